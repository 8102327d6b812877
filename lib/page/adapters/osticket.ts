/** osTicket (self-hosted): two forms on two tabs, reply and internal note; pjax changes the ticket without a load. */
import { defineAdapter } from './define.ts';
import { seenIn } from './reading/seen.ts';
import type { AdapterRecord } from './record.ts';

const php = seenIn('osTicket ticket-view.inc.php and thread-entry.tmpl.php, 2023', 'source');

const record: AdapterRecord = {
  id: 'osticket',
  title: 'osTicket',
  matches: [],
  claims: {
    any: [
      php('form#reply[data-lock-object-id]'),
      php('form#note[data-lock-object-id]'),
      php('#thread-items[data-thread-id]'),
    ],
    address: '/scp/tickets\\.php\\?(?:.*&)?id=(\\d+)',
  },
  panes: [],
  ticket: {
    id: [php('h2 a[href*="tickets.php?id="]', { pattern: '#(\\S+)' })],
    subject: [php('.tixTitle')],
  },
  customer: {
    name: [php('[id^="user-"][id$="-name"]')],
    email: [php('[id^="user-"][id$="-email"]'), php('form#reply #user-row td a')],
  },
  agent: { name: [], email: [] },
  messages: {
    item: [php('[id^="thread-entry-"] > .thread-entry'), php('.thread-entry')],
    body: [php('.thread-body')],
    author: [php('.header b')],
    at: [php('.header time[datetime]', { attribute: 'datetime' })],
    leaveOut: [php('.attachments')],
    roles: [
      { from: 'customer', is: '.message' },
      { from: 'agent', is: '.response' },
      { from: 'note', is: '.note' },
      { from: 'system', is: '.system' },
    ],
    order: 'oldest-first',
  },
  boxes: {
    element: [
      php(':is(form#reply, form#note) .redactor-in[contenteditable="true"]'),
      php('form#reply textarea[name="response"], form#note textarea[name="note"]'),
    ],
    around: [php('form#reply, form#note')],
    audience: [
      {
        where: [php('form#reply, form#note', { attribute: 'id' })],
        note: ['note'],
        public: ['reply'],
      },
    ],
    channel: [],
    usually: 'email',
  },
  sends: { controls: [php('input[type="submit"].save'), php('input[type="submit"]')], shortcuts: [] },
  skip: { quotes: [], signatures: [] },
};

export default defineAdapter(record);
