/** Chatwoot (self-hosted or app.chatwoot.com): one box with two editors, Vue redraws it; Enter sends where the agent chose so. */
import { defineAdapter } from './define.ts';
import { seenIn } from './reading/seen.ts';
import type { AdapterRecord } from './record.ts';

const vue = seenIn('chatwoot ReplyBox.vue and ReplyBottomPanel.vue, 2024 and 2025', 'source');
const bubbles = seenIn('chatwoot components-next/message, 2025', 'source');
const guess = seenIn('nowhere yet', 'probe');
/** While one of its menus is open, Enter picks from the menu. */
const NO_MENU = ':not(:has(.mention--box, .normal-editor__canned-box))';
const ENTER = { key: 'Enter', ctrlOrMeta: false, shift: false };
const CTRL_ENTER = { ...ENTER, ctrlOrMeta: true };

const record: AdapterRecord = {
  id: 'chatwoot',
  title: 'Chatwoot',
  matches: ['https://app.chatwoot.com/app/accounts/*'],
  claims: {
    any: [vue('.reply-box .reply-box__top'), bubbles('.message-bubble-container[data-message-id]')],
    address: '/app/accounts/\\d+/(?:.*/)?conversations/(\\d+)',
  },
  panes: [],
  ticket: { id: [], subject: [], tags: [guess('.sidebar-labels-wrap .label-wrap .label')] },
  customer: {
    name: [guess('.conversation-details-wrap span.truncate.font-medium'), guess('.contact--profile h3')],
    email: [guess('.contact--profile a[href^="mailto:"]', { attribute: 'href', pattern: 'mailto:(.+)' })],
  },
  agent: { name: [], email: [] },
  messages: {
    item: [bubbles('.message-bubble-container[data-message-id]'), bubbles('[id^="message"][data-message-id]')],
    // The message that this one answers is shown in it, cut to two lines.
    body: [bubbles('.letter-render'), bubbles('.prose-bubble:not(.line-clamp-2)')],
    author: [],
    at: [],
    leaveOut: [],
    // Colleagues' messages stand left too in some versions: the colour says who wrote, the side does not.
    roles: [
      { from: 'note', has: '.bg-n-solid-amber, [role="note"]' },
      { from: 'customer', has: ':is(.left-bubble, .right-bubble).bg-n-slate-4' },
      { from: 'agent', has: '.bg-n-solid-blue, .bg-n-ruby-4, .right-bubble' },
      { from: 'system', has: '.bg-n-solid-iris' },
    ],
    rank: [bubbles('[data-message-id]', { attribute: 'data-message-id' })],
    order: 'oldest-first',
  },
  boxes: {
    element: [
      vue('.reply-box__top .ProseMirror[contenteditable="true"]'),
      vue('.reply-box__top textarea'),
      guess('.reply-box .ProseMirror[contenteditable="true"]'),
    ],
    around: [vue('.reply-box')],
    audience: [
      { where: [vue('.bottom-box', { attribute: 'class' })], note: ['is-note-mode'], public: [] },
      { where: [vue('.reply-box', { attribute: 'class' })], note: ['is-private'], public: ['reply-box'] },
    ],
    // Only e-mail has lines for recipients.
    channel: [
      {
        where: [vue('.input-group-wrap', { attribute: 'class', pattern: 'input-group-wrap' })],
        values: { 'input-group-wrap': 'email' },
      },
    ],
    usually: 'chat',
  },
  sends: {
    controls: [vue('.reply-box button[type="submit"]'), vue('.bottom-box .right-wrap button')],
    shortcuts: [CTRL_ENTER],
    // The button names its key by the key's sign, in every language.
    instead: [
      {
        where: [vue(`.reply-box${NO_MENU} :is(button[type="submit"], .right-wrap button)`, { pattern: '\\(↵\\)' })],
        shortcuts: [ENTER],
      },
    ],
  },
  skip: { quotes: [], signatures: [] },
};

export default defineAdapter(record);
