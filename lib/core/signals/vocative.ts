/** Somebody called by name in the middle of a reply: "Thank you for your patience, Martin. …". */
import { isSurelyName } from '../lexicons/nicknames.ts';
import type { Span } from '../model.ts';
import { expression } from '../text/expressions.ts';
import { plain } from './same-name.ts';
import type { SentenceSignal } from './signal.ts';

export interface Vocative extends Span {
  readonly name: string;
  /** "Mr", "Ms": a family name follows, whatever it is. */
  readonly title: string | null;
}

/** How sentences begin that turn to the reader; the first comma is the one before the name. */
const CALLED = expression(
  /^\s*(?:(?:many |once again,? )?(?:thanks|thank you) [^,.!?\n;:]{2}|(?:(?:i|we)(?:['’]m| am|['’]re| are)? )?(?:so |very |really |truly )?sorry|(?:my|our) apologies|apologies|(?:i|we) (?:do |completely |fully |really |can )?(?:understand|appreciate|apologi[sz]e|hear|see|imagine|agree|know)|as (?:you|i|we)\b|rest assured|no worries|no problem|of course|absolutely|certainly|understood|noted|good (?:news|question|point)|great (?:news|question)|you(?:['’]re| are)|don['’]t worry|not to worry|take care|all the best|see you|have a|done|all (?:done|sorted)|i hope|we hope|hope|unfortunately|(?:yes|no|sure|ok|okay|oh|ah|well|right|hi|hello|hey|dear)\b|(?:anything else|is that ok(?:ay)?|does that (?:help|work|suit)|can i help|how are you|shall (?:i|we)|would you)\b|it(?:['’]s| is)|everything|(?:we|i)(?:['’]ll| will|['’]ve| have)\b[^,.!?\n;:]{0,40}\byou\b)[^,.!?\n;:]{0,70}, (?:(mr|mrs|ms|miss|mx|dr)\.? )?(\p{Lu}\p{L}[\p{L}'’-]{1,14})(?=[.!?](?:\s|$)|,| ?\p{Extended_Pictographic})/iu,
);
/** "I'm sorry Martin.", "Not to worry, Martin, …", "Apologies Mr Bell.": said to nobody but the reader, with a comma or without. */
const TO_THEM = expression(
  /^\s*(?:(?:(?:i|we)(?:['’]m| am|['’]re| are)? )?(?:so |very |really |truly |terribly )*sorry(?: again| about (?:this|that)| for (?:this|that|the \w+))?|(?:my |our )?(?:sincere |deepest )?apologies(?: again)?|(?:many |once again )?thanks(?: again| so much| a lot| a million)?|thank you(?: again| so much| very much)?|bear with (?:me|us)|not to worry|no (?:worries|problem|bother|need to worry)|don['’]t worry|(?:i|we)(?: do| can| completely| fully| really| totally| quite)* (?:understand|appreciate (?:it|that)|hear you|apologi[sz]e|get it|see)|oh (?:no|dear|wow)|take care|rest assured|of course|absolutely|certainly|so|right|sure|ok(?:ay)?|once again|again|well|now|hello again|welcome(?: back)?|have a (?:[\p{Ll}’'-]+ ){1,4}(?:day|weekend|evening|one|time|week|morning|afternoon|night|journey|trip)|good (?:news|luck)|congratulations|cheers),? (?:(mr|mrs|ms|miss|mx|dr)\.? )?(\p{Lu}\p{L}[\p{L}'’-]{1,14})(?=[.!?](?:\s|$)|,| ?\p{Extended_Pictographic})/iu,
);
/** "You have our word, Martin.": at the end of a sentence about the reader. */
const AT_THE_END = expression(
  /^[^,\n]*\b(?:you|your|yours|yourself)\b[^,\n]*, (?:(mr|mrs|ms|miss|mx|dr)\.? )?(\p{Lu}\p{L}[\p{L}'’-]{1,14})[.!?]?\s*$/iu,
);
const ENDS = '(?=[.!?:](?:\\s|$)|,(?! (?:our|your|the|my|who|from (?:our|the)|one)\\b))';
/** "It is, Martin, and on time.", "The shop is open today, Martin.": behind these words nobody is told who he is. */
const BEHIND = expression(
  new RegExp(
    `^(?:\\s*(?:(?:yes|and|so|but|no),? )?(?:it|that|this|there|they|we|i|you) (?:is|are|was|were|am|do|does|did|can|will|have|has|had|would|could|should)(?:n['’]t| not)?|[^,\\n]*\\b(?:tonight|today|tomorrow|now|again|soon|already|too|either|yet|fine|done|sorted|fixed|ready|booked|open|closed|free|first|late|rotten|awful|terrible|annoying|frustrating|maddening|unfair|unacceptable|shame|luck|fun|fair|long|much|okay|great|lovely|point|question|spot|way|birthday|indeed|ouch)), ()(\\p{Lu}\\p{L}[\\p{L}'’-]{1,14})${ENDS}`,
    'iu',
  ),
);
/** "Martin, could you send us the label?" */
const TURNED_TO = expression(
  /^\s*()(\p{Lu}\p{L}[\p{L}'’-]{1,14})(?=,? (?:could|can|would|will) you\b|, (?:please|that['’]s|we|i|i['’]\p{Ll}+|we['’]\p{Ll}+|thanks?|sorry|you)\b)/iu,
);
/** "our driver, Martin": who he is comes before. */
const TOLD_WHO =
  /\b(?:colleague|driver|engineer|technician|manager|agent|advis[eo]r|rep|representative|team|specialist|courier|doctor|nurse|owner|husband|wife|son|daughter|friend|partner|brother|sister|mother|father|assistant|host|guide|neighbou?r|landlord|solicitor|builder|dog|cat|cousin|uncle|aunt|boss|supervisor|coach|trainer|tutor|teacher|therapist|stylist|vet|dentist|contact|me|not|name|called|is|from|by|with|to|and|of|in|at|for)$/i;

export const vocatives: SentenceSignal<Vocative> = {
  id: 'vocative',
  read(sentence) {
    const said = sentence.exec(TO_THEM);
    // "Thanks, Martin" is who writes.
    const direct = said && /^\s*(?:many )?(?:thanks|thank you|cheers|take care)[^,]*,/i.test(said[0]) ? null : said;
    const behind = direct ? null : (sentence.exec(BEHIND) ?? sentence.exec(TURNED_TO));
    const match = direct ?? behind ?? sentence.exec(CALLED) ?? sentence.exec(AT_THE_END);
    const name = match?.[2];
    if (!match || !name || !/^\p{Lu}\p{L}*\p{Ll}/u.test(name)) return [];
    const title = match[1] || null;
    const start = match[0].lastIndexOf(`${title ?? ''}${title ? '' : name}`);
    const before = match[0].slice(0, start).replace(/[\s,]+$/u, '');
    if ((title === null && !isSurelyName(plain(name))) || (!direct && !behind && TOLD_WHO.test(before))) return [];
    return [{ start, end: match[0].replace(/[.!?\s]+$/u, '').length, name, title }];
  },
};
