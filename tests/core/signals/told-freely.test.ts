import { describe, expect, it } from 'vitest';
import { toldFreely } from '#core/signals/told-freely.ts';
import { reading } from './read.ts';

const told = (draft: string, customer: string): string | null => {
  const [placed] = reading(draft).sentences;
  return placed ? toldFreely(placed.sentence, reading(customer)) : null;
};

describe('told freely', () => {
  it.each([
    ['Is it a diesel or a petrol?', 'my old diesel will not start', 'diesel'],
    ['Have you returned the boots yet?', 'I returned the boots on Monday', 'I returned the boots'],
    ['What colour is the bag?', 'A big red bag with a strap', 'red bag'],
    ['What day is the party?', 'The party is on Saturday', 'party is on Saturday'],
    ['Where does it leak?', 'It leaks at the handle', 'leaks at the handle'],
    ['Which workspace are you in?', 'Workspace: olamide-88', 'Workspace: o'],
  ])('%s | %s', (draft, customer, words) => expect(told(draft, customer)).toBe(words));

  it.each([
    ['Would you like a diesel or a petrol?', 'my old diesel will not start'],
    ['Is it a diesel or a petrol?', 'I have a diesel, and my wife a petrol'],
    ['Have you returned the laces?', 'I returned the boots on Monday'],
    ['What colour is the strap?', 'A big red bag'],
    ['What day is the rehearsal?', 'The party is on Saturday'],
  ])('near miss: %s | %s', (draft, customer) => expect(told(draft, customer)).toBeNull());
});
