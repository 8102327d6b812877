import type { BoxState } from '#core/box-state.ts';
import { DEFAULT_KEYS } from '#core/keys/keys.ts';
import type { Span } from '#core/model.ts';
import { type Phrase, pointAndClick } from './card-pointer.ts';
import { isField } from './composers/plain-text.ts';
import { openHighlights } from './highlights.ts';
import { createHost, type OverlayHost } from './host.ts';
import type { SessionPorts } from './ports.ts';
import type { Session } from './session.ts';
import { type Painted, type SessionState, viewOf } from './session-state.ts';
import { sharing } from './sharing.ts';
import { aboutOf } from './situation.ts';
import type { Slot } from './slot.ts';
import { isRightToLeft, themeAt } from './theme.ts';
import { otherChecker } from './underlines/other-checker.ts';
import { boxRect, lineOf, rectsOf, rectsOfAll, reveal } from './underlines/places.ts';
import { repaintOn } from './underlines/repaint.ts';
import type { OverlayScript, OverlayView, Rect } from './view.ts';

export interface Painter {
  paintSoon(): void;
  /** The page was looked at again. */
  looked(): void;
  /** What the mark says. */
  drawn(): BoxState | null;
}

interface PainterOptions {
  readonly page: Document;
  readonly slot: Slot;
  readonly session: Session;
  readonly ports: SessionPorts;
  readonly shadowMode: ShadowRootMode;
  readonly requestOverlay: () => void;
  /** None found: what is not guarded is said, never pretended. */
  readonly sends: () => readonly Element[];
  /** Then the overlay has lost its words: taken away, not painted. */
  readonly orphaned: () => boolean;
  /** A send was held and nobody can be asked. */
  readonly giveUp: () => void;
  readonly signal: AbortSignal;
}

interface Mounted {
  readonly host: OverlayHost;
  readonly overlay: ReturnType<OverlayScript['mount']>;
}

