/** Kayako. Class names end in a hash that changes: only their beginnings are used. Open cases are tabs on one page. */
import { defineAdapter } from './define.ts';
import { seenIn } from './reading/seen.ts';

const helper = seenIn('KayakoHelper 2025-09', 'third');
const extension = seenIn('extensions of 2025', 'third');
const probe = seenIn('not seen', 'probe');

const AROUND = '[class*="ko-agent-content_layout__reply-area_"]';

export default defineAdapter({
  id: 'kayako',
  title: 'Kayako',
  matches: ['https://*.kayako.com/agent/*'],
  claims: {
    any: [helper('[class*="ko-agent-content_layout__"]'), helper('[class*="ko-timeline-2_list_item__"]')],
    address: '/agent/conversations/(\\d+)',
  },
  panes: [],
  ticket: {
    id: [],
    subject: [
      probe('[aria-selected="true"] [class*="ko-tabs_case__subject_"]'),
      probe('.active [class*="ko-tabs_case__subject_"]'),
      helper('[class*="ko-tabs_case__subject_"]'),
    ],
  },
  customer: { name: [helper('[class*="_requester-info-card__requester-name_"]')], email: [] },
  agent: { name: [], email: [] },
  messages: {
    item: [extension('[class*="ko-timeline-2_list_item__post_"], [class*="ko-timeline-2_list_item__note_"]')],
    body: [
      extension('[class*="ko-timeline-2_list_item__html-content_"]'),
      helper('[class*="ko-timeline-2_list_item__content_"]'),
    ],
    author: [extension('[class*="ko-timeline-2_list_item__creator_"]')],
    // As text it is "on Nov 17": no year, no time.
    at: [probe('[class*="ko-timeline-2_list_item__time_"]', { attribute: 'title' })],
    leaveOut: [],
    roles: [
      { from: 'note', is: '[class*="ko-timeline-2_list_item__note_"]' },
      { from: 'customer', by: 'customer' },
    ],
    order: 'oldest-first',
  },
  boxes: {
    element: [helper(`${AROUND} .fr-element.fr-view`), helper('[class*="ko-text-editor"] .fr-element.fr-view')],
    around: [helper(AROUND)],
    audience: [
      {
        where: [
          helper('[class*="ko-text-editor__is-note_"]', { attribute: 'class', pattern: 'is-note' }),
          helper('[class*="ko-button__note_"]', { attribute: 'class', pattern: 'note' }),
          helper('[class*="ko-channel-selector__trigger--active_"]', { attribute: 'class', pattern: 'active' }),
        ],
        note: ['is-note', 'note'],
        public: ['active'],
      },
    ],
    channel: [],
    usually: 'email',
  },
  sends: {
    controls: [helper('[class*="ko-button__primary-with-options_"]')],
    shortcuts: [{ key: 'Enter', ctrlOrMeta: true, shift: false }],
  },
  skip: { quotes: [], signatures: [] },
});
