/**
 * What the blocks of a conversation say, and whose they are: from attributes, then classes, then where a name links
 * to, then names, then the side a bubble stands on.
 */
import type { Message, Person } from '#core/model.ts';
import { parentOf, queryAll } from '../../documents.ts';
import { person, wallClock, withoutQuotes } from '../../quotes.ts';
import { QUOTES, textOf } from '../reading/text.ts';
import { listNear, TIMES } from './message-list.ts';
import { hasAny, namesOf, wordsIn } from './words.ts';

const AUTHOR =
  '[rel="author"], [class*="author" i], [class*="sender" i], [class*="from" i], [class*="name" i], [class*="user" i], [class*="who" i], strong, b';
const NOISE =
  'button, [role="button"], [role="menu"], [role="toolbar"], footer, img, svg, [class*="avatar" i], [class*="actions" i], [class*="signature" i]';

/** Older ones say nothing more about the reply that is due. */
const MOST_MESSAGES = 100;

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
  const oldestFirst = newestFirst(elements, editor) ? [...elements].reverse() : elements;
  const ordered = bySide(oldestFirst.slice(-MOST_MESSAGES).flatMap((element) => readItem(element, agent)));
  return ordered.map(({ from, text, author, at }) => ({ from, text, ...(author && { author }), ...(at && { at }) }));
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
  const at = firstTime(times);
  return [
    { element, text, ...(at && { at }), ...(author && { author: author.name }), from: roleOf(element, author, agent) },
  ];
}

function firstTime(times: readonly Element[]): string | undefined {
  for (const element of times) {
    const time = timeOf(element);
    if (time) return time;
  }
  return undefined;
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
function newestFirst(elements: readonly Element[], editor: Element | null): boolean {
  const [first, last] = [elements[0], elements.at(-1)];
  if (!first || !last || first === last) return false;
  const [start, end] = [first, last].map((element) => Date.parse(firstTime(queryAll(element, TIMES)) ?? ''));
  if (start !== undefined && end !== undefined && start !== end && !Number.isNaN(start + end)) return start > end;
  const anchor = editor?.ownerDocument.defaultView?.frameElement ?? editor;
  return Boolean(anchor && anchor.compareDocumentPosition(first) & 4);
}
