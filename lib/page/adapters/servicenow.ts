/**
 * ServiceNow. The form stands in a frame of the same origin, which moves on while the page's address stays, or fills
 * the page. Comments reach the customer, work notes do not; one field may flip between both by a checkbox, so its
 * attribute is read, never its label.
 */
import { defineAdapter } from './define.ts';
import { seenIn } from './reading/seen.ts';

const script = seenIn('userscripts of 2024 to 2026', 'third');
const probe = seenIn('not seen', 'probe');

const FORM = 'iframe#gsft_main';
const FIELD = 'textarea[data-stream-text-input], textarea[id^="activity-stream-"][id$="-textarea"]';

export default defineAdapter({
  id: 'servicenow',
  title: 'ServiceNow',
  matches: ['https://*.service-now.com/*'],
  claims: {
    any: [
      script(FIELD),
      script(FORM, { inFrame: FIELD }),
      script(FORM, { inFrame: '.h-card_comments' }),
      script('.h-card-wrapper.activities-form'),
    ],
  },
  panes: [script(FORM, { inFrame: 'body' })],
  ticket: {
    id: [script('input[id$=".number"]:not([id^="sys_readonly"])'), script('input[id^="sys_readonly."][id$=".number"]')],
    subject: [script('input[id$=".short_description"]')],
  },
  customer: {
    name: [
      script('input[id^="sys_display."][id$=".caller_id"]'),
      probe('input[id^="sys_display."]:is([id$=".opened_by"], [id$=".contact"], [id$=".requested_for"])'),
    ],
    email: [],
  },
  agent: { name: [probe('.user-name')], email: [] },
  messages: {
    opening: [script('textarea[id$=".description"]')],
    item: [script('li.h-card.h-card_comments')],
    body: [script('iframe.activity-stream-email-iframe', { inFrame: 'body' }), script('.sn-widget-textblock-body')],
    author: [script('.sn-card-component-createdby')],
    at: [script('.date-calendar')],
    leaveOut: [],
    roles: [
      // What only changes fields has a table and no words.
      { from: 'system', has: '.sn-widget-list-table' },
      { from: 'customer', by: 'customer' },
      { from: 'agent', by: 'agent' },
    ],
    order: 'newest-first',
  },
  boxes: {
    element: [script(FIELD)],
    around: [script(FIELD)],
    audience: [
      {
        where: [
          script('textarea', { attribute: 'data-stream-text-input' }),
          script('textarea', { attribute: 'id', pattern: '^activity-stream-(.+)-textarea$' }),
        ],
        note: ['work_notes'],
        public: ['comments'],
      },
    ],
    channel: [],
    usually: 'email',
  },
  // "Update" and "Save" of the form post what stands in its fields as well.
  sends: {
    controls: [script('.activity-submit, #sysverb_update, #sysverb_update_and_stay'), script('.activity-submit')],
    shortcuts: [],
  },
  skip: { quotes: [], signatures: [] },
});
