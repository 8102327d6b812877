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
    ['Restart the router.', 'instruction'],
    ['To stop it, unplug the charger.', 'instruction'],
    ['It should be dispatched soon.', 'ours'],
    ['We hope to have somebody out in the coming days.', 'ours'],
  ])('%s: %s', (text, kind) => expect(kinds(text)).toContain(kind));
  it.each([
    'Is there anything else?',
    'Have a nice day!',
    'All sales are final.',
    'Let us know if you need anything.',
    'You should have read the terms.',
    'Please do not reply to this message.',
    'Please make sure somebody is home in future.',
    'Maybe shake your towels out next time?',
    'Clause 9.3 says so.',
    'We apologise for any inconvenience this may cause to your journey today.',
    'Did you know our winter package is 15% off?',
    'You may rate our service with the stars below.',
    'We hope to see you again.',
    'We have logged your case as closed.',
  ])('none in: %s', (text) => expect(kinds(text)).toEqual([]));
});
