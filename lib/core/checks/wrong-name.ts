import { phraseAt, swap } from '../findings/phrase.ts';
import { isFirstName } from '../lexicons/nicknames.ts';
import { calledElse } from '../signals/called-else.ts';
import { type Greeting, greeting } from '../signals/greeting.ts';
import { customerName, fits, misspelt, nameWords, plain } from '../signals/names.ts';
import type { TextReading } from '../text/reading.ts';
import type { Check, Reported } from './check.ts';
import { EVERYWHERE } from './check.ts';

const TITLES = /^(?:(?:mrs?|ms|miss|mx|dr|prof|professor)\.? )+/i;
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
    if (!greets?.name) return [];
    if (known && fits(greets.name, known.name)) return otherTitle(draft, greets, known.name);
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
    const titled = TITLE.test(draft.text.slice(greets.start, greets.end));
    // Who signs "Hannah" may well be the Ms Wexler of the ticket, and who signs "Mrs Wexler" the Hannah.
    const halves = known.from !== 'page' && nameWords(known.name).length === 1 && titled !== TITLE.test(known.name);
    if ((halves || known.from === 'guess') && !misspelt(greets.name, known.name)) return [];
    const start = draft.text.indexOf(greets.name, greets.start);
    // "Taxi, we pay.": without a greeting word only a name alone on its line is one for certain.
    const alone = /^[ \t]*(?:\n|$)/.test(draft.text.slice(greets.end)) || isFirstName(greets.name.toLowerCase());
    if (start === greets.start && !alone) return [];
    if (/^ (?:family|team|household)\b/i.test(draft.text.slice(greets.end))) return [];
    const span = { start: greets.start, end: greets.end };
    // "Dear Mr …" wants the family name; where only one name is known nobody can tell which it is.
    const bare = known.name.replace(TITLES, '').split(/\s+/);
    const fitting = titled ? (bare.length > 1 ? bare.at(-1) : undefined) : bare[0];
    return [
      phraseAt(draft, span, {
        confidence: known.from === 'signature' ? 0.9 : 0.97,
        message: `The customer is ${known.name}.`,
        why: 'A wrong name tells people that they are a number.',
        because: [
          {
            saw: known.from === 'page' ? 'the name on the ticket' : 'how the customer signs',
            in: 'customer',
            quoted: known.name,
          },
          { saw: 'the name you greet', in: 'draft', quoted: greets.name },
        ],
        fixes:
          start >= 0 && fitting && !/^\p{Lu}\.?$/u.test(fitting)
            ? [swap(draft, `Write ${fitting}`, { start, end: start + greets.name.length }, fitting)]
            : [],
      }),
    ];
  },
};

const HE_OR_SHE = /\b(?:(mr)|mrs|ms|miss)\b\.?/i;

/** "Dear Mr Kaur" to somebody who signs "Mrs H Kaur". */
function otherTitle(draft: TextReading, greets: Greeting, known: string): readonly Reported[] {
  const said = HE_OR_SHE.exec(draft.text.slice(greets.start, greets.end));
  const signs = HE_OR_SHE.exec(known);
  // Two people sign together as "Mr & Mrs".
  if (!said || !signs || Boolean(said[1]) === Boolean(signs[1]) || /[&+]|\band\b/i.test(known)) return [];
  const start = greets.start + said.index;
  return [
    phraseAt(
      draft,
      { start: greets.start, end: greets.end },
      {
        confidence: 0.9,
        message: `The customer signs as ${known}.`,
        why: 'A wrong title reads as if nobody had looked.',
        because: [
          { saw: 'how the customer signs', in: 'customer', quoted: known },
          { saw: 'the title you greet with', in: 'draft', quoted: said[0] },
        ],
        fixes: [swap(draft, `Write ${signs[0]}`, { start, end: start + said[0].length }, signs[0])],
      },
    ),
  ];
}
