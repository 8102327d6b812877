/** The composer that all kinds on contenteditable share. A kind says what it claims and which ways of writing it takes. */
import type { Edit, Span } from '#core/model.ts';
import type { Composer, ComposerKind, Insertion, RefusalReason, WriteOutcome } from '../../contracts.ts';
import { isField, readEditable } from '../plain-text.ts';
import { createComposition } from './composition.ts';
import { caretAfter, cursorIn, lineAround, narrowed, refit } from './edit-span.ts';
import { type EditableText, readEditableText } from './editable-text.ts';
import { focusOn, select, selectionIn } from './focus.ts';
import { withEmptyLines } from './lines-of-its-own.ts';
import { createPause } from './pause.ts';
import { type Content, isPlainOnly, type Put, WAYS, type Way } from './ways.ts';
import { write } from './write.ts';

interface EditableKind {
  readonly id: string;
  readonly priority: number;
  claims(element: Element): boolean;
  /** In this order, the next only when the one before changed nothing. */
  readonly ways: readonly (Way | Put)[];
  /** Makes an editor with an undo stack of its own end the step it is in. Asked before and after each write. */
  endUndoStep?(element: HTMLElement, when: 'before' | 'after'): void;
  /** Its undo joins what is written within so many milliseconds of each other; a write waits that long for a pause. */
  readonly undoJoinsMs?: number;
  /** Its read-only mode, where that leaves the element editable. */
  locked?(element: HTMLElement): boolean;
  /** HTML as this editor reads it; undefined where the plain text says as much and comes out better. */
  htmlFor?(html: string): string | undefined;
}

export const editableKind = (kind: EditableKind): ComposerKind => ({
  id: kind.id,
  priority: kind.priority,
  claims: kind.claims,
  open: (element) => openEditable(kind, element),
});

/** Only the host itself: what stands inside one is part of its text. */
export const isEditingHost = (element: Element): boolean =>
  !isField(element) && /^(|true|plaintext-only)$/i.test(element.getAttribute('contenteditable') ?? 'none');

