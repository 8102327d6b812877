import { bodyEnd } from '../findings/insertion.ts';
import { touches } from '../signals/answer.ts';
import { nextStep } from '../signals/next-step.ts';
import { question } from '../signals/question.ts';
import type { Check } from './check.ts';
import { EVERYWHERE } from './check.ts';

/**
 * Among several questions, one of these kinds that nothing touches is the plain case (measured: two in three are really
 * open); "how" and "what" are answered in too many ways to tell.
 */
const PLAIN = new Set(['when', 'how-long', 'how-much', 'where', 'who', 'which', 'can', 'yes-no']);

export const check: Check = {
  id: 'unanswered-question',
  grade: 'ask',
  channels: EVERYWHERE,
  doc: {
    what: 'The customer asked something and nothing in the draft touches it.',
    why: 'Every question left open is another message to answer tomorrow.',
    better: 'Yes, you can pause for a month, and nothing is charged meanwhile.',
  },
  run({ draft, customer, channel }) {
    if (!customer || draft.sentences.length === 0) return [];
    const asked = customer.all(question).map((one) => ({ one, touch: touches(one, draft) }));
    // A post is answered by a link or a word in private more often than in its own words; in a chat a question back keeps it open.
    const steps = draft.all(nextStep);
    const elsewhere =
      (channel === 'social' && steps.some(({ kind }) => kind !== 'possible' && kind !== 'done')) ||
      (channel === 'chat' && steps.some(({ kind }) => kind === 'question'));
    const open = elsewhere ? [] : asked.filter(({ touch }) => touch.score < 0.4);
    const worst = open[0];
    if (!worst) return [];
    const plain = open.some(
      ({ one, touch }) => touch.score < 0.36 && PLAIN.has(one.kind) && (asked.length > 1 || touch.by === 'nothing'),
    );
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

const short = (text: string): string => (text.length > 90 ? `${text.slice(0, 87).trimEnd()}…` : text);
