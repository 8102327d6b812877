/** A line of its own in brackets that speaks of the customer as somebody else: "(give her what she wants and close)". */
import { late } from '../text/late.ts';

export const ASIDE = late(
  `^[ \\t]*\\((?![^)\\n]*\\b(?:your?s?|hello|hi|kiss|hug|love|regards|treat|stroke|pat|from us|always right)\\b)(?![^)\\n]*\\b(?:him|her)\\b[^)\\n]*[.!]\\))[^()\\n]{0,90}\\b(?:${[
    '(?:give|offer|tell|call|ring|phone|refund|let|ask|keep|send|charge|treat|humou?r|watch|ignore|warn|credit|promise|block|handle|make|leave|get)(?: not| just)? (?:him|her)',
    "(?:customer|cust\\.?|cx|client|guest|caller|punter|this one) (?:is|was|has|had|wants?|says?|said|claims?|called|rang|keeps|seems|sounds|threatened|already|again|refuses|insists|asked|knows|complain\\w*|moan\\w*|won['’]t)",
  ].join('|')})\\b[^()\\n]{0,160}\\)[ \\t]*$`,
  'gim',
);
export const ASIDE_GUARD = late('^[ \\t]*\\(', 'm');

/** "(Tell her the line is safe.)": somebody the customer wrote about, not the customer. */
export const ofTheirs = (remark: string, customer: string): boolean =>
  /\b(?:he|she|him|her|his|hers)\b/i.test(remark) &&
  !/\b(?:customer|client|guest|punter|caller|user|tenant|patient|lady|bloke|guy|woman|man|one)\b/i.test(remark) &&
  /\b(?:mother|father|mum|mom|mam|mummy|dad|daddy|son|daughter|wife|husband|partner|sister|brother|gran|nan|nana|grandm\w+|grandf\w+|granddad|grandad|aunt\w*|uncle|niece|nephew|boy|girl|child|kid|baby|friend|neighbour|neighbor|boss|colleague|tenant|dog|cat|puppy|kitten|pony|horse|rabbit|pet|bird|parrot|he|she|him|her)\b/i.test(
    customer,
  );
