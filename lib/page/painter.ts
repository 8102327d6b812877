/**
 * Puts a session on the screen: underlines in the page's own text, everything else in the overlay. Positions are read
 * when painting, never stored; at most once per frame.
 */
import type { Span } from '#core/model.ts';
import { createHost, type OverlayHost } from './host.ts';
import type { SessionPorts } from './ports.ts';
import type { Session } from './session.ts';
import { type Painted, viewOf } from './session-state.ts';
import type { Slot } from './slot.ts';
import { isRightToLeft, themeAt } from './theme.ts';
import { boxRect, createUnderlines, otherChecker, rectsOf, repaintOn, spanAtPoint } from './underlines/index.ts';
import type { OverlayScript, Rect } from './view.ts';

export interface Painter {
  paintSoon(): void;
}

interface PainterOptions {
  readonly page: Document;
  readonly slot: Slot;
  readonly session: Session;
  readonly ports: SessionPorts;
  readonly shadowMode: ShadowRootMode;
  readonly requestOverlay: () => void;
  /** Whether a send control was found: what is not guarded is said, never pretended. */
  readonly watched: () => boolean;
  readonly signal: AbortSignal;
}

/** The pointer rests this long on an underline before the card opens: passing over it is not asking. */
const INTENT = 350;

export function createPainter(options: PainterOptions): Painter {
  const { page, slot, session, ports, signal } = options;
  const { composer, actions } = session;
  const { element } = composer;
  let host: OverlayHost | null = null;
  let overlay: ReturnType<OverlayScript['mount']> | null = null;
  let frame = 0;
  let asked = false;

  const phrases = (): readonly {
    readonly key: string;
    readonly span: Span;
    readonly grade: 'note' | 'ask' | 'hold';
  }[] =>
    session
      .state()
      .shown.flatMap(({ key, finding }) =>
        finding.kind === 'phrase'
          ? [{ key, span: { start: finding.start, end: finding.end }, grade: finding.grade }]
          : [],
      );

  const underlines = createUnderlines(composer, signal);

  const paint = (): void => {
    if (signal.aborted || !overlay || !host) return;
    const box = boxRect(element);
    const visible = element.isConnected && box.width > 0 && box.height > 0;
    host.element.hidden = !visible;
    const settings = ports.settings();
    const state = session.state();
    const theme = themeAt(element);
    const other = otherChecker(element);
    const quiet = settings.paused || state.audience === 'note' || other !== null;
    const lines = underlines.paint(quiet ? [] : phrases(), theme, host.root);
    if (!visible) return;
    const anchor = state.card ? anchorOf(state.card.key, box) : null;
    const painted: Painted = {
      theme,
      rightToLeft: isRightToLeft(element),
      box,
      cardAnchor: anchor,
      underlines: lines.rects,
      watched: options.watched(),
      ...(other
        ? { underlinesOff: 'other-checker' as const }
        : lines.supported
          ? {}
          : { underlinesOff: 'not-supported' as const }),
    };
    overlay.render(viewOf(state, settings, painted));
  };

  const anchorOf = (key: string, box: Rect): Rect => {
    const span = phrases().find((phrase) => phrase.key === key)?.span;
    return (
      (span && rectsOf(composer, span)[0]) ?? {
        x: box.x + box.width - 24,
        y: box.y + box.height - 24,
        width: 24,
        height: 24,
      }
    );
  };

  const paintSoon = (): void => {
    if (signal.aborted) return;
    if (!overlay && session.state().judgement) request();
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      try {
        paint();
      } catch (error) {
        ports.failed(error);
      }
    });
  };

  const mount = (script: OverlayScript): void => {
    if (signal.aborted || overlay) return;
    host = createHost(page, options.shadowMode);
    overlay = script.mount(host.root, actions);
    paintSoon();
  };

  const request = (): void => {
    if (slot.overlay) mount(slot.overlay);
    else if (!asked) {
      asked = true;
      slot.onOverlay = mount;
      options.requestOverlay();
    }
  };

  repaintOn(element, signal, paintSoon);
  pointAndClick(session, phrases, signal);
  signal.addEventListener('abort', () => {
    cancelAnimationFrame(frame);
    if (slot.onOverlay === mount) slot.onOverlay = null;
    overlay?.unmount();
    host?.remove();
  });
  return { paintSoon };
}

/** The card by pointer (resting or clicking on an underline) and by keyboard (Alt+Enter at the caret). */
function pointAndClick(
  session: Session,
  phrases: () => readonly { readonly key: string; readonly span: Span }[],
  signal: AbortSignal,
): void {
  const { composer, actions } = session;
  const target = composer.element;
  let resting: ReturnType<typeof setTimeout> | undefined;

  const at = (x: number, y: number): string | null => {
    const list = phrases();
    const hit = spanAtPoint(
      composer,
      x,
      y,
      list.map((phrase) => phrase.span),
    );
    return list.find((phrase) => phrase.span === hit)?.key ?? null;
  };

  target.addEventListener(
    'pointermove',
    ({ clientX, clientY, buttons, pointerType }) => {
      clearTimeout(resting);
      if (buttons !== 0 || pointerType === 'touch' || phrases().length === 0) return;
      resting = setTimeout(() => {
        const key = at(clientX, clientY);
        if (key && session.state().card?.key !== key) actions.openCard(key, false);
      }, INTENT);
    },
    { passive: true, signal },
  );
  target.addEventListener('pointerleave', () => clearTimeout(resting), { passive: true, signal });
  target.addEventListener(
    'click',
    ({ clientX, clientY }) => {
      const key = at(clientX, clientY);
      if (key) actions.openCard(key, false);
      else if (session.state().card) actions.closeCard();
    },
    { passive: true, signal },
  );
  target.addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'Escape' && session.state().card) actions.closeCard();
      if (event.key !== 'Enter' || !event.altKey || event.ctrlKey || event.metaKey) return;
      const caret = composer.caret()?.start ?? 0;
      const list = [...phrases()].sort((a, b) => distance(a.span, caret) - distance(b.span, caret));
      const nearest = list[0]?.key ?? session.state().shown[0]?.key;
      if (!nearest) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      actions.openCard(nearest, true);
    },
    { capture: true, signal },
  );
  signal.addEventListener('abort', () => clearTimeout(resting));
}

const distance = (span: Span, caret: number): number =>
  caret < span.start ? span.start - caret : caret > span.end ? caret - span.end : 0;
