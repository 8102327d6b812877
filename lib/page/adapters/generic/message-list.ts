/** Which blocks of a page are the conversation: repeated, with a time and words in each, near the editor. */
import { frameDocument, isVisible, parentOf, queryAll } from '../../documents.ts';
import { hasTime, timesIn, writtenTime, writtenTimesIn } from './times.ts';
import { hasAny, namesOf } from './words.ts';

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
/** For pages that show no times: what calls itself a message by id, role or class. */
const CALLED_MESSAGE =
  '[data-message-id], [id^="message" i], article, [role="article"], [class*="message" i], [class*="comment" i], [class*="feed-item" i], [class*="feeditem" i]';
type Test = (element: Element) => boolean;
const hasWords: Test = (element) => (element.textContent ?? '').trim().length >= 20;
const NO_CONVERSATION =
  'nav, aside, header, footer, [role="navigation"], [role="listbox"], [role="tablist"], [role="menu"], [role="grid"]';

/** Who claims, finds the boxes and reads asks each, and nobody writes in between: kept until the current task ends. */
const known = new WeakMap<Node, Map<Element | null, readonly Element[]>>();

/** The blocks of the conversation that `editor` continues, unread. */
export function listNear(page: Element | Document, editor: Element | null): readonly Element[] {
  const lists = known.get(page) ?? new Map<Element | null, readonly Element[]>();
  if (lists.size === 0) queueMicrotask(() => known.delete(page));
  const list = lists.get(editor) ?? lookFor(page, editor);
  known.set(page, lists.set(editor, list));
  return list;
}

function lookFor(page: Element | Document, editor: Element | null): readonly Element[] {
  const frame = editor?.ownerDocument.defaultView?.frameElement;
  const anchor = editor && (frame ?? editor);
  return (
    bestOf(timesIn(page), anchor, hasTime) ??
    bestOf(queryAll(page, CALLED_MESSAGE), anchor, hasWords) ??
    bestOf(
      writtenTimesIn(page),
      anchor,
      (element) => writtenTimesIn(element).length > 0 || writtenTime(element) !== null,
    ) ??
    []
  );
}

/** What an item says stands in it; in a list of terms in what follows it. */
export function partsOf(item: Element): readonly Element[] {
  const parts = [item];
  if (item.localName === 'dt')
    for (let next = item.nextElementSibling; next?.localName === 'dd'; next = next.nextElementSibling) parts.push(next);
  return parts;
}

const lengthOf = (item: Element): number => partsOf(item).reduce((sum, part) => sum + said(part).trim().length, 0);

/** A message that is a web component says everything in its shadow root. */
function said(element: Element): string {
  const { shadowRoot, textContent } = element;
  if (!shadowRoot) return `${textContent} ${wordsInFrame(element)}`;
  return [...shadowRoot.children].map((child) => (child.localName === 'style' ? '' : said(child))).join(' ');
}

/** Some show a message's HTML in a frame of its own, out of reach of their styles. */
export function frameBodyOf(item: Element): HTMLElement | null {
  for (const frame of queryAll(item, 'iframe')) {
    const body = frameDocument(frame)?.body;
    if (body && isVisible(frame) && !body.isContentEditable && !body.querySelector('textarea, [contenteditable]'))
      return body;
  }
  return null;
}

const wordsInFrame = (item: Element): string =>
  item.localName === 'iframe' || item.querySelector('iframe') ? (frameBodyOf(item)?.textContent ?? '') : '';

/** Climbs from each seed to the block that has fellows; the best list of such blocks. */
function bestOf(seeds: readonly Element[], anchor: Element | null, isOne: Test): readonly Element[] | null {
  const lists = new Map<Element, Set<Element>>();
  for (const seed of seeds) {
    const item = repeated(seed, anchor, isOne);
    const list = item && parentOf(item);
    if (item && list) lists.set(list, (lists.get(list) ?? new Set()).add(item));
  }
  let best: { readonly items: readonly Element[]; readonly score: number } | null = null;
  for (const [list, set] of lists) {
    const items = [...set].filter((item) => isVisible(item) && !(anchor && item.contains(anchor)));
    const score = items.length > 0 ? scoreOf(list, items, anchor) : 0;
    if (score > 0 && (!best || score > best.score)) best = { items, score };
  }
  return best && inDocumentOrder(best.items);
}

function inDocumentOrder(elements: readonly Element[]): readonly Element[] {
  return [...elements].sort((one, other) => (one.compareDocumentPosition(other) & 4 ? -1 : 1));
}

/** Climb from a time to the block that has fellows of its kind, or that calls itself a message. */
function repeated(time: Element, anchor: Element | null, isOne: Test): Element | null {
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
    if (lengthOf(at) < 20) continue;
    if (!called && at !== time && (at.localName === 'article' || hasAny(namesOf(at), MESSAGE_WORDS))) called = at;
    if (near(at).some((other) => alike(other, at as Element) && isOne(other))) return at;
  }
  return called;
}

/** Fellows stand close by; asking all of a long conversation for each of its messages would be quadratic. */
function near(element: Element): readonly Element[] {
  const found: Element[] = [];
  let [before, after] = [element.previousElementSibling, element.nextElementSibling];
  for (let steps = 0; steps < 4; steps++) {
    if (before) found.push(before);
    if (after) found.push(after);
    before = before?.previousElementSibling ?? null;
    after = after?.nextElementSibling ?? null;
  }
  return found;
}

function alike(one: Element, other: Element): boolean {
  if (one.localName !== other.localName) return false;
  if (one.classList.length === 0 && other.classList.length === 0) return true;
  // Each side may have a class of its own.
  if (/^(section|article|li|details)$/.test(one.localName)) return true;
  return (
    [...one.classList].some((name) => other.classList.contains(name)) ||
    (one.getAttribute('role') === other.getAttribute('role') && one.hasAttribute('role'))
  );
}

function scoreOf(list: Element, items: readonly Element[], anchor: Element | null): number {
  if (list.closest(NO_CONVERSATION)) return 0;
  const words = items.reduce((sum, item) => sum + lengthOf(item), 0);
  const linked = items.reduce((sum, item) => sum + linkedWords(item), 0);
  // A list of tickets or mails is made of links; a conversation is made of words.
  if (
    words < 20 ||
    linked > words * 0.6 ||
    items.every((item) => item.matches('a, tr, [role="row"], [role="option"], [role="tab"]') && !isWordy(item))
  )
    return 0;
  const named = items.some((item) => item.localName === 'article' || hasAny(namesOf(item), MESSAGE_WORDS)) ? 30 : 0;
  if (items.length === 1 && !named) return 0;
  return (
    Math.min(words, 4000) / 100 + named + Math.min(items.length, 5) * 2 - (anchor ? distance(list, anchor) * 4 : 0) + 40
  );
}

/** Some write a conversation as a table: who and when in one cell, and what was said in the other. */
function isWordy(row: Element): boolean {
  if (row.localName !== 'tr' || row.children.length > 3 || row.querySelector('input')) return false;
  return lengthOf(row) >= 50 && linkedWords(row) < 20;
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
