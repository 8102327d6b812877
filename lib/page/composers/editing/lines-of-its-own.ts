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
export function linesOfItsOwn(element: HTMLElement, at: Node | undefined, whole: string): string {
  const { html, leads, ends } = partedFrom(whole);
  // Before one with nothing behind it, an element without a line would be left instead.
  return leads && ends && standApart(element, at) ? BREAK + html + BREAK : whole;
}

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
