/** A matter played down, brushed off or closed. */
import { BRUSHES } from '../lexicons/brushes.ts';
import { DISMISSALS } from '../lexicons/dismissals.ts';
import { SHAPES_OF_DISMISSAL } from '../lexicons/dismissals-grammar.ts';
import { LIGHTLY } from '../lexicons/dismissals-lightly.ts';
import { SHORT } from '../lexicons/dismissals-short.ts';
import { SHRUGS } from '../lexicons/dismissals-shrugs.ts';
import { expression } from '../text/expressions.ts';
import type { Sentence } from '../text/reading.ts';
import { phrases } from '../text/vocabulary.ts';
import type { Confident, SentenceSignal } from './signal.ts';

export interface Brush extends Confident {
  readonly saw: string;
}

const GROUPS = BRUSHES.map((group) => ({ ...group, set: phrases(`dismissal.${group.id}`, group.phrases) }));

const SHAPES = [...DISMISSALS, ...SHAPES_OF_DISMISSAL, ...SHORT, ...SHRUGS, ...LIGHTLY].map((shape) => ({
  ...shape,
  expression: expression(shape.expression),
}));

/** What is done about it in the same breath takes most of the edge off. */
const HELPED = expression(
  /\b(?:(?:i|we|he|she|they)(?:['’]ve| have|['’]ll| will) (?!(?:already |just |only |now )?(?:told|explain|been (?:over|through)|nothing|not|never|noted|no |be in touch|be closing|see\b|taken (?:due )?note|said|given you (?:all|every|our)))\w+|(?:is|are) (?:now )?(?:yours|free|cancelled|refunded|done|on (?:its|their) way|back|in your inbox|on your card|on us)\b|let(?:['’]s| us) (?:try|see|find|get|fix|start)|here(?:['’]s| is| are)\b|(?:bring|send) it back|(?:it|this|that) (?:cost|is still|must have)|your money|gone out|comes? back to you|what a )/i,
);
const HELPED_LESS = 0.3;

export const dismissal: SentenceSignal<Brush> = {
  id: 'dismissal',
  read: (sentence) => {
    const { text } = sentence;
    const found: Brush[] = [];
    const less = sentence.test(HELPED) ? HELPED_LESS : 0;
    for (const { expression, unless, weight, saw } of SHAPES) {
      const match = sentence.exec(expression);
      if (!match || unless?.test(text)) continue;
      const lead = /^[\s,.]+/.exec(match[0])?.[0].length ?? 0;
      const hit = {
        start: match.index + lead,
        end: match.index + match[0].trimEnd().length,
        confidence: weight - less,
        saw,
      };
      if (!found.some((other) => other.start < hit.end && other.end > hit.start)) found.push(hit);
    }
    const set = brushed(sentence, less);
    if (set && !found.some((other) => other.start < set.end && other.end > set.start)) found.push(set);
    return found;
  },
};

/** Several set phrases in one sentence are one brush-off, from the first to the last. */
function brushed(sentence: Sentence, less: number): Brush | null {
  const parts: Brush[] = [];
  // Most sentences have none of them: nothing is made for those.
  for (const { set, unless, weight, saw } of GROUPS) {
    const hits = sentence.find(set);
    if (hits.length === 0 || unless?.test(sentence.text)) continue;
    for (const { start, end } of hits) parts.push({ start, end, confidence: weight - less, saw });
  }
  if (parts.length === 0) return null;
  const strongest = parts.reduce<Brush | null>(
    (best, part) => (best && best.confidence >= part.confidence ? best : part),
    null,
  );
  if (!strongest) return null;
  const start = Math.min(...parts.map((part) => part.start));
  return { ...strongest, start, end: Math.max(...parts.map((part) => part.end)) };
}
