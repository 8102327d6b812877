/**
 * What a template or a colleague left behind. Read line by line, and a line is read once: braces may span what looks
 * like two sentences, never two lines. Code, addresses and quoted history are not read.
 */
import { OPEN_COLON } from '../lexicons/leftover-gaps.ts';
import { LEFTOVER_SHAPES, type LeftoverKind } from '../lexicons/leftovers.ts';
import { expression as expressionOf } from '../text/expressions.ts';
import type { TextReading } from '../text/reading.ts';
import type { Confident, LineSignal, TextSignal } from './signal.ts';
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
    for (const { start, line } of reading.lines)
      for (const hit of line.read(inLine)) put({ ...hit, start: hit.start + start, end: hit.end + start });
    for (const hit of doubled(reading)) put(hit);
    const open = reading.text.includes(':') ? OPEN_COLON.exec(reading.text) : null;
    if (open) put({ start: open.index, end: open.index + open[0].trimEnd().length, kind: 'blank', confidence: 0.85 });
    return hits.sort((a, b) => a.start - b.start);
  },
};

const SHAPES = LEFTOVER_SHAPES.map((shape) => ({
  ...shape,
  expression: expressionOf(shape.expression),
  cue: shape.guard && expressionOf(shape.guard),
}));

const inLine: LineSignal<Leftover> = {
  id: 'leftover-in-line',
  read: (line) => {
    const { text } = line;
    const hits: Leftover[] = [];
    for (const { guard, expression, unless, kind, confidence, cue } of text.trim().length < 2 ? [] : SHAPES) {
      if (!line.allows(expression) || (cue && !line.allows(cue)) || (guard && !guard.test(text))) continue;
      for (const match of text.matchAll(expression.regex)) {
        if (unless?.(match, text)) continue;
        const inner = match.groups?.gap ?? match.groups?.gap2 ?? match[0];
        const start = match.index + match[0].lastIndexOf(inner);
        const hit = { start, end: start + inner.trimEnd().length, kind, confidence };
        if (!hits.some((other) => other.start < hit.end && other.end > hit.start)) hits.push(hit);
      }
    }
    return hits;
  },
};

function free(hits: Leftover[], hit: Leftover, text: TextReading): boolean {
  // "Internal: see https://…": the address is part of the remark.
  const skips = text.skipped.filter(({ start, end }) => start < hit.end && end > hit.start);
  if (skips.some(({ kind, start }) => hit.kind !== 'note' || kind !== 'url' || start <= hit.start)) return false;
  return !hits.some((other) => other.start < hit.end && other.end > hit.start);
}
