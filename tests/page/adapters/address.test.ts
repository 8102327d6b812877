import { describe, expect, it } from 'vitest';
import { type Conversation, EMPTY_CONVERSATION } from '#core/model.ts';
import { readAddress } from '#page/adapters/generic/address.ts';
import { readTitle } from '#page/adapters/generic/title.ts';
import { assembleConversation, ticketKey } from '#page/conversation.ts';

describe('which ticket an address shows', () => {
  it.each([
    ['https://acme.zendesk.com/agent/tickets/4412', '4412'],
    ['https://acme.freshdesk.com/a/tickets/91', '91'],
    ['https://app.intercom.com/a/inbox/x1/inbox/admin/7/conversation/215', '215'],
    ['https://desk.example/app/accounts/1/conversations/88', '88'],
    ['https://desk.example/#ticket/zoom/77', '77'],
    ['https://desk.example/#ticket/zoom/77/412', '77'],
    ['https://desk.example/app/accounts/1/conversations/88/messages/1207', '88'],
    ['https://desk.example/app/views/3/tickets/90/events/4', '90'],
    ['https://desk.example/scp/tickets.php?id=31', '31'],
    ['https://desk.example/otrs/index.pl?Action=AgentTicketZoom;TicketID=9120', '9120'],
    ['https://desk.example/Ticket/Display.html?id=12', '12'],
    ['https://acme.atlassian.net/browse/SUP-44', 'SUP-44'],
    ['https://app.crisp.chat/website/0f8b2c4e-1111-4222-8333-944455556666/inbox/session_9f3a/', 'session_9f3a'],
  ])('%s', (url, id) => {
    expect(readAddress(url).id).toBe(id);
  });

  it('prefers the number that the title shows too', () => {
    const url = 'https://secure.helpscout.net/conversation/998877665/4411';
    expect(readAddress(url, '#4411 Refund - Ada').id).toBe('4411');
    expect(readAddress('https://shop.gorgias.com/app/views/5544/778899', '778899 Refund').id).toBe('778899');
  });

  it.each([
    'https://code.example/acme/kettle/pull/311',
    'https://wiki.example/wiki/Request?section=2',
    'https://help.example/hc/en-us/requests/88120',
    'https://desk.example/SelfService/Display.html?id=3',
    'https://paper.example/news/2026/11/4711',
    'about:blank',
  ])('sees no ticket in %s', (url) => {
    expect(readAddress(url).weight).toBe(0);
  });
});

describe('ticketKey', () => {
  it('is one for all pages of a ticket', () => {
    const display = ticketKey('https://desk.example/rt/Ticket/Display.html?id=12#txn-4');
    expect(ticketKey('https://desk.example/rt/Ticket/Update.html?id=12')).toBe(display);
    expect(ticketKey('https://desk.example/rt/Ticket/Update.html?Action=Respond;id=12')).toBe(display);
    expect(ticketKey('https://desk.example/rt/Ticket/Update.html?id=12&QuoteTransaction=901&Action=Respond')).toBe(
      display,
    );
  });

  it('is the same for OTRS messages and their compose page', () => {
    expect(ticketKey('https://d.example/index.pl?Action=AgentTicketCompose;TicketID=9120;ArticleID=3')).toBe(
      ticketKey('https://d.example/index.pl?Action=AgentTicketZoom;TicketID=9120'),
    );
  });

  it('is the same for one article of a ticket', () => {
    expect(ticketKey('https://desk.example/#ticket/zoom/31/84')).toBe(
      ticketKey('https://desk.example/#ticket/zoom/31'),
    );
  });

  it('differs by ticket, desk and kind', () => {
    const keys = [
      'https://desk.example/Ticket/Display.html?id=12',
      'https://desk.example/Ticket/Display.html?id=13',
      'https://other.example/Ticket/Display.html?id=12',
      'https://desk.example/case/12',
    ].map(ticketKey);
    expect(new Set(keys).size).toBe(4);
  });

  it('is the address itself where it names no ticket', () => {
    expect(ticketKey('https://desk.example/start?tab=2#top')).toBe('https://desk.example/start?tab=2');
    expect(ticketKey('no address')).toBe('no address');
  });
});

it.each([
  ['[#123] Kettle leaks : Acme', { id: '123', subject: 'Kettle leaks' }],
  ['#123 Kettle leaks - Ada Brandt', { id: '123', subject: 'Kettle leaks', customer: 'Ada Brandt' }],
  ['Kettle leaks – Nia Fox – Zendesk', { subject: 'Kettle leaks', agent: 'Nia Fox' }],
  ['[SUP-4] Kettle leaks - Jira', { id: 'SUP-4', subject: 'Kettle leaks' }],
  ['Case C-204: The lamp flickers', { id: 'C-204', subject: 'The lamp flickers' }],
  ['(3) #9: Hello', { id: '9', subject: 'Hello' }],
  ['Town hall opens again', {}],
  ['10 kettles - tested', {}],
])('title %j', (title, expected) => {
  expect(readTitle(title)).toEqual(expected);
});

describe('the conversation, best first', () => {
  const message = { from: 'customer', text: 'It leaks.' } as const;
  const remembered: Conversation = {
    messages: [message],
    customer: { name: 'Leo' },
    agent: { name: 'Nia' },
    source: 'page',
  };
  const quote: Conversation = {
    messages: [{ from: 'customer', text: 'It…' }],
    customer: { email: 'leo@example.com' },
    agent: {},
    source: 'quote',
  };

  it('takes what this page shows', () => {
    const onPage: Conversation = { ...quote, source: 'page' };
    expect(assembleConversation(onPage, remembered)).toBe(onPage);
  });

  it('takes what is remembered before the quote, and says so', () => {
    expect(assembleConversation(quote, remembered)).toMatchObject({
      messages: [message],
      customer: { name: 'Leo', email: 'leo@example.com' },
      source: 'remembered',
    });
  });

  it('takes the quote when nothing is remembered', () => {
    expect(assembleConversation(quote, null)).toBe(quote);
    expect(assembleConversation(quote, EMPTY_CONVERSATION)).toBe(quote);
  });
});
