/** A sentence read once: tokens, phrase hits and signals. */
import type { Span } from '../model.ts';
import type { SentenceSignal } from '../signals/signal.ts';
import { Cues, type Expression } from './expressions.ts';
import type { PatternAutomaton, PatternHit, PatternSet } from './patterns.ts';
import { small } from './small.ts';
import { isWord, type Token, tokenise } from './tokens.ts';

const NONE: readonly never[] = [];

/** One sentence, wherever it stands. Positions inside are relative to its own start. */
export class Sentence {
  readonly tokens: readonly Token[];
  readonly words: number;
  readonly #automaton: PatternAutomaton;
  #hits: ReadonlyMap<PatternSet, readonly PatternHit[]> | null = null;
  #cues: Cues | null = null;
  #small: string | null = null;
  readonly #memo: (readonly Span[] | undefined)[] = [];

  constructor(
    readonly text: string,
    automaton: PatternAutomaton,
  ) {
    this.tokens = tokenise(text);
    this.words = this.tokens.reduce((count, token) => count + (isWord(token) ? 1 : 0), 0);
    this.#automaton = automaton;
  }

  get cues(): Cues {
    this.#cues ??= new Cues(this.text);
    return this.#cues;
  }

  find(set: PatternSet): readonly PatternHit[] {
    this.#hits ??= this.#automaton.match(this.tokens);
    return this.#hits.get(set) ?? NONE;
  }

  has(set: PatternSet): boolean {
    return this.find(set).length > 0;
  }

  /** In small letters, place by place. */
  get small(): string {
    this.#small ??= small(this.text);
    return this.#small;
  }

  /** Free where the sentence has nothing the expression needs. */
  test(expression: Expression): boolean {
    return this.allows(expression) && this.#find(expression) !== null;
  }

  /** False when `expression` cannot match, neither here nor in any part of the sentence. */
  allows(expression: Expression): boolean {
    return this.cues.allow(expression);
  }

  /** The first match. */
  exec(expression: Expression): RegExpExecArray | null {
    const found = this.allows(expression) ? this.#find(expression) : null;
    if (!found || found.input === this.text) return found;
    if (found.length === 1) return this.#asWritten(found);
    expression.regex.lastIndex = 0;
    return expression.regex.exec(this.text);
  }

  /** For an expression with the flag "g". */
  matches(expression: Expression): readonly RegExpExecArray[] {
    if (!this.allows(expression)) return NONE;
    const inSmall = expression.small;
    if (!inSmall) return all(this.text, expression.regex);
    const found = all(this.small, inSmall);
    return found[0] && found[0].length > 1
      ? all(this.text, expression.regex)
      : found.map((one) => this.#asWritten(one));
  }

  #find(expression: Expression): RegExpExecArray | null {
    const { parts } = expression;
    if (parts.length > 0) return this.#first(parts);
    const inSmall = expression.small;
    const regex = inSmall ?? expression.regex;
    regex.lastIndex = 0;
    return regex.exec(inSmall ? this.small : this.text);
  }

  /** As alternatives match: the one that begins first, of those that begin together the first. */
  #first(parts: readonly Expression[]): RegExpExecArray | null {
    let first: RegExpExecArray | null = null;
    for (const part of parts) {
      const found = this.cues.allow(part) ? this.#find(part) : null;
      if (found && (first === null || found.index < first.index)) first = found;
    }
    return first;
  }

  /** Where nothing is captured the place says all. */
  #asWritten(found: RegExpExecArray): RegExpExecArray {
    found[0] = this.text.slice(found.index, found.index + found[0].length);
    found.input = this.text;
    return found;
  }

  read<T extends Span>(signal: SentenceSignal<T>, slot = slotOf(signal)): readonly T[] {
    const known = this.#memo[slot];
    if (known) return known as readonly T[];
    const read = signal.read(this);
    this.#memo[slot] = read;
    return read;
  }
}

/** From the beginning, wherever it stopped the last time. */
function all(text: string, regex: RegExp): readonly RegExpExecArray[] {
  let found: RegExpExecArray[] | null = null;
  regex.lastIndex = 0;
  for (let one = regex.exec(text); one !== null; one = regex.exec(text)) {
    found ??= [];
    found.push(one);
    if (one[0] === '') regex.lastIndex++;
  }
  return found ?? NONE;
}

/** Signals by number: a text asks each of its sentences for each signal, and a list answers faster than a map. */
const slots = new Map<object, number>();

export function slotOf(signal: object): number {
  const known = slots.get(signal);
  if (known !== undefined) return known;
  slots.set(signal, slots.size);
  return slots.size - 1;
}
