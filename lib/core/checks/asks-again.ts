import { phraseAt } from '../findings/phrase.ts';
import { type Asked, asked, listed } from '../signals/asked.ts';
import { toldDetail } from '../signals/details.ts';
import { didAlready } from '../signals/done-already.ts';
import { given } from '../signals/given.ts';
import { sentAlready } from '../signals/papers.ts';
import { didIt, suggested } from '../signals/tried.ts';
import type { Line } from '../text/line.ts';
import { paired } from '../text/paired.ts';
import type { PlacedSentence, Sentence, TextReading } from '../text/reading.ts';
import type { Check, Reading } from './check.ts';
import { EVERYWHERE } from './check.ts';

export const check: Check = {
  id: 'asks-again',
  grade: 'ask',
  channels: EVERYWHERE,
  doc: {
    what: 'The draft asks for something the customer already gave.',
    why: 'Being asked twice tells people that nobody read what they wrote.',
    better: 'Thank you for the order number 40-22817; I have it open.',
  },
  run(reading) {
    const { draft } = reading;
    return askedAgain(reading).map(({ placed, known }) =>
      phraseAt(
        draft,
        { start: placed.start, end: placed.end },
        {
          confidence: 0.85,
          message: 'They already told you this.',
          why: 'Being asked twice tells people that nobody read what they wrote.',
          because: [
            { saw: 'already given', in: 'customer', quoted: known },
            { saw: 'asked for again', in: 'draft', quoted: placed.sentence.text },
          ],
        },
      ),
    );
  },
};

interface AskedAgain {
  readonly placed: PlacedSentence;
  /** The customer's words that told it. */
  readonly known: string;
}

const found = new WeakMap<Reading, readonly AskedAgain[]>();

/** Sentences of the draft that ask for what the customer already gave, in reading order. */
export function askedAgain(reading: Reading): readonly AskedAgain[] {
  const { draft, customer, earlier } = reading;
  if (!customer && !earlier) return [];
  let all = found.get(reading);
  if (!all) {
    const both = new Set([
      ...(customer ? suspects(draft, customer) : []),
      ...(earlier ? suspects(draft, earlier) : []),
    ]);
    all = [...both].sort((a, b) => a - b).flatMap((at) => again(reading, at) ?? []);
    found.set(reading, all);
  }
  return all;
}

function again({ draft, customer, earlier }: Reading, at: number): AskedAgain | null {
  const placed = draft.sentences[at];
  if (!placed || draft.touchesSkipped(placed)) return null;
  const list = listHead(draft, at);
  const known =
    (customer && already(placed.sentence, list, customer)) ??
    (earlier && !(customer && OF_ANOTHER.test(customer.text)) ? before(placed.sentence, list, earlier) : null);
  // What is asked for security is told again; a paper or a step is not sent or taken twice for it.
  const spared = forSecurity(draft, at) && !(customer && done(placed.sentence, customer));
  return known && !spared && !ofNoUse(draft, at) ? { placed, known } : null;
}

/** What stays as it was told: an order keeps its number, a light may be green by now. */
const LASTS: ReadonlySet<string> = new Set(
  'order-number booking tracking invoice account policy reference email phone date device browser system serial model address postcode name registration flight room company iban birth size product branch'.split(
    ' ',
  ),
);
const OF_ANOTHER =
  /\b(?:another|different|second|new|other) (?:order|booking|parcel|account|claim|device|phone|address|matter|question|problem|issue|one)\b/i;

/** The same in the subject or in what was written before. */
function before(sentence: Sentence, list: boolean, earlier: TextReading): string | null {
  const kinds = [...sentence.read(asked), ...(list ? sentence.read(listed) : [])].flatMap((one) => one.kinds);
  const told = earlier.get(given).find(({ kind }) => LASTS.has(kind) && kinds.includes(kind));
  return told?.quoted ?? toldDetail(sentence, earlier);
}

const isSuspect = paired(
  (sentence: Sentence, customer: TextReading) =>
    sentence.read(listed).length > 0 || already(sentence, false, customer) !== null,
);

/** Sentences that ask again, or would as an item of a list: numbers within the line. */
const suspectsIn = paired((line: Line, customer: TextReading) =>
  line.sentences.flatMap(({ sentence }, at) => (isSuspect(sentence, customer) ? [at] : [])),
);

const suspects = ({ lines }: TextReading, customer: TextReading): readonly number[] =>
  lines.flatMap(({ read, first }) => suspectsIn(read, customer).map((at) => first + at));

