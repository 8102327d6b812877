import { type RefObject, useLayoutEffect, useRef } from 'react';
import type { Rect } from '#page/view.ts';
import { controlsOf, overlap, type Point, pageAt, type Size, shownOf } from './free-spot.ts';

interface Spot extends Point {
  readonly maxHeight: number;
}

/** `within`, `atop`: over the words at its bottom and its top, for what goes away by itself. */
type Side = 'below' | 'above' | 'left' | 'right' | 'within' | 'atop';

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
  /** Of the words under it, those that are being typed. */
  readonly line?: Rect | undefined;
}

const EDGE = 8;
const MIN_HEIGHT = 160;
/** What a page has to press is at least this wide and high. */
const FINGER = 20;
/** And stands no further from the box that it sends. */
const REACH = 40;
/** More of it is welcome, and no reason to go elsewhere. */
const ENOUGH = 360;
/** Less of it is not worth going elsewhere for what the page has to press. */
const FAIR = 320;

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
    atop: Number.POSITIVE_INFINITY,
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
    atop: { x: start, y: anchor.y + gap },
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
    const { keepsOff, lift, clearOf = [] } = wish;
    // What stays while the person types leaves the next line free as well.
    const line = lift && wish.line ? { ...wish.line, height: 2 * wish.line.height } : wish.line;
    const sized = (spot: Spot): Rect => ({ ...spot, ...size, height: Math.min(size.height, spot.maxHeight) });
    const mark = element.closest('.sincerely')?.querySelector('.mark')?.getBoundingClientRect();
    const isInside = ({ x }: Point): boolean => x >= EDGE && x + size.width <= window.width - EDGE;
    const isPressed = (spot: Rect): boolean => pageAt(element.ownerDocument, spot, FINGER) === 'control';
    /** How much it is in the way there. */
    const covers = (spot: Rect): number =>
      (line && overlap(line, spot) ? 4 : 0) + (touchesOurs(element, spot) ? 2 : 0) + (isPressed(spot) ? 1 : 0);
    /** Above the box what the customer wrote begins at the start, below it what sends may. */
    const beside = (atStart: Spot, atEnd: Spot): Spot => {
      const taken = [...clearOf, ...[mark, line].flatMap((one) => one ?? [])];
      const order = isInside(atEnd) && atStart.y < anchor.y ? [atEnd, atStart] : [atStart, atEnd];
      const [first = atStart] = order;
      const xs = [atEnd.x, EDGE, window.width - EDGE - size.width];
      if (mark) xs.push(Math.round(mark.right) + EDGE, Math.round(mark.left) - EDGE - size.width);
      const clear = (from: readonly Rect[]): Spot | undefined =>
        order.find((spot) => !from.some((one) => overlap(one, sized(spot))));
      const seek = (from: readonly Rect[], least?: number): Spot | null =>
        clearSpot(first, size, window, from, xs, wish.maxHeight, least);
      const pressed = [...taken, ...controlsOf(element.ownerDocument, window, anchor)];
      return (
        clear(pressed) ??
        seek([anchor, ...pressed], Math.min(FAIR, window.height * 0.6)) ??
        clear(taken) ??
        seek([anchor, ...taken]) ??
        seek(taken) ??
        first
      );
    };
    /** At the end of their lines, beside the mark: what was just put in begins, and is signed, at the start. */
    const overWords = (atStart: Spot, { x, ...end }: Spot): Spot => {
      const aside = rightToLeft ? (mark?.right ?? 0) + wish.gap : (mark?.left ?? 0) - wish.gap - size.width;
      const atEnd = { ...end, x: touchesOurs(element, sized({ ...end, x })) ? Math.round(aside) : x };
      const isOver = end.y > anchor.y && end.y < anchor.y + anchor.height;
      return isOver && isInside(atEnd) && covers(sized(atEnd)) === 0 ? atEnd : atStart;
    };
    // Beside the box of many a chat stands what sends.
    const isFree = (side: Side): boolean => {
      const x = { right: anchor.x + anchor.width, left: anchor.x - REACH }[side as string];
      return x === undefined || !isPressed({ ...anchor, x, width: REACH });
    };
    const least = (): readonly Side[] => {
      const each = wish.sides.map((side) => ({ side, much: covers(sized(place([side]))) }));
      const fewest = Math.min(...each.map(({ much }) => much));
      return each.filter(({ much }) => much === fewest).map(({ side }) => side);
    };
    const free = keepsOff ? least() : lift ? wish.sides.filter(isFree) : [];
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
  least = MIN_HEIGHT,
): Spot | null {
  const wanted = Math.min(height, maxHeight);
  let best: Spot | null = null;
  let nearest = Number.POSITIVE_INFINITY;
  for (const x of [liked.x, ...xs]) {
    if (x < EDGE || x + width > view.width - EDGE) continue;
    const inTheWay = taken
      .filter((one) => one.x < x + width && one.x + one.width > x && one.y < view.height)
      .sort((a, b) => a.y - b.y);
    let from = EDGE;
    for (const { y, height: high } of [...inTheWay, { y: view.height, height: 0 }]) {
      const room = y - EDGE - from;
      const shown = Math.min(wanted, room);
      const at = Math.max(from, Math.min(liked.y, y - EDGE - shown));
      const far =
        Math.abs(at - liked.y) + Math.abs(x - liked.x) + 2 * (Math.min(wanted, ENOUGH) - Math.min(shown, ENOUGH));
      if (shown >= Math.min(wanted, least) && far < nearest) {
        nearest = far;
        best = { x, y: Math.round(at), maxHeight: Math.round(Math.min(room, maxHeight)) };
      }
      from = Math.max(from, y + high + EDGE);
    }
  }
  return best;
}
