/** Does the sentence name a time one can plan with near a word? Of texts in small letters (text/small.ts). */
import type { Span } from '../model.ts';

const UNIT = '(?:sec(?:ond)?|min(?:ute)?|hour|hr|day|night|week|month|year|working|business|calendar|week)s?';
const DAY =
  '(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tues?|weds?|thurs?|fri|jan(?:uary)?|feb(?:ruary)?|march|april|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|today|tonight|tomorrow|noon|midday|midnight|christmas|easter|weekend';
const COUNT =
  '(?:\\d[\\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|an?|a couple of|half an?)';
/** A usable limit: by a day, within a number, a clock. */
const LIMIT = new RegExp(
  `\\b(?:by|before|until|till|within|no later than|not later than|latest|up to|at most|no more than|less than|in|for|on|around|from|at) (?:the |this |next |about |around |early |mid |late |roughly |approximately |under |at most |up to |maximum |max )*(?:(?:end|close|start|beginning|middle) of (?:the |this |next )*(?:day|week|month|business|play|year|${DAY})|${DAY}|morning|afternoon|evening|week\\b(?! or so)|\\d{1,2}(?:st|nd|rd|th)\\b|\\d{1,2}[:.]\\d\\d|\\d{1,2} ?[ap]\\.?m|\\d{1,2}(?: (?:${DAY}))|${COUNT}(?: ?(?:-|–|to|or) ?(?:\\d+|two|three|four|five|seven|ten))? ?(?:more |working |business |further |full )*${UNIT}\\b)(?! or (?:so|thereabouts)| if (?:all|everything))`,
);
const TODAY =
  /\b(?:today|tonight|tomorrow|that (?:same )?(?:morning|afternoon|evening|day|night)|this (?:morning|afternoon|evening|week)|next week|same day|24\/7)\b/;
/** "since Monday", "two days ago", "on Monday you wrote": not a limit for what is to come. */
const PAST = /\b(?:ago|since|yesterday|last (?:week|month|night|year))\b/;

/** "It was processed on Tuesday, …": the day belongs to what is done. */
const DONE = /\b(?:was|were|has been|have been|had been) (?:\w+ly )?\w+(?: (?!will|should|to be)\w+){0,4} $/;

/** What is said before and is not of this time: "The part came on Monday and | we'll fit it soon". */
const SAID_BEFORE = new RegExp(
  `^.*(?:[;:.!?–—]\\s|\\s-\\s|\\b(?:and|but|so|which|while|then)\\s+(?!\\d|${DAY}|by\\b|no later|at the latest|before\\b|within\\b))`,
  's',
);
/** "If you reply by noon we'll …", "For your visit on Monday we'll …": a time of theirs. */
const OF_THEIRS =
  /^\s*(?:if|when|once|unless|for|because|as|since|regarding|about)\b.*?(?=\b(?:we|i|they|someone|somebody)(?:['’]ll| will| can| shall)\b)/s;
/** "… soon and the engineer comes on Tuesday." */
const SAID_AFTER = /\b(?:and|but|while|whereas) (?:the|an?|our) (?!latest)\w+.*/s;
/** "soon – we expect Tuesday", "soon: Thursday morning". */
const DAY_AFTER = new RegExp(
  `^\\s*(?:[-–—:(,]|\\.\\.\\.)\\s*(?:(?:we expect|expect|expected|probably|likely|most likely|hopefully|on|by|around|about|it['’]s|i['’]d say|that is|i\\.e\\.) )*(?:${DAY})\\b`,
);

/** `event`: what a time hangs on may have its day anywhere before. */
export function limited(text: string, hit: Span, event = false): boolean {
  const lead = text.slice(Math.max(0, hit.start - 90), hit.start);
  const before = event ? lead : lead.replace(SAID_BEFORE, '').replace(OF_THEIRS, '');
  const after = text.slice(hit.end, hit.end + 90);
  return DAY_AFTER.test(after) || limits(`${before}…`) || limits(after.replace(SAID_AFTER, ''));
}

function limits(words: string): boolean {
  if (PAST.test(words)) return false;
  if (TODAY.test(words)) return true;
  const limit = LIMIT.exec(words);
  return limit !== null && !DONE.test(words.slice(0, limit.index));
}

/** Does a whole sentence name such a time? */
export const namesTime = (text: string): boolean =>
  (LIMIT.test(text) || TODAY.test(text)) && !PAST.test(text) && !DONE.test(text);
