/**
 * A time for what the company does, or when the trouble ends, that nobody can plan with. Who acts in the clause
 * decides: "reply soon" asks the customer, "hear from you soon" hopes, "we will reply soon" is vague.
 */
import { firm, loose, whenEvent } from '../lexicons/vague-times.ts';
import { clauseAt } from '../text/clauses.ts';
import type { Sentence } from '../text/reading.ts';
import type { Confident, SentenceSignal } from './signal.ts';

const UNIT = '(?:sec(?:ond)?|min(?:ute)?|hour|hr|day|night|week|month|year|working|business|calendar|week)s?';
const DAY =
  '(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tues?|weds?|thurs?|fri|jan(?:uary)?|feb(?:ruary)?|march|april|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|today|tonight|tomorrow|noon|midday|midnight|christmas|easter|weekend';
const COUNT =
  '(?:\\d[\\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|an?|a couple of|half an?)';
/** A usable limit: by a day, within a number, a clock. */
const LIMIT = new RegExp(
  `\\b(?:by|before|until|till|within|no later than|not later than|latest|in|for|on|around|from|at) (?:the |this |next |about |around |early |mid |late |roughly |approximately |under |at most |up to |maximum |max )*(?:(?:end|close|start|beginning|middle) of (?:the |this |next )*(?:day|week|month|business|play|year|${DAY})|${DAY}|morning|afternoon|evening|week\\b(?! or so)|\\d{1,2}(?:st|nd|rd|th)\\b|\\d{1,2}[:.]\\d\\d|\\d{1,2} ?[ap]\\.?m|\\d{1,2}(?: (?:${DAY}))|${COUNT}(?: ?(?:-|–|to|or) ?(?:\\d+|two|three|four|five|seven|ten))? ?(?:more |working |business |further |full )*${UNIT}\\b)(?! or (?:so|thereabouts)| if (?:all|everything))`,
  'i',
);
const TODAY = /\b(?:today|tonight|tomorrow|this (?:morning|afternoon|evening|week)|next week|same day|24\/7)\b/i;
/** "since Monday", "two days ago", "on Monday you wrote": not a limit for what is to come. */
const PAST = /\b(?:ago|since|yesterday|last (?:week|month|night|year))\b/i;

