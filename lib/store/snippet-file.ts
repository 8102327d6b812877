import { type GoodRow, type ImportedSnippet, SNIPPET_FILE } from '#core/importers/snippets-json.ts';
import type { Store, Stored } from './database.ts';
import { readsTheSame as sameText, snippetText } from './snippet-record.ts';
import { type Clock, putSnippets, type SnippetRecord, snippetRecord } from './snippets.ts';

export type DuplicateChoice = 'keep-both' | 'skip' | 'replace';

/** A row of the file that is, or would be found by, the same as one that is there. */
export interface Duplicate {
  readonly row: number;
  readonly title: string;
  readonly by: 'id' | 'shortcut';
  readonly of: { readonly id: string; readonly title: string };
  /** Nothing to decide: what stands there already reads the same. */
  readonly identical: boolean;
}

export interface ImportPlan {
  readonly put: readonly SnippetRecord[];
  readonly duplicates: readonly Duplicate[];
}

const ORDER = [
  'id',
  'title',
  'shortcut',
  'body',
  'tags',
  'channels',
  'language',
  'persona',
  'examples',
  'pinned',
  'draft',
  'archived',
  'reviewBy',
  'usage',
  'createdAt',
  'updatedAt',
  'rev',
] as const;

/** The same snippets always give the same bytes. */
export function writeSnippetFile(records: readonly SnippetRecord[]): string {
  const snippets = [...records]
    .sort((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1))
    .map((record) => {
      const others = Object.keys(record).filter((key) => !ORDER.some((known) => known === key));
      return Object.fromEntries([...ORDER, ...others.sort()].map((key) => [key, record[key]]));
    });
  return `${JSON.stringify({ ...SNIPPET_FILE, snippets }, null, 2)}\n`;
}

/**
 * What an import would write, row by row, in the order of the file; a later row can be a duplicate of an earlier one. Pure:
 * the preview and the import itself are the same calculation.
 */
export function planImport(
  rows: readonly GoodRow[],
  existing: readonly SnippetRecord[],
  choose: (row: number) => DuplicateChoice,
  clock: Clock,
): ImportPlan {
  const byId = new Map(existing.map((record) => [record.id, record]));
  const byShortcut = new Map<string, SnippetRecord>();
  for (const record of existing) if (record.shortcut) byShortcut.set(record.shortcut, record);
  const put = new Map<string, SnippetRecord>();
  const duplicates: Duplicate[] = [];

  const take = (record: SnippetRecord) => {
    put.set(record.id, record);
    byId.set(record.id, record);
    if (record.shortcut) byShortcut.set(record.shortcut, record);
  };

  for (const { row, snippet } of rows) {
    const sameId = snippet.id === undefined ? undefined : byId.get(snippet.id);
    const same = sameId ?? (snippet.shortcut === undefined ? undefined : byShortcut.get(snippet.shortcut));
    if (same === undefined) {
      take(recordOf(snippet, snippet.id ?? clock.id(), clock));
      continue;
    }
    const identical = readsTheSame(snippet, same);
    const by = sameId ? 'id' : 'shortcut';
    duplicates.push({ row, title: snippet.title, by, of: { id: same.id, title: same.title }, identical });
    if (identical) continue;
    switch (choose(row)) {
      case 'skip':
        break;
      case 'keep-both':
        // With one shortcut both are offered, and the person chooses.
        take(recordOf(snippet, clock.id(), clock));
        break;
      case 'replace':
        take({ ...recordOf(snippet, same.id, clock), createdAt: same.createdAt, usage: same.usage, rev: same.rev + 1 });
        break;
    }
  }
  return { put: [...put.values()], duplicates };
}

/** One transaction: all of the plan or nothing of it. */
export async function applyImport(store: Store, plan: ImportPlan): Promise<void> {
  await putSnippets(
    store,
    plan.put.map((record): Stored => ({ ...record })),
  );
}

function recordOf(snippet: Partial<ImportedSnippet>, id: string, clock: Clock): SnippetRecord {
  const now = clock.now();
  return snippetRecord.parse({
    tags: [],
    channels: [],
    examples: [],
    usage: { count: 0 },
    createdAt: now,
    updatedAt: now,
    rev: 1,
    ...snippet,
    id,
  });
}

function readsTheSame(imported: ImportedSnippet, record: SnippetRecord): boolean {
  return sameText(snippetText.parse({ tags: [], channels: [], examples: [], ...imported }), record);
}
