import { describe, expect, it } from 'vitest';
import { ownership } from '#core/signals/ownership.ts';
import { words } from './read.ts';

describe('ownership', () => {
  it.each([
    'That was our mistake.',
    'We messed up.',
    'This is on us.',
    'We should have told you.',
    'We take full responsibility.',
  ])('taken on in: %s', (text) => expect(words(ownership, text)).not.toEqual([]));
  it.each(['Was that your mistake?', 'The mistake was found.', 'You should have told us.'])('not in: %s', (text) =>
    expect(words(ownership, text)).toEqual([]),
  );
});
