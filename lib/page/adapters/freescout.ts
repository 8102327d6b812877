/** FreeScout (self-hosted): newest message first, the box above them, four send buttons of which CSS shows one. */
import { defineAdapter } from './define.ts';
import { seenIn } from './reading/seen.ts';
import type { AdapterRecord } from './record.ts';

const blade = seenIn('freescout view.blade.php, thread.blade.php, main.js, 2026', 'source');
const ENTER = { key: 'Enter', ctrlOrMeta: false, shift: false };
const CTRL_ENTER = { ...ENTER, ctrlOrMeta: true };

const record: AdapterRecord = {
  id: 'freescout',
  title: 'FreeScout',
  matches: [],
  claims: {
    any: [blade('body.body-conv[data-conversation_id]'), blade('#conv-layout form.form-reply')],
    address: '/conversation/\\d+',
  },
  panes: [],
  ticket: {
    id: [blade('.conv-numnav strong'), blade('title', { pattern: '^#(\\d+)' })],
    subject: [blade('.conv-subjtext span'), blade('.conv-subjtext'), blade('title', { pattern: '^#\\d+ (.*) - ' })],
  },
  customer: {
    name: [blade('.conv-customer-block .customer-name')],
    email: [blade('.form-reply select[name="to"]'), blade('.conv-customer-block .customer-email')],
  },
  agent: { name: [], email: [] },
  messages: {
    item: [blade('.thread[data-thread_id]:not(.thread-type-draft, .thread-type-lineitem)')],
    body: [blade('.thread-content'), blade('.thread-body')],
    author: [blade('.thread-person strong')],
    at: [blade('a.thread-date', { attribute: 'title' })],
    leaveOut: [blade('.thread-attachments, .alert')],
    roles: [
      { from: 'customer', is: '.thread-type-customer' },
      { from: 'note', is: '.thread-type-note' },
      { from: 'agent', is: '.thread-type-message' },
    ],
    rank: [blade('.thread', { attribute: 'data-thread_id' })],
    order: 'newest-first',
  },
  boxes: {
    element: [
      blade('.conv-reply-block .conv-reply-body .note-editable'),
      blade('.conv-reply-block .conv-reply-body textarea[name="body"]'),
    ],
    audience: [
      { where: [blade('.conv-reply-block', { attribute: 'class' })], note: ['conv-note-block'], public: [] },
      { where: [blade('input[name="is_note"]')], note: ['1'], public: ['0'] },
      // Neither is marked: a reply, the form's is_note is empty then.
      { where: [blade('.conv-reply-block', { attribute: 'class' })], note: [], public: ['conv-reply-block'] },
    ],
    channel: [
      {
        where: [
          blade('body.chat-mode', { attribute: 'class', pattern: 'chat-mode' }),
          blade('#conv-layout', { attribute: 'class', pattern: 'conv-type-(\\w+)' }),
        ],
        values: { 'chat-mode': 'chat', chat: 'chat', email: 'email' },
      },
    ],
    usually: 'email',
  },
  sends: {
    controls: [blade('.note-statusbar .btn-reply-submit'), blade('.btn-reply-submit')],
    shortcuts: [CTRL_ENTER],
    instead: [
      {
        where: [blade('body.chat-mode:has(.conv-reply-block:not(.conv-note-block))', { attribute: 'class' })],
        shortcuts: [ENTER, CTRL_ENTER],
      },
    ],
  },
  skip: { quotes: [], signatures: [blade('#editor_signature')] },
  attachments: { area: [blade('.attachments-upload')], item: [blade('ul > li')] },
};

export default defineAdapter(record);
