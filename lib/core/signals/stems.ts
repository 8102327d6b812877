/** Words that carry meaning, cut to a stem, so that "refunded" meets "refund" and "deliveries" meets "delivery". */
import { normalise, type Token } from '../text/tokens.ts';
import { wordFact } from '../text/words.ts';

const EMPTY = new Set(
  "a an the and or but if then so as at by for from in into of off on onto out over to up with without about after before again against all also am are aren't be been being because can cannot can't could couldn't did didn't do does doesn't doing don't down during each few further had has have haven't having he her here hers him his how i i'd i'll i'm i've is isn't it its it's itself just let me more most my myself no nor not now only other our ours own please pls same she should shouldn't some such than that that's the their theirs them themselves there these they this those through too under until very was wasn't we were weren't what what's when where which while who whom why will with won't would wouldn't you your yours yourself u ur im ive dont cant hi hello hey dear thanks thank know tell want need like get got one two still any anything something us re ve ll d s t m go going really well yes no ok okay much many long ever also even back else already today thing things".split(
    ' ',
  ),
);

const IRREGULAR: Readonly<Record<string, string>> = Object.fromEntries(
  'lost lose|paid pay|sent send|bought buy|came come|left leave|took take|taken take|broke break|broken break|forgot forget|forgotten forget|found find|sold sell|told tell|kept keep|went go|gone go|made make|gave give|given give|wrote write|written write|spoke speak|spoken speak|chose choose|chosen choose|rang ring|brought bring|held hold|met meet|built build|felt feel|ran run|drove drive|driven drive|flew fly|stole steal|stolen steal|wore wear|worn wear|won win|saw see|seen see|began begin|stood stand|understood understand|slept sleep|heard hear|caught catch|taught teach|threw throw|thrown throw|grew grow|fell fall|fallen fall|children child|people person|feet foot|teeth tooth'
    .split('|')
    .map((pair) => pair.split(' ')),
);

/** Light suffix cutting; wrong only where it does not matter (both sides are cut alike). */
export function stem(word: string): string {
  const bare = word.replace(/'s$|'$/, '');
  let cut = IRREGULAR[bare] ?? bare;
  if (cut.length > 4)
    cut = cut
      .replace(/ies$|ied$/, 'y')
      .replace(/(ss|x|ch|sh|z)es$/, '$1')
      .replace(/([^su])s$/, '$1');
  if (cut.length > 6) cut = cut.replace(/(?:ation|ment|ingly|edly)$/, '');
  if (cut.length > 5) cut = cut.replace(/(?:ing|ed|ly|er)$/, '');
  return cut.length > 4 ? cut.replace(/e$|([bdgklmnprt])\1$/, '$1') : cut;
}

export function contentStems(text: string): readonly string[] {
  const stems = new Set<string>();
  for (const word of normalise(text).match(/[\p{L}\p{N}][\p{L}\p{N}'-]*/gu) ?? [])
    if (word.length > 1 && !EMPTY.has(word)) stems.add(stem(word));
  return [...stems];
}

/** Of a word read already; "two-seaters" speaks of seaters too. */
const ofWord = wordFact((norm) =>
  norm.includes('-') ? contentStems(`${norm} ${norm.replaceAll('-', ' ')}`) : contentStems(norm),
);

export function stemsOf(tokens: readonly Token[]): readonly string[] {
  const stems = new Set<string>();
  for (const { word } of tokens) if (word.isWord) for (const one of ofWord(word)) stems.add(one);
  return [...stems];
}
