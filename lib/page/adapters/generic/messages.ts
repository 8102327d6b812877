/**
 * The conversation on a page nobody described: repeated blocks that hold a time and words. Whose they are is read from
 * attributes, then classes, then where a name links to, then names, then the side a bubble stands on.
 */
import type { Message, Person } from '#core/model.ts';
import { isVisible, parentOf, queryAll } from '../../documents.ts';
import { person, wallClock, withoutQuotes } from '../../quotes.ts';
import { QUOTES, textOf } from '../reading/text.ts';
import { hasAny, namesOf, wordsIn } from './words.ts';

const TIMES = 'time, [datetime], [data-timestamp], [data-time], [class*="time" i], [class*="date" i]';
const MESSAGE_WORDS = [
  'message',
  'msg',
  'comment',
  'article',
  'post',
  'entry',
  'bubble',
  'transaction',
  'reply',
  'thread',
  'event',
  'item',
];
const NO_CONVERSATION =
  'nav, aside, header, footer, [role="navigation"], [role="listbox"], [role="tablist"], [role="menu"], [role="grid"]';
const AUTHOR =
  '[rel="author"], [class*="author" i], [class*="sender" i], [class*="from" i], [class*="name" i], [class*="user" i], [class*="who" i], strong, b';
const NOISE =
  'button, [role="button"], [role="menu"], [role="toolbar"], footer, img, svg, [class*="avatar" i], [class*="actions" i], [class*="signature" i]';

const CUSTOMER = [
  'customer',
  'requestor',
  'requester',
  'enduser',
  'incoming',
  'inbound',
  'client',
  'visitor',
  'contact',
  'them',
  'received',
  'theirs',
];
const AGENT = [
  'agent',
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
];
const NOTE = ['note', 'private', 'internal', 'privatenote'];
const SYSTEM = ['system', 'event', 'activity', 'log', 'bot'];

interface Item {
  readonly element: Element;
  readonly text: string;
  readonly at?: string;
  readonly author?: string;
  readonly from: Message['from'];
}

/** Oldest first. Empty when nothing on the page looks like a conversation that `editor` continues. */
export function conversationAt(page: Element | Document, editor: Element | null, agent: Person): readonly Message[] {
  const elements = listNear(page, editor);
  const items = elements.flatMap((element) => readItem(element, agent));
  const placed = bySide(items);
  const ordered = newestFirst(placed, editor) ? [...placed].reverse() : placed;
  return ordered.map(({ from, text, author, at }) => ({ from, text, ...(author && { author }), ...(at && { at }) }));
}

function listNear(page: Element | Document, editor: Element | null): readonly Element[] {
  const frame = editor?.ownerDocument.defaultView?.frameElement;
  const anchor = editor && (frame ?? editor);
  const lists = new Map<Element, Set<Element>>();
  for (const time of queryAll(page, TIMES)) {
    if (!time.matches('time, [datetime], [data-timestamp], [data-time]') && !looksLikeTime(time.textContent ?? ''))
      continue;
    const item = repeated(time, anchor);
    const list = item && parentOf(item);
    if (item && list) lists.set(list, (lists.get(list) ?? new Set()).add(item));
  }
  let best: { readonly items: readonly Element[]; readonly score: number } | null = null;
  for (const [list, set] of lists) {
    const items = [...set].filter((item) => isVisible(item) && !(anchor && item.contains(anchor)));
    const score = items.length > 0 ? scoreOf(list, items, anchor) : 0;
    if (score > 0 && (!best || score > best.score)) best = { items, score };
  }
  return best ? inDocumentOrder(best.items) : [];
}

function inDocumentOrder(elements: readonly Element[]): readonly Element[] {
  return [...elements].sort((one, other) => (one.compareDocumentPosition(other) & 4 ? -1 : 1));
}

/** "3 May 2026, 14:05", "2 h ago", "14:05": short and with a number. */
function looksLikeTime(text: string): boolean {
  const said = text.trim();
  return said.length > 0 && said.length < 60 && /\d/.test(said) && /\d[:.h]\d\d|\d{4}|\d+\s*\p{L}+/u.test(said);
}

