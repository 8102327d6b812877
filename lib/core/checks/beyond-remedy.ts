import { phraseAt } from '../findings/phrase.ts';
import type { Remedies } from '../model.ts';
import { type Remedy, remedy } from '../signals/remedy.ts';
import { toNumber } from '../text/amounts.ts';
import type { Check } from './check.ts';
import { EVERYWHERE } from './check.ts';

export const check: Check = {
  id: 'beyond-remedy',
  grade: 'ask',
  channels: EVERYWHERE,
  doc: {
    what: 'An offer above what your team may grant without asking.',
    why: 'Taken back later, a generous offer is worse than none.',
    better: 'Offer what you may, or ask your lead before you send.',
  },
  run: ({ draft, voice }) => {
    if (Object.keys(voice.remedies).length === 0) return [];
    return draft.all(remedy).flatMap((offer) => {
      const limit = limitOf(offer, voice.remedies, draft.sentences[offer.sentence]?.sentence.text ?? '');
      if (limit === 'allowed') return [];
      return [
        phraseAt(draft, offer, {
          confidence: offer.confidence,
          message:
            limit === 'unknown'
              ? 'Your team’s list of what you may grant does not have this.'
              : `You may grant up to ${limit} without asking.`,
          why: 'An offer that has to be taken back is worse than none.',
          because: [
            {
              saw: limit === 'unknown' ? 'an offer that is not on the list' : `more than the limit of ${limit}`,
              in: 'draft',
              quoted: draft.text.slice(offer.start, offer.end),
            },
          ],
        }),
      ];
    });
  },
};

type Limit = 'allowed' | 'unknown' | string;

/** "200 €", "€10" and 200 alike. */
function numberOf(value: string | number | boolean): number | null {
  if (typeof value === 'number') return value;
  const digits = typeof value === 'string' ? /\d[\d.,]*/.exec(value)?.[0] : undefined;
  return digits === undefined ? null : toNumber(digits);
}

/** `taxiUpTo` is about the taxi: the sentence names what the key names. */
const namedIn = (key: string, sentence: string): boolean =>
  key
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .split(/[\s_-]+/)
    .some(
      (word) =>
        word.length > 3 &&
        !/^(?:upto|refunds?|credits?|goodwill|gesture|vouchers?|discount|price|amount|limit|percent|free|maximum|without|asking|when|full)$/.test(
          word,
        ) &&
        sentence.toLowerCase().includes(word.replace(/(?:ing|s)$/, '')),
    );

/** Keys are read by their words: `refundUpTo`, `freeNights`, `fullRefundWithinTrial`, `taxiWhenLastTrainCancelled`. */
function limitOf(offer: Remedy, remedies: Remedies, around: string): Limit {
  const keys = Object.entries(remedies);
  const granted = (pattern: RegExp): boolean =>
    keys.some(([key, value]) => pattern.test(key) && (value === true || (typeof value === 'string' && value !== '')));
  const percent = offer.unit === '%';
  const amount = (pattern: RegExp, of = keys): number | null => {
    const found = of.flatMap(([key, value]) => {
      const number = numberOf(value);
      return number !== null && pattern.test(key) && /percent/i.test(key) === (percent && /percent/i.test(key))
        ? [number]
        : [];
    });
    return found.length > 0 ? Math.max(...found) : null;
  };
  const refused = (pattern: RegExp): boolean => keys.some(([key, value]) => value === false && pattern.test(key));
  const currency = typeof remedies.currency === 'string' ? ` ${remedies.currency}` : '';
  switch (offer.kind) {
    case 'refund':
    case 'credit':
    case 'voucher':
    case 'goodwill':
    case 'waive':
    case 'discount': {
      if (offer.kind === 'refund' && granted(/full.?refund|refund.?full|^refunds?$/i)) return 'allowed';
      if (offer.kind === 'refund' && refused(/^refunds?$/i)) return 'unknown';
      if (offer.kind === 'waive' && refused(/waive|fees?$|fines?$/i)) return 'unknown';
      const named = keys.filter(
        ([key]) => !/^free|^\w*(?:nights?|weeks?|months?|deliver(?:y|ies))$/i.test(key) && namedIn(key, around),
      );
      const percents = keys.flatMap(([key, value]) => (/percent/i.test(key) ? [numberOf(value) ?? 0] : []));
      if (percent || (offer.whole && offer.kind === 'refund' && percents.length > 0)) {
        const most = percents.length > 0 ? Math.max(...percents) : amount(/discount/i);
        if (most === null) return 'allowed';
        return (offer.whole ? 100 : (offer.amount ?? 0)) > most ? `${most} %` : 'allowed';
      }
      const own = (named.length > 0 ? amount(/./, named) : null) ?? amount(MONEY_KEYS[offer.kind]);
      const limit =
        own ??
        amount(
          /UpTo$|Amount|Max|Limit/i,
          keys.filter(([key]) => !COUNTED.test(key)),
        );
      if (limit === null) return 'allowed';
      if (offer.whole)
        return offer.kind === 'refund' && amount(MONEY_KEYS.refund) !== null ? `${limit}${currency}` : 'allowed';
      return offer.amount !== null && offer.amount > limit ? `${limit}${currency}` : 'allowed';
    }
    case 'replacement':
      return refused(/replac|resend|reship/i) ? 'unknown' : 'allowed';
    case 'free': {
      if (
        granted(new RegExp(`free.*${offer.unit ?? ''}|${offer.unit ?? ''}.*free|full.?refund|replacement|reprint`, 'i'))
      )
        return 'allowed';
      const count = offer.unit ? amount(new RegExp(`free\\w*${offer.unit.slice(0, 5)}|${offer.unit}`, 'i')) : null;
      const duration = DAYS[offer.unit ?? ''];
      if (count !== null)
        return (offer.amount ?? 1) > count ? `${count} ${offer.unit}${count === 1 ? '' : 's'}` : 'allowed';
      const nights = amount(/free\w*night/i);
      if (duration && nights !== null)
        return duration * (offer.amount ?? 1) > nights ? `${nights} night${nights === 1 ? '' : 's'}` : 'allowed';
      if (
        /^(?:stay|night|weekend|week|month|year|holiday|flight|upgrade|suite|membership|subscription|dinner)$/.test(
          offer.unit ?? '',
        )
      ) {
        const each = amount(/free/i);
        return each !== null && !duration ? ((offer.amount ?? 1) > each ? String(each) : 'allowed') : 'unknown';
      }
      return 'allowed';
    }
  }
}

/** `instalmentsUpTo`, `freeTripsUpTo`: a number of things, no money. */
const COUNTED =
  /^free|percent|instal|nights?|days?|weeks?|months?|deliver|trips?|rides?|lessons?|sessions?|visits?|people|tickets?|times|extensions?/i;

const MONEY_KEYS: Readonly<Record<'refund' | 'credit' | 'voucher' | 'goodwill' | 'waive' | 'discount', RegExp>> = {
  refund: /refund/i,
  credit: /credit/i,
  voucher: /voucher|giftcard/i,
  goodwill: /goodwill|compensation|gesture|bonus/i,
  waive: /waive/i,
  discount: /discount|reduction|off/i,
};

const DAYS: Readonly<Record<string, number>> = {
  night: 1,
  day: 1,
  weekend: 2,
  week: 7,
  stay: 1,
  holiday: 7,
  month: 30,
  year: 365,
};
