/**
 * What in a draft is not the agent's own prose, found in the text alone: quoted history, signature, code, addresses.
 * The page adds what only it can know (prefilled text). Anything skipped is not judged and is shown as skipped.
 */
import type { Skipped, Span } from '../model.ts';

const ATTRIBUTION =
  /^[ \t>]*(?:on\b.{4,200}\bwrote:|am\b.{4,200}\bschrieb\b.{0,120}:|le\b.{4,200}\ba écrit ?:|-{3,} ?(?:original message|forwarded message|ursprüngliche nachricht) ?-{3,}|_{20,})[ \t]*$/i;
const SIGNATURE = /^-- ?$/;
/** What either ends with: few lines do, and a key asks it of all. */
const ENDS = ':_-';
/** Each alternative begins at one place of a run only: a megabyte without a space is read once, not once per letter. */
const INLINE =
  /```[\s\S]*?(?:```|$)|`[^`\n]+`|(?:https?:\/\/|www\.)[^\s<>()]+[^\s<>().,;:!?'"”’]|(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?<![\p{L}\p{N}@.-])[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9-]+)*\.(?:[a-z]{2,12}(?=\/\w)|(?:com|net|org|info|shop|store|app|dev|io|co\.uk|org\.uk|eu|example)(?![\p{L}\p{N}]|\.\p{L}))(?:\/[^\s<>()]*[^\s<>().,;:!?'"”’])?/gu;
/** Most drafts have none of these, and a key must not read the whole draft for them. */
const INLINE_MARKS = ['`', '@', '://', 'www.'];
/** "sincerely.example/help": an address without its beginning. */
const BARE_ADDRESS =
  /[a-z0-9]\.(?:[a-z]{2,12}\/\w|(?:com|net|org|info|shop|store|app|dev|io|co\.uk|org\.uk|eu|example)\b)/;

/** `known`: what the page saw stand there before. What comes below that may be the agent's, and only the page can tell. */
export function findSkipped(text: string, known: readonly Skipped[] = []): readonly Skipped[] {
  const isKnown = (at: number): boolean =>
    known.some((one) => one.kind !== 'language' && one.start <= at && one.end > at);
  const tailFrom = (line: string, at: number): 'quote' | 'signature' | null => {
    if (!ENDS.includes(line.trimEnd().at(-1) ?? ' ')) return null;
    const kind = ATTRIBUTION.test(line) ? 'quote' : SIGNATURE.test(line) ? 'signature' : null;
    return isKnown(at) ? null : kind;
  };
  const skipped: Skipped[] = [];
  let offset = 0;
  let tail: Skipped['kind'] | null = null;
  let tailStart = 0;
  for (const line of text.split('\n')) {
    const end = offset + line.length;
    if (tail === null) {
      tail = tailFrom(line, offset);
      if (tail !== null) tailStart = offset;
      // Of a quoted line that the agent wrote on, the page tells which part is theirs.
      else if (/^\s*>/.test(line) && !isKnown(offset)) skipped.push({ kind: 'quote', start: offset, end });
    } else if (tail === 'quote' && line.trim() !== '' && !/^\s*>/.test(line) && followsQuote(text, tailStart, offset)) {
      // Answering below the quote: the quoted lines are over once unquoted text follows "> " lines.
      skipped.push({ kind: tail, start: tailStart, end: Math.max(tailStart, offset - 1) });
      tail = SIGNATURE.test(line) ? tailFrom(line, offset) : null;
      tailStart = offset;
    }
    offset = end + 1;
  }
  if (tail !== null) skipped.push({ kind: tail, start: tailStart, end: text.length });
  if (INLINE_MARKS.some((mark) => text.includes(mark)) || BARE_ADDRESS.test(text))
    for (const match of text.matchAll(INLINE))
      skipped.push({
        kind: match[0].startsWith('`') ? 'code' : 'url',
        start: match.index,
        end: match.index + match[0].length,
      });
  return skipped;
}

/** True when the tail since the attribution line has quoted lines, so an unquoted one is the agent's again. */
function followsQuote(text: string, from: number, to: number): boolean {
  return /^\s*>/m.test(text.slice(text.indexOf('\n', from) + 1, to));
}

/** Of spans in the order of their starts, which may overlap: found by halves, as a quoted history has a span a line. */
export class Cover {
  /** How far those up to here reach. */
  readonly #reach: number[] = [];

  constructor(readonly spans: readonly Span[]) {
    for (const { end } of spans) this.#reach.push(Math.max(end, this.#reach.at(-1) ?? 0));
  }

  /** A span lies wholly in one of them. */
  covers({ start, end }: Span): boolean {
    return this.spans.length > 0 && this.#reachBefore(start + 1) >= end;
  }

  touches({ start, end }: Span): boolean {
    return this.spans.length > 0 && this.#reachBefore(end) > start;
  }

  /** Of those that begin before. */
  #reachBefore(at: number): number {
    let low = 0;
    let high = this.spans.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.spans[middle]?.start ?? 0) < at) low = middle + 1;
      else high = middle;
    }
    return this.#reach[low - 1] ?? -1;
  }
}