/** The customer's words that answer what the sentence asks. */
function already(sentence: Sentence, list: boolean, customer: TextReading): string | null {
  const asks: readonly Asked[] = [...sentence.read(asked), ...(list ? sentence.read(listed) : [])];
  if (asks.length > 0) {
    const told = customer.get(given);
    for (const { kinds } of asks)
      for (const kind of kinds) {
        const one = told.find((other) => other.kind === kind);
        if (one && !(kind === 'photo' && ofAnother(sentence.text, customer.text))) return one.quoted;
      }
  }
  return stepDone(sentence, customer) ?? toldDetail(sentence, customer) ?? sentAlready(sentence, customer);
}

function stepDone(sentence: Sentence, customer: TextReading): string | null {
  for (const step of sentence.read(suggested)) {
    const taken = didIt(step, customer.text);
    if (taken) return taken;
  }
  return didAlready(sentence, customer);
}

const done = (sentence: Sentence, customer: TextReading): boolean =>
  (stepDone(sentence, customer) ?? sentAlready(sentence, customer)) !== null;

const SECURITY = /\b(?:security|identity|data protection|gdpr|verify (?:you|that)|verification)\b/i;
/** They know that it was told, and say why it is asked all the same. */
const KNOWN =
  /\b(?:once more|again|(?:a )?second time|one more time|i know (?:that )?you|you(?:['’]ve| have)? (?:already |just )?(?:told|gave|given|sent|said|wrote|written))\b/i;
const REASON =
  /\b(?:fraud\w*|scam\w*|impost\w+|pretend\w*|precaution|(?:to|must|have to) (?:protect|be sure|be certain|rule out|guard))\b/i;

/** "Before I can open the account I need two details. What is your postcode?" */
function forSecurity(draft: TextReading, at: number): boolean {
  const around = draft.sentences.slice(Math.max(0, at - 2), at + 1).map(({ sentence }) => sentence.text);
  return (
    around.some((text) => SECURITY.test(text)) ||
    (around.slice(-2).some((text) => KNOWN.test(text)) && around.some((text) => REASON.test(text)))
  );
}

/** "That number has a digit too few. Could you send it again?" */
function ofNoUse(draft: TextReading, at: number): boolean {
  return draft.sentences
    .slice(Math.max(0, at - 1), at + 1)
    .some(({ sentence }) =>
      /\b(?:too (?:few|many|short|long|small|dark|blurred)|(?:digits?|letters?|characters?|part of it|page) (?:is |are |seems? )?(?:short|missing|too)|(?:did(?:n['’]t| not)|does(?:n['’]t| not)|was(?:n['’]t| not)|is(?:n['’]t| not)|were(?:n['’]t| not)|could(?:n['’]t| not)|can(?:['’]t|not)|won['’]t|unable to) (?:seem to )?(?:come (?:through|up|across)|arrive|open|read|load|make out|valid|match|exist|recogni[sz]\w+|attached|readable|clear|legible|belong|come with|work on our)|cut off|blurr\w+|unreadable|illegible|corrupt\w*|(?:match|belong|lead|point)(?:es|s)? (?:to )?(?:a different|another|somebody|someone|nothing|no )|brings? up (?:nothing|no|another)|(?:nothing|no (?:order|booking|account|policy|match)) (?:under|for|with|comes up))\b/i.test(
        sentence.text,
      ),
    );
}

/** An item below "To help you we need:". */
function listHead(draft: TextReading, at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - 6); back--) {
    const text = draft.sentences[back]?.sentence.text ?? '';
    if (/:\s*$/.test(text))
      return /\b(?:need|provide|send|share|following|details|let (?:us|me) (?:know|have)|information)\b/i.test(text);
    if (!/^\s*(?:[•*–-]|\d[.)])/.test(text)) return false;
  }
  return false;
}

/** "A photo of the label" is another one than that of the crack. */
function ofAnother(ask: string, customer: string): boolean {
  const of =
    /\b(?:photos?|pictures?|pics?|images?|screenshots?|video) (?:of|from|showing) (?:the |your |its |it from the )?(?:whole |entire |broken |damaged )?([a-z-]+)/i
      .exec(ask)?.[1]
      ?.toLowerCase();
  if (!of || ANY_PHOTO.has(of)) return false;
  return !customer.toLowerCase().includes(of.replace(/s$/, ''));
}

const ANY_PHOTO: ReadonlySet<string> = new Set(
  'area spot mark stain skin rash reaction wound part piece it them this that damage damages item items product products issue problem error fault parcel package goods broken screen message defect what'.split(
    ' ',
  ),
);
