import { expect, it } from 'vitest';
import { type Conversation, EMPTY_CONVERSATION } from '#core/model.ts';
import { sameConversation } from '#page/conversation.ts';

const said = (text: string, source: Conversation['source'] = 'quote'): Conversation => ({
  ...EMPTY_CONVERSATION,
  source,
  messages: [{ from: 'customer', text }],
});
const QUOTE = 'Hello,\nthe kettle leaks all over my kitchen. What will you do?\nLeo';

it.each([
  ['as it was', QUOTE],
  ['with an answer between its lines', QUOTE.replace('\nLeo', '\nWe send [[item]] today.\nLeo')],
  ['with an answer at the end of a line', QUOTE.replace('do?', 'do? A new one comes.')],
  ['shortened', 'the kettle leaks all over my kitchen. What will you do?'],
])('a quote %s is what the customer said', (_, now) => {
  expect(sameConversation(said(QUOTE), said(now))).toBe(true);
});

it('another quote is another message', () => {
  expect(sameConversation(said(QUOTE), said('Hello,\nthe lid is missing.\nLeo'))).toBe(false);
});

it('on the page itself a message that changed is a new one', () => {
  expect(sameConversation(said(QUOTE, 'page'), said(`${QUOTE}\nAnd the lid?`, 'page'))).toBe(false);
});
