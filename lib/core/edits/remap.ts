/**
 * Where places in a text stand after it was typed in: what lies behind the change moves along, what was in the replaced
 * words is gone. `caret` is where typing left it; it tells which of two equal letters is the new one.
 */
export function remap(places: readonly number[], before: string, after: string, caret: number): readonly number[] {
  if (before === after) return places;
  const shorter = Math.min(before.length, after.length);
  const behind = Math.min(shorter, Math.max(0, after.length - caret));
  let tail = 0;
  while (tail < behind && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  let head = 0;
  while (head < shorter - tail && before[head] === after[head]) head++;
  const end = before.length - tail;
  const grown = after.length - before.length;
  return places.flatMap((place) => {
    if (place >= end) return [place + grown];
    return place <= head ? [place] : [];
  });
}
