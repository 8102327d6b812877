/** A helpdesk nobody has described. It must find what it can there, and do nothing on any other page. */
import type { Channel, Conversation, Message, Person } from '#core/model.ts';
import type { Adapter, Audience, Shortcut } from '../contracts.ts';
import { isVisible, outwards, queryAll } from '../documents.ts';
import { person } from '../quotes.ts';
import { readAddress } from './generic/address.ts';
import { audienceOf } from './generic/audience.ts';
import { paneOf, replyEditors } from './generic/editors.ts';
import { conversationAt } from './generic/messages.ts';
import { particularsOf } from './generic/particulars.ts';
import { sendControls } from './generic/send-control.ts';
import { readTitle } from './generic/title.ts';
import { hasAny, namesOf, wordsIn } from './generic/words.ts';
import { conversationFromQuote, recognised } from './reading/box.ts';
import { QUOTES } from './reading/text.ts';

const SIGNATURES = '.gmail_signature, [class*="signature" i], #signature, [data-signature]';
const CHAT = ['chat', 'chats', 'livechat', 'messaging', 'messenger', 'sms', 'whatsapp'];
const SOCIAL = ['social', 'twitter', 'facebook', 'instagram', 'mastodon'];
const AGENT =
  '[class*="current-user" i], [id*="current-user" i], [data-current-user], [data-agent-name], [class*="agent-name" i]';
const CUSTOMER_EMAIL = '[class*="customer-email" i], [class*="requester-email" i], [class*="contact-email" i]';
const CUSTOMER =
  '[class*="customer-name" i], [class*="requester-name" i], [data-customer-name], [class*="contact-name" i]';

const CTRL_ENTER: Shortcut = { key: 'Enter', ctrlOrMeta: true, shift: false };
const ENTER: Shortcut = { key: 'Enter', ctrlOrMeta: false, shift: false };

const generic: Adapter = {
  id: 'generic',
  matches: [],

  claims(page) {
    return replyEditors(page).length > 0;
  },

  conversation(page) {
    const editor = replyEditors(page)[0]?.element;
    const pane = editor ? paneOf(editor, page) : page;
    const title = readTitle(page.title);
    const address = readAddress(page.location.href, page.title);
    if (!editor && (address.veto || address.weight < 2))
      return { messages: [], customer: {}, agent: {}, source: 'none' };
    const named = particularsOf(pane);
    const agent = nameIn(page, AGENT, 'data-agent-name') ?? (title.agent ? { name: title.agent } : (named.agent ?? {}));
    const customer =
      nameIn(pane, CUSTOMER, 'data-customer-name') ??
      (title.customer ? { name: title.customer } : (named.customer ?? {}));
    const messages = conversationAt(pane, editor ?? null, { agent, customer });
    const rest = { ...about(page, pane, messages, title.customer), agent };
    if (messages.length === 0) {
      const quoted = editor && conversationFromQuote(editor, rest);
      return quoted ?? { ...rest, messages: [], source: 'none' };
    }
    const author = messages.findLast((message) => message.from === 'customer')?.author;
    return { ...rest, customer: { ...(author && { name: author }), ...rest.customer }, messages, source: 'page' };
  },

  replyBoxes(page) {
    return replyEditors(page).map(({ element }) => {
      const audience = audienceOf(element);
      return { element, audience, channel: channelOf(element, audience, page) };
    });
  },

  sends(box) {
    const chat = box.channel === 'chat' || box.channel === 'social';
    return { controls: sendControls(box.element), shortcuts: chat ? [CTRL_ENTER, ENTER] : [CTRL_ENTER] };
  },

  skip(box, text) {
    return recognised(box.element, text, QUOTES, SIGNATURES);
  },
};

export default generic;

function about(
  page: Document,
  pane: Document | Element,
  messages: readonly Message[],
  titled: string | undefined,
): Pick<Conversation, 'customer' | 'ticket'> {
  const title = readTitle(page.title);
  const address = readAddress(page.location.href, page.title);
  // What stands last in a title is the customer or the helpdesk's own name: only who wrote here is taken.
  const wrote = titled !== undefined && messages.some(({ author, from }) => author === titled && from !== 'agent');
  const email = nameIn(pane, CUSTOMER_EMAIL, 'data-email')?.email;
  const customer = {
    ...(nameIn(pane, CUSTOMER, 'data-customer-name') ??
      (wrote ? { name: titled } : (particularsOf(pane).customer ?? {}))),
    ...(email && { email }),
  };
  const id = address.id ?? title.id;
  const subject = title.subject && standsOnPage(pane, title.subject) ? title.subject : headline(pane);
  return { customer, ...(id && { ticket: { id, ...(subject && { subject }), url: page.location.href } }) };
}

function nameIn(within: Document | Element, css: string, attribute: string): Person | null {
  const found = queryAll(within, css).find(isVisible);
  const said = found && (found.getAttribute(attribute) ?? found.textContent ?? '').trim();
  return said && said.length <= 80 ? person(said) : null;
}

/** A subject is taken from the title only when a person can also see it. */
function standsOnPage(pane: Document | Element, subject: string): boolean {
  const root = 'body' in pane ? pane.body : pane;
  if ((root?.textContent ?? '').includes(subject)) return true;
  return queryAll(pane, 'input').some((input) => 'value' in input && input.value === subject);
}

function headline(pane: Document | Element): string | undefined {
  const heading = queryAll(pane, 'h1, h2').find(isVisible)?.textContent?.replace(/\s+/g, ' ').trim();
  return heading && heading.length <= 200 ? heading : undefined;
}

function channelOf(element: Element, audience: Audience, page: Document): Channel {
  if (audience === 'note') return 'note';
  const { word } = readAddress(page.location.href);
  if (word && /^(chats?|live-messages)$/.test(word)) return 'chat';
  for (let at: Element | null = element, steps = 0; at && steps < 8; at = outwards(at), steps++) {
    const names = new Set([
      ...namesOf(at),
      ...wordsIn(at.getAttribute('data-channel'), at.getAttribute('data-conversation-type')),
    ]);
    if (hasAny(names, CHAT)) return 'chat';
    if (hasAny(names, SOCIAL)) return 'social';
  }
  return 'email';
}
