import { type KeyboardEvent, memo, type PointerEvent, useId, useLayoutEffect, useRef } from 'react';
import type { MarkState } from '#core/box-state.ts';
import type { OverlayActions, OverlayView } from '#page/view.ts';
import { Icon, type IconShape } from '../ui/Icon.tsx';
import { type Texts, useText } from '../ui/text.tsx';
import { freeSpot, keepInside, pageAt, shownOf } from './free-spot.ts';
import { Check, CircleDashed, Ellipsis, EyeOff, Hand, Lock, MessageSquareText, Pause } from './icons.tsx';

const SHAPES: Readonly<Record<MarkState, IconShape>> = {
  blank: CircleDashed,
  clear: Check,
  look: MessageSquareText,
  hold: Hand,
  paused: Pause,
  unwatched: EyeOff,
  note: Lock,
  reading: Ellipsis,
};

/** The accessible name, which is also what the live region says. */
export function markName(t: Texts['t'], state: MarkState, count: number): string {
  if (state === 'paused' || state === 'reading') return t(`overlay.mark.${state}`);
  // An empty reply to somebody who waits is not all clear, and there is nothing in it yet to look at.
  if (count > 0 || state === 'blank') return t('overlay.mark.look', count);
  return state === 'look' || state === 'hold' ? t('overlay.mark.clear') : t(`overlay.mark.${state}`);
}

/** What is seen must be part of the name, or it could not be said to voice control. */
function shortWord(t: Texts['t'], state: MarkState, count: number): string {
  if (state === 'paused' || state === 'reading') return t(`overlay.short.${state}`);
  if (count > 0) return String(count);
  return state === 'note' || state === 'unwatched' ? t(`overlay.short.${state}`) : '';
}

interface Props extends Pick<OverlayView, 'state' | 'box' | 'rightToLeft' | 'panelOpen' | 'markOffset'> {
  readonly count: number;
  readonly holds: number;
  readonly panelId: string;
  /** A dialog is open: the page behind it does not answer where its buttons are. */
  readonly stays: boolean;
  readonly actions: OverlayActions;
}

const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-8, 0],
  ArrowRight: [8, 0],
  ArrowUp: [0, -8],
  ArrowDown: [0, 8],
};
/** A hand is never quite still; less than this is a press. */
const DRAG_PX = 4;

export const Mark = memo(function Mark(props: Props) {
  const { state, box, rightToLeft, panelOpen, panelId, markOffset, count, holds, stays, actions } = props;
  const { t } = useText();
  const helpId = useId();
  const ref = useRef<HTMLButtonElement>(null);
  const spot = useRef({ x: 0, y: 0 });
  const placed = useRef(false);
  const drag = useRef<{ fromX: number; fromY: number; startX: number; startY: number; moved: boolean } | null>(null);
  const dropped = useRef(false);
  const word = shortWord(t, state, count);

  const put = (x: number, y: number) => {
    const mark = ref.current;
    const view = mark?.ownerDocument.defaultView;
    if (!mark || !view) return;
    const size = { width: mark.offsetWidth, height: mark.offsetHeight };
    spot.current = keepInside({ x, y }, size, shownOf(view));
    mark.style.transform = `translate(${spot.current.x}px, ${spot.current.y}px)`;
  };
  const keep = () =>
    actions.moveMark?.({ x: spot.current.x - box.x - box.width, y: spot.current.y - box.y - box.height });

  // biome-ignore lint/correctness/useExhaustiveDependencies: the box by its numbers, it is a new object with every paint; `word` changes the mark's width
  useLayoutEffect(() => {
    const mark = ref.current;
    const view = mark?.ownerDocument.defaultView;
    if (!mark || !view || drag.current?.moved || (stays && placed.current)) return;
    placed.current = true;
    if (markOffset) return put(box.x + box.width + markOffset.x, box.y + box.height + markOffset.y);
    const free = freeSpot(
      box,
      { width: mark.offsetWidth, height: mark.offsetHeight },
      shownOf(view),
      rightToLeft,
      (rect) => pageAt(mark.ownerDocument, rect),
    );
    put(free.x, free.y);
  }, [box.x, box.y, box.width, box.height, rightToLeft, word, markOffset, stays]);

  const onPointerDown = (event: PointerEvent<HTMLButtonElement>) => {
    if (event.button !== 0) return;
    const { x, y } = spot.current;
    dropped.current = false;
    drag.current = { fromX: event.clientX, fromY: event.clientY, startX: x, startY: y, moved: false };
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  const onPointerMove = (event: PointerEvent<HTMLButtonElement>) => {
    const now = drag.current;
    if (!now || event.buttons === 0) return;
    const dx = event.clientX - now.fromX;
    const dy = event.clientY - now.fromY;
    now.moved ||= Math.hypot(dx, dy) > DRAG_PX;
    if (now.moved) put(now.startX + dx, now.startY + dy);
  };
  const onPointerUp = () => {
    dropped.current = drag.current?.moved ?? false;
    drag.current = null;
    if (dropped.current) keep();
  };
  const onClick = () => {
    // The click that ends a drag is no press.
    if (dropped.current) dropped.current = false;
    else if (panelOpen) actions.closePanel();
    else actions.openPanel();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (!step) return;
    event.preventDefault();
    put(spot.current.x + step[0], spot.current.y + step[1]);
    keep();
  };

  return (
    <>
      <button
        ref={ref}
        type="button"
        className={`mark mark--${state}`}
        aria-label={markName(t, state, count)}
        aria-expanded={panelOpen}
        aria-controls={panelOpen ? panelId : undefined}
        aria-describedby={helpId}
        onPointerDown={onPointerDown}
        onPointerMove={onPointerMove}
        onPointerUp={onPointerUp}
        onPointerCancel={() => {
          drag.current = null;
        }}
        onClick={onClick}
        onKeyDown={onKeyDown}
      >
        <Icon of={SHAPES[state]} />
        {word && <span>{word}</span>}
      </button>
      <span id={helpId} hidden>
        {state === 'blank' && `${t('overlay.panel.blank')}. `}
        {holds > 0 && `${t('overlay.mark.holds', holds)} `}
        {t('overlay.mark.move')}
      </span>
    </>
  );
});
