/** What happens next or what the customer can do: steps, a link, a channel, a question we need answered, our own plan. */
import { CHANNELS, DONE, INSTRUCT, NOWHERE, POSSIBLE } from '../lexicons/next-steps.ts';
import type { Span } from '../model.ts';
import { clauseAt } from '../text/clauses.ts';
import { expression } from '../text/expressions.ts';
import { late } from '../text/late.ts';
import type { Sentence } from '../text/reading.ts';
import { phrases } from '../text/vocabulary.ts';
import { apology } from './apology.ts';
import { asked } from './asked.ts';
import { promise } from './promise.ts';
import { remedy } from './remedy.ts';
import type { SentenceSignal } from './signal.ts';
import { timeframe } from './timeframe.ts';

export interface NextStep extends Span {
  readonly kind: 'instruction' | 'link' | 'channel' | 'question' | 'ours' | 'possible' | 'done';
}

const instruct = phrases('next-step.instruct', INSTRUCT);
/** What may stand before the order. Each place can be read in one way only: "now now now" must not be tried in all. */
const LEAD = String.raw`(?:[^a-z]|(?:hi|hello|hey)\b[^,.!]{0,25}[,.!]|(?:yes|no|sure|okay|ok|great|thanks|thank you|and|or|then|so|now|first|next|finally|also|in the meantime|meanwhile|otherwise|alternatively|instead|to do (?:so|this|that)|if (?:so|not|that)|step \d+)\b|(?:if|once|for|to|on|in|under|when) [^,]{3,80},)*`;
const CLAUSE = '(?:(?:if|once|for|to|on|in|under|when) [^,]{3,80})?';
const VERB = String.raw`(?:send|reply|call|contact|email|e-mail|visit|go to|click|tap|press|open|check|try|use|follow|log|sign|restart|reset|reinstall|uninstall|install|update|upload|attach|provide|share|give|tell|confirm|enter|select|choose|download|submit|fill|complete|bring|take|return|keep|see|refer|look|head|reach|message|dm|pm|text|ring|phone|write|report|forward|file|raise|book|turn|switch|unplug|plug|remove|delete|clear|close|scan|move|pick|drop|show|ask|start|stop|run|set|change|add|create|find|pop|swap|pay|restore|shout|hold|put|have a look|have you tried|get in touch|wait|learn more|come in|come right|scroll|navigate|browse|allow|let us know (?:if (?:that|it|this|the)|how|what|which|where|when|your|whether|the|more|about|once|after|and)|let me know (?:if (?:that|it|this|the)|how|what|which|where|when|your|whether|the|more|about|once|after|and)|grab|give it|simply|just|don['’]t|do not|never|avoid|make sure|remember|note|sit|launch|force|say|walk|hit|toggle|rinse|whichever|sign up|set up|leave|store|clean|wipe|wash|dry|charge|load|rotate|slide|pull|push|lift|flip|swipe|search|meet|transfer|print|mail|hand|present|quote|mention|speak|talk|export|import|paste|measure|respond|answer|expect|ignore|skip|discard|bin|dispose|recycle|wear|apply|feel free|sit tight|hang tight|bear with|look out|keep an eye|rest|drive|travel|cut|peel|unscrew|press and hold|empty|fold|sign in|log in|log out|double[- ]check|rather|instead|dial|chuck|bung|poke|twist|squeeze|soak|attached|enclosed)\b`;
const NO_VERB = '(?! (?:is|are|was|were|has|had|will|would|may|might|must|does|did|went|came|got|took|ran|fell|of)\\b)';
/** In two, as one of both took 5 ms to compile. */
const BEFORE_ORDER = late(`^${LEAD}${CLAUSE}${LEAD}$`, 'i');
const ORDERS = expression(new RegExp(`\\b${VERB}${NO_VERB}`, 'gi'));
const beginsWithOrder = (sentence: Sentence): boolean =>
  sentence.matches(ORDERS).some(({ index }) => BEFORE_ORDER.test(sentence.text.slice(0, index)));
