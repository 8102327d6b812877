/** Search libraries that suggestions and search are measured beside. */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import MiniSearch from 'minisearch';
import { installPeers } from '../speed/peers.ts';

export interface Doc {
  readonly id: string;
  readonly title: string;
  readonly body: string;
  readonly examples?: readonly string[];
  readonly shortcut?: string;
  readonly tags?: readonly string[];
}

export interface Ranked {
  readonly id: string;
  readonly score: number;
}

/** Best first, as many as asked for. */
export type Find = (text: string, limit: number) => readonly Ranked[];
export type Make = (docs: readonly Doc[]) => Find;

interface FuseClass {
  new (
    docs: readonly Doc[],
    options: object,
  ): { search(text: string, options: object): { item: Doc; score?: number }[] };
}

interface FlexSearch {
  readonly Document: new (
    options: object,
  ) => {
    add(doc: object): void;
    search(text: string, options: object): { result: readonly string[] }[];
  };
}

const require = createRequire(join(import.meta.dirname, 'engines.ts'));

export const minisearch =
  (fields: readonly string[], boost: Record<string, number> = {}): Make =>
  (docs) => {
    const mini = new MiniSearch<Doc>({ fields: [...fields], searchOptions: { prefix: true, fuzzy: 0.2, boost } });
    mini.addAll(docs);
    return (text, limit) =>
      mini
        .search(text)
        .slice(0, limit)
        .map(({ id, score }) => ({ id: String(id), score }));
  };

/** What of the others npm could fetch. */
export function peers(fields: readonly string[]): Readonly<Record<string, Make>> {
  if (!installPeers()) return {};
  const { Fuse, FlexSearch }: { Fuse: FuseClass; FlexSearch: FlexSearch } = require('../peers/finders.cjs');
  const { Document } = FlexSearch;
  return {
    'fuse.js': (docs) => {
      const fuse = new Fuse(docs, { keys: fields, ignoreLocation: true, includeScore: true });
      return (text, limit) =>
        fuse.search(text, { limit }).map(({ item, score = 1 }) => ({ id: item.id, score: 1 - score }));
    },
    flexsearch: (docs) => {
      const index = new Document({ tokenize: 'forward', document: { id: 'id', index: fields } });
      for (const doc of docs)
        index.add({ ...doc, examples: doc.examples?.join('\n') ?? '', tags: doc.tags?.join(' ') ?? '' });
      return (text, limit) =>
        [...new Set(index.search(text, { limit, suggest: true }).flatMap(({ result }) => result))]
          .slice(0, limit)
          .map((id) => ({ id, score: 0 }));
    },
  };
}
