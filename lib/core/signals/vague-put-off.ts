/** Times that put off only where we shall do it: beside lexicons/vague-ahead.ts, and what waits for an event of ours. */
import { clauseAt } from '../text/clauses.ts';
import type { Sentence } from '../text/reading.ts';
import { customerActs, ordered } from './customer-acts.ts';
import { limited } from './usable-limit.ts';
import { TELLS_ITSELF } from './vague-otherwise.ts';

export interface Place {
  readonly start: number;
  readonly end: number;
}

export const WAITS_ON_YOU = /\b(?:you|your|you['’](?:re|ve|ll|d)|yours)\b/;

export function toCome({ small: text }: Sentence, hit: Place): number {
  const words = text.slice(hit.start, hit.end);
  if (limited(text, hit) || /\?\s*$/.test(text) || (customerActs(text, hit) && !/^allow|\blong(?:er)?\b/.test(words)))
    return 0;
  if (
    WAITS_ON_YOU.test(
      words.replace(
        /\b(?:let|get back to|come back to|revert to|you accordingly|you (?:waiting )?(?:too|much|very|that|for|long)|you can (?:say|blink)|your (?:ticket|case|order|request|claim|message|email|application|query|number|complaint|turn|area)|way)\b.*/,
        '',
      ),
    )
  )
    return 0;
  const { start, end } = clauseAt(text, hit.start);
  return putOff(words, text.slice(start, end), text.slice(0, hit.start), text.slice(hit.end));
}

/** We shall do it, and not never: "I'll do it just now", not "we won't just now". */
const SHALL =
  /\b(?:will|shall|should|going to|gonna|hope|aim|plan|expect|expected|due|try|trying|working|looking to|intend|can expect)\b|['’]ll\b/;
const HABIT = /^(?:periodically|from|every|now and again|at (?:regular )?intervals|on an ongoing|as we go)/;
const TELLS =
  /\b(?:updat|writ|e-?mail|inform|let you|report|post(?:ing)?\b|check|review|process|look|keep you|in touch|progress)/;
const LAST = /^\s*(?:[.,;!)]|$|and\b|but\b|so\b)/;
/** "any day you like", "just now that", "in turn leads": the words go on. */
const GOES_ON = /^(?:any day|just now|now|soon soon|in (?:turn|rotation)|on the double|at pace)/;
/** Said of a thing that dries, heals or rests: how long it needs is its nature. */
const ITS_NATURE =
  /\b(?:dry|set|settle|heal|cure|rest|soak|prove|rise|charge|cool|ripen|acclimati[sz]e|stiff|sore|chill)\b/;

/** How sure a time of `vague-ahead.ts` is put off: `clause` holds it at `at`. */
function putOff(words: string, clause: string, before: string, after: string): number {
  if (ITS_NATURE.test(clause) || /^ (?:ago|back|earlier|later|before)\b/.test(after)) return 0;
  if (GOES_ON.test(words) && !LAST.test(after)) return 0;
  if (/^(?:just now|now)/.test(words) && !/(?:\bwill|\bshall|['’]ll)\b(?! not\b)/.test(before)) return 0;
  if (/\b(?:won['’]t|will not|shan['’]t|cannot|can['’]t|never)\b/.test(before) && !/\b(?:long|far|much)\b/.test(words))
    return 0;
  if (HABIT.test(words)) return SHALL.test(before) && TELLS.test(clause) ? 0.8 : 0;
  if (/^(?:take|need)/.test(words))
    return /\b(?:can|could|may|might|will|should|does|often|usually|sometimes|it|this|that)\s*$|['’]ll\s*$/.test(
      before,
    ) || /^(?:takes|needs)/.test(words)
      ? 0.85
      : 0;
  if (/matter of/.test(words) && /(?:\b(?:is|be)|['’]s)\s*$/.test(before)) return 0.85;
  if (/^down the/.test(words)) return /\b(?:is|are|coming|comes|will)\b|['’]s\b/.test(before) ? 0.85 : 0;
  if (/^(?:date|time|timing|schedule|slot|is|are|it|that|they)/.test(words)) return 0.85;
  return SHALL.test(clause) || SHALL.test(before) || SHALL.test(after) ? 0.85 : 0;
}

/** "We'll ship it once it's back in stock": a promise that hangs on an event of ours. */
const PROMISED =
  /\b(?:(?:we|i|they|it|he|she|someone|somebody|team|that|this|one)(?:['’]ll| will| shall| can| should| are going to|['’]re going to|['’]d)|you(?:['’]ll| will| can expect to) (?:be |get |hear|receive|have|see)|will be|will (?:get|send|ship|let|email|contact|update|go|follow|resume|start|return|reopen|arrive|come)|(?:goes|comes|ships|leaves|follows|starts|resumes) ?(?:up|out|off|back|in|to you)?)\b/;
/** "I'll stay on the chat until it's done" promises the staying. */
const STAYS = /\b(?:stay|keep|remain|stick|be here|hold on|wait)\b[^,;]*$/;

export function waiting(sentence: Sentence, hit: Place): number {
  const text = sentence.small;
  const rest = text.slice(hit.end);
  const object = rest.split(/[,;:.!?]|\b(?:we|i|they|you|it)(?:['’]ll| will)\b/)[0] ?? '';
  if (limited(text, hit, true) || customerActs(text, hit) || WAITS_ON_YOU.test(text.slice(hit.start, hit.end) + object))
    return 0;
  if (/\b(?:it back|the (?:parcel|item|return|device|goods|photos?|form|payment)|signed|paid)\b/.test(object)) return 0;
  if (TELLS_ITSELF.test(text.slice(0, hit.start))) return 0;
  if (/^until/.test(text.slice(hit.start, hit.end)) && STAYS.test(text.slice(0, hit.start))) return 0;
  const main = rest.slice(object.length);
  if (hit.start < 3 && ordered(main.replace(/^[,;:] ?/, ''))) return 0;
  return PROMISED.test(text.slice(0, hit.start)) || (hit.start < 20 && PROMISED.test(main)) ? 0.85 : 0;
}
