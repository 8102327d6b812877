/** Does the sentence name a time one can plan with near a word? */
import type { Span } from '../model.ts';

const UNIT = '(?:sec(?:ond)?|min(?:ute)?|hour|hr|day|night|week|month|year|working|business|calendar|week)s?';
const DAY =
  '(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tues?|weds?|thurs?|fri|jan(?:uary)?|feb(?:ruary)?|march|april|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|today|tonight|tomorrow|noon|midday|midnight|christmas|easter|weekend';
const COUNT =
  '(?:\\d[\\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|an?|a couple of|half an?)';
/** A usable limit: by a day, within a number, a clock. */
const LIMIT = new RegExp(
  `\\b(?:by|before|until|till|within|no later than|not later than|latest|up to|at most|no more than|less than|in|for|on|around|from|at) (?:the |this |next |about |around |early |mid |late |roughly |approximately |under |at most |up to |maximum |max )*(?:(?:end|close|start|beginning|middle) of (?:the |this |next )*(?:day|week|month|business|play|year|${DAY})|${DAY}|morning|afternoon|evening|week\\b(?! or so)|\\d{1,2}(?:st|nd|rd|th)\\b|\\d{1,2}[:.]\\d\\d|\\d{1,2} ?[ap]\\.?m|\\d{1,2}(?: (?:${DAY}))|${COUNT}(?: ?(?:-|–|to|or) ?(?:\\d+|two|three|four|five|seven|ten))? ?(?:more |working |business |further |full )*${UNIT}\\b)(?! or (?:so|thereabouts)| if (?:all|everything))`,
  'i',
);
const TODAY = /\b(?:today|tonight|tomorrow|this (?:morning|afternoon|evening|week)|next week|same day|24\/7)\b/i;
/** "since Monday", "two days ago", "on Monday you wrote": not a limit for what is to come. */
const PAST = /\b(?:ago|since|yesterday|last (?:week|month|night|year))\b/i;

/** "It was processed on Tuesday, …": the day belongs to what is done. */
const DONE = /\b(?:was|were|has been|have been|had been) (?:\w+ly )?\w+(?: (?!will|should|to be)\w+){0,4} $/i;

export function limited(text: string, hit: Span): boolean {
  const around = `${text.slice(Math.max(0, hit.start - 90), hit.start)} … ${text.slice(hit.end, hit.end + 90)}`;
  if (TODAY.test(around)) return !PAST.test(around);
  const limit = LIMIT.exec(around);
  return limit !== null && !PAST.test(around) && !DONE.test(around.slice(0, limit.index));
}

/** Does a whole sentence name such a time? */
export const namesTime = (text: string): boolean =>
  (LIMIT.test(text) || TODAY.test(text)) && !PAST.test(text) && !DONE.test(text);