/** Climb from a time to the block that has fellows of its kind, or that calls itself a message. */
function repeated(time: Element, anchor: Element | null): Element | null {
  let called: Element | null = null;
  for (let at: Element | null = time; at; at = parentOf(at)) {
    const parent = parentOf(at);
    if (!parent || /^(body|html)$/.test(at.localName) || (anchor && at.contains(anchor))) break;
    if (
      at.closest(NO_CONVERSATION) &&
      at.matches(NO_CONVERSATION) &&
      at.localName !== 'header' &&
      at.localName !== 'footer'
    )
      return null;
    if ((at.textContent ?? '').trim().length < 20) continue;
    if (!called && at !== time && (at.localName === 'article' || hasAny(namesOf(at), MESSAGE_WORDS))) called = at;
    const fellows = [...parent.children].filter((other) => other !== at && alike(other, at as Element));
    if (fellows.length > 0 && fellows.some((other) => other.querySelector(TIMES))) return at;
  }
  return called;
}

function alike(one: Element, other: Element): boolean {
  if (one.localName !== other.localName) return false;
  if (one.classList.length === 0 && other.classList.length === 0) return true;
  return (
    [...one.classList].some((name) => other.classList.contains(name)) ||
    (one.getAttribute('role') === other.getAttribute('role') && one.hasAttribute('role'))
  );
}

function scoreOf(list: Element, items: readonly Element[], anchor: Element | null): number {
  if (list.closest(NO_CONVERSATION)) return 0;
  const words = items.reduce((sum, item) => sum + (item.textContent ?? '').trim().length, 0);
  const linked = items.reduce((sum, item) => sum + linkedWords(item), 0);
  // A list of tickets or mails is made of links; a conversation is made of words.
  if (
    words < 20 ||
    linked > words * 0.6 ||
    items.every((item) => item.matches('a, tr, [role="row"], [role="option"], [role="tab"]'))
  )
    return 0;
  const named = items.some((item) => item.localName === 'article' || hasAny(namesOf(item), MESSAGE_WORDS)) ? 30 : 0;
  if (items.length === 1 && !named) return 0;
  return (
    Math.min(words, 4000) / 100 + named + Math.min(items.length, 5) * 2 - (anchor ? distance(list, anchor) * 4 : 0) + 40
  );
}

function linkedWords(item: Element): number {
  if (item.matches('a')) return (item.textContent ?? '').trim().length;
  return [...item.querySelectorAll('a')].reduce((sum, link) => sum + (link.textContent ?? '').trim().length, 0);
}

/** Steps from the list up to the ancestor it shares with the editor. */
function distance(list: Element, anchor: Element): number {
  let steps = 0;
  for (let at: Element | null = list; at && !containsAcross(at, anchor); at = parentOf(at)) steps++;
  return steps;
}

function containsAcross(element: Element, inner: Element): boolean {
  for (let at: Element | null = inner; at; at = parentOf(at)) if (at === element) return true;
  return false;
}

function readItem(element: Element, agent: Person): readonly Item[] {
  const times = queryAll(element, TIMES);
  const author = authorIn(element, times);
  const head = [...times, ...(author ? [author.element] : [])];
  const isHead = (inner: Element) =>
    head.includes(inner) ||
    (inner !== element &&
      head.some((part) => inner.contains(part)) &&
      (inner.textContent ?? '').length < 160 &&
      !inner.querySelector('p, br'));
  const without = (inner: Element) => inner.matches(NOISE) || inner.matches(QUOTES) || isHead(inner);
  const text = withoutQuotes(textOf(element, { without }));
  if (!text) return [];
  const at = times.map(timeOf).find((time) => time !== undefined);
  return [
    { element, text, ...(at && { at }), ...(author && { author: author.name }), from: roleOf(element, author, agent) },
  ];
}

function timeOf(element: Element): string | undefined {
  const stamp = element.getAttribute('data-timestamp') ?? element.getAttribute('data-time');
  if (stamp && /^\d{10}(\d{3})?$/.test(stamp))
    return new Date(Number(stamp) * (stamp.length === 10 ? 1000 : 1)).toISOString();
  const said = [
    element.getAttribute('datetime'),
    stamp,
    element.getAttribute('title'),
    element.getAttribute('aria-label'),
    element.textContent,
  ];
  return said
    .map((text) => (text && /\d{4}/.test(text) ? wallClock(text) : undefined))
    .find((time) => time !== undefined);
}

