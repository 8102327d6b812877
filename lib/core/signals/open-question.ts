/** How a question stands in the draft, as named evidence, and how likely it is still open by what was learned of it. */
import type { Reading } from '../checks/check.ts';
import type { Span } from '../model.ts';
import { expression } from '../text/expressions.ts';
import { bearingOf, REQUEST } from './answer.ts';
import { nextStep } from './next-step.ts';
import { sharesOf } from './passed-over.ts';
import type { Question } from './question.ts';
import type { SentenceSignal } from './signal.ts';
import { likeliestOf } from './tone-rules.ts';
import weights from './weights.gen.json' with { type: 'json' };

const ASKS_ITSELF =
  /^\W*(?:(?:hi|hello|hey|and|so|but|also|or|ok|please)\b\W*)*(?:who|whom|whose|what|whats|when|where|why|which|how|is|are|am|was|were|do|does|did|can|could|will|would|should|may|have|has|had|isn|aren|don|doesn|didn|won|any)\b/i;

type Named = Readonly<Record<string, number>>;

export function standing(question: Question, asked: readonly Question[], { draft, channel }: Reading): Named {
  const named: Record<string, number> = { [`channel:${channel}`]: 1, [`kind:${question.kind}`]: 1 };
  const { met, most, fits, together, vague, opens, refuses, touch } = bearingOf(question, draft);
  if (vague) named['time:vague'] = 1;
  if (opens) named.opens = 1;
  if (refuses) named.no = 1;
  const subject = question.subject.length;
  const request = REQUEST.test(question.text);
  named.touch = touch.score;
  named[`touch:${touch.by}`] = 1;
  named.share = subject === 0 ? 0 : most / subject;
  named.covered = subject === 0 ? 0 : met.size / subject;
  named.shared = Math.min(most, 3) / 2;
  if (met.size > 0) named.any = 1;
  if (subject === 0) named.bare = 1;
  if (subject > 4) named.wordy = 1;
  if (fits) named[`met:${question.kind}`] = named.met = 1;
  if (together) named[`together:${question.kind}`] = named.together = 1;
  if (request) named.request = 1;
  for (const kind of new Set(draft.all(nextStep).map((step) => step.kind))) {
    named[`step:${kind}`] = 1;
    if (request) named[`request:${kind}`] = 1;
    if (question.kind === 'can' || question.kind === 'yes-no') named[`yes:${kind}`] = 1;
  }
  named.many = Math.min(asked.length - 1, 3) / 2;
  if (asked.length > 1) {
    const shares = sharesOf(asked, draft);
    const mine = shares[asked.indexOf(question)];
    const others = shares.some((share) => share !== mine && share.own);
    if (mine?.named && !mine.own && others && !named['step:link'] && !draft.all(asksBack).length && !refuses)
      named[mine.free ? 'passed:maybe' : 'passed'] = 1;
  }
  if (question.indirect) named.indirect = 1;
  if (/\?[?!]|!\?/.test(question.text)) named.loud = 1;
  if (ASKS_ITSELF.test(question.text)) named.inverted = 1;
  const words = draft.lines.reduce((sum, { read }) => sum + read.words, 0);
  named.length = Math.min(words, 120) / 60;
  if (words < 20) named.brief = 1;
  for (const label of ['dismissive', 'policy-shield', 'blame'] as const) named[label] = likeliestOf(label, draft).most;
  return named;
}

/** A question the answer may hang on; an offer is none. */
const OFFERS = expression(
  /\b(?:shall (?:i|we)|should (?:i|we)|would you like|do you want|want me to|is that (?:ok|okay|all right|fine)|does that (?:work|suit)|anything else|may i)\b/i,
);
const asksBack: SentenceSignal<Span> = {
  id: 'asks-back',
  read: (sentence) =>
    /\?\s*["”')]*$/.test(sentence.text) && sentence.words > 2 && !sentence.test(OFFERS)
      ? [{ start: 0, end: sentence.text.length }]
      : [],
};

/** What the rules see answered by its kind stays open only where the weights are sure. */
const ANSWERED = 0.55;
const SEEN = 0.4;
/** Of several questions the one nothing takes up, where others are taken up: two in three are open, two in five where something may answer. */
const PASSED = 0.45;
const MAYBE_PASSED = 0.1;

export function openness(named: Named): number {
  const seen = (named.touch ?? 0) >= ANSWERED && named['touch:kind'] ? SEEN : 1;
  const learned = seen * learnedOpenness(named);
  if (named.passed) return Math.max(PASSED, learned);
  return named['passed:maybe'] ? learned + MAYBE_PASSED : learned;
}

function learnedOpenness(named: Named): number {
  const { bias, named: learned }: { readonly bias: number; readonly named: Named } = weights.open;
  let odds = bias;
  for (const [name, value] of Object.entries(named)) odds += (learned[name] ?? 0) * value;
  return 1 / (1 + Math.exp(-odds));
}
