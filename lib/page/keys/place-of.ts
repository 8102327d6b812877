/** Where a typed shortcut stands by the time its reply comes: who asked may have typed on. */
import type { Span } from '#core/model.ts';
import { OPENING } from '#core/templates/typed-shortcut.ts';

/** `unclear`: it stands more than once, and which one was meant cannot be told. */
export function placeOf(
  typed: { readonly span: Span; readonly expected: string },
  text: string,
): Span | 'gone' | 'unclear' {
  const { span, expected } = typed;
  if (text.slice(span.start, span.end) === expected) return span;
  const places: Span[] = [];
  for (let start = text.indexOf(expected); start >= 0; start = text.indexOf(expected, start + 1)) {
    const end = start + expected.length;
    // "shop.example/late" and "/later" are none.
    const before = text[start - 1] ?? ' ';
    if ((OPENING.test(before) || !before.trim()) && !/[\p{L}\p{N}]/u.test(text[end] ?? '')) places.push({ start, end });
  }
  const [only = 'gone', ...others] = places;
  return others.length > 0 ? 'unclear' : only;
}
