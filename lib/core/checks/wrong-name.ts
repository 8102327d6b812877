import { howKnown, otherFirst, otherHandle, otherSpelling } from '../findings/other-name.ts';
import { phraseAt, swap } from '../findings/phrase.ts';
import { HERS, HIS } from '../lexicons/first-names.ts';
import { isFirstName } from '../lexicons/nicknames.ts';
import { calledElse } from '../signals/called-else.ts';
import { type Greeting, greeting } from '../signals/greeting.ts';
import { customerName, type KnownName, signedName } from '../signals/names.ts';
import { fits, misspelt, nameWords, plain, slipOf } from '../signals/same-name.ts';
import { vocatives } from '../signals/vocative.ts';
import type { TextReading } from '../text/reading.ts';
import type { Check, Reported } from './check.ts';
import { EVERYWHERE } from './check.ts';

const TITLES = /^(?:(?:mrs?|ms|miss|mx|dr|prof|professor)\.? )+/i;
/** "Colonel,", "Dear Father,", "Hello neighbour": nobody's name. */
const ADDRESS =
  /^(?:(?:mr|mrs|ms|madam|dear|my) )?(?:colonel|captain|major|general|sergeant|sarge|lieutenant|corporal|commander|commodore|admiral|officer|constable|inspector|superintendent|father|mother|sister|brother|reverend|rev|vicar|padre|rabbi|imam|pastor|bishop|archbishop|canon|dean|deacon|abbot|abbess|monsignor|sensei|professor|prof|doctor|doc|judge|councillor|mayor|senator|minister|ambassador|governor|president|chair(?:man|woman|person)?|secretary|treasurer|headmaster|headmistress|principal|coach|chef|boss|chief|guv|skipper|maestro|nurse|matron|neighbou?r|colleague|friend|mate|traveller|reader|guest|lord|lady|sire|your (?:grace|honou?r|excellency|reverence|lordship|ladyship))$/i;
const TITLE = /\b(?:mrs?|ms|miss|mx|dr|prof(?:essor)?|sir|madam|herr|frau)\b/i;

