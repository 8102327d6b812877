/** Which kinds of questions a sentence could answer: it has an amount, a place, a reason, a person, a yes or no, a time or steps. */
import type { Span } from '../model.ts';
import { expression } from '../text/expressions.ts';
import { oneOf } from '../text/late.ts';
import { phrases } from '../text/vocabulary.ts';
import { nextStep } from './next-step.ts';
import type { SentenceSignal } from './signal.ts';
import { timeframe } from './timeframe.ts';

const AMOUNT = expression(
  /[$€£¥]|\b\d+[.,]\d\d\b|\b\d+(?:[.,]\d+)?\s?(?:€|£|%|euros?|pounds?|quid|dollars?|francs?|crowns?|rupees?|yen|z[łl]|usd|eur|gbp|chf|cents?|p\b|kr|percent|gb|mb|kg|g|cm|mm|m|km|litres?|people|pieces|seats)|\b(?:free|no charge|no extra|nothing|included|costs?|price|fee|for nothing|on us|same price|half)\b/i,
);
const PLACE = expression(
  /https?:\/\/|\bwww\.|@|\b(?:under|in|at|on|behind|next to|opposite|near|inside|via|from|to) (?:the |your |our |my )?(?:(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))\p{Lu}|account|app|website|page|inbox|spam|settings|menu|store|shop|desk|entrance|counter|warehouse|depot|locker|branch|link|profile|reception|label|back|box|email|form)|\b(?:at|beside|behind|next to|opposite|near|inside|outside|by) the (?!moment|end|time|same|latest|earliest|start|beginning|weekend|way|very|least|most)\p{Ll}{3}/u,
);
/** A cause by name, what failed, what somebody overlooked or did not do, what is not covered, whose fault it was. */
const REASONS: readonly string[] = [
  "because|since|due to|caused? by|the reason|reason|as a result|thanks to|owing to|that['’]s why|this is why|comes from|came from|happens when|happened (?:when|because)|was down to|so that|therefore|means that|stems from",
  'broke(?:n)? down|went (?:wrong|out|down|missing|astray)|(?:has |have |had )?(?:failed|burst|blown|cracked|jammed|crashed|leaked|expired|run out|ran out|slipped)',
  "mixed up|misread|mistyped|forgot(?:ten)?|overlooked|had not|hadn['’]t|did not|didn['’]t",
  "lies outside|falls outside|only covers|(?:is|are)(?:n['’]t| not) (?:covered|included|part)",
  '(?:is|are|was|were) (?:far |much |simply |just |a bit )?too \\w+',
  'for (?:safety|security|operational)|by mistake|in error|fault|mistake|bug|turned out',
];
const REASON = expression(oneOf(String.raw`\b(?:${REASONS.join('|')})\b`));
const PERSON = expression(
  /\b(?:I|me|my colleague|our \w+|the \w+ team|team|manager|engineer|responsible|\p{Lu}\p{Ll}+ (?:will|is|has|from|does|runs|looks))\b/u,
);
/** "Mrs Okafor (accounts)", "the board". */
export const ROLE = expression(
  /\b(?:(?:Mrs?|Ms|Dr|Prof)\.? \p{Lu}[\p{L}'’-]+ (?:\(|\p{Ll})|\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+ (?:will|is|has|looks|takes|handles|decides|deals|runs|leads)|[Tt]he (?:board|agency|committee|court|landlord|landlady|director|chair)|straight to \p{Ll})/u,
);

const verdict = phrases('answer.verdict', [
  "{yes|no|nope|yep|yeah|sure|of course|certainly|absolutely|definitely|unfortunately|i'm afraid|im afraid|indeed|correct|gladly|happily|exactly|not yet|no need|no problem|done|you can|you may|you can't|you cannot|you could|you do|you don't|you do not|you'll|you are|you're|you won't|you will|that's right|that is right|we can|we can't|we cannot|i can|i can't|we do|we don't|we'll|it is|it isn't|it's|it does|it doesn't|it will|it won't|they do|they are|is fine|is possible|not possible|isn't|aren't|won't|we're able|shouldn't|should|both|neither|either|i've|we've|i have|we have|cannot|can't|can be|may be}",
]);

export const answerKinds: SentenceSignal<Span & { readonly kind: string }> = {
  id: 'answer-kinds',
  read(sentence) {
    const { text } = sentence;
    const whole = { start: 0, end: text.length };
    const found: (Span & { kind: string })[] = [];
    if (sentence.test(AMOUNT)) found.push({ ...whole, kind: 'amount' });
    if (sentence.test(PLACE)) found.push({ ...whole, kind: 'place' });
    if (sentence.test(REASON)) found.push({ ...whole, kind: 'reason' });
    if (sentence.test(PERSON) || sentence.test(ROLE)) found.push({ ...whole, kind: 'person' });
    if (sentence.has(verdict)) found.push({ ...whole, kind: 'verdict' });
    if (sentence.read(timeframe).length > 0) found.push({ ...whole, kind: 'time' });
    if (sentence.read(nextStep).some((step) => step.kind === 'instruction' || step.kind === 'link'))
      found.push({ ...whole, kind: 'steps' });
    return found;
  },
};