const LINK = expression(
  /https?:\/\/|\bwww\.|\b[\w-]{1,63}\.(?:com|org|net|co\.uk|io|gov|de|app|help)\b|\b[\w.+-]{1,64}@[\w-]+\.\w+/i,
);
/** Where something is sold, nobody is helped. */
const SELLS = expression(
  /\b(?:half[- ]price|(?:\d+ ?%|percent|per cent) off|shop now|buy one get one|new (?:range|collection|season|arrivals)|newsletter|promo(?:tion)?s?)\b/i,
);
const PHONE = expression(
  /(?:\+|\b)\d[\d\s().-]{6,}\d\b|\b(?:dm|dms|direct message|private message|pm) (?:us|me|here|your|with)\b|\bvia (?:dm|direct message|private message|chat|email|phone)\b|\bhere(?:['’]s| is) (?:a|the|your) (?:\w+ )?(?:link|form|page|number|address)\b/i,
);
const channels = phrases('next-step.channel', CHANNELS);
const possible = phrases('next-step.possible', POSSIBLE);
/** Done already: what the customer finds when they look. */
const done = phrases('next-step.done', DONE);

/** A goodbye and "anything else?" lead nowhere. */
export const nowhere = phrases('next-step.nowhere', NOWHERE);
const idleQuestion = expression(
  /\b(?:anything else|any other|further assistance|is there anything|are you (?:really|sure|ready)|did you know|have you (?:heard (?:about|of)|seen our|met our|discovered|tried our)|why not (?:treat|upgrade|try our|take a look|check out|celebrate|join|spoil)|fancy (?:a|some|an)|(?:ready|looking|hungry) for|guess what|who doesn['’]t|what do you think|how (?:did we do|would you rate|was your)|can you believe|isn['’]t that|what could be|how are you|help you (?:with|today)|does that (?:help|make sense|answer)|ok(?:ay)?\?$|right\?$|isn['’]t it|who knows|what can we do)\b|\b(?:next time|in future)\?/i,
);

/** Whatever the verb: "please amend the zone file", "you'll need to reorder", "just relog". */
const ORDER = expression(
  /\b(?:(?:please|kindly|pls)(?: also| then| just| first)? (?!do not|don['’]t|not|be|note|accept|forgive|excuse|bear|understand|know|remember|rest|find|let|see|refer|for|if|the|and|make|keep|stay|feel|have|allow|take)[a-z]{3,12} (?:the|your|a|an|this|it|them|our|us|me|to|with|in|at|any|all|out|on|from)\b|you must (?!have\b|be\b|not\b|never\b|always\b|understand|appreciate|reali[sz]e|agree|know|accept|admit|feel|think|remember)[a-z]{3,12}\b|you(?:['’]ll| will|['’]d| would| do| may| might)?(?: just| only| simply| then| first| still| now)? (?:need|have|want) to (?!be|wait|understand|accept|know|remember)[a-z]{3,12}\b|(?:just|simply|then|now|please|kindly|pls) (?:relog|re-log|retry|reconnect|resend|reorder|rebook|reapply|repeat|sync|resync|reload|resubmit|rescan|reinstall|reboot|restart)\b)/i,
);
/** Our side is under way, told without a doer: "your claim has been opened". */
const HAS_BEEN = expression(
  /\b(?:has|have|['’]s|['’]ve)(?: now| already| just| also)? been (?:switched|cleared|renewed|deleted|swapped|merged|struck|marked|taken off|put (?:right|back)|reversed|repaid|instructed|appointed|engaged|commissioned|briefed|fixed|resolved|repaired|corrected|restored|remediated|rectified|reinstated|replaced|reset|unlocked|waived|lifted|extended|opened|registered|forwarded|escalated|raised|logged|passed|submitted|booked|refunded|scheduled|reserved|reordered|reissued|implemented|effected|amended|modified|updated|cancelled|carried out|transferred|installed|applied|re-sent|resent|dispatched|credited|assigned|approved|reprinted|reopened|rebooked|arranged)\b/i,
);

/** What somebody should do another time, or everybody always: advice after the event opens no way for this one. */
export const ANOTHER_TIME = expression(
  /\b(?:next time|in (?:the )?future|for future (?:reference|orders|bookings|purchases|use)|another time|going forward|from now on|henceforth|as a (?:general )?rule|in general|generally speaking|(?:customers?|passengers?|guests?|users?|players?|members?|tenants?|buyers?|patients?|students?|riders?|drivers?|residents?|crews?|patrons?|shoppers?|parents?|owners?|subscribers?|(?:account |policy|card|ticket ?)holders?|applicants?|clients?|visitors?|claimants?|candidates?|recipients?|senders?|sellers?|hosts?|travell?ers?|households?|consumers?|participants?|learners?|renters?|motorists?|people|everyone|everybody|(?<!\w )one) (?:is|are|should|must|have to|has to|need to|needs to|ought to|will not|may not|sometimes|often|tend to)|(?:cancellations|items|changes|requests|complaints|applications|goods|bins|orders|bookings|amendments|devices|batteries|accounts|vehicles) (?:need to|have to|must|should)(?: only| always| fully)? be|(?:are|is) (?:always |generally |usually )?(?:(?:expected|obliged|supposed) to (?!arrive|be|reach|come|land|leave|ship|go|return|start|end|take|finish|last|reopen)|reminded|responsible)|(?:customer|passenger|guest|user|member|buyer|tenant)['’]s? (?:sole )?(?:responsibility|duty|own risk)|(?:you|yours) (?:should|could|ought to|must|need) (?:always|never)|always (?:read|check|keep|make sure|remember|back up|bear)|(?:you|it)(?:['’]d| would) (?:just |only |simply )?(?:have )?(?:need(?:ed)?|had) to|(?:see|refer to|read|consult|as per|per) (?:our |the |your |also )?(?:\w+ )?(?:terms|conditions|t ?& ?cs|sections? \d+|clauses? \d+|articles? \d+|code of conduct|small print|fine print|data ?sheets?|house rules))\b/i,
);
/** "We don't know if it will come back": nobody says that it will. */
export const UNSURE = expression(
  /\b(?:(?:do|does|did)(?:n['’]t| not)(?: yet| really)? know|not (?:sure|certain|clear|known)|unclear|uncertain|no idea|(?:can(?:['’]t|not)|unable to|hard to|difficult to|impossible to) (?:really |yet )?(?:say|tell|predict|promise|foresee)) (?:if|whether|when|that|how long)\b|\b(?:if|should) (?:it|they|anything|something|one) (?:ever )?(?:turns? up|comes? (?:up|to light)|shows? up|surfaces?|(?:is|be) (?:ever )?found|reappears?)\b(?![^.?!]*\b(?:if not|otherwise|either way)\b)|\b(?:passed|forwarded|shared|sent|noted|logged|kept|recorded)\b[^.?!]{0,60}\bfor (?:(?:his|her|their|our|internal) )?(?:information|reference|awareness|records|training|quality purposes)\b|\b(?:will|shall|may) (?:then )?be (?:passed|referred|handed|reported|sent|escalated) (?:over )?to (?:our |the |a )?(?:legal|solicitors?|lawyers?|debt|collect\w+|bailiffs?|court|police|enforcement|credit (?:agency|bureau))|\b(?:legal (?:action|proceedings|steps)|enforcement|recovery action) (?:will|may|shall|remains?)\b/i,
);
/** The page or the shop is spoken of: nobody is sent there. */
const SPOKEN_OF = expression(
  /\b(?:link|instructions|steps|app|form|store|shop|desk|counter|reception|hotline|community|forum|portal|kiosk|web ?site) (?:was|were|had|did|does|says|said|showed|is (?:correct|wrong|fine|working|a)|(?:works?|looks?) fine)\b/i,
);
/** "He sent it", "the seller says": not what we did. */
const BY_OTHERS =
  /\b(?:he|she|they|you|seller|courier|driver|supplier|bank|customer|sender|manufacturer)\s+(?:have |has |had |already )?$/i;
/** "They are decorating a new one", "our fitter is checking it": under way, by whoever does it. */
const UNDER_WAY = expression(
  /\b(?:they|she|he|(?:my|our|the) (?:\w+ )?(?:team|colleagues?|manager|kitchen|bakers?|engineers?|technicians?|fitters?|plumbers?|courier|driver|warehouse|workshop|lab|depot|developers?|supplier|office|crew|staff|bank|desk|planner|department)) (?:is|are) (?:now |already |currently |just )?(?!being\b|having\b|getting\b|going\b|doing (?:its|their|our|his|her)\b|trying\b|feeling\b|saying\b|enjoying\b|experiencing\b|seeing\b|facing\b|looking forward)\p{L}{3,}ing\b/iu,
);
/** "On it.", "Will look.", "Here is the right one", "our insurer writes to you", "volume III follows". */
const SHORTLY_SAID = expression(
  /^\W*(?:(?:hi|hello|hey|sorry|ok|yes)\b[^,.!]{0,20}[,.!] ?)?(?:on it\b|will (?:look|do|check|chase|ask|call|ring|fix|send|sort|swap|refund)\b|chasing\b|looking into\b)|\bhere(?:['’]s| is| are) (?:the|your|a) (?:right|correct(?:ed)?|new|good|working|one|missing|other)\b|\bfollows? (?:by|under|in|with|separately|shortly|today|tomorrow|on|tonight)\b|\b(?:our|my|a|an|the) (?:duty |shift |branch |senior |night )?(?:manager|insurer|insurance|colleague|engineer|technician|fitter|plumber|driver|courier|rider|bank|supervisor|director|doctor|nurse|planner|office|team|desk|lawyer|partner)(?: (?:from|at|in) (?:the |our )?\w+(?: \w+)?)? (?:\w+ )?(?:writes|calls|rings|phones|answers|decides|checks|reviews|contacts|sends|brings|collects|fixes|mails|picks|comes|pays|meets|visits|handles|deals with|takes (?:over|care)|looks (?:at|into)) (?!the most|very)|\b(?:we|i) shall (?!not\b|never\b|be (?:glad|happy|pleased)\b|always\b|continue\b|strive\b)\w+|\b(?:i|we)(?:['’]ll| will|['’]d| would)?(?: also| just| only| still| first| then)? (?:need|require) (?:the|your|a|an|some|two|both|to (?:know|see)|sight)\b|\b(?:i|we)(?:['’]ve| have)(?: now| just| already| also| personally| since)? (?!noted|closed|received|looked|checked|reviewed|investigated|considered|appreciated|noticed|realised|realized|tried|listened|missed|failed|helped|served|learned|learnt|understood|enjoyed|wanted|needed|left|lost|kept|hoped|explained|mentioned|stated|discussed)\p{L}{3,}ed (?:it|this|that|the|your|them|both|you|a|an)\b|\b(?:somebody|someone|one of us|(?:my|a) colleague)(?: will|['’]ll) (?!not\b|never\b|always\b|be (?:able|glad|happy)\b)\w+|\byou (?:only |just |now )?(?:pay|owe) (?:only |just |now )?(?:us )?(?:nothing|[$€£₦]?\d)/iu,
);
/** "Should be dispatched soon": what happens next, if not when. */
const PLANNED = expression(
  /\b(?:should (?:be|have|get|go|arrive|reach|come|see|hear)|hope to|hoping to|aim to|aiming to|plan to|planning to|expect to|expecting|expected to|is being|are being|is scheduled|due to be|about to|working (?:on|to))\b/i,
);
/** "Three hours", "a two-hour lesson" is how long something is; "in three hours", "takes two days" is when. */
const LENGTH =
  /(?<!\p{L})(?:seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|nights?|weeks?|wks?|fortnights?|months?|years?|yrs?|cycles?)$/iu;
const DUE_IN =
  /\b(?:in|within|takes?|after|under|up to|at most|max(?:imum)?|another|allow|give it|needs?|until|till|by|before|next|this|about|around|roughly|open|valid|inside)[ \w-]{0,12}$/i;
const NEXT_OR_THIS = /^(?:this|the next|next)\b/i;
/** What is read in a file, what is so each time, and what is not so has no time ahead. */
const NO_PLAN = expression(
  /\b(?:(?:common|usual|main|likely|likeliest) (?:reason|cause)|reason (?:for|why)|every|each|twice|once a|daily|usual(?:ly)?|normal(?:ly)?|as a rule|typical(?:ly)?|over the (?:years|months|weeks|days)|for (?:over|more than|\w+) (?:years|months|weeks|days|hours)|(?:i|we) (?:can |could |do )?(?:see|read|find|understand|know|realise|realize|appreciate|imagine|hear|note)\b|(?:must|would|can) (?:have been|be|feel) (?:\w+ )?(?:awful|dreadful|maddening|hard|horrible|frustrating|annoying|terrible|upsetting|stressful|rough|tough|worrying|disappointing)|at this time (?:of|in)|this time of (?:year|day|night|month)|(?:these|nowa)days|gets? (?:hectic|busy|crowded|full)|as (?:stated|your|the|per)\b|according to)\b|^\W*(?:waiting|being|having|losing|getting|missing|standing|sitting|finding|paying)\b/i,
);
const NOT = expression(/\b(?:not|never|nobody|no one|nothing|cannot|can['’]t|\w+n['’]t)\b/i);
const LIMIT = /\b(?:until|till|before|by|from|but|within|in|on)\s*(?:the )?$/i;

function clauseOf(text: string, at: number): string {
  const { start, end } = clauseAt(text, at);
  return text.slice(start, end);
}

/** "Your letter of 3 May" has come. */
const DATED =
  /\b(?:letter|e?-?mail|message|note|call|order|request|enquiry|inquiry|complaint|invoice|report|claim|reply|application|correspondence) (?:of|dated|from) (?:the )?$/i;

function timesAhead(sentence: Sentence): readonly Span[] {
  const times = sentence.read(timeframe).filter(({ kind }) => kind === 'concrete');
  if (times.length === 0 || sentence.read(apology).length > 0 || sentence.test(NO_PLAN)) return [];
  const { text } = sentence;
  const denied = sentence.test(NOT);
  return times.filter(({ start, end }) => {
    const time = text.slice(start, end);
    const before = text.slice(0, start);
    if (DATED.test(before)) return false;
    if (LENGTH.test(time) && !NEXT_OR_THIS.test(time) && !DUE_IN.test(before)) return false;
    // "The visit is at 7 and she never misses one": the no is of another clause.
    return !denied || LIMIT.test(before) || !NOT.regex.test(clauseOf(text, start));
  });
}

/** "Clause 9.3", "version 12.1": a number, no day. */
const NUMBERED = expression(
  /\b(?:clauses?|sections?|articles?|paragraphs?|version|release|firmware|v|ios|android|§)\.? ?\d/i,
);
const PAST = expression(
  /\b(?:was|were|did|had|ago|yesterday|last (?:week|month|night|year)|received|happened|took|came|went|told|ordered|bought|arrived|since)\b|\b\d{1,2}:\d\d on\b/i,
);

export const nextStep: SentenceSignal<NextStep> = {
  id: 'next-step',
  read(sentence) {
    const { text } = sentence;
    const whole = { start: 0, end: text.length };
    const none = sentence.has(nowhere);
    const found: NextStep[] = [];
    const sells = sentence.test(SELLS);
    if (sentence.test(LINK) && !sells) found.push({ ...whole, kind: 'link' });
    if (sentence.test(PHONE)) found.push({ ...whole, kind: 'channel' });
    const promised = sentence.read(promise);
    if (promised.length > 0) found.push({ ...whole, kind: 'ours' });
    if (/\?\s*["”')\]]?\s*(?:$|\S{0,4}$)/.test(text) && !sentence.test(idleQuestion) && !none)
      found.push({ ...whole, kind: 'question' });
    if (none) return found;
    // "The delivery is planned for Thursday": a time that lies ahead says what happens.
    if (!sells && !sentence.test(PAST) && !sentence.test(NUMBERED))
      for (const { start, end } of timesAhead(sentence)) found.push({ start, end, kind: 'possible' });
    if (sentence.test(PLANNED) && sentence.read(timeframe).some(({ kind }) => kind === 'vague'))
      found.push({ ...whole, kind: 'ours' });
    if (sentence.test(ANOTHER_TIME)) return found;
    if (sentence.test(ORDER)) found.push({ ...whole, kind: 'instruction' });
    if (
      sentence.test(SHORTLY_SAID) ||
      sentence.read(remedy).some(({ kind, confidence }) => kind !== 'discount' && confidence >= 0.7)
    )
      found.push({ ...whole, kind: 'ours' });
    if (sentence.read(asked).length > 0) found.push({ ...whole, kind: 'question' });
    if (sentence.test(HAS_BEEN) || sentence.test(UNDER_WAY)) found.push({ ...whole, kind: 'done' });
    if (beginsWithOrder(sentence)) found.push({ ...whole, kind: 'instruction' });
    for (const { start, end } of sentence.find(instruct)) found.push({ start, end, kind: 'instruction' });
    if (sentence.has(channels) && !sentence.test(SPOKEN_OF)) found.push({ ...whole, kind: 'channel' });
    for (const { start, end } of sentence.find(done))
      if (!BY_OTHERS.test(text.slice(0, start))) found.push({ start, end, kind: 'done' });
    // "Leaves on time" says how, not when.
    for (const { start, end } of sentence.find(possible))
      if (!/^ time\b(?! (?:for|to)\b)/i.test(text.slice(end))) found.push({ start, end, kind: 'possible' });
    return found;
  },
};
