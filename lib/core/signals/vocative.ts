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
/** "our driver, Martin": who he is comes before. */
const TOLD_WHO =
  /\b(?:colleague|driver|engineer|technician|manager|agent|advis[eo]r|rep|representative|team|specialist|courier|doctor|nurse|owner|husband|wife|son|daughter|friend|partner|brother|sister|mother|father|assistant|host|guide|name|called|is|from|by|with|to|and|of|in|at|for)$/i;

export const vocatives: SentenceSignal<Vocative> = {
  id: 'vocative',
  read(sentence) {
    const match = sentence.exec(CALLED);
    const name = match?.[2];
    if (!match || !name || !/^\p{Lu}\p{L}*\p{Ll}/u.test(name)) return [];
    const title = match[1] ?? null;
    const comma = match[0].lastIndexOf(',');
    const before = match[0].slice(0, comma).trimEnd();
    if ((title === null && !isSurelyName(plain(name))) || TOLD_WHO.test(before)) return [];
    return [{ start: comma + 2, end: match[0].length, name, title }];
  },
};
