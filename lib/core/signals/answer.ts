/**
 * Does the draft touch a question? Its subject comes up, or the kind of answer it wants is there (when → a time,
 * how much → an amount, where → a place or link). Answering well cannot be told; not touching at all can.
 */
import { CONCEPTS } from '../lexicons/concepts.ts';
import { expression } from '../text/expressions.ts';
import type { Line } from '../text/line.ts';
import { paired } from '../text/paired.ts';
import type { Sentence, TextReading } from '../text/reading.ts';
import { answerKinds, ROLE } from './answer-kinds.ts';
import { nextStep } from './next-step.ts';
import type { Question } from './question.ts';
import { remedy } from './remedy.ts';
import { stems } from './restatement.ts';
import { stem } from './stems.ts';
import { timeframe } from './timeframe.ts';

export interface Touch {
  readonly by: 'subject' | 'kind' | 'question' | 'nothing';
  /** 0 nothing … 1 certain. */
  readonly score: number;
}

/** Kinds of sentences that can answer a question of this kind at all. */
const WANTS: Readonly<Record<Question['kind'], readonly string[]>> = {
  when: ['time'],
  'how-long': ['time', 'amount'],
  'how-much': ['amount'],
  where: ['place', 'steps'],
  who: ['person', 'place', 'verdict'],
  which: ['verdict', 'amount', 'steps', 'place'],
  why: ['reason'],
  how: ['steps', 'verdict', 'place'],
  can: ['verdict', 'steps'],
  'yes-no': ['verdict', 'time', 'steps'],
  what: ['verdict', 'steps', 'reason', 'amount', 'place', 'time'],
};

/** "Can you bring it back?" asks for a deed: what was or will be done answers it, and so does a no. */
export const REQUEST =
  /\b(?:(?:can|could|will|would|won['’]t) (?:you|u|ye|somebody|someone|anyone|anybody|one of you)\b(?! (?:tell|explain|confirm|advise|let me know|say|clarify))|any chance (?:you|of)|what (?:can|could|will|are) (?:you|we)\b|what (?:do|can|should|must) i do\b|what(?: is|['’]s)? (?:now|next)|how (?:can|do|could|should|are) (?:we|you) (?:fix|solve|sort|resolve|proceed|going to fix))/i;
