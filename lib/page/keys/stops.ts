/** The cursor stops of a reply that was put in: Tab walks them, and is the page's again once the last is left. */
import { remap } from '#core/edits/remap.ts';
import type { Span } from '#core/model.ts';
import { cursorIn } from '../composers/editing/edit-span.ts';

export interface Stops {
  /** After typing; `caret` is where it left the caret. */
  typed(text: string, caret: number): void;
  /** Where Tab (or Shift+Tab) goes from here, null where it is the page's. */
  next(caret: Span, back: boolean): number | null;
  /** How many Tab still reaches. */
  left(): number;
  /** With those of a reply that was put in at one of these; null where it stands elsewhere. */
  among(text: string, inserted: Span, content: string, places: readonly number[]): Stops | null;
}

/**
 * `inserted` is where the reply stands in `text`, the box's text after it was put in; `places` are the stops as offsets
 * into `content`, the reply as it was rendered. The caret stands at the first.
 */
export function openStops(text: string, inserted: Span, content: string, places: readonly number[]): Stops | null {
  return places.length < 2 ? null : walk(text, inserted, stopsIn(text, inserted, content, places), 0);
}

function stopsIn(text: string, inserted: Span, content: string, places: readonly number[]): readonly number[] {
  const lines = content.replace(/\r\n?/g, '\n');
  return places.map((place) => cursorIn(text, inserted, lines, place));
}

/** The caret stands at the stop `from`. */
function walk(text: string, inserted: Span, all: readonly number[], from: number): Stops {
  let stops = all;
  let edges: readonly number[] = [inserted.start, inserted.end];
  let before = text;
  let at = from;
  const typed = (after: string, caret: number): void => {
    // Stops in words that were deleted are gone; those passed already only say how many.
    const passed = remap(stops.slice(0, at + 1), before, after, caret);
    const coming = remap(stops.slice(at + 1), before, after, caret);
    at = passed.length - 1;
    stops = [...passed, ...coming];
    const [start = 0] = remap(edges.slice(0, 1), before, after, caret);
    const [end = after.length] = remap(edges.slice(1), before, after, caret);
    // Typed right before the reply is before it.
    edges = [Math.min(start, inserted.start), end];
    before = after;
  };
  return {
    typed,
    next(caret, back) {
      const [start = 0, end = 0] = edges;
      if (caret.start < start || caret.end > end) stops = [];
      const next = at + (back ? -1 : 1);
      const place = stops[next];
      if (place === undefined) {
        if (!back) stops = [];
        return null;
      }
      at = next;
      return place;
    },
    left: () => Math.max(0, stops.length - 1 - at),
    among(after, inner, content, places) {
      typed(after, inner.end);
      const [start = 0, end = 0] = edges;
      if (stops.length === 0 || inner.start < start || inner.end > end) return null;
      const own = places.length === 0 ? [inner.end] : stopsIn(after, inner, content, places);
      // In the place of the one that it was put in at.
      const passed = stops.slice(0, Math.max(0, at));
      return walk(after, { start, end }, [...passed, ...own, ...stops.slice(at + 1)], passed.length);
    },
  };
}
