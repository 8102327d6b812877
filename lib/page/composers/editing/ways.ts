/**
 * The ways to put something where the selection is. Which one an editor takes differs (see facts: "Editors for fixture
 * pages"), so a kind lists them in its order and `write.ts` judges each by the text that came of it.
 */
import type { Insertion } from '../../contracts.ts';

export type Way = 'paste' | 'beforeinput' | 'execCommand';
export type Content = Pick<Insertion, 'text' | 'html'>;

export const WAYS: Readonly<Record<Way, (element: HTMLElement, content: Content) => void>> = {
  /** For editors that make markup of their own of it (CKEditor 5). Nothing happens where nobody listens. */
  paste(element, { text, html }) {
    const view = element.ownerDocument.defaultView;
    if (!view || text === '') return;
    const clipboardData = new view.DataTransfer();
    clipboardData.setData('text/plain', text);
    if (html !== undefined) clipboardData.setData('text/html', html);
    // The browser tells of the selection we set only after this task: without being told now CKEditor 5 pastes where it was.
    element.ownerDocument.dispatchEvent(new view.Event('selectionchange'));
    element.dispatchEvent(
      new view.ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true, composed: true }),
    );
  },

  /** For editors that own their model and listen (CKEditor 5, Slate, Lexical). Without target ranges CKEditor 5 crashed. */
  beforeinput(element, { text, html }) {
    const view = element.ownerDocument.defaultView;
    const range = element.ownerDocument.getSelection()?.getRangeAt(0);
    if (!view || !range) return;
    const dataTransfer = new view.DataTransfer();
    dataTransfer.setData('text/plain', text);
    if (html !== undefined) dataTransfer.setData('text/html', html);
    element.dispatchEvent(
      new view.InputEvent('beforeinput', {
        inputType: 'insertReplacementText',
        data: text,
        dataTransfer,
        targetRanges: [new view.StaticRange(range)],
        bubbles: true,
        cancelable: true,
        composed: true,
      }),
    );
  },

  /** The browser's own editing: native undo, real `input` events, line breaks as this editor makes paragraphs. */
  execCommand(element, { text, html }) {
    const { ownerDocument } = element;
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
  },
};

export const isPlainOnly = (element: Element): boolean =>
  element.getAttribute('contenteditable')?.toLowerCase() === 'plaintext-only';
