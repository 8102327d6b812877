/**
 * Outlook on the web: four addresses of Microsoft's, and on-premises at any. Fields for recipients are editable too,
 * but have one line; "Send" stands in one element with the arrow of its menu.
 */
import { defineAdapter } from './define.ts';
import { seenIn } from './reading/seen.ts';

const briskine = seenIn('Briskine 2026-08', 'third');
const extension = seenIn('extensions of 2025 and 2026', 'third');
const probe = seenIn('not seen', 'probe');

export default defineAdapter({
  id: 'outlook',
  title: 'Outlook on the web',
  matches: [
    'https://outlook.live.com/mail/*',
    'https://outlook.office.com/mail/*',
    'https://outlook.office365.com/mail/*',
    'https://outlook.cloud.microsoft/mail/*',
  ],
  claims: {
    any: [
      briskine('head [href*="cdn.office.net"]'),
      briskine('meta[content*="owamail"], [src*="/owamail/"]'),
      briskine('#ReadingPaneContainerId'),
      briskine('[data-app-section="Form_Content"]'),
    ],
    address: '^/(?:mail|owa)\\b(?:.*/id/([\\w%-]{16,}))?',
  },
  panes: [],
  ticket: {
    id: [extension('#ReadingPaneContainerId [data-convid]', { attribute: 'data-convid' })],
    subject: [briskine('[role="main"] div[role="heading"][title]', { attribute: 'title' })],
  },
  customer: { name: [], email: [] },
  agent: { name: [probe('title', { pattern: ' - (\\S.*) - Outlook$' })], email: [] },
  messages: {
    item: [
      extension('#ReadingPaneContainerId [data-convitemid]'),
      probe('#ReadingPaneContainerId [role="listitem"]'),
      extension('#ReadingPaneContainerId div[role="document"]'),
    ],
    body: [extension('div[role="document"]'), extension('[id^="UniqueMessageBody"]')],
    author: [extension('span.OZZZK')],
    at: [extension('[data-testid="SentReceivedSavedTime"]')],
    leaveOut: [probe('[id$="divRplyFwdMsg"]'), probe('[id$="divRplyFwdMsg"] ~ *')],
    roles: [
      { from: 'agent', by: 'desk' },
      { from: 'customer', by: 'other' },
    ],
    order: 'oldest-first',
  },
  boxes: {
    element: [briskine('[contenteditable="true"][role="textbox"][aria-multiline="true"]')],
    around: [briskine('[data-app-section="Form_Content"]')],
    // A mail is never a note.
    audience: [{ where: [briskine('[aria-multiline]', { attribute: 'aria-multiline' })], note: [], public: ['true'] }],
    channel: [],
    usually: 'email',
  },
  sends: {
    controls: [
      probe('[data-testid="ComposeSendButton"] button:not([aria-haspopup])'),
      briskine('[data-testid="ComposeSendButton"]'),
    ],
    shortcuts: [
      { key: 'Enter', ctrlOrMeta: true, shift: false },
      { key: 's', ctrlOrMeta: false, shift: false, alt: true },
    ],
  },
  skip: {
    quotes: [probe('[id$="divRplyFwdMsg"]'), probe('[id$="divRplyFwdMsg"] ~ *'), probe('#appendonsend ~ *')],
    signatures: [probe('#Signature')],
  },
});
