/**
 * What became of the replies that were put in. Each counts as chosen at once, so that nothing has to live until the send;
 * one that is taken out again before was not chosen, and is one again when it comes back.
 */
import type { Composer } from './contracts.ts';
import type { SessionPorts } from './ports.ts';

/** Milliseconds after the last change: nobody means each key of a deletion. */
const REST = 600;
/** Milliseconds within which a change is that of a key; else the page made it, as it does when it has sent. */
const BY_HAND = 1_000;
/** Of its own words; an edited reply keeps more. */
const STANDS = 0.25;

export interface Insertions {
  /** `before` is what stood in the box. */
  inserted(id: string, message: string, text: string, before: string): void;
  /** The text may have changed. */
  changed(): void;
  /** On its way: what becomes of the box from now on takes nothing back. */
  sent(): void;
}

interface Inserted {
  readonly id: string;
  readonly message: string;
  readonly before: string;
  /** Which no other text in the box had. */
  readonly own: readonly string[];
  /** Null while it is taken back. */
  pick: Promise<number | null> | null;
}

export function watchInsertions(
  composer: Composer,
  ports: Pick<SessionPorts, 'picked' | 'unpicked' | 'failed'>,
  signal: AbortSignal,
): Insertions {
  let watched: readonly Inserted[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let hand = Number.NEGATIVE_INFINITY;
  let byHand = false;

  const pick = (id: string, message: string): Promise<number | null> =>
    ports.picked(id, message).catch((error: unknown) => {
      ports.failed(error);
      return null;
    });

  const look = (): void => {
    const { text } = composer.read();
    // Emptied by the page: it was sent by a way nobody watches.
    if (text.trim() === '' && !byHand) watched = [];
    for (const one of watched) {
      const there = stands(one, text);
      if (there) one.pick ??= pick(one.id, one.message);
      else if (one.pick) {
        one.pick.then((made) => made !== null && ports.unpicked(made), ports.failed);
        one.pick = null;
      }
    }
  };

  for (const type of ['keydown', 'input'])
    composer.element.addEventListener(
      type,
      (event) => {
        if (event.isTrusted) hand = performance.now();
      },
      { capture: true, passive: true, signal },
    );
  signal.addEventListener('abort', () => clearTimeout(timer));

  return {
    inserted(id, message, text, before) {
      const known = wordsIn(before);
      const own = [...wordsIn(text)].filter((word) => !known.has(word));
      watched = [...watched, { id, message, before: before.trim(), own, pick: pick(id, message) }];
    },
    changed() {
      if (watched.length === 0) return;
      byHand = performance.now() - hand < BY_HAND;
      clearTimeout(timer);
      timer = setTimeout(() => {
        if (!signal.aborted && composer.element.isConnected) look();
      }, REST);
    },
    sent() {
      watched = [];
      clearTimeout(timer);
    },
  };
}

function stands({ before, own }: Inserted, text: string): boolean {
  if (text.trim() === before) return false;
  const words = wordsIn(text);
  return own.length === 0 || own.filter((word) => words.has(word)).length >= own.length * STANDS;
}

const wordsIn = (text: string): ReadonlySet<string> => new Set(text.toLowerCase().match(/\p{L}{3,}/gu));
