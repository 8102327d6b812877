/** Where sentences begin and end. Line breaks always end one: a reply's lines are its paragraphs, items and greeting. */
import type { Span } from '../model.ts';

/** Nobody writes a longer sentence; a text without a full stop is cut here so that cost stays bounded. */
export const LONGEST = 1500;

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Stand before a name or an explanation: never the end of a sentence. */
const LEADS_ON = words('mr mrs ms mx dr prof rev messrs mme vs e.g i.e eg approx z.b d.h cf');
/** Stand before a number: "No. 12", "Fri. 6", "p. 3". As words of their own they end sentences ("The answer is no."). */
const BEFORE_NUMBER = words(
  'no nos nr art vol fig p pp tel ext ref acc acct sec ch min max est ca about jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun',
);
/** May stand within a sentence as well as at its end: what follows decides. */
const EITHER = words('etc inc ltd co corp dept st sr jr incl excl max min est approx a.m p.m am pm u.s u.k u.s.a');

const LOWER = /\p{Ll}/u;
const UPPER = /\p{Lu}/u;
const CLOSERS = '"\'”’»)]';

export function sentenceSpans(text: string): readonly Span[] {
  const spans: Span[] = [];
  for (let from = 0; from <= text.length; ) {
    const to = lineEnd(text, from);
    splitLine(text, from, to, spans);
    from = to + 1;
  }
  return spans;
}

/** Where the line that begins at `from` ends, its break not included. */
export function lineEnd(text: string, from: number): number {
  const newline = text.indexOf('\n', from);
  return newline < 0 ? text.length : newline;
}

const isStop = (char: string | undefined): boolean => char === '.' || char === '!' || char === '?' || char === '…';
/** East Asian full stops need no space after them. */
const isWideStop = (char: string | undefined): boolean => char === '。' || char === '！' || char === '？';
const isSpace = (char: string | undefined): boolean =>
  char === ' ' || (char !== undefined && !(char > ' ' && char < '\u007f') && /\s/.test(char));

/** Before a word. */
const isOpening = (char: string): boolean => isSpace(char) || '("\'“‘['.includes(char);

function splitLine(text: string, from: number, to: number, spans: Span[]): void {
  let start = from;
  for (let at = from; at < to; at++) {
    const wide = isWideStop(text[at]);
    if (!isStop(text[at]) && !wide) {
      if (text.charCodeAt(at) < FIRST_EMOJI) continue;
      const next = afterEmoji(text, at);
      if (next > at && endsAt(text, start, at, next, to)) {
        push(text, start, next, spans);
        start = next;
      }
      at = Math.max(at, next - 1);
      continue;
    }
    const stop = at;
    while (at + 1 < to && (isStop(text[at + 1]) || isWideStop(text[at + 1]))) at++;
    const single = at === stop && text[stop] === '.';
    while (at + 1 < to && CLOSERS.includes(text[at + 1] ?? '\n')) at++;
    const end = at + 1;
    if (end < to && !isSpace(text[end]) && !wide) continue;
    if (single && end === stop + 1 && goesOn(text, start, stop, to)) continue;
    push(text, start, end, spans);
    start = end;
  }
  push(text, start, to, spans);
}

const FIRST_EMOJI = 0x2600;
/** Faces, hearts and things, the white space between them too. Arrows and pointing hands lead on ("Settings 👉 Privacy"). */
const EMOJI =
  /(?:(?![\u{1f446}-\u{1f449}])[\u2600-\u2793\u2b50\u{1f300}-\u{1faff}](?:\ufe0f|\u200d|[\u{1f3fb}-\u{1f3ff}])*\s*)+/uy;

function afterEmoji(text: string, at: number): number {
  EMOJI.lastIndex = at;
  return EMOJI.test(text) ? EMOJI.lastIndex : at;
}

/** A sentence has emoji for a full stop where words stand before them and a capital after: "Thank you 🎉 We are glad". */
const endsAt = (text: string, start: number, at: number, next: number, to: number): boolean =>
  next < to &&
  isSpace(text[next - 1]) &&
  UPPER.test(text[next] ?? '') &&
  /\p{L}[^\p{L}]*\s$/u.test(text.slice(Math.max(start, at - 40), at));

/** The full stop at `stop` belongs to an abbreviation, an initial or a number, and the sentence goes on. */
function goesOn(text: string, start: number, stop: number, to: number): boolean {
  let next = stop + 1;
  while (next < to && isSpace(text[next])) next++;
  if (next >= to) return false;
  const follows = text[next] ?? '';
  let from = stop;
  while (from > start && stop - from < 16 && !isOpening(text[from - 1] ?? ' ')) from--;
  const word = text.slice(from, stop);
  // "1. Open the app" and "3. May": a number at the start of a line is no sentence, nor is one before a small letter.
  if (/^\d{1,3}$/.test(word)) return text.slice(start, from).trim() === '' || LOWER.test(follows);
  const plain = word.toLowerCase();
  if (LEADS_ON.has(plain)) return true;
  if (BEFORE_NUMBER.has(plain) && /[\d#]/.test(follows)) return true;
  if (EITHER.has(plain)) return !UPPER.test(follows);
  if (/^(?:\p{L}\.)+\p{L}$/u.test(word)) return !UPPER.test(follows);
  // "J. Smith" and "John F. Kennedy" go on; "plan B. We" and "so do I. We" do not.
  return /^\p{Lu}$/u.test(word) && word !== 'I' && UPPER.test(follows) && afterName(text, start, from);
}

function afterName(text: string, start: number, from: number): boolean {
  const before = text.slice(Math.max(start, from - 24), from).trimEnd();
  if (before === '' && from - start <= 24) return true;
  const word = /[^\s]+$/.exec(before)?.[0] ?? '';
  return (
    /^\p{Lu}\p{Ll}+$|\.$/u.test(word) &&
    !/^(?:Plan|Option|Part|Step|Type|Class|Gate|Zone|Row|Vitamin|Grade|Model|Section)$/.test(word)
  );
}

function push(text: string, from: number, to: number, spans: Span[]): void {
  let start = from;
  let end = to;
  while (start < end && isSpace(text[start])) start++;
  while (end > start && isSpace(text[end - 1])) end--;
  while (end - start > LONGEST) {
    const space = text.lastIndexOf(' ', start + LONGEST);
    const cut = space > start ? space : wholeCharacter(text, start + LONGEST);
    spans.push({ start, end: cut });
    start = cut;
    while (start < end && isSpace(text[start])) start++;
  }
  if (end > start) spans.push({ start, end });
}

/** Never between the halves of a surrogate pair. */
function wholeCharacter(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff ? at - 1 : at;
}
