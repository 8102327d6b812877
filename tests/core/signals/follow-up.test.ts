import { describe, expect, it } from 'vitest';
import { followUp } from '#core/signals/follow-up.ts';
import { words } from './read.ts';

describe('follow-up', () => {
  it.each([
    "I'll call you on Friday.",
    'If it happens again, ring me.',
    'We will let you know.',
    'Could you send a photo?',
    'Let me know if it fails.',
  ])('there in: %s', (text) => expect(words(followUp, text)).not.toEqual([]));
  it.each(['Any other questions?', 'Have a nice day.', 'The fine stands.'])('not in: %s', (text) =>
    expect(words(followUp, text)).toEqual([]),
  );
});
