/** `textarea` and the single line of text `input`. Offsets are the field's own. */
import type { Edit, Span } from '#core/model.ts';
import type { Composer, ComposerKind, ComposerText, Insertion, RefusalReason, WriteOutcome } from '../contracts.ts';
import { createComposition } from './editing/composition.ts';
import { caretAfter, cursorIn, refit } from './editing/edit-span.ts';
import { observeValue } from './editing/field-changes.ts';
import { focusOn } from './editing/focus.ts';
import { WAYS } from './editing/ways.ts';
import { write } from './editing/write.ts';
import { isField } from './plain-text.ts';

export const composer: ComposerKind = {
  id: 'textarea',
  priority: 0,
  claims: (element) => isField(element) && /^(textarea|text|search)$/.test(element.type),
  open(element) {
    if (!isField(element)) throw new Error(`A <${element.localName}> is no text field: ask claims() first.`);
    return openField(element);
  },
};

function openField(element: HTMLTextAreaElement | HTMLInputElement): Composer {
  const composition = createComposition();

  const read = (): ComposerText => ({ text: element.value, rangeOf: () => null, spanOf: () => null });

  const caret = (): Span | null => {
    const { selectionStart, selectionEnd } = element;
    return selectionStart === null || selectionEnd === null ? null : { start: selectionStart, end: selectionEnd };
  };

  const refusal = (span: Span, text: string): RefusalReason | null => {
    if (!element.isConnected || !element.ownerDocument.defaultView) return 'gone';
    if (composition.running) return 'composing';
    if (element.readOnly || element.matches(':disabled')) return 'read-only';
    const grown = text.length - (span.end - span.start);
    const full = element.maxLength >= 0 && grown > 0 && element.value.length + grown > element.maxLength;
    return full ? 'too-long' : null;
  };

  /** Setting the selection anew, before and after, keeps the write out of the typing's undo step. */
  const replace = async (span: Span, text: string, place: number, placed?: () => void): Promise<boolean> => {
    if (!focusOn(element)) return false;
    return write({
      element,
      read: () => element.value,
      wanted: [refit(element.value, span, text)],
      ways: [
        () => {
          element.setSelectionRange(span.start, span.end);
          return WAYS.execCommand(element, { text });
        },
      ],
      placed: () => {
        element.setSelectionRange(place, place);
        placed?.();
      },
    });
  };

  return {
    kind: composer.id,
    element,
    rich: false,
    read,
    caret,

    async apply({ span, expected, replacement }: Edit): Promise<WriteOutcome> {
      const reason = refusal(span, replacement);
      if (reason) return { kind: 'refused', reason, text: replacement };
      if (element.value.slice(span.start, span.end) !== expected) return { kind: 'stale' };
      const place = caretAfter(caret(), span, replacement.length);
      return (await replace(span, replacement, place))
        ? { kind: 'applied', span: { start: span.start, end: span.start + replacement.length } }
        : { kind: 'refused', reason: 'not-taken', text: replacement };
    },

    async insert(content: Insertion, at?: Span, placed?: (inserted: Span) => void): Promise<WriteOutcome> {
      const lines = content.text.replace(/\r\n?/g, '\n');
      const text = element.nodeName === 'INPUT' ? lines.replace(/\n+/g, ' ') : lines;
      const span = at ?? caret() ?? { start: 0, end: 0 };
      const reason = refusal(span, text);
      if (reason) return { kind: 'refused', reason, text: content.text };
      const inserted = { start: span.start, end: span.start + text.length };
      const cursor = content.cursor;
      const place =
        cursor === undefined ? inserted.end : cursorIn(refit(element.value, span, text), inserted, lines, cursor);
      return (await replace(span, text, place, () => placed?.(inserted)))
        ? { kind: 'applied', span: inserted }
        : { kind: 'refused', reason: 'not-taken', text: content.text };
    },

    focus(span) {
      focusOn(element);
      if (span) element.setSelectionRange(span.start, span.end);
    },

    observe(listener, signal) {
      if (signal.aborted) return;
      composition.watch(element, listener, signal);
      observeValue(
        element,
        () => {
          if (!composition.running) listener();
        },
        signal,
      );
    },
  };
}
