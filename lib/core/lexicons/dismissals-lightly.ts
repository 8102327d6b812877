/** Brush-offs that make light of it: it happens, it is beyond us, others bear it, a time is no promise, see the fun in it. */

import { oneOf } from '../text/late.ts';
import type { Dismissal } from './dismissals.ts';

const HELPS =
  /\b(?:sorry|apolog\w*|refund\w*|free|on us|by mistake|ours|but (?:i|we|you|it)|so (?:i|we|here|please|your)|which is why|i(?:['’]ve| have|['’]ll| will)|we(?:['’]ve| have|['’]ll| will(?! not))|instead|thank\w*|well spotted|if (?:it|that|you)|should(?: not|n['’]t)|must(?: not|n['’]t)|until)\b/i;
const TOLD =
  '(?:told|explained|said|mentioned|informed|advised|stated|pointed out|written|noted|described|shown|indicated|confirmed|answered|made clear|communicated|set out)';
const LOST =
  '(?:lost|missing|late|delayed|damaged|broken|mixed up|overlooked|forgotten|misplaced|astray|wrong|cold|stuck)';
const STAFF =
  '(?:driver|technician|engineer|fitter|cleaner|carer|nurse|stylist|chef|guide|crew|team|mechanic|tutor|trainer|plumber|installer|agent|groomer|instructor|colleague|receptionist|girl|boy|lad|people|man|woman|men|women|staff)s?';
const SINCE = '(?: now and (?:then|again)| from time to time| once in a while| sometimes| everywhere| anywhere)';

