import { describe, expect, it } from 'vitest';
import { nextStep } from '#core/signals/next-step.ts';
import { hits } from './read.ts';

const kinds = (text: string) => hits(nextStep, text).map(({ kind }) => kind);

describe('next step', () => {
  it.each([
    ['Please restart the router.', 'instruction'],
    ['Open the app and tap Pause.', 'instruction'],
    ['See https://help.example.com/reset', 'link'],
    ['DM us your number.', 'channel'],
    ['Which model do you have?', 'question'],
    ["I'll call you tomorrow.", 'ours'],
    ['You can return it in any shop.', 'possible'],
    ["I've refunded the fee.", 'done'],
    ['The delivery is planned for Thursday.', 'possible'],
  ])('%s: %s', (text, kind) => expect(kinds(text)).toContain(kind));
  it.each([
    'Is there anything else?',
    'Have a nice day!',
    'All sales are final.',
    'Let us know if you need anything.',
    'You should have read the terms.',
    'Please do not reply to this message.',
  ])('none in: %s', (text) => expect(kinds(text)).toEqual([]));
});
