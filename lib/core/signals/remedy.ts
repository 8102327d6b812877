/** What the draft offers to make up for it: money back, vouchers, free things, with the amount as far as it is written. */

import { expression } from '../text/expressions.ts';
import type { Confident, SentenceSignal } from './signal.ts';

export type RemedyKind = 'refund' | 'voucher' | 'credit' | 'goodwill' | 'waive' | 'free' | 'replacement' | 'discount';

export interface Remedy extends Confident {
  readonly kind: RemedyKind;
  /** Money, or a number of nights, months, deliveries…; `Infinity` for "for life" and "whenever you like". */
  readonly amount: number | null;
  readonly unit: string | null;
  /** "the full refund of the whole week's stay" */
  readonly whole: boolean;
}

const NUMBER: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  another: 1,
  couple: 2,
  whole: 1,
  entire: 1,
  full: 1,
};
const MONEY =
  /(?:[€£$¥]|(?:EUR|USD|GBP|CHF|AUD|CAD)\s?)\s?(\d[\d.,]*)|(\d[\d.,]*)\s?(?:€|£|\$|euros?|eur|pounds?|quid|gbp|dollars?|usd|bucks|chf|francs?|gems|coins|points|credits|kr|zł)(?![\p{L}])|(?<=\b(?:plus|full|another|extra|and)\s)(\d{2,6})(?=\s+(?:on top|extra|back|for the trouble|as a|goodwill|for your))/giu;
