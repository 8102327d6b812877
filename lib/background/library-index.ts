/**
 * Keeps the index of all replies up to date: loaded from its cache, changed where something changed, built anew only where
 * much did. What it holds is a faster copy of what is stored.
 */
import type { LibraryEntry } from '#core/templates/library-index.ts';
import {
  type Held,
  type KeeperOptions,
  lastOf,
  madeFrom,
  otherThan,
  type State,
  stateOf,
  usedIn,
} from './index-state.ts';
import { readTemplates, type Templates } from './library.ts';
import { buildState } from './library-build.ts';
import { type Change, EVERYTHING, isNothing, NOTHING, together } from './library-changes.ts';
import { entryOf, isOffered, printOf, replyOf } from './library-entry.ts';
import { picksFor, readDates, readMark, readPicks, readSnippets, storeId } from './library-reader.ts';
import { unhurried } from './unhurried.ts';

export interface Keeper {
  /** With everything in it that was reported as changed before. */
  current(): Promise<Held>;
  changed(change: Change): void;
  /** More is known to be stored than what answers: it is being read in. */
  isBehind(): boolean;
}

/** A change is written after so long: at once, a restored backup would be written record by record. */
const SETTLED = 1_000;
/** So many changes are worth no waiting for a new index, where making one takes a while: seconds, at ten thousand replies. */
const FEW = 1_000;
const MANY = 2_000;
/** What a file brought with the date of what it replaced is found once a day. */
const DAY = 24 * 60 * 60 * 1000;
/** While somebody goes on storing, a question is answered with what there was at its time. */
const MOST_ROUNDS = 3;

