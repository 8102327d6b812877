/**
 * Of several questions, which one does the draft pass over? A sentence that takes up another question's own words answers
 * that one: its yes, its sum or its time is not ours.
 */
import { expression } from '../text/expressions.ts';
import type { Line } from '../text/line.ts';
import { paired } from '../text/paired.ts';
import type { TextReading } from '../text/reading.ts';
import { bearingOn } from './answer.ts';
import { nextStep } from './next-step.ts';
import type { Question } from './question.ts';

export interface Share {
  /** Words only this question has come up. */
  readonly own: boolean;
  /** Something there may still answer this one: the kind of answer it wants where no other question wants it. */
  readonly free: boolean;
  /** It has words of its own: "how can I do that?" has none. */
  readonly named: boolean;
}

/** "Yes to both", "neither of them": one answer for all. */
const ALL = expression(
  /\b(?:(?:yes|no|yep|nope|fine|happy) (?:to|on|for) (?:both|all|each|either|everything)|(?:both|all three|all four|neither|none of (?:them|it|these))\b|same (?:goes|for|applies|with))/i,
);

/** A yes or no must be said: "it is in Leeds" is none. */
const ALLOWS = expression(
  /\b(?:can|may|need|needn['’]t|don['’]?t have to|do not have to|no need|welcome|allowed|included|includes?|comes? with|must|fine|enough|of course|needed|required|works?|fits?|free)\b/i,
);
/** "Do you need anything from me?" is answered by what is asked of them. */
const ASKS_FOR_ORDERS =
  /\b(?:need|want|require)\b[^?]*\b(?:from|of) (?:me|us)\b|\b(?:should|must|shall|need) (?:i|we)\b/i;
const SAID: ReadonlySet<Question['kind']> = new Set(['yes-no', 'can']);
/** A sum, a time, a place or a reason answers who asked for one, whatever else its sentence is about. */
const TOLD: ReadonlySet<Question['kind']> = new Set(['how-much', 'when', 'how-long', 'where', 'why']);

const NONE: ReadonlySet<string> = new Set();
/** Words that name nothing: "what happens to him?" */
const EMPTY = new Set([
  'happen',
  'possibl',
  'possib',
  'way',
  'help',
  'fix',
  'offer',
  'curious',
  'somebody',
  'someon',
  'idea',
  'next',
]);
const ownWords = (asked: readonly Question[]): readonly ReadonlySet<string>[] =>
  asked.map(
    ({ subject }, at) =>
      new Set(
        subject.filter(
          (word) => !EMPTY.has(word) && !asked.some((other, index) => index !== at && other.subject.includes(word)),
        ),
      ),
  );
const groups = new WeakMap<readonly Question[], readonly ReadonlySet<string>[]>();
function wordsOf(asked: readonly Question[]): readonly ReadonlySet<string>[] {
  let words = groups.get(asked);
  if (!words) {
    words = ownWords(asked);
    groups.set(asked, words);
  }
  return words;
}

const inLine = paired((line: Line, asked: readonly Question[]): readonly Share[] => {
  const words = wordsOf(asked);
  const shares = asked.map((_, at) => ({ own: false, free: false, named: (words[at]?.size ?? 0) > 0 }));
  for (const { sentence } of line.sentences) {
    const bearings = asked.map((question) => bearingOn(sentence, question));
    const takes = bearings.map(({ met }, at) => [...(words[at] ?? NONE)].some((word) => met.has(word)));
    const all = sentence.test(ALL);
    shares.forEach((share, at) => {
      if (takes[at]) share.own = true;
      const kind = asked[at]?.kind;
      const due = kind && TOLD.has(kind) && !asked.some((other, index) => index !== at && other.kind === kind);
      const elsewhere = !due && takes.some((taken, index) => taken && index !== at);
      const { fits = false, opens = false, refuses = false } = bearings[at] ?? {};
      const asks = asked[at]?.text ?? '';
      const told = ASKS_FOR_ORDERS.test(asks) && sentence.read(nextStep).some((step) => step.kind === 'instruction');
      const says = fits && (!kind || !SAID.has(kind) || opens || refuses || told || sentence.test(ALLOWS));
      if (all || (says && !elsewhere && sentence.words > 1)) share.free = true;
    });
  }
  return shares;
});

export function sharesOf(asked: readonly Question[], { lines }: TextReading): readonly Share[] {
  const parts = lines.map(({ read }) => inLine(read, asked));
  return asked.map((_, at) => ({
    own: parts.some((part) => part[at]?.own),
    free: parts.some((part) => part[at]?.free),
    named: parts.some((part) => part[at]?.named),
  }));
}
