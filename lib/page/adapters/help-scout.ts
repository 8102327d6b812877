/** Help Scout: the conversation as rebuilt in React, and what is known of the layout with Redactor before it. */
import { defineAdapter } from './define.ts';
import { orGeneric } from './generic/or-generic.ts';
import { seenIn } from './reading/seen.ts';
import type { AdapterRecord } from './record.ts';

const seen = seenIn('extensions and scripts of others, 2024 to 2026', 'third');
const old = seenIn('extension of somebody, 2023', 'third');
const guess = seenIn('nowhere yet', 'probe');

const record: AdapterRecord = {
  id: 'help-scout',
  title: 'Help Scout',
  matches: ['https://secure.helpscout.net/*', 'https://app.helpscout.com/*'],
  claims: {
    any: [
      seen('[data-testid="ThreadContainer"]'),
      seen('[data-cy="ConvoEditor"]'),
      seen('[data-cy="ConversationHeader.Actions"]'),
      old('#tkContent'),
    ],
    // An inner id and the number that people see.
    address: '^/conversation/\\d+/(\\d+)',
  },
  panes: [],
  ticket: {
    id: [],
    subject: [seen('title', { pattern: '^#\\d+ (.*) - .+$' }), seen('[data-cy="EditableTextarea"]')],
  },
  customer: { name: [seen('title', { pattern: '^#\\d+ .* - (.+)$' })], email: [] },
  agent: { name: [], email: [] },
  messages: {
    item: [
      seen('[data-testid="ThreadContainer"] [id^="thread-"]'),
      seen('ol > li [id^="thread-"]'),
      old('#tkContent section.messageBody'),
    ],
    body: [
      seen('[class*="is-wide-layout"]:not([data-testid], :has([data-testid]))'),
      seen('div:has(> hr) ~ div'),
      old('section.messageBody'),
    ],
    author: [seen('span[data-nocollapse="true"]')],
    at: [guess('time[datetime]', { attribute: 'datetime' }), seen('time')],
    leaveOut: [],
    roles: [
      { from: 'customer', is: '.is-customer' },
      { from: 'note', is: '[class*="is-note"]' },
      { from: 'agent', is: '[id^="thread-"]' },
    ],
    rank: [seen('[id^="thread-"]', { attribute: 'id', pattern: '(\\d+)$' })],
    order: 'oldest-first',
  },
  boxes: {
    element: [
      seen('[data-cy="ConvoEditor"] [role="textbox"][contenteditable="true"]'),
      seen('[data-cy="ConvoEditor"] [contenteditable="true"]'),
      seen('[data-testid="reply-editor"][contenteditable="true"]'),
      old('.redactor_redactor.redactor_editor[contenteditable="true"]'),
    ],
    // The agents' side comes in English only.
    audience: [
      {
        where: [
          seen('[data-cy="ConvoEditor"] [role="textbox"]', { attribute: 'aria-label' }),
          seen('[role="textbox"][contenteditable="true"]', { attribute: 'aria-label' }),
        ],
        note: ['Note Editor'],
        public: ['Reply Editor'],
      },
    ],
    channel: [],
    usually: 'email',
  },
  sends: {
    controls: [
      old('#sendBtn'),
      guess('[data-cy="ConvoEditor"] :is([data-cy*="send" i], [data-testid*="send" i])'),
      guess('[data-cy="ConvoEditor"] button[type="submit"]'),
    ],
    shortcuts: [{ key: 'Enter', ctrlOrMeta: true, shift: false }],
  },
  skip: { quotes: [], signatures: [] },
};

export default orGeneric(defineAdapter(record));
