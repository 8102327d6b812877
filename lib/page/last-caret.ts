/**
 * Where the caret last stood in the box, also while a form of ours has the focus. To tell it the whole box is read, so
 * a key only says that it moved: what it costs is paid when somebody asks, or the box is left.
 */
import type { Span } from '#core/model.ts';
import { isField } from './composers/plain-text.ts';
import type { Composer } from './contracts.ts';

export interface LastCaret {
  moved(): void;
  /** Afterwards the selection may be elsewhere. */
  remember(): void;
  place(): Span | null;
}

/**
 * `isHeld` while a dialog of ours is open or closing: nobody moves the caret then, but the browser does. Giving the focus
 * back between two dialogs, it puts the caret of a rich editor at its start.
 */
export function lastCaret(composer: Composer, signal: AbortSignal, isHeld: () => boolean): LastCaret {
  const { element } = composer;
  let place = composer.caret();
  let behind = false;
  const remember = (): void => {
    behind = false;
    place = composer.caret() ?? place;
  };
  const later = (): void => {
    behind ||= !isHeld();
  };
  // A field tells at once; asked behind an open dialog, it says that its caret is at the start.
  const moved = isField(element) ? remember : later;
  element.ownerDocument.addEventListener('selectionchange', moved, { signal });
  // The focus goes first, the selection after it.
  element.addEventListener('focusout', () => behind && remember(), { capture: true, signal });
  return {
    moved,
    remember,
    place() {
      if (behind) remember();
      return place;
    },
  };
}
