/**
 * HubSpot's conversations inbox and help desk. All its rich text fields carry the same test id, the prompt of the Breeze
 * assistant too: the control that stands nearest tells them apart. Messages are found by general signs.
 */
import type { Adapter } from '../contracts.ts';
import { outwards, queryAll } from '../documents.ts';
import { defineAdapter } from './define.ts';
import { orGeneric } from './generic/or-generic.ts';
import { seenIn } from './reading/seen.ts';
import type { AdapterRecord } from './record.ts';

const seen = seenIn('extensions of others on a live inbox, 2026', 'third');
const guess = seenIn('nowhere yet', 'probe');

const EDITOR = '[data-test-id="rte-content"][contenteditable="true"]';
const SEND = 'button[data-button-use="primary"]';
const PROMPT_SEND = '[data-test-id="chat-send-button"]';
const CHOSEN = '[role="tab"][aria-selected="true"] i18n-string[data-key]';
const what = (pattern: string) => [guess(CHOSEN, { attribute: 'data-key', pattern })];

const record: AdapterRecord = {
  id: 'hubspot',
  title: 'HubSpot',
  matches: ['app', 'app-eu1', 'app-na2', 'app-na3', 'app-ap1'].flatMap((host) => [
    `https://${host}.hubspot.com/live-messages/*`,
    `https://${host}.hubspot.com/help-desk/*`,
  ]),
  claims: {
    any: [seen(EDITOR)],
    address: '^/(?:live-messages/\\d+/inbox|help-desk/\\d+/(?:.*/)?ticket)/(\\d+)',
    host: '^app(?:-\\w+)?\\.hubspot\\.com$',
  },
  panes: [],
  ticket: { id: [], subject: [seen('[data-selenium-test="highlightTitle"]')] },
  customer: { name: [], email: [] },
  agent: { name: [], email: [] },
  messages: { item: [], body: [], author: [], at: [], leaveOut: [], roles: [], order: 'oldest-first' },
  boxes: {
    element: [seen(EDITOR)],
    // The keys of the tabs' labels, whatever language the labels are in.
    audience: [
      {
        where: what('[Cc]omment|[Ee]mail|[Cc]hat|[Ww]hats[Aa]pp|[Rr]eply'),
        note: ['Comment', 'comment'],
        public: ['Email', 'email', 'Chat', 'chat', 'WhatsApp', 'whatsapp', 'Whatsapp', 'Reply', 'reply'],
      },
    ],
    channel: [
      {
        where: what('[Cc]hat|[Ww]hats[Aa]pp'),
        values: { Chat: 'chat', chat: 'chat', WhatsApp: 'chat', whatsapp: 'chat', Whatsapp: 'chat' },
      },
    ],
    usually: 'email',
  },
  sends: { controls: [seen(SEND)], shortcuts: [{ key: 'Enter', ctrlOrMeta: true, shift: false }] },
  skip: { quotes: [], signatures: [] },
};

/** The buttons of the nearest element around `box` that has any. */
function nearest(box: Element): readonly Element[] {
  for (let at = outwards(box); at; at = outwards(at)) {
    const found = queryAll(at, `${SEND}, ${PROMPT_SEND}`);
    if (found.length > 0) return found;
  }
  return [];
}

const known = defineAdapter(record);

export default {
  ...orGeneric({ ...known, sends: (box, page) => ({ ...known.sends(box, page), controls: nearest(box.element) }) }),
  // Without a reply box nothing else will do: what is left may be the prompt.
  replyBoxes: (page) =>
    known.replyBoxes(page).filter(({ element }) => !nearest(element).some((control) => control.matches(PROMPT_SEND))),
} satisfies Adapter;