export function createPainter(options: PainterOptions): Painter {
  const { page, slot, session, ports, signal } = options;
  const { composer, actions } = session;
  const { element } = composer;
  let mounted: Mounted | null = null;
  let frame = 0;
  /** Whole pages are searched for it: not with every paint. */
  let sends: readonly Element[] | null = null;
  /** What was drawn last, and in which window: another one is reason enough to place everything anew. */
  let drawn: { readonly view: OverlayView; readonly width: number; readonly height: number } | null = null;
  /** The open card whose words were brought into sight. */
  let revealed: string | null = null;
  /** What was brought into sight when a held send was kept. */
  let returnedTo: SessionState['kept'] = null;
  /** The last held send that the person was asked about. */
  let asked: SessionState['dialog'] = null;

  const phrases = (): readonly Phrase[] =>
    session
      .state()
      .shown.flatMap(({ key, finding }) =>
        finding.kind === 'phrase' ? [{ key, start: finding.start, end: finding.end, grade: finding.grade }] : [],
      );

  // A field's text has no nodes to highlight: its underlines are painted by the overlay.
  const field = isField(element);
  const highlights = field ? null : openHighlights(composer, signal);
  const fieldLines = (marks: readonly Phrase[], container: Node): OverlayView['underlines'] =>
    rectsOfAll(composer, marks, container).map((rects, index) => ({
      key: marks[index]?.key ?? '',
      grade: marks[index]?.grade ?? 'note',
      rects,
    }));

  const paint = (): void => {
    if (signal.aborted) return;
    if (options.orphaned()) throw new Error('The extension was updated under this page.');
    mounted ??= mount();
    if (!mounted) return;
    const { host, overlay } = mounted;
    returnTo(session.state().kept, host.root);
    const box = boxRect(element);
    const inSight = element.isConnected && box.width > 0 && box.height > 0;
    const now = session.state();
    // Scrolled away above what sends it, or behind a preview of it: what has to be asked is asked all the same.
    const visible = inSight || isDialogOpen(now);
    const state = inSight ? now : { ...now, panelOpen: false, card: null, hint: null, notice: null };
    host.show(visible);
    const settings = ports.settings();
    const theme = themeAt(element);
    const other = otherChecker(element);
    const quiet = settings.paused || state.audience === 'note' || other !== null;
    const marks = quiet ? [] : phrases();
    highlights?.paint(marks, theme);
    if (!visible) return;
    const anchor = state.card ? anchorOf(state.card.key, box, host.root) : null;
    if (!state.card) revealed = null;
    const painted: Painted = {
      theme,
      rightToLeft: isRightToLeft(element),
      box,
      cardAnchor: anchor,
      hintAnchor: state.hint ? (rectsOf(composer, state.hint.typed.span, host.root)[0] ?? null) : null,
      underlines: field ? fieldLines(marks, host.root) : [],
      watched: isWatched,
      sends: () =>
        controls()
          .map(boxRect)
          .filter(({ width }) => width > 0),
      caretLine: () => lineOf(composer, box, host.root),
      about: aboutOf(session.situation(), state.conversation, Date.now()),
      ...(other
        ? { underlinesOff: 'other-checker' as const }
        : field || highlights
          ? {}
          : { underlinesOff: 'not-supported' as const }),
    };
    draw(overlay, viewOf(state, settings, painted));
  };

  const controls = (): readonly Element[] => {
    sends ??= options.sends();
    return sends;
  };
  const isWatched = (): boolean => controls().length > 0;

  const draw = ({ render }: Mounted['overlay'], now: OverlayView): void => {
    const here = { width: innerWidth, height: innerHeight };
    const before = drawn?.width === here.width && drawn.height === here.height ? drawn.view : null;
    const shared = sharing(before, now);
    drawn = { view: shared, ...here };
    render({ ...shared });
    asked = session.state().dialog;
    session.drawn(now);
  };

  /** A question that never came up must not keep the reply from going out; one that did is answered by a person. */
  const broke = (error: unknown): void => {
    ports.failed(error);
    const { dialog } = session.state();
    if (!dialog || signal.aborted) return;
    if (dialog !== asked) dialog.resume();
    options.giveUp();
  };

  const anchorOf = (key: string, box: Rect, root: ShadowRoot): Rect => {
    const phrase = phrases().find((one) => one.key === key);
    // Once for each opening: who then scrolls on looks at something else.
    if (phrase && revealed !== key) show(phrase, root);
    const anchor = phrase && rectsOf(composer, phrase, root)[0];
    revealed = key;
    return anchor ?? { x: box.x + box.width - 24, y: box.y + box.height - 24, width: 24, height: 24 };
  };

  const show = (span: Span, root: ShadowRoot): void => {
    const [place] = rectsOf(composer, span, root);
    if (!place || !isInWindow(place)) reveal(composer, span, root);
  };

  /** To the first that stands somewhere, else to the caret; once, as above. */
  const returnTo = (kept: SessionState['kept'], root: ShadowRoot): void => {
    if (kept === returnedTo) return;
    returnedTo = kept;
    const keys = kept?.map(({ key }) => key) ?? [];
    const place = phrases().find(({ key }) => keys.includes(key)) ?? composer.caret();
    if (kept && place) show(place, root);
  };

  const paintSoon = (): void => {
    if (signal.aborted) return;
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      try {
        paint();
      } catch (error) {
        broke(error);
      }
    });
  };

  /** In a frame's own time, never in the task that gave the box its focus: it makes the browser lay the page out. */
  const mount = (): Mounted | null => {
    if (!slot.overlay) {
      // Also when the worker was stopped in the middle of bringing it.
      slot.onOverlay = paintSoon;
      options.requestOverlay();
      return null;
    }
    const host = createHost(page, options.shadowMode);
    return { host, overlay: slot.overlay.mount(host.root, actions, broke) };
  };

  // Before the draft was read: the mark says that it is being read.
  if (slot.overlay) paintSoon();
  else mount();
  repaintOn(element, signal, paintSoon);
  pointAndClick(
    session,
    phrases,
    () => mounted?.host.root,
    (target) => target !== null && target === mounted?.host.element,
    () => ({ ...DEFAULT_KEYS, ...ports.settings().keys }),
    signal,
  );
  signal.addEventListener('abort', () => {
    cancelAnimationFrame(frame);
    if (slot.onOverlay === paintSoon) slot.onOverlay = null;
    mounted?.overlay.unmount();
    mounted?.host.remove();
  });
  return {
    paintSoon,
    looked() {
      if (sends === null) return;
      const before = isWatched();
      sends = null;
      if (isWatched() !== before) paintSoon();
    },
    drawn() {
      if (!drawn) return null;
      const { state, findings } = drawn.view;
      return {
        state,
        findings: findings.length,
        holds: findings.filter(({ finding }) => finding.grade === 'hold').length,
      };
    },
  };
}

const isDialogOpen = ({ dialog, search, ask }: SessionState): boolean => (dialog ?? search ?? ask) !== null;

const isInWindow = ({ y, height }: Rect): boolean => y >= 0 && y + height <= innerHeight;
