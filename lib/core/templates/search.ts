export interface SearchEntry {
  readonly id: string;
  readonly title: string;
  readonly body: string;
  readonly shortcut?: string;
  readonly tags?: readonly string[];
  readonly pack?: string;
  /** When it was last used, in ms since the epoch; the order of an empty query. */
  readonly usedAt?: number;
}

export interface SearchHit {
  readonly id: string;
  readonly score: number;
}

export interface Search {
  search(query: string, limit?: number): readonly SearchHit[];
}

export function createSearch(snippets: readonly SearchEntry[]): Search {
  return {
    search(query, limit = 20) {
      const q = query.trim().toLowerCase();
      return snippets
        .filter((s) => `${s.shortcut ?? ''} ${s.title} ${s.body}`.toLowerCase().includes(q))
        .slice(0, limit)
        .map((s, i) => ({ id: s.id, score: 1 / (i + 1) }));
    },
  };
}
