/**
 * Where words stand on the screen: rectangles in the viewport of the frame this script runs in, whatever frame the box
 * is in, clipped to what its scrolling ancestors and frames show. Read at the moment of asking, never kept.
 */
import type { Span } from '#core/model.ts';
import { isField } from '../composers/plain-text.ts';
import type { Composer, ComposerText } from '../contracts.ts';
import { frameOf, parentOf } from '../documents.ts';
import { measureTextareaSpans, scrollToSpan } from './mirror.ts';
import { contains, intersection, type Rect } from './rect.ts';

/** What is seen of the box. An editor that is a frame's body is placed by the frame: empty, it is one line high. */
export function boxRect(element: Element): Rect {
  const box = (element.localName === 'body' && frameOf(element.ownerDocument)) || element;
  return outward(box, [plain(box.getBoundingClientRect())])[0] ?? { x: 0, y: 0, width: 0, height: 0 };
}

/** Where a point of the box's own viewport (an event's `clientX`, `clientY`) lies in the viewport of this script. */
export function inRootViewport(element: Element, x: number, y: number): { readonly x: number; readonly y: number } {
  let point: Rect = { x, y, width: 0, height: 0 };
  for (let at: Element | null = element; at && at.ownerDocument !== document; ) {
    at = frameOf(at.ownerDocument);
    if (at && isSized(at)) point = intoParent(at)(point);
  }
  return point;
}

/** The line with the caret, as wide as the box; null where it is out of sight. */
export function lineOf(composer: Composer, box: Rect, container: Node): Rect | null {
  const caret = composer.caret();
  const [words] = caret ? rectsOf(composer, { start: caret.end, end: caret.end }, container) : [];
  const at = words ?? (caret && outward(composer.element, emptyLine(composer.element))[0]);
  return at ? { x: box.x, y: at.y, width: box.width, height: at.height } : null;
}

/** Empty when scrolled out of sight. A textarea needs `container`, a node of ours, to measure in. */
export function rectsOf(composer: Composer, span: Span, container?: Node): readonly Rect[] {
  return rectsOfAll(composer, [span], container)[0] ?? [];
}

export function rectsOfAll(composer: Composer, spans: readonly Span[], container?: Node): readonly (readonly Rect[])[] {
  const { element } = composer;
  if (!element.isConnected) return spans.map(() => []);
  if (isField(element)) {
    if (!container) return spans.map(() => []);
    return measureTextareaSpans(element, spans, container).map((rects) => outward(element, rects));
  }
  const text = composer.read();
  return spans.map((span) => outward(element, rectsInText(text, span)));
}

/**
 * Brings words into sight that are scrolled away: the person asked to see them. At once, however slowly the page scrolls,
 * as what stands beside them is placed now; what is in sight does not move. The caret stays where it is.
 */
export function reveal({ element, read }: Composer, span: Span, container: Node): void {
  if (isField(element)) scrollToSpan(element, span, container);
  const places = isField(element)
    ? () => measureTextareaSpans(element, [span], container)[0]
    : () => rectsInText(read(), span);
  if (places()?.[0]) intoSight(element, () => places()?.[0]);
  else element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
}

/** Scroller by scroller, outwards: a box may be higher than what shows it. */
function intoSight(element: Element, place: () => Rect | undefined): void {
  const view = element.ownerDocument.defaultView;
  const scroll = (scroller: Element | Window, top: number, height: number): void => {
    const rect = place();
    if (!rect || (rect.y >= top && rect.y + rect.height <= top + height)) return;
    scroller.scrollBy({ top: rect.y - top - (height - rect.height) / 2, behavior: 'instant' });
  };
  for (const at of clippers(element)) scroll(at, at.getBoundingClientRect().y + at.clientTop, at.clientHeight);
  if (view) scroll(view, 0, view.innerHeight);
  const frame = element.ownerDocument === document ? null : frameOf(element.ownerDocument);
  if (!frame || !isSized(frame)) return;
  const outside = intoParent(frame);
  intoSight(frame, () => [place()].flatMap((rect) => rect ?? []).map(outside)[0]);
}

/** The one of `spans` under the pointer; the shortest when they overlap. */
export function spanAtPoint<S extends Span>(
  composer: Composer,
  x: number,
  y: number,
  spans: readonly S[],
  container?: Node,
): S | null {
  const places = rectsOfAll(composer, spans, container);
  const hit = spans.filter((_, index) => places[index]?.some((rect) => contains(rect, x, y)));
  return hit.sort((a, b) => a.end - a.start - (b.end - b.start))[0] ?? null;
}

