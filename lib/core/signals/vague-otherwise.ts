/** What stands around an ordinary word of time when it says something else: "later than", "as soon", "in one day". */
export const LOOSE_OTHERWISE: Readonly<Record<string, RegExp>> = {
  soonest: /^ (?:we|i|you|they|it|date|slot|time)\b/i,
  soon: /^ ?(?:after|before|thereafter|afterwards?|enough to|as)\b/i,
  shortly: /^ ?(?:after|before|thereafter|afterwards?|following|prior)\b/i,
  later:
    /^ ?(?:than|today|tonight|tomorrow|this (?:morning|afternoon|evening|week|month)|in the (?:day|week|morning|evening|afternoon)|that (?:day|week)|on (?:today|tonight|this|in the|mon|tues|wednes|thurs|fri|satur|sun)|version|model|flight|train|date|time|slot|one|delivery|release|if|for|to)\b/i,
  'one day':
    /^ (?:after|before|from|of|pass|passes|ticket|tickets|only|per|late|early|earlier|in advance|delivery|cover|at)\b/i,
  'around the corner': /^ (?:from|to|at|in|on|near)\b/i,
};
export const BEFORE_OTHERWISE: Readonly<Record<string, RegExp>> = {
  soon: /\b(?:as|too|so|how|no|that|quite as|get well|equally) $/i,
  later:
    /(?:\b(?:sooner or|or|a|the|any|no|not|much|even|pay|buy now,? pay|now or|see you|talk|speak|until|till|minutes?|hours?|days?|weeks?|months?|years?|\d+|moments?|while|bit) |[-–])$/i,
  'in time': /\b(?:just|back|point|moment|this|that) $/i,
  'one day': /\b(?:in|within|than|of|for|just|only|takes?|by|a|per|after|least|about|least|even|another) $/i,
};
