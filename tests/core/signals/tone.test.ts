import { describe, expect, it } from 'vitest';
import { likely, TONES, telling, tone } from '#core/signals/tone.ts';
import { SentenceCache } from '#core/text/reading.ts';
import { compileVocabulary } from '#core/text/vocabulary.ts';

const cache = new SentenceCache(compileVocabulary());
const of = (text: string) => cache.get(text);

describe('tone', () => {
  it.each([
    [
      'policy-shield',
      'As our terms do not allow it, a refund is out of the question.',
      'We refunded you because the lamp came broken.',
    ],
    ['passive-responsibility', 'The parcel was packed wrongly at the depot.', 'We packed the parcel wrongly.'],
    ['negative-phrasing', 'We are unable to offer you a refund.', 'We have sent you the refund today.'],
    ['acknowledges', 'I can see how upsetting that must have been for you.', 'Your order number is 4410.'],
    ['next-step', 'Please reply with a photo of the label and we will send a new one.', 'The lamp was made in Leeds.'],
  ] as const)('%s is likelier in "%s" than in "%s"', (label, such, other) => {
    expect(likely(label, of(such), 0)).toBeGreaterThan(0.5);
    expect(likely(label, of(other), 0)).toBeLessThan(0.5);
  });

  it('is surer where a rule saw it too', () => {
    const sentence = of('You should have read the instructions first.');
    for (const label of TONES) expect(likely(label, sentence, 1)).toBeGreaterThan(likely(label, sentence, 0));
  });

  it('points at the clause that tells, with its words', () => {
    const text = 'Thank you for the photos, but we are unable to refund you.';
    const { start, end, words } = telling('negative-phrasing', of(text));
    expect(text.slice(start, end)).toContain('unable to refund');
    expect(words).toContain('unable');
  });

  it.each(['', '?', '😀', 'x'.repeat(5000), 'a '.repeat(3000)])('reads any text', (text) => {
    const [read] = of(text).read(tone);
    expect(read?.odds).toHaveLength(TONES.length);
    for (const odds of read?.odds ?? []) expect(Number.isFinite(odds)).toBe(true);
  });
});
