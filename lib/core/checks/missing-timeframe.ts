import { promise } from '../signals/promise.ts';
import { timeframe } from '../signals/timeframe.ts';
import type { Check } from './check.ts';
import { EVERYWHERE } from './check.ts';

export const check: Check = {
  id: 'missing-timeframe',
  grade: 'note',
  channels: EVERYWHERE,
  doc: {
    what: 'The reply promises something and gives no time at all.',
    why: 'A promise without a time makes people wait, then write again.',
    better: 'I will call you by Thursday at noon.',
  },
  run({ draft }) {
    const open = draft.all(promise).filter((one) => !one.waits && one.when === null);
    const first = open.find((one) => {
      const beside = draft.sentences.slice(Math.max(0, one.sentence - 1), one.sentence + 3);
      return !beside.some(({ sentence }) => sentence.read(timeframe).some(({ kind }) => kind !== 'moment'));
    });
    if (!first) return [];
    return [
      {
        kind: 'absence',
        at: first.end,
        confidence: 0.7,
        message: 'By when? Give a day or a number of hours.',
        why: 'A promise without a time makes people wait, then write again.',
        because: [{ saw: 'a promise without a time', in: 'draft', quoted: draft.text.slice(first.start, first.end) }],
        fixes: [],
      },
    ];
  },
};