const OFFER = expression(
  /\b(?:(?:we|i)(?:['’](?:ll|ve|d|m|re))?|you(?:['’]ll| will| get| have| can have|r)|have|enjoy|take|please accept|is yours|are yours|on us|on the house|free|gone|waived?|refund\w*|credit\w*|voucher|compensat\w*|goodwill|gesture|gift|reimburse\w*|on top|back on|money back|for the trouble|complimentary|throw(?:ing|n)? in)\b/i,
);
const NOT_AN_OFFER = expression(
  /\b(?:can(?:no|['’])t|cannot|unable|won['’]t|not (?:possible|able|eligible)|no refund|would (?:cost|be)|costs?|price is|you (?:paid|asked|requested|wanted|were charged|owe)|charged? you|was charged|if you (?:cancel|return|order|spend)|orders? (?:over|above)|up to|you can (?:request|ask|apply)|minimum|deposit of|fee of|premium)\b/i,
);
const FREE = /\b(?:free|complimentary|gratis|(?:without|at no) (?:extra )?(?:charge|cost)|on us|on the house)\b/i;
const UNIT =
  /\b(?:(?<many>\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|another|a couple of|a whole|an entire|whole|free|complimentary)\s+)?(?:(?:free|complimentary|whole|full|extra|more|additional|further|entire|further)\s+)*(?<unit>nights?|weeks?|weekends?|months?|years?|stays?|deliver(?:y|ies)|flights?|upgrades?|meals?|dinners?|breakfasts?|rides?|trips?|holidays?|rooms?|suites?|memberships?|subscriptions?|tickets?|days?|games?|boxes|box|bags?|services?|treatments?|lessons?|sessions?|classes|class)\b/gi;

export const remedy: SentenceSignal<Remedy> = {
  id: 'remedy',
  read: (sentence) => {
    const { text } = sentence;
    if (!sentence.test(OFFER) || sentence.test(NOT_AN_OFFER)) return [];
    const found: Remedy[] = [];
    for (const match of /\d/.test(text) ? text.matchAll(MONEY) : []) {
      const amount = toNumber(match[1] ?? match[2] ?? match[3] ?? '');
      if (amount === null) continue;
      const tail =
        /^\s*(?:back|on top|extra|off|for (?:the|your) (?:trouble|inconvenience|patience|wait)|goodwill|voucher|credit|refund|as a (?:thank[- ]you|goodwill|gesture|sorry)[\w -]{0,20}|from last \w+)?(?:\s+for (?:the|your) (?:trouble|inconvenience|patience))?/i.exec(
          text.slice(match.index + match[0].length),
        )?.[0] ?? '';
      found.push({
        start: match.index,
        end: match.index + match[0].length + tail.trimEnd().length,
        kind: kindNear(text, match.index, match[0].length),
        amount,
        unit: null,
        whole: false,
        confidence: 0.9,
      });
    }
    const whole =
      /\b(?:full|complete|entire|whole) refund(?: of (?:the|your) (?:whole|entire|full|complete|total) [\w’' -]{2,30})?|\brefund(?:ing|ed)? (?:you )?(?:the |your )?(?:whole|entire|complete|full) [\w’']+(?: [\w’']+)?/i.exec(
        text,
      );
    if (whole && found.length === 0)
      found.push({
        start: whole.index,
        end: whole.index + whole[0].length,
        kind: 'refund',
        amount: null,
        unit: null,
        whole: true,
        confidence: 0.85,
      });
    if (FREE.test(text) || /\b(?:in|at|with) (?:the|our|us)\b/i.test(text)) freeThings(text, found);
    return found;
  },
};

function kindNear(text: string, at: number, length: number): RemedyKind {
  const near = text.slice(Math.max(0, at - 40), at + length + 40);
  const after = text.slice(at + length, at + length + 40);
  if (
    /^\s*(?:on top|extra|for (?:the|your) (?:trouble|inconvenience|patience|wait)|goodwill)/i.test(after) ||
    /\b(?:plus|goodwill|compensat\w*|gesture|sorry)\b[^.]{0,12}$/i.test(text.slice(Math.max(0, at - 24), at))
  )
    return 'goodwill';
  if (/\bvouchers?|gift card\b/i.test(near)) return 'voucher';
  if (
    /\b(?:fine|fee|charge|penalty)s?\b[^.]{0,40}\b(?:gone|waiv\w+|removed|cancel\w+|dropped|deleted|written off)\b|\bwaiv\w+/i.test(
      text,
    )
  )
    return 'waive';
  if (/\bcredit(?:ed)?\b(?! card)/i.test(near)) return 'credit';
  if (/\brefund\w*|money back|back (?:on|to|in)|reimburs\w*/i.test(near)) return 'refund';
  if (/\bdiscount|off\b/i.test(near)) return 'discount';
  return 'goodwill';
}

function freeThings(text: string, found: Remedy[]): void {
  for (const match of text.matchAll(UNIT)) {
    const { many = '', unit = '' } = match.groups ?? {};
    const around = text.slice(Math.max(0, match.index - 36), match.index + match[0].length + 30);
    const royal =
      /\b(?:plus|and|get|have|enjoy|gift you|offer you|give you|add(?:ed|ing)?|with)\s+$/i.test(
        text.slice(Math.max(0, match.index - 14), match.index),
      ) &&
      /^\s+(?:in|at|with) (?:the|our|us)\b/i.test(text.slice(match.index + match[0].length)) &&
      !/\brefund/i.test(match[0]);
    if (!FREE.test(around) && !royal) continue;
    if (
      /\b(?:last|this|that|first|next|previous|your|the|per|each|every|within|in|for|after|of|working|business)\s+$/i.test(
        text.slice(Math.max(0, match.index - 10), match.index),
      ) &&
      !/\bfor a (?:whole|full|entire)?/i.test(match[0]) &&
      many === ''
    )
      continue;
    const forever = /\b(?:for (?:life|ever)|forever|lifetime|unlimited|whenever you (?:wish|like|want))\b/i.test(
      text.slice(match.index),
    );
    const plain = unit
      .toLowerCase()
      .replace(/ies$/, 'y')
      .replace(/([^s])s$/, '$1')
      .replace(/xes$/, 'x');
    const count =
      forever && /year|month|delivery|membership|subscription/.test(plain) ? Number.POSITIVE_INFINITY : toCount(many);
    const lead =
      /\b(?:free(?: of charge)?|complimentary)\s+[\w -]{0,24}?(?:for\s+(?:a\s+)?(?:whole\s+|full\s+)?)?$/i.exec(
        text.slice(Math.max(0, match.index - 40), match.index),
      );
    const start = match.index - (lead?.[0].length ?? 0);
    const tail = /^[^.!?;,]{0,44}/.exec(text.slice(match.index + match[0].length))?.[0] ?? '';
    const lasting =
      /^\s+for (?:a |an |the )?(?:whole |full |entire |next |one |\w+ )?(?:weeks?|months?|years?|life|ever)\b/i.test(
        tail,
      );
    const span = { start, end: match.index + match[0].length + tail.trimEnd().length };
    if (!found.some((other) => other.start < span.end && other.end > span.start))
      found.push({
        ...span,
        kind: 'free',
        amount: lasting && !/night|day|week|month|year|stay/.test(plain) ? Number.POSITIVE_INFINITY : count,
        unit: plain,
        whole: false,
        confidence: 0.85,
      });
  }
}

const toCount = (word: string): number => {
  const plain = word.toLowerCase().trim();
  return /^\d+$/.test(plain)
    ? Number(plain)
    : (NUMBER[plain.replace(/^an? (?=\w)/, '').replace(/ of$/, '')] ?? NUMBER[plain] ?? 1);
};

/** "1,250.00", "1.250,00" and "45" alike. */
export function toNumber(text: string): number | null {
  const plain = text.replace(/[.,]$/, '');
  const decimal = /[.,](\d{1,2})$/.exec(plain);
  const whole = (decimal ? plain.slice(0, decimal.index) : plain).replace(/[.,]/g, '');
  const value = Number(`${whole}${decimal ? `.${decimal[1]}` : ''}`);
  return whole === '' || Number.isNaN(value) ? null : value;
}
