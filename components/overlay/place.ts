import { type RefObject, useLayoutEffect, useRef } from 'react';
import type { Rect } from '#page/view.ts';

interface Size {
  readonly width: number;
  readonly height: number;
}

interface Point {
  readonly x: number;
  readonly y: number;
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
}

const EDGE = 8;
const MIN_HEIGHT = 160;

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
): Point & { readonly maxHeight: number } {
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

/** The window without the page's scrollbars, below which nothing can be seen or pressed. */
export function shownOf({ visualViewport, innerWidth, innerHeight }: Window): Size {
  // A page that is pinched larger is laid out as before.
  const { width, height, scale } = visualViewport ?? { width: innerWidth, height: innerHeight, scale: 1 };
  return { width: Math.round(width * scale), height: Math.round(height * scale) };
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
    const touches = ({ x, y, maxHeight }: ReturnType<typeof place>): boolean =>
      touchesOurs(element, { x, y, width: size.width, height: Math.min(size.height, maxHeight) });
    const isPressed = (spot: Rect): boolean => pageAt(element.ownerDocument, spot, FINGER) === 'control';
    const { keepsOff, lift } = wish;
    const isFree = (side: Side): boolean => {
      if (keepsOff) return !touches(place([side])) && !isPressed({ ...size, ...place([side]) });
      // Beside the box of many a chat stands what sends.
      const x = { right: anchor.x + anchor.width, left: anchor.x - REACH }[side as string];
      return x === undefined || !isPressed({ ...anchor, x, width: REACH });
    };
    const free = keepsOff || lift ? wish.sides.filter(isFree) : [];
    const sides = free.length > 0 ? free : wish.sides;
    const atStart = place(sides);
    const byMark = place(sides, true);
    // Above the box, what the customer wrote begins at the start; below it, what sends may.
    const isSentFrom = ({ x }: Point, height: number): boolean =>
      isPressed({ ...size, x, y: anchor.y + anchor.height, height });
    const isBelow = byMark.y > anchor.y;
    const atEnd = isBelow && touches(byMark) ? besideMark(element, byMark, size.width, wish.gap, rightToLeft) : byMark;
    const isTaken = !isBelow || isSentFrom(atStart, REACH) || (isSentFrom(atStart, FAR) && !isSentFrom(atEnd, FAR));
    const isInside = atEnd.x >= EDGE && atEnd.x + size.width <= window.width - EDGE;
    // Over the words, at the end of their lines: what was just put in begins, and is signed, at the start.
    const isOver = isBelow && byMark.y < anchor.y + anchor.height;
    const wantsEnd = keepsOff ? isOver && !isPressed({ ...size, ...atEnd }) : lift && isTaken;
    const spot = !wantsEnd || touches(atEnd) || !isInside ? atStart : atEnd;
    element.style.maxHeight = `${spot.maxHeight}px`;
    element.style.transform = `translate(${spot.x}px, ${spot.y}px)`;
  });
  return ref;
}

/** The panel, the mark, a card. */
function touchesOurs(part: HTMLElement, { x, y, width, height }: Rect): boolean {
  return [...(part.closest('.sincerely')?.querySelectorAll('.floating, .mark') ?? [])].some((other) => {
    const { left, right, top, bottom } = other.getBoundingClientRect();
    return other !== part && right > left && left < x + width && right > x && top < y + height && bottom > y;
  });
}

/** As near to the end as the mark lets it. */
function besideMark<Spot extends Point>(
  part: HTMLElement,
  spot: Spot,
  width: number,
  gap: number,
  rightToLeft: boolean,
) {
  const mark = part.closest('.sincerely')?.querySelector('.mark')?.getBoundingClientRect();
  if (!mark) return spot;
  return { ...spot, x: Math.round(rightToLeft ? mark.right + gap : mark.left - gap - width) };
}

/** What the page has at a place: something to press, words to read, or nothing. */
export type Taken = 'control' | 'words' | null;

/**
 * Where the mark goes: outside the box first, since inside there is text; never over something of the page that can
 * be pressed, and over words only where no corner is without. When every corner is taken, the bottom corner inside the box.
 */
export function freeSpot(
  box: Rect,
  mark: Size,
  view: Size,
  rightToLeft: boolean,
  takenBy: (spot: Rect) => Taken,
): Point {
  const gap = 4;
  const inset = 8;
  const right = box.x + box.width;
  const bottom = box.y + box.height;
  const outside = rightToLeft ? box.x - mark.width - gap : right + gap;
  const inside = rightToLeft ? box.x + inset : right - mark.width - inset;
  const edge = rightToLeft ? box.x : right - mark.width;
  const corner = { x: inside, y: bottom - mark.height - inset };
  const spots = [
    { x: outside, y: bottom - mark.height },
    { x: edge, y: bottom + gap },
    { x: edge, y: box.y - mark.height - gap },
    corner,
    { x: inside, y: box.y + inset },
  ];
  const fits = (spot: Point) =>
    spot.x >= 0 && spot.y >= 0 && spot.x + mark.width <= view.width && spot.y + mark.height <= view.height;
  let overWords: Point | undefined;
  for (const spot of spots.filter(fits)) {
    const taken = takenBy({ ...spot, ...mark });
    if (taken === null) return keepInside(spot, mark, view);
    if (taken === 'words') overWords ??= spot;
  }
  return keepInside(overWords ?? corner, mark, view);
}

export function keepInside(spot: Point, mark: Size, view: Size) {
  const within = (at: number, length: number) => Math.round(Math.max(0, Math.min(at, length)));
  return { x: within(spot.x, view.width - mark.width), y: within(spot.y, view.height - mark.height) };
}

const PRESSABLE = 'a[href], button, input, select, textarea, summary, [role="button"], [role="link"], [onclick]';

/** What a page has to press is at least this wide and high. */
const FINGER = 20;
/** And stands no further from the box that it sends. */
const REACH = 40;
/** Where an editor's frame has room below its text. */
const FAR = 100;

/** Asked near the corners and between them, `every` so many pixels. */
export function pageAt(root: Document, spot: Rect, every = 0): Taken {
  const xs = stepsOver(spot.x, spot.width, every || spot.width / 2);
  const ys = stepsOver(spot.y, spot.height, every || spot.height);
  const found = new Set(xs.flatMap((x) => ys.flatMap((y) => root.elementsFromPoint(x, y))));
  let words = false;
  for (const element of found) {
    const control = element.closest(PRESSABLE);
    // The reply box itself may be a textarea; a mark inside its corner is over the box, not over a control.
    if (control !== null && !(control instanceof HTMLTextAreaElement)) return 'control';
    words ||= hasWordsAt(element, spot);
  }
  return words ? 'words' : null;
}

function stepsOver(from: number, length: number, most: number): readonly number[] {
  const [first, whole] = [from + 2, length - 4];
  const count = Math.max(1, Math.ceil(whole / most));
  return Array.from({ length: count + 1 }, (_, at) => first + (whole * at) / count);
}

/** A block is wider than what stands in it: the lines decide. */
function hasWordsAt(element: Element, spot: Rect): boolean {
  const range = element.ownerDocument.createRange();
  return [...element.childNodes].some((node) => {
    if (node.nodeType !== 3 || !node.nodeValue?.trim()) return false;
    range.selectNodeContents(node);
    return [...range.getClientRects()].some(
      ({ left, right, top, bottom }) =>
        left < spot.x + spot.width && right > spot.x && top < spot.y + spot.height && bottom > spot.y,
    );
  });
}
