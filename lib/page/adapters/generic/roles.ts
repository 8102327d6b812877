/**
 * Whose message it is: from attributes, then classes, then where a name links to, then names, then the side a bubble
 * stands on, and last from who began.
 */
import type { Conversation, Message } from '#core/model.ts';
import { parentOf, queryAll } from '../../documents.ts';
import { isYellow } from './audience.ts';
import { badgeOf } from './badge.ts';
import { hasAny, namesOf, wordsIn } from './words.ts';

const CUSTOMER = [
  'customer',
  'customers',
  'requestor',
  'requester',
  'requesters',
  'enduser',
  'incoming',
  'inbound',
  'client',
  'clients',
  'visitor',
  'contact',
  'contacts',
  'them',
  'received',
  'theirs',
  'kunde',
  'kundin',
  'cliente',
  'klant',
  'eingehend',
];
const AGENT = [
  'agent',
  'agents',
  'response',
  'outgoing',
  'outbound',
  'staff',
  'operator',
  'support',
  'me',
  'mine',
  'own',
  'sent',
  'us',
  'team',
  'mitarbeiter',
  'bearbeiter',
  'agente',
  'ausgehend',
];
const NOTE = ['note', 'private', 'internal', 'privatenote'];
const SYSTEM = ['system', 'event', 'activity', 'log', 'bot'];
const SAYS = [
  'type',
  'author-type',
  'data-author-type',
  'data-sender',
  'data-role',
  'data-from',
  'data-direction',
  'data-dir',
];

export interface Item {
  readonly element: Element;
  readonly text: string;
  readonly at?: string;
  readonly author?: string;
  readonly from: Message['from'];
}

export type People = Pick<Conversation, 'agent' | 'customer'>;
type Author = { readonly element: Element; readonly name: string } | undefined;

export function roleOf(
  item: Element,
  body: Element,
  author: Author,
  people: People,
  shared: ReadonlySet<string>,
): Message['from'] {
  const marked = [
    item,
    ...item.querySelectorAll(`${SAYS.map((name) => `[${name}]`).join(', ')}, [data-test-is-agent]`),
  ];
  for (const element of marked.slice(0, 12)) {
    if (/^(button|input|a|svg)$/.test(element.localName)) continue;
    if (element.hasAttribute('data-test-is-agent')) return 'agent';
    const role = spoken(wordsIn(...SAYS.map((name) => element.getAttribute(name)?.replace('end-user', 'enduser'))));
    if (role) return role;
  }
  const way = [item, item.firstElementChild ?? item, ...between(item, body)];
  const named = way.map((element) => spoken(without(namesOf(element), shared)));
  const byName = named.find((role) => role !== undefined && role !== 'system');
  if (byName) return byName;
  if (way.some(isYellow)) return 'note';
  const badge = badgeOf(item, body, author?.element);
  if (badge) return badge;
  const linked = linkSays(author);
  if (linked) return linked;
  if (author && isNamed(author.name, people.agent.name)) return 'agent';
  if (author && isNamed(author.name, people.customer.name)) return 'customer';
  // "event" and "activity" are also what some call every message: only what nobody signed is the machine's.
  return named.includes('system') && !author ? 'system' : 'unknown';
}

/** What all messages are called tells none from another: "message-or-note", "event". */
export function sharedNames(items: readonly Element[]): ReadonlySet<string> {
  if (items.length < 2) return new Set();
  const [first, ...rest] = items.map((item) => namesOf(item));
  return new Set([...NOTE, ...SYSTEM].filter((word) => first?.has(word) && rest.every((names) => names.has(word))));
}

function without(words: ReadonlySet<string>, left: ReadonlySet<string>): ReadonlySet<string> {
  return left.size === 0 ? words : new Set([...words].filter((word) => !left.has(word)));
}

function isNamed(name: string, other: string | undefined): boolean {
  return other !== undefined && name.toLowerCase() === other.toLowerCase();
}

function between(item: Element, body: Element): readonly Element[] {
  const found: Element[] = [];
  for (let at: Element | null = body; at && at !== item; at = parentOf(at)) found.unshift(at);
  return found;
}

/** "/agent/acme/contacts/5" is a contact's page within the agents' part of the site: the page's own beginning is left out. */
function linkSays(author: Author): Message['from'] | undefined {
  const link = author?.element.closest('a') ?? author?.element.querySelector('a');
  const href = link?.getAttribute('href');
  if (!link || !href) return undefined;
  const here = (link.ownerDocument.location?.pathname ?? '').split('/');
  const steps = href.replace(/^https?:\/\/[^/]+/, '').split('/');
  const same = steps.findIndex((step, index) => step !== here[index]);
  return spoken(wordsIn(...steps.slice(Math.max(0, same))));
}

