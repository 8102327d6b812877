/** Whose time it is: does the customer act in the clause around a word, or do we? Of texts in small letters (text/small.ts). */
import type { Span } from '../model.ts';
import { clauseAt } from '../text/clauses.ts';
import { late } from '../text/late.ts';

const FIRST = `(?:(?:please|kindly|pls|plz|do|just|also|then|now|so|simply|again|always|or|could you|can you|would you|will you|if you could|you (?:can|could|may|might|should|must|need to|have to|want to|would like to|['’]d like to|are welcome to|wish to|are able to)) )*`;
const DEED = String.raw`(?:get|keep|leave|send|reply|respond|let|contact|call|ring|phone|text|e-?mail|write|message|dm|pm|return|pay|update|upgrade|submit|provide|confirm|change|check|try|do|come|bring|give|tell|share|reach|answer|visit|open|log|sign|reset|upload|forward|fill|complete|book|order|use|renew|cancel|report|remove|delete|install|restart|add|collect|pick|drop|file|apply|register|act|make|take|have|move|switch|fix|settle|seek|see|consult|stop|attach|follow|finish|choose|select|join|enter|back|shout|ask|click|tap|press)\b`;
/** The customer is the one who acts: an order, a wish, something open to them. In three, as one of all took 15 ms to compile. */
const ORDER = late(`^${FIRST}${DEED}`);
const WE_ASK = late(
  String.raw`^${FIRST}(?:(?:we|i)(?:['’]d| would) (?:appreciate|be grateful|recommend|suggest|advise|ask|like you|love)\b|(?:we|i) (?:recommend|suggest|advise|ask|need|require|urge|encourage)\b.*?\byou\b)`,
);
const TO_DO = late(` ${DEED}`);
const EXPLICIT_ORDER =
  /\b(?:please|kindly|pls|plz|could you|can you|would you|must|make sure|be sure|you(?: will|['’]ll)? (?:need to|have to|must|should|can|could|may|might)|you(?:['’]re| are) (?:welcome|free|able) to|ask you to|need you to|want you to|like you to|for you to)\b/;
const NOT_AN_ORDER =
  /\b(?:please|kindly|you (?:can|may|should|could|might)) (?:expect|allow|wait|bear|be assured|rest|stay|note|look (?:out )?for|accept|know|be patient|give us|hold|hang|watch|see|receive|hear|get|have|find|notice)\b/;
/** "… so that we can look into it and get back to you": what "and" joins is ours as well. */
const WE_TOO =
  /\b(?:we|i)(?:['’]ll| (?:will|can|shall|could|may)|(?:['’](?:m|re)| am| are) going to) (?!ask|need|recommend|suggest)[^.!?;:,]{3,60}$/;
/** "We'd like you to know that …": what follows is the matter. */
const TOLD_THAT = /^.*?\b(?:like|want|wish) you to know (?:that )?/;
/** "Back soon!", "Fix coming shortly": nouns that are orders elsewhere. */
const NEWS =
  /^(?:back|(?:fix|update|reply|change|order|answer|text|call|settle|report)(?:es|s)? (?:is |are |will |coming|due|expected|arriving|on|to))/;
const LET_US = /\blet (?:us|me)\b/;
const OURS =
  /\b(?:we|i|they|our|it|team|he|she)(?:['’](?:ll|re|ve|s|m|d))? (?:will|shall|are|am|is|can|could|would|may|might|should|hope|aim|have|do|try|need|plan|expect|to)\b|\b(?:we|i|they|it|he|she|you)['’]ll\b/;
const YOU_WILL = /\byou(?:['’]ll| will| shall| should| are going to| can expect)\b/;

/** The clause itself tells the customer what to do. */
export const ordered = (clause: string): boolean => orders(clause.trim()) && !NOT_AN_ORDER.test(clause);

function orders(clause: string): boolean {
  if (ORDER.test(clause)) return true;
  const asked = WE_ASK.exec(clause);
  return asked !== null && TO_DO.test(clause.slice(asked[0].length));
}

export function customerActs(text: string, hit: Span): boolean {
  const clause = clauseAt(text, hit.start);
  const before = text.slice(clause.start, hit.start).replace(TOLD_THAT, '');
  const whole = text.slice(clause.start, clause.end);
  if (/\b(?:your) (?:earliest|soonest|first)\b/.test(whole)) return true;
  if (NOT_AN_ORDER.test(whole)) return false;
  if (YOU_WILL.test(before) && !/\byou(?:['’]ll| will| should) (?:need|have to|want)\b/.test(before)) return false;
  if (OURS.test(before) && !LET_US.test(before))
    return /\b(?:ask|need|want|like|advise|recommend|urge) (?:that )?you\b/.test(before);
  if (clause.opener === 'and' && WE_TOO.test(text.slice(0, clause.start))) return false;
  if (NEWS.test(before.trim())) return false;
  if (orders(before.trim())) return true;
  if (EXPLICIT_ORDER.test(before) || LET_US.test(before)) return true;
  return /^(?:if|when|once|unless|whether)$/.test(clause.opener) && /^you\b/.test(whole.trim());
}
