/**
 * Phrases, compiled into one trie over words: the cost of matching follows the text, not the number of patterns.
 *
 * | written            | means                                                        |
 * |--------------------|--------------------------------------------------------------|
 * | `late fee`         | these words, any case and white space, any apostrophe        |
 * | `{late\|overdue} fee` | one of (each may be several words)                        |
 * | `[really] sorry`   | optional                                                     |
 * | `refund * days`    | up to three words between                                    |
 * | `~apologise`       | any form of the word                                         |
 */
import { formsOf } from './forms.ts';
import { type Token, tokenise } from './tokens.ts';

/** A named list of patterns; checks and rules hold on to it and ask a sentence for its hits. */
export interface PatternSet {
  readonly name: string;
  readonly patterns: readonly string[];
}

export interface PatternHit {
  readonly start: number;
  readonly end: number;
  /** Index into the set's patterns. */
  readonly pattern: number;
}

type Element = { readonly words: readonly string[] } | 'gap';

interface Node {
  /** After one certain word. */
  readonly next: Map<string, Node>;
  /**
   * After one of several words: all lead to one node, so that `{a|b|…} {c|d|…}` costs the sum of its words and not their
   * product. A word may be in several such sets.
   */
  oneOf: { readonly byWords: Map<string, Node>; readonly next: Map<string, Node[]> } | null;
  gap: Node | null;
  ends: { set: PatternSet; pattern: number }[] | null;
}

const GAP = 3;
/** Alternatives of several words multiply; a pattern with more than this many branches is a mistake. */
const MOST_PHRASES = 512;

export class PatternError extends Error {
  constructor(
    message: string,
    readonly pattern: string,
    readonly position: number,
  ) {
    super(`${message} in "${pattern}" at position ${position + 1}`);
  }
}

const node = (): Node => ({ next: new Map(), oneOf: null, gap: null, ends: null });

export class PatternTrie {
  readonly #root = node();

  add(set: PatternSet): void {
    set.patterns.forEach((pattern, index) => {
      for (const sequence of expand(pattern)) this.#insert(sequence, set, index);
    });
  }

  #insert(sequence: readonly Element[], set: PatternSet, pattern: number): void {
    let at = this.#root;
    for (const element of sequence) {
      if (element === 'gap') {
        at.gap ??= node();
        at = at.gap;
      } else at = follow(at, element.words);
    }
    at.ends ??= [];
    if (!at.ends.some((end) => end.set === set && end.pattern === pattern)) at.ends.push({ set, pattern });
  }

  /** The longest hit per set and start. Positions are those of the tokens. */
  match(tokens: readonly Token[]): ReadonlyMap<PatternSet, readonly PatternHit[]> {
    const found = new Map<PatternSet, PatternHit[]>();
    for (let i = 0; i < tokens.length; i++) {
      const first = tokens[i];
      if (!first || !(this.#root.next.has(first.norm) || this.#root.oneOf?.next.has(first.norm))) continue;
      this.#walk(this.#root, tokens, i, i, found);
    }
    return found;
  }

  #walk(from: Node, tokens: readonly Token[], start: number, at: number, found: Map<PatternSet, PatternHit[]>): void {
    if (from.ends && at > start) this.#report(from.ends, tokens, start, at - 1, found);
    this.#step(from, tokens, start, at, found);
    if (from.gap)
      for (let skipped = 0; skipped <= GAP && at + skipped < tokens.length; skipped++)
        this.#step(from.gap, tokens, start, at + skipped, found);
  }

  #step(from: Node, tokens: readonly Token[], start: number, at: number, found: Map<PatternSet, PatternHit[]>): void {
    const token = tokens[at];
    if (!token) return;
    const next = from.next.get(token.norm);
    if (next) this.#walk(next, tokens, start, at + 1, found);
    const others = from.oneOf?.next.get(token.norm);
    if (others) for (const other of others) this.#walk(other, tokens, start, at + 1, found);
  }

  #report(
    ends: NonNullable<Node['ends']>,
    tokens: readonly Token[],
    first: number,
    last: number,
    found: Map<PatternSet, PatternHit[]>,
  ): void {
    const start = tokens[first]?.start ?? 0;
    const end = tokens[last]?.end ?? 0;
    for (const { set, pattern } of ends) {
      const hits = found.get(set);
      if (!hits) found.set(set, [{ start, end, pattern }]);
      else {
        const previous = hits.at(-1);
        if (previous?.start !== start) hits.push({ start, end, pattern });
        else if (end > previous.end) hits[hits.length - 1] = { start, end, pattern };
      }
    }
  }
}