export const LIGHTLY: readonly Dismissal[] = [
  {
    saw: 'reminds that it was said before',
    weight: 0.95,
    expression: new RegExp(
      `\\bas(?: i(?:['’]m| am) sure)? (?:my|our|the|he|she|they|reception|support)\\b(?: \\w+){0,2}? (?:has |have |had |will have )?(?:already|previously|repeatedly|clearly) ${TOLD}\\b[^.!?;\\n]{0,60}|\\bas (?:(?:has|have|had) (?:been )?|was |is )?(?:already|previously|repeatedly) (?:been )?${TOLD}\\b[^.!?;\\n]{0,50}`,
      'i',
    ),
    unless: HELPS,
  },
  {
    saw: 'says that it is beyond us',
    weight: 0.95,
    expression:
      /\b(?:is|are|was|were|lies?|['’]s|['’]re)(?: \w+)? (?:outside|beyond|out of|not (?:with)?in)(?: of)? (?:our|my|any(?:one|body)['’]s|every(?:one|body)['’]s) (?:control|hands|influence|power|reach)\b[^.!?;\n]{0,20}/i,
    unless: HELPS,
  },
  {
    saw: 'doubts what the customer reports',
    weight: 0.95,
    expression:
      /\bif you (?:still|really|genuinely|honestly|truly|nevertheless|nonetheless) (?:believe|insist|maintain|claim|are (?:convinced|adamant|of the opinion)|(?:think|feel) (?:that )?(?:there|something|we\b|you(?:['’]ve| have) been))\b[^.!?;\n]{0,40}/i,
    unless: /\b(?:sorry|apolog\w*)\b/i,
  },
  {
    saw: 'takes the other side',
    weight: 0.84,
    expression: new RegExp(
      `\\b(?:he|she|they)(?:['’]s|['’]re| is| are| was) (?:\\w+ )?(?:one|two|some|among|the best) of (?:our|the) (?:very )?(?:most \\w+|best|finest|longest[- ]serving|nicest|top)\\b[^.!?;\\n]{0,30}|\\b(?:is|are) (?:one|two|some) of our (?:very )?(?:most \\w+|best|finest|longest[- ]serving|nicest|top) ${STAFF}\\b[^.!?;\\n]{0,30}`,
      'i',
    ),
    unless: new RegExp(`${HELPS.source}|\\b(?:comes?|coming|takes? over|looks? after|will)\\b`, 'i'),
  },
  {
    saw: 'points to where it is written',
    weight: 0.78,
    expression:
      /[,;–-] ?(?:and |as |because |since )?(?:it|that|this|which|all of (?:it|that))(?:['’]s| is| was)(?: (?:all|clearly|right there|also|even|there|written|stated))* (?:in|on) (?:the|our|your) (?:web ?site|site|faqs?|t&cs?|terms(?: (?:and|&) conditions)?|contract|conditions|small print|fine print|box|back of (?:the|your) \w+|leaflet|manual|agreement|price list|notice|sign|listing)(?:,? (?:after all|as well|you know))?[.!…]*$/i,
    unless: new RegExp(
      `${HELPS.source}|\\b(?:number|code|please|send|find|enter|quote|type|press|click|open|scan)\\b`,
      'i',
    ),
  },
  {
    saw: 'says that a time is no promise',
    weight: 0.95,
    expression:
      /\b(?:windows?|slots?|times?|dates?|etas?|arrivals?|schedules?|timetables?|appointments?|hours|deadlines?)(?: (?:we|you|i) \w+| given| shown| quoted| stated)? (?:(?:is|are|was|were)(?: (?:only|just|merely|always|simply|purely))*(?: meant as)?(?: an?)? (?:rough |mere )?(?:estimates?|guides?|indications?|guidelines?|orientation|approximat\w+|targets?|non-binding)|(?:isn['’]t|aren['’]t|wasn['’]t|(?:is|are|was|were) (?:not|never))(?: an?)? (?:promises?|guarantees?|binding|guaranteed|commitments?|set in stone))\b[^.!?;\n]{0,30}/i,
    unless: new RegExp(`${HELPS.source}|\\b(?:text|ring|call|tell)s?\\b`, 'i'),
  },
  {
    saw: 'says that it is so for everybody',
    weight: 0.95,
    expression: oneOf(
      // The same for everybody
      String.raw`\b(?:it|that|this)(?:['’]s| is| goes)(?: just| simply| only| exactly)? (?:the same|how it (?:works|is|goes)(?: here)?|like (?:that|this)|so)(?: here)? (?:for|with|by|to) (?:every(?:one|body)|all|any(?:one|body)|every \w+)\b[^.!?;\n]{0,24}`,
      // Normal procedure
      String.raw`\b(?:is|['’]s) (?:just |simply |only |all )*(?:standard|usual|normal|routine|common) (?:procedure|practice|process)(?: only\b| and nothing (?:more|else)| everywhere| with us)[^.!?;\n]{0,20}`,
    ),
    unless: new RegExp(`${HELPS.source}|\\b(?:prices?|offer|discount)\\b`, 'i'),
  },
  {
    saw: 'makes little of it',
    weight: 0.95,
    expression: oneOf(
      // It is only 3.50 anyway
      String.raw`\b(?:it|that|this)(?:['’]s| is| was) (?:only|just|merely|barely|hardly) (?:about |around )?[€£$₹]?\d[\d.,]*(?: ?[€£$%]| \w+)?,? (?:anyway|after all|really|you know|in the end)\b`,
      // Two days is nothing
      String.raw`(?:\d ?(?:%|[€£$])?|\b(?:percent|per cent|euros?|pounds?|dollars?|cents|pence|minutes?|hours?|days?|weeks?|scratch)) is (?:really |basically |practically |next to )?nothing(?=[,.!…]|$| (?:really|at all|compared|to (?:worry|cry|lose))\b)`,
    ),
    unless: HELPS,
  },
  {
    saw: 'finds the fun in it',
    weight: 0.95,
    expression: oneOf(
      // Look at it this way
      String.raw`\b(?:(?:look at|see|take) it (?:like this|this way|positively|from the (?:bright|other|positive|funny) side|with (?:a smile|humou?r))|(?:think of|see) it as (?:an? )?(?:free|extra|little|surprise|bonus|adventure|upgrade|chance|opportunity|new)|every cloud|blessing in disguise|(?:all )?part of the (?:fun|adventure|charm|experience)|adds? to the (?:charm|fun|adventure|excitement)|character[- ]building|(?:a|one) (?:good |great )?story to tell)\b[^.!?;\n]{0,40}`,
      // Broken = a new one
      String.raw`\s= (?:an? )?(?:new|extra|free|more|bonus)\b[^.!?;\n]{0,30}`,
      // Somebody is in a mood
      String.raw`\b(?:sounds|looks|seems) like some(?:one|body)(?:['’]s| is| got| woke| needs| could)\b (?!been|there|already|else)[^.!?;\n]{0,30}`,
      // Even the best slip
      String.raw`\beven (?:an? |the |our )?(?:legends?|hero(?:es)?|angels?|pros?|experts?|champions?|best|superheroes|machines?|robots?|computers?)(?: of us| \w+)? (?:has|have|gets?|makes?|slips?|can (?:slip|err|fail|miss))\b[^.!?;\n]{0,30}`,
    ),
    unless: HELPS,
  },
  {
    saw: 'says that nobody notices',
    weight: 0.95,
    expression:
      /\b(?:most|many|nearly all|almost all|other|few|hardly any|our|lots of) (?:of (?:our|the) )?(?:other )?(?:customers|people|users|guests|members|passengers|clients|patients|players|visitors|buyers|diners) (?:do not|don['’]t|never|hardly|rarely|barely|would(?: not|n['’]t| never)|won['’]t|will (?:not|never)|can(?:no|['’])t)(?: even| ever| really)? (?:notice|mind|care|see|spot|bother|complain|feel|hear|taste|object|worry)\b[^.!?;\n]{0,30}/i,
    unless: HELPS,
  },
  {
    saw: 'shrugs: it can happen',
    weight: 0.95,
    expression: oneOf(
      // What should we do?
      String.raw`\bwhat (?:should|shall|can|could|are) (?:we|i|one)(?: supposed to| meant to)? do(?: about (?:it|that|this))?[.!?]*$`,
      // Such things happen
      String.raw`\b(?:this|that|it|such (?:a thing|things)|(?:these|those) things|(?:some)?things? like (?:this|that)|mistakes|errors|accidents|mix-?ups) (?:can|may|do|does|will|could|might)(?: (?:always|sometimes|unfortunately|simply|also|easily|of course|occasionally|just|well|indeed))* (?:happen|occur|go wrong|slip through|creep in)(?:${SINCE}| in (?:the best|any|every) [\w ]{2,24}| to (?:any|every|the best)\w*| where(?:ver)? (?:people|humans|there are)[\w ]{0,16}| with (?:so many|this many|hand)[\w ]{0,20})?(?=,? (?:after all|you know|especially|particularly|and )|[,.!…]|$)`,
      // A letter can get lost
      String.raw`\b(?:an?|any) (?:[\w-]+ ){1,2}(?:can|may|will) (?:\w+ )?(?:get|go|be|end up) ${LOST}\b`,
      // Suitcases do go astray
      String.raw`\b(?!which|they|that|what)\w+s (?:do|can|will|may|sometimes|occasionally) (?:sometimes |occasionally |simply |just )?(?:get|go|end up) ${LOST}\b${SINCE}?`,
    ),
    unless: HELPS,
  },
  {
    saw: 'says that complaining brings nothing',
    weight: 0.95,
    expression: oneOf(
      // Writing changes nothing
      String.raw`\b(?:complain|writ|call|ring|phon|chas|shout|insist|threaten|argu|inform|report|post|contact|e-?mail|messag|appeal)ing\b[^.!?;,\n]{0,40} (?:(?:brings?|changes?|achieves?|gets? (?:you|us)|leads?|helps?|solves?) (?:you |us )?(?:nothing|nowhere|nobody|no one|little)|(?:will|would|does|do)(?: not|n['’]t) (?:change|help|bring|speed|achieve|alter)|won['’]t (?:change|help|bring|speed|achieve|alter))\b[^.!?;\n]{0,40}`,
      // We do not want to hear of it
      String.raw`\b(?:we|i) (?:do not|don['’]t|no longer) (?:want|wish|care|intend) to (?:hear|read|see|discuss|talk|get|receive)\b[^.!?;\n]{0,24}\b(?:more|again|further|about (?:it|this)|from you)\b[^.!?;\n]{0,30}`,
    ),
    unless: /\b(?:sorry|apolog\w*)\b/i,
  },
  {
    saw: 'makes it sound too easy',
    weight: 0.8,
    expression: oneOf(
      // Anybody could have known
      String.raw`\b(?:this|that|it)(?:['’]s| is)(?: (?:only|just|quite|pretty|perfectly|simply|really))+ (?:logical|self-evident|common (?:sense|knowledge)|obvious|basic|elementary)(?=[,.!…]|$)`,
      // Simply do it, and all is well
      String.raw`\b(?:just|simply) \w+\b[^.!?;\n]{0,50} and you(?:['’]ll| will|['’]re| are) (?:be )?(?:sorted|fine|good(?: to go)?|done|golden|laughing|right as rain)\b`,
      // They will survive it
      String.raw`\b(?:he|she|they|you|your \w+)(?:['’]ll| will)(?: surely| certainly| probably)? (?:be (?:totally|perfectly|absolutely|completely|just|quite|probably) (?:fine|ok|okay|all ?right)|survive|get over it|cope)\b[^.!?;\n]{0,24}`,
      // It goes by itself
      String.raw`\bself-(?:resolv|correct|heal|limit|clear)(?:es|s|ing)\b`,
    ),
    unless: HELPS,
  },
  {
    saw: 'plays it down',
    weight: 0.95,
    expression: oneOf(
      // It is only pictures, the day is what counts
      String.raw`\b(?:is|are|was) what (?:really |actually |truly |finally )?(?:counts|matters)(?: most| in the end)?(?=[.!…]|$)|\bthe (?:main|most important) thing is (?:that )?(?:you|everyone|everybody|nobody|no one|it|he|she|they)\b|\b(?:only|just|merely) (?:an? |some |the )?\w+(?: \w+)?,? (?:in the end|after all|at the end of the day)(?=[,.!…]|$)`,
      // You still had the fresh air
      String.raw`(?:^\W*|[,;–] ?)(?:(?:well|but|anyway|and|hey|so),? )*(?:at least )?you still (?:had|got|have) (?:the|a|an|your|all|some|plenty|two|three)\b[^.!?;\n]{0,40}`,
      // On the bright side
      String.raw`\b(?:on the (?:bright|plus|positive)|look on the bright|see the (?:bright|positive|funny|good)) sides?\b|\b(?:part|half) (?:of )?the (?:fun|charm|adventure|experience|game|journey)\b|\bbetter safe than sorry\b|\bblessing in disguise\b`,
    ),
    unless: HELPS,
  },
  {
    saw: 'calls it normal',
    weight: 0.95,
    expression: oneOf(
      // One gets used to it
      String.raw`\b(?:one|you|people|everyone|everybody|they|he|she)(?:['’]ll| will| does| do| soon| quickly| always| just)* gets? used to (?:it|that|this|them)\b`,
      // That is what lifts do, I would not lose sleep over it
      String.raw`\bthat(?:['’]s| is) what (?:\w+ )?\w{3,}s do(?=[,.!…]|$)|\b(?:would not|wouldn['’]t|don['’]t|do not|worth) los(?:e|ing) (?:any |too much )?sleep\b|\bthings (?:do |always |sometimes )*(?:get|go|are) (?:mislaid|${LOST}) (?:in|at|on|with) (?:every|any|all|the best)\b`,
      // It belongs to such instruments
      String.raw`\bbelongs? to (?:such|any|every|this (?:kind|type|sort) of|the (?:nature|character|charm) of)\b[^.!?;,\n]{0,30}|\bcomes? with the (?:territory|job|season|terrain|package)\b|\b(?:is|lies) in the nature of\b[^.!?;,\n]{0,30}`,
      // You worry too much
      String.raw`\byou (?:worry|fret|think|expect|ask|demand|complain|exaggerate|read|make)(?: far| a bit| a little| way| into it)? too (?:much|often|many)\b|\byou(?:['’]re| are)(?: \w+)? too (?:worried|fussy|picky|anxious|impatient|demanding|critical|emotional|nervous)\b`,
    ),
    unless: HELPS,
  },
  {
    saw: 'others are worse off',
    weight: 0.95,
    expression: oneOf(
      // Other passengers had no seat at all
      String.raw`\b(?:other|some|many|most|lots of|plenty of) (?:people|customers|passengers|guests|members|tenants|users|players|patients|families|homes|households|students|buyers|visitors|drivers|travell?ers|clients|residents)\b[^.!?;,\n]{0,16}\b(?:had|have|got|were|are) (?:no\b|none\b|nothing|it (?:far |much |even )?worse|worse|(?:far|much|even) (?:\w+er|less|more|worse)|less|left)\b[^.!?;,\n]{0,30}`,
      // We get this every week
      String.raw`\b(?:we|i) (?:deal with|handle|serve|look after|answer|receive) (?:\w+ )?(?:dozens|hundreds|thousands) of\b|\b(?:we|i) (?:get|hear|see|have|receive) (?:this|that|it|these|such|those)(?: (?:kind|sort|type)s? of \w+| \w+)? (?:every (?:day|week|month)|all the time|daily|constantly|often enough)\b`,
      // So you were lucky
      String.raw`(?:^\W*|[,;–] ?|\bso |\bthen |\band )you(?:['’]re| are| were) (?:(?:actually|quite|rather|very|really|still|in fact) )*(?:lucky|fortunate)\b`,
    ),
    unless: HELPS,
  },
  {
    saw: 'closes the matter',
    weight: 0.95,
    expression: oneOf(
      // That is as far as we go
      String.raw`\bthat(?:['’]s| is) (?:as far as|all) (?:we|i)(?:['’]m|['’]re| am| are)? (?:can |will )?(?:go|prepared|willing)\b`,
      // Then I cannot help you further
      String.raw`^\W*(?:then|so|well|in that case)\b,? (?:i|we) (?:can(?:not|['’]?t| not)|am unable to|are unable to|won['’]t) (?:help|assist|do) (?:you |anything )?(?:any )?(?:further|more|any ?more|with that|for you)\b`,
      // It cannot have been us
      String.raw`\bcan(?:not|['’]t| not) (?:possibly )?have (?:been (?:caused|done|damaged|lost|sent) by us|been us|come from us|happened (?:here|with us|on our side))\b`,
      // As you agreed, as is clearly stated
      String.raw`\bas (?:is )?(?:clearly|plainly|explicitly) (?:stated|written|set out|shown|described|mentioned|indicated) (?:in|on|at)\b[^.!?;,\n]{0,30}|\bas you (?:agreed to|accepted|signed|ticked|will have (?:read|seen) (?:before|when|in (?:the|our|your) (?:terms|contract|conditions|agreement|policy|documents?|key|price|small|rules)))\b[^.!?;,\n]{0,40}`,
    ),
    unless: HELPS,
  },
  {
    saw: 'makes it sound too easy',
    weight: 0.96,
    expression:
      /\b(?:not|n['’]t|hardly|no) (?:exactly |really )?(?:rocket science|brain surgery|witchcraft)\b|\beven a (?:child|toddler|beginner) (?:can|could|manages|would)\b/i,
    unless: /\b(?:sorry|apolog\w*)\b/i,
  },
  {
    saw: 'closes the matter',
    weight: 0.95,
    expression:
      /\b(?:said|told you|explained|written|answered|done) (?:everything|all)(?: that)? (?:there is|(?:we|i) (?:have|had|can))\b[^.!?;\n]{0,40}|\b(?:we|i)(?: do)? (?:have|deal with|must see to|handle) (?:far |much |rather )?(?:more (?:important|urgent|pressing|serious)|bigger) (?:cases|things|matters|problems|issues|customers|priorities|fish|worries)\b/i,
    unless: /\b(?:apolog\w*|sorry (?:for|about|that|to|we))\b/i,
  },
];
