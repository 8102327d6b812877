/** When something will happen: `concrete` (a date, a number of days), `vague` (soon), `moment` (right now, in this chat). */
import type { Span } from '../model.ts';
import { expression } from '../text/expressions.ts';
import { phrases } from '../text/vocabulary.ts';
import { wordFact } from '../text/words.ts';
import type { SentenceSignal } from './signal.ts';

export interface Timeframe extends Span {
  readonly kind: 'concrete' | 'vague' | 'moment';
}

const UNIT =
  '(?:seconds?|secs?|minutes?|mins?|hours?|hrs?|business hours?|working hours?|days?|business days?|working days?|nights?|weeks?|wks?|fortnights?|months?|years?|yrs?|billing cycles?)';
const COUNT =
  '(?:\\d+(?:[.,]\\d+)?|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|twenty|thirty|forty-eight|a few|several|couple of|a couple of|half an?|the next|next|this|few)';
const CONCRETE = expression(
  new RegExp(
    [
      `\\b${COUNT}(?:\\s*(?:-|–|—|to|or|and)\\s*${COUNT})?[\\s-]*(?:full |more |business |working |calendar |short )?${UNIT}\\b`,
      '\\b\\d{1,3} ?(?:h|hrs?|d)\\b',
      '\\b(?:today|tonight|tomorrow|tonite|this (?:morning|afternoon|evening|week|weekend|month|minute)|next (?:week|month|weekend|working day|business day)|(?:by|at|before|until|till|after|over) (?:noon|midnight|midday|lunch|lunchtime|breakfast|dinner|supper|tea ?time|dawn|dusk|sunrise|sunset|first light|daybreak|close of business|the end of|end of|then|cob|eod)|end of (?:the |this |next )?(?:day|week|month|business)|overnight|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|(?:mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun)\\b|easter|christmas|whitsun|new year|in the morning|this time)\\b',
      '\\b(?:\\d{1,2}(?:st|nd|rd|th)?[ .-]*(?:of )?(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)|(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|june?|july?|aug(?:ust)?|sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.? \\d{1,2}(?:st|nd|rd|th)?|(?:in|by|from|until|end of|mid-?) ?(?:january|february|march|april|may|june|july|august|september|october|november|december)|\\d{1,2}[./-]\\d{1,2}(?:[./-]\\d{2,4})?|\\d{4}-\\d\\d-\\d\\d)\\b',
      '\\b(?:on|by|from|until|till|before|after|the) the \\d{1,2}(?:st|nd|rd|th)\\b',
      '\\b(?:the )\\d{1,2}(?:st|nd|rd|th)\\b',
      "\\b\\d{1,2}(?::\\d\\d)? ?(?:am|pm|a\\.m\\.|p\\.m\\.|o['’]clock|et|pt|gmt|cet|bst|uhr)\\b",
      '\\b\\d{1,2}:\\d\\d\\b',
      "\\b(?:by|at|until|till|before|from|after) (?:half past |(?:a )?quarter (?:past|to) |(?:five|ten|twenty|twenty[- ]five|\\d{1,2}) (?:minutes )?(?:past|to) )?(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?=\\s*(?:$|[.,;:!?)]|(?:on|and|or|to|till|until|tomorrow|today|tonight|this|at the latest|sharp|o['’]clock|in the)\\b))",
      '\\b(?:by|at|until|till|before|from|between|after) \\d{1,2}\\b(?! ?(?:%|percent|items|euros?|pounds|dollars|times|people|pieces))',
    ].join('|'),
    'gi',
  ),
);
const vague = phrases('timeframe.vague', [
  '{soon|sooner|soonest|shortly|asap|presently|momentarily|anon|promptly|quickly|swiftly|speedily}',
  'as {soon|quickly|fast|promptly|early|swiftly} as [possible|we can|i can|we|i|they|it|stock|the|he|she|our|feasible|practicable|humanly]',
  '{in due course|in due time|in the fullness of time|as and when|in a while|in a bit|in the near future|in the coming|over the coming|in the next few|over the next few|in the foreseeable|before long|before too long|at some point|at some stage|at a later|at the earliest|at our earliest|at your earliest|earliest convenience|in good time|in time|in no time|any day now|any moment|any minute|any time now|one of these days|down the line|down the road|later on|later|sometime|some time|eventually|when possible|where possible|when time allows|when stock|when available|once available|until further notice|timely manner|timely fashion|without delay|without undue delay|stay tuned|keep you posted|keep you updated|keep you informed|on a rolling basis|next while|in the pipeline|when they have|when we have|as the day goes on|the moment|once|by and by|going forward|from time to time|with priority|as a priority|high priority|top priority|hopefully}',
]);
const moment = phrases('timeframe.moment', [
  '{right away|right now|straight away|straightaway|immediately|at once|instantly|one moment|a moment|one second|a second|a sec|one sec|one minute|just a|bear with me|bear with us|hold on|hang on|give me|now|already|on it|first thing|this instant|meanwhile|as we speak|on the way|on its way|on their way|by return|with the next|with your next|next delivery|next bill|next invoice|next statement|same visit}',
]);

const TIME_WORD = new Set(
  'one two three four five six seven eight nine ten eleven twelve today tonight tomorrow tonite morning afternoon evening week weeks weekend month months minute minutes min mins hour hours hr hrs day days night nights year years yrs second seconds secs fortnight fortnights wks noon midnight midday lunch lunchtime breakfast dinner supper tea teatime dawn dusk sunrise sunset light daybreak close end then cob eod overnight monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays mon tue tues wed thu thur thurs fri sat sun easter christmas whitsun new time january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec cycle cycles'.split(
    ' ',
  ),
);

const isOfTime = wordFact((norm) => TIME_WORD.has(norm) || /^\d/.test(norm));

export const timeframe: SentenceSignal<Timeframe> = {
  id: 'timeframe',
  read(sentence) {
    const found: Timeframe[] = [];
    // Most sentences have no number and no word of time: the expression need not look at them.
    if (sentence.tokens.some(({ word }) => isOfTime(word)))
      for (const match of sentence.matches(CONCRETE))
        found.push({ start: match.index, end: match.index + match[0].length, kind: 'concrete' });
    for (const { start, end } of sentence.find(vague)) found.push({ start, end, kind: 'vague' });
    for (const { start, end } of sentence.find(moment)) found.push({ start, end, kind: 'moment' });
    return found;
  },
};
