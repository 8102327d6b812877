/**
 * Zendesk: Agent Workspace (CKEditor 5; every open ticket stays in the page) and the legacy Support layout (Ember,
 * a plain contenteditable). The composer's element is swapped by React now and then: nothing here keeps one.
 */
import { defineAdapter } from './define.ts';
import { seenIn } from './reading/seen.ts';
import type { AdapterRecord } from './record.ts';

const space = seenIn('Agent Workspace: extensions and browser tests of others, 2023 to 2026', 'third');
const legacy = seenIn('legacy layout: extensions of others, until 2024', 'third');
const guess = seenIn('nowhere yet', 'probe');

const SWITCH = '[data-test-id="omnichannel-channel-switcher-button"]';
const CHAT_BOX = '[data-test-id="omnicomposer-plain-text-ckeditor"][contenteditable="true"]';
const LEGACY_BOX = '.comment_input .zendesk-editor--rich-text-comment[contenteditable="true"]';

/** Its own list of shortcuts, the same on Windows and Mac. */
const UPDATES = ['u', 'o', 'p', 'd', 's'].map((key) => ({ key, ctrlOrMeta: true, shift: false, alt: true }));

const record: AdapterRecord = {
  id: 'zendesk',
  title: 'Zendesk',
  matches: ['https://*.zendesk.com/agent/*'],
  claims: {
    any: [
      space('[data-test-id="omnicomposer-rich-text-ckeditor"]'),
      space('[data-test-id="omni-log-container"]'),
      space(CHAT_BOX),
      legacy('.comment_input .zendesk-editor--rich-text-comment'),
    ],
    address: '^/agent/tickets/(?:(\\d+)|new/)',
  },
  panes: [
    space('main#main_panes > :has(.ticket-panes-grid-layout[data-is-active="true"])'),
    space('main#main_panes > :has([data-test-id="omni-log-container"], [data-test-id^="omnicomposer-"])'),
    legacy('.ember-view.workspace:has(.comment_input)'),
  ],
  ticket: {
    id: [],
    subject: [space('input[data-test-id="omni-header-subject"]'), legacy('[data-test-id="ticket-pane-subject"]')],
    tags: [seenIn('several extensions, 2025', 'third')('[data-test-id="ticket-system-field-tags-item-selected"]')],
  },
  customer: {
    name: [
      guess('[data-test-id="editor-view"] [data-garden-id="tags.avatar"] + *'),
      legacy('.pane_header .sender .name'),
    ],
    email: [legacy('.sender .email')],
  },
  agent: { name: [space('title', { pattern: ' – ([^–]+) – Zendesk$' })], email: [] },
  messages: {
    item: [space('article[data-test-id="omni-log-comment-item"]'), legacy('.event:has(.zd-comment)')],
    body: [space('[data-test-id="omni-log-message-content"]'), legacy('.zd-comment')],
    author: [
      space('[data-test-id="omni-log-item-sender"]'),
      space('[data-test-id="omni-log-comment-user-link"]'),
      legacy('.actor .name'),
    ],
    at: [
      space('time[data-test-id^="timestamp-"]', { attribute: 'datetime' }),
      guess('time[datetime]', { attribute: 'datetime' }),
    ],
    leaveOut: [],
    roles: [
      { from: 'note', has: '[data-test-id="omni-log-internal-note-tag"]' },
      { from: 'customer', has: '[data-test-id="omni-log-item-message"][type="end-user"]' },
      { from: 'agent', has: '[data-test-id="omni-log-item-message"][type="agent"]' },
      { from: 'system', has: '[data-test-id="omni-log-item-message"][type="bot"]' },
      { from: 'note', is: '.event:not(.is-public)' },
      { from: 'customer', by: 'customer' },
      { from: 'agent', by: 'agent' },
    ],
    order: 'oldest-first',
  },
  boxes: {
    element: [
      space('[data-test-id="omnicomposer-rich-text-ckeditor"][contenteditable="true"]'),
      space(CHAT_BOX),
      legacy(LEGACY_BOX),
      legacy('.zendesk-editor--rich-text-container [contenteditable="true"]'),
    ],
    audience: [
      // The values of channels are many, that of a note is one.
      {
        where: [guess(`${SWITCH}[data-channel]`, { attribute: 'data-channel', pattern: 'internal|note' })],
        note: ['internal', 'note'],
        public: [],
      },
      {
        where: [space(SWITCH, { attribute: 'aria-label' })],
        note: ['Internal note'],
        public: ['Public reply', 'Email', 'Web', 'Chat', 'Messaging', 'SMS'],
      },
      {
        where: [space(`${SWITCH}[data-channel]`, { attribute: 'data-channel', pattern: '^(?!.*(?:internal|note))' })],
        note: [],
        public: [''],
      },
      { where: [legacy('.comment_input.is-public', { attribute: 'class' })], note: [], public: ['is-public'] },
      { where: [legacy('.comment_input', { attribute: 'class' })], note: ['comment_input'], public: [] },
    ],
    channel: [
      {
        where: [space(CHAT_BOX, { attribute: 'data-test-id' })],
        values: { 'omnicomposer-plain-text-ckeditor': 'chat' },
      },
      {
        where: [guess(SWITCH, { attribute: 'data-channel' })],
        values: { chat: 'chat', messaging: 'chat', native_messaging: 'chat', whatsapp: 'chat', sms: 'chat' },
      },
      {
        where: [space(SWITCH, { attribute: 'aria-label' })],
        values: { Chat: 'chat', Messaging: 'chat', SMS: 'chat' },
      },
    ],
    usually: 'email',
  },
  sends: {
    // The statuses of the split button submit as well; the macros beside it do not.
    controls: [
      space(
        '[data-test-id="omnichannel-omnicomposer-send-button"], [data-test-id="submit_button-button"], [data-garden-id="buttons.button_group_view"] [data-garden-id="menus.item"]',
      ),
      legacy('.ticket-resolution-footer button.save, .ticket-resolution-footer button[type="submit"]'),
    ],
    // Update as it is, as open, pending, on hold, solved: also while another field of the ticket has the focus.
    shortcuts: UPDATES,
    instead: [
      {
        where: [
          space(CHAT_BOX, { attribute: 'data-test-id' }),
          space(
            `${SWITCH}:is([aria-label="Chat"], [aria-label="Messaging"], [data-channel*="messaging"], [data-channel="chat"])`,
            {
              attribute: 'data-test-id',
            },
          ),
        ],
        shortcuts: [{ key: 'Enter', ctrlOrMeta: false, shift: false }, ...UPDATES],
      },
    ],
  },
  skip: { quotes: [], signatures: [] },
};

export default defineAdapter(record);
