import type { LibraryIndex } from '#core/templates/library-index.ts';
import type { Store } from '#store/database.ts';
import type { PackRecord } from '#store/packs.ts';
import type { IndexCache, Kept, MadeFrom } from './index-cache.ts';
import type { Reply } from './library.ts';
import type { ReplyTools } from './tools.ts';

export interface KeeperOptions {
  readonly store: Store;
  readonly tools: () => Promise<ReplyTools>;
  readonly cache: IndexCache;
  readonly now: () => number;
  /** Milliseconds after which a change is written. */
  readonly settled?: number;
  /** From so many replies on nobody waits for a new index. */
  readonly many?: number;
  /** What was left out for a while is found now. */
  readonly caughtUp?: () => void;
  /** Sees to it that the worker outlives this. */
  readonly lasting?: <T>(work: Promise<T>) => Promise<T>;
}

export interface Held {
  readonly index: LibraryIndex;
  readonly packs: readonly PackRecord[];
  readonly templates: ReadonlyMap<string, Reply>;
}

/** With what it was made from, to see what changed since. */
export interface State extends Held {
  readonly store: string;
  /** When each personal reply was last changed. */
  readonly own: ReadonlyMap<string, number>;
  readonly prints: ReadonlyMap<string, number>;
  readonly lastPick: number;
  readonly picks: number;
  readonly readAt: number;
}

/** Without the packs, which are read anew in every life of the worker. */
export function stateOf({ index, from }: Kept): State {
  return {
    index,
    packs: [],
    templates: new Map(),
    store: from.store,
    own: new Map(from.ids.map((one, at) => [one, from.updatedAt[at] ?? 0])),
    prints: new Map(from.templates.map((one, at) => [one, from.templatePrints[at] ?? 0])),
    lastPick: from.lastPick,
    picks: from.picks,
    readAt: from.readAt,
  };
}

export const lastOf = (own: ReadonlyMap<string, number>): number => {
  let last = 0;
  for (const time of own.values()) last = Math.max(last, time);
  return last;
};

export function madeFrom({ store, own, prints, lastPick, picks, readAt }: State): MadeFrom {
  return {
    store,
    ids: [...own.keys()],
    updatedAt: Float64Array.from(own.values()),
    templates: [...prints.keys()],
    templatePrints: Float64Array.from(prints.values()),
    lastPick,
    picks,
    readAt,
  };
}

export function* usedIn({ main, mainUse, entries }: LibraryIndex): Iterable<string> {
  for (const [at, id] of main.ids.entries()) if (mainUse.usedAt[at]) yield id;
  for (const { id, usedAt } of entries) if (usedAt) yield id;
}

/** Which replies are others than when this index was made. */
export function* otherThan(own: ReadonlyMap<string, number>, dates: ReadonlyMap<string, number>): Iterable<string> {
  for (const [id, date] of dates) if (own.get(id) !== date) yield id;
  for (const id of own.keys()) if (!dates.has(id)) yield id;
}
