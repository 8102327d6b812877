/**
 * The ways to put something where the selection is. Which one an editor takes differs (see facts: "Editors for fixture
 * pages"), so a kind lists them in its order and `write.ts` judges each by the text that came of it.
 */
import type { Insertion } from '../../contracts.ts';
import { select, selectionIn } from './focus.ts';
import { emptyLineAt, goingOn, isGecko, withNeighbours } from './gecko.ts';
import { inLinkAtItsEnd } from './in-link.ts';
import { linesOfItsOwn, partedFrom, standApart } from './lines-of-its-own.ts';
import { forPage, pageOf, type View } from './page-made.ts';

export type Way = 'paste' | 'pasteInLink' | 'beforeinput' | 'replace' | 'remove' | 'execCommand';
export type Content = Pick<Insertion, 'text' | 'html'>;

/** False when this is not for such a content or place: the next way is tried at once. */
export type Put = (element: HTMLElement, content: Content) => boolean;

export const WAYS: Readonly<Record<Way, Put>> = {
  /**
   * The last words of a link, as part of it: CKEditor 5 and ProseMirror count what is written at a link's end as
   * standing behind it, and replacing all its words would take the link away.
   */
  pasteInLink(element, { text, html }) {
    const linked = html === undefined && text !== '' ? inLinkAtItsEnd(element, text) : null;
    return linked !== null && WAYS.paste(element, { text, html: linked });
  },

  /** For editors that make markup of their own of it (CKEditor 5). Nothing happens where nobody listens. */
  paste(element, { text, html }) {
    const view = element.ownerDocument.defaultView;
    if (!view || text === '') return false;
    const page = pageOf(view);
    const init = { clipboardData: new page.DataTransfer(), bubbles: true, cancelable: true, composed: true };
    const event = new page.ClipboardEvent('paste', forPage(init, view));
    // Filled only now: Firefox hands out another one than it was given.
    if (event.clipboardData) fill(event.clipboardData, text, html);
    tellOfSelection(element, view);
    element.dispatchEvent(event);
    return true;
  },

  /** For editors that own their model and listen (CKEditor 5, Slate, Lexical). Without target ranges CKEditor 5 crashed. */
  beforeinput(element, { text, html }) {
    const view = element.ownerDocument.defaultView;
    if (!view) return false;
    const dataTransfer = new (pageOf(view).DataTransfer)();
    fill(dataTransfer, text, html);
    return dispatchInput(element, { inputType: 'insertReplacementText', data: text, dataTransfer });
  },

  /**
   * Words for words, as the browser's spelling menu does it: Quill and Lexical keep the style and the link they stand in.
   * Without a data transfer, which Lexical would paste behind the link.
   */
  replace(element, { text, html }) {
    if (html !== undefined || text.includes('\n')) return false;
    return dispatchInput(element, { inputType: 'insertReplacementText', data: text });
  },

  /** What is selected, taken out: a replacement by nothing is passed over by Lexical and Slate. */
  remove(element, { text, html }) {
    return text === '' && html === undefined && dispatchInput(element, { inputType: 'deleteByCut' });
  },

  /** The browser's own editing: native undo, real `input` events, line breaks as this editor makes paragraphs. */
  execCommand(element, content) {
    const { ownerDocument } = element;
    const { text, html } = isGecko(element) ? forGecko(element, content) : forChromium(element, content);
    if (html !== undefined) ownerDocument.execCommand('insertHTML', false, html);
    else if (text === '') ownerDocument.execCommand('delete');
    else if (!isPlainOnly(element)) ownerDocument.execCommand('insertText', false, text);
    else {
      // Chromium would make blocks of the lines, which pages that read `textContent` lose. Still one undo step.
      for (const [index, line] of text.split('\n').entries()) {
        if (index > 0) ownerDocument.execCommand('insertLineBreak');
        if (line) ownerDocument.execCommand('insertText', false, line);
      }
    }
    return true;
  },
};

function forChromium(element: HTMLElement, content: Content): Content {
  const range = selectionIn(element)?.getRangeAt(0);
  return range && content.html ? linesOfItsOwn(element, range, content) : content;
}

function forGecko(element: HTMLElement, content: Content): Content {
  const html = markupForGecko(element, content);
  return { text: content.text, ...(html === undefined ? {} : { html }) };
}

function markupForGecko(element: HTMLElement, { text, html }: Content): string | undefined {
  const range = selectionIn(element)?.getRangeAt(0);
  if (!range || text === '') return html;
  if (html === undefined) {
    const whole = text.includes('\n') ? undefined : withNeighbours(range, text);
    if (whole) select(whole.range);
    return whole?.html;
  }
  const line = emptyLineAt(element, range);
  if (line) select(line);
  // It parts what goes in from the line by itself, and would leave two empty lines for the last one.
  const { html: words, leads, ends } = partedFrom(html);
  if (!(leads || ends) || !standApart(element, range.startContainer)) return goingOn(element, html);
  return leads ? words : goingOn(element, words);
}

function fill(transfer: DataTransfer, text: string, html: string | undefined): void {
  transfer.setData('text/plain', text);
  if (html !== undefined) transfer.setData('text/html', html);
}

/** Puts it where the selection is, by the event a browser sends before it changes anything. */
export function dispatchInput(element: HTMLElement, init: InputEventInit): boolean {
  const view = element.ownerDocument.defaultView;
  const range = selectionIn(element)?.getRangeAt(0);
  if (!view || !range) return false;
  tellOfSelection(element, view);
  const told = { targetRanges: [new view.StaticRange(range)], bubbles: true, cancelable: true, composed: true };
  element.dispatchEvent(new (pageOf(view).InputEvent)('beforeinput', forPage({ ...init, ...told }, view)));
  return true;
}

/**
 * The browser tells of a selection we set only after this task. Not told now, CKEditor 5 pastes where it was, takes the
 * style that stands there, and joins what goes in to the last words typed.
 */
const tellOfSelection = (element: HTMLElement, view: View): boolean =>
  element.ownerDocument.dispatchEvent(new view.Event('selectionchange'));

export const isPlainOnly = (element: Element): boolean =>
  element.getAttribute('contenteditable')?.toLowerCase() === 'plaintext-only';
