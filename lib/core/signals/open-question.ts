/** How a question stands in the draft, as named evidence, and how likely it is still open by what was learned of it. */
import type { Reading } from '../checks/check.ts';
import type { Span } from '../model.ts';
import { expression } from '../text/expressions.ts';
import { paired } from '../text/paired.ts';
import type { TextReading } from '../text/reading.ts';
import { bearingOf, REQUEST } from './answer.ts';
import { joined, type Named, type Say } from './named.ts';
import { nextStep } from './next-step.ts';
import { sharesOf } from './passed-over.ts';
import { type Question, question } from './question.ts';
import type { SentenceSignal } from './signal.ts';
import { likeliestOf } from './tone-rules.ts';
import weights from './weights.gen.json' with { type: 'json' };

const ASKS_ITSELF =
  /^\W*(?:(?:hi|hello|hey|and|so|but|also|or|ok|please)\b\W*)*(?:who|whom|whose|what|whats|when|where|why|which|how|is|are|am|was|were|do|does|did|can|could|will|would|should|may|have|has|had|isn|aren|don|doesn|didn|won|any)\b/i;

/** "My world is gone after the patch???": told, not asked. */
const EXCLAIMS = /[?!]{2,}\s*$/;
const ASKS_WITHIN =
  /\b(?:who|whom|whose|what|whats|when|where|why|which|how|or|(?:is|are|am|was|were|do|does|did|can|could|will|would|should|may|have|has|any) (?:i|you|u|we|it|this|that|there|they|he|she|my|the|your|our|somebody|someone|anyone|chance|way|news|update))\b/i;
const exclaims = (text: string): boolean => EXCLAIMS.test(text) && !ASKS_ITSELF.test(text) && !ASKS_WITHIN.test(text);

/** All of it by name, for what learns from it. */
export function standing(question: Question, asked: readonly Question[], reading: Reading): Named {
  const named: Record<string, number> = {};
  const say: Say = (name, value) => {
    named[name] = value;
  };
  ofQuestion(question, asked, say);
  inDraft(question, asked, reading, say);
  return named;
}

const KIND = joined('kind');
const MET = joined('met');
const TOGETHER = joined('together');
const TOUCH = joined('touch');
const CHANNEL = joined('channel');
const STEP = joined('step');
const REQUESTED = joined('request');
const YES = joined('yes');

/** What the question says, the same for every key. */
function ofQuestion(question: Question, asked: readonly Question[], say: Say): void {
  const subject = question.subject.length;
  say(KIND(question.kind), 1);
  if (subject === 0) say('bare', 1);
  if (subject > 4) say('wordy', 1);
  if (REQUEST.test(question.text)) say('request', 1);
  say('many', Math.min(asked.length - 1, 3) / 2);
  if (question.indirect) say('indirect', 1);
  if (/\?[?!]|!\?/.test(question.text)) say('loud', 1);
  if (ASKS_ITSELF.test(question.text)) say('inverted', 1);
}

function inDraft(question: Question, asked: readonly Question[], { draft, channel }: Reading, say: Say): void {
  const { met, most, fits, together, vague, opens, refuses, touch } = bearingOf(question, draft);
  const subject = question.subject.length;
  say(CHANNEL(channel), 1);
  if (vague) say('time:vague', 1);
  if (opens) say('opens', 1);
  if (refuses) say('no', 1);
  say('touch', touch.score);
  say(TOUCH(touch.by), 1);
  say('share', subject === 0 ? 0 : most / subject);
  say('covered', subject === 0 ? 0 : met.size / subject);
  say('shared', Math.min(most, 3) / 2);
  if (met.size > 0) say('any', 1);
  if (fits) {
    say('met', 1);
    say(MET(question.kind), 1);
  }
  if (together) {
    say('together', 1);
    say(TOGETHER(question.kind), 1);
  }
  const steps = new Set(draft.facts(nextStep).map(({ kind }) => kind));
  if (steps.size > 0) {
    const request = REQUEST.test(question.text);
    const yes = question.kind === 'can' || question.kind === 'yes-no';
    for (const kind of steps) {
      say(STEP(kind), 1);
      if (request) say(REQUESTED(kind), 1);
      if (yes) say(YES(kind), 1);
    }
  }
  const passed = passedOver(question, asked, draft);
  if (passed && !steps.has('link') && !refuses && draft.facts(asksBack).length === 0) say(passed, 1);
  const words = draft.lines.reduce((sum, { read }) => sum + read.words, 0);
  say('length', Math.min(words, 120) / 60);
  if (words < 20) say('brief', 1);
  for (const label of TONES) say(label, likeliestOf(label, draft).most);
}

