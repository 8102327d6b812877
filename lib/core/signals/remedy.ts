/** What the draft offers to make up for it: money back, vouchers, free things, with the amount as far as it is written. */

import { toCount, toNumber } from '../text/amounts.ts';
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

const MONEY =
  /(?:[€£$¥₹₦]|(?:EUR|USD|GBP|CHF|AUD|CAD|NZD|SGD|NOK|SEK|DKK|INR|Rs\.?|ZAR|AED|KES|KSh|NGN|PLN|R(?=\d))\s?)\s?(\d(?:[\d.,]*\d)?)|(\d(?:[\d.,]*\d)?)\s?(?:€|£|\$|euros?|eur|pounds?|quid|gbp|dollars?|usd|bucks|chf|francs?|rupees?|inr|rand|naira|shillings|pesos|dirhams?|kroner|kronor|nok|sek|dkk|yen|z[lł]oty|gems|coins|(?:bonus )?(?:points|miles)|credits|kr|zł)(?![\p{L}])|(?<=\b(?:refund(?:ed|ing)?|credit(?:ed|ing)?) (?:you )?)(\d{2,6})(?=[.,;!]|\s(?:to|back|today|now)\b|$)|(?<=\b(?:plus|full|another|extra|and)\s)(\d{2,6})(?=\s+(?:on top|extra|back|for the trouble|as a|goodwill|for your))/giu;
