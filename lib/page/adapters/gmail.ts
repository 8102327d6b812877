/**
 * Gmail. The box is the browser's own editing, without a library. Labels are translated, so nothing is found by them;
 * the short class names have been the same for years. Several composers may be open at once.
 */
import { defineAdapter } from './define.ts';
import { seenIn } from './reading/seen.ts';

const extension = seenIn('extensions of 2024 to 2026', 'third');
const briskine = seenIn('Briskine 2026-08', 'third');
const probe = seenIn('not seen', 'probe');

export default defineAdapter({
  id: 'gmail',
  title: 'Gmail',
  matches: ['https://mail.google.com/mail/*'],
  claims: {
    any: [
      briskine('div[role="textbox"][g_editable="true"]'),
      extension('div.adn[data-legacy-message-id]'),
      extension('h2.hP'),
    ],
    address: '^/mail/(?:.*#.*/([\\w-]{16,}))?',
  },
  panes: [],
  ticket: { id: [], subject: [extension('h2.hP'), briskine('.M9 input[name="subjectbox"]')] },
  customer: { name: [], email: [] },
  agent: { name: [], email: [extension('title', { pattern: ' - ([^\\s@]+@[^\\s@]+) - [^-]*$' })] },
  messages: {
    item: [extension('div.adn[data-legacy-message-id]'), briskine('[data-message-id]')],
    body: [extension('.a3s')],
    author: [extension('span.gD[email]', { attribute: 'name' })],
    email: [extension('span.gD[email]', { attribute: 'email' })],
    at: [extension('span.g3[title]', { attribute: 'title' })],
    leaveOut: [],
    roles: [
      { from: 'agent', by: 'desk' },
      { from: 'customer', by: 'other' },
    ],
    order: 'oldest-first',
  },
  boxes: {
    element: [briskine('div[role="textbox"][g_editable="true"]'), extension('div.Am.editable[contenteditable="true"]')],
    around: [briskine('.M9')],
    // A mail is never a note.
    audience: [
      { where: [briskine('[contenteditable]', { attribute: 'contenteditable' })], note: [], public: ['true'] },
    ],
    channel: [],
    usually: 'email',
  },
  sends: {
    controls: [extension('div.T-I.aoO[role="button"]'), probe('.aoO[role="button"]')],
    shortcuts: [{ key: 'Enter', ctrlOrMeta: true, shift: false }],
  },
  skip: { quotes: [], signatures: [extension('.gmail_signature')] },
});