const TONES = ['dismissive', 'policy-shield', 'blame'] as const;

/** Of several questions the one nothing takes up, where others are taken up. */
function passedOver(
  question: Question,
  asked: readonly Question[],
  draft: TextReading,
): 'passed' | 'passed:maybe' | null {
  if (asked.length < 2) return null;
  const shares = sharesOf(asked, draft);
  const mine = shares[asked.indexOf(question)];
  if (!mine?.named || mine.own || !shares.some((share) => share !== mine && share.own)) return null;
  return mine.free ? 'passed:maybe' : 'passed';
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

/** "More detail on what is going on": no question of fact hangs on that. */
const MORE = expression(
  /\b(?:more|some|further|additional|bit of) (?:more )?(?:details?|info(?:rmation)?|context|background)\b|\btell (?:us|me) (?:a (?:bit|little) )?more\b/i,
);
const asksForMore: SentenceSignal<Span> = {
  id: 'asks-for-more',
  read: (sentence) =>
    sentence.test(MORE) && !/\b(?:here|below|at|on our|visit|see|find|read)\b/i.test(sentence.text)
      ? [{ start: 0, end: sentence.text.length }]
      : [],
};
const OF_FACT: ReadonlySet<Question['kind']> = new Set(['where', 'when', 'how-much', 'how-long', 'who', 'which']);
/** "If I reinstall it, will my work be lost?" */
const WHAT_IF =
  /\b(?:if|when|once) (?:i|we)\b[^?]*\b(?:will|would|do|does|can)\b|\b(?:will|would|does|do|can)\b[^?]*\b(?:if|when|once) (?:i|we)\b/i;
const ofFact = ({ kind, text }: Question): boolean => OF_FACT.has(kind) || (WHAT_IF.test(text) && !REQUEST.test(text));
const onlyAsksForMore = (draft: TextReading): boolean =>
  draft.facts(asksForMore).length > 0 &&
  draft.facts(nextStep).every(({ kind }) => kind === 'question' || kind === 'ours' || kind === 'instruction');

/** What the rules see answered by its kind stays open only where the weights are sure. */
const ANSWERED = 0.55;
const SEEN = 0.4;
/** Of several questions the one nothing takes up, where others are taken up: of 2 words or more, two in three are open. */
const PASSED = 0.45;
/** "Is it safe?" is answered in other words twice in three times. */
const PASSED_BRIEF = 0.3;
const briefly = ({ kind, subject }: Question): boolean =>
  subject.length < 2 && (kind === 'yes-no' || kind === 'can' || kind === 'what');
/** A request is met by a deed and a why by a story, seldom in the words of the question (none of ten was open). */
const inOtherWords = ({ kind, text }: Question): boolean => kind === 'why' || REQUEST.test(text);
const MAYBE_PASSED = 0.1;

const learned: { readonly bias: number; readonly named: Named } = weights.open;

/** What a question weighs before anything is said to it. */
const weightOf = paired((asked: readonly Question[], question: Question): number => {
  let odds = learned.bias;
  ofQuestion(question, asked, (name, value) => {
    odds += (learned.named[name] ?? 0) * value;
  });
  return odds;
});

function openness(question: Question, asked: readonly Question[], reading: Reading): number {
  if (exclaims(question.text)) return 0;
  let odds = weightOf(asked, question);
  let touched = 0;
  let byKind = false;
  let passed = false;
  let maybePassed = false;
  let any = false;
  inDraft(question, asked, reading, (name, value) => {
    if (name === 'any') any = true;
    odds += (learned.named[name] ?? 0) * value;
    if (name === 'touch') touched = value;
    else if (name === 'touch:kind') byKind = true;
    else if (name === 'passed') passed = true;
    else if (name === 'passed:maybe') maybePassed = true;
  });
  const likely = (touched >= ANSWERED && byKind ? SEEN : 1) / (1 + Math.exp(-odds));
  if (!any && ofFact(question) && onlyAsksForMore(reading.draft)) return Math.max(PASSED, likely);
  if (passed && !inOtherWords(question)) return Math.max(briefly(question) ? PASSED_BRIEF : PASSED, likely);
  return maybePassed ? likely + MAYBE_PASSED : likely;
}

const known = new WeakMap<Reading, readonly number[]>();

/** Nobody asks more; each is held against all others. */
const MOST = 40;

/** How likely each of the customer's questions is still open, in their order. */
export function likelyOpen(reading: Reading): readonly number[] {
  let likely = known.get(reading);
  if (!likely) {
    const asked = reading.customer?.all(question) ?? [];
    likely = asked.slice(0, MOST).map((one) => openness(one, asked, reading));
    known.set(reading, likely);
  }
  return likely;
}
