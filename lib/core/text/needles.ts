/**
 * What a text must have for a regular expression to match it: read off the expression, so nobody has to keep a guard
 * beside it. Each list is one condition: at least one of its needles is in the text. Too little is fine, too much never.
 */

/** Stands in a needle for `\b`. */
export const BOUNDARY = '\u0001';

interface Part {
  /** All strings it can be, when they are few. */
  readonly exact: readonly string[] | null;
  readonly needs: readonly (readonly string[])[];
}

const MOST_STRINGS = 24;
/** Longer ones are no better guard. */
export const LONGEST = 8;
const MOST_CONDITIONS = 3;
/** Above this a sentence is likely to meet the condition, and asking tells nothing. */
const LIKELY = 0.3;
/** The last one may belong to a quantifier. */
const LITERAL = /[A-Za-z0-9 ,;:'_]+(?![?*+{])/y;
const EMPTY: Part = { exact: [''], needs: [] };
const ANYTHING: Part = { exact: null, needs: [] };

export function needlesOf(expression: Pick<RegExp, 'source'>): readonly (readonly string[])[] {
  const reader = new Reader(expression.source);
  return conditionsOf(reader.alternatives())
    .map(shortened)
    .filter((needles) => chance(needles) < LIKELY)
    .sort((a, b) => chance(a) - chance(b))
    .slice(0, MOST_CONDITIONS);
}

/** In order; one that has another in it tells nothing more. */
function shortened(needles: readonly string[]): readonly string[] {
  const short = [...new Set(needles.map((needle) => needle.slice(0, LONGEST).replace(/\d/g, '0')))];
  return short.filter((needle) => !short.some((other) => other !== needle && needle.includes(other))).sort();
}

/** Small letters, straight apostrophes. */
const folded = (char: string): string => (char === '’' || char === '‘' || char === '`' ? "'" : char.toLowerCase());

/** Roughly how likely a sentence has one of them by chance. */
function chance(needles: readonly string[]): number {
  let sum = 0;
  for (const needle of needles) {
    let one = 1;
    for (let at = 0; at < needle.length && at < LONGEST; at++) one /= RARE.includes(needle[at] ?? '') ? 16 : 4;
    sum += one;
  }
  return sum;
}
/** A sentence without a figure or an address has none of these. */
const RARE = '0123456789/@$€£§#[{<%&+';

const bestOf = (conditions: readonly (readonly string[])[]): readonly string[] | undefined =>
  conditions.length < 2 ? conditions[0] : conditions.reduce((best, one) => (chance(one) < chance(best) ? one : best));

const isUseful = (needles: readonly string[]): boolean =>
  needles.every((needle) => needle !== '' && needle !== BOUNDARY && needle !== ' ');

function conditionsOf({ exact, needs }: Part): readonly (readonly string[])[] {
  return exact && isUseful(exact) ? [...needs, exact] : needs;
}

/** What is there at least so often; `only` when it is never more. */
function repeated(part: Part, times: number, only: boolean): Part {
  const [one] = part.exact ?? [];
  if (one === undefined || part.exact?.length !== 1) return { exact: null, needs: conditionsOf(part) };
  const exact = [one.repeat(Math.min(times, LONGEST))];
  return only && times <= LONGEST ? { exact, needs: [] } : { exact: null, needs: conditionsOf({ exact, needs: [] }) };
}

class Reader {
  #at = 0;
  constructor(readonly source: string) {}

  alternatives(): Part {
    const branches = [this.#sequence()];
    while (this.source[this.#at] === '|') {
      this.#at++;
      branches.push(this.#sequence());
    }
    const [only] = branches;
    if (branches.length === 1 && only) return only;
    const exact = branches.flatMap((branch) => branch.exact ?? []);
    if (branches.every((branch) => branch.exact) && exact.length <= MOST_STRINGS)
      return { exact: [...new Set(exact)], needs: [] };
    const any: string[] = [];
    for (const branch of branches) {
      const best = bestOf(conditionsOf(branch));
      if (!best) return ANYTHING;
      any.push(...best);
    }
    return { exact: null, needs: [any] };
  }

  #sequence(): Part {
    let run: readonly string[] = [''];
    let whole = true;
    const needs: (readonly string[])[] = [];
    const flush = (): void => {
      if (isUseful(run)) needs.push(run);
      run = [''];
      whole = false;
    };
    while (this.#at < this.source.length && this.source[this.#at] !== '|' && this.source[this.#at] !== ')') {
      const literal = this.#literal();
      if (literal !== '') {
        run = run.map((head) => head + literal);
        continue;
      }
      const { exact, needs: inner } = this.#quantified();
      if (exact && run.length * exact.length <= MOST_STRINGS) {
        const tails = exact;
        run = run.flatMap((head) => tails.map((tail) => head + tail));
      } else {
        flush();
        needs.push(...inner);
        run = exact ?? [''];
      }
    }
    if (whole) return { exact: run, needs: [] };
    flush();
    return { exact: null, needs };
  }

  /** Letters and other marks that mean themselves, all at once. */
  #literal(): string {
    LITERAL.lastIndex = this.#at;
    const literal = LITERAL.exec(this.source)?.[0] ?? '';
    this.#at += literal.length;
    return literal.toLowerCase();
  }

  #quantified(): Part {
    const part = this.#atom();
    const char = this.source[this.#at] ?? '';
    const counted = char === '{' ? /^\{(\d+)(?:,\d*)?\}/.exec(this.source.slice(this.#at, this.#at + 12)) : null;
    if (!'?*+'.includes(char || ' ') && !counted) return part;
    this.#at += counted?.[0].length ?? 1;
    if (this.source[this.#at] === '?') this.#at++;
    if (char === '?' && part.exact) return { exact: [...new Set([...part.exact, ''])], needs: [] };
    if (char === '?' || char === '*' || counted?.[1] === '0') return ANYTHING;
    return counted
      ? repeated(part, Number(counted[1]), !counted[0].includes(','))
      : { exact: null, needs: conditionsOf(part) };
  }

  #atom(): Part {
    const char = this.source[this.#at++] ?? '';
    switch (char) {
      case '(':
        return this.#group();
      case '[':
        return this.#characters();
      case '\\':
        return this.#escape();
      case '^':
      case '$':
        return EMPTY;
      case '.':
        return ANYTHING;
      default:
        return { exact: [folded(char)], needs: [] };
    }
  }

  #group(): Part {
    const opening = /^\?(?:[:=!]|<[=!]|<\w+>)/.exec(this.source.slice(this.#at, this.#at + 40))?.[0] ?? '';
    this.#at += opening.length;
    const inner = this.alternatives();
    this.#at++;
    return /[=!]/.test(opening) ? EMPTY : inner;
  }

  #characters(): Part {
    const from = this.#at;
    while (this.#at < this.source.length && this.source[this.#at] !== ']')
      this.#at += this.source[this.#at] === '\\' ? 2 : 1;
    const inner = this.source.slice(from, this.#at++);
    if (/^\^|\\[a-zA-Z]|.-./.test(inner)) return ANYTHING;
    const chars = new Set([...inner.replace(/\\(.)/g, '$1')].map(folded));
    return chars.size <= 4 ? { exact: [...chars], needs: [] } : ANYTHING;
  }

  #escape(): Part {
    const char = this.source[this.#at++] ?? '';
    if (char === 'b') return { exact: [BOUNDARY], needs: [] };
    if (char === 'B') return EMPTY;
    // A figure stands for any other: they share a column.
    if (char === 'd') return { exact: ['0'], needs: [] };
    if (/[swDSW]/.test(char)) return ANYTHING;
    if (!/[a-zA-Z\d]/.test(char)) return { exact: [folded(char)], needs: [] };
    const rest = /^(?:[pP]\{[^}]*\}|k<\w+>|u\{[^}]*\}|u[\da-f]{4}|x[\da-f]{2})/i.exec(
      this.source.slice(this.#at - 1, this.#at + 60),
    )?.[0];
    if (rest) this.#at += rest.length - 1;
    return ANYTHING;
  }
}
