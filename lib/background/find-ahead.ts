import { COUNTED, type FoundAhead } from '#core/replies.ts';
import type { OpenLibrary } from '#core/templates/library-index.ts';
import type { Steps } from '#core/templates/steps.ts';

/** As many as an alphabet has, with some digits. */
const LETTERS = 32;

/** What each letter that may come next will find. `isOver`: somebody has typed on. */
export function* findAhead(
  { nextLetters, search }: OpenLibrary,
  query: string,
  limit: number,
  isOver: () => boolean,
): Steps<FoundAhead['next']> {
  const next: FoundAhead['next'][number][] = [];
  for (const letter of nextLetters(query, LETTERS)) {
    if (isOver()) return [];
    const hits = search(`${query}${letter}`, COUNTED);
    next.push({ letter, ids: hits.slice(0, limit).map(({ id }) => id), total: hits.length });
    yield;
  }
  return next;
}
