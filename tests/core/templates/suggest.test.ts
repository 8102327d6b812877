import { describe, expect, it } from 'vitest';
import { finish } from '#core/templates/steps.ts';
import { CONFIDENT, createSuggester, rank } from '#core/templates/suggest.ts';
import { suggestSegment } from '#core/templates/suggest-index.ts';

const TEMPLATES = [
  {
    id: 'refund',
    title: 'Refund status',
    body: '',
    examples: ['Where is my refund?', 'I am still waiting for my money'],
  },
  {
    id: 'password',
    title: 'Forgotten password',
    body: '',
    examples: ['I forgot my password', 'The reset link does not work'],
  },
  {
    id: 'address',
    title: 'Change of address',
    body: '',
    examples: ['I moved house', 'Please update my shipping address'],
  },
  { id: 'invoice', title: 'Copy of an invoice', body: '', examples: ['I need a receipt for taxes'] },
];
const { suggest } = createSuggester(TEMPLATES);

describe('suggesting', () => {
  it.each([
    ['My refund has not arrived', 'refund'],
    ['When am I reimbursed?', 'refund'],
    ['cant remember my pasword', 'password'],
    ['we have a new address since May', 'address'],
    ['Could you send the bill again?', 'invoice'],
  ])('%s → %s', (message, id) => {
    expect(suggest(message)[0]?.id).toBe(id);
  });

  it('finds a reply that was put into a segment of its own, as after each use, no worse than before', () => {
    const main = finish(suggestSegment(TEMPLATES));
    const again = finish(suggestSegment(TEMPLATES.slice(0, 1), main));
    const apart = [{ segment: main, gone: Uint8Array.of(1, 0, 0, 0) }, { segment: again }];
    for (const message of [
      'My refund has not arrived',
      'I wait for money, and my password',
      'a refund to which address?',
    ]) {
      const [before, now] = [rank([{ segment: main }], message, 3), rank(apart, message, 3)];
      const idsOf = (hits: typeof now) => hits.map(({ of, entry }) => (of === 1 ? 'refund' : TEMPLATES[entry]?.id));
      expect(idsOf(now)).toEqual(idsOf(before));
      now.forEach(({ score }, at) => {
        expect(score).toBeCloseTo(before[at]?.score ?? 0, 1);
      });
    }
  });

  it('is confident where a message says what an example says, and not about something else', () => {
    expect(suggest('where is my refund')[0]?.score).toBeGreaterThanOrEqual(CONFIDENT);
    for (const message of ['Do you like pizza?', 'hello', 'The weather in Berlin is fine', '20%', 'ok', '🎉🎉']) {
      for (const { score } of suggest(message)) expect(score).toBeLessThan(CONFIDENT);
    }
  });

  it('is not sure of a template for one word of several, and lists it all the same', () => {
    const [first] = suggest('Please cancel my invoice');
    expect(first?.id).toBe('invoice');
    expect(first?.score).toBeGreaterThan(0.1);
    expect(first?.score).toBeLessThan(CONFIDENT);
    // One that says nothing else is meant.
    expect(suggest('my invoice')[0]?.score).toBeGreaterThanOrEqual(CONFIDENT);
  });

  it('gives the customer’s own words as the reason, as written and in their order', () => {
    const [first] = suggest('HELLO, I am WAITING for the Reimbursement!');
    expect(first?.because).toEqual(['WAITING', 'Reimbursement']);
  });

  it('ranks by score, within 0 and 1, as many as asked for', () => {
    const found = suggest('I forgot the address for my refund', 4);
    expect(found.map((hit) => hit.score)).toEqual(found.map((hit) => hit.score).toSorted((a, b) => b - a));
    for (const { score } of found) expect(score).toBeGreaterThanOrEqual(0);
    for (const { score } of found) expect(score).toBeLessThanOrEqual(1);
    expect(suggest('I forgot the address for my refund', 1)).toHaveLength(1);
  });

  it('learns from what was picked', () => {
    const message = 'The gizmo blinks purple';
    expect(suggest(message)[0]?.score ?? 0).toBeLessThan(CONFIDENT);
    const learned = createSuggester(TEMPLATES, [{ id: 'invoice', message: 'my gizmo is blinking purple again' }]);
    expect(learned.suggest(message)[0]?.id).toBe('invoice');
  });

  it('has nothing to say to nothing', () => {
    expect(suggest('')).toEqual([]);
    expect(suggest(' … !')).toEqual([]);
    expect(createSuggester([]).suggest('Where is my refund?')).toEqual([]);
  });

  it('takes very long messages and templates with nothing in them', () => {
    expect(suggest('refund '.repeat(50_000))[0]?.id).toBe('refund');
    const empty = createSuggester([{ id: 'a', title: '', body: '', examples: [] }]);
    expect(empty.suggest('refund')).toEqual([]);
  });
});
