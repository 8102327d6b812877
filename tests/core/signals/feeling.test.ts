import { describe, expect, it } from 'vitest';
import { feeling } from '#core/signals/feeling.ts';
import { hits } from './read.ts';

describe('feeling', () => {
  it.each([
    ['I am furious.', 'anger'],
    ['So disappointed.', 'disappointment'],
    ['I am worried about my data.', 'worry'],
    ['I am begging you.', 'distress'],
    ['I am sick of waiting.', 'impatience'],
    ['It is for my wedding.', 'impact'],
  ])('%s: %s', (text, kind) => expect(hits(feeling, text).map((one) => one.kind)).toContain(kind));
  it('none in a plain question', () => expect(hits(feeling, 'Which sizes do you have?')).toEqual([]));
});
