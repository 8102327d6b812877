/** What we say we will do: who, what, by when. An offer that waits on the customer is marked as such. */
import type { Span } from '../model.ts';
import { phrases } from '../text/vocabulary.ts';
import type { SentenceSignal } from './signal.ts';
import { type Timeframe, timeframe } from './timeframe.ts';

export interface Commitment extends Span {
  readonly who: 'us' | 'thing';
  readonly what: string;
  readonly when: Timeframe['kind'] | null;
  /** True for "if you send it, we will…": the clock is theirs. */
  readonly waits: boolean;
}

const ours = phrases('promise.us', [
  "{we'll|we’ll|i'll|well be|we will|i will|we are going to|we're going to|i am going to|i'm going to|we shall|i shall|i'd|we'd} [also|then|now|both|all|of course|be|certainly|happily|gladly|personally|definitely|make sure to|try to|have to|need to] {get|come|send|refund|credit|call|ring|phone|email|e-mail|write|let|look|check|investigate|arrange|replace|ship|dispatch|post|update|contact|reach|fix|repair|resolve|process|issue|follow|pass|forward|escalate|ask|chase|find|sort|deliver|collect|pick|raise|report|make|keep|reply|respond|confirm|inform|notify|return|pay|reimburse|transfer|cancel|correct|remove|release|review|ping|text|message|sending|looking|getting|checking|working|add|book|bring|start|try|take|see|do|go|speak|talk|open|put|give|have|file|hand|monitor|reprint|test|refunding|mail|shoot|drop|circle|revert|tell|set}",
  "{i'm|we're|i am|we are|am} [now|currently|also|just|already|personally] {sending|looking|checking|refunding|working|investigating|processing|arranging|chasing|escalating|reviewing|preparing|raising|calling|asking|forwarding|passing|contacting|shipping|repairing|fixing|getting|collecting|crediting|replacing|speaking|talking}",
  "{our|the|my|a} [technical|support|engineering|finance|billing|accounts|delivery|field|warehouse|customer|dedicated|relevant|service|product|specialist|local|store|two-man|returns|security|risk|legal|back|operations|it|dev] {team|teams|engineer|engineers|colleague|colleagues|technician|technicians|manager|specialist|specialists|department|courier|driver|agent|agents|expert|experts|developers|staff|partner|partners|folks|crew|people|supervisor|someone|somebody} {will|is|are|'ll|is going to|are going to}",
  "{someone|somebody|one of us|a colleague|they'll|they} {will|'ll|is going to} [be|then|get|come] {in touch|contact|call|get|reach|come|look|ring|reply|respond|email|touch|help|back|review|investigate}",
  "{we'll|we will|i'll|i will|we shall|i shall} [also|then] be in {touch|contact}",
  "{office|team|depot|colleague|manager|plumber|board|warehouse|workshop|kitchen|lab|laboratory|headquarters|hq|supplier|department|desk|people|crew|owner|landlord|agency|nurse|doctor} {will|'ll|is going to|are going to} [also|then|now] {arrange|send|call|ring|phone|write|contact|get|review|look|check|come|repair|fix|refund|let|decide|confirm|reply|be in|give|take|visit|investigate|pick|bring|deal|sort|handle|replace|inform|assess}",
  "{will|'ll|shall} [also|then|personally] {call|ring|phone|text|email|e-mail|contact|notify|inform|update|write to|speak to|report to} you",
  "{will|'ll|shall} [also|then] {let you know|give you {a|an} [quick|short] {call|ring|bell|shout|update|buzz|answer|date}}",
  '{is|are} going {out|back|off} to {you|your}',
  '{asked|told} {him|her|them|our|the|my} [service|field|local] [engineer|colleague|manager|plumber|team|driver|technician|doctor|colleagues|people|office|workshop|depot|electrician|supervisor] to {call|ring|phone|write|contact|email|text|get in touch|get back|come|visit|look|check|send|arrange|let you know}',
  '{we|i} shall [also|then|of course] {refund|send|credit|replace|repair|pay|call|write|ring|arrange|return|check|look|ship|post}',
  'one of {our|the|my} [lovely|friendly|own|senior] [loyalty|support|service|sales|field|local] {team|colleagues|engineers|technicians|agents|specialists|experts|people|advisors|advisers|managers|drivers} {will|is going to}',
  "{she|he} {will|'ll} [then|also|personally] {call|ring|contact|write|email|get back|get in touch|be in touch|come|visit|let you know|reach out}",
  "{she'll|he'll} [then|also|personally] {call|ring|contact|write|email|get back|get in touch|be in touch|come|visit|let you know|reach out}",
  '{an|a|the} [field|service|local|new|second] {engineer|technician|courier|driver|surveyor|colleague|specialist|manager|adjuster|installer|plumber|electrician|inspector} {will|is going to} {be|come|call|contact|visit|ring|get|look|collect|repair|bring}',
  '{who|which} will {give|review|consider|handle|decide|assess|process|investigate|arrange|take}',
  '{i|we} {look|check|ask|find out} {if|whether} {we|i|they|he|she|it|there|the|our|somebody|someone|a}',
  '{who|and} will {contact|call|ring|write to|let|get back to|be in touch with|reach out to} [you]',
  "they'll {get|come|contact|call|look|be|reach|circle|email|reply|respond|let}",
  'let {me|us} [just|quickly|go|first] {check|look|see|find|ask|get|pull|take|investigate|verify|speak|talk|chase|sort|raise|pass}',
]);
const things = phrases('promise.thing', [
  "{refund|money|credit|replacement|order|parcel|package|payment|it|letter|email|e-mail|link|code|card|hotfix|fix|patch|update|case|ticket|request|complaint|account|amount|£|invoice|voucher|label|part|parts|delivery|points|payout|service|system|issue|problem|matter|new one|box|certificate} {will|'ll|is going to} [now|then|also|be|get|go|come] {refunded|sent|processed|credited|shipped|dispatched|delivered|resolved|fixed|reviewed|issued|returned|posted|handled|investigated|replaced|released|paid|corrected|restored|back|out|arrive|appear|reach|reflect|show|follow|on|with|sorted|in|looked|escalated|completed|updated|available|visible}",
  "{is|are|has been|have been|was|it's|been} [now|currently|already|also] {being} {processed|reviewed|looked|handled|investigated|prepared|repaired|shipped|dispatched|sent|escalated|refunded|worked|fixed|replaced|packed|checked}",
  '{will|shall} be {refunded|sent|processed|credited|shipped|dispatched|delivered|resolved|fixed|reviewed|issued|returned|posted|investigated|replaced|released|paid|corrected|restored|contacted|notified|informed|reimbursed|looked|escalated|collected|repaired|in touch|back to you|updated|transferred|removed|passed|forwarded|handed}',
  'will {reflect|arrive|be with you|follow|appear|reach you}',
  "{you'll|you will|you should} [soon|then|also|now|shortly] {receive|get|hear|be contacted|be refunded|see} [a|an|your|the|from|it|back|full]",
]);
/** "once you send", "if you would like": the customer moves first. */
const waiting = phrases('promise.waits', [
  '{if|once|when|after|as soon as|whenever|upon|should|unless|in case} [we|i] {you|your|receipt of|we have your|we receive|receive|received|the document|they}',
  "{would you like|do you want|shall|want me|let me know if|if you'd like|if you like|just say|say yes|reply|send us|send me|dm us|tell me|if you}",
  '{so|and} [that] {we|i} {can|may|could}',
  '{happy|glad|pleased|love} to',
]);
/** "Send it over and I will look" waits; "I have asked them, and I will write" goes on with what we do. */
const goesOn = phrases('promise.goes-on', ["{so|and} [that] {we|i} {will|'ll}"]);
const OURS_BEFORE =
  /\b(?:(?:i|we|they|he|she)\b(?! (?:can|could|may|need)\b)|it(?:['’]s| is| was| has| went| came)\b)/i;
/** Set phrases that promise nothing. */
const idle = phrases('promise.idle', [
  "{we'll|we will|i'll|i will} be {here|happy|glad|around|right here|available|there|able|more than happy}",
  "{we'll|we will|i'll|i will} {do our best|do my best|do everything|always|never|not|need|have to ask|miss|leave|let it go|see you|take it from there|take a look together}",
  "{i'd|we'd|we would|i would|would|'d} [be|like|also|love|recommend|suggest|really|more than|happy|certainly|definitely|ask|want|all|not]",
  'we are {working hard|committed|constantly|always|continually}',
]);

export const promise: SentenceSignal<Commitment> = {
  id: 'promise',
  read(sentence) {
    const us = sentence.find(ours);
    const thing = sentence.find(things);
    if (us.length + thing.length === 0) return [];
    const idles = sentence.find(idle);
    const waits =
      sentence.has(waiting) ||
      sentence.text.trimEnd().endsWith('?') ||
      sentence.find(goesOn).some(({ start }) => !OURS_BEFORE.test(sentence.text.slice(0, start)));
    const times = sentence.read(timeframe);
    const when =
      (['concrete', 'vague', 'moment'] as const).find((kind) => times.some((time) => time.kind === kind)) ?? null;
    const made: Commitment[] = [];
    for (const [who, hits] of [
      ['us', us],
      ['thing', thing],
    ] as const)
      for (const hit of hits) {
        if (idles.some((other) => other.start < hit.end && other.end > hit.start)) continue;
        if (made.some((other) => other.start < hit.end && other.end > hit.start)) continue;
        const end = clauseEnd(sentence.text, hit.end);
        made.push({ start: hit.start, end, who, what: sentence.text.slice(hit.start, end), when, waits });
      }
    return made;
  },
};

function clauseEnd(text: string, from: number): number {
  const stop = /[.!?;]|,\s(?:and|but|so|please)\b/.exec(text.slice(from));
  return stop ? from + stop.index : text.length;
}
