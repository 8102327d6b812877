/**
 * What a template or a colleague left behind. Read over the whole text, for braces may span what looks like two
 * sentences. Code, addresses and quoted history are not read.
 */
import { LEFTOVER_SHAPES, type LeftoverKind } from '../lexicons/leftovers.ts';
import type { TextReading } from '../text/reading.ts';
import type { Confident, TextSignal } from './signal.ts';

export interface Leftover extends Confident {
  readonly kind: LeftoverKind;
}

export const leftovers: TextSignal<readonly Leftover[]> = {
  id: 'leftover',
  read: (text) => {
    const hits: Leftover[] = [];
    for (const shape of LEFTOVER_SHAPES) {
      if (shape.guard && !shape.guard.test(text.text)) continue;
      for (const match of text.text.matchAll(shape.expression)) {
        if (shape.unless?.(match, text.text)) continue;
        const inner =
          shape.kind === 'greeting' || shape.kind === 'note' ? (match[1] ?? match[0]) : (match.groups?.gap ?? match[0]);
        const start = match.index + match[0].lastIndexOf(inner);
        const hit = { start, end: start + inner.trimEnd().length, kind: shape.kind, confidence: shape.confidence };
        if (free(hits, hit, text)) hits.push(hit);
      }
    }
    return hits.sort((a, b) => a.start - b.start);
  },
};

function free(hits: Leftover[], hit: Leftover, text: TextReading): boolean {
  if (text.touchesSkipped(hit)) return false;
  return !hits.some((other) => other.start < hit.end && other.end > hit.start);
}
