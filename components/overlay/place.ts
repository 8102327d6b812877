import { computePosition, flip, offset, type Placement, shift, size } from '@floating-ui/dom';
import { type RefObject, useLayoutEffect, useRef } from 'react';
import type { Rect } from '#page/view.ts';

interface Wish {
  readonly first: Placement;
  readonly fallbacks: readonly Placement[];
  readonly maxHeight: number;
  readonly gap: number;
}

/** Keeps a floating part beside `anchor` and inside the window; over the anchor only where nothing else fits. */
export function usePlaced<T extends HTMLElement>(anchor: Rect, wish: Wish): RefObject<T | null> {
  const ref = useRef<T>(null);
  // After every render: the anchor moved or the content changed its size. Both are rare next to keystrokes.
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    let current = true;
    const { x, y, width, height } = anchor;
    const box = { x, y, width, height, left: x, top: y, right: x + width, bottom: y + height };
    void computePosition({ getBoundingClientRect: () => box }, element, {
      strategy: 'fixed',
      placement: wish.first,
      middleware: [
        offset(wish.gap),
        flip({ fallbackPlacements: [...wish.fallbacks], crossAxis: false, padding: 8 }),
        shift({ padding: 8, crossAxis: true }),
        size({
          padding: 8,
          apply({ availableHeight }) {
            element.style.maxHeight = `${Math.max(160, Math.min(wish.maxHeight, availableHeight))}px`;
          },
        }),
      ],
    }).then((spot) => {
      if (!current) return;
      element.style.transform = `translate(${Math.round(spot.x)}px, ${Math.round(spot.y)}px)`;
      element.dataset.placed = '';
    });
    return () => {
      current = false;
    };
  });
  return ref;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * Where the mark goes: outside the box first, since inside there is text; never over something of the page that can
 * be pressed (`taken`). When every corner is taken, the bottom corner inside the box.
 */
export function freeSpot(
  box: Rect,
  mark: Size,
  view: Size,
  rightToLeft: boolean,
  taken: (spot: Rect) => boolean,
): { readonly x: number; readonly y: number } {
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
  const fits = (spot: { readonly x: number; readonly y: number }) =>
    spot.x >= 0 && spot.y >= 0 && spot.x + mark.width <= view.width && spot.y + mark.height <= view.height;
  return keepInside(spots.find((spot) => fits(spot) && !taken({ ...spot, ...mark })) ?? corner, mark, view);
}

export function keepInside(spot: { readonly x: number; readonly y: number }, mark: Size, view: Size) {
  const within = (at: number, length: number) => Math.round(Math.max(0, Math.min(at, length)));
  return { x: within(spot.x, view.width - mark.width), y: within(spot.y, view.height - mark.height) };
}

const PRESSABLE = 'a[href], button, input, select, textarea, summary, [role="button"], [role="link"], [onclick]';

/** Does the page have something to press here? Asked at the middle and near the corners. */
export function pageHasControl(root: Document, spot: Rect): boolean {
  const xs = [spot.x + 2, spot.x + spot.width / 2, spot.x + spot.width - 2];
  const y = spot.y + spot.height / 2;
  return xs.some((x) =>
    root.elementsFromPoint(x, y).some((element) => {
      const control = element.closest(PRESSABLE);
      // The reply box itself may be a textarea; a mark inside its corner is over the box, not over a control.
      return control !== null && !(control instanceof HTMLTextAreaElement);
    }),
  );
}
