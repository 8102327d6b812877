/** Is something wrong, how badly, and whose doing is it? A sum of small evidence, never one magic phrase. */
import type { Evidence } from '../model.ts';
import type { TextReading } from '../text/reading.ts';
import type { Cause } from './cause.ts';
import { feeling } from './feeling.ts';
import { origin } from './origin.ts';
import type { TextSignal } from './signal.ts';
import { trouble } from './trouble.ts';

export interface Complaint {
  /** Sum of the evidence, in points; about 2 make a complaint. */
  readonly points: number;
  /** 0..1, rising with the points. */
  readonly strength: number;
  readonly cause: Cause;
  /** Points per kind of evidence; what the learned weights see. */
  readonly groups: Readonly<Record<string, number>>;
  readonly causes: Readonly<Partial<Record<Cause, number>>>;
  /** Strength of feeling and impact said out loud. */
  readonly feeling: number;
  readonly because: readonly Evidence[];
  /** The thing it is about, as the customer calls it, when it is one of the usual ones. */
  readonly thing: string | null;
}

const THING =
  /\b(order|parcel|package|delivery|refund|payment|invoice|bill|booking|reservation|room|flight|ticket|tickets|account|card|app|website|site|update|replacement|appointment|engineer|luggage|bag|meal|food|subscription|membership|printer|laptop|phone|internet|connection|service|machine|certificate|payout|voucher|table|bike|car|shuttle|driver|power|heating|water)s?\b/i;

/** More of the same says less: the first of a kind counts whole, the next two a third. */
const DIMINISHING = [1, 0.35, 0.2] as const;

const WEAK = new Set(['duration', 'plea', 'marks', 'capitals']);

export const complaint: TextSignal<Complaint> = {
  id: 'complaint',
  read(text) {
    const groups: Record<string, number> = {};
    const seen: Record<string, number> = {};
    const strongest: { readonly weight: number; readonly evidence: Evidence }[] = [];
    for (const hit of text.all(trouble)) {
      const nth = seen[hit.group] ?? 0;
      seen[hit.group] = nth + 1;
      const points = hit.weight * (DIMINISHING[nth] ?? 0);
      groups[hit.group] = (groups[hit.group] ?? 0) + points;
      if (nth === 0)
        strongest.push({
          weight: hit.weight,
          evidence: { saw: hit.saw, in: 'customer', quoted: text.text.slice(hit.start, hit.end) },
        });
    }
    // A while, a plea or a doubled mark alone reports nothing: "ordered ten minutes ago, can I still change it??"
    if (!Object.keys(groups).some((group) => !WEAK.has(group)))
      for (const group of Object.keys(groups)) groups[group] = (groups[group] ?? 0) * 0.5;
    const causes: Partial<Record<Cause, number>> = {};
    for (const hit of text.all(origin)) causes[hit.cause] = Math.min(3, (causes[hit.cause] ?? 0) + hit.weight);
    const points = Object.values(groups).reduce((sum, some) => sum + some, 0);
    const felt = text.all(feeling).reduce((sum, one) => sum + one.strength, 0);
    return {
      points,
      thing: THING.exec(text.text.slice(0, 5000))?.[1]?.toLowerCase() ?? null,
      strength: 1 - Math.exp(-points / 2.2),
      cause: causeOf(causes, points),
      groups,
      causes,
      feeling: felt,
      because: strongest
        .sort((a, b) => b.weight - a.weight)
        .slice(0, 3)
        .map(({ evidence }) => evidence),
    };
  },
};

function causeOf(causes: Readonly<Partial<Record<Cause, number>>>, points: number): Cause {
  const of = (cause: Cause): number => causes[cause] ?? 0;
  const best = Math.max(of('customer'), of('third-party'), of('policy'), of('ours'));
  if (best < 1) return points >= 3 ? 'ours' : 'unknown';
  if (of('customer') === best && of('ours') < 1) return 'customer';
  if (of('third-party') === best && of('ours') < 1) return 'third-party';
  if (of('policy') === best && of('ours') < 1) return 'policy';
  return 'ours';
}

export const complaintOf = (customer: TextReading | null): Complaint | null =>
  customer ? customer.get(complaint) : null;