const NO_WAY = expression(
  /\b(?:can['’]?t|cannot|can not|unable|not able|won['’]?t|will not|may not|must not|not possible|impossible|no longer|don['’]?t|do not|declined?|refus\w+|reject\w+|not (?:liable|responsible|eligible|entitled|covered|something)|no (?:liability|refunds?|exceptions?)|outside (?:of )?our)\b/i,
);
const LOOKED = expression(
  /\b(?:(?:i|we)(?:['’]ve| have)? (?:\w+ )?(?:looked|checked|asked|found|read|saw|see|rang|spoke|traced)|looks? (?:as if|like|as though)|it seems|it appears|turns out|turned out)\b/i,
);
const OPENS = expression(
  /^\W*(?:(?:hi|hello|hey|dear)\b[^,.!\n]{0,30}[,.!]\s*)?(?:yes|yep|yeah|yup|no|nope|nah|sure|of course|absolutely|certainly|indeed|sadly|unfortunately|i['’]m afraid|both|neither|not|done|correct|right|gladly|happily|nothing (?:else|more|further)|that['’]s all|all (?:we|i) need|good news|only|straight|(?:it|they|we|you|she|he|i|that|there) (?:is|does|do|are|can|may|will|has|have|did|was|isn['’]t|doesn['’]t|don['’]t|won['’]t|can['’]t|aren['’]t|didn['’]t)(?=\s*[,.;!–-]|$))(?!\w)/i,
);

const WHO_PAYS =
  /\bwho(?:['’]s| is| will|['’]ll|s)? (?:going to |gonna |supposed to )?(?:pay|cover|make up|reimburse|compensate|foot)/i;
const PAYS = expression(
  /\b(?:(?:go|come)(?:es|s)? back (?:to|on|into) your|(?:we|i|our [\w-]+|they) (?:will |['’]ll )?(?:pay|pays|cover|covers|bear|bears|meet|meets) (?:for |the |it|this|that|all)|nothing (?:to pay|for you to pay)|you pay nothing|not at your (?:cost|expense)|at our (?:cost|expense)|(?:do|can|will|are|does)(?:n['’]t| not) (?:\w+ )?(?:pay|cover|reimburse|liable)|cannot (?:pay|cover|reimburse))\b/i,
);
const SOMEBODY = expression(
  /\b(?:nobody|no one|anybody|anyone|somebody|someone|my colleague|our \w+er|i am|i['’]m|is me|person)\b/i,
);

/** What a stretch of the draft has for one question: worked out once for the two, so that a key asks one line. */
export interface Bearing {
  /** Words of the subject that come up. */
  readonly met: ReadonlySet<string>;
  /** How many of them in one sentence at most. */
  readonly most: number;
  readonly touch: Touch;
  /** The kind of answer is there; a vague time is none where a time is asked for. */
  readonly fits: boolean;
  /** The same in one sentence with a word of the subject. */
  readonly together: boolean;
  /** A time is asked for and only a vague one is told. */
  readonly vague: boolean;
  readonly opens: boolean;
  readonly refuses: boolean;
}

const NOTHING: Touch = { by: 'nothing', score: 0 };
export const bearingOn = paired(bearingIn);
const ofLine = paired((line: Line, question: Question) =>
  joined(line.sentences.map(({ sentence }) => bearingOn(sentence, question))),
);

export const bearingOf = (question: Question, draft: TextReading): Bearing =>
  joined(draft.lines.map(({ read }) => ofLine(read, question)));

export const touches = (question: Question, draft: TextReading): Touch => bearingOf(question, draft).touch;

function joined(parts: readonly Bearing[]): Bearing {
  const met = new Set<string>();
  let most = 0;
  let touch = NOTHING;
  for (const part of parts) {
    for (const one of part.met) met.add(one);
    most = Math.max(most, part.most);
    if (part.touch.score > touch.score) touch = part.touch;
  }
  const any = (fact: 'fits' | 'together' | 'vague' | 'opens' | 'refuses'): boolean => parts.some((part) => part[fact]);
  return {
    met,
    most,
    touch,
    fits: any('fits'),
    together: any('together'),
    vague: any('vague'),
    opens: any('opens'),
    refuses: any('refuses'),
  };
}

const TIMED: ReadonlySet<Question['kind']> = new Set(['when', 'how-long']);

function bearingIn(sentence: Sentence, question: Question): Bearing {
  const wanted = WANTS[question.kind];
  const own = sentence.read(stems)[0]?.stems ?? [];
  const shared = question.subject.filter((one) => own.some((other) => near(one, other)));
  const kinds = sentence.read(answerKinds).filter(({ kind }) => wanted.includes(kind));
  const times = sentence.read(timeframe);
  const exact = times.some(({ kind }) => kind !== 'vague');
  const opens = answersFirst(sentence);
  const refuses = sentence.test(NO_WAY);
  const fits = kinds.some(({ kind }) => kind !== 'time' || exact || !TIMED.has(question.kind));
  return {
    met: new Set(shared),
    most: shared.length,
    touch: touchOf(sentence, question, shared.length, kinds.length > 0, opens, refuses),
    fits,
    together: fits && shared.length > 0,
    vague: TIMED.has(question.kind) && times.length > 0 && !exact,
    opens,
    refuses,
  };
}

function touchOf(
  sentence: Sentence,
  question: Question,
  shared: number,
  kind: boolean,
  opens: boolean,
  refuses: boolean,
): Touch {
  let best = NOTHING;
  const take = (touch: Touch): void => {
    if (touch.score > best.score) best = touch;
  };
  if (shared > 0) take({ by: 'subject', score: Math.min(1, 0.5 + 0.2 * shared + (kind ? 0.2 : 0)) });
  else if (kind)
    take({
      by: 'kind',
      score: ['when', 'how-much', 'how-long', 'why', 'where'].includes(question.kind) ? 0.6 : 0.35,
    });
  // A question about nothing by name ("What do I do?") and a request are met by any deed, step or no.
  if ((question.subject.length === 0 || REQUEST.test(question.text)) && (refuses || sentence.read(nextStep).length > 0))
    take({ by: 'kind', score: 0.55 });
  if (opens && (question.kind === 'yes-no' || question.kind === 'can' || question.kind === 'which'))
    take({ by: 'kind', score: 0.6 });
  if (question.kind === 'who' && (sentence.test(SOMEBODY) || sentence.test(ROLE))) take({ by: 'kind', score: 0.6 });
  if (WHO_PAYS.test(question.text) && (sentence.read(remedy).length > 0 || sentence.test(PAYS)))
    take({ by: 'kind', score: 0.8 });
  if (sentence.text.endsWith('?') && sentence.words > 3) take({ by: 'question', score: 0.3 });
  return best;
}

const answersFirst = (sentence: Sentence): boolean => sentence.test(OPENS) || sentence.test(LOOKED);

const CONCEPT_OF = new Map(
  CONCEPTS.flatMap((line, concept) => line.split(' ').map((word) => [stem(word), concept] as const)),
);

const alike = (a: string, b: string): boolean => {
  const concept = CONCEPT_OF.get(a);
  return concept !== undefined && concept === CONCEPT_OF.get(b);
};

const near = (a: string, b: string): boolean =>
  alike(a, b) ||
  a === b ||
  (a.length > 4 && b.length > 4 && (a.startsWith(b.slice(0, 5)) || b.startsWith(a.slice(0, 5))));
