/** Where a template was pasted into a reply: a second greeting, a second farewell, both of two options. */
import type { Span } from '../model.ts';
import { expression } from '../text/expressions.ts';
import type { PlacedLine, TextReading } from '../text/reading.ts';
import type { Leftover } from './leftover.ts';
import type { LineSignal } from './signal.ts';

const GREETING =
  /^[ \t]*(hi|hello|hey|dear|good (?:morning|afternoon|evening|day))\b[ ,]*((?:\p{L}[\p{L}'’.-]*[ ]?){0,4})[,!.:–-]?[ \t]*/iu;
const SAME_WORD = /^[ \t]*(hi|hello|hey|dear)[ ,]+\1\b/i;
const NOBODY = /^(?:there|customer|all|team|valued customer|guest|sir|madam|sir or madam|client|friend)?$/i;
const FAREWELL =
  /^[ \t]*(?:(?:with )?(?:kind(?:est)?|best|warm(?:est)?|many)(?: (?:regards|wishes))|regards|best regards and thanks|yours (?:sincerely|faithfully|truly)|sincerely(?: yours)?|best|cheers|respectfully|mit freundlichen grüßen)[ \t]*[,.!]?[ \t]*$/i;
const CHOICE =
  /\b(?:which|prefer|choose|choice|options|either|let (?:us|me)|would you|pick|whichever|decide|rather|like)\b/i;

export function doubled(reading: TextReading): readonly Leftover[] {
  const { text } = reading;
  return [
    ...greetings(text.slice(0, 400)),
    ...farewells(reading),
    ...greetedAgain(reading),
    ...(reading.allows(UNSIGNED) ? unsigned(text) : []),
    ...(reading.allows(OPTION) ? options(text) : []),
    ...twice(reading),
  ];
}

function greetings(head: string): readonly Leftover[] {
  const lead = /^\s*/.exec(head)?.[0].length ?? 0;
  const start = head.slice(lead);
  const twice = SAME_WORD.exec(start);
  if (twice) return [{ start: lead, end: lead + twice[0].length, kind: 'greeting', confidence: 0.93 }];
  const first = GREETING.exec(start);
  if (!first) return [];
  const rest = start.slice(first[0].length);
  const gap = /^\s*/.exec(rest)?.[0] ?? '';
  const second = GREETING.exec(rest.slice(gap.length));
  // Named or not, a greeting ends with its mark or its line: "Hello from Lisbon! We …" is a sentence.
  if (!second || !/[,!.:]$|\n$|^$/.test(second[0].trim().slice(-1) || second[0])) return [];
  const names = [first[2] ?? '', second[2] ?? ''].map((name) => name.trim().toLowerCase());
  const [one = '', two = ''] = names;
  if (/^(?:from|to|and|again)\b/.test(two) || /\band$/.test(one)) return [];
  // "Dear Ana, dear Tom," greets two people; below each other it is a template under a greeting.
  const meant = !gap.includes('\n') && one !== two && !NOBODY.test(one) && !NOBODY.test(two);
  if (meant || (second[1]?.toLowerCase().startsWith('good ') && two === '' && !gap.includes('\n'))) return [];
  const end = lead + first[0].length + gap.length + second[0].trimEnd().length;
  return [{ start: lead, end, kind: 'greeting', confidence: 0.95 }];
}

const farewell: LineSignal<Span> = {
  id: 'farewell-line',
  read: ({ text }) => (text.length < 40 && FAREWELL.test(text) ? [{ start: 0, end: text.trimEnd().length }] : []),
};

function farewells({ lines }: TextReading): readonly Leftover[] {
  const found = lines.flatMap(({ start, line }) => line.read(farewell).map(({ end }) => ({ start, end: start + end })));
  const [, second] = found;
  return second ? [{ ...second, kind: 'greeting', confidence: 0.9 }] : [];
}

const GREETED =
  /^[ \t]*(?:hi|hello|hey|dear)\b[ ,]+(?:(?:mrs?|ms|miss|dr)\.? )?(\p{Lu}[\p{L}'’-]*)(?: \p{Lu}[\p{L}'’.-]*){0,2}[,!.]?[ \t]*$/iu;
const greetingLine: LineSignal<Span & { readonly name: string }> = {
  id: 'greeting-line',
  read: ({ text }) => {
    const match = text.length < 40 ? GREETED.exec(text) : null;
    return match?.[1] ? [{ start: 0, end: text.trimEnd().length, name: match[1].toLowerCase() }] : [];
  },
};

/** "Hi Stellan," alone on a line further down, to whom the reply greets already: the template still has its own. */
function greetedAgain({ lines }: TextReading): readonly Leftover[] {
  const found = lines.flatMap(({ start, line }, at) => line.read(greetingLine).map((hit) => ({ ...hit, start, at })));
  const [first, second] = found;
  const above = second && lines.slice(0, second.at).findLast(({ line }) => line.text.trim() !== '')?.line.text;
  if (!first || !second || first.at > 1 || first.name !== second.name || /:\s*$/.test(above ?? '')) return [];
  return [{ start: second.start, end: second.start + second.end, kind: 'greeting', confidence: 0.92 }];
}

/** "Kind regards," over the word "Name". */
const UNSIGNED = expression(
  /(?:regards|wishes|best|sincerely|cheers|thanks|thank you|yours),?[ \t]*\n+[ \t]*((?:(?:your|my|agent|first|full)(?:['’]s)? )?(?:name|signature)|NAME|agent|first ?name,? last ?name)[ \t]*(?=\n|$)/i,
);
const OPTION = expression(/option/i);

function unsigned(text: string): readonly Leftover[] {
  const match = UNSIGNED.regex.exec(text);
  if (!match) return [];
  const end = match.index + match[0].trimEnd().length;
  return [{ start: end - (match[1] ?? '').length, end, kind: 'field', confidence: 0.95 }];
}

/** Two ready-made answers, and nobody is asked which. */
function options(text: string): readonly Leftover[] {
  if (!OPTION.regex.test(text) || CHOICE.test(text)) return [];
  const one = /^[ \t*[]*option (?:1|a)\]?[ \t]*[:\-–]/im.exec(text);
  const two = /^[ \t*[]*option (?:2|b)\]?[ \t]*[:\-–]/im.exec(text);
  if (!one || !two || two.index < one.index) return [];
  return [{ start: one.index, end: one.index + one[0].trimEnd().length, kind: 'note', confidence: 0.75 }];
}

/** Said with stress, or out of kindness: "Thank you! Thank you!". */
const STRESSED = /!\s*$|^\W*(?:thanks?|so|very|yes|no|i['’]?m|i am|we['’]re|we are|really|please)\b/i;

const isWhole = (text: string): boolean =>
  !STRESSED.test(text) && /^\W?\p{L}+\P{L}+\p{L}+\P{L}+\p{L}.*[.?…]\s*$/su.test(text);

const twiceInLine: LineSignal<Span> = {
  id: 'twice-in-line',
  read: ({ sentences }) =>
    sentences.flatMap(({ end, sentence: { text } }, at) => {
      const before = sentences[at - 1];
      return before?.sentence.text === text && isWhole(text) ? [{ start: before.start, end }] : [];
    }),
};

/** A sentence right after itself, as a template or a hand sets it twice; so of lines. */
function twice({ lines }: TextReading): readonly Leftover[] {
  let before: PlacedLine | undefined;
  return lines.flatMap((placed): readonly Leftover[] => {
    const { start, end, line } = placed;
    const text = line.text.trimEnd();
    const spans = line.read(twiceInLine).map((span) => ({ start: start + span.start, end: start + span.end }));
    if (text !== '' && before?.line.text.trimEnd() === text && isWhole(text)) spans.push({ start: before.start, end });
    if (text !== '') before = placed;
    return spans.map((span) => ({ ...span, kind: 'twice', confidence: 0.92 }));
  });
}
