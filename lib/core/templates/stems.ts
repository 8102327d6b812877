/** Longest first; what a suffix leaves behind in its place. Light on purpose: character n-grams catch what it misses. */
const SUFFIXES: readonly (readonly [string, string])[] = [
  ['ational', 'ate'],
  ['ization', 'ize'],
  ['ations', 'ate'],
  ['ation', 'ate'],
  ['ements', 'e'],
  ['ement', 'e'],
  ['ments', ''],
  ['ment', ''],
  ['ingly', ''],
  ['edly', ''],
  ['ings', ''],
  ['ing', ''],
  ['ies', 'y'],
  ['ied', 'y'],
  ['ions', ''],
  ['ion', ''],
  ['ers', ''],
  ['er', ''],
  ['ed', ''],
  ['es', ''],
  ['ly', ''],
  ['s', ''],
];
const SHORTEST_STEM = 3;

/** Brings forms of a word together ("refunded", "refunds" → "refund"). Not a dictionary form. */
export function stem(word: string): string {
  let stemmed = word;
  const found = SUFFIXES.find(([suffix]) => word.endsWith(suffix) && word.length - suffix.length >= SHORTEST_STEM);
  if (found) {
    if (found[0] === 's' && word.endsWith('ss')) return word;
    stemmed = word.slice(0, -found[0].length) + found[1];
  }
  if (stemmed.length > SHORTEST_STEM && stemmed.endsWith('e')) stemmed = stemmed.slice(0, -1);
  const last = stemmed.at(-1);
  if (stemmed.length > SHORTEST_STEM && last === stemmed.at(-2) && !/[aeiouls]/.test(last ?? '')) {
    stemmed = stemmed.slice(0, -1);
  }
  return stemmed;
}

const SMALL_WORDS =
  'a an the i im ive id me my mine we our us you your he him his she her it its they them their this that these those is am are was were be been being do does did dont have has had can cant could would will shall should may might must to of in on at for from by with about into and or but if so as not no please hi hello hey dear thanks thank there here what which who how why want need help like know get got let ok okay yes just also some any ' +
  'ich du er sie es wir ihr mein meine meinen dein ihre ihren der die das den dem des ein eine einen einem und oder aber ist sind war habe hat haben kann konnen mochte bitte danke hallo guten tag wie was wo nicht noch auch fur von mit auf im in zu zum zur bei';

/** Stems of words that say nothing about what a message is about. */
export const SMALL: ReadonlySet<string> = new Set(SMALL_WORDS.split(' ').flatMap((word) => [word, stem(word)]));
