/**
 * Quotes in a reply: whose words they are and what they say. Works on the text of the box, since two helpdesks
 * rarely mark a quote the same way and editors drop the marks (CKEditor 4 removes `gmail_quote`).
 */
import type { Person, Span } from '#core/model.ts';

export interface Quoted {
  readonly text: string;
  readonly author: Person;
  readonly at?: string;
}

/** "On <date with a number>, <who> wrote:"; without a number ("On Tue, Ana wrote:") the comma parts them. */
function introducedBy(start: string, verb: string): readonly RegExp[] {
  const when = String.raw`(?<when>.*\d(?:[ \u202f]?[ap]\.?m\.?)?(?: \(?(?:UTC|GMT|CES?T|MES?Z|[ECMP][SD]T|BST|IST)\)?)?\.?(?: Uhr)?)`;
  return [
    new RegExp(`^${start} ${when}(?:,| -)? (?<who>.+?)[ ,]*${verb}$`, 'iu'),
    new RegExp(`^${start} (?<when>[^,]+), (?<who>.+?)[ ,]*${verb}$`, 'iu'),
  ];
}

/** How mail programs introduce a quote, language by language. */
const ATTRIBUTIONS: readonly RegExp[] = [
  ...introducedBy('On', ' wrote ?:'), // en
  ...introducedBy('Le', ' a écrit ?:'), // fr
  ...introducedBy('El', ' escribió ?:'), // es
  ...introducedBy('Il(?: giorno)?', ' ha scritto ?:'), // it
  ...introducedBy('(?:Em|A|Às)', ' escreveu ?:'), // pt
  ...introducedBy('W dniu', ' (?:napisał\\(a\\)|napisała?|pisze) ?:'), // pl
  ...introducedBy('(?:Dne|Dňa)', ' napsal(?:\\(a\\)|a)? ?:'), // cs
  /^Am (?<when>.+?) schrieb (?<who>.+?) ?:$/iu, // de
  /^Am (?<when>.+?) hat (?<who>.+?) geschrieben ?:$/iu,
  /^Op (?<when>.+?) schreef (?<who>.+?)(?: het volgende)? ?:$/iu, // nl
  /^Op (?<when>.+?) heeft (?<who>.+?)(?: het volgende)? geschreven ?:$/iu,
  /^Den (?<when>.+?),? (?:skrev|kirjoitti) (?<who>.+?) ?:$/iu, // sv, da, nb
  /^(?<who>.+?) (?:skrev|kirjoitti) (?:den )?(?<when>.*\d.*?) ?:$/iu, // sv, fi
  /^(?<when>.*\d.*?),? (?<who>[^,\d]+?) (?:пишет|написала?|написал\(а\)|пише) ?:$/iu, // ru, uk
  /^(?<when>.*\d\S*) (?<who>[^\d]+?)(?:さん)?(?:のメール|が書きました|は書きました)[:：]$/u, // ja
  /^(?:在 ?)?(?<when>.*\d\S*?)[,，]? ?(?<who>[^\d,，]+?) ?(?:写道|寫道)[:：]$/u, // zh
];

export function isQuoteLine(line: string): boolean {
  return /^\s{0,3}>/.test(line);
}

/** "-- " alone on its line; editors turn its blank into a no-break space or drop it. */
export function isSignatureMark(line: string): boolean {
  return /^--[\s\u00a0]?$/.test(line);
}

export function isAttribution(line: string): boolean {
  return attribution(line) !== null;
}

function attribution(line: string): { author: Person; at?: string } | null {
  const text = line.replaceAll('\u00a0', ' ').replace(/\s+/g, ' ').trim();
  // All of them end so, and nearly no other line: the expressions cost milliseconds to make.
  if (text.length > 300 || !/[:：]$/.test(text)) return null;
  for (const pattern of ATTRIBUTIONS) {
    const groups = pattern.exec(text)?.groups;
    if (!groups) continue;
    const at = wallClock(groups.when ?? '');
    return { author: person(groups.who ?? ''), ...(at && { at }) };
  }
  return null;
}

