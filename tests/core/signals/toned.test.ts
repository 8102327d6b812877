import { describe, expect, it } from 'vitest';
import { refusal } from '#core/signals/refusal.ts';
import { toned } from '#core/signals/toned.ts';
import { SentenceCache, TextReading } from '#core/text/reading.ts';
import { compileVocabulary } from '#core/text/vocabulary.ts';

const cache = new SentenceCache(compileVocabulary());
const places = (text: string, least = 0.5, exempt = {}) =>
  toned({ label: 'negative-phrasing', signal: refusal, least, saw: 'something is refused', ...exempt })(
    new TextReading(text, cache),
  );

describe('places where rules and weights speak together', () => {
  it('takes the words of the rule where it saw some', () => {
    const text = 'Hello Ann. We cannot refund this order.';
    const [hit] = places(text);
    expect(hit?.rule).not.toBeNull();
    expect(text.slice(hit?.start, hit?.end)).toContain('cannot');
    expect(hit?.sentence).toBe(1);
  });

  it('says nothing where neither is sure', () => {
    expect(places('Hello Ann. Your refund is on its way and will arrive on Friday.')).toEqual([]);
  });

  it('leaves out what is excused, by the rule or by the sentence', () => {
    const text = 'We cannot refund this order.';
    expect(places(text, 0.5, { hit: () => true })).toEqual([]);
    const alone = places(text, 0.1, { sentence: () => true });
    expect(alone.every(({ rule }) => rule !== null)).toBe(true);
  });

  it('gives the telling words as evidence', () => {
    const [hit] = places('We cannot refund this order.');
    expect(hit?.because.in).toBe('draft');
    expect(hit?.because.quoted).not.toBe('');
  });
});
