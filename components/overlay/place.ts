import { type RefObject, useLayoutEffect, useRef } from 'react';
import type { Rect } from '#page/view.ts';
import { overlap, type Point, pageAt, type Size, shownOf } from './free-spot.ts';

interface Spot extends Point {
  readonly maxHeight: number;
}

/** `within`: over the words at its bottom, for what goes away by itself. */
type Side = 'below' | 'above' | 'left' | 'right' | 'within';

interface Wish {
  /** In order of liking; the first that has room is taken. */
  readonly sides: readonly Side[];
  readonly gap: number;
  readonly maxHeight: number;
  /** Keeps this much free at the anchor's bottom corner, where the mark is. */
  readonly lift?: number;
  /** Not over what the page has to press there, nor over parts of ours, while there is another side. */
  readonly keepsOff?: boolean;
  /** What must stay in sight and free to press, whatever else is covered. */
  readonly clearOf?: readonly Rect[];
}

const EDGE = 8;
const MIN_HEIGHT = 160;
/** What a page has to press is at least this wide and high. */
const FINGER = 20;
/** And stands no further from the box that it sends. */
const REACH = 40;
/** More of it is welcome, and no reason to go elsewhere. */
const ENOUGH = 360;

/**
 * Beside `anchor` and inside the window; over the anchor only where no side has room. Written out because nothing here
 * scrolls, nests or animates: what a library adds to these lines is 14 kB in every reply page.
 */
export function placeBeside(
  anchor: Rect,
  part: Size,
  view: Size,
  { sides, gap, maxHeight, lift = 0 }: Wish,
  rightToLeft: boolean,
): Spot {
  const right = anchor.x + anchor.width;
  const bottom = anchor.y + anchor.height;
  const tall = Math.min(maxHeight, view.height - 2 * EDGE);
  const height = Math.min(part.height, tall);
  const room: Readonly<Record<Side, number>> = {
    below: view.height - EDGE - bottom - gap,
    above: anchor.y - gap - EDGE,
    left: anchor.x - gap - EDGE,
    right: view.width - EDGE - right - gap,
    within: Number.POSITIVE_INFINITY,
  };
  const upright = (side: Side) => side === 'below' || side === 'above';
  const fits = (side: Side) => room[side] >= (upright(side) ? height : part.width);
  const roomiest: Side = room.below >= room.above ? 'below' : 'above';
  const side = sides.find(fits) ?? roomiest;
  // Cut above and below, where it scrolls; with hardly any room, over the anchor rather than a slit.
  const cut = upright(side) && room[side] >= MIN_HEIGHT ? Math.min(tall, room[side]) : tall;
  const shown = Math.min(part.height, cut);
  const start = rightToLeft ? right - part.width : anchor.x;
  const spots: Readonly<Record<Side, Point>> = {
    below: { x: start, y: bottom + gap },
    above: { x: start, y: anchor.y - gap - shown },
    left: { x: anchor.x - gap - part.width, y: bottom - lift - shown },
    right: { x: right + gap, y: bottom - lift - shown },
    within: { x: start, y: bottom - gap - shown },
  };
  const within = (at: number, length: number, whole: number) => Math.max(EDGE, Math.min(at, whole - length - EDGE));
  return {
    x: Math.round(within(spots[side].x, part.width, view.width)),
    y: Math.round(within(spots[side].y, shown, view.height)),
    maxHeight: Math.round(cut),
  };
}

