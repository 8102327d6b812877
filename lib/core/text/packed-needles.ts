/** Needles as a string: each as how much it shares with the one before it and the rest. No needle has capital letters. */
import { BOUNDARY, needlesOf } from './needles.ts';

export interface Packed {
  /** Conditions, each a list of needles in order. */
  readonly conditions: string;
  /** Keys of expressions, each with the numbers of its conditions. */
  readonly expressions: string;
}

const FIRST = 'A'.charCodeAt(0);
const EDGE = 'Z';
const NEXT = 'Y';

/** Two expressions of one key would be a mistake; `packed` sees to it that there are none. */
export function keyOf({ source, flags }: RegExp): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < source.length; at++) hash = Math.imul(hash ^ source.charCodeAt(at), 0x01000193);
  return `${(hash >>> 0).toString(36)}${flags}`;
}

export function packed(expressions: readonly RegExp[]): Packed {
  const numbers = new Map<string, number>();
  const sources = new Map<string, string>();
  const conditions: string[] = [];
  for (const expression of expressions) {
    const key = keyOf(expression);
    const same = sources.get(key);
    if (same !== undefined && same !== expression.source) throw new Error(`One key for two: ${same}, ${expression}`);
    sources.set(key, expression.source);
  }
  const of = new Map(expressions.map((expression) => [keyOf(expression), needlesOf(expression)]));
  const rows = [...of].map(([key, lists]) => {
    const own = lists.map((needles) => {
      const text = together(needles);
      const known = numbers.get(text);
      if (known !== undefined) return known;
      numbers.set(text, conditions.length);
      return conditions.push(text) - 1;
    });
    return [key, ...own.map((number) => number.toString(36))].join(' ');
  });
  return { conditions: conditions.join(NEXT), expressions: rows.join('\n') };
}

function together(needles: readonly string[]): string {
  let before = '';
  let text = '';
  for (const needle of needles) {
    let shared = 0;
    while (shared < before.length && before[shared] === needle[shared]) shared++;
    text += String.fromCharCode(FIRST + shared) + needle.slice(shared).replaceAll(BOUNDARY, EDGE);
    before = needle;
  }
  return text;
}

/** Tells every needle of every condition. */
export function eachNeedle(conditions: string, tell: (needle: string, condition: number) => void): number {
  let condition = 0;
  let needle = '';
  for (let at = 0; at < conditions.length; ) {
    if (conditions[at] === NEXT) {
      condition++;
      needle = '';
      at++;
      continue;
    }
    let end = at + 1;
    while (end < conditions.length && !isMark(conditions.charCodeAt(end))) end++;
    const rest = conditions.slice(at + 1, end);
    needle =
      needle.slice(0, conditions.charCodeAt(at) - FIRST) +
      (rest.includes(EDGE) ? rest.replaceAll(EDGE, BOUNDARY) : rest);
    tell(needle, condition);
    at = end;
  }
  return condition + 1;
}

/** Begins a needle or a condition. */
const isMark = (code: number): boolean => code >= FIRST && code < 90;

export function conditionsByKey(expressions: string): ReadonlyMap<string, readonly number[]> {
  return new Map(
    expressions.split('\n').map((row) => {
      const [key = '', ...numbers] = row.split(' ');
      return [key, numbers.map((number) => Number.parseInt(number, 36))];
    }),
  );
}