export const check: Check = {
  id: 'wrong-name',
  grade: 'hold',
  channels: EVERYWHERE,
  doc: {
    what: 'The greeting names somebody who is not this customer.',
    why: 'A wrong name tells people that they are a number, and may mean that the reply is meant for somebody else.',
    better: 'Hello Chiara,',
  },
  run({ draft, customer, conversation }) {
    const greets = draft.get(greeting);
    const known = customerName(conversation, customer);
    const later = known && known.from !== 'guess' ? calledLater(draft, known, customer, conversation.agent.name) : [];
    const handle = known ? [] : otherHandle(draft, greets, conversation.customer.name);
    if (handle.length > 0) return handle;
    if (!greets?.name || ADDRESS.test(greets.name))
      return later.length > 0 || !greets || !known ? later : otherAddress(draft, greets, known.name, customer);
    const titled = TITLE.test(draft.text.slice(greets.start, greets.end));
    if (known && (fits(greets.name, known.name, titled) || signsSo(greets.name, known, customer))) {
      const title = otherTitle(draft, greets, known.name, customer);
      if (title.length > 0) return title;
      const spelt = otherSpelling(draft, greets, known, customer);
      if (spelt.length > 0) return spelt;
      const first = otherFirst(draft, greets, known, customer);
      return first.length > 0 ? first : later;
    }
    const another = customer && (!known || known.from === 'guess') && customer.get(calledElse).has(plain(greets.name));
    if (another)
      return [
        phraseAt(draft, greets, {
          confidence: 0.88,
          message: `${greets.name} is somebody the customer writes about. Who is the customer?`,
          why: 'A wrong name tells people that they are a number.',
          because: [{ saw: 'a name the customer gives to somebody else', in: 'customer', quoted: greets.name }],
        }),
      ];
    if (!known) return [];
    // Who signs "Hannah" may well be the Ms Wexler of the ticket, and who signs "Mrs Wexler" the Hannah.
    const halves = known.from !== 'page' && nameWords(known.name).length === 1 && titled !== TITLE.test(known.name);
    if ((halves || known.from === 'guess') && !misspelt(greets.name, known.name)) return [];
    const start = draft.text.indexOf(greets.name, greets.start);
    // "Taxi, we pay.": without a greeting word only a name alone on its line is one for certain.
    const alone = /^[ \t]*(?:\n|$)/.test(draft.text.slice(greets.end)) || isFirstName(greets.name.toLowerCase());
    if (start === greets.start && !alone && !slipOf(greets.name, known.name)) return [];
    if (both(draft, greets.end, known.name)) return [];
    if (
      /^(?:['’]s)? (?:family|team|household|parents?|mum|mom|dad|mother|father|owners?|human|carers?|guardian)\b/i.test(
        draft.text.slice(greets.end),
      )
    )
      return [];
    const span = { start: greets.start, end: greets.end };
    // "Dear Mr …" wants the family name; where only one name is known nobody can tell which it is.
    const bare = known.name.replace(TITLES, '').split(/\s+/);
    const fitting = titled ? (bare.length > 1 ? bare.at(-1) : undefined) : bare[0];
    return [
      phraseAt(draft, span, {
        confidence: known.from === 'signature' ? 0.9 : 0.97,
        message: `The customer is ${known.name}.`,
        why: 'A wrong name tells people that they are a number.',
        because: [howKnown(known), { saw: 'the name you greet', in: 'draft', quoted: greets.name }],
        fixes:
          start >= 0 && fitting && !/^\p{Lu}\.?$/u.test(fitting)
            ? [swap(draft, `Write ${fitting}`, { start, end: start + greets.name.length }, fitting)]
            : [],
      }),
    ];
  },
};

/** "Dear Inês and Paulo": the second is the customer. */
const both = (draft: TextReading, end: number, known: string): boolean => {
  const second = /^ ?(?:and|&|\+|und|y|et|e|en|og) (\p{Lu}[\p{L}'’-]+)/u.exec(draft.text.slice(end))?.[1];
  return second !== undefined && fits(second, known);
};

const HE_OR_SHE = /\b(?:(mr)|mrs|ms|miss)\b\.?/i;
type Title = 'he' | 'she';
const titleIn = (text: string): Title | null => {
  const match = HE_OR_SHE.exec(text);
  return match === null ? null : match[1] ? 'he' : 'she';
};

/** How they sign: "Mrs H Kaur", "Ngozi Okafor (Mrs)". Two people sign together as "Mr & Mrs". */
function signedTitle(known: string, customer: TextReading | null): Title | null {
  if (/[&+]|\band\b/i.test(known)) return null;
  const at = customer?.text.indexOf(known) ?? -1;
  const after = at < 0 ? '' : (customer?.text.slice(at + known.length, at + known.length + 8) ?? '');
  return titleIn(known) ?? (/^,? ?\(/.test(after) ? titleIn(after) : null);
}

/** Sarah, in lists of the commonest names, is a she. */
function usualTitle(known: string): Title | null {
  const words = nameWords(known);
  const first = words[0] ?? '';
  if (words.length > 3 || HIS.has(first) === HERS.has(first)) return null;
  return HIS.has(first) ? 'he' : 'she';
}

/** "Dear Mr Kaur" to somebody who signs "Mrs H Kaur", or "Harriet Kaur". */
function otherTitle(
  draft: TextReading,
  greets: Greeting,
  known: string,
  customer: TextReading | null,
): readonly Reported[] {
  const text = draft.text.slice(greets.start, greets.end);
  const said = titleIn(text);
  const signs = signedTitle(known, customer);
  const due = signs ?? usualTitle(known);
  if (!said || !due || said === due || /[&+]|\band\b/i.test(text)) return [];
  const title = HE_OR_SHE.exec(text);
  const own = HE_OR_SHE.exec(known)?.[0];
  const start = greets.start + (title?.index ?? 0);
  return [
    phraseAt(draft, greets, {
      confidence: signs ? 0.9 : 0.85,
      // A name says only what is usual: asked, not held.
      tier: signs ? undefined : 'ask',
      message: `The customer signs as ${known}.`,
      why: 'A wrong title reads as if nobody had looked.',
      because: [
        { saw: 'how the customer signs', in: 'customer', quoted: known },
        { saw: 'the title you greet with', in: 'draft', quoted: title?.[0] ?? text },
      ],
      fixes: own && title ? [swap(draft, `Write ${own}`, { start, end: start + title[0].length }, own)] : [],
    }),
  ];
}

/** "Dear Sir" to somebody who signs "Mrs Twomey". */
function otherAddress(
  draft: TextReading,
  greets: Greeting,
  known: string,
  customer: TextReading | null,
): readonly Reported[] {
  const said = /^[^\n]{0,20}?\b(?:(sir)|madam|ma['’]am)\b(?! or\b| ?\/)/i.exec(
    draft.text.slice(greets.start, greets.end + 12),
  );
  const signs = said && signedTitle(known, customer);
  if (!signs || signs === (said[1] ? 'he' : 'she') || /\bor\b|\//.test(said[0])) return [];
  return [
    phraseAt(
      draft,
      { start: greets.start, end: greets.start + said[0].length },
      {
        confidence: 0.9,
        message: `The customer signs as ${known}.`,
        why: 'A wrong title reads as if nobody had looked.',
        because: [
          { saw: 'how the customer signs', in: 'customer', quoted: known },
          { saw: 'how you address them', in: 'draft', quoted: said[0] },
        ],
      },
    ),
  ];
}

/** The ticket says Kenji, and he signs Kenji Ito; or it names a house or a society, and Will Summers writes for it. */
function signsSo(greeted: string, known: KnownName, customer: TextReading | null): boolean {
  const signs = known.from === 'page' ? customer?.get(signedName) : null;
  if (!signs || !(fits(signs.name, known.name) || !nameWords(known.name).some(isFirstName))) return false;
  // "M. Eberhardt" leaves open only what the ticket does not say.
  const whole = nameWords(signs.name).filter((word) => word.length > 1);
  return whole.length > 0 && fits(greeted, whole.join(' '));
}

/** "Thanks for your patience, Martin." at the end may well be who writes. */
function closes(text: string, end: number): boolean {
  const [line = '', ...below] = text.slice(end + 1).split('\n');
  if (/^,|[\^/][A-Z]{1,3}\s*$|\n\s*\p{Lu}\p{Ll}+(?: \p{Lu}[\p{L}.]*)?\s*$/u.test(text.slice(end))) return false;
  const words = (of: string): number => of.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length;
  return words(line) < 3 && words(below.join(' ')) < 6;
}

/** Called by another's name in the middle of the reply. */
function calledLater(
  draft: TextReading,
  known: KnownName,
  customer: TextReading | null,
  agent: string | undefined,
): readonly Reported[] {
  return draft.all(vocatives).flatMap((called): readonly Reported[] => {
    if (
      fits(called.name, known.name) ||
      (called.title === null && draft.text[called.end] !== '?' && closes(draft.text, called.end))
    )
      return [];
    if (called.title !== null && nameWords(known.name).length === 1 && titleIn(known.name) === null) return [];
    if (agent && fits(called.name, agent)) return [];
    // Who is named elsewhere, by the customer or below the reply, is no slip.
    const word = new RegExp(`(?<!\\p{L})${called.name}(?!\\p{L})`, 'iu');
    if (
      customer &&
      !(called.title !== null || customer.get(calledElse).has(plain(called.name))) &&
      word.test(customer.text)
    )
      return [];
    if (word.test(draft.text.slice(called.end))) return [];
    return [
      phraseAt(draft, called, {
        confidence: known.from === 'page' ? 0.95 : 0.88,
        message: `The customer is ${known.name}.`,
        why: 'A wrong name tells people that they are a number.',
        because: [
          howKnown(known),
          { saw: 'the name you call them by', in: 'draft', quoted: draft.text.slice(called.start, called.end) },
        ],
      }),
    ];
  });
}
