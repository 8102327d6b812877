/** Words before the point, again and again: expressions that begin with any number of them took twice as long for each. */
import { expect, it } from 'vitest';
import { dismissal } from '#core/signals/dismissal.ts';
import { question } from '#core/signals/question.ts';
import { refusal } from '#core/signals/refusal.ts';
import { ruleAsReason } from '#core/signals/rule-as-reason.ts';
import { hitsOf } from './hits.ts';

// Half a minute each where they are read in every way there is; so many more would never end.
it.each(['no ', 'sorry ', 'hello ', 'well, '])('thirty times %j is read at once', (word) => {
  const text = `${word.repeat(30)}x`;
  expect([refusal, dismissal, ruleAsReason].map((signal) => hitsOf(signal, text).length)).toEqual([0, 0, 0]);
});

it.each(['please ', 'ok ', 'hi ', 'so '])('a customer who writes %j thirty times is read at once', (word) =>
  expect(hitsOf(question, `${word.repeat(30)}x`)).toEqual([]),
);

it.each(['Hi Ana, sorry, unfortunately no refunds.', 'Hello, sadly no seats left.'])('%s', (text) =>
  expect(hitsOf(refusal, text)).not.toEqual([]),
);
