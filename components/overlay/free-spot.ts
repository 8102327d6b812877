/** Where the mark goes, and what the page has there. */
import type { Rect } from '#page/view.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The window without the page's scrollbars, below which nothing can be seen or pressed. */
export function shownOf({ visualViewport, innerWidth, innerHeight }: Window): Size {
  // A page that is pinched larger is laid out as before.
  const { width, height, scale } = visualViewport ?? { width: innerWidth, height: innerHeight, scale: 1 };
  return { width: Math.round(width * scale), height: Math.round(height * scale) };
}

export const overlap = (one: Rect, other: Rect): boolean =>
  one.width > 0 &&
  one.x < other.x + other.width &&
  one.x + one.width > other.x &&
  one.y < other.y + other.height &&
  one.y + one.height > other.y;

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
  const end = box.y + box.height;
  // Of a box that goes on below the window, what is seen of it.
  const bottom = Math.min(end, view.height);
  const outside = rightToLeft ? box.x - mark.width - gap : right + gap;
  const inside = rightToLeft ? box.x + inset : right - mark.width - inset;
  const edge = rightToLeft ? box.x : right - mark.width;
  const corner = { x: inside, y: bottom - mark.height - inset };
  const spots = [
    { x: outside, y: bottom - mark.height },
    { x: edge, y: end + gap },
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

/** What the page has to press and shows in the window, but for what the box stands in. */
export function controlsOf(root: Document, view: Size, box: Rect): readonly Rect[] {
  const window = { x: 0, y: 0, ...view };
  return [...root.querySelectorAll(PRESSABLE)].flatMap((control) => {
    const { x, y, width, height } = control.getBoundingClientRect();
    const at = { x, y, width, height };
    // Of thousands most are out of sight: whether they are hidden is asked of the rest.
    const counts = overlap(at, window) && !overlap(at, box) && control.checkVisibility({ visibilityProperty: true });
    return counts ? [at] : [];
  });
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
    return [...range.getClientRects()].some((line) => overlap(line, spot));
  });
}
