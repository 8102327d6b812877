/** Of the block of one message the words somebody wrote: without who, when, buttons, labels and what cannot be seen. */
import { isElement, isHtml } from '../../documents.ts';
import { QUOTES, textOf } from '../reading/text.ts';
import { hasAny, namesOf } from './words.ts';

const NOISE =
  'button, [role="button"], [role="menu"], [role="toolbar"], footer, img, svg, label, [class*="actions" i], [class*="signature" i], [class*="attachment" i]';
/** Where little stands in it: some call the whole message by what is in it. */
const SMALL_NOISE = '[class*="avatar" i], [class*="toggle" i], [class*="fold" i], [aria-expanded], summary';
const SMALL = 60;
const BODY = ['body', 'content', 'html', 'comment', 'stanza', 'richtextcontent'];
/** What stands beside its fellows as one text. */
const FLOWS = /^(p|ul|ol|pre|h[1-6]|table|blockquote|br|b|i|em|strong|a|span|font|code|u)$/;

export interface Words {
  readonly text: string;
  /** The innermost element that holds all of it. */
  readonly body: Element;
}

/** An e-mail's own head above its words: "From: …", "Subject: …". */
const MAIL_HEAD = /^(?:[\p{L} -]{2,20}:[^\n]+\n)+\n/u;

export function wordsOf(item: Element, head: readonly Element[]): Words {
  const { text, body } = saidIn(item, head);
  return { body, text: text.replace(MAIL_HEAD, (lines) => (lines.includes('@') ? '' : lines)) };
}

function saidIn(item: Element, head: readonly Element[]): Words {
  const without = (inner: Element) =>
    inner !== item && (isNoise(inner) || inner.matches(QUOTES) || head.includes(inner) || isUnseen(inner));
  const read = (element: Element) => textOf(element, { without });
  const blocks = blocksOf(item, head, without).map((node) => ({
    node,
    text: isElement(node) ? read(node) : (node.nodeValue ?? '').trim(),
  }));
  const inBody = blocks.flatMap(({ node }) => (isElement(node) ? calledBody(node, without) : []));
  const bodies = inBody.map((node) => ({ node, text: read(node) })).filter(({ text }) => text !== '');
  const [longest] = [...(bodies.length > 0 ? bodies : blocks)].sort(
    (one, other) => other.text.length - one.text.length,
  );
  if (!longest?.text) return { text: '', body: item };
  if (isElement(longest.node) && !FLOWS.test(longest.node.localName)) return { text: longest.text, body: longest.node };
  const parent = longest.node.parentElement ?? item;
  const fellows = blocks.filter(
    ({ node }) => node.parentNode === parent && (!isElement(node) || FLOWS.test(node.localName)),
  );
  const text = fellows
    .map(({ text }) => text)
    .filter(Boolean)
    .join('\n\n');
  return { text: bodies.length > 0 ? longest.text : text, body: parent };
}

function isNoise(element: Element): boolean {
  return element.matches(NOISE) || (element.matches(SMALL_NOISE) && (element.textContent ?? '').trim().length < SMALL);
}

/** The largest parts of an item in which neither name nor time stands. */
function blocksOf(item: Element, head: readonly Element[], without: (element: Element) => boolean): readonly Node[] {
  return [...(item.shadowRoot?.childNodes ?? item.childNodes)].flatMap((node): readonly Node[] => {
    if (!isElement(node)) return node.nodeType === 3 && (node.nodeValue ?? '').trim() !== '' ? [node] : [];
    if (without(node)) return [];
    return node.shadowRoot || head.some((part) => node.contains(part)) ? blocksOf(node, head, without) : [node];
  });
}

/** Outermost first; a head that calls itself "content" holds no words of its own. */
function calledBody(block: Element, without: (element: Element) => boolean): readonly Element[] {
  if (hasAny(namesOf(block), BODY)) return [block];
  return [...block.children].filter((child) => !without(child)).flatMap((child) => calledBody(child, without));
}

/** Hidden by a style sheet, or there for screen readers only. */
function isUnseen(element: Element): boolean {
  const view = element.ownerDocument.defaultView;
  if (!view || !isHtml(element)) return false;
  const style = view.getComputedStyle(element);
  if (style.display === 'none' || style.visibility === 'hidden') return true;
  return (
    style.position === 'absolute' &&
    element.offsetWidth <= 1 &&
    element.offsetHeight <= 1 &&
    element.childNodes.length > 0
  );
}
