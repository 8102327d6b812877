/** Of texts in small letters. What stands around an ordinary word of time when it says something else: "later than", "as soon", "in one day". */
export const LOOSE_OTHERWISE: Readonly<Record<string, RegExp>> = {
  soonest: /^ (?:we|i|you|they|it|date|slot|time)\b/,
  soon: /^ ?(?:after|before|thereafter|afterwards?|enough to|as)\b/,
  shortly: /^ ?(?:after|before|thereafter|afterwards?|following|prior)\b/,
  later:
    /^ ?(?:than|today|tonight|tomorrow|this (?:morning|afternoon|evening|week|month)|in the (?:day|week|morning|evening|afternoon)|that (?:day|week)|on (?:today|tonight|this|in the|mon|tues|wednes|thurs|fri|satur|sun)|version|model|flight|train|date|time|slot|one|delivery|release|if|for|to)\b/,
  'one day':
    /^ (?:after|before|from|of|pass|passes|ticket|tickets|only|per|late|early|earlier|in advance|delivery|cover|at)\b/,
  'around the corner': /^ (?:from|to|at|in|on|near)\b/,
  'round the corner': /^ (?:from|to|at|in|on|near)\b/,
};
/** What can be round the corner in time. Elena is there in person. */
export const ANNOUNCED =
  /\b(?:release|launch|update|fix|date|opening|season|sale|version|feature|delivery|refund|answer|news|solution|change)s?\b/;
export const BEFORE_OTHERWISE: Readonly<Record<string, RegExp>> = {
  soon: /\b(?:as|too|so|how|no|that|quite as|get well|equally) $/,
  later:
    /(?:\b(?:sooner or|or|a|the|any|no|not|much|even|pay|buy now,? pay|now or|see you|talk|speak|until|till|minutes?|hours?|days?|weeks?|months?|years?|\d+|moments?|while|bit) |[-–])$/,
  'in time': /\b(?:just|back|point|moment|this|that) $/,
  'one day': /\b(?:in|within|than|of|for|just|only|takes?|by|a|per|after|least|about|least|even|another) $/,
};
/** "You should have told us in due course": said of what is over. */
export const SHOULD_HAVE =
  /\b(?:should|could|would|might|must|ought to)(?:n['’]t| not)? have\b|\b(?:should|could|would)['’]ve\b/;
export const WE_SHALL =
  /\b(?:we|i|they|he|she|it|you|team|that|this)(?:['’]ll| will| shall| should)\b|\b(?:will|shall|should) be\b/;
/** Something is done in that time, whoever does it. */
export const HAPPENS =
  /\b(?:will|shall|would|should|going to|hope|expect|plan|try|able|can|could|may|might|must|to be)\b|['’]ll\b|\b(?:is|are|being|be) (?:\w+ly )?\w+(?:ed|en|t)\b/;
/** What ends soon for the customer is no time for what we do. */
export const ENDS =
  /\b(?:offer|sale|trial|deal|promotion|promo|code|voucher|discount|season|subscription|warranty)s? (?:will )?(?:ends?|closes?|expires?|runs? out|finish(?:es)?)\b/;
/** A thing that tells of itself: "The light goes green once it's ready." */
export const TELLS_ITSELF =
  /\b(?:light|lamp|icon|button|screen|display|device|machine|router|led|timer|alarm|dial|bar|kettle|oven|printer) (?:will )?(?:goes|go|turns?|comes?|stops?|starts?|blinks?|shows?|sounds?|beeps?|clicks?)\b/;
/** Warm words that only hope for another contact. */
export const FAREWELL =
  /\b(?:hear(?:ing)?|see(?:ing)?|meet(?:ing)?|welcom(?:e|ing)|serv(?:e|ing)|speak(?:ing)?|talk(?:ing)?|chat(?:ting)?|ca?tch|(?:having|have) (?=you)|host(?:ing)?|greet(?:ing)?|fly(?:ing)?|visit(?:ing)?|shop(?:ping)?)\b[^.!?]{0,40}\b(?:you|us|again|soon|later|up)\b|\b(?:get|feel)(?:s|ing)? (?:well|better)\b|\bhope (?:that )?you (?!will|shall)\w+ |\b(?:speak|talk|chat|ttyl|til|until next)\b/;
export const FROM_US =
  /\b(?:you(?:['’]ll| will| should| can expect to| are going to)|we(?:['’]ll| will)|expect to|i(?:['’]ll| will)) (?:be )?(?:hear(?:ing)?|see(?:ing)?|speak(?:ing)?|talk(?:ing)?|chat(?:ting)?|ca?tch(?:ing)?)\b(?! you\b)|\b(?:someone|somebody|they|he|she|colleague|manager|team|engineer|specialist)(?:['’]ll| will) (?:speak|talk|chat|call|see)\b|\b(?:our|the|an?) [\w-]+(?: [\w-]+)?(?: will|['’]ll) (?:visit|see|meet|call|speak|chat|talk)\b|\btalk you through\b/;
/** The first word of the hit that matters ("very soon" → "soon"). */
export const headOf = (words: string): string =>
  /\b(?:soon|shortly|later|in time|eventually|momentarily|presently|one day|some day|someday|a?round the corner|bear|bearing)\b/.exec(
    words,
  )?.[0] ?? words;
export const COMING_SOON =
  /\b(?:coming|more|back|available|arriving|live|out|follow|update|news|fixed|refund|reply|answer|here|there|ready|up|running)\b/;
/** The time is the customer's to choose. */
export const OF_YOUR_CHOICE =
  /^ (?:of your (?:own )?(?:choice|choosing|liking)|(?:that|which) (?:suits|works)|convenient (?:to|for) you|you (?:choose|like|prefer))\b/;
