/** Invented libraries with titles as people give them: an action, a matter, a circumstance. No corpus is in them. */
import type { Doc } from './engines.ts';
import { randomFrom } from './measure.ts';

const words = (list: string): readonly string[] => list.split(', ');
const ACTION = words(
  'Ask for, Confirm, Decline, Explain, Offer, Follow up on, Apologise for, Announce, Approve, Escalate, Close, Reopen, Remind about, Thank for, Correct, Cancel, Change, Send, Resend, Postpone, Investigate, Refuse, Waive, Schedule, Welcome after',
);
const MATTER = words(
  'refund, late parcel, damaged item, wrong size, missing accessory, double charge, invoice copy, password reset, locked account, address change, subscription renewal, plan upgrade, gift card, warranty claim, spare part, delivery window, customs fee, pickup point, loyalty points, newsletter, return label, exchange, price match, out of stock notice, pre-order, bulk order, business account, VAT number, payment plan, declined card, chargeback, data export, privacy request, account deletion, two-factor code, app crash, slow loading, login error, sync problem, broken link, firmware update, battery recall, installation visit, technician appointment, cancelled flight, seat change, baggage claim, hotel booking, table reservation, event ticket, insurance form, medical certificate, school discount, student licence, volume licence, trial extension, feature request, bug report, outage notice, maintenance window, service credit, contract copy, termination letter, deposit, meter reading, tariff change, moving house, parking permit, lost key, lost property, allergy question, ingredient list, spoiled food, courier complaint, rude staff, accessibility need, sign-language call',
);
const CIRCUMSTANCE = words(
  'within 14 days, after 30 days, first contact, second reminder, final notice, without receipt, with receipt, for members, for VIP customers, for new customers, in the EU, in Switzerland, in the UK, overseas, over the phone, in store, online only, on a weekend, during holidays, before shipping, after shipping, after delivery, when the courier lost it, when paid by invoice, when paid by card, as goodwill, with voucher, short version, long version, for partners, for schools, in writing',
);
const SENTENCES = words(
  'Thank you for writing to us about the MATTER, I understand how tiresome the MATTER must be, We have looked at your MATTER today, Please send us the number that stands on the MATTER, I have passed the MATTER on to the team that can decide, You will hear from us by {{ today | plus_workdays: 2 | date }}, The MATTER is settled and nothing more is needed from you, If the MATTER is not as it should be please answer this message, We are sorry that the MATTER went wrong, Our colleagues check each MATTER by hand, As a small thank you there is a voucher in your account, Your MATTER was booked this morning',
);

export function inventedLibrary(count: number, seed = 7): readonly Doc[] {
  const random = randomFrom(seed);
  const one = <T>(list: readonly T[]): T | undefined => list[random(list.length)];
  const known = new Set<string>();
  return Array.from({ length: count }, (_, i) => {
    const matter = one(MATTER) ?? '';
    const parts = [
      one(ACTION),
      matter,
      ...(random(3) > 0 ? [one(CIRCUMSTANCE)] : []),
      ...(random(4) === 0 ? [one(CIRCUMSTANCE)] : []),
    ];
    let title = parts.join(' ');
    // People tell apart what would read the same: by a team, a year, a product.
    while (known.has(title))
      title = `${parts.join(' ')}, ${one(['team', 'product', 'year', 'desk', 'version'])} ${random(9000) + 10}`;
    known.add(title);
    const body = Array.from({ length: 3 + random(5) }, () =>
      one(SENTENCES)?.replace('MATTER', random(3) ? matter : (one(MATTER) ?? '')),
    );
    const examples = Array.from(
      { length: 3 },
      () =>
        `${one(['I need', 'where is', 'there is a problem with', 'what about', 'please help with'])} ${random(2) ? 'my' : 'the'} ${matter} ${one(CIRCUMSTANCE)}`,
    );
    return {
      id: `s${i}`,
      title,
      body: `Hi {{ customer.first_name }},\n\n${body.join('. ')}.\n\n{% render "sign-off" %}`,
      shortcut: `/${matter.slice(0, 3).toLowerCase().trim()}${i}`,
      tags: [matter.split(' ').at(-1) ?? '', `team ${i % 12}`],
      examples,
    };
  });
}

/** One letter of the longest word dropped, doubled, swapped or replaced. */
export function withTypo(title: string, random: (below: number) => number): string {
  const all = title.split(' ');
  const longest = all.map((word, at) => ({ word, at })).sort((a, b) => b.word.length - a.word.length)[0];
  if (!longest || longest.word.length < 4) return title;
  const { word, at } = longest;
  const p = 1 + random(word.length - 2);
  const kinds = [
    () => word.slice(0, p) + word.slice(p + 1),
    () => word.slice(0, p) + (word[p + 1] ?? '') + (word[p] ?? '') + word.slice(p + 2),
    () => `${word.slice(0, p)}x${word.slice(p + 1)}`,
    () => word.slice(0, p) + (word[p] ?? '') + word.slice(p),
  ];
  all[at] = kinds[random(kinds.length)]?.() ?? word;
  return all.join(' ');
}
