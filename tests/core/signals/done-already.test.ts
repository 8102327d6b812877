import { describe, expect, it } from 'vitest';
import { didAlready, toldToDo } from '#core/signals/done-already.ts';
import { hits, reading } from './read.ts';

describe('told to do what one does once', () => {
  it.each([
    ['Please block your card straight away.', ['block card']],
    ['You should then complete the attached claim form by Friday.', ['complet form']],
    ['Have you tried pressing the release button?', ['press button']],
    ['Make sure you submit the reading online.', ['submit reading']],
    ['Please block the new card.', []],
    ['Please cancel it if you no longer want the order.', []],
    ['We block your card.', []],
    ['Please log out.', []],
  ])('%s', (text, told) => expect(hits(toldToDo, text).map(({ verb, to }) => `${verb} ${to}`)).toEqual(told));

  it.each([
    ['I already blocked the card at 6.', 'I already blocked the card'],
    ['The card was blocked at 6.', 'card was blocked'],
    ['my card is gone, blocked it twice', 'blocked it twice'],
    ['You blocked my card.', null],
    ['I have not blocked the card.', null],
    ['I blocked the caller.', null],
  ])('%s', (customer, said) => {
    const [sentence] = reading('Please block your card.').sentences;
    expect(sentence && didAlready(sentence.sentence, reading(customer))).toBe(said);
  });
});
