import { phraseAt, swap } from '../findings/phrase.ts';
import { acknowledgement } from '../signals/acknowledgement.ts';
import { type Apology, apology } from '../signals/apology.ts';
import { dueOf } from '../signals/due.ts';
import { nextStep } from '../signals/next-step.ts';
import { ownership } from '../signals/ownership.ts';
import { promise } from '../signals/promise.ts';
import { restated } from '../signals/restatement.ts';
import { sorrySentence } from '../signals/sorry-sentence.ts';
import { timeframe } from '../signals/timeframe.ts';
import type { Check, Reading } from './check.ts';
import { EVERYWHERE } from './check.ts';

export const check: Check = {
  id: 'insincere-apology',
  grade: 'ask',
  channels: EVERYWHERE,
  doc: {
    what: 'An apology with "if" or "any", one for how the customer feels, or a stock phrase that names nothing and does nothing.',
    why: 'It reads as though we doubt that anything happened.',
    better: 'I am sorry we sent the wrong size.',
  },
  run(reading) {
    const said = reading.draft.all(apology);
    // A real apology elsewhere carries the reply; a stock phrase after it harms nobody.
    const real = said.some(({ kind, stock }) => (kind === 'ownership' && !stock) || kind === 'sympathy');
    const meant = real || (said.some(({ stock }) => stock) && acts(reading));
    return said.flatMap((one) => {
      const what = hollow(one, meant || named(reading, one));
      if (!what) return [];
      const due = dueOf(reading);
      const who = /^(?:we|our)\b/i.test(reading.draft.text.slice(one.start)) ? 'we' : 'I';
      const better =
        due && due.problem > 0.5 ? sorrySentence(due.complaint, who, reading.customer?.text).replace(/\.$/, '') : null;
      return [
        phraseAt(reading.draft, one, {
          confidence: one.kind === 'conditional' ? 0.9 : 0.7,
          ...(one.kind === 'conditional' ? {} : { tier: 'ask' as const }),
          message: what,
          why: 'A customer hears whether an apology means what happened to them.',
          fixes:
            better && startsSentence(reading, one)
              ? [swap(reading.draft, 'Apologise for it by name', one, better)]
              : [],
        }),
      ];
    });
  },
};

function hollow(one: Apology, meant: boolean): string | null {
  if (one.kind === 'conditional') return 'This apology doubts that anything happened. Name what went wrong instead.';
  if (one.kind !== 'ownership' || !one.stock || meant) return null;
  return 'This could stand under any message. Name the problem, or what you did about it.';
}

const BARE = /^(?:(?:so|very|really|truly) )?(?:sorry|apologies)\b[\s,.!]*/i;

/** "Four estimates in a row is maddening, sorry.", "Sorry, a soaked parcel once is bad enough.": the sentence says what for. */
function named({ customer, draft }: Reading, one: Apology & { readonly sentence: number }): boolean {
  const sentence = draft.sentences[one.sentence]?.sentence;
  if (!sentence || !BARE.test(draft.text.slice(one.start, one.end))) return false;
  return (
    sentence.read(acknowledgement).some(({ weight }) => weight === 'clear') ||
    (customer !== null && restated(customer, draft, one.sentence).length >= 2)
  );
}

/** Something specific beside it: a plan, a step, a fault taken on. */
function acts({ draft }: Reading): boolean {
  return (
    draft.facts(promise).some(({ when }) => when === 'concrete') ||
    draft.facts(nextStep).some(({ kind }) => kind !== 'ours' && kind !== 'possible') ||
    draft.all(ownership).length > 0 ||
    // "Sorry! … until tonight, 8 pm": who names a time has something in hand.
    draft.all(timeframe).some(({ kind }) => kind === 'concrete')
  );
}

const startsSentence = (reading: Reading, one: Apology): boolean =>
  reading.draft.sentenceAt(one.start)?.start === one.start;
