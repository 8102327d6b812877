import { expect, it } from 'vitest';
import { latestCustomerText, namelessCustomerText } from '#core/conversation.ts';
import { type Conversation, EMPTY_CONVERSATION } from '#core/model.ts';

const CONVERSATION: Conversation = {
  ...EMPTY_CONVERSATION,
  customer: { name: 'Rose Mary Li' },
  agent: { name: 'Tom' },
  messages: [
    { from: 'customer', text: 'Hello Tom, where is it?', author: 'Rose Mary Li' },
    { from: 'agent', text: 'On its way.' },
    { from: 'customer', text: 'Tom, the rose has not come.', author: 'Rose Mary Li' },
    { from: 'customer', text: 'Please send another.\nRose Mary Li', author: 'Rose Mary Li' },
  ],
};

it('what the customer wrote last begins after the agent’s answer', () => {
  expect(latestCustomerText(CONVERSATION)).toBe('Tom, the rose has not come.\nPlease send another.\nRose Mary Li');
});

it('names are left out of what is asked and learned, a word that is like one is not', () => {
  expect(
    namelessCustomerText(CONVERSATION)
      .match(/\p{L}+/gu)
      ?.join(' '),
  ).toBe('the rose has not come Please send another Li');
});