function authorIn(
  item: Element,
  times: readonly Element[],
): { readonly element: Element; readonly name: string } | undefined {
  for (const element of queryAll(item, AUTHOR)) {
    if (times.some((time) => element === time || element.contains(time))) continue;
    const said = (element.textContent ?? '').replace(/\s+/g, ' ').trim();
    const name = person(said).name;
    if (name && name.length <= 60 && !/[.!?]$|\d{3}/.test(name) && /\p{L}{2}/u.test(name)) return { element, name };
  }
  return undefined;
}

function roleOf(item: Element, author: { element: Element; name: string } | undefined, agent: Person): Message['from'] {
  const marked = [
    item,
    ...item.querySelectorAll(
      '[type], [data-author-type], [data-sender], [data-role], [data-test-is-agent], [data-from]',
    ),
  ];
  for (const element of marked.slice(0, 12)) {
    if (/^(button|input|a|svg)$/.test(element.localName)) continue;
    if (element.hasAttribute('data-test-is-agent')) return 'agent';
    const attributes = ['type', 'data-author-type', 'data-sender', 'data-role', 'data-from', 'data-direction'];
    const role = spoken(
      wordsIn(...attributes.map((name) => element.getAttribute(name)?.replace('end-user', 'enduser'))),
    );
    if (role) return role;
  }
  const byName = spoken(namesOf(item)) ?? spoken(namesOf(item.firstElementChild ?? item));
  if (byName) return byName;
  const link =
    author?.element.closest('a')?.getAttribute('href') ?? author?.element.querySelector('a')?.getAttribute('href');
  const linked = spoken(wordsIn(link));
  if (linked) return linked;
  if (author && agent.name && author.name.toLowerCase() === agent.name.toLowerCase()) return 'agent';
  return 'unknown';
}

function spoken(words: ReadonlySet<string>): Message['from'] | undefined {
  if (hasAny(words, NOTE)) return 'note';
  const customer = hasAny(words, CUSTOMER);
  const agent = hasAny(words, AGENT);
  if (customer !== agent) return customer ? 'customer' : 'agent';
  return hasAny(words, SYSTEM) ? 'system' : undefined;
}

/** Bubbles: the customer stands left, the desk right. Names that were placed once are placed everywhere. */
function bySide(items: readonly Item[]): readonly Item[] {
  const known = new Map(
    items.flatMap((item) =>
      item.author && /customer|agent/.test(item.from) ? [[item.author, item.from] as const] : [],
    ),
  );
  const named = items.map((item) =>
    item.from === 'unknown' && item.author ? { ...item, from: known.get(item.author) ?? item.from } : item,
  );
  const unknown = named.filter((item) => item.from === 'unknown');
  if (unknown.length === 0) return named;
  const sides = new Map(named.map((item) => [item, sideOf(item.element)]));
  const both = new Set([...sides.values()].filter((side) => side !== 'middle')).size === 2;
  return named.map((item) => {
    const side = sides.get(item);
    if (item.from !== 'unknown' || !both || side === 'middle' || !side) return othersIfAgentKnown(item, named);
    return { ...item, from: side === 'left' ? 'customer' : 'agent' };
  });
}

/** Where the agent's own messages are known by name, what is left is the customer's. */
function othersIfAgentKnown(item: Item, items: readonly Item[]): Item {
  if (item.from !== 'unknown' || !item.author) return item;
  const agentKnown = items.some((other) => other.from === 'agent');
  return agentKnown ? { ...item, from: 'customer' } : item;
}

function sideOf(item: Element): 'left' | 'right' | 'middle' {
  const list = parentOf(item)?.getBoundingClientRect();
  if (!list || list.width === 0) return 'middle';
  const inner = widest(item).getBoundingClientRect();
  const left = inner.left - list.left;
  const right = list.right - inner.right;
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

/** Two times decide; else a box above its conversation means newest first. */
function newestFirst(items: readonly Item[], editor: Element | null): boolean {
  const times = items.flatMap((item) => (item.at ? [Date.parse(item.at)] : []));
  const [first, last] = [times[0], times.at(-1)];
  if (first !== undefined && last !== undefined && first !== last) return first > last;
  const element = items[0]?.element;
  const anchor = editor?.ownerDocument.defaultView?.frameElement ?? editor;
  return Boolean(element && anchor && anchor.compareDocumentPosition(element) & 4 && items.length > 1);
}
