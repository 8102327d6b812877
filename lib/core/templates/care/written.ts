/** Where words of a filled-in reply stand in its body: Markdown writes some of them with marks between. */
import type { Span } from '../../model.ts';

const MARK = /[*_`]/;

export function spanIn(body: string, words: string): Span | null {
  const start = body.indexOf(words);
  if (start >= 0) return { start, end: start + words.length };
  const offsets: number[] = [];
  let plain = '';
  for (let at = 0; at < body.length; at += 1) {
    const character = body.charAt(at);
    if (MARK.test(character)) continue;
    plain += character;
    offsets.push(at);
  }
  const sought = words.replaceAll(/[*_`]/g, '');
  const found = sought === '' ? -1 : plain.indexOf(sought);
  const [first, last] = [offsets[found], offsets[found + sought.length - 1]];
  return found < 0 || first === undefined || last === undefined ? null : { start: first, end: last + 1 };
}
