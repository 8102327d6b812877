import { bodyEnd } from '../findings/insertion.ts';
import type { Span } from '../model.ts';
import { likelyOpen } from '../signals/open-question.ts';
import { question } from '../signals/question.ts';
import type { Check } from './check.ts';
import { EVERYWHERE } from './check.ts';

/** Measured by company (bench/train): two in three above the first are really open, one in two above the second. */
const ASK = 0.36;
const NOTE = 0.24;

export const check: Check = {
  id: 'unanswered-question',
  grade: 'ask',
  channels: EVERYWHERE,
  doc: {
    what: 'The customer asked something and nothing in the draft touches it.',
    why: 'Every question left open is another message to answer tomorrow.',
    better: 'Yes, you can pause for a month, and nothing is charged meanwhile.',
  },
  run(reading) {
    const { draft, customer, channel } = reading;
    if (!customer || draft.sentences.length === 0) return [];
    const asked = customer.all(question);
    const likelihoods = likelyOpen(reading);
    const numbered = asked.map((one) => numberOf(customer.text, one));
    const open = asked
      .map((one, at) => ({
        one,
        likely: Math.min(likelihoods[at] ?? 0, ofAlternatives(customer.text, asked, at, likelihoods)),
      }))
      .filter(({ likely }, at) => likely >= NOTE && !underIts(numbered[at], numbered, draft.text))
      .sort((a, b) => b.likely - a.likely);
    const worst = open[0];
    if (!worst) return [];
    const plain = worst.likely >= ASK;
    // In a chat the rest of the answer is the next line; only the plain case is worth a word.
    if (channel === 'chat' && !plain) return [];
    return [
      {
        kind: 'absence',
        at: bodyEnd(draft),
        confidence: plain ? 0.7 : 0.4,
        ...(plain ? {} : { tier: 'note' as const }),
        message:
          open.length === 1
            ? `They also asked: “${short(worst.one.text)}”`
            : `${open.length} of their questions are still open.`,
        why: 'A question left open comes back as another message.',
        because: open.map(({ one }) => ({
          saw: 'a question the draft does not touch',
          in: 'customer',
          quoted: one.text,
        })),
        fixes: [],
      },
    ];
  },
};

/** "2) can I leave boxes in it?" */
const numberOf = (text: string, { start, end }: Span): string | undefined =>
  (/(?:^|\s)(\d)[.):]\s*$/.exec(text.slice(Math.max(0, start - 6), start)) ??
    /^\W*(\d)[.):]\s/.exec(text.slice(start, end)))?.[1];

/** The draft answers by the customer's own numbers, and this one is among them. */
const underIts = (number: string | undefined, all: readonly (string | undefined)[], draft: string): boolean =>
  number !== undefined &&
  new Set(all.filter((one) => one !== undefined)).size > 1 &&
  new RegExp(`(?:^|\\n)\\s*(?:ad )?${number}\\s?[.):]\\s*\\S`, 'i').test(draft);

/** "Must I be in, or can I leave a key?": whoever answers one has answered both. */
function ofAlternatives(text: string, asked: readonly Span[], at: number, likelihoods: readonly number[]): number {
  const joined = (from: number): boolean =>
    /^[\s,]*or\s*$/i.test(text.slice(asked[from]?.end ?? 0, asked[from + 1]?.start ?? 0));
  const beside = [...(joined(at) ? [at + 1] : []), ...(joined(at - 1) ? [at - 1] : [])];
  return Math.min(1, ...beside.map((other) => likelihoods[other] ?? 1));
}

const short = (text: string): string => (text.length > 90 ? `${text.slice(0, 87).trimEnd()}…` : text);
