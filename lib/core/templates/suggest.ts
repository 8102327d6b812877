import type { Suggestion } from '../model.ts';

export interface SuggestEntry {
  readonly id: string;
  readonly title: string;
  readonly body: string;
  readonly examples: readonly string[];
}

/** A message the agent answered with this template before. */
export interface Pick {
  readonly id: string;
  readonly message: string;
}

export interface Suggester {
  suggest(customerText: string, limit?: number): readonly Suggestion[];
}

/** At and above this score a suggestion is worth showing without being asked for. */
export const CONFIDENT = 0.5;

export function createSuggester(templates: readonly SuggestEntry[], _picks: readonly Pick[] = []): Suggester {
  const words = (text: string) => text.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
  const sets = templates.map((t) => new Set(words([t.title, t.body, ...t.examples].join(' '))));
  return {
    suggest(customerText, limit = 3) {
      const query = words(customerText);
      return templates
        .map((t, i) => {
          const because = query.filter((w) => sets[i]?.has(w));
          return { id: t.id, score: because.length / Math.max(1, query.length), because };
        })
        .sort((a, b) => b.score - a.score)
        .slice(0, limit);
    },
  };
}
