/**
 * An undo of what we wrote leads the browser to the place of it, and selects the words that come back: the next key would
 * take theirs. The person had written elsewhere; the caret goes to where it stood before the write.
 */
import type { Span } from '#core/model.ts';
import type { Composer } from './contracts.ts';

/** Milliseconds from the undo in which the browser sets the selection; what is selected later is the person's. */
const RIGHT_AFTER = 100;
/** Changes to the text after which an undo of ours is no longer looked for: each is a reading of the whole box. */
const LOOKED_FOR = 30;

interface Write {
  readonly before: string;
  readonly span: Span;
  readonly caret: Span;
  changes: number;
}

/** The same composer, which sets the caret back after an undo. */
export function withCaretAfterUndo(composer: Composer, signal: AbortSignal): Composer {
  let last: Write | null = null;
  let until = 0;

  const writing = (span: Span | undefined): void => {
    const caret = composer.caret();
    const moves = caret !== null && caret.start === caret.end && span !== undefined;
    last = moves ? { before: composer.read().text, span, caret, changes: 0 } : null;
  };

  const setBack = (): void => {
    if (!last || performance.now() > until) return;
    const { before, span, caret } = last;
    const now = composer.caret();
    if (!now || now.start < span.start || now.end > span.end) return;
    if (now.start === caret.start && now.end === caret.end) return;
    if (composer.read().text === before) composer.focus(caret);
  };

  composer.observe(() => {
    if (!last) return;
    last.changes += 1;
    if (composer.read().text === last.before) {
      until = performance.now() + RIGHT_AFTER;
      setTimeout(setBack);
    } else if (last.changes > LOOKED_FOR) last = null;
  }, signal);
  composer.element.ownerDocument.addEventListener('selectionchange', setBack, { signal });

  return {
    ...composer,
    apply(edit) {
      writing(edit.span);
      return composer.apply(edit);
    },
    insert(content, at, placed) {
      writing(at);
      return composer.insert(content, at, placed);
    },
  };
}
