/**
 * Texts and expressions in small letters. An expression that ignores case compiles two to six times slower and runs slower
 * than one without the flag over a text in small letters: V8 closes every class and every letter over all cases.
 */

/** Of the same length: places in it are places in the text. */
export function small(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : letterByLetter(text);
}

/** "İ" becomes two. */
const letterByLetter = (text: string): string =>
  Array.from({ length: text.length }, (_, at) => {
    const lower = text[at]?.toLowerCase() ?? '';
    return lower.length === 1 ? lower : text[at];
  }).join('');

/** What must stay as it is: escapes, properties, names of groups. */
const KEPT = /\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|u[\da-f]{4}|x[\da-f]{2}|k<[^>]*>|.)|\(\?<[A-Za-z]\w*>/giu;
/** These tell large from small, whatever the flag says of letters. */
const TELLS_CASE = /\\(?:[pP]\{(?:L[ut]|Upper)|P\{|u|x)/;

/** The same expression for a text in small letters; null where that cannot be had. */
export function forSmall({ source, flags }: Pick<RegExp, 'source' | 'flags'>): RegExp | null {
  if (!flags.includes('i') || TELLS_CASE.test(source)) return null;
  let made = '';
  let from = 0;
  for (const kept of source.matchAll(KEPT)) {
    made += source.slice(from, kept.index).toLowerCase() + kept[0];
    from = kept.index + kept[0].length;
  }
  return new RegExp(made + source.slice(from).toLowerCase(), flags.replace('i', ''));
}
