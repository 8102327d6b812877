/**
 * What a template or a colleague left behind. Read line by line, and a line is read once: braces may span what looks
 * like two sentences, never two lines. Code, addresses and quoted history are not read.
 */
import { OPEN_COLON } from '../lexicons/leftover-gaps.ts';
import { LEFTOVER_SHAPES, type LeftoverKind } from '../lexicons/leftovers.ts';
import { expression as expressionOf } from '../text/expressions.ts';
import type { TextReading } from '../text/reading.ts';
import type { Confident, TextSignal } from './signal.ts';
import { doubled } from './template-seams.ts';

export interface Leftover extends Confident {
  readonly kind: LeftoverKind;
}

export const leftovers: TextSignal<readonly Leftover[]> = {
  id: 'leftover',
  read: (reading) => {
    const hits: Leftover[] = [];
    const put = (hit: Leftover): void => {
      if (free(hits, hit, reading)) hits.push(hit);
    };
    let at = 0;
    for (const line of reading.text.split('\n')) {
      for (const hit of inLine(line, reading)) put({ ...hit, start: hit.start + at, end: hit.end + at });
      at += line.length + 1;
    }
    for (const hit of doubled(reading.text)) put(hit);
    const open = reading.text.includes(':') ? OPEN_COLON.exec(reading.text) : null;
    if (open) put({ start: open.index, end: open.index + open[0].trimEnd().length, kind: 'blank', confidence: 0.85 });
    return hits.sort((a, b) => a.start - b.start);
  },
};

const SHAPES = LEFTOVER_SHAPES.map((shape) => ({
  ...shape,
  whole: expressionOf(shape.expression),
  cue: shape.guard && expressionOf(shape.guard),
}));

/** Lines by their text, as sentences are: a key re-reads one. */
const lines = new Map<string, readonly Leftover[]>();
const MOST_LINES = 2000;

function inLine(line: string, reading: TextReading): readonly Leftover[] {
  const known = lines.get(line);
  if (known) return known;
  const hits: Leftover[] = [];
  for (const { guard, expression, unless, kind, confidence, whole, cue } of line.trim().length < 2 ? [] : SHAPES) {
    if (!reading.lineAllows(line, whole) || (cue && !reading.lineAllows(line, cue))) continue;
    if (guard && !guard.test(line)) continue;
    for (const match of line.matchAll(expression)) {
      if (unless?.(match, line)) continue;
      const inner = match.groups?.gap ?? match.groups?.gap2 ?? match[0];
      const start = match.index + match[0].lastIndexOf(inner);
      const hit = { start, end: start + inner.trimEnd().length, kind, confidence };
      if (!hits.some((other) => other.start < hit.end && other.end > hit.start)) hits.push(hit);
    }
  }
  if (lines.size >= MOST_LINES) lines.clear();
  lines.set(line, hits);
  return hits;
}

function free(hits: Leftover[], hit: Leftover, text: TextReading): boolean {
  if (text.touchesSkipped(hit)) return false;
  return !hits.some((other) => other.start < hit.end && other.end > hit.start);
}
