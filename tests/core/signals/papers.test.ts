import { describe, expect, it } from 'vitest';
import { askedPapers, sentAlready } from '#core/signals/papers.ts';
import { SentenceCache, TextReading } from '#core/text/reading.ts';
import { compileVocabulary } from '#core/text/vocabulary.ts';

const cache = new SentenceCache(compileVocabulary(), 200);
const already = (ask: string, customer: string): string | null =>
  sentAlready(cache.get(ask), new TextReading(customer, cache));

describe('papers asked for', () => {
  it.each([
    ['Please forward the death certificate.', ['certificate']],
    ['Kindly provide a description and the signed contract.', ['description', 'contract']],
    ['Could you send us the bill and two statements?', ['bill', 'statement']],
    ['Which station was it?', []],
    ['Your certificate is on its way.', []],
  ])('%s', (ask, nouns) => {
    expect(
      cache
        .get(ask)
        .read(askedPapers)
        .map(({ noun }) => noun),
    ).toEqual(nouns);
  });

  it.each([
    [
      'Please forward the certificate.',
      'I have sent you the death certificate twice.',
      'sent you the death certificate twice',
    ],
    ['Please submit proof and the form.', 'The form was uploaded on the 4th.', 'The form was uploaded'],
    ['Please submit the form.', 'It is the form I was given.', null],
    ['Please forward the certificate.', 'I asked for a certificate.', null],
    ['Please send a new form.', 'I have sent the form.', null],
  ])('%s after “%s”', (ask, customer, told) => {
    expect(already(ask, customer)).toBe(told);
  });
});
