import { describe, expect, it } from 'vitest';
import { acknowledgement } from '#core/signals/acknowledgement.ts';
import { hits } from './read.ts';

const clear = (text: string) => hits(acknowledgement, text).some(({ weight }) => weight === 'clear');

describe('acknowledgement', () => {
  it.each([
    'I understand how frustrating this is.',
    'That must have been stressful.',
    'Oh no!',
    "I'd be annoyed too.",
    'This is not the experience we want for you.',
    'We let you down.',
    'Sorry to hear that.',
    'Today of all days!',
  ])('recognised in: %s', (text) => expect(clear(text)).toBe(true));
  it.each([
    'Thank you for reaching out.',
    'Sorry for the trouble.',
    'Please let us know how it goes.',
    'We appreciate your feedback.',
    'You can see how it works here.',
    'We apologise for any frustration.',
  ])('not in: %s', (text) => expect(clear(text)).toBe(false));
});
