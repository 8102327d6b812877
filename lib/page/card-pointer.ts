/** How a card opens and goes again: resting or clicking on its words, a key at the caret, leaving, pressing elsewhere. */
import { type Keys, keyName } from '#core/keys/keys.ts';
import type { Grade, Span } from '#core/model.ts';
import type { Session } from './session.ts';
import { inRootViewport, spanAtPoint } from './underlines/places.ts';

/** The pointer rests this long on an underline before the card opens: passing over it is not asking. */
const INTENT = 350;
/** And stays away this long before it goes again: the way to the card leads over other words. */
const LEAVE = 600;

export interface Phrase extends Span {
  readonly key: string;
  readonly grade: Grade;
}

/** The card by pointer (resting or clicking on an underline) and by keyboard, as are its first fix, the panel and the search. */
export function pointAndClick(
  session: Session,
  phrases: () => readonly Phrase[],
  container: () => Node | undefined,
  isOurs: (target: EventTarget | null) => boolean,
  keys: () => Keys,
  signal: AbortSignal,
): void {
  const { composer, actions } = session;
  const target = composer.element;
  let resting: ReturnType<typeof setTimeout> | undefined;

  /** Event coordinates are those of the box's own frame; places are those of ours. */
  const at = ({ clientX, clientY }: MouseEvent): string | null => {
    const { x, y } = inRootViewport(target, clientX, clientY);
    return spanAtPoint(composer, x, y, phrases(), container())?.key ?? null;
  };

  target.addEventListener(
    'pointermove',
    (event) => {
      clearTimeout(resting);
      if (event.buttons !== 0 || event.pointerType === 'touch' || phrases().length === 0) return;
      resting = setTimeout(() => {
        const key = at(event);
        if (key && session.state().card?.key !== key) actions.openCard(key, false);
      }, INTENT);
    },
    { passive: true, signal },
  );
  target.addEventListener('pointerleave', () => clearTimeout(resting), { passive: true, signal });
  target.addEventListener(
    'click',
    (event) => {
      // Composers play clicks of their own to end an editor's undo step.
      if (!event.isTrusted) return;
      const key = at(event);
      if (key) actions.openCard(key, false);
      else if (session.state().card) actions.closeCard();
    },
    { passive: true, signal },
  );
  const does = (name: string): boolean => {
    const { card, fix, panel, search } = keys();
    if (name === search) actions.openSearch();
    else if (name === panel && session.state().panelOpen) actions.closePanel();
    else if (name === panel) actions.openPanel();
    else return (name === card || name === fix) && atCaret(name === fix);
    return true;
  };
  const atCaret = (fix: boolean): boolean => {
    const { shown } = session.state();
    const caret = composer.caret()?.start ?? 0;
    const list = [...phrases()].sort((a, b) => distance(a, caret) - distance(b, caret));
    const nearest = list[0]?.key ?? shown[0]?.key;
    if (!nearest) return false;
    const first = fix && shown.find(({ key }) => key === nearest)?.finding.fixes[0];
    if (first) actions.applyFix(nearest, first);
    else actions.openCard(nearest, true);
    return true;
  };
  target.addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'Escape') {
        if (session.state().card) actions.closeCard();
        else if (session.state().panelOpen) actions.closePanel();
      }
      const name = event.isTrusted ? keyName(event) : '';
      if (name === '' || !does(name)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    { capture: true, signal },
  );
  leaveCard(session, at, isOurs, signal);
  signal.addEventListener('abort', () => clearTimeout(resting));
}

/** A card opened by pointer goes when the pointer has left its words and the card, or presses elsewhere. */
function leaveCard(
  { composer, actions, state }: Session,
  at: (event: MouseEvent) => string | null,
  isOurs: (target: EventTarget | null) => boolean,
  signal: AbortSignal,
): void {
  const { ownerDocument } = composer.element;
  const views = new Set([window, ownerDocument.defaultView ?? window]);
  let leaving: ReturnType<typeof setTimeout> | undefined;
  const stay = (): void => {
    clearTimeout(leaving);
    leaving = undefined;
  };
  for (const view of views) {
    view.addEventListener(
      'pointermove',
      (event) => {
        const { card } = state();
        if (!card || card.byKeyboard) return;
        const inBox = event.composedPath().includes(composer.element);
        if (isOurs(event.target) || (inBox && at(event) === card.key)) return stay();
        leaving ??= setTimeout(() => {
          stay();
          if (state().card === card) actions.closeCard();
        }, LEAVE);
      },
      { passive: true, capture: true, signal },
    );
    view.addEventListener(
      'pointerdown',
      (event) => {
        if (event.isTrusted && state().card && !isOurs(event.target)) actions.closeCard();
      },
      { passive: true, capture: true, signal },
    );
    view.addEventListener(
      'keydown',
      (event) => {
        if (event.key === 'Escape' && state().card && !isOurs(event.target)) actions.closeCard();
      },
      { passive: true, capture: true, signal },
    );
  }
  signal.addEventListener('abort', stay);
}

const distance = (span: Span, caret: number): number =>
  caret < span.start ? span.start - caret : caret > span.end ? caret - span.end : 0;
