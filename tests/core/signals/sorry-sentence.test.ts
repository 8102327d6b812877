import { describe, expect, it } from 'vitest';
import type { Complaint } from '#core/signals/complaint.ts';
import { complaint } from '#core/signals/complaint.ts';
import { sorrySentence } from '#core/signals/sorry-sentence.ts';
import { SentenceCache, TextReading } from '#core/text/reading.ts';
import { compileVocabulary } from '#core/text/vocabulary.ts';

const said = (customer: string): string => {
  const found: Complaint | null = new TextReading(customer, new SentenceCache(compileVocabulary())).get(complaint);
  return found ? sorrySentence(found, 'I', customer) : '';
};

describe('the apology on offer', () => {
  it.each([
    ['You charged my card twice and I am angry.', "I'm sorry that you were charged twice."],
    ['The vase arrived in pieces this morning, very disappointing.', "I'm sorry that it arrived damaged."],
    ['I wrote three times and nobody has replied. Terrible.', "I'm sorry that nobody has got back to you."],
    ['The app keeps crashing since the update!', "I'm sorry that the app is not working as it should."],
  ])('%s', (customer, sentence) => expect(said(customer)).toBe(sentence));

  it('never says that a ticket or a subscription is out of order', () => {
    const sentence = said('My subscription does not work and I am fed up with it.');
    expect(sentence).not.toMatch(/the (?:subscription|ticket|order) is not working/);
    expect(sentence).not.toBe('');
  });
});
