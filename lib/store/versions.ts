import * as z from 'zod/mini';
import type { Store, Stored } from './database.ts';
import { type Read, readAll } from './records.ts';
import { type SnippetRecord, type SnippetText, snippetText } from './snippet-record.ts';

/** What a snippet read before it was changed. The present text stands in `snippets`. */
export const versionRecord = z.readonly(
  z.looseObject({
    id: z.int(),
    snippet: z.string(),
    rev: z.int().check(z.positive()),
    /** When this text was written, not when it was replaced. */
    at: z.number(),
    text: snippetText,
  }),
);
export type VersionRecord = z.infer<typeof versionRecord>;

const KEPT = 10;

/** The last one first. */
export async function listVersions(store: Store, snippet: string): Promise<Read<VersionRecord>> {
  const rows = await store.versions.where('snippet').equals(snippet).reverse().sortBy('id');
  return readAll('versions', rows, 'id', versionRecord);
}

/** Inside the transaction of whoever changes the snippets. */
export async function keepVersions(store: Store, before: readonly SnippetRecord[]): Promise<void> {
  await keepTexts(
    store,
    before.map((record) => ({
      snippet: record.id,
      rev: record.rev,
      at: record.updatedAt,
      text: snippetText.parse(record),
    })),
  );
}

export interface PastText {
  readonly snippet: string;
  readonly rev: number;
  readonly at: number;
  readonly text: SnippetText;
}

/** The same for a person's text of a pack's template, under the id by which it is known as a reply. */
export async function keepTexts(store: Store, rows: readonly PastText[]): Promise<void> {
  await store.versions.bulkAdd(rows.map((row) => ({ ...row })));
  await Promise.all([...new Set(rows.map(({ snippet }) => snippet))].map((snippet) => trim(store, snippet)));
}

async function trim(store: Store, snippet: string): Promise<void> {
  const own = store.versions.where('snippet').equals(snippet);
  const excess = (await own.count()) - KEPT;
  if (excess <= 0) return;
  const oldest = (await own.primaryKeys()).sort((a, b) => a - b).slice(0, excess);
  await store.versions.bulkDelete(oldest);
}

export async function takeVersions(store: Store, snippet: string): Promise<readonly Stored[]> {
  const rows = await store.versions.where('snippet').equals(snippet).toArray();
  await store.versions.where('snippet').equals(snippet).delete();
  return rows;
}
