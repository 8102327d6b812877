/** The words a person sees in an element, paragraphs kept. Reads, never measures: works on detached layouts too. */
import { isElement, isHtml } from '../../documents.ts';
import type { Selector } from '../record.ts';
import { matches } from './select.ts';

const BLOCK =
  /^(address|article|aside|blockquote|dd|details|div|dl|dt|fieldset|figure|footer|form|h[1-6]|header|hr|li|main|nav|ol|p|pre|section|summary|table|tr|ul)$/;
const SILENT = /^(audio|button|canvas|iframe|input|noscript|object|script|select|style|svg|template|textarea|video)$/;
const PARAGRAPH = /^(p|blockquote|ul|ol|pre|table|h[1-6])$/;
/** Other people's words inside somebody's message. */
export const QUOTES = 'blockquote, .gmail_quote, .moz-cite-prefix, [class*="quoted" i], [data-quoted]';

interface TextOptions {
  /** Left out: css, or a test on the element. */
  readonly without?: (element: Element) => boolean;
}

export function textOf(element: Element, { without }: TextOptions = {}): string {
  let text = '';
  const line = (count: number) => {
    if (text === '' || count === 0) return;
    text = withoutTrailing(text, ' \t');
    const have = text.length - withoutTrailing(text, '\n').length;
    text += '\n'.repeat(Math.max(0, count - have));
  };
  const visit = (node: Node, keepsSpace: boolean) => {
    if (node.nodeType === 3) {
      const words = (node.nodeValue ?? '').replaceAll('\u00a0', ' ').replace(/[\u200b\u2060\ufeff]/g, '');
      if (keepsSpace) text += words;
      else {
        const single = words.replace(/\s+/g, ' ');
        text += text === '' || /\s/.test(text.at(-1) ?? '') ? single.trimStart() : single;
      }
      return;
    }
    if (!isElement(node)) return;
    const name = node.localName;
    if (name === 'br') {
      text = `${withoutTrailing(text, ' \t')}\n`;
      return;
    }
    if ((node !== element && SILENT.test(name)) || without?.(node) || isHidden(node)) return;
    const breaks = PARAGRAPH.test(name) ? 2 : BLOCK.test(name) ? 1 : 0;
    line(breaks);
    const inner = node.shadowRoot?.childNodes ?? node.childNodes;
    for (const child of inner) visit(child, keepsSpace || name === 'pre' || preserves(node));
    if (name === 'td' || name === 'th') text += ' ';
    line(breaks);
  };
  visit(element, false);
  return text
    .replace(/[ \t]+\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** Looks at the end only: a regular expression would search the whole text, again for every block. */
function withoutTrailing(text: string, characters: string): string {
  let end = text.length;
  while (end > 0 && characters.includes(text[end - 1] ?? ' ')) end--;
  return text.slice(0, end);
}

function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  return isHtml(element) && (element.style.display === 'none' || element.style.visibility === 'hidden');
}

function preserves(element: Element): boolean {
  return isHtml(element) && /^(pre|break-spaces)/.test(element.style.whiteSpace);
}

export function leavingOut(selectors: readonly Selector[]): (element: Element) => boolean {
  return (element) => selectors.some((selector) => matches(element, selector.css));
}

/** What one match says: an attribute, a field's value, else its text; the wanted part of it where a pattern is given. */
export function saidBy(element: Element, selector: Selector): string {
  const said = selector.attribute
    ? (element.getAttribute(selector.attribute) ?? '')
    : (fieldValue(element) ?? textOf(element));
  if (!selector.pattern) return said.trim();
  const found = new RegExp(selector.pattern, 'u').exec(said);
  return (found?.[1] ?? found?.[0] ?? '').trim();
}

function fieldValue(element: Element): string | undefined {
  if (!/^(input|select|textarea)$/.test(element.localName)) return undefined;
  return 'value' in element && typeof element.value === 'string' ? element.value : undefined;
}