function spoken(words: ReadonlySet<string>): Message['from'] | undefined {
  if (hasAny(words, NOTE)) return 'note';
  const customer = hasAny(words, CUSTOMER);
  const agent = hasAny(words, AGENT);
  if (customer !== agent) return customer ? 'customer' : 'agent';
  return hasAny(words, SYSTEM) ? 'system' : undefined;
}

/** Names that were placed once are placed everywhere; then bubbles, then who began. Oldest first. */
export function assigned(items: readonly Item[], people: People, page: Element | Document): readonly Item[] {
  const known = new Map(
    items.flatMap((item) =>
      item.author && /customer|agent/.test(item.from) ? [[item.author, item.from] as const] : [],
    ),
  );
  const named = items.map((item) =>
    item.from === 'unknown' && item.author ? { ...item, from: known.get(item.author) ?? item.from } : item,
  );
  if (named.every((item) => item.from !== 'unknown')) return named;
  return byBeside(bySide(named), people, page);
}

/** Bubbles: the customer stands left, the desk right. */
function bySide(items: readonly Item[]): readonly Item[] {
  const sides = new Map(items.map((item) => [item, sideOf(item.element)]));
  const both = new Set([...sides.values()].filter((side) => side !== 'middle')).size === 2;
  return items.map((item) => {
    const side = sides.get(item);
    if (item.from !== 'unknown' || !both || side === 'middle' || !side) return othersIfAgentKnown(item, items);
    return { ...item, from: side === 'left' ? 'customer' : 'agent' };
  });
}

/** Where the agent's own messages are known by name, what is left is the customer's. */
function othersIfAgentKnown(item: Item, items: readonly Item[]): Item {
  if (item.from !== 'unknown' || !item.author) return item;
  const agentKnown = items.some((other) => other.from === 'agent');
  return agentKnown ? { ...item, from: 'customer' } : item;
}

const PARTICULARS =
  'aside, input, [class*="sidebar" i], [class*="contact" i], [class*="customer" i], [class*="requester" i], [data-testid*="reporter" i]';

/** The one author who also stands among a ticket's particulars. */
function byBeside(items: readonly Item[], people: People, page: Element | Document): readonly Item[] {
  if (items.some(({ from }) => from === 'customer')) return items;
  const authors = [...new Set(items.flatMap(({ from, author }) => (from === 'unknown' && author ? [author] : [])))];
  const others = authors.filter((author) => !isNamed(author, people.agent.name));
  if (others.length === 0) return items;
  const beside = queryAll(page, PARTICULARS)
    .filter((element) => !items.some((item) => item.element.contains(element) || element.contains(item.element)))
    .map((element) => ('value' in element ? String(element.value) : (element.textContent ?? '')).toLowerCase());
  const named = others.filter((author) => beside.some((text) => text.includes(author.toLowerCase())));
  const [customer] = named;
  return customer !== undefined && named.length === 1 ? writtenBy(customer, items) : byBeginner(items, people);
}

function writtenBy(customer: string, items: readonly Item[]): readonly Item[] {
  return items.map((item) =>
    item.from === 'unknown' && item.author === customer ? { ...item, from: 'customer' } : item,
  );
}

/** A ticket is opened by a customer. Whether the others are the desk or somebody in copy is not known. */
function byBeginner(items: readonly Item[], people: People): readonly Item[] {
  const first = items.find(({ from }) => from !== 'note' && from !== 'system');
  if (first?.from !== 'unknown' || !first.author || isNamed(first.author, people.agent.name)) return items;
  return writtenBy(first.author, items);
}

function sideOf(item: Element): 'left' | 'right' | 'middle' {
  const list = parentOf(item)?.getBoundingClientRect();
  if (!list || list.width === 0) return 'middle';
  const inner = widest(item).getBoundingClientRect();
  // In a narrow column a long word sticks out of the far side.
  const left = Math.abs(inner.left - list.left);
  const right = Math.abs(list.right - inner.right);
  if (Math.abs(left - right) < list.width * 0.08) return 'middle';
  return left < right ? 'left' : 'right';
}

/** Rows span the whole width and only what is in them leans to a side. */
function widest(item: Element): Element {
  let at = item;
  const width = item.getBoundingClientRect().width;
  while (at.children.length >= 1 && at.getBoundingClientRect().width >= width) {
    const next = [...at.children].sort(
      (one, other) => (other.textContent ?? '').length - (one.textContent ?? '').length,
    )[0];
    if (!next || next.getBoundingClientRect().width === 0) break;
    at = next;
  }
  return at;
}
