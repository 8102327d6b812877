import { describe, expect, it } from 'vitest';
import { EMPTY_CONVERSATION, type Message } from '#core/model.ts';
import { personaOf } from '#core/templates/persona.ts';

const personas = [
  { id: 'partner', words: ['reseller', 'our clients'], tags: ['B2B'] },
  { id: 'upset', words: ['unacceptable', 'third time'], tags: [] },
];
const saying = (text: string, from: Message['from'] = 'customer') => ({
  ...EMPTY_CONVERSATION,
  messages: [{ from, text }],
});

describe('the persona of a conversation', () => {
  it.each([
    ['As a reseller I ask for our clients, and it is unacceptable.', 'partner'],
    ['This is the THIRD  time!', 'upset'],
    ['A third-time caller', 'upset'],
    ['Where is my parcel?', 'none'],
    ['Resellers are many', 'none'],
    ['', 'none'],
  ])('%j: %s', (text, id) => expect(personaOf(saying(text), personas)).toBe(id));

  it('is what a tag of the ticket says, whatever the words', () => {
    const ticket = { id: '1', tags: ['vip', 'b2b'] };
    expect(personaOf({ ...saying('Unacceptable.'), ticket }, personas)).toBe('partner');
  });

  it('is not in what the agent wrote', () =>
    expect(personaOf(saying('Unacceptable.', 'agent'), personas)).toBe('none'));
});
