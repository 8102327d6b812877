/** A greeting that names the customer otherwise than they write themselves: another handle, another spelling. */
import type { Reported } from '../checks/check.ts';
import { isFirstName, isSurelyName } from '../lexicons/nicknames.ts';
import type { Evidence } from '../model.ts';
import type { Greeting } from '../signals/greeting.ts';
import { type KnownName, signedName } from '../signals/names.ts';
import { fits, nameWords, otherForm, plain } from '../signals/same-name.ts';
import type { TextReading } from '../text/reading.ts';
import { phraseAt } from './phrase.ts';

export const howKnown = ({ name, from }: KnownName): Evidence => ({
  saw: from === 'page' ? 'the name on the ticket' : 'how the customer signs',
  in: 'customer',
  quoted: name,
});

/** "Hello Joanne" to who writes Joanna: no short form of it, but a name of its own. */
export function otherSpelling(
  draft: TextReading,
  greets: Greeting,
  known: KnownName,
  customer: TextReading | null,
): readonly Reported[] {
  const signs = customer?.get(signedName)?.name ?? known.name;
  const [said = ''] = nameWords(greets.name ?? '');
  const names = [...nameWords(known.name), ...nameWords(signs)];
  const own = nameWords(signs)[0] ?? '';
  if (said.length < 4 || names.includes(said) || !isFirstName(said) || !otherForm(said, own)) return [];
  return [
    phraseAt(draft, greets, {
      confidence: 0.85,
      tier: 'ask',
      message: `The customer writes it ${signs}.`,
      why: 'A name written otherwise reads as if nobody had looked.',
      because: [
        { ...howKnown(known), quoted: signs },
        { saw: 'the name you greet', in: 'draft', quoted: greets.name ?? '' },
      ],
    }),
  ];
}

/** "Dear Inge Vandoren" to Ilse Vandoren: the family is right, and the first name is another whole one. */
export function otherFirst(
  draft: TextReading,
  greets: Greeting,
  known: KnownName,
  customer: TextReading | null,
): readonly Reported[] {
  const signs = customer?.get(signedName)?.name ?? known.name;
  const [said = '', ...family] = nameWords(greets.name ?? '');
  const names = [...nameWords(known.name), ...nameWords(signs)];
  const last = family.at(-1);
  if (!last || names.length < 2 || !names.includes(last) || !isFirstName(said) || !isFirstName(names[0] ?? ''))
    return [];
  // Who is named anywhere in the message may be whom it is about.
  if (fits(said, names.join(' ')) || new RegExp(`(?<!\\p{L})${said}`, 'u').test(plain(customer?.text ?? ''))) return [];
  return [
    phraseAt(draft, greets, {
      confidence: 0.9,
      message: `The customer is ${known.name}.`,
      why: 'A wrong name tells people that they are a number.',
      because: [howKnown(known), { saw: 'the name you greet', in: 'draft', quoted: greets.name ?? '' }],
    }),
  ];
}

/** "@maria, we are on it" to @joanna_p, "Hi Hassan" to @hungry_hamza. */
export function otherHandle(
  draft: TextReading,
  greets: Greeting | null,
  handle: string | undefined,
): readonly Reported[] {
  if (!handle || (!handle.startsWith('@') && !/[\d_.@]|\p{Ll}\p{Lu}/u.test(handle))) return [];
  const at = !handle.startsWith('@')
    ? null
    : /^\s*(?:(?:hi|hey|hello|dear|thanks|sorry),? )?(@\w{3,}(?:[.-]\w+)*)/i.exec(draft.text);
  const named = at?.[1] ?? (greets?.name && ofHandle(greets.name, handle) ? greets.name : null);
  if (!named || named.toLowerCase() === handle.toLowerCase()) return [];
  const span = at ? { start: at[0].length - named.length, end: at[0].length } : greets;
  if (!span) return [];
  return [
    phraseAt(draft, span, {
      confidence: 0.85,
      message: `The customer goes by ${handle}.`,
      why: 'A wrong name tells people that they are a number.',
      because: [
        { saw: 'the name on the ticket', in: 'customer', quoted: handle },
        { saw: 'the name you greet', in: 'draft', quoted: named },
      ],
    }),
  ];
}

/** Only where the handle has a name that is no other word, and the greeting another. */
function ofHandle(greeted: string, handle: string): boolean {
  const parts = plain(
    handle
      .replace(/^@/, '')
      .replace(/@.*$/, '')
      .replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 '),
  )
    .split(/[^\p{L}]+/u)
    .filter((part) => part.length > 0);
  const names = parts.filter((part) => part.length >= 4 && isSurelyName(part));
  return (
    names.length === 1 && parts.length <= 3 && nameWords(greeted).some(isFirstName) && !fits(greeted, parts.join(' '))
  );
}
