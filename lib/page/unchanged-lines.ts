/** Which lines of a text stood there before, in whole or in part. Pure. */
import type { Span } from '#core/model.ts';

export interface Line extends Span {
  readonly text: string;
  readonly kind: 'quote' | 'signature' | 'words' | 'blank';
}

export interface Kept {
  readonly kind: Line['kind'];
  /** Part of the line that is unchanged, from its start and from its end. */
  readonly head: number;
  readonly tail: number;
}

/** Which current lines stood in the box before, by index. A line the agent wrote into is kept in part. */
export function unchanged(before: readonly Line[], now: readonly Line[]): ReadonlyMap<number, Kept> {
  const kept = new Map<number, Kept>();
  const keep = (old: Line, index: number): void => {
    kept.set(index, { kind: old.kind, head: old.text.length, tail: 0 });
  };
  let top = 0;
  while (top < before.length && top < now.length && same(before[top], now[top])) top++;
  let endBefore = before.length;
  let endNow = now.length;
  while (endBefore > top && endNow > top && same(before[endBefore - 1], now[endNow - 1])) {
    endBefore--;
    endNow--;
  }
  before.slice(0, top).forEach(keep);
  before.slice(endBefore).forEach((old, offset) => {
    keep(old, endNow + offset);
  });

  const oldMiddle = before.slice(top, endBefore);
  const newMiddle = now.slice(top, endNow);
  const pairs = heaviestCommon(oldMiddle, newMiddle);
  for (const [old, index] of pairs) {
    const line = oldMiddle[old];
    if (line) keep(line, top + index);
  }
  keepParts(oldMiddle, newMiddle, pairs, (line, index, head, tail) => {
    kept.set(top + index, { kind: line.kind, head, tail });
  });
  return kept;
}

function same(one: Line | undefined, other: Line | undefined): boolean {
  return one !== undefined && other !== undefined && plain(one.text) === plain(other.text);
}

/** Editors swap a blank for a no-break space at the end of a line and back. */
function plain(text: string): string {
  return text.replaceAll('\u00a0', ' ').trimEnd();
}

/** Past this many comparisons the answer would come too late for a keystroke; unmatched then counts as own. */
const MOST_COMPARISONS = 1_000_000;

/** Longest common subsequence by length of text, so that a blank line never wins over a sentence. */
function heaviestCommon(before: readonly Line[], now: readonly Line[]): readonly (readonly [number, number])[] {
  const width = now.length + 1;
  if (before.length * now.length > MOST_COMPARISONS) return [];
  const weight = new Uint32Array((before.length + 1) * width);
  const at = (row: number, column: number) => weight[row * width + column] ?? 0;
  for (let row = before.length - 1; row >= 0; row--) {
    for (let column = now.length - 1; column >= 0; column--) {
      const both = same(before[row], now[column]) ? at(row + 1, column + 1) + (before[row]?.text.length ?? 0) + 1 : 0;
      weight[row * width + column] = Math.max(both, at(row + 1, column), at(row, column + 1));
    }
  }
  const pairs: (readonly [number, number])[] = [];
  let row = 0;
  let column = 0;
  while (row < before.length && column < now.length) {
    if (same(before[row], now[column]) && at(row, column) > Math.max(at(row + 1, column), at(row, column + 1))) {
      pairs.push([row++, column++]);
    } else if (at(row + 1, column) >= at(row, column + 1)) row++;
    else column++;
  }
  return pairs;
}

/** In a gap of the common lines, the old line that the new one grew out of: "Dear Ana," → "Dear Ana, thank you". */
function keepParts(
  before: readonly Line[],
  now: readonly Line[],
  pairs: readonly (readonly [number, number])[],
  keep: (line: Line, index: number, head: number, tail: number) => void,
): void {
  let [row, column] = [0, 0];
  for (const [nextRow, nextColumn] of [...pairs, [before.length, now.length] as const]) {
    const removed = before.slice(row, nextRow).filter((line) => line.text.trim() !== '');
    let left = 0;
    for (let index = column; index < nextColumn && left < removed.length; index++) {
      const text = now[index]?.text ?? '';
      for (let old = left; old < removed.length; old++) {
        const line = removed[old];
        if (!line) continue;
        const [head, tail] = commonEnds(line, text);
        if (head + tail < Math.min(line.text.length, Math.max(4, line.text.length / 2))) continue;
        keep(line, index, head, tail);
        left = old + 1;
        break;
      }
    }
    [row, column] = [nextRow + 1, nextColumn + 1];
  }
}

/** Right behind the last word of a quote, or before its first, an answer begins without a space as well. */
function commonEnds({ text, kind }: Line, now: string): readonly [head: number, tail: number] {
  if (kind === 'quote' && /\p{L}/u.test(text)) {
    if (now.startsWith(text)) return [text.length, 0];
    if (now.endsWith(text)) return [0, text.length];
  }
  const head = commonHead(text, now);
  return [head, commonTail(text.slice(head), now.slice(head))];
}

/** Length of the common start, never ending within a word. */
function commonHead(one: string, other: string): number {
  let length = 0;
  while (length < one.length && length < other.length && one[length] === other[length]) length++;
  if (length === one.length && !/[\p{L}\p{N}]/u.test(other[length] ?? '')) return length;
  while (length > 0 && /[\p{L}\p{N}]/u.test(one[length - 1] ?? '')) length--;
  return length;
}

function commonTail(one: string, other: string): number {
  const reversed = (text: string) => text.split('').reverse().join('');
  return commonHead(reversed(one), reversed(other));
}