function openEditable(kind: EditableKind, element: HTMLElement): Composer {
  const composition = createComposition();
  const pause = createPause(kind.undoJoinsMs ?? 0);
  const rich = !isPlainOnly(element);
  const read = () => readEditableText(element);

  let seen: EditableText | null = null;
  /** For who only looks, often several times in a task. Who writes reads anew. */
  const look = (): EditableText => {
    if (!seen)
      queueMicrotask(() => {
        seen = null;
      });
    seen ??= read();
    return seen;
  };

  /** On a line with words one paragraph goes in bare: the browser would wrap it and them in spans with the page's style. */
  const htmlAt = (text: string, span: Span, html: string): string => {
    const bare =
      kind.ways.includes('execCommand') && lineAround(text, span).trim() !== '' && ONE_PARAGRAPH.exec(html)?.[1];
    return bare || html;
  };

  const refusal = (): RefusalReason | null => {
    if (!element.isConnected || !element.ownerDocument.defaultView) return 'gone';
    if (composition.running) return 'composing';
    const readOnly = !element.isContentEditable || element.ariaReadOnly === 'true' || element.ariaDisabled === 'true';
    return readOnly || kind.locked?.(element) ? 'read-only' : null;
  };

  const selectSpan = (span: Span): boolean => {
    const range = read().rangeOf(span);
    if (range) select(range);
    return range !== null;
  };

  const replace = async (
    span: Span,
    content: Content,
    wanted: readonly string[],
    placed: (text: string) => void,
  ): Promise<boolean> => {
    if (!focusOn(element)) return false;
    // A framework that renders in a microtask (React) does not hear of a selection set in the task that gave it the focus.
    await Promise.resolve();
    kind.endUndoStep?.(element, 'before');
    return write({
      element,
      read: () => read().text,
      wanted,
      placed(text) {
        placed(text);
        kind.endUndoStep?.(element, 'after');
        placed(text);
      },
      ways: kind.ways.map(
        (way) => () => selectSpan(span) && (typeof way === 'function' ? way : WAYS[way])(element, content),
      ),
    });
  };

  const caret = (): Span | null => {
    const selection = selectionIn(element);
    if (!selection?.anchorNode || !selection.focusNode) return null;
    const text = look();
    const focus = text.offsetOf(selection.focusNode, selection.focusOffset);
    const anchor = text.offsetOf(selection.anchorNode, selection.anchorOffset) ?? focus;
    if (focus === null || anchor === null) return null;
    return { start: Math.min(anchor, focus), end: Math.max(anchor, focus) };
  };

  return {
    kind: kind.id,
    element,
    rich,
    read: look,
    caret,

    async apply(edit: Edit): Promise<WriteOutcome> {
      await pause.reached();
      const reason = refusal();
      if (reason) return { kind: 'refused', reason, text: edit.replacement };
      const { text } = read();
      if (text.slice(edit.span.start, edit.span.end) !== edit.expected) return { kind: 'stale' };
      const { span, replacement } = narrowed(edit);
      const place = caretAfter(caret(), span, replacement.length);
      const taken = await replace(span, { text: replacement }, [refit(text, span, replacement)], () =>
        selectSpan({ start: place, end: place }),
      );
      return taken
        ? { kind: 'applied', span: { start: edit.span.start, end: edit.span.start + edit.replacement.length } }
        : { kind: 'refused', reason: 'not-taken', text: edit.replacement };
    },

    async insert(content: Insertion, at?: Span, placed?: (inserted: Span) => void): Promise<WriteOutcome> {
      const asked = at && read().text;
      await pause.reached();
      const reason = refusal();
      if (reason) return { kind: 'refused', reason, text: content.text };
      const { text } = read();
      if (asked !== undefined && asked !== text) return { kind: 'stale' };
      const span = at ?? caret() ?? { start: 0, end: 0 };
      const plain = content.text.replace(/\r\n?/g, '\n');
      const given =
        rich && content.html !== undefined
          ? htmlAt(text, span, withEmptyLines(element, compact(content.html)))
          : undefined;
      const html = given !== undefined && kind.htmlFor ? kind.htmlFor(given) : given;
      let inserted = span;
      const taken = await replace(
        span,
        html === undefined ? { text: plain } : { text: plain, html },
        [...(html === undefined ? [] : [textOfHtml(html)]), plain].map((each) => refit(text, span, each)),
        (after) => {
          inserted = { start: span.start, end: after.length - (text.length - span.end) };
          const cursor = content.cursor;
          const place = cursor === undefined ? inserted.end : cursorIn(after, inserted, plain, cursor);
          selectSpan({ start: place, end: place });
          placed?.(inserted);
        },
      );
      return taken ? { kind: 'applied', span: inserted } : { kind: 'refused', reason: 'not-taken', text: content.text };
    },

    focus(span) {
      focusOn(element);
      // The body of a frame has no caret until somebody sets one: keys would go nowhere.
      if (span || !selectionIn(element)) selectSpan(span ?? { start: 0, end: 0 });
    },

    observe(listener, signal) {
      if (signal.aborted) return;
      const tell = (): void => {
        pause.changed();
        if (!composition.running) listener();
      };
      composition.watch(element, listener, signal);
      // Typing, our own writes and the page's scripts all end as mutations; batched by the browser.
      const observer = new MutationObserver(tell);
      observer.observe(element, { childList: true, characterData: true, subtree: true });
      signal.addEventListener('abort', () => observer.disconnect());
    },
  };
}

const ONE_PARAGRAPH = /^<p>((?:(?!<\/?(?:p|ul|ol|table|blockquote|h[1-6]|div|pre)\b)[\s\S])+)<\/p>$/i;

/** Without the line breaks of its source: an editor that keeps white space would show them. Hard spaces are of the text. */
function compact(html: string): string {
  const before = /^\s+/.exec(html)?.[0] ?? '';
  const after = html.slice(html.trimEnd().length);
  const inner = html.slice(before.includes('\n') ? before.length : 0, after.includes('\n') ? -after.length : undefined);
  if (/<pre\b/i.test(inner)) return inner;
  // By the run: an expression that looks for what comes after blanks tries each of them.
  return inner
    .replace(AFTER_BLOCK, '$1')
    .replace(/[ \t\n]+/g, (run, at: number, all: string) => (isBlock(all, at + run.length) ? '' : run))
    .replace(/\s+/g, (run) => (run.includes('\n') ? ' ' : run));
}

const BLOCK = '<\\/?(?:blockquote|br|div|h[1-6]|hr|li|ol|p|t(?:able|body|d|head|h|r)|ul)\\b[^>]*>';
const AFTER_BLOCK = new RegExp(`(${BLOCK})[ \\t\\n]+`, 'gi');
const BLOCK_HERE = new RegExp(BLOCK, 'iy');

function isBlock(html: string, at: number): boolean {
  BLOCK_HERE.lastIndex = at;
  return BLOCK_HERE.test(html);
}

/** Parsed in a document of its own: nothing in it runs or loads. */
const textOfHtml = (html: string): string => readEditable(new DOMParser().parseFromString(html, 'text/html').body).text;
