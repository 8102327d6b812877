import Dexie, { type Table } from 'dexie';
import type { LibraryIndex } from '#core/templates/library-index.ts';
import type { Steps } from '#core/templates/steps.ts';
import { cut, joined } from './index-pieces.ts';
import { FORMAT, large, part, pieces, small } from './index-shape.ts';
import { unhurried } from './unhurried.ts';

/** What the index was made from: enough to see what was changed since, without reading a reply. */
export interface MadeFrom {
  /** Id of the store: another one has other replies under the same ids. */
  readonly store: string;
  /** Of the person, with their last change. */
  readonly ids: readonly string[];
  readonly updatedAt: Float64Array;
  /** Of packs, which have no dates, with what each reads. */
  readonly templates: readonly string[];
  readonly templatePrints: Float64Array;
  readonly lastPick: number;
  readonly picks: number;
  /** When everything was last read, whatever its dates say. */
  readonly readAt: number;
}

export interface Kept {
  readonly index: LibraryIndex;
  readonly from: MadeFrom;
}

/** A faster copy of what is stored. Whatever is wrong with it, there is none then. */
export interface IndexCache {
  /** `damaged`: what was handed out turned out not to be what was written, and is kept no more. */
  read(damaged?: () => void): Promise<Kept | null>;
  /** The large part is written only when it is another one. */
  write(kept: Kept): Promise<void>;
}

/** Where each is kept; what is missing moves the others, and fits no more. */
const [LARGE, SMALL, FIRST_PIECE] = [0, 1, 2];
/** Records read in one go: all of ten thousand replies. */
const AT_ONCE = 12;
/** Numbers summed up in a few milliseconds. */
const SUMMED = 500_000;
/** Milliseconds after which what was read is summed up: by code that is not warm yet it takes a third of a start. */
const SUMMED_AFTER = 1_000;

/**
 * In a database of its own: one that is damaged, full or from another version is thrown away, and nothing of the person's
 * is in it. Both parts are written in one transaction, so that a worker killed half-way leaves the ones before.
 */
export function openIndexCache(storeName: string, summedAfter = SUMMED_AFTER): IndexCache {
  const name = `${storeName}-index`;
  let written = '';
  let mainWritten: LibraryIndex['main'] | null = null;
  let bent: LibraryIndex['main'] | null = null;

  const withParts = async <T>(work: (parts: Table<unknown, number>) => Promise<T>): Promise<T> => {
    const database = new Dexie(name);
    database.version(1).stores({ parts: '' });
    try {
      return await work(database.table('parts'));
    } finally {
      database.close();
    }
  };

  const discard = async (): Promise<void> => {
    [written, mainWritten] = ['', null];
    await Dexie.delete(name).catch(() => console.warn('Sincerely could not remove its old index of replies.'));
  };

  const sumUp = async (main: LibraryIndex['main'], sum: number, damaged: () => void): Promise<void> => {
    if (main !== mainWritten || (await unhurried(sumOf(main))) === sum) return;
    console.warn('Sincerely makes its index of replies anew: what was kept is not what was written.');
    bent = main;
    await discard();
    damaged();
  };

  return {
    async read(damaged = () => undefined) {
      try {
        const read = await withParts(readInTurns);
        if (read.length === 0) return null;
        const { made, sum, ...kept } = large.parse(read[LARGE]);
        const { format: _, made: of, from, ...rest } = small.parse(read[SMALL]);
        const cutOff = pieces.parse(read.slice(FIRST_PIECE));
        if (cutOff.some((one, at) => one.at !== at || one.made !== made)) throw new Error('A piece is missing.');
        const main = part.parse(
          joined(
            kept.main,
            cutOff.map(({ list }) => list),
          ),
        );
        if (made !== of) throw new Error('The parts do not belong together.');
        [written, mainWritten] = [made, main];
        setTimeout(() => void sumUp(main, sum, damaged), summedAfter);
        return { index: { main, ...rest }, from };
      } catch (error) {
        console.warn('Sincerely makes its index of replies anew:', error instanceof Error ? error.name : error);
        await discard();
        return null;
      }
    },
    async write({ index: { main, ...rest }, from }) {
      // Whoever answers from it may be about to: summed up anew, it would pass for sound.
      if (main === bent) return;
      const made = main === mainWritten ? written : crypto.randomUUID();
      const sum = made === written ? 0 : await unhurried(sumOf(main));
      await withParts((parts) =>
        parts.db.transaction('rw', parts, async () => {
          if (made !== written) {
            const pieces: Parameters<typeof cut>[1] = [];
            await parts.clear();
            await parts.put({ format: FORMAT, made, sum, main: cut(main, pieces) }, LARGE);
            for (const [at, list] of pieces.entries()) await parts.put({ made, at, list: list() }, FIRST_PIECE + at);
          }
          await parts.put({ format: FORMAT, made, ...rest, from }, SMALL);
        }),
      );
      [written, mainWritten] = [made, main];
    },
  };
}

async function readInTurns(parts: Table<unknown, number>): Promise<readonly unknown[]> {
  const read: unknown[] = [];
  for (;;) {
    const some = await parts.where(':id').aboveOrEqual(read.length).limit(AT_ONCE).toArray();
    read.push(...some);
    if (some.length < AT_ONCE) return read;
  }
}

/** Arrays of another length are noticed by their shape; this is for a disk that forgets. */
function* sumOf({ search, suggest }: LibraryIndex['main']): Steps<number> {
  const arrays = [search.postings, suggest.words, suggest.gramLists].flatMap((lists) => [
    lists.starts,
    lists.entries,
    lists.worths,
  ]);
  let sum = 0;
  for (const { buffer, byteOffset, byteLength } of [...arrays, search.bits, suggest.grams, suggest.gramHolders]) {
    // As if all were of one kind: four times as quick as each by its own.
    const words = new Uint32Array(buffer, byteOffset, byteLength >> 2);
    for (let at = 0; at < words.length; at += 1) {
      sum = (Math.imul(sum, 31) + (words[at] ?? 0)) | 0;
      if (at % SUMMED === SUMMED - 1) yield;
    }
  }
  return sum;
}
