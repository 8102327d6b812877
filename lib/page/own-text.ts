/**
 * What in the reply box is not the agent's: a box is never empty. Quote, signature and salutation stand in it
 * before anybody types. The agent's words are what differs from the text at focus; names and numbers in a quote
 * are the customer's. Pure: text and spans in, spans out.
 */
import type { Skipped, Span } from '#core/model.ts';
import { isAttribution, isQuoteLine, isSignatureMark } from './quotes.ts';
import { type Kept, type Line, unchanged } from './unchanged-lines.ts';

/** What the box held when it took focus, read synchronously on `focusin`. `quotes` are the spans of DOM quotes. */
export interface Prefill {
  readonly text: string;
  readonly quotes: readonly Span[];
}

export const quotesIn = (skipped: readonly Skipped[]): readonly Skipped[] =>
  skipped.filter(({ kind }) => kind === 'quote');

/** The quotes as they stood at focus, of those that stand there `now`: the first key may have moved them before we came. */
export function prefillOf(atFocus: string, now: string, skippedNow: readonly Skipped[]): Prefill {
  let typedAt = 0;
  while (typedAt < atFocus.length && atFocus[typedAt] === now[typedAt]) typedAt++;
  const moved = now.length - atFocus.length;
  const quotes = quotesIn(skippedNow).map(({ start, end }) => ({
    start: start >= typedAt ? Math.max(0, start - moved) : start,
    end: end >= typedAt ? Math.max(0, end - moved) : end,
  }));
  return { text: atFocus, quotes };
}

/**
 * More prefilled text than this outside quote and signature is no salutation but a draft the helpdesk kept
 * from before, and that is the agent's.
 */
const LONGEST_SALUTATION = 300;

/**
 * The spans of `text` that the agent did not write, in order, not overlapping. What came in after focus and is marked as a
 * quote was put in by the page, as far as anybody can tell. Where nothing may be lost it counts as `typed`: `'all'` of it,
 * or what was the agent's when it was kept.
 */
export function notOwn(
  text: string,
  quotes: readonly Span[],
  prefill: Prefill | null,
  typed?: 'all' | { readonly text: string },
): readonly Skipped[] {
  const lines = linesOf(text, quotes);
  if (!prefill) return joined(lines.flatMap((line) => skippedBy(line, line.kind)));

  const before = linesOf(prefill.text, prefill.quotes);
  const salutation = before.reduce((sum, line) => sum + (line.kind === 'words' ? line.text.length : 0), 0);
  const keepsWords = salutation <= LONGEST_SALUTATION;
  const kept = unchanged(before, lines);
  const own = typed && typed !== 'all' ? unchanged(linesOf(typed.text, []), lines) : null;
  const isTyped = (index: number): boolean => typed === 'all' || own?.has(index) === true;
  // A line that the agent copied from the quote is theirs; all of it is the quote.
  const isCopied = own !== null && quotedLines([...kept.values()]) < quotedLines(before);
  const skipped: Skipped[] = [];
  lines.forEach((line, index) => {
    const match = kept.get(index);
    if (line.kind === 'quote' && isTyped(index) && (!match || isCopied)) return;
    if (line.kind === 'quote' && own && !own.has(index)) skipped.push(...skippedBy(line, 'quote'));
    else if (match) {
      if (match.kind !== 'words' || keepsWords) skipped.push(...skippedBy(line, match.kind, match));
    } else if (line.kind === 'quote' && (isQuoteLine(line.text) || isNewQuote(index, lines, kept, quotes))) {
      // Quoted after focus, by a button of the page.
      skipped.push(...skippedBy(line, 'quote'));
    } else if (line.kind === 'signature' && isNewSignature(index, lines, kept)) {
      skipped.push(...skippedBy(line, 'signature'));
    }
  });
  return joined(skipped);
}

const quotedLines = (lines: readonly Pick<Line, 'kind'>[]): number =>
  lines.filter(({ kind }) => kind === 'quote').length;

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

/** A signature under a mark that was not there at focus; what is typed below an older one is the agent's. */
function isNewSignature(index: number, lines: readonly Line[], kept: ReadonlyMap<number, Kept>): boolean {
  const mark = lines.findLastIndex((line, at) => at <= index && isSignatureMark(line.text));
  return mark >= 0 && !kept.has(mark);
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