const OFFER = expression(
  /\b(?:(?:we|i)(?:['’](?:ll|ve|d|m|re))?|you(?:['’]ll| will| get| have| can have|r)|have|enjoy|take|please accept|is yours|are yours|on us|on the house|free|gone|waived?|refund\w*|credit\w*|vouchers?|discount|compensat\w*|goodwill|gesture|gift|reimburse\w*|on top|back on|money back|for the trouble|complimentary|throw(?:ing|n)? in)\b/i,
);
const NOT_AN_OFFER = expression(
  /\b(?:can(?:no|['’])t|cannot|unable|won['’]t|not (?:possible|able|eligible)|no refund|would (?:cost|be)|costs?|price is|you (?:paid|asked|requested|wanted|were charged|owe)|charged? you|was charged|if you (?:cancel|return|order|spend)|orders? (?:over|above)|(?:save|worth|orders?|claim|prizes?) (?:of )?up to|balance|refunds? (?:above|over|under|below)|in (?:the|our) shop|for sale|you can (?:request|ask|apply)|minimum|deposit of|fee of|premium)\b/i,
);
const FREE =
  /\b(?:free|complimentary|gratis|(?:without|at no) (?:extra )?(?:charge|cost)|on us|on the house|credit(?:ed|ing)?(?= (?:you )?(?:with )?\w+ (?:months?|weeks?|nights?)))\b/i;
const UNIT =
  /\b(?:(?<many>\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|another|a couple of|a whole|an entire|whole|free|complimentary)\s+)?(?:(?:free|complimentary|whole|full|extra|more|additional|further|entire)\s+)*(?<unit>nights?|weeks?|weekends?|months?|years?|stays?|deliver(?:y|ies)|flights?|upgrades?|meals?|dinners?|breakfasts?|rides?|trips?|holidays?|rooms?|suites?|memberships?|subscriptions?|tickets?|days?|games?|boxes|box|bags?|services?|treatments?|lessons?|sessions?|classes|class)\b/gi;

export const remedy: SentenceSignal<Remedy> = {
  id: 'remedy',
  read: (sentence) => {
    const { text } = sentence;
    const unpaid = /\b(?:pay|billed|charged)\b/.test(text) ? NO_PAY.exec(text) : null;
    if (unpaid)
      return [
        {
          start: unpaid.index,
          end: unpaid.index + unpaid[0].length,
          kind: 'free',
          amount: toCount(unpaid[1] ?? ''),
          unit: (unpaid[2] ?? '').toLowerCase().replace(/s$/, ''),
          whole: false,
          confidence: 0.85,
        },
      ];
    if (!sentence.test(OFFER) || sentence.test(NOT_AN_OFFER)) return [];
    const found: Remedy[] = [];
    for (const match of /\d/.test(text) ? text.matchAll(MONEY) : []) {
      // "40 € of the 80 €": the second is what was paid.
      if (
        /\b(?:of (?:the|your)|out of|above|over|below|under|instead of|price of|worth)\s+$/i.test(
          text.slice(Math.max(0, match.index - 14), match.index),
        ) ||
        isPrice(text, match.index, match[0].length)
      )
        continue;
      const amount = toNumber(match[1] ?? match[2] ?? match[3] ?? match[4] ?? '');
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
    for (const match of text.includes('%') || /per ?cent/i.test(text) ? text.matchAll(PERCENT) : [])
      found.push({
        start: match.index,
        end: match.index + match[0].length,
        kind: /refund|back/i.test(match[0])
          ? 'refund'
          : /voucher/i.test(match[0])
            ? 'voucher'
            : /credit/i.test(match[0])
              ? 'credit'
              : 'discount',
        amount: Number(match[1]),
        unit: '%',
        whole: false,
        confidence: 0.85,
      });
    const whole =
      /\b(?:money back in full|(?:refund(?:ed|ing)?|give you back) (?:you )?(?:everything|it all|all (?:of it|you paid))|everything back)\b|\b(?:full|complete|entire|whole) refund(?: of (?:the|your) (?:whole|entire|full|complete|total) [\w’' -]{2,30})?|\brefund(?:ing|ed)? (?:you )?(?:the |your )?(?:whole|entire|complete|full) [\w’']+(?: [\w’']+)?/i.exec(
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
    if (found.length === 0) plainly(text, found);
    if (FREE.test(text) || /\b(?:(?:in|at|with) (?:the|our|us)|(?:dinner|lunch|meal) for)\b/i.test(text))
      freeThings(text, found);
    return found;
  },
};

/** "The price was £45", "your £240 order", "I see that 300 euros hurts": what was paid, whatever is given for it. */
const isPrice = (text: string, at: number, length: number): boolean =>
  /\b(?:pric(?:e|ed|ing)|cost|costs|costing|paid|fare|bought|sold|came|comes|totalling|totaling|rrp|valued|normally|usually)(?: (?:of|was|were|is|at|for|to|you|it|them|us|only))*\s+$|\b(?:understand|know|see|agree|appreciate|imagine|reali[sz]e|believe|accept) (?:that |how |what )?$/i.test(
    text.slice(Math.max(0, at - 30), at),
  ) ||
  (/\b(?:your|the|a|an|this|that)\s+$/i.test(text.slice(Math.max(0, at - 8), at)) &&
    /^\s*(?!gift|goodwill|refund|cash|thank)(?:[a-z-]+ )?(?:order|ticket|room|shoes?|item|booking|fare|jacket|dress|sofa|bill|invoice|purchase|basket|plan|deposit|payment|jumper|phone|watch|lamp|table|bike|coat|machine|meal|trip|flight|stay)\b/i.test(
      text.slice(at + length),
    ));

/** A percentage that is given: "50% off", "a 30% discount". */
const PERCENT =
  /\b(\d{1,3}) ?(?:%|per ?cent)(?= (?:off|discount|back|refund|reduction|credit|voucher|of (?:the|your) (?:price|order|bill|invoice|money|fare|stay)))(?: (?:off|discount|back|refund|reduction|credit|voucher))?/gi;
const MEAL_FOR =
  /\b(?:dinner|lunch|breakfast|brunch|a meal|a table) for (?:two|three|four|five|six|eight|ten|twelve|\d+|your \w+)\b/i;
const NO_PAY =
  /\b(?:won['’]t|will not|don['’]t|do not) (?:have to )?(?:pay|be charged|be billed)[^.!?\n]{0,24}\b(?:for|during) (?:the )?(?:next |coming )?(\w+) (months?|weeks?|years?)\b/i;

/** Without an amount: only whether it may be given at all. */
function plainly(text: string, found: Remedy[]): void {
  const plain: readonly (readonly [RemedyKind, RegExp])[] = [
    [
      'refund',
      /\b(?:we|i)(?:['’](?:ll|ve|m|re)| will| have| am| are| can)?(?: now| also| gladly)? refund(?:ed|ing)? (?:you|your|the|it)\b[^.!?,;\n]{0,30}|\b(?:get|have|receive) (?:a|your) refund\b/i,
    ],
    [
      'waive',
      /\b(?:waiv(?:e|ed|ing)|(?:drop(?:ped)?|remov(?:e|ed|ing)|cancel(?:led|ed)?|tak(?:e|en) off|writ(?:e|ten) off)) (?:the|your|that|this|any|all) (?:\w+ ){0,2}(?:fees?|charges?|penalt(?:y|ies)|fines?|interest|surcharge)\b/i,
    ],
    [
      'replacement',
      /\b(?:send(?:ing)?|sent|ship(?:ping|ped)?|offer(?:ing)?)(?: you| out)? (?:a |the |another |your )?(?:free )?(?:replacement|new one)\b/i,
    ],
  ];
  for (const [kind, expression] of plain) {
    const match = expression.exec(text);
    if (match)
      found.push({
        start: match.index,
        end: match.index + match[0].trimEnd().length,
        kind,
        amount: null,
        unit: null,
        whole: false,
        confidence: 0.8,
      });
  }
}

function kindNear(text: string, at: number, length: number): RemedyKind {
  const near = text.slice(Math.max(0, at - 40), at + length + 40);
  const after = text.slice(at + length, at + length + 40);
  // "Your $90 back": what was paid.
  if (/^\s*back\b/i.test(after) && /\b(?:your|the|that|those)\s+$/i.test(text.slice(Math.max(0, at - 7), at)))
    return 'refund';
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
  const meal = MEAL_FOR.exec(text);
  if (meal)
    found.push({
      start: meal.index,
      end: meal.index + meal[0].length,
      kind: 'free',
      amount: 2,
      unit: 'dinner',
      whole: false,
      confidence: 0.82,
    });
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
