const MARKS = /\p{M}+/gu;
/** Scripts written without spaces: pairs of characters stand for words. */
const UNSPACED =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]{2,}$/u;
const LONGEST_WORD = 40;

/** Lower case without accents, so that "Café" is found by "cafe". */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the ASCII range is what is meant
  return /^[\x00-\x7f]*$/.test(lower) ? lower : lower.normalize('NFKD').replaceAll(MARKS, '').replaceAll('ß', 'ss');
}

/** The words of already folded text. Apostrophes join ("don't" → "dont"). */
export function wordsOf(folded: string): string[] {
  const words: string[] = [];
  for (const [found] of folded.replaceAll(/['’]/g, '').matchAll(/[\p{L}\p{N}]+/gu)) {
    const word = found.length > LONGEST_WORD ? found.slice(0, LONGEST_WORD) : found;
    words.push(word);
    if (UNSPACED.test(word)) for (let i = 0; i + 1 < word.length; i += 1) words.push(word.slice(i, i + 2));
  }
  return words;
}
