/**
 * A time for what the company does, or when the trouble ends, that nobody can plan with. Who acts in the clause
 * decides: "reply soon" asks the customer, "hear from you soon" hopes, "we will reply soon" is vague.
 */
import { ahead, watching } from '../lexicons/vague-ahead.ts';
import { firm, loose, ourEvent, whenEvent } from '../lexicons/vague-times.ts';
import { clauseAt } from '../text/clauses.ts';
import type { Sentence } from '../text/reading.ts';
import { customerActs } from './customer-acts.ts';
import type { Confident, SentenceSignal } from './signal.ts';
import { limited } from './usable-limit.ts';
import {
  ANNOUNCED,
  BEFORE_OTHERWISE,
  COMING_SOON,
  ENDS,
  FAREWELL,
  FROM_US,
  HAPPENS,
  headOf,
  LOOSE_OTHERWISE,
  OF_YOUR_CHOICE,
  SHOULD_HAVE,
  WE_SHALL,
} from './vague-otherwise.ts';
import { type Place, toCome, WAITS_ON_YOU, waiting } from './vague-put-off.ts';

const FUTURE =
  /\b(?:will|'ll|’ll|shall|would|should|going to|gonna|aim|hope|expect|plan|try|trying|working|able|can|could|may|might|must|need|due|about to|coming|arriving|returning|wo|won['’]t|is being|are being|to be|to (?:get|have|see|hear|make|come)|please (?:expect|allow|wait|bear))\b|['’]ll\b/;

const FRESH_TIME = /^ ?(?:for|to|by|before|at|zone|slot|and)\b/;

/** The customer acts, but when it works again is ours to say: "try again later". */
const TRY_AGAIN =
  /\b(?:(?:check|look|pop|come|drop|try)(?: (?:it|that|this))? (?:back|by|in|again|once more)(?: in| again)?|retry|refresh) $/;
/** What "a bit" is of. */
const MUCH =
  /^ (?!(?:longer|more|before|until|till|yet|while|and|but|so|as|or|to|for|because|still|due)\b)(?!of (?:time|a wait|a while)\b)\p{L}|^ more (?!time\b)\p{L}/u;
const FATE = /^(?:eventually|presently|after a while|over time|in the end|sometime)$/;

const AT_THE = /\b(?:at|for|from|of|until|in|by) $/;
const SOME_DAY = /^(?:some day|someday|one day|sometime|eventually)$/;

export interface VagueTime extends Confident {
  readonly kind: 'firm' | 'loose' | 'event';
}

export const vagueTime: SentenceSignal<VagueTime> = {
  id: 'vague-time',
  read: (sentence) => {
    const hits: VagueTime[] = [];
    for (const hit of sentence.find(firm)) add(hits, { ...hit, kind: 'firm', confidence: firmly(sentence, hit) });
    for (const hit of sentence.find(whenEvent))
      add(hits, { ...eventSpan(sentence.text, hit), kind: 'event', confidence: eventually(sentence, hit) });
    for (const hit of sentence.find(ourEvent))
      add(hits, { start: hit.start, end: hit.end, kind: 'event', confidence: waiting(sentence, hit) });
    for (const hit of sentence.find(ahead)) add(hits, { ...hit, kind: 'event', confidence: toCome(sentence, hit) });
    for (const hit of sentence.find(watching))
      add(hits, { ...hit, kind: 'firm', confidence: limited(sentence.small, hit) ? 0 : 0.85 });
    for (const hit of sentence.find(loose)) add(hits, { ...hit, kind: 'loose', confidence: loosely(sentence, hit) });
    return hits;
  },
};

/** Overlapping or adjoining hits are one; of overlapping ones the first list wins, for it says more. */
function add(hits: VagueTime[], { start, end, kind, confidence }: VagueTime): void {
  if (confidence <= 0) return;
  const rival = hits.findIndex((other) => other.start < end + 3 && other.end + 3 > start);
  const other = hits[rival];
  if (other) {
    // "more to follow as the day goes on" is one thing to say.
    if (other.end <= start || end <= other.start)
      hits[rival] = { ...other, start: Math.min(start, other.start), end: Math.max(end, other.end) };
    return;
  }
  hits.push({ start, end, kind, confidence });
}

function firmly(sentence: Sentence, hit: Place): number {
  const text = sentence.small;
  const words = text.slice(hit.start, hit.end);
  if (limited(text, hit) && !/^some ?time (?:after|there)/.test(words)) return 0;
  const lead = text.slice(0, hit.start);
  if (/^the moment/.test(words) && AT_THE.test(lead)) return 0;
  if (SHOULD_HAVE.test(lead) || OF_YOUR_CHOICE.test(text.slice(hit.end))) return 0;
  // "as quickly as we could" is over; "sooner or later" is a proverb; "Take a few days to think" is theirs.
  if (/could$|^sooner or/.test(words) && !WE_SHALL.test(text)) return 0;
  if (hit.start === 0 && /^take /.test(words)) return 0;
  if (/^(?:all )?in good time$|^in no time/.test(words)) return WE_SHALL.test(lead) ? 0.9 : 0;
  if (
    /^(?:in|over|during|within) the (?:next|coming|following|upcoming)/.test(words) &&
    !HAPPENS.test(lead + text.slice(hit.end))
  )
    return 0.4;
  if (/^(?:stay|watch|more|updates|details|news)/.test(words)) return 0.9;
  if (
    /reasonable/.test(words) &&
    (/^ of (?:\d|one|two|three|four)/.test(text.slice(hit.end)) || /\byou (?:have|get) /.test(text.slice(0, hit.start)))
  )
    return 0;
  // "Needs a bit of patience", "will be a bit louder": how much, not how long.
  if (/ (?:bit|little)$/.test(words) && MUCH.test(text.slice(hit.end))) return 0;
  // "Credits after noon are processed in the next batch": how it always goes.
  if (/^(?:with|in) the next /.test(words) && /\b(?:is|are|gets?) (?:\w+ly )?\w+(?:ed|en|t) $/.test(lead)) return 0.5;
  if (words === 'in a few' && !/^\s*(?:[.!,;)]|$)/.test(text.slice(hit.end))) return 0;
  if (TRY_AGAIN.test(text.slice(0, hit.start))) return 0.85;
  if (customerActs(text, hit)) return 0;
  if (
    /\b(?:time|while|longer|bit)$/.test(words) &&
    /^(?:take|taking|need|require|be|a little|some time|for)/.test(words)
  ) {
    // How long a thing of ours lasts; "take some time to read this" is an order, "takes time off" a life.
    if (/^(?:some time|a little)/.test(words)) return 0;
    if (
      /^ (?:off|out|for (?:your|you|me|us|a|the)|to (?:read|write|explain|speak|talk|contact|reach|tell|share|let|chat|give|call|get in touch|raise|get used|adjust|adapt|learn|settle|heal|recover|grow))\b/.test(
        text.slice(hit.end),
      )
    )
      return 0;
    const before = text.slice(0, hit.start);
    if (/^takes /.test(words) || (/^take /.test(words) && /\b[a-z]{3,}[^s]s (?:\w+ly |all )?$/.test(before)))
      return 0.85;
    return /\b(?:can|could|may|might|will|would|should|does|do|often|usually|sometimes|normally|it|this|that|which|process|['’]ll)\s*(?:\w+ly |also |still |not )?$/.test(
      before,
    )
      ? 0.85
      : 0.4;
  }
  if (/^(?:when|where|whenever|once|if|as) (?:possible|available|ready|feasible|practicable|convenient)/.test(words))
    return FUTURE.test(text) && !/\b(?:where|if) (?:possible|available)/.test(words) ? 0.85 : 0;
  return 0.95;
}

function loosely(sentence: Sentence, hit: Place): number {
  const text = sentence.small;
  const head = headOf(text.slice(hit.start, hit.end));
  const before = text.slice(0, hit.start);
  const after = text.slice(hit.end);
  if (/^(?:bear|exercise)/.test(head) || /tight$/.test(head)) return patience(text, hit);
  if (/^a?round the corner/.test(head) && !ANNOUNCED.test(before)) return 0;
  if (LOOSE_OTHERWISE[head]?.test(after) || BEFORE_OTHERWISE[head]?.test(before)) return 0;
  if (/\bhow soon/.test(text.slice(hit.start, hit.end))) return 0;
  if (limited(text, hit) || /\?\s*["')\]]*$/.test(text)) return 0;
  if (
    head === 'in time' &&
    !/^ (?:you|we|it|they)(?:['’]ll| will)/.test(after) &&
    (FRESH_TIME.test(after) || !/^\s*[.,;!)]|^$|^\s+and\b/.test(after))
  )
    return 0;
  const clause = clauseAt(text, hit.start);
  const words = text.slice(clause.start, clause.end);
  if (ENDS.test(words)) return 0;
  if (
    FAREWELL.test(words) &&
    !FROM_US.test(words) &&
    !/\b(?:back|in touch)\b.*\b(?:to|with) you\b/.test(words) &&
    !/\byou(?:['’]ll| will)\b/.test(words)
  )
    return 0;
  if (TRY_AGAIN.test(before)) return 0.8;
  if (customerActs(text, hit)) return 0;
  const weak =
    /^(?:in time|eventually|after a while|over time|in the end|sometime|one day|some day|someday|imminent(?:ly)?|(?:without|with no) (?:any |further )?delay|in the order .*|(?:as a|with) .*(?:urgency|priority)|promptly|swiftly|speedily|expeditiously|quickly|rapidly|later|later on|presently)$/.test(
      head,
    );
  const future = FUTURE.test(words);
  if (weak) {
    if (/^imminent/.test(head)) return 0.85;
    if (
      !/\b(?:will|shall|should|going to|hope|aim|plan|try|expect|due)\b|['’]ll\b/.test(words) &&
      !(
        SOME_DAY.test(head) &&
        /\b(?:may|might|could|can) (?:well |also |perhaps )?(?:look|check|review|get|come|add|do|think|see|fix|consider|pick|take|be)\b/.test(
          words,
        )
      )
    )
      return 0;
    if (/ly$/.test(head) && !FATE.test(head) && /\b(?:you(?:['’]ll)?|more|so|as|how|very|too) (?:\w+ )?$/.test(before))
      return 0;
    return /ly$/.test(head) && !FATE.test(head) && !/\b(?:we|i|they|team|he|she)\b/.test(words) ? 0.4 : 0.85;
  }
  if (future || COMING_SOON.test(words) || /\b(?:expected|due|planned|scheduled) $/.test(before)) return 0.95;
  return /\b(?:was|were|had|did|went|came|\w+ed)\b/.test(words) ? 0.3 : 0.8;
}

/** "Please bear with us": a wait without an end, unless it is the moment of a chat or thanks for the past. */
function patience(text: string, hit: Place): number {
  const words = text.slice(hit.start, hit.end);
  if (!/^(?:bear|hang|sit|exercise)\b/.test(words) || limited(text, hit)) return 0;
  if (
    /^ (?:(?:for )?(?:a|one|just|another) (?:moment|minute|min|sec|second|tick|mo)\b|and (?:do not|don['’]t))/.test(
      text.slice(hit.end),
    )
  )
    return 0;
  return 0.6;
}

function eventually(sentence: Sentence, hit: Place): number {
  const text = sentence.small;
  const first = text.slice(hit.start, hit.end);
  const rest = text.slice(hit.end);
  if (limited(text, hit, true)) return 0;
  // "At the moment we can't …": now, not when.
  if (/^the/.test(first) && AT_THE.test(text.slice(0, hit.start))) return 0;
  if (/^(?:as soon as|the moment|the minute|the second|the instant|the day|the hour)$/.test(first)) {
    if (
      /^the/.test(first) &&
      !/^ (?:we|i|it|they|he|she|the|that|there|this|stock|our|news)(?:['’]s|['’]re|['’]ve)? /.test(rest)
    )
      return 0;
    if (
      /^the (?:day|hour)/.test(first) &&
      !/^ (?:it|they|stock)(?:['’]s|['’]re|['’]ve)? (?:arrives?|is|are|comes?|lands?)/.test(rest)
    )
      return 0;
    if (/^ (?:possible|practicable|feasible|able)\b/.test(rest)) return 0;
    const condition = rest.slice(0, clauseAt(`${rest}.`, 1).end);
    if (WAITS_ON_YOU.test(condition)) return 0;
    if (/^ (?:you|it arrives|it reaches|i press|we hang)/.test(rest)) return 0;
    if (customerActs(text, hit)) return 0;
    return FUTURE.test(text.slice(0, hit.start)) || FUTURE.test(rest) ? 0.85 : 0.5;
  }
  const object = rest.slice(0, 60).split(/[,;:.!?]/)[0] ?? '';
  if (
    /\b(?:your|you|it back|the (?:parcel|item|return|device|goods|photo|form|payment|money)|signed|paid)\b/.test(object)
  )
    return 0;
  if (/\b(?:know|knows|hear|hears|learn|find out|finds out|discover|there|more|further|new|additional)/.test(first))
    return 0.85;
  if (
    /^ (?:an |any |some |the |more |further |new )*(?:update|updates|news|information|info|more|anything|word|answer|answers|details|detail|feedback|response|reply|confirmation|clarity|date|dates|stock|it in stock|them in stock|outcome|result|results|it ready|it fixed|it sorted|it resolved)\b/.test(
      rest,
    )
  )
    return 0.85;
  return 0;
}

/** An event's span runs to the end of its clause: "as soon as they're back in the office". */
function eventSpan(text: string, hit: Place): Place {
  const stop = /\s*(?:[,;:.!?()–—]|\s-\s|\b(?:and|but|so|then)\b)/.exec(text.slice(hit.end));
  const end = stop ? hit.end + stop.index : text.length;
  return { start: hit.start, end: Math.max(hit.end, Math.min(end, hit.start + 80)) };
}
