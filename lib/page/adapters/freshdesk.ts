/**
 * Freshdesk (and Freshservice where it shares the page). Ember in the page, the contact in the open shadow root of a part
 * of its own. The reply box is built like one more message, and exists only once Reply, Note or Forward is pressed.
 */
import { defineAdapter } from './define.ts';
import { seenIn } from './reading/seen.ts';
import type { AdapterRecord } from './record.ts';

const seen = seenIn('extensions and user scripts of others, 2024 to 2026', 'third');
const old = seenIn('user scripts of others, 2021', 'third');
const guess = seenIn('nowhere yet', 'probe');

const COMPOSER = '.ticket-details__item:has(.rich-editor)';

const record: AdapterRecord = {
  id: 'freshdesk',
  title: 'Freshdesk',
  matches: ['https://*.freshdesk.com/a/*', 'https://*.freshservice.com/a/*', 'https://*.myfreshworks.com/a/*'],
  claims: {
    any: [seen('.ticket-details__item'), seen('[data-test-id="ticket-description"]'), seen('section#mainactionbar')],
    address: '^/a/tickets/(\\d+)',
  },
  panes: [],
  ticket: {
    id: [seen('title', { pattern: '\\[#(\\d+)\\]' })],
    // The heading of the page may be the name of the view the agent came from.
    subject: [seen('title', { pattern: '\\[#\\d+\\] (.*) : [^:]*$' }), seen('.sentiment-ticket-heading')],
  },
  customer: {
    name: [seen('a[href*="/contacts/"]')],
    email: [seen('p.break-all')],
  },
  agent: { name: [], email: [] },
  messages: {
    item: [
      seen(
        '.ticket-details__item:not(:has(.rich-editor, .fr-element)), [data-test-id="ticket-description"]:not(.ticket-details__item *, :has(.ticket-details__item))',
      ),
    ],
    body: [
      seen('[data-test-conversation="conversation-text"] .ticket_note'),
      seen('.ticket_note'),
      seen('[data-test-conversation="conversation-text"]'),
      guess('[data-test-id="ticket-description"]'),
    ],
    author: [seen('[data-test-id="user-name"] b'), seen('[data-test-id="user-name"]')],
    at: [seen('[data-test-id="time-info"]', { attribute: 'aria-label' })],
    leaveOut: [seen('.conversation-header'), guess('.freshdesk_quote')],
    // Somebody outside who answers by e-mail is marked as a note and as a requestor: the customer's mark goes first.
    roles: [
      { from: 'customer', is: '.ticket-details__requestor, .ticket-details__requestor *' },
      { from: 'note', is: '.ticket-details__privatenote' },
      { from: 'agent', has: '[data-test-is-agent]' },
      { from: 'customer', by: 'customer' },
    ],
    rank: [seen('[data-note-id]', { attribute: 'data-note-id' })],
    order: 'oldest-first',
  },
  boxes: {
    element: [
      seen('.rich-editor .fr-element.fr-view[contenteditable="true"]'),
      seen('.fr-element.fr-view[contenteditable="true"]'),
    ],
    // A note tells whom to notify, a reply whom it goes to.
    audience: [
      {
        where: [old(`${COMPOSER}:has([data-test-notify-to])`, { attribute: 'class' })],
        note: ['ticket-details__item'],
        public: [],
      },
      {
        where: [guess(`${COMPOSER}:has([data-test-id="to-emails"])`, { attribute: 'class' })],
        note: [],
        public: ['ticket-details__item'],
      },
    ],
    channel: [],
    usually: 'email',
  },
  sends: {
    controls: [
      // "Send and set as …" opens outside the composer.
      old('#send-and-set, .send-and-set-item'),
      guess(`${COMPOSER} button:is([type="submit"], [class*="primary"])`),
    ],
    shortcuts: [{ key: 'Enter', ctrlOrMeta: true, shift: false }],
  },
  skip: { quotes: [guess('.freshdesk_quote')], signatures: [] },
};

export default defineAdapter(record);
