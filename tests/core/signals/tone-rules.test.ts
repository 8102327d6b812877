import { describe, expect, it } from 'vitest';
import { TONES } from '#core/signals/tone.ts';
import { likeliestOf, likelihood } from '#core/signals/tone-rules.ts';
import { reading } from './read.ts';

const DRAFT = `Hi Ana,

You should have read the description properly before you ordered. The lamp is on its way.
I can see how annoying three weeks without a light are.

You failed to charge it, which is why it does not work.

Kind regards,
Jo`;

describe('the likeliest sentence of a text', () => {
  const text = reading(DRAFT);

  it.each(TONES)('%s: the most and the next of all sentences, whatever line they are in', (label) => {
    const all = text.sentences.map(({ sentence }) => likelihood(label, sentence)).sort((a, b) => b - a);
    expect(likeliestOf(label, text)).toEqual({ most: all[0], next: all[1] });
  });

  it('finds two reproaches and one recognition there', () => {
    expect(likeliestOf('blame', text).next).toBeGreaterThan(0.5);
    const { most, next } = likeliestOf('acknowledges', text);
    expect(most).toBeGreaterThan(0.5);
    expect(next).toBeLessThan(0.5);
  });

  it('is 0 where nothing is said', () => {
    expect(likeliestOf('blame', reading(''))).toEqual({ most: 0, next: 0 });
  });
});
