/**
 * Phrases, compiled into one automaton over words: the cost of matching follows the text, not the number of patterns.
 * It is built where texts go: a place of it is opened when a text first comes there, so starting costs the first words only.
 */

import type { Heads } from './packed-heads.ts';
import { type Steps, stepsFrom } from './pattern-steps.ts';
import { type Awaited, Waiting } from './pattern-waiting.ts';
import { idOf, numberOf } from './pattern-words.ts';
import type { Token } from './tokens.ts';

/** A named list of patterns; checks and rules hold on to it and ask a sentence for its hits. */
export interface PatternSet {
  readonly name: string;
  readonly patterns: readonly string[];
  /** What a pattern means in full, where that is more than is worth writing at a start; it begins with the same words. */
  readonly inFull?: (pattern: string, index: number) => string;
}

export interface PatternHit {
  readonly start: number;
  readonly end: number;
  /** Index into the set's patterns. */
  readonly pattern: number;
}

interface Entry extends Awaited {
  /** States of this place of this pattern alone, which is most of them. */
  alone: Map<number, State> | null;
}

/** A place in a pattern. */
interface Item {
  readonly of: Entry;
  readonly at: number;
  /** Words passed already of the "*" at this place; 0 when none. */
  readonly passed: number;
}

interface Edge {
  readonly items: Item[];
  to: State | null;
}

/** All places of all patterns that the same words lead to. */
interface State {
  /** By the number of the word. */
  readonly next: Map<number, Edge>;
  /** Any other word, inside of "*". */
  readonly other: Edge | null;
  /** Patterns that are complete here, one per set. */
  readonly ends: readonly Pick<Entry, 'set' | 'pattern'>[];
}

/** Words between the sides of "*". */
export const GAP = 3;
/** A pattern that begins with one plain word, or with one of some. */
const HEAD = /^(?:([A-Za-z0-9]+(?:[-'./][A-Za-z0-9]+)*)|\{([A-Za-z0-9]+(?:[-'./|][A-Za-z0-9]+)*)\})(?= |$)/;
/** What texts opened is forgotten beyond this, so that an audit of millions stays small. */
const MOST_EDGES = 200_000;

export class PatternAutomaton {
  readonly #waiting = new Waiting();
  readonly #begun: Entry[] = [];
  readonly #first = new Map<number, Edge>();
  #edges = 0;

  addAll(set: PatternSet): void {
    for (let at = 0; at < set.patterns.length; at++) this.add(set, at, set.patterns[at] as string);
  }

  /** See `packed-heads.ts`. */
  addPrepared(sets: readonly { readonly set: PatternSet | undefined; readonly size: number }[], heads: Heads): void {
    this.#waiting.addPrepared(sets, heads);
  }

  /** `text` must be what `expand` accepts. */
  add(set: PatternSet, pattern: number, text: string): void {
    this.#waiting.add(set, pattern, text);
  }

