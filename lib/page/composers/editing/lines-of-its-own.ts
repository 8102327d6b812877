import type { Content } from './ways.ts';

/** Paragraphs between two empty ones (`fit-reply.ts`) are put into a line with words, and are to leave none. */
const EMPTY = '<p><br></p>';
/** A line break as Chromium's clipboard writes it ends the paragraph there and leaves nothing. */
const BREAK = '<br class="Apple-interchange-newline">';

export interface Parted {
  readonly html: string;
  /** Words stand before it in its line, and behind it. */
  readonly leads: boolean;
  readonly ends: boolean;
}

export function partedFrom(html: string): Parted {
  const leads = html.startsWith(EMPTY);
  const ends = html.endsWith(EMPTY) && html.length > EMPTY.length;
  return { html: html.slice(leads ? EMPTY.length : 0, ends ? -EMPTY.length : undefined), leads, ends };
}

/**
 * Chromium leaves the empty paragraphs: where paragraphs have margins, as much as two blank lines each in the middle of a
 * sentence. Where they have none, that is how a person parts them.
 */
export function linesOfItsOwn(element: HTMLElement, at: Range, { html: whole = '', text }: Content): Content {
  const { html, leads, ends } = partedFrom(whole);
  const { startContainer } = at;
  if (!(leads || ends) || !standApart(element, startContainer)) return { text, html: whole };
  if (ends) return { text, html: (leads ? BREAK : '') + html + BREAK };
  // Behind the last words the break would leave an element without a line. As text, lines come as by Enter.
  const paragraph = endsAt(at);
  if (paragraph && hasWordsNext(paragraph)) return { text, html: BREAK + html };
  return paragraph === startContainer.parentElement && PLAIN.test(html)
    ? { text: `\n${text.trim().replace(/\n+/g, '\n')}` }
    : { text, html: whole };
}

/** Nothing but paragraphs, and nothing in them but words. */
const PLAIN = /^(?:<p>[^<]+<\/p>\s*)+$/;

/** The paragraph whose last words stand there. */
function endsAt({ startContainer, startOffset }: Range): Element | null {
  const paragraph = startContainer.parentElement?.closest('p') ?? null;
  const rest = paragraph?.ownerDocument.createRange();
  if (!paragraph || !rest) return null;
  rest.selectNodeContents(paragraph);
  rest.setStart(startContainer, startOffset);
  const left = rest.cloneContents();
  return left.textContent?.trim() || left.querySelectorAll('br').length > 1 ? null : paragraph;
}

/** The next line is a block's beside it, and not of one within that: what goes in would stand in that, too. */
function hasWordsNext({ nextSibling: next }: Element): boolean {
  const isLine = next?.nodeName === 'P' || next?.nodeName === 'DIV';
  return isLine && !!next.textContent?.trim() && !(next as Element).querySelector(BLOCK);
}

const BLOCK = 'p, div, ul, ol, table, blockquote, pre, hr, h1, h2, h3, h4, h5, h6, img, [contenteditable="false"]';

/**
 * Between two paragraphs of the box there is nothing: who writes there leaves a line empty (Enter twice), and so does a
 * template. One alone does not tell: many pages give a margin to those that follow another. What mail programs quote
 * brings margins of its own.
 */
export function withEmptyLines(element: HTMLElement, html: string): string {
  const view = element.ownerDocument.defaultView;
  const followed = [...element.querySelectorAll('p + p')].find((one) => {
    const quoted = one.closest('blockquote, [style], [class^="Mso"]');
    // What is around the box may be styled as it likes.
    return !quoted || quoted.contains(element);
  });
  const before = followed?.previousElementSibling;
  if (!view || !followed || !before) return html;
  const { marginTop } = view.getComputedStyle(followed);
  const { marginBottom } = view.getComputedStyle(before);
  const isGapless = Number.parseFloat(marginTop) + Number.parseFloat(marginBottom) === 0;
  return isGapless ? html.replace(BESIDE, `</p>${EMPTY}`) : html;
}

/** Where a paragraph follows a paragraph and neither is empty. */
const BESIDE = /(?<!<br>)<\/p>(?=<p>(?!<br><\/p>))/g;

/** By a paragraph that is there; where there is none, as browsers show them. */
export function standApart(element: HTMLElement, at: Node | undefined): boolean {
  const around = at?.nodeType === 1 ? (at as Element) : at?.parentElement;
  // An empty one has no line to go into: Quill 1 has such an element of its own for what is pasted.
  if (!element.textContent?.trim()) return false;
  // Chromium moves the breaks past a mention that nobody can type in.
  if ((around?.closest('p, li, td, div') ?? element).querySelector('[contenteditable="false"]')) return false;
  const paragraph = around?.closest('p') ?? element.querySelector('p');
  const style = paragraph && element.ownerDocument.defaultView?.getComputedStyle(paragraph);
  return !style || Number.parseFloat(style.marginTop) + Number.parseFloat(style.marginBottom) > 0;
}
