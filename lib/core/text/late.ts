/**
 * Expressions as they are written. Hundreds stand in tables, and nearly every text meets the needles (needles.ts) of a few: where
 * the engine is built (`scripts/late-expressions.ts`) each is two strings until it is run. To read them as literals
 * took a third of the time to a first answer.
 */
export interface Written {
  readonly source: string;
  readonly flags: string;
  test(text: string): boolean;
}

export class Late implements Written {
  #regex: RegExp | null = null;

  constructor(
    readonly source: string,
    readonly flags = '',
  ) {}

  get regex(): RegExp {
    this.#regex ??= new RegExp(this.source, this.flags);
    return this.#regex;
  }

  test(text: string): boolean {
    return this.regex.test(text);
  }

  exec(text: string): RegExpExecArray | null {
    return this.regex.exec(text);
  }
}

/** The built engine's word for `/source/flags`. */
export const late = (source: string, flags?: string): Late => new Late(source, flags);

export const regexOf = (written: Written): RegExp =>
  written instanceof RegExp
    ? written
    : written instanceof Late
      ? written.regex
      : new RegExp(written.source, written.flags);

/** Several ideas as one expression, in any case: "a|b|c" with a line of its own for each. */
export const oneOf = (...ideas: readonly string[]): Late => late(ideas.join('|'), 'i');