  #begin(awaited: Awaited): void {
    const entry: Entry = { ...awaited, alone: null };
    const { text } = entry;
    this.#begun.push(entry);
    // Thousands of patterns begin with plain words; read by one expression they cost a tenth at the start.
    const head = HEAD.exec(text);
    if (!head) {
      stepsFrom(text, 0, new Opening(this.#first, entry));
      return;
    }
    const item = { of: entry, at: head[0].length, passed: 0 };
    const words = (head[1] ?? head[2] ?? '').toLowerCase();
    if (words.includes('|')) for (const word of words.split('|')) enter(this.#first, word, item);
    else enter(this.#first, words, item);
  }

  /** The longest hit per set and start. Positions are those of the tokens. */
  match(tokens: readonly Token[]): ReadonlyMap<PatternSet, readonly PatternHit[]> {
    let found: Map<PatternSet, PatternHit[]> | null = null;
    if (this.#edges > MOST_EDGES) this.#forget();
    for (let first = 0; first < tokens.length; first++) {
      const { word } = tokens[first] as Token;
      for (const awaited of this.#waiting.take(word)) this.#begin(awaited);
      const id = numberOf(word);
      if (id === 0) continue;
      let edge = this.#first.get(id) ?? null;
      for (let last = first; edge; last++) {
        edge.to ??= this.#open(edge.items);
        const state = edge.to;
        if (state.ends.length > 0) {
          found ??= new Map();
          report(state.ends, tokens, first, last, found);
        }
        const token = tokens[last + 1];
        if (!token) break;
        const next = numberOf(token.word);
        edge = (next === 0 ? undefined : state.next.get(next)) ?? state.other;
      }
    }
    return found ?? NOTHING;
  }

  #open(items: readonly Item[]): State {
    const [only] = items;
    if (items.length !== 1 || !only) return this.#opened(items);
    const place = only.at * (GAP + 1) + only.passed;
    only.of.alone ??= new Map();
    const known = only.of.alone.get(place);
    if (known) return known;
    const state = this.#opened(items);
    only.of.alone.set(place, state);
    return state;
  }

  #opened(items: readonly Item[]): State {
    const next = new Map<number, Edge>();
    const any: Item[] = [];
    const ends: Entry[] = [];
    for (const item of [...items].sort((a, b) => a.of.order - b.of.order)) {
      const opening = new Opening(next, item.of);
      if (item.passed === 0) stepsFrom(item.of.text, item.at, opening);
      else opening.inGap(item.at, item.passed);
      for (const one of opening.any) include(any, one);
      if (!opening.ended) continue;
      const at = ends.findIndex(({ set }) => set === item.of.set);
      const rival = ends[at];
      if (!rival) ends.push(item.of);
      else if (isExact(item.of) && !isExact(rival)) ends[at] = item.of;
    }
    // A word that goes on may as well be one of those between.
    if (any.length > 0) for (const { items } of next.values()) for (const item of any) include(items, item);
    this.#edges += next.size;
    return { next, other: any.length > 0 ? { items: any, to: null } : null, ends };
  }

  #forget(): void {
    for (const entry of this.#begun) entry.alone = null;
    for (const edge of this.#first.values()) edge.to = null;
    this.#edges = 0;
  }
}

const NOTHING: ReadonlyMap<PatternSet, readonly PatternHit[]> = new Map();

/** Of two patterns for the same words the one without choices says more. */
const isExact = ({ text }: Entry): boolean => !/[{[*~]/.test(text);

/** Collects what one item goes on to. */
class Opening implements Steps {
  ended = false;
  readonly any: Item[] = [];
  #last: Item | null = null;

  constructor(
    readonly next: Map<number, Edge>,
    readonly of: Entry,
  ) {}

  word(norm: string, after: number): void {
    // The alternatives of a group share their continuation.
    if (this.#last?.at !== after) this.#last = { of: this.of, at: after, passed: 0 };
    enter(this.next, norm, this.#last);
  }

  gap(at: number): void {
    this.inGap(at, 0);
  }

  inGap(at: number, passed: number): void {
    if (passed < GAP) include(this.any, { of: this.of, at, passed: passed + 1 });
    stepsFrom(this.of.text, at + 1, this);
  }

  end(): void {
    this.ended = true;
  }
}

function enter(next: Map<number, Edge>, norm: string, item: Item): void {
  const id = idOf(norm);
  const edge = next.get(id);
  if (!edge) next.set(id, { items: [item], to: null });
  else {
    include(edge.items, item);
    edge.to = null;
  }
}

function include(items: Item[], item: Item): void {
  // Items of one pattern come one after the other.
  for (let at = items.length - 1; at >= 0; at--) {
    const other = items[at];
    if (!other || other.of !== item.of) break;
    if (other.at === item.at && other.passed === item.passed) return;
  }
  items.push(item);
}

function report(
  ends: State['ends'],
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
    else if (hits.at(-1)?.start === start) hits[hits.length - 1] = { start, end, pattern };
    else hits.push({ start, end, pattern });
  }
}