export function createKeeper(options: KeeperOptions): Keeper {
  const { store, tools, cache, now, settled = SETTLED, many = MANY, caughtUp, lasting = (work) => work } = options;
  let held: State | null = null;
  let pending: Change = EVERYTHING;
  let working: Promise<State> | null = null;
  /** While a new index is made beside the one that answers: what was stored since it was begun. */
  let sinceThen: Change | null = null;
  let saving: ReturnType<typeof setTimeout> | undefined;
  let looking = false;
  let behind = false;

  const bringUpToDate = async (): Promise<State> => {
    for (let round = 0; ; round += 1) {
      if (held && (isNothing(pending) || round === MOST_ROUNDS)) return held;
      const change = pending;
      pending = NOTHING;
      try {
        const before = held;
        held = before ? await follow(before, await quickIn(change, before)) : await begin();
        if (held.index !== before?.index) save();
      } catch (error) {
        pending = together(pending, change);
        throw error;
      }
    }
  };

  const save = (): void => {
    clearTimeout(saving);
    saving = setTimeout(() => {
      // The next worker would begin with what lacks most.
      if (!held || behind) return;
      lasting(cache.write({ index: held.index, from: madeFrom(held) })).catch((error: unknown) => {
        // Full, or private: the next worker builds it once more.
        console.warn('Sincerely keeps no index of replies:', error instanceof Error ? error.name : error);
      });
    }, settled);
  };

  const idle = async (): Promise<void> => {
    while (working) await working.catch(() => undefined);
  };

  /** Behind the back of those who ask: what is stored meanwhile is looked for afterwards. */
  const refresh = (): void => {
    if (sinceThen) return;
    sinceThen = NOTHING;
    setTimeout(async () => {
      try {
        // Two at once would take twice as long each.
        await idle();
        const built = await lasting(build());
        // Who follows a change writes what comes of it over this.
        await idle();
        held = built;
        pending = together(pending, sinceThen ?? EVERYTHING);
        catchUp();
        save();
      } catch (error) {
        console.warn('Sincerely goes on with its older index of replies:', error);
        // Looked for again with the next question.
        if (behind) pending = EVERYTHING;
      } finally {
        sinceThen = null;
      }
    }, settled);
  };

  const catchUp = (): void => {
    if (!behind) return;
    behind = false;
    caughtUp?.();
  };

  /** What a mark may hide, a restored text of an older date above all, is looked for while questions are answered without it. */
  const lookLater = (): void => {
    if (looking) return;
    looking = true;
    setTimeout(async () => {
      looking = false;
      try {
        const { dates, all } = await readDates(store);
        const { own } = await current();
        const others = new Set(otherThan(own, dates));
        if (dates.size < all || others.size > FEW) {
          behind = true;
          refresh();
          return;
        }
        if (others.size > 0) pending = together(pending, { ...NOTHING, snippets: others });
        catchUp();
      } catch (error) {
        console.warn('Sincerely will look for changed replies again:', error);
      }
    }, settled);
  };

  /** Of many replies it takes seconds to see which were changed, and more to read them: whoever asks gets what there is. */
  const quickIn = async (change: Change, { own }: State): Promise<Change> => {
    if (change.snippets !== 'all' || Math.max(own.size, await store.snippets.count()) < many) return change;
    behind = true;
    lookLater();
    return { ...change, snippets: NOTHING.snippets };
  };

  /** What answered was damaged: the next question finds none kept and makes one. */
  const forgetAll = async (): Promise<void> => {
    await idle();
    [held, pending] = [null, EVERYTHING];
  };

  const begin = async (): Promise<State> => {
    // While the disk is waited for.
    const ahead = readTemplates(store, tools, now());
    ahead.catch(() => undefined);
    const [kept, id, mark] = await Promise.all([cache.read(forgetAll), storeId(store), readMark(store), tools()]);
    if (kept === null || kept.from.store !== id) {
      if (mark.count < many) return build(undefined, ahead);
      // The latest first: it takes a moment, and all of them many.
      behind = true;
      refresh();
      return build(many, ahead);
    }
    if (kept.from.readAt + DAY < now()) refresh();
    const state = stateOf(kept);
    if (mark.count !== state.own.size || mark.last !== lastOf(state.own))
      return follow(state, await quickIn(EVERYTHING, state), ahead);
    lookLater();
    return follow(state, { ...EVERYTHING, snippets: NOTHING.snippets }, ahead);
  };

  const build = (most?: number, ahead?: Promise<Templates>): Promise<State> =>
    buildState({ store, tools, now, ...(ahead ? { ahead } : {}) }, most);

  const follow = async (before: State, change: Change, ahead?: Promise<Templates>): Promise<State> => {
    const own = new Map(before.own);
    const put = new Map<string, LibraryEntry>();
    const removed = new Set<string>();
    let { packs, templates, prints, lastPick, picks } = before;

    const touched = new Set<string>();
    if (change.picks) {
      const fresh = await readPicks(store, lastPick, now());
      // Nothing says of which: whatever was used may have been picked.
      const cleared = change.picks === 'all' && fresh.count === 0 && picks > 0;
      if (cleared) for (const id of usedIn(before.index)) touched.add(id);
      for (const id of fresh.of.keys()) touched.add(id);
      [lastPick, picks] = [fresh.last, fresh.count];
    }

    if (change.packs) {
      ({ packs, templates } = await (ahead ?? readTemplates(store, tools, now())));
      const next = new Map([...templates].map(([id, reply]) => [id, printOf(reply)]));
      for (const [id, print] of next) if (prints.get(id) !== print) touched.add(id);
      for (const id of prints.keys()) if (!next.has(id)) removed.add(id);
      prints = next;
    }

    if (change.snippets === 'all') {
      const { dates, all } = await readDates(store);
      if (dates.size < all) return build();
      for (const id of otherThan(own, dates)) touched.add(id);
    } else {
      for (const id of change.snippets) touched.add(id);
    }

    const { changeLibrary, isOutgrown } = await tools();
    if (isOutgrown(before.index, touched.size)) {
      if (Math.max(before.own.size, touched.size) + templates.size < many) return build();
      refresh();
      if (touched.size > FEW) {
        behind = true;
        return { ...before, packs, templates };
      }
    }
    const records = await readSnippets(store, [...touched], now());
    for (const id of touched) {
      own.delete(id);
      removed.add(id);
    }
    for (const record of records) {
      own.set(record.id, record.updatedAt);
      if (isOffered(record)) put.set(record.id, entryOf(replyOf(record), await picksFor(store, record.id)));
    }
    for (const id of touched) {
      const template = templates.get(id);
      if (template && !put.has(id)) put.set(id, entryOf(template, await picksFor(store, id)));
    }
    const state = { ...before, packs, templates, prints, own, lastPick, picks };
    if (put.size === 0 && removed.size === 0) return state;
    return { ...state, index: await unhurried(changeLibrary(before.index, [...put.values()], [...removed])) };
  };

  const current = (): Promise<State> => {
    working ??= bringUpToDate().finally(() => {
      working = null;
    });
    return working;
  };

  return {
    current,
    changed(change) {
      pending = together(pending, change);
      if (sinceThen) sinceThen = together(sinceThen, change);
    },
    isBehind: () => behind,
  };
}
