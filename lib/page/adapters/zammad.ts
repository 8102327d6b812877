/** Zammad (self-hosted): the classic view keeps every open ticket in the page; the new one is Vue and strips its test ids. */
import { defineAdapter } from './define.ts';
import { seenIn } from './reading/seen.ts';
import type { AdapterRecord } from './record.ts';

const classic = seenIn('zammad ticket_zoom templates and its browser tests', 'source');
const vue = seenIn('zammad desktop TicketDetailView, 2024 to 2026', 'source');
const third = seenIn('toggl zammad.js, 2021', 'third');
const guess = seenIn('nowhere yet', 'probe');

const record: AdapterRecord = {
  id: 'zammad',
  title: 'Zammad',
  matches: [],
  claims: {
    any: [
      classic('.ticketZoom, .ticketZoom-header'),
      classic('.ticket-article-item[data-id]'),
      vue('#ticketArticleReplyForm, [data-test-id^="article-bubble-container-"]'),
    ],
    address: '(?:#ticket/zoom/|/desktop/tickets?/)(\\d+)',
  },
  panes: [classic('.content.active')],
  ticket: {
    id: [classic('.js-objectNumber')],
    subject: [classic('.js-objectTitle'), classic('.ticket-title'), vue('[role="heading"][aria-level="2"]')],
    tags: [seenIn('zammad widget/tag.jst.eco', 'source')('.list-item-name.js-tag')],
  },
  customer: {
    name: [third('[data-tab="customer"] [title="Name"]')],
    email: [guess('[data-tab="customer"] a[href^="mailto:"]', { attribute: 'href', pattern: 'mailto:(.+)' })],
  },
  agent: { name: [], email: [] },
  messages: {
    item: [classic('.ticket-article-item[data-id]'), vue('[data-test-id^="article-bubble-container-"]')],
    body: [
      classic('.textBubble-content .richtext-content'),
      vue('.inner-article-body'),
      vue('[data-test-id="article-content"]'),
    ],
    author: [
      classic('.article-content-meta.top .article-meta-row:first-child .article-meta-value'),
      guess('article.Content > div:first-child .font-bold'),
    ],
    at: [
      seenIn('zammad export userscript, 2026', 'third')('.humanTimeFromNow', { attribute: 'datetime' }),
      guess('article time[datetime]', { attribute: 'datetime' }),
    ],
    leaveOut: [],
    // Internal says who may read it: a customer's internal article is still the customer's.
    roles: [
      { from: 'customer', is: '.customer' },
      { from: 'customer', has: '.Content--customer, article.bg-blue-100' },
      { from: 'note', is: '.is-internal, .bg-stripes' },
      { from: 'system', is: '.system' },
      { from: 'agent', is: '.agent' },
      { from: 'agent', has: '.Content--agent, article.bg-neutral-100' },
    ],
    rank: [
      classic('.ticket-article-item', { attribute: 'data-id' }),
      vue('[data-test-id^="article-bubble-"]', { attribute: 'data-test-id', pattern: '\\d+$' }),
    ],
    order: 'oldest-first',
  },
  boxes: {
    element: [
      classic('form.article-add [contenteditable="true"][data-name="body"]'),
      vue('#ticketArticleReplyForm [contenteditable="true"][role="textbox"][name="body"]'),
      guess('#ticketArticleReplyForm [contenteditable="true"]'),
    ],
    audience: [
      {
        where: [classic('form.article-add', { attribute: 'class' })],
        note: ['is-internal'],
        public: ['is-public'],
      },
      {
        // Stripes are what it shows an internal article by.
        where: [
          vue(':is(.bg-stripes, .border-stripes):has(#ticketArticleReplyForm)', {
            attribute: 'class',
            pattern: 'stripes',
          }),
        ],
        note: ['stripes'],
        public: [],
      },
      { where: [vue('#ticketArticleReplyForm', { attribute: 'id' })], note: [], public: ['ticketArticleReplyForm'] },
    ],
    channel: [
      {
        where: [
          classic('form.article-add input[name="type"]'),
          classic('form.article-add', { attribute: 'data-type' }),
        ],
        values: {
          email: 'email',
          'twitter status': 'social',
          'twitter direct-message': 'social',
          'facebook feed comment': 'social',
          'telegram personal-message': 'chat',
          'whatsapp message': 'chat',
          sms: 'chat',
        },
      },
    ],
    usually: 'email',
  },
  sends: {
    // "Update" is a div, and a macro sends the article with it.
    controls: [
      classic('.js-attributeBar :is(.js-submit, .js-dropdownActionMacro)'),
      classic('.js-submit, .js-dropdownActionMacro'),
      // The other half of the split button opens drafts and macros.
      vue('footer button.bg-yellow-300:not(.rounded-s-none)'),
    ],
    // Update; and, until 6.4 or with the old shortcuts chosen, update and close.
    shortcuts: [
      { key: 'Enter', ctrlOrMeta: true, shift: false },
      { key: 'c', ctrlOrMeta: true, shift: true },
    ],
  },
  skip: { quotes: [], signatures: [classic('[data-signature="true"]')] },
  attachments: {
    area: [classic('form.article-add .attachments')],
    item: [guess('.attachment')],
  },
};

export default defineAdapter(record);
