/**
 * Intercom's inbox. Its class names change overnight: attributes and ids for scripts go first. Since 2026-04 nothing but the
 * side of a bubble says who wrote it.
 */
import type { Message } from '#core/model.ts';
import { queryAll } from '../documents.ts';
import { defineAdapter } from './define.ts';
import { orGeneric } from './generic/or-generic.ts';
import { seenIn } from './reading/seen.ts';
import type { AdapterRecord } from './record.ts';

const seen = seenIn('extensions of others, 2025 and 2026', 'third');
const older = seenIn('extensions of others, until 2026-04', 'third');
const guess = seenIn('nowhere yet', 'probe');

const BOX = '[data-conversation-reply-composer] .ProseMirror[contenteditable="true"]';
const STREAM = '[data-testid="conversation-stream-scroll-container"], [data-conversation-stream]';
const BODY = '.interblocks-html, [class*="break-words"]';
const CHOSEN = ':is([aria-selected="true"], [aria-pressed="true"])';
const ENTER = { key: 'Enter', ctrlOrMeta: true, shift: false };

const record: AdapterRecord = {
  id: 'intercom',
  title: 'Intercom',
  matches: ['https://app.intercom.com/a/*', 'https://app.eu.intercom.com/a/*', 'https://app.au.intercom.com/a/*'],
  claims: {
    any: [
      seen('[data-conversation-reply-composer]'),
      seen('[data-intercom-target="conversation-space"]'),
      seen('[data-testid="conversation-stream-scroll-container"]'),
    ],
    address: '^/a/(?:inbox|apps)/.*/conversations?/(\\d+)',
  },
  panes: [seen('[data-intercom-target="conversation-space"]')],
  ticket: { id: [], subject: [] },
  customer: {
    name: [seen('[data-inbox-conversation-header-title]'), older('[data-conversation-title]')],
    email: [],
  },
  agent: { name: [], email: [] },
  messages: {
    item: [seen('[class*="group/content-part"]'), older('[data-part-group-id]'), older('[data-part-id]')],
    body: [seen('.interblocks-html'), seen('[class*="break-words"]')],
    author: [],
    at: [guess('time[datetime]', { attribute: 'datetime' })],
    leaveOut: [],
    roles: [
      { from: 'customer', is: '[data-part-group-category="1"]' },
      { from: 'agent', is: '[data-part-group-category="3"]' },
      { from: 'note', is: '[data-part-group-category="4"]' },
      { from: 'system', is: '[data-part-group-category]' },
    ],
    order: 'oldest-first',
  },
  boxes: {
    element: [
      seen(BOX),
      seen('.embercom-prosemirror-composer-editor[contenteditable="true"]'),
      seen('[data-intercom-target="conversation-space"] [role="textbox"][contenteditable="true"]'),
    ],
    audience: [
      { where: [older('.conversation__text.o__note', { attribute: 'class' })], note: ['o__note'], public: [] },
      {
        where: [guess(`[data-intercom-target="note-tab"]${CHOSEN}`, { attribute: 'data-intercom-target' })],
        note: ['note-tab'],
        public: [],
      },
      {
        where: [guess(`[data-intercom-target="reply-tab"]${CHOSEN}`, { attribute: 'data-intercom-target' })],
        note: [],
        public: ['reply-tab'],
      },
    ],
    channel: [
      {
        where: [seen('[class*="email-metadata"]', { attribute: 'class', pattern: 'email-metadata' })],
        values: { 'email-metadata': 'email' },
      },
    ],
    usually: 'chat',
  },
  sends: {
    controls: [
      guess('[data-conversation-reply-composer] :is([data-intercom-target*="send"], [data-testid*="send"])'),
      guess('[data-conversation-reply-composer] button[type="submit"]'),
    ],
    shortcuts: [ENTER, { ...ENTER, shift: true }],
  },
  skip: { quotes: [], signatures: [] },
};

/** Left is the customer, right the team; notes stand right too, and are yellow. */
function role(item: Element, page: Document): Message['from'] | undefined {
  const [body] = queryAll(item, BODY);
  const stream = queryAll(page, STREAM).find((each) => each.contains(item));
  if (!body || !stream) return undefined;
  const [inner, outer] = [item.getBoundingClientRect(), stream.getBoundingClientRect()];
  if (inner.width === 0 || outer.width === 0) return undefined;
  // In a narrow column a long word sticks out of the far side.
  const [left, right] = [Math.abs(inner.left - outer.left), Math.abs(inner.right - outer.right)];
  if (Math.abs(left - right) < outer.width / 25) return undefined;
  if (left < right) return 'customer';
  return isYellow(body, item) ? 'note' : 'agent';
}

function isYellow(from: Element, to: Element): boolean {
  for (let at: Element | null = from; at; at = at === to ? null : at.parentElement) {
    const colour = at.ownerDocument.defaultView?.getComputedStyle(at).backgroundColor ?? '';
    const [red = 0, green = 0, blue = 0, alpha = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
    if (alpha > 0.5) return red > 235 && green > 205 && red - blue > 30;
  }
  return false;
}

export default orGeneric(defineAdapter(record, { role }));
