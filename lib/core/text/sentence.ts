/** A sentence read once: tokens, phrase hits and signals. */
import type { Span } from '../model.ts';
import type { SentenceSignal } from '../signals/signal.ts';
import { Cues, type Expression } from './expressions.ts';
import type { PatternAutomaton, PatternHit, PatternSet } from './patterns.ts';
import { isWord, type Token, tokenise } from './tokens.ts';

const NONE: readonly never[] = [];

/** One sentence, wherever it stands. Positions inside are relative to its own start. */
export class Sentence {
  readonly tokens: readonly Token[];
  readonly words: number;
  readonly #automaton: PatternAutomaton;
  #hits: ReadonlyMap<PatternSet, readonly PatternHit[]> | null = null;
  #cues: Cues | null = null;
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

  test(expression: Expression): boolean {
    return this.exec(expression) !== null;
  }

  /** The first match. Free where the sentence has nothing the expression needs. */
  exec(expression: Expression): RegExpExecArray | null {
    if (!this.cues.allow(expression)) return null;
    expression.regex.lastIndex = 0;
    return expression.regex.exec(this.text);
  }

  /** For an expression with the flag "g". */
  matches(expression: Expression): readonly RegExpExecArray[] {
    return this.cues.allow(expression) ? [...this.text.matchAll(expression.regex)] : NONE;
  }

  read<T extends Span>(signal: SentenceSignal<T>, slot = slotOf(signal)): readonly T[] {
    const known = this.#memo[slot];
    if (known) return known as readonly T[];
    const read = signal.read(this);
    this.#memo[slot] = read;
    return read;
  }
}

/** Signals by number: a text asks each of its sentences for each signal, and a list answers faster than a map. */
const slots = new Map<object, number>();

export function slotOf(signal: object): number {
  const known = slots.get(signal);
  if (known !== undefined) return known;
  slots.set(signal, slots.size);
  return slots.size - 1;
}
