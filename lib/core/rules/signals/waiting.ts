/** How long it has been going on, as the customer says it: "for three weeks", "since Monday". */
import type { Span } from '../../model.ts';
import { trouble } from '../../signals/trouble.ts';
import { toCount } from '../../text/amounts.ts';
import type { RuleSignal, SignalHit } from './signal.ts';

const SINCE =
  /\bsince (?:\w+day|last \w+|(?:the )?\d{1,2}(?:st|nd|rd|th)?(?: of)? \p{L}{3,}|[A-Z][a-z]{2,} \d{1,2})\b/iu;
/** "yesterday" and "Monday" are one day, which is the least they mean; a date says nothing while nobody knows what today is. */
const LENGTH =
  /(\d+|\p{L}+(?: of)?)\s*\+?\s*(?:(?:business|working) )?(min|h(?:ou)?r|day|night|week|wk|month|year|yr)/iu;
const DAYS: Readonly<Record<string, number>> = { mi: 1 / 1440, h: 1 / 24, d: 1, n: 1, w: 7, mo: 30, y: 365 };

export const signal: RuleSignal = {
  name: 'waiting',
  fields: { days: 'number' },
  read: (text) => {
    const lasting = text.all(trouble).filter(({ group }) => group === 'duration');
    const since = text.sentences.flatMap(({ sentence, start }): readonly Span[] => {
      const found = SINCE.exec(sentence.text);
      const at = start + (found?.index ?? 0);
      return found ? [{ start: at, end: at + found[0].length }] : [];
    });
    return [...lasting, ...since].map(
      ({ start, end }): SignalHit => ({
        start,
        end,
        days: daysIn(text.text.slice(start, end)),
      }),
    );
  },
};

function daysIn(said: string): number | undefined {
  const [, count = '', unit = ''] = LENGTH.exec(said) ?? [];
  const each = DAYS[unit.slice(0, 2).toLowerCase()] ?? DAYS[unit.charAt(0).toLowerCase()];
  // "several weeks" and "a few days" are three at least.
  const many = /^(?:several|few|many)/i.test(count) ? 3 : toCount(count);
  return each === undefined ? undefined : many * each;
}