/** `Ana Ruiz <ana@example.com>`, `ana@example.com` or `Ana Ruiz`. */
export function person(text: string): Person {
  const email = /[\w.!#$%&'*+/=?^`{|}~-]+@[\w-]+(?:\.[\w-]+)+/.exec(text)?.[0];
  const name = text
    .replace(/<[^>]*>|\[[^\]]*\]|\([^)]*@[^)]*\)/g, ' ')
    .replace(email ?? '', ' ')
    .replace(/["“”]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;:-]+|[\s,;:-]+$/g, '');
  return { ...(name && { name }), ...(email && { email }) };
}

/** Of German, French, Spanish, Italian, Portuguese, Dutch and the Nordic languages, where English begins otherwise. */
const MONTHS: Readonly<Record<string, string>> = {
  ...{
    jän: 'Jan',
    ene: 'Jan',
    gen: 'Jan',
    fév: 'Feb',
    fev: 'Feb',
    mär: 'Mar',
    maa: 'Mar',
    mrt: 'Mar',
    avr: 'Apr',
    abr: 'Apr',
  },
  ...{
    mai: 'May',
    mag: 'May',
    mei: 'May',
    maj: 'May',
    juin: 'Jun',
    giu: 'Jun',
    juil: 'Jul',
    lug: 'Jul',
    aoû: 'Aug',
    ago: 'Aug',
  },
  ...{ set: 'Sep', okt: 'Oct', ott: 'Oct', out: 'Oct', déc: 'Dec', dez: 'Dec', dic: 'Dec' },
};

/** ISO 8601 without zone as the page wrote it (with `Z` where a zone was given), or nothing when unsure. */
export function wallClock(text: string): string | undefined {
  const cleaned = text
    .replaceAll('\u00a0', ' ')
    .replaceAll('\u202f', ' ')
    .replace(/(?<!\p{L})(?:at|um|à|a las|alle|om|de)(?!\p{L})/gu, ' ')
    .replace(/(\d)(?:st|nd|rd|th)\b/g, '$1')
    // Day first where dots part the numbers; in slashes it is not known.
    .replace(/\b(\d{1,2})\.(\d{1,2})\.(\d{4}),?/, '$3/$2/$1')
    .replace(
      /\p{L}{3,}/gu,
      (word) => MONTHS[word.slice(0, 4).toLowerCase()] ?? MONTHS[word.slice(0, 3).toLowerCase()] ?? word,
    )
    .replace(/(\d)\. (?=\p{L})|(\d) (?:Uhr|h)\b/gu, '$1$2 ')
    .trim();
  if (!/\d/.test(cleaned) || !/[:\-/ ]/.test(cleaned)) return undefined;
  const time = Date.parse(cleaned);
  if (Number.isNaN(time)) return undefined;
  if (/(?:Z|UTC|GMT|[+-]\d{2}:?\d{2})\)?$/i.test(cleaned)) return new Date(time).toISOString();
  const date = new Date(time);
  const two = (number: number) => String(number).padStart(2, '0');
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return `${day}T${two(date.getHours())}:${two(date.getMinutes())}:${two(date.getSeconds())}`;
}

/** The message that a reply quotes at its top level, or null. `quotes` are spans of DOM quotes in `text`. */
export function quotedMessage(text: string, quotes: readonly Span[]): Quoted | null {
  const block = outermost(quotes) ?? null;
  if (block) {
    const intro = introduction(text.slice(0, block.start).split('\n'));
    return answer(text.slice(block.start, block.end).split('\n'), intro);
  }
  const lines = text.split('\n');
  const first = lines.findIndex(isQuoteLine);
  if (first < 0) return null;
  const end = lines.findIndex((line, index) => index > first && !isQuoteLine(line) && line.trim() !== '');
  const quoted = lines.slice(first, end < 0 ? undefined : end).filter(isQuoteLine);
  return answer(unwrapped(quoted.map((line) => line.replace(/^\s{0,3}> ?/, ''))), introduction(lines.slice(0, first)));
}

function outermost(quotes: readonly Span[]): Span | undefined {
  return [...quotes].sort((one, other) => one.start - other.start || other.end - one.end)[0];
}

function introduction(before: readonly string[]): ReturnType<typeof attribution> {
  const lines = before.filter((line) => line.trim() !== '').slice(-2);
  const last = lines.at(-1) ?? '';
  return attribution(last) ?? attribution(lines.join(' '));
}

function answer(lines: readonly string[], intro: ReturnType<typeof attribution>): Quoted | null {
  const text = withoutQuotes(lines.join('\n'));
  if (!text) return null;
  return { text, author: intro?.author ?? {}, ...(intro?.at && { at: intro.at }) };
}

/** Somebody's own words in a message: what they quoted, and the line that introduces it, left out. */
export function withoutQuotes(text: string): string {
  const lines = text.split('\n');
  const own = lines.filter((line, index) => {
    if (isQuoteLine(line)) return false;
    const next = lines.slice(index + 1).find((other) => other.trim() !== '');
    const beforeQuote = next === undefined || isQuoteLine(next);
    return !(beforeQuote && isAttribution(line));
  });
  return own
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** Plain-text quotes are wrapped at some 70 characters: a line is joined to the next when its first word did not fit. */
function unwrapped(lines: readonly string[]): readonly string[] {
  const width = Math.max(...lines.filter((line) => !isQuoteLine(line)).map((line) => line.trimEnd().length));
  if (width < 60) return lines;
  const result: string[] = [];
  let last: string | undefined;
  for (const line of lines) {
    const word = /^\S+/.exec(line)?.[0];
    const fits = last === undefined || !word || last.trimEnd().length + 1 + word.length <= width;
    if (fits || isQuoteLine(line) || last?.trim() === '' || isQuoteLine(last ?? '')) result.push(line);
    else result.push(`${(result.pop() ?? '').trimEnd()} ${line}`);
    last = line;
  }
  return result;
}