function follow(from: Node, words: readonly string[]): Node {
  const [first = ''] = words;
  if (words.length === 1) {
    let to = from.next.get(first);
    if (!to) {
      to = node();
      from.next.set(first, to);
    }
    return to;
  }
  from.oneOf ??= { byWords: new Map(), next: new Map() };
  const key = words.join(' ');
  let to = from.oneOf.byWords.get(key);
  if (!to) {
    to = node();
    from.oneOf.byWords.set(key, to);
    for (const word of new Set(words)) {
      const known = from.oneOf.next.get(word);
      if (known) known.push(to);
      else from.oneOf.next.set(word, [to]);
    }
  }
  return to;
}

/** The word sequences a pattern means. Throws PatternError with the position of what cannot be read. */
export function expand(pattern: string): readonly (readonly Element[])[] {
  const { sequences, end } = parse(pattern, 0, null);
  if (end < pattern.length) throw new PatternError(`Unexpected "${pattern[end]}"`, pattern, end);
  for (const sequence of sequences) {
    if (sequence.length === 0) throw new PatternError('The pattern matches nothing', pattern, 0);
    if (sequence[0] === 'gap' || sequence.at(-1) === 'gap')
      throw new PatternError('"*" must stand between words', pattern, pattern.indexOf('*'));
  }
  return sequences;
}

const WORD = /[^\s{}[\]|*]+/y;

function parse(pattern: string, from: number, close: '}' | ']' | null): { sequences: Element[][]; end: number } {
  const alternatives: Element[][] = [];
  let current: Element[][] = [[]];
  let i = from;
  const cross = (parts: readonly (readonly Element[])[]): void => {
    current = current.flatMap((head) => parts.map((tail) => [...head, ...tail]));
    if (current.length > MOST_PHRASES) throw new PatternError(`More than ${MOST_PHRASES} phrases`, pattern, i);
  };
  while (i < pattern.length) {
    const char = pattern[i] ?? '';
    if (char === close) {
      alternatives.push(...current);
      return { sequences: alternatives, end: i + 1 };
    }
    if (char === '{' || char === '[') {
      const inner = parse(pattern, i + 1, char === '{' ? '}' : ']');
      const choices = together(inner.sequences);
      cross(char === '{' ? choices : [[], ...choices]);
      i = inner.end;
    } else if (char === '|' && close) {
      alternatives.push(...current);
      current = [[]];
      i++;
    } else if (char === '}' || char === ']') {
      throw new PatternError(`"${char}" has no beginning`, pattern, i);
    } else if (char === '*') {
      cross([['gap']]);
      i++;
    } else if (/\s/.test(char)) i++;
    else {
      WORD.lastIndex = i;
      const word = WORD.exec(pattern)?.[0] ?? char;
      cross([elementsOf(word)]);
      i += word.length;
    }
  }
  if (close) throw new PatternError(`"${close}" is missing`, pattern, from - 1);
  alternatives.push(...current);
  return { sequences: alternatives, end: i };
}

/** The alternatives of one word each become one element; the longer ones stay branches. */
function together(alternatives: readonly Element[][]): readonly (readonly Element[])[] {
  const words: string[] = [];
  const rest: (readonly Element[])[] = [];
  for (const alternative of alternatives) {
    const [only] = alternative;
    if (alternative.length === 1 && only !== undefined && only !== 'gap') words.push(...only.words);
    else rest.push(alternative);
  }
  return words.length > 0 ? [[{ words }], ...rest] : rest;
}

function elementsOf(word: string): Element[] {
  if (word.startsWith('~') && word.length > 1) return [{ words: formsOf(word.slice(1).toLowerCase()) }];
  return tokenise(word).map((token) => ({ words: [token.norm] }));
}
