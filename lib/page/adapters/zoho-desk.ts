/**
 * Zoho Desk. The editor is Zoho's own, in a frame; beside it stands an empty editable that only catches pastes.
 * Classes have stable endings behind changing hashes. Nothing is known of what marks a comment; Send
 * is found by general signs.
 */
import { defineAdapter } from './define.ts';
import { orGeneric } from './generic/or-generic.ts';
import { seenIn } from './reading/seen.ts';
import type { AdapterRecord } from './record.ts';

const script = seenIn('userscript 2026', 'third');
const editor = seenIn('extensions for Zoho Mail and ServiceDesk', 'third');
const probe = seenIn('not seen', 'probe');

const record: AdapterRecord = {
  id: 'zoho-desk',
  title: 'Zoho Desk',
  matches: ['com', 'eu', 'in', 'com.au', 'jp'].map((domain) => `https://desk.zoho.${domain}/agent/*`),
  claims: {
    any: [script('[class*="-conversationlist-listContainer"]'), editor('iframe.ze_area')],
    address: '^/agent/(?:.*/details/(\\d+))?',
  },
  panes: [],
  ticket: { id: [], subject: [probe('h1'), probe('h2')] },
  customer: { name: [], email: [] },
  agent: { name: [], email: [] },
  messages: {
    item: [script('[class*="-conversationlist-listContainer"]')],
    body: [script('[class*="-richtextcontent-"]')],
    author: [probe('a[href*="/contacts/"], a[href*="/agents/"]')],
    at: [probe('time', { attribute: 'datetime' })],
    leaveOut: [probe('[class*="-iconbutton-"]')],
    roles: [
      { from: 'customer', has: 'a[href*="/contacts/"]' },
      { from: 'agent', has: 'a[href*="/agents/"]' },
    ],
    order: 'newest-first',
  },
  boxes: {
    element: [editor('iframe.ze_area', { inFrame: '[contenteditable="true"]:not(#wms-pasteCapture)' })],
    audience: [],
    channel: [],
    usually: 'email',
  },
  sends: {
    controls: [],
    shortcuts: [{ key: 'Enter', ctrlOrMeta: true, shift: false }],
  },
  skip: { quotes: [probe('.zmail_extra')], signatures: [probe('[id*="signature" i], [class*="signature" i]')] },
};

export default orGeneric(defineAdapter(record));
