import { describe, expect, it } from 'vitest';
import { toldDetail } from '#core/signals/details.ts';
import { SentenceCache, TextReading } from '#core/text/reading.ts';
import { compileVocabulary } from '#core/text/vocabulary.ts';

const cache = new SentenceCache(compileVocabulary(), 200);
const told = (ask: string, customer: string): string | null =>
  toldDetail(cache.get(ask), new TextReading(customer, cache));

describe('details asked for by their own name', () => {
  it.each([
    ['Which station and machine was it?', 'It ate my money. station Hafenstr, machine 3.', 'station Hafenstr'],
    ['Could you share your roll number?', 'roll no 20-CS-118, no hall ticket', 'roll no 20-CS-118'],
    ['Kindly furnish the transaction ID.', 'UPI txn id 4402918837 debited', 'txn id 4402918837'],
    ['Please provide the UTR.', 'paid by NEFT, UTR SBIN522019883', 'UTR SBIN522019883'],
    ['May I have your street name?', 'bins on Tern Street not emptied', 'Tern Street'],
    ['Which hotel was it?', 'I stayed at the Hotel Miramar', 'Hotel Miramar'],
    ['When did you cancel it?', 'I cancelled on 2 May and you charged me', 'cancelled on 2 May'],
    ['When did you send it back?', 'I sent it back on Monday', 'sent it back on Monday'],
    ['What is your permit number?', 'My permit has not come', null],
    ['What is your permit number?', 'The permit costs 120 pounds', null],
    ['Which station was it?', 'The station was dirty', null],
    ['Which size was it?', 'The size is wrong.', null],
    ['Which hotel would you like to move to?', 'I stayed at the Hotel Miramar', null],
    ['When did you return it?', 'I ordered it on 2 May', null],
    ['Please put the permit number on the box.', 'permit RP-22019', null],
  ])('%s after “%s”', (ask, customer, expected) => {
    expect(told(ask, customer)).toBe(expected);
  });
});
