/** UVdesk (self-hosted): tabs for reply, forward and note, each with TinyMCE 4; sending is an entry of a menu. */
import { defineAdapter } from './define.ts';
import { seenIn } from './reading/seen.ts';
import type { AdapterRecord } from './record.ts';

const twig = seenIn('uvdesk core-framework ticket.html.twig, 2025', 'source');

const record: AdapterRecord = {
  id: 'uvdesk',
  title: 'UVdesk',
  matches: [],
  claims: {
    any: [twig('.uv-ticket-reply input[name="threadType"]'), twig('.uv-ticket-main .uv-ticket-member-name')],
    address: '/ticket/view/(\\d+)',
  },
  panes: [],
  ticket: { id: [], subject: [twig('.uv-ticket-head-rt h1')] },
  customer: {
    name: [twig('.uv-aside-customer-info > span:first-child')],
    email: [twig('.uv-aside-customer-info > span:nth-child(2)')],
  },
  agent: { name: [twig('.uv-ticket-reply .uv-ticket-member-name')], email: [] },
  messages: {
    item: [twig('.uv-ticket-section .uv-ticket-main:not(.uv-ticket-reply)')],
    body: [twig('.message')],
    author: [twig('.uv-ticket-member-name')],
    at: [twig('.timeago[data-timestamp]', { attribute: 'data-timestamp' })],
    leaveOut: [],
    roles: [
      { from: 'note', is: '.uv-ticket-note-agent' },
      { from: 'system', is: '.uv-ticket-note' },
      { from: 'customer', has: 'a.uv-ticket-member-name[href*="/customer/"]' },
      { from: 'agent', has: 'a.uv-ticket-member-name[href*="/agent/"]' },
    ],
    order: 'oldest-first',
  },
  boxes: {
    element: [
      twig('.uv-ticket-reply .uv-tab-view iframe', { inFrame: 'body#tinymce, body[contenteditable="true"]' }),
      twig('.uv-ticket-reply .uv-tab-view textarea[name="reply"]'),
    ],
    around: [twig('.uv-tab-view')],
    audience: [{ where: [twig('input[name="threadType"]')], note: ['note'], public: ['reply', 'forward'] }],
    channel: [],
    usually: 'email',
  },
  sends: {
    // The button only opens the menu.
    controls: [twig('.uv-dropdown.reply li[data-id], .uv-btn.forward')],
    shortcuts: [],
  },
  skip: { quotes: [], signatures: [] },
};

export default defineAdapter(record);
