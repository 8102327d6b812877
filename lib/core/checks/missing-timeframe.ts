import { promise } from '../signals/promise.ts';
import { timeframe } from '../signals/timeframe.ts';
import { expression } from '../text/expressions.ts';
import { oneOf } from '../text/late.ts';
import type { Sentence, TextReading } from '../text/reading.ts';
import type { Check, Reported } from './check.ts';
import { EVERYWHERE } from './check.ts';

export const check: Check = {
  id: 'missing-timeframe',
  grade: 'note',
  channels: EVERYWHERE,
  doc: {
    what: 'The reply promises something and gives no time at all.',
    why: 'A promise without a time makes people wait, then write again.',
    better: 'I will call you by Thursday at noon.',
  },
  run({ draft }) {
    const open = draft
      .all(promise)
      .filter(
        (one) =>
          !one.waits &&
          one.when === null &&
          !STATES.test(draft.text.slice(one.start, one.end)) &&
          !draft.sentences[one.sentence]?.sentence.test(WHEN_IT) &&
          !IDLE.regex.test(draft.sentences[one.sentence]?.sentence.text ?? ''),
      );
    const first = open.find((one) => {
      const beside = draft.sentences.slice(Math.max(0, one.sentence - 1), one.sentence + 2);
      if (beside.some(({ sentence }) => sentence.test(THEIR_TURN))) return false;
      return !beside.some(({ sentence }) => toCome(sentence).some(({ kind }) => kind !== 'moment'));
    });
    if (!first) return whenever(draft);
    return [report(draft, first.start, first.end)];
  },
};

/** Times to come: "since Tuesday" and "for tonight call …" tell nothing about when we act. */
const toCome = (sentence: Sentence) =>
  sentence
    .read(timeframe)
    .filter(
      ({ start, end }) =>
        !/(?:\b(?:since|last|past)|^for)\s*$/i.test(sentence.text.slice(0, start)) &&
        !OVER.test(sentence.text.slice(0, start)) &&
        !HOURS.test(sentence.text.slice(0, start)) &&
        !/^ (?:ago|back)\b/i.test(sentence.text.slice(end)),
    );

/** "The job was raised on Thursday": over. */
const OVER =
  /\b(?:was|were|had|did|came|went|got|told|sent|rang|wrote|left|(?:i|we|you|they|he|she)(?:['’]ve| have)? \p{L}+ed)\b(?![^,;:.!?]*\b(?:will|shall|to|be|due|for|is|are)\b|[^,;:.!?]*['’]ll\b)[^,;:.!?]*$/iu;
/** "I'm at 0161 … until 18:00", "we're open from 9": when we can be reached. */
const HOURS =
  /\b(?:open|opening hours|lines?|reach (?:me|us)|(?:i|we)(?:['’]m|['’]re| am| are) (?:at|here|on \d|in the (?:office|shop)))\b[^.!?]*$/i;

/** "The courier is responsible": a state, no promise. */
const STATES =
  /^(?:our|the|a|an|my)\b[^.!?]{0,40}?\b(?:is|are) (?!(?:now |currently |already |just |also |still )?\w+ing\b|going\b)/i;
/** "The minute it is up", "send what you have and I will set it up": the clock is told, or theirs. */
const WHEN_IT = expression(
  oneOf(
    // If
    String.raw`^\W*(?:if|should|in case)\b`,
    // While you are here
    String.raw`\bwhile (?:you|we)(?:['’]re| are) (?:on|here|talking|chatting|in|at)\b`,
    // Once I have it from you
    String.raw`\b(?:once|when|after|as soon as) (?:i|we)(?:['’]ve| have)? (?:have|get|got|receive|received|had|seen|see) [^.!?,]*\b(?:from you|your|these|those|this|that|it|them|all)\b`,
    // The day it arrives
    String.raw`\bthe (?:day|minute|moment|hour|second|morning|week) (?:it|they|that|the|your|we|you)(?:['’]s|['’]re)?\b`,
    // Send it, and I will
    String.raw`\b(?:send|tell|give|reply|show|bring|share|drop|say|forward|open|fill|raise|complete)\b[^.!?\n]{0,90}(?:\band|[,;] (?:and )?then|\bso) (?:i|we)(?:['’]ll| will)\b`,
  ),
);

/** What a program does each time, and what is done while we write. */
const IDLE = expression(
  /\b(?:the (?:first|next|second|last) time|every time|each time|whenever|always|usually|normally|make sure|you(?:['’]ll| will) (?:then |also |now )?(?:see|find|notice))\b/i,
);
/** They choose when: "book online at any time". */
const THEIR_TURN = expression(
  /\b(?:book|reserve|pick|choose) (?:a (?:slot|time|day)|online|one|your)\b|\b(?:at )?any time that suits\b/i,
);

/** "You can pick it up once it is ready": ready when? */
const WHENEVER = expression(
  /\b(?:you|we|i)(?:['’]ll| can| will| are able to| may) (?!be happy)[^.!?\n]{3,60}?\b(?:once|when) (?:it|they|the \w+|our \w+|all of (?:it|them)) (?:is|are|has|have|accepts?|agrees?|approves?|clears?|confirms?|comes?|arrives?|replies|reply)\b|\bonce (?:it|they|the \w+|our \w+) \w+[^.!?,\n]{0,30},? (?:we|you|i) (?:can|will|may)\b/i,
);

function whenever(draft: TextReading): readonly Reported[] {
  for (const { sentence, start, index } of draft.sentences) {
    const match = sentence.exec(WHENEVER);
    if (!match || sentence.test(IDLE)) continue;
    const beside = draft.sentences.slice(Math.max(0, index - 1), index + 2);
    if (beside.some((other) => toCome(other.sentence).some(({ kind }) => kind === 'concrete'))) continue;
    return [report(draft, start + match.index, start + match.index + match[0].length)];
  }
  return [];
}

function report(draft: TextReading, start: number, end: number): Reported {
  return {
    kind: 'absence',
    at: end,
    confidence: 0.7,
    message: 'By when? Give a day or a number of hours.',
    why: 'A promise without a time makes people wait, then write again.',
    because: [{ saw: 'a promise without a time', in: 'draft', quoted: draft.text.slice(start, end) }],
    fixes: [],
  };
}
