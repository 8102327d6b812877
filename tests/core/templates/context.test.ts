import { describe, expect, it } from 'vitest';
import { EMPTY_CONVERSATION } from '#core/model.ts';
import { contextOf, orderNumberIn } from '#core/templates/context.ts';
import { splitName } from '#core/templates/names.ts';

const SETTINGS = { agentName: 'Tom Hart', channel: 'email', now: new Date(2026, 2, 5) } as const;

describe('the first name in a shown name', () => {
  it.each([
    ['Maria Keller', 'Maria', 'Keller'],
    ['Keller, Maria', 'Maria', 'Keller'],
    ['MARIA KELLER', 'Maria', 'Keller'],
    ["SINÉAD O'BRIEN", 'Sinéad', "O'Brien"],
    ['jean-luc picard', 'Jean-Luc', 'Picard'],
    ['Ronald McDonald', 'Ronald', 'McDonald'],
    ['Dr. Maria Keller', 'Maria', 'Keller'],
    ['Prof. Dr. Anna von Berg', 'Anna', 'von Berg'],
    ['Mary J. Blige', 'Mary', 'Blige'],
    ['Martin King Jr.', 'Martin', 'King'],
    ['Maria Keller (Acme Ltd)', 'Maria', 'Keller'],
    ['Maria Keller <maria@example.org>', 'Maria', 'Keller'],
    ['Madonna', 'Madonna', undefined],
    ['Dr. Keller', undefined, 'Keller'],
    ['Frau Keller', undefined, 'Keller'],
    ['J. Smith', undefined, 'Smith'],
    ['maria.keller@example.org', undefined, undefined],
    ['maria_k84', undefined, undefined],
    ['Acme GmbH', undefined, undefined],
    ['Customer Support', undefined, undefined],
    ['田中 太郎', undefined, undefined],
    ['<img src=x>', undefined, undefined],
    ['', undefined, undefined],
  ])('%s', (shown, first, last) => {
    expect(splitName(shown)).toMatchObject(first ? { first } : {});
    expect([splitName(shown).first, splitName(shown).last]).toEqual([first, last]);
  });
});

describe('the order number in what the customer wrote', () => {
  it.each([
    ['Where is my order 48213?', '48213'],
    ['order no. AB-12345 please', 'AB-12345'],
    ['Order number: #99812', '99812'],
    ['My booking reference is XK4421', 'XK4421'],
    ['about #445566', '445566'],
    ['first order 1111, now order 2222', '2222'],
    ['Bestellnummer 778899', '778899'],
    ['I ordered 2 shirts on 12 May', undefined],
    ['order it for me', undefined],
    ['call 0170 1234567', undefined],
  ])('%s', (text, number) => {
    expect(orderNumberIn([text])).toBe(number);
  });
});

describe('the context of a conversation', () => {
  it('leaves out what the page does not tell, so that it is asked for', () => {
    const context = contextOf(EMPTY_CONVERSATION, { ...SETTINGS, agentName: '' });
    expect(context.customer).toEqual({});
    expect(context.agent).toEqual({});
    expect(context.order).toEqual({});
  });

  it('reads customer, order and ticket, the customer’s latest word first', () => {
    const context = contextOf(
      {
        messages: [
          { from: 'customer', text: 'order 1111 is late' },
          { from: 'agent', text: 'Is it order 9999?' },
          { from: 'customer', text: 'no, order 2222' },
        ],
        customer: { name: 'KELLER, MARIA', email: 'm@example.org' },
        agent: {},
        ticket: { id: '7', subject: 'Late  parcel' },
        source: 'page',
      },
      SETTINGS,
    );
    expect(context).toMatchObject({
      customer: { first_name: 'Maria', email: 'm@example.org' },
      agent: { first_name: 'Tom' },
      ticket: { id: '7', subject: 'Late parcel' },
      order: { number: '2222' },
    });
  });

  it('writes today in the customer’s locale, and in English when the page names none that exists', () => {
    expect(contextOf(EMPTY_CONVERSATION, { ...SETTINGS, locale: 'de' }).today).toBe('5. März 2026');
    expect(contextOf(EMPTY_CONVERSATION, { ...SETTINGS, locale: 'en-GB' }).today).toBe('5 March 2026');
    expect(contextOf(EMPTY_CONVERSATION, { ...SETTINGS, locale: '!!' }).today).toBe('March 5, 2026');
  });

  it('does not pass on braces a page has in its fields', () => {
    const conversation = { ...EMPTY_CONVERSATION, ticket: { id: '{{ticket.id}}', subject: '[[x]]' } };
    expect(contextOf(conversation, SETTINGS).ticket).toEqual({});
  });
});
