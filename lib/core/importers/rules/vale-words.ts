/** What a Vale rule says in its own words: messages with places, lists glued to an expression, what is counted. */
import { compileRe2 } from '../../rules/re2.ts';
import { PatternError } from '../../text/pattern-syntax.ts';
import { asPattern, inThisCase, type RegexSetting, spelledOut } from './regex.ts';

const PLACE = /['"“‘`]?%(?:\[(\d)\])?s['"”’`]?/g;

export interface Said {
  readonly text: string;
  /** Whether everything in it is said. */
  readonly whole: boolean;
}

/** A message with its places filled: `values` in their order, “this” where the tool puts what it found. */
export function saying(message: string, values: readonly (string | undefined)[] = []): Said {
  let at = 0;
  let whole = true;
  const bare = message.slice(0, 5_000).replace(/ ?\([^()%]*['"“‘]?%(?:\[\d\])?s['"”’]?[^()%]*\)/g, (part) => {
    whole = whole && values.length > 0;
    return values.length > 0 ? part : '';
  });
  const text = bare.replace(PLACE, (_, index: string | undefined) => {
    const value = values[index === undefined ? at++ : Number(index) - 1];
    whole = whole && value !== undefined;
    return value ?? 'this';
  });
  const trimmed = text.trim();
  return { text: trimmed === '' ? '' : trimmed[0]?.toUpperCase() + trimmed.slice(1), whole };
}

export const quoted = (words: readonly string[]): string => words.map((one) => `“${one}”`).join(' or ');

/** Vale writes `raw` before the list (or behind, with `append`): “(am|are) ” and then one of the words, never one of the two. */
export function glued(raw: string, tokens: readonly string[], behind: boolean, setting: RegexSetting): string[] {
  const flag = setting.ignoreCase ? '(?i)' : '';
  if (tokens.length === 0) return [`re: ${flag}${raw}`];
  const edge = setting.words ? '\\b' : '';
  const of = (list: readonly string[]): string => {
    const group = `${edge}(?:${list.join('|')})${edge}`;
    return `re: ${flag}${behind ? group + raw : raw + group}`;
  };
  // What RE2 cannot say costs its own word only; an expression may have 2,000 characters.
  const lists: string[][] = [[]];
  let length = raw.length + 50;
  for (const token of tokens) {
    if (/\(\?<?[=!]|\\[1-9]/.test(token)) {
      lists.unshift([token]);
      continue;
    }
    if (length + token.length > 1_900 && (lists.at(-1)?.length ?? 0) > 0) {
      lists.push([]);
      length = raw.length + 50;
    }
    lists.at(-1)?.push(token);
    length += token.length + 1;
  }
  return lists.filter((list) => list.length > 0).map(of);
}

/** The patterns for what is wrong, without what is right: a pair whose words differ in capitals only, or one that finds both. */
export function wrongOnes(
  bad: readonly string[],
  good: readonly string[],
  setting: RegexSetting,
): { readonly find: readonly string[]; readonly both: readonly string[] } {
  const find: string[] = [];
  const both: string[] = [];
  const right = new Set(good.map((one) => one.toLowerCase()));
  for (const one of bad) {
    const bare = one.replace(/^\(\?-?i\)/, '');
    const ways = spelledOut(bare);
    const same = ways?.filter((way) => right.has(way.toLowerCase())) ?? [];
    if (ways !== null && same.length > 0) {
      const cased = same.filter((way) => !good.includes(way));
      const others = ways.filter((way) => !same.includes(way));
      if (cased.length > 0) find.push(inThisCase(cased));
      if (others.length > 0) find.push(asPattern(others.join('|'), setting));
      continue;
    }
    const pattern = asPattern(one, setting);
    find.push(pattern);
    if (ways === null && pattern.startsWith('re:') && good.some((way) => finds(pattern.slice(3).trim(), way)))
      both.push(one);
  }
  return { find, both };
}

/**
 * The patterns for a list of words without what its exceptions let be: Vale drops a hit that has one of them in it, capitals as
 * written. `open` are those that may be found all the same.
 */
export function spared(
  tokens: readonly string[],
  exceptions: readonly string[],
  setting: RegexSetting,
): { readonly find: readonly string[]; readonly open: readonly string[] } {
  const patterns = tokens.map((token) => asPattern(token, setting));
  if (exceptions.length === 0) return { find: patterns, open: [] };
  const lists = tokens.map((token) => (setting.words ? spelledOut(token) : null));
  const words = exceptions.map((one) => spelledOut(one));
  // What a list of words cannot have in it needs no telling; of an expression nobody knows.
  if (lists.length === 0 || lists.includes(null) || words.includes(null)) return { find: patterns, open: exceptions };
  const excepted = words.flatMap((all) => all ?? []);
  const has = (way: string): boolean => excepted.some((one) => wholeIn(one, way));
  const hasInAnyCase = (way: string): boolean => excepted.some((one) => wholeIn(one.toLowerCase(), way.toLowerCase()));
  const find = lists.flatMap((ways, at) => {
    if (!ways?.some(hasInAnyCase)) return [patterns[at] ?? ''];
    const others = ways.filter((way) => !hasInAnyCase(way));
    const cased = ways.filter(hasInAnyCase).flatMap((way) => (setting.ignoreCase ? inCases(way) : [way]));
    const wrong = [...new Set(cased)].filter((way) => !has(way));
    return [
      ...(others.length > 0 ? [asPattern(others.join('|'), setting)] : []),
      ...(wrong.length > 0 ? [inThisCase(wrong)] : []),
    ];
  });
  return { find, open: [] };
}

const bare = (text: string): string => ` ${text.replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
const wholeIn = (word: string, text: string): boolean => bare(text).includes(bare(word));

/** As it is written, small, in capitals, and with one capital. */
export const inCases = (word: string): readonly string[] => {
  const low = word.toLowerCase();
  return [word, low, word.toUpperCase(), low.replace(/^./u, (char) => char.toUpperCase())];
};

function finds(expression: string, text: string): boolean {
  try {
    return compileRe2(expression)
      .matches(text)
      .some(({ start, end }) => start === 0 && end === text.length);
  } catch (error) {
    if (error instanceof PatternError) return false;
    throw error;
  }
}

/** “worker(s)” is for a reader: a fix puts in one or the other. */
export const eachForm = (good: string): string[] =>
  good
    .split('|')
    .map((one) => one.trim())
    .flatMap((one) => (/\p{L}\(s\)/u.test(one) ? [one.replaceAll('(s)', ''), one.replaceAll('(s)', 's')] : [one]));

/** What a style of capitals nearly finds. */
export const AGAINST_CAPITALS: Readonly<Record<string, string>> = {
  $sentence: 're: ^\\p{Ll}',
  $lower: 're: \\p{Lu}\\p{L}*',
  $upper: 're: \\p{L}*\\p{Ll}\\p{L}*',
  $title: 're: \\s\\p{Ll}\\p{L}{3,}',
};

/** What a limit of ours calls the thing counted. */
export function measureOf(token: string): 'exclamation marks' | 'question marks' | 'words' | 'characters' | null {
  const bare = token.replace(/\(\?:|[()]/g, '');
  if (/^\\?!$|^\[!\]$/.test(bare)) return 'exclamation marks';
  if (/^\\\?$|^\[\?\]$/.test(bare)) return 'question marks';
  if (bare === '.') return 'characters';
  return /^(?:\\b)?(?:\\w|\[\\w\])\+(?:\\b)?$|^(?:\[\^\\s\]|\\S)\+$/.test(bare) ? 'words' : null;
}
