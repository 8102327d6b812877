/**
 * Salesforce Service Cloud, Lightning. The console keeps many records alive and shows one. The e-mail editor is
 * CKEditor 4, in a frame in a frame; posts to colleagues are written in Quill.
 */
import { defineAdapter } from './define.ts';
import { seenIn } from './reading/seen.ts';

const toggl = seenIn('toggl 2021', 'third');
const suite = seenIn('extensions and Selenium suites to 2026', 'third');
const probe = seenIn('not seen', 'probe');

const QUILL = '.ql-editor.slds-rich-text-area__content[contenteditable="true"]';
const EMAIL = '.emailMessageBody, emailui-rich-text-output, .forceChatterEmailMessageBody';

export default defineAdapter({
  id: 'salesforce',
  title: 'Salesforce Service Cloud',
  matches: ['https://*.lightning.force.com/lightning/*', 'https://*.my.salesforce.com/lightning/*'],
  claims: {
    any: [
      suite('article.cuf-feedElement'),
      suite('.cuf-publisherShareButton'),
      suite('iframe[title="CK Editor Container"]'),
      toggl('.lafSinglePaneWindowManager > .windowViewMode-normal'),
    ],
    address: '^/lightning/(?:r/(?:Case/)?(500\\w{12,15})/|o/|page/|cmp/)',
  },
  panes: [
    toggl('.slds-template__container > .lafSinglePaneWindowManager > .windowViewMode-normal'),
    probe('.windowViewMode-normal.active, .windowViewMode-maximized.active'),
  ],
  ticket: {
    id: [],
    subject: [
      probe('records-highlights2 lightning-formatted-text[slot="primaryField"]'),
      probe('h1 lightning-formatted-text'),
      suite('.test-id__section .test-id__field-value'),
    ],
  },
  customer: {
    name: [probe('lightning-formatted-name'), probe('records-highlights-details-item a[href*="/Contact/"]')],
    email: [probe('a[href^="mailto:"]')],
  },
  agent: { name: [], email: [] },
  messages: {
    item: [suite('article.cuf-feedElement'), suite('article.cuf-feedItem')],
    body: [suite(EMAIL), suite('.cuf-feedBodyText, .feedBodyInner')],
    author: [suite('.cuf-preamble .uiOutputText'), suite('.cuf-entityLink')],
    at: [suite('.cuf-timestamp', { attribute: 'title' }), suite('time', { attribute: 'datetime' })],
    leaveOut: [suite('.cuf-commentItem')],
    roles: [
      { from: 'customer', by: 'customer' },
      { from: 'agent', has: EMAIL },
      { from: 'note', has: '.cuf-feedBodyText, .feedBodyInner' },
    ],
    order: 'newest-first',
  },
  boxes: {
    element: [
      suite('iframe.cke_wysiwyg_frame', { inFrame: 'body[role="textbox"], body[contenteditable="true"]' }),
      suite(QUILL),
    ],
    around: [probe('.cuf-publisher, .forceQuickActionPanel, [class*="quickActionPublisher" i]'), suite(QUILL)],
    // A post may be for colleagues or for everybody with access: a list beside it says, in words.
    audience: [
      {
        where: [suite('iframe.cke_wysiwyg_frame', { inFrame: 'body[role="textbox"]', attribute: 'role' })],
        note: [],
        public: ['textbox'],
      },
    ],
    channel: [],
    usually: 'email',
  },
  sends: {
    controls: [suite('.cuf-publisherShareButton')],
    shortcuts: [{ key: 'Enter', ctrlOrMeta: true, shift: false }],
  },
  skip: { quotes: [], signatures: [] },
});
