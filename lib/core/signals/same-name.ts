/** Whether two ways to write a name may be one person: short forms, initials, accents, slips. */
import { HERS, HIS } from '../lexicons/first-names.ts';
import { isFirstName, sameName } from '../lexicons/nicknames.ts';

export const plain = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/ø/gi, 'o')
    .replace(/ß/g, 'ss')
    .replace(/ł/gi, 'l')
    .replace(/æ/gi, 'ae')
    .toLowerCase();

/** "Mueller" and "Müller" are one name. */
const umlauts = (word: string): string => word.replace(/([aou])e/g, '$1');

const MOST = 500;
const known = new Map<string, readonly string[]>();

/** The same few names are compared at every key. */
export function nameWords(name: string): readonly string[] {
  const before = known.get(name);
  if (before) return before;
  if (known.size >= MOST) known.clear();
  const words = wordsOf(name);
  known.set(name, words);
  return words;
}

const wordsOf = (name: string): readonly string[] =>
  plain(name)
    .split(/[\s,]+/)
    .flatMap((word) => [word, ...(word.includes('-') ? word.split('-') : [])])
    .map((word) => word.replace(/[^\p{L}\p{N}-]/gu, ''))
    .filter((word) => word !== '' && !/^(?:mrs?|ms|miss|mx|dr|prof|professor)$/.test(word));

/** "Emeka" for Chukwuemeka, "Nik" for Nikolai; but "Samir" is not Samira. */
const shortens = (short: string, long: string, family: boolean): boolean =>
  short.length >= 3 &&
  long.length >= short.length + (short.length >= 5 && long.endsWith(short) ? 1 : 2) &&
  ((long.startsWith(short) && !(family && long.length < short.length + 4)) || long.endsWith(short)) &&
  !(short.length >= 5 && ((HIS.has(short) && isOnly(HERS, HIS, long)) || (HERS.has(short) && isOnly(HIS, HERS, long))));

/** "Noma" for Nomvula: a short form of its own making, in no list as somebody else's name. */
const ownShortForm = (short: string, long: string): boolean =>
  short.length >= 4 &&
  long.length >= short.length + 2 &&
  /[aeiouy]$/.test(short) &&
  long.startsWith(short.slice(0, -1)) &&
  !isFirstName(short);

/** Al-Rashid and Al-Hassan have no name in common. */
const PARTICLES = new Set(
  'al el van von der den de del della da di dos du la le ter ten ben bin ibn abu zu'.split(' '),
);
function tellingWords(greeted: string, family: boolean): readonly string[] {
  const words = nameWords(greeted);
  const telling = words.filter((word, at) => !(PARTICLES.has(word) && (family || at > 0)));
  return telling.length > 0 ? telling : words;
}

function sharedHalf(half: string, greeted: readonly string[], mine: readonly string[]): boolean {
  const whole = greeted.find((word) => word.startsWith(`${half}-`));
  return whole !== undefined && !mine.includes(whole) && mine.some((word) => word.startsWith(`${half}-`));
}

const isOnly = (of: ReadonlySet<string>, other: ReadonlySet<string>, name: string): boolean =>
  of.has(name) && !other.has(name);

/**
 * True when a greeted name can be this customer: any shared word but a particle, a short form, an initial, a double-barrelled
 * part. `family`: after a title, where "Kern" is not short for Kerner.
 */
export function fits(greeted: string, known: string, family = false): boolean {
  const mine = nameWords(known);
  // Initials alone ("CM", "J.B.") say too little to contradict anybody.
  if (mine.every((word) => word.length <= 2)) return true;
  // Jean-Luc is not Jean-Marc: the half they share tells nothing.
  const others = tellingWords(greeted, family).filter((word) => !sharedHalf(word, nameWords(greeted), mine));
  return others.some((word) =>
    mine.some(
      (other) =>
        sameName(word, other) ||
        umlauts(word) === umlauts(other) ||
        (other.length === 1 && word.startsWith(other)) ||
        shortens(word, other, family) ||
        (!family && ownShortForm(word, other)) ||
        (word.length === 1 && other.startsWith(word)) ||
        (word.length === 2 &&
          mine.length >= 2 &&
          mine
            .map((part) => part[0])
            .join('')
            .startsWith(word)),
    ),
  );
}

/** "Aiofe" for Aoife, "Whitcomb" for Whitcombe: two letters apart at most, and the same beginning or end. */
export function misspelt(greeted: string, known: string): boolean {
  return nameWords(greeted).some((word) =>
    nameWords(known).some(
      (other) =>
        word.length > 3 &&
        word !== other &&
        Math.abs(word.length - other.length) <= 2 &&
        word[0] === other[0] &&
        [...new Set(word)].filter((letter) => !other.includes(letter)).length +
          [...new Set(other)].filter((letter) => !word.includes(letter)).length <=
          2,
    ),
  );
}

/** Joanne and Joanna, Stephen and Steven: two whole names, neither short for the other. */
export function otherForm(one: string, other: string): boolean {
  const [short = '', long = ''] = one.length < other.length ? [one, other] : [other, one];
  if (one === other || short.length < 4 || long.length - short.length > 1 || umlauts(one) === umlauts(other))
    return false;
  if (/(?:ie|y|i)$/.test(one) || /(?:ie|y|i)$/.test(other)) return false;
  return sameName(one, other) && (one[0] === other[0] || /^[ck]/.test(one)) && apart(one, other) <= 2;
}

/** "Ngosi" for Ngozi, by one letter: "Alas, …" is not Alan. */
export const slipOf = (greeted: string, known: string): boolean =>
  greeted.length > 4 &&
  nameWords(known).some((other) => other.length === greeted.length && apart(plain(greeted), other) === 1);

/** How many letters have to be changed, added or left out. */
function apart(one: string, other: string): number {
  let row = [...other, ''].map((_, at) => at);
  for (const [at, letter] of [...one].entries()) {
    const next = [at + 1];
    for (const [to, beside] of [...other].entries())
      next.push(Math.min((row[to] ?? 0) + (letter === beside ? 0 : 1), (row[to + 1] ?? 0) + 1, (next[to] ?? 0) + 1));
    row = next;
  }
  return row.at(-1) ?? 0;
}
