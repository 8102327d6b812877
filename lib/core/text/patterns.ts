/** Phrases, compiled into one trie over words: the cost of matching follows the text, not the number of patterns. */
import { expand, type Sequence } from './pattern-syntax.ts';
import type { Token } from './tokens.ts';

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
  readonly id: number;
}

/** Words between the sides of "*". */
export const GAP = 3;
/** No sentence has more tokens than characters; see LONGEST in sentences.ts. */
const MOST_TOKENS = 2048;
let nodes = 0;
const node = (): Node => ({ next: new Map(), oneOf: null, gap: null, ends: null, id: nodes++ });

export class PatternTrie {
  readonly #root = node();
  /** Places already gone to from this start. Only "*" leads to one place by several ways, `a * a * a` by very many. */
  #been: Set<number> | null = null;

  add(set: PatternSet): void {
    set.patterns.forEach((pattern, index) => {
      for (const sequence of expand(pattern)) this.insert(sequence, set, index);
    });
  }

  /** False when the sequence has a tag: a trie knows words only. */
  insert(sequence: Sequence, set: PatternSet, pattern: number): boolean {
    if (sequence.some((element) => element !== 'gap' && 'tag' in element)) return false;
    let at = this.#root;
    for (const element of sequence) {
      if (element === 'gap') {
        at.gap ??= node();
        at = at.gap;
      } else if ('words' in element) at = follow(at, element.words);
    }
    at.ends ??= [];
    // The sequences of one pattern come one after the other.
    const last = at.ends.at(-1);
    if (last?.set !== set || last.pattern !== pattern) at.ends.push({ set, pattern });
    return true;
  }

  /** The longest hit per set and start. Positions are those of the tokens. */
  match(tokens: readonly Token[]): ReadonlyMap<PatternSet, readonly PatternHit[]> {
    const found = new Map<PatternSet, PatternHit[]>();
    for (let i = 0; i < tokens.length; i++) {
      const first = tokens[i];
      if (!first || !(this.#root.next.has(first.norm) || this.#root.oneOf?.next.has(first.norm))) continue;
      this.#been = null;
      this.#walk(this.#root, tokens, i, i, found);
    }
    return found;
  }

  #walk(from: Node, tokens: readonly Token[], start: number, at: number, found: Map<PatternSet, PatternHit[]>): void {
    if (this.#been) {
      const place = from.id * MOST_TOKENS + at;
      if (this.#been.has(place)) return;
      this.#been.add(place);
    }
    if (from.ends && at > start) this.#report(from.ends, tokens, start, at - 1, found);
    this.#step(from, tokens, start, at, found);
    if (!from.gap) return;
    this.#been ??= new Set();
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
