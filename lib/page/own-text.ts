/**
 * What in the reply box is not the agent's: a box is never empty. Quote, signature and salutation stand in it
 * before anybody types. The agent's words are what differs from the text at focus; names and numbers in a quote
 * are the customer's. Pure: text and spans in, spans out.
 */
import type { Skipped, Span } from '#core/model.ts';
import { isAttribution, isQuoteLine, isSignatureMark } from './quotes.ts';

/** What the box held when it took focus, read synchronously on `focusin`. `quotes` are the spans of DOM quotes. */
export interface Prefill {
  readonly text: string;
  readonly quotes: readonly Span[];
}

/**
 * More prefilled text than this outside quote and signature is no salutation but a draft the helpdesk kept
 * from before, and that is the agent's.
 */
const LONGEST_SALUTATION = 300;

interface Line extends Span {
  readonly text: string;
  readonly kind: 'quote' | 'signature' | 'words' | 'blank';
}

/** The spans of `text` that the agent did not write, in order, not overlapping. */
export function notOwn(text: string, quotes: readonly Span[], prefill: Prefill | null): readonly Skipped[] {
  const lines = linesOf(text, quotes);
  if (!prefill) return joined(lines.flatMap((line) => skippedBy(line, line.kind)));

  const before = linesOf(prefill.text, prefill.quotes);
  const salutation = before.reduce((sum, line) => sum + (line.kind === 'words' ? line.text.length : 0), 0);
  const keepsWords = salutation <= LONGEST_SALUTATION;
  const kept = unchanged(before, lines);
  const skipped: Skipped[] = [];
  lines.forEach((line, index) => {
    const match = kept.get(index);
    if (match) {
      if (match.kind !== 'words' || keepsWords) skipped.push(...skippedBy(line, match.kind, match));
    } else if (line.kind === 'quote' && (isQuoteLine(line.text) || isNewQuote(index, lines, kept, quotes))) {
      // Quoted after focus, by a button of the page.
      skipped.push(...skippedBy(line, 'quote'));
    }
  });
  return joined(skipped);
}

/** What stands in the box and was written by the agent, paragraphs kept. */
export function ownWords(text: string, skipped: readonly Skipped[]): string {
  let own = '';
  let at = 0;
  for (const span of skipped) {
    own += text.slice(at, span.start);
    at = Math.max(at, span.end);
  }
  return (own + text.slice(at)).trim();
}

function linesOf(text: string, quotes: readonly Span[]): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  let signature = false;
  for (const line of text.split('\n')) {
    const end = start + line.length;
    const inQuote = quotes.some((quote) => start < quote.end && end > quote.start);
    const quoted = inQuote || isQuoteLine(line);
    if (quoted) signature = false;
    else if (isSignatureMark(line)) signature = true;
    const kind = quoted ? 'quote' : signature ? 'signature' : line.trim() === '' ? 'blank' : 'words';
    lines.push({ start, end, text: line, kind });
    start = end + 1;
  }
  return lines.map((line, index) => (introducesQuote(lines, index) ? { ...line, kind: 'quote' } : line));
}

/** "On … wrote:" right before a quote; mail programs break it over two lines. */
function introducesQuote(lines: readonly Line[], index: number): boolean {
  const line = lines[index];
  if (line?.kind !== 'words') return false;
  const quoteFollows = (from: number) =>
    lines.slice(from, from + 3).find((next) => next.kind !== 'blank')?.kind === 'quote';
  if (quoteFollows(index + 1) && isAttribution(line.text)) return true;
  const next = lines[index + 1];
  if (next?.kind !== 'words' || !quoteFollows(index + 2)) {
    const last = lines[index - 1];
    return last?.kind === 'words' && quoteFollows(index + 1) && isAttribution(`${last.text} ${line.text}`);
  }
  return isAttribution(`${line.text} ${next.text}`);
}

interface Kept {
  readonly kind: Line['kind'];
  /** Part of the line that is unchanged, from its start and from its end. */
  readonly head: number;
  readonly tail: number;
}

/** Which current lines stood in the box before, by index. A line the agent wrote into is kept in part. */
function unchanged(before: readonly Line[], now: readonly Line[]): ReadonlyMap<number, Kept> {
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
        const head = commonHead(line.text, text);
        const tail = commonTail(line.text.slice(head), text.slice(head));
        if (head + tail < Math.max(4, line.text.length / 2)) continue;
        keep(line, index, head, tail);
        left = old + 1;
        break;
      }
    }
    [row, column] = [nextRow + 1, nextColumn + 1];
  }
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

/** A quote none of whose lines was there at focus was put in by the page since. */
function isNewQuote(
  index: number,
  lines: readonly Line[],
  kept: ReadonlyMap<number, Kept>,
  quotes: readonly Span[],
): boolean {
  const line = lines[index];
  const quote = line && quotes.find((span) => line.start < span.end && line.end > span.start);
  if (!quote)
    return (
      line !== undefined &&
      introducesQuote(
        lines.map((each) => (each === line ? { ...each, kind: 'words' } : each)),
        index,
      )
    );
  return !lines.some(
    (other, at) => other.start < quote.end && other.end > quote.start && other.text.trim() !== '' && kept.has(at),
  );
}

function skippedBy(line: Line, kind: Line['kind'], kept?: Kept): readonly Skipped[] {
  if (kind === 'blank' || line.start === line.end) return [];
  const name = kind === 'words' ? 'prefilled' : kind;
  if (!kept && kind === 'words') return [];
  if (!kept || kept.head >= line.text.length || kept.head + kept.tail >= line.text.length) {
    return [{ start: line.start, end: line.end, kind: name }];
  }
  return [
    { start: line.start, end: line.start + kept.head, kind: name },
    { start: line.end - kept.tail, end: line.end, kind: name },
  ].filter((span) => span.end > span.start) as readonly Skipped[];
}

/** Neighbours of one kind with only line ends between them become one span. */
function joined(spans: readonly Skipped[]): readonly Skipped[] {
  const result: Skipped[] = [];
  for (const span of spans) {
    const last = result.at(-1);
    if (last && last.kind === span.kind && span.start - last.end <= 1)
      result[result.length - 1] = { ...last, end: span.end };
    else result.push(span);
  }
  return result;
}
