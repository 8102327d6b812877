/**
 * How phrases are written.
 *
 * | written            | means                                                        |
 * |--------------------|--------------------------------------------------------------|
 * | `late fee`         | these words, any case and white space, any apostrophe        |
 * | `{late\|overdue} fee` | one of (each may be several words)                        |
 * | `[really] sorry`   | optional                                                     |
 * | `refund * days`    | up to three words between                                    |
 * | `~apologise`       | any form of the word                                         |
 * | `#Money`           | words with a tag (see tags.ts)                               |
 * | `\*`               | the mark itself                                              |
 */
import { formsOf } from './forms.ts';
import { isTag, TAGS } from './tag-names.ts';
import { tokenise } from './tokens.ts';

export type Element = { readonly words: readonly string[] } | { readonly tag: string } | 'gap';
export type Sequence = readonly Element[];

/** Alternatives of several words multiply; a pattern with more than this many branches is a mistake. */
const MOST_PHRASES = 512;
const LONGEST = 20_000;
const DEEPEST = 12;

export class PatternError extends Error {
  override readonly name = 'PatternError';
  constructor(
    /** What is wrong and what to write instead. */
    readonly problem: string,
    readonly pattern: string,
    /** UTF-16 offset into the pattern, counted from 0. */
    readonly position: number,
  ) {
    super(`${problem} in "${shortened(pattern)}" at position ${position + 1}`);
  }
}

const shortened = (pattern: string): string => (pattern.length > 80 ? `${pattern.slice(0, 79)}…` : pattern);

/** The word sequences a pattern means. Throws PatternError with the position of what cannot be read. */
export function expand(pattern: string): readonly Sequence[] {
  if (pattern.length > LONGEST)
    throw new PatternError(`Longer than ${LONGEST} characters; write several patterns`, pattern, LONGEST);
  const { sequences } = parse(pattern, 0, null, 0);
  for (const sequence of sequences) {
    if (sequence.length === 0)
      throw new PatternError('Matches nothing; leave at least one word outside of […]', pattern, 0);
    if (sequence[0] === 'gap' || sequence.at(-1) === 'gap')
      throw new PatternError('"*" must stand between words', pattern, Math.max(0, pattern.indexOf('*')));
  }
  return sequences;
}

/** Any text as a pattern of just these words, whatever marks it has. */
export const literally = (text: string): string => text.replace(/[\\{}[\]|*#~]/g, '\\$&');

const WORD = /(?:\\[\s\S]|[^\s{}[\]|*\\])+/y;

function parse(
  pattern: string,
  from: number,
  close: '}' | ']' | null,
  depth: number,
): { sequences: Sequence[]; end: number } {
  if (depth > DEEPEST) throw new PatternError(`Brackets nested deeper than ${DEEPEST}`, pattern, from - 1);
  const alternatives: Sequence[] = [];
  let current: readonly Sequence[] = [[]];
  let i = from;
  const cross = (parts: readonly Sequence[]): void => {
    if (current.length * parts.length > MOST_PHRASES)
      throw new PatternError(`Means more than ${MOST_PHRASES} phrases; write several patterns`, pattern, i);
    current = current.flatMap((head) => parts.map((tail) => [...head, ...tail]));
  };
  while (i < pattern.length) {
    const char = pattern[i] ?? '';
    if (char === close) {
      alternatives.push(...current);
      return { sequences: alternatives, end: i + 1 };
    }
    if (char === '{' || char === '[') {
      const inner = parse(pattern, i + 1, char === '{' ? '}' : ']', depth + 1);
      const choices = together(inner.sequences);
      cross(char === '{' ? choices : [[], ...choices]);
      i = inner.end;
    } else if (char === '|') {
      if (!close)
        throw new PatternError('"|" only separates words inside {…} or […]; for the mark write \\|', pattern, i);
      alternatives.push(...current);
      current = [[]];
      i++;
    } else if (char === '}' || char === ']') {
      throw new PatternError(`"${char}" has no beginning; for the mark write \\${char}`, pattern, i);
    } else if (char === '*') {
      cross([['gap']]);
      i++;
    } else if (/\s/.test(char)) i++;
    else {
      WORD.lastIndex = i;
      const word = WORD.exec(pattern)?.[0];
      if (word === undefined) throw new PatternError('"\\" must stand before a mark', pattern, i);
      cross([elementsOf(word, pattern, i)]);
      i += word.length;
    }
  }
  if (close) throw new PatternError(`"${close}" is missing for the bracket`, pattern, from - 1);
  alternatives.push(...current);
  return { sequences: alternatives, end: i };
}

/** The alternatives of one word each become one element; the longer ones stay branches. */
function together(alternatives: readonly Sequence[]): readonly Sequence[] {
  const words: string[] = [];
  const rest: Sequence[] = [];
  for (const alternative of alternatives) {
    const [only] = alternative;
    if (alternative.length === 1 && only !== undefined && only !== 'gap' && 'words' in only) words.push(...only.words);
    else rest.push(alternative);
  }
  return words.length > 0 ? [[{ words }], ...rest] : rest;
}

function elementsOf(word: string, pattern: string, at: number): Element[] {
  if (word.startsWith('~') && word.length > 1) {
    const lemma = tokenise(word.slice(1))[0];
    if (!lemma || lemma.end !== word.length - 1)
      throw new PatternError('"~" stands before one word; for the mark write \\~', pattern, at);
    return [{ words: formsOf(lemma.norm) }];
  }
  if (/^#\p{Lu}/u.test(word)) {
    const tag = word.slice(1);
    if (!isTag(tag))
      throw new PatternError(
        `There is no tag "${word}"; for the mark write \\#. There are: ${TAGS.map((one) => `#${one}`).join(', ')}`,
        pattern,
        at,
      );
    return [{ tag }];
  }
  return tokenise(word.replace(/\\([\s\S])/g, '$1')).map((token) => ({ words: [token.norm] }));
}