/** Puts a floating part there after every render: the anchor moved, or the content changed its size. */
export function usePlaced<T extends HTMLElement>(anchor: Rect, wish: Wish): RefObject<T | null> {
  const ref = useRef<T>(null);
  useLayoutEffect(() => {
    const element = ref.current;
    const view = element?.ownerDocument.defaultView;
    if (!element || element.hidden || !view) return;
    const rightToLeft = element.closest('[data-page="rtl"]') !== null;
    // Its height if nothing in it scrolled. Measured without letting go of the height it has, which would scroll it up.
    const hidden = [...element.children].reduce((sum, part) => sum + part.scrollHeight - part.clientHeight, 0);
    const size = { width: element.offsetWidth, height: element.offsetHeight + hidden };
    const window = shownOf(view);
    const place = (sides: Wish['sides'], atEnd = false) =>
      placeBeside(anchor, size, window, { ...wish, sides }, rightToLeft !== atEnd);
    const touches = ({ x, y, maxHeight }: Spot): boolean =>
      touchesOurs(element, { x, y, width: size.width, height: Math.min(size.height, maxHeight) });
    const isPressed = (spot: Rect): boolean => pageAt(element.ownerDocument, spot, FINGER) === 'control';
    const { keepsOff, lift, clearOf = [] } = wish;
    const mark = element.closest('.sincerely')?.querySelector('.mark')?.getBoundingClientRect();
    const isInside = ({ x }: Point): boolean => x >= EDGE && x + size.width <= window.width - EDGE;
    /** Above the box what the customer wrote begins at the start, below it what sends may. */
    const beside = (atStart: Spot, atEnd: Spot): Spot => {
      const taken = mark ? [...clearOf, mark] : clearOf;
      const isClear = (spot: Spot): boolean =>
        !taken.some((one) => overlap(one, { ...spot, ...size, height: Math.min(size.height, spot.maxHeight) }));
      const [first, second] = isInside(atEnd) && atStart.y < anchor.y ? [atEnd, atStart] : [atStart, atEnd];
      if (isClear(first)) return first;
      if (isClear(second)) return second;
      const xs = [atEnd.x, EDGE, window.width - EDGE - size.width];
      if (mark) xs.push(Math.round(mark.right) + EDGE, Math.round(mark.left) - EDGE - size.width);
      return clearSpot(first, size, window, [anchor, ...taken], xs, wish.maxHeight) ?? first;
    };
    /** At the end of their lines, beside the mark: what was just put in begins, and is signed, at the start. */
    const overWords = (atStart: Spot, { x, ...end }: Spot): Spot => {
      const aside = rightToLeft ? (mark?.right ?? 0) + wish.gap : (mark?.left ?? 0) - wish.gap - size.width;
      const atEnd = { ...end, x: touches({ ...end, x }) ? Math.round(aside) : x };
      const isOver = end.y > anchor.y && end.y < anchor.y + anchor.height;
      const isTaken = !isInside(atEnd) || touches(atEnd) || isPressed({ ...size, ...atEnd });
      return isOver && !isTaken ? atEnd : atStart;
    };
    const isFree = (side: Side): boolean => {
      if (keepsOff) return !touches(place([side])) && !isPressed({ ...size, ...place([side]) });
      // Beside the box of many a chat stands what sends.
      const x = { right: anchor.x + anchor.width, left: anchor.x - REACH }[side as string];
      return x === undefined || !isPressed({ ...anchor, x, width: REACH });
    };
    const free = keepsOff || lift ? wish.sides.filter(isFree) : [];
    const sides = free.length > 0 ? free : wish.sides;
    const atStart = place(sides);
    const spot = !lift ? atStart : (keepsOff ? overWords : beside)(atStart, place(sides, true));
    element.style.maxHeight = `${spot.maxHeight}px`;
    element.style.transform = `translate(${spot.x}px, ${spot.y}px)`;
  });
  return ref;
}

/** The panel, the mark, a card. */
function touchesOurs(part: HTMLElement, spot: Rect): boolean {
  return [...(part.closest('.sincerely')?.querySelectorAll('.floating, .mark') ?? [])].some(
    (other) => other !== part && overlap(other.getBoundingClientRect(), spot),
  );
}

/**
 * Free of what `taken` covers: the roomiest stretch of the window above or below it, nearest to where the part would
 * like to be. Null where no stretch is high enough to read in.
 */
export function clearSpot(
  liked: Spot,
  { width, height }: Size,
  view: Size,
  taken: readonly Rect[],
  xs: readonly number[],
  maxHeight: number,
): Spot | null {
  const wanted = Math.min(height, maxHeight);
  let best: Spot | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const x of [liked.x, ...xs]) {
    if (x < EDGE || x + width > view.width - EDGE) continue;
    const inTheWay = taken.filter((one) => one.x < x + width && one.x + one.width > x).sort((a, b) => a.y - b.y);
    let from = EDGE;
    for (const { y, height: high } of [...inTheWay, { y: view.height, height: 0 }]) {
      const room = y - EDGE - from;
      const shown = Math.min(wanted, room);
      const at = Math.max(from, Math.min(liked.y, y - EDGE - shown));
      const far =
        Math.abs(at - liked.y) + Math.abs(x - liked.x) + 2 * (Math.min(wanted, ENOUGH) - Math.min(shown, ENOUGH));
      if (shown >= Math.min(wanted, MIN_HEIGHT) && far < least) {
        least = far;
        best = { x, y: Math.round(at), maxHeight: Math.round(Math.min(room, maxHeight)) };
      }
      from = Math.max(from, y + high + EDGE);
    }
  }
  return best;
}