const FUTURE =
  /\b(?:will|'ll|’ll|shall|would|should|going to|gonna|aim|hope|expect|plan|try|trying|working|able|can|could|may|might|must|need|due|about to|coming|arriving|returning|wo|won['’]t|is being|are being|to be|to (?:get|have|see|hear|make|come)|please (?:expect|allow|wait|bear))\b|['’]ll\b/i;
const COMING_SOON =
  /\b(?:coming|more|back|available|arriving|live|out|follow|update|news|news|fixed|refund|reply|answer|here|there|ready|up|running)\b/i;

/** Warm words that only hope for another contact. */
const FAREWELL =
  /\b(?:hear(?:ing)?|see(?:ing)?|meet(?:ing)?|welcom(?:e|ing)|serv(?:e|ing)|speak(?:ing)?|talk(?:ing)?|chat(?:ting)?|ca?tch|(?:having|have) (?=you)|host(?:ing)?|greet(?:ing)?|fly(?:ing)?|visit(?:ing)?|shop(?:ping)?)\b[^.!?]{0,40}\b(?:you|us|again|soon|later|up)\b|\b(?:get|feel)(?:s|ing)? (?:well|better)\b|\b(?:speak|talk|chat|ttyl|til|until next)\b/i;
const FROM_US =
  /\b(?:you(?:['’]ll| will| should| can expect to| are going to)|we(?:['’]ll| will)|expect to|i(?:['’]ll| will)) (?:be )?(?:hear(?:ing)?|see(?:ing)?|speak(?:ing)?|talk(?:ing)?|chat(?:ting)?|ca?tch(?:ing)?)\b(?! you\b)/i;

/** The customer is the one who acts: an order, a wish, something open to them. */
const ORDER =
  /^(?:(?:please|kindly|pls|plz|do|just|also|then|now|so|simply|again|always|or|could you|can you|would you|will you|if you could|you (?:can|could|may|might|should|must|need to|have to|want to|would like to|['’]d like to|are welcome to|wish to|are able to)|(?:we|i)(?:['’]d| would) (?:appreciate|be grateful|recommend|suggest|advise|ask|like you|love)\b.*?|(?:we|i) (?:recommend|suggest|advise|ask|need|require|urge|encourage)\b.*?\byou\b.*?) )*(?:please |kindly )?(?:get|send|reply|respond|let|contact|call|ring|phone|text|e-?mail|write|message|dm|pm|return|pay|update|upgrade|submit|provide|confirm|change|check|try|do|come|bring|give|tell|share|reach|answer|visit|open|log|sign|reset|upload|forward|fill|complete|book|order|use|renew|cancel|report|remove|delete|install|restart|add|collect|pick|drop|file|apply|register|act|make|take|have|move|switch|fix|settle|seek|see|consult|stop|attach|follow|finish|choose|select|join|enter|back|shout|ask|click|tap|press)\b/i;
const EXPLICIT_ORDER =
  /\b(?:please|kindly|pls|plz|could you|can you|would you|must|make sure|be sure|you(?: will|['’]ll)? (?:need to|have to|must|should|can|could|may|might)|you(?:['’]re| are) (?:welcome|free|able) to|ask you to|need you to|want you to|like you to|for you to)\b/i;
const NOT_AN_ORDER =
  /\b(?:please|kindly|you (?:can|may|should|could|might)) (?:expect|allow|wait|bear|be assured|rest|stay|note|look (?:out )?for|accept|know|be patient|give us|hold|hang|watch|see|receive|hear|get|have|find|notice)\b/i;
const LET_US = /\blet (?:us|me)\b/i;
const OURS =
  /\b(?:we|i|they|our|it|team|he|she)(?:['’](?:ll|re|ve|s|m|d))? (?:will|shall|are|am|is|can|could|would|may|might|should|hope|aim|have|do|try|need|plan|expect|to)\b|\b(?:we|i|they|it|he|she|you)['’]ll\b/i;
const YOU_WILL = /\byou(?:['’]ll| will| shall| should| are going to| can expect)\b/i;
const WAITS_ON_YOU = /\b(?:you|your|you['’](?:re|ve|ll|d)|yours)\b/i;

const LOOSE_OTHERWISE: Readonly<Record<string, RegExp>> = {
  soon: /^ ?(?:after|before|thereafter|afterwards?|enough to|as)\b/i,
  shortly: /^ ?(?:after|before|thereafter|afterwards?|following|prior)\b/i,
  later:
    /^ ?(?:than|today|tonight|tomorrow|this (?:morning|afternoon|evening|week|month)|in the (?:day|week|morning|evening|afternoon)|that (?:day|week)|on (?:today|tonight|this|in the|mon|tues|wednes|thurs|fri|satur|sun)|version|model|flight|train|date|time|slot|one|delivery|release|if|for|to)\b/i,
};
const BEFORE_OTHERWISE: Readonly<Record<string, RegExp>> = {
  soon: /\b(?:as|too|so|how|no|that|quite as|get well|equally) $/i,
  later:
    /(?:\b(?:sooner or|or|a|the|any|no|not|much|even|pay|buy now,? pay|now or|see you|talk|speak|until|till|minutes?|hours?|days?|weeks?|months?|years?|\d+|moments?|while|bit) |[-–])$/i,
  'in time': /\b(?:just|back|point|moment|this|that) $/i,
  'one day': /\b(?:in|within|than|of|for|just|only|takes?|by|a|per|after|least|about|least|even|another) $/i,
};
const FRESH_TIME = /^ ?(?:for|to|by|before|at|zone|slot|and)\b/i;

/** The first word of the hit that matters ("very soon" → "soon"). */
const headOf = (words: string): string =>
  /\b(?:soon|shortly|later|in time|eventually|momentarily|presently|one day|some day|someday)/i
    .exec(words)?.[0]
    .toLowerCase() ?? words.toLowerCase();

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

interface Place {
  readonly start: number;
  readonly end: number;
}

function firmly(sentence: Sentence, hit: Place): number {
  const { text } = sentence;
  const words = text.slice(hit.start, hit.end).toLowerCase();
  if (limited(text, hit)) return 0;
  if (/^(?:stay|watch|more|updates|details|news)/.test(words)) return 0.9;
  if (customerActs(text, hit)) return 0;
  if (
    /\b(?:time|while|longer|bit)$/.test(words) &&
    /^(?:take|taking|need|require|be|a little|some time|for)/.test(words)
  ) {
    // How long a thing of ours lasts; "take some time to read this" is an order, "takes time off" a life.
    if (/^(?:some time|a little)/.test(words)) return 0;
    if (
      /^ (?:off|out|for (?:your|you|me|us|a|the)|to (?:read|write|explain|speak|talk|contact|reach|tell|share|let|chat|give|call|get in touch|raise))\b/.test(
        text.slice(hit.end),
      )
    )
      return 0;
    const before = text.slice(0, hit.start);
    return /\b(?:can|could|may|might|will|would|should|does|do|often|usually|sometimes|normally|it|this|that|which|process|['’]ll)\s*(?:\w+ly |also |still |not )?$/i.test(
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
  const { text } = sentence;
  const head = headOf(text.slice(hit.start, hit.end));
  const before = text.slice(0, hit.start);
  const after = text.slice(hit.end);
  if (LOOSE_OTHERWISE[head]?.test(after) || BEFORE_OTHERWISE[head]?.test(before)) return 0;
  if (/\bhow soon/i.test(text.slice(hit.start, hit.end))) return 0;
  if (limited(text, hit) || /\?\s*["')\]]*$/.test(text)) return 0;
  if (head === 'in time' && (FRESH_TIME.test(after) || !/^\s*[.,;!)]|^$|^\s+and\b/.test(after))) return 0;
  const clause = clauseAt(text, hit.start);
  const words = text.slice(clause.start, clause.end);
  if (
    FAREWELL.test(words) &&
    !FROM_US.test(words) &&
    !/\b(?:back|in touch)\b.*\b(?:to|with) you\b/i.test(words) &&
    !/\byou(?:['’]ll| will)\b/i.test(words)
  )
    return 0;
  if (/\b(?:check|look|pop|come|drop) (?:back|by|in)(?: in| again)?$/i.test(before.trim())) return 0.8;
  if (customerActs(text, hit)) return 0;
  const weak =
    /^(?:in time|eventually|one day|some day|someday|promptly|swiftly|speedily|expeditiously|quickly|rapidly|later|later on|presently)$/.test(
      head,
    );
  const future = FUTURE.test(words);
  if (weak) {
    if (!/\b(?:will|shall|going to|hope|aim|plan|try)\b|['’]ll\b/i.test(words)) return 0;
    if (/ly$/.test(head) && /\b(?:you(?:['’]ll)?|more|so|as|how|very|too) (?:\w+ )?$/i.test(before)) return 0;
    return /ly$/.test(head) && !/\b(?:we|i|they|team|he|she)\b/i.test(words) ? 0.4 : 0.85;
  }
  if (future || COMING_SOON.test(words)) return 0.95;
  return /\b(?:was|were|had|did|went|came|\w+ed)\b/i.test(words) ? 0.3 : 0.8;
}

function eventually(sentence: Sentence, hit: Place): number {
  const { text } = sentence;
  const first = text.slice(hit.start, hit.end);
  const rest = text.slice(hit.end);
  if (limited(text, hit)) return 0;
  if (/^(?:as soon as|the moment|the minute|the second|the instant|the day|the hour)$/i.test(first)) {
    if (
      /^the/i.test(first) &&
      !/^ (?:we|i|it|they|he|she|the|that|there|this|stock|our|news)(?:['’]s|['’]re|['’]ve)? /i.test(rest)
    )
      return 0;
    if (
      /^the (?:day|hour)/i.test(first) &&
      !/^ (?:it|they|stock)(?:['’]s|['’]re|['’]ve)? (?:arrives?|is|are|comes?|lands?)/i.test(rest)
    )
      return 0;
    if (/^ (?:possible|practicable|feasible|able)\b/i.test(rest)) return 0;
    const condition = rest.slice(0, clauseAt(`${rest}.`, 1).end);
    if (WAITS_ON_YOU.test(condition)) return 0;
    if (/^ (?:you|it arrives|it reaches|i press|we hang)/i.test(rest)) return 0;
    if (customerActs(text, hit)) return 0;
    return FUTURE.test(text.slice(0, hit.start)) || FUTURE.test(rest) ? 0.85 : 0.5;
  }
  const object = rest.slice(0, 60).split(/[,;:.!?]/)[0] ?? '';
  if (
    /\b(?:your|you|it back|the (?:parcel|item|return|device|goods|photo|form|payment|money)|signed|paid)\b/i.test(
      object,
    )
  )
    return 0;
  if (/\b(?:know|knows|hear|hears|learn|find out|finds out|discover|there|more|further|new|additional)/i.test(first))
    return 0.85;
  if (
    /^ (?:an |any |some |the |more |further |new )*(?:update|updates|news|information|info|more|anything|word|answer|answers|details|detail|feedback|response|reply|confirmation|clarity|date|dates|stock|it in stock|them in stock|outcome|result|results|it ready|it fixed|it sorted|it resolved)\b/i.test(
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

function limited(text: string, hit: Place): boolean {
  const around = `${text.slice(Math.max(0, hit.start - 90), hit.start)} … ${text.slice(hit.end, hit.end + 90)}`;
  if (TODAY.test(around)) return !PAST.test(around);
  const limit = LIMIT.exec(around);
  return limit !== null && !PAST.test(around);
}

function customerActs(text: string, hit: Place): boolean {
  const clause = clauseAt(text, hit.start);
  const before = text.slice(clause.start, hit.start);
  const whole = text.slice(clause.start, clause.end);
  if (/\b(?:your) (?:earliest|soonest|first)\b/i.test(whole)) return true;
  if (NOT_AN_ORDER.test(whole)) return false;
  if (YOU_WILL.test(before) && !/\byou(?:['’]ll| will| should) (?:need|have to|want)\b/i.test(before)) return false;
  if (OURS.test(before) && !LET_US.test(before))
    return /\b(?:ask|need|want|like|advise|recommend|urge) (?:that )?you\b/i.test(before);
  if (ORDER.test(before.trim())) return true;
  if (EXPLICIT_ORDER.test(before) || LET_US.test(before)) return true;
  return /^(?:if|when|once|unless|whether)$/.test(clause.opener) && /^you\b/i.test(whole.trim());
}
