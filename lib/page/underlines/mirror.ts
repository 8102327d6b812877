/**
 * Where words of a textarea or input stand. Its text has no nodes a range could point into, so the same text is laid
 * out in an element of our own that copies everything that moves a glyph, and measured there. The mirror lives in
 * `container`, which is ours, for the length of the call.
 */
import type { Span } from '#core/model.ts';
import { intersection, type Rect } from './rect.ts';

const COPIED = [
  'direction',
  'font-family',
  'font-feature-settings',
  'font-kerning',
  'font-optical-sizing',
  'font-size',
  'font-size-adjust',
  'font-stretch',
  'font-style',
  'font-variant',
  'font-variation-settings',
  'font-weight',
  'hyphens',
  'letter-spacing',
  'line-break',
  'line-height',
  'overflow-wrap',
  'padding-bottom',
  'padding-left',
  'padding-right',
  'padding-top',
  'tab-size',
  'text-align',
  'text-indent',
  'text-rendering',
  'text-transform',
  'unicode-bidi',
  'white-space',
  'word-break',
  'word-spacing',
  'writing-mode',
];

type Field = HTMLTextAreaElement | HTMLInputElement;

/** Per span its rectangles in the field's own viewport, clipped to what the field shows now. */
export function measureTextareaSpans(field: Field, spans: readonly Span[], container: Node): Rect[][] {
  const places = layOut(field, spans, container);
  if (!places) return spans.map(() => []);
  const { scale, inner, spare } = places;
  return places.rects.map((rects) =>
    rects.flatMap((rect) => {
      const shown = intersection(inner, {
        x: inner.x + (rect.x - field.scrollLeft) * scale,
        y: inner.y + (rect.y - field.scrollTop + spare) * scale,
        width: rect.width * scale,
        height: rect.height * scale,
      });
      return shown ? [shown] : [];
    }),
  );
}

/** Scrolls the field, and nothing around it, so that the span stands in its middle. */
export function scrollToSpan(field: Field, span: Span, container: Node): void {
  const [first] = layOut(field, [span], container)?.rects[0] ?? [];
  if (!first) return;
  const middle = first.x - field.clientWidth / 2;
  field.scrollTo({
    top: first.y - (field.clientHeight - first.height) / 2,
    ...(field.localName === 'input' ? { left: middle } : {}),
    behavior: 'instant',
  });
}

interface LaidOut {
  /** Per span, from the top left of the whole text. */
  readonly rects: readonly (readonly Rect[])[];
  readonly inner: Rect;
  readonly scale: number;
  readonly spare: number;
}

function layOut(field: Field, spans: readonly Span[], container: Node): LaidOut | null {
  const view = field.ownerDocument.defaultView;
  if (!view || !field.isConnected || spans.length === 0) return null;
  const mirror = mirrorOf(field, view.getComputedStyle(field), container.ownerDocument ?? document);
  // A line break at the very end opens a line only when something follows it.
  const text = mirror.ownerDocument.createTextNode(`${field.value}\u200b`);
  mirror.append(text);
  container.appendChild(mirror);
  try {
    const box = field.getBoundingClientRect();
    const scale = field.offsetWidth > 0 ? box.width / field.offsetWidth : 1;
    const origin = mirror.getBoundingClientRect();
    const inner = {
      x: box.x + field.clientLeft * scale,
      y: box.y + field.clientTop * scale,
      width: field.clientWidth * scale,
      height: field.clientHeight * scale,
    };
    const spare = field.localName === 'input' ? (field.clientHeight - origin.height) / 2 : 0;
    const range = mirror.ownerDocument.createRange();
    const rects = spans.map(({ start, end }) => {
      if (start < 0 || end < start || end > field.value.length) return [];
      range.setStart(text, start);
      range.setEnd(text, end);
      return [...range.getClientRects()].map(({ x, y, width, height }) => ({
        x: x - origin.x,
        y: y - origin.y,
        width,
        height,
      }));
    });
    return { rects, inner, scale, spare };
  } finally {
    mirror.remove();
  }
}

function mirrorOf(field: Field, style: CSSStyleDeclaration, ours: Document): HTMLElement {
  const mirror = ours.createElement('div');
  mirror.ariaHidden = 'true';
  mirror.style.setProperty('all', 'initial');
  for (const property of COPIED) mirror.style.setProperty(property, style.getPropertyValue(property), 'important');
  const placed = {
    display: 'block',
    position: 'fixed',
    left: '0',
    top: '0',
    visibility: 'hidden',
    'pointer-events': 'none',
    'box-sizing': 'border-box',
    // Without border and scroll bar: what the text has.
    width: `${field.clientWidth}px`,
    height: 'auto',
    overflow: 'visible',
  };
  for (const [property, value] of Object.entries(placed)) mirror.style.setProperty(property, value, 'important');
  if (field.localName === 'input') mirror.style.setProperty('white-space', 'pre', 'important');
  return mirror;
}
