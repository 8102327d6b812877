/** How long it has been going on, as the customer says it: "for three weeks", "since Monday". */
import { trouble } from '../../signals/trouble.ts';
import { toCount } from '../../text/amounts.ts';
import type { RuleSignal, SignalHit } from './signal.ts';

const LENGTH =
  /(\d{1,3}|\b\p{L}+(?: of)?)\s*\+?\s*(?:(?:business|working)\s+)?(min|hours?|hrs?|hr|days?|nights?|weeks?|wks?|months?|years?|yrs?)/iu;
const DAYS: Readonly<Record<string, number>> = { m: 1 / 1440, h: 1 / 24, d: 1, n: 1, w: 7, mo: 30, y: 365 };
/** A day of the week or a date says no length: what today is, the engine does not know. */
const SINCE =
  /\bsince (?:(?:last |this )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|(?:last|the (?:beginning|start|end) of) \p{L}+|(?:the )?\d{1,2}(?:st|nd|rd|th)?(?: of)? \p{L}{3,}|\p{Lu}\p{Ll}{2,} \d{1,2})\b/iu;
const KNOWN_SINCE: readonly (readonly [RegExp, number])[] = [
  [/yesterday/i, 1],
  [/last week/i, 7],
  [/last month/i, 30],
  [/last year/i, 365],
];

export const signal: RuleSignal = {
  name: 'waiting',
  fields: { days: 'number' },
  read: (text) => {
    const lasting = text
      .all(trouble)
      .filter(({ group }) => group === 'duration')
      .map((hit): SignalHit => ({ start: hit.start, end: hit.end, ...days(text.text.slice(hit.start, hit.end)) }));
    const since = text.sentences.flatMap(({ sentence, start }): readonly SignalHit[] => {
      const found = SINCE.exec(sentence.text);
      if (!found) return [];
      const known = KNOWN_SINCE.find(([words]) => words.test(found[0]));
      const at = start + found.index;
      return [{ start: at, end: at + found[0].length, ...(known && { days: known[1] }) }];
    });
    return [...lasting, ...since];
  },
};

function days(said: string): { readonly days?: number } {
  const [, count = '', unit = ''] = LENGTH.exec(said) ?? [];
  const length = unit.toLowerCase();
  const each = DAYS[length.startsWith('mo') ? 'mo' : length.charAt(0)];
  if (each === undefined) return {};
  // "several weeks" and "a few days" are three at least.
  const many = /^(?:several|few|many)/i.test(count) ? 3 : /^couple/i.test(count) ? 2 : toCount(count);
  return { days: many * each };
}
