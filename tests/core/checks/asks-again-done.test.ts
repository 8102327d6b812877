/** Told to do what they did, asked where they are and how to be reached; and asked once more for a reason that is said. */
import { describe, expect, it } from 'vitest';
import { found } from './asks-again-found.ts';

describe('asks-again', () => {
  it.each([
    [
      'First, please block your card straight away by calling the hotline.',
      'i already blocked the card with the hotline',
    ],
    ['You should report the theft to the police.', 'My bag was stolen. I reported the theft on Monday.'],
    ['Please report faulty meters using our form.', 'the meter has been dead since May, reported 3x'],
    ['Have you tried pressing the release button?', 'it would not let go and I PRESSED THE BUTTON'],
    ['Please cancel the order in the app.', 'I cancelled my order in the app and was charged all the same.'],
    ['Kindly complete the claim form attached.', 'I completed the claim form on Monday.'],
    ['You need to freeze the account first.', 'We froze the account within the hour.'],
    ['Please pay the invoice by Friday.', "I've already paid the invoice."],
    ['Please sign the contract.', 'The contract was signed on Monday.'],
    ['Whereabouts are you, and what is the address?', 'Two flues at 8 Kirk Wynd, Anstruther.'],
    ["What's the address and what kind of lock is it?", 'locked out, flat 3, 22 Custom House St'],
    ['Could you give me a number on which I can reach you?', 'This is serious. Phone me: 22 41 08 77.'],
    ['Which number should I ring?', 'Ring me on 07700 900123.'],
    ['For how many people may I set the table?', 'A table for Sunday. We are my parents, my husband and me.'],
    ['What is your postcode? Please tell us again.', 'I live in SO23 9LS.'],
  ])('asked again: %s', (draft, customer) => expect(found(draft, customer)).not.toEqual([]));

  it.each([
    ['Please block your card if you have not done so.', 'i already blocked the card'],
    ['Please block the second card as well.', 'i already blocked the card'],
    ['Please block your card.', "I haven't blocked the card"],
    ['Please block your card.', 'you blocked my card'],
    ['Please sign the new form.', "I've signed the form"],
    ['Please return the shoes.', 'I want to return the shoes.'],
    ['Please return the shoes.', 'I returned the lamp.'],
    ['Please pay the invoice again once the bank has sent it back.', 'I paid the invoice.'],
    ['Please report it to the police.', 'I reported the noise to you.'],
    ['Our address is 4 Mill Lane.', 'I live at 8 Kirk Wynd.'],
    ['The number on which you can reach us is below.', 'Phone me: 22 41 08 77.'],
    [
      'Because fraudsters also announce new addresses, I check each one. Would you tell me the postcode once more?',
      'My new postcode is SO23 9LS.',
    ],
    ['I know you told us already. To be sure that it is you: what is your postcode?', 'My postcode is SO23 9LS.'],
    [
      'You gave it before, and I ask so that nobody can pretend to be you: your postcode, please?',
      'I live in SO23 9LS.',
    ],
  ])('near miss: %s', (draft, customer) => expect(found(draft, customer)).toEqual([]));
});
