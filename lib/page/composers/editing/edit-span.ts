/** Arithmetic on spans around a write. */
import type { Edit, Span } from '#core/model.ts';

export const refit = (text: string, span: Span, replacement: string): string =>
  text.slice(0, span.start) + replacement + text.slice(span.end);

/** The line a span stands in, without what is in the span. */
export const lineAround = (text: string, { start, end }: Span): string =>
  (text.slice(0, start).split('\n').at(-1) ?? '') + (text.slice(end).split('\n')[0] ?? '');

/**
 * Without the words that stay the same at both ends: a link or bold word inside the span that is not changed keeps its
 * form. Whole words, so that no surrogate pair or combining mark is cut.
 */
export function narrowed({ span, expected, replacement }: Edit): Edit {
  const shorter = Math.min(expected.length, replacement.length);
  let head = 0;
  while (head < shorter && expected[head] === replacement[head]) head++;
  while (!isWordEdge(expected, head) || !isWordEdge(replacement, head)) head--;
  let tail = 0;
  while (tail < shorter - head && expected.at(-1 - tail) === replacement.at(-1 - tail)) tail++;
  while (!isWordEdge(expected, expected.length - tail) || !isWordEdge(replacement, replacement.length - tail)) tail--;
  return {
    span: { start: span.start + head, end: span.end - tail },
    expected: expected.slice(head, expected.length - tail),
    replacement: replacement.slice(head, replacement.length - tail),
  };
}

const isWordEdge = (text: string, at: number): boolean =>
  at === 0 || at === text.length || /\s/.test(text.slice(at - 1, at + 1));

/** Where a caret stands after `span` was replaced: a writer keeps the place they were writing at. */
export function caretAfter(caret: Span | null, span: Span, length: number): number {
  if (!caret || (caret.end > span.start && caret.start < span.end)) return span.start + length;
  return caret.end <= span.start && caret.end !== span.end ? caret.end : caret.end - (span.end - span.start) + length;
}

/**
 * Where `cursor` of `content` is in what the editor shows of it: its lines may be others, and list markers or addresses
 * of links may be missing, but the letters come in the same order.
 */
export function cursorIn(text: string, inserted: Span, content: string, cursor: number): number {
  if (text.slice(inserted.start, inserted.end) === content) return inserted.start + cursor;
  let at = inserted.start;
  for (let passed = 0; at < inserted.end; at++) {
    const found = isSpace(text, at) ? -1 : content.indexOf(text[at] ?? '', passed);
    if (found >= cursor) break;
    if (found >= 0) passed = found + 1;
  }
  // All white space before this letter was passed over: the cursor is somewhere in it.
  while (at > inserted.start && isSpace(text, at - 1)) at--;
  let end = at;
  while (end < inserted.end && isSpace(text, end)) end++;
  return at + placeIn(text.slice(at, end), content.slice(0, cursor), content.slice(cursor));
}

/** A list marker that begins the line is drawn by the editor and is none of its text. */
const AHEAD = /(?:\s|\n[ \t]*(?:[-*•]|\d+[.)]) )*$/;

/** In `shown`, what the editor made of the white space around a cursor. It stays on its line: one that ends, begins or is empty. */
function placeIn(shown: string, before: string, after: string): number {
  const [ahead = '', behind = ''] = [AHEAD.exec(before)?.[0], /^\s*/.exec(after)?.[0]];
  const [passed, coming, there] = [ahead, behind, shown].map(breaksIn);
  if (!passed || !there) return Math.min(ahead.length, there ? shown.indexOf('\n') : shown.length);
  if (!coming) return Math.max(shown.lastIndexOf('\n') + 1, shown.length - behind.length);
  // Editors write one break or two between paragraphs.
  const share = Math.max(1, Math.round((there * passed) / (passed + coming)));
  return shown.split('\n', share).join('\n').length + 1;
}

const breaksIn = (text: string): number => text.split('\n').length - 1;

const isSpace = (text: string, at: number): boolean => /\s/.test(text[at] ?? '');