function rectsInText(text: ComposerText, span: Span): Rect[] {
  const range = text.rangeOf(span);
  if (!range) return [];
  const rects = [...textRanges(range)].flatMap((part) => [...part.getClientRects()]).map(plain);
  if (rects.length > 0 || span.end > span.start) return rects;
  // A caret between two characters often has no rectangle of its own: take the edge of its neighbour.
  const before = span.start > 0 && text.text[span.start - 1] !== '\n';
  const beside = text.rangeOf(
    before ? { start: span.start - 1, end: span.end } : { start: span.start, end: span.end + 1 },
  );
  const rect = [...(beside?.getClientRects() ?? [])].at(before ? -1 : 0);
  return rect ? [{ x: before ? rect.right : rect.left, y: rect.y, width: 0, height: rect.height }] : [];
}

/** Where the caret is in a line without words: at the break that holds it open. */
function emptyLine({ ownerDocument }: Element): Rect[] {
  const { focusNode, focusOffset = 0 } = ownerDocument.getSelection() ?? {};
  if (!focusNode) return [];
  const range = ownerDocument.createRange();
  const holder = focusNode.childNodes[focusOffset] ?? focusNode.lastChild ?? focusNode;
  range.selectNode(holder);
  if (holder.nodeType === 3) range.setStart(holder, focusOffset);
  return [plain(range.getBoundingClientRect())].filter(({ height }) => height > 0);
}

/** Text node by text node: a range over a whole block would answer with the block's box as well. */
function* textRanges(range: Range): Iterable<Range> {
  const root = range.commonAncestorContainer;
  const { ownerDocument } = root;
  if (!ownerDocument || root.nodeType === 3) {
    yield range;
    return;
  }
  const walker = ownerDocument.createTreeWalker(root, 4);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!range.intersectsNode(node)) continue;
    const part = ownerDocument.createRange();
    part.setStart(node, node === range.startContainer ? range.startOffset : 0);
    part.setEnd(node, node === range.endContainer ? range.endOffset : (node.nodeValue ?? '').length);
    yield part;
  }
}

/** Out through scrolling ancestors and frames, up to the frame this script runs in. */
function outward(element: Element, rects: readonly Rect[]): Rect[] {
  let inside = clipped(element, rects);
  let at: Element = element;
  while (at.ownerDocument !== document) {
    const frame = frameOf(at.ownerDocument);
    const page = at.ownerDocument.documentElement;
    if (!frame || !isSized(frame)) return inside;
    const shown = { x: 0, y: 0, width: page.clientWidth, height: frame.clientHeight };
    inside = inside.flatMap((rect) => intersection(shown, rect) ?? []);
    inside = clipped(frame, inside.map(intoParent(frame)));
    at = frame;
  }
  return inside;
}

function clipped(element: Element, rects: readonly Rect[]): Rect[] {
  let left = [...rects];
  for (const at of clippers(element)) {
    if (left.length === 0) break;
    const outer = at.getBoundingClientRect();
    const inner = {
      x: outer.x + at.clientLeft,
      y: outer.y + at.clientTop,
      width: at.clientWidth,
      height: at.clientHeight,
    };
    left = left.flatMap((rect) => intersection(inner, rect) ?? []);
  }
  return left;
}

/** What shows only a part of what stands in it, from the inside out. */
function* clippers(element: Element): Iterable<Element> {
  const view = element.ownerDocument.defaultView;
  for (let at: Element | null = element; at; at = parentOf(at)) {
    // The overflow of these two is the viewport's.
    if (at.localName === 'body' || at.localName === 'html') return;
    if (!isField(at) && at.localName !== 'iframe' && view?.getComputedStyle(at).overflow !== 'visible') yield at;
  }
}

/** By the frame's content box: border and padding stand between the two viewports; a page may also zoom the frame. */
function intoParent(frame: HTMLElement): (rect: Rect) => Rect {
  const box = frame.getBoundingClientRect();
  const style = frame.ownerDocument.defaultView?.getComputedStyle(frame);
  const scale = frame.offsetWidth > 0 ? box.width / frame.offsetWidth : 1;
  const left = box.x + (frame.clientLeft + Number.parseFloat(style?.paddingLeft ?? '0')) * scale;
  const top = box.y + (frame.clientTop + Number.parseFloat(style?.paddingTop ?? '0')) * scale;
  return ({ x, y, width, height }) => ({
    x: left + x * scale,
    y: top + y * scale,
    width: width * scale,
    height: height * scale,
  });
}

const isSized = (element: Element): element is HTMLElement => 'offsetWidth' in element;
const plain = ({ x, y, width, height }: DOMRect): Rect => ({ x, y, width, height });
