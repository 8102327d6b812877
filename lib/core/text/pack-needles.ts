/** Writes what `packed-needles.ts` reads, when the engine is built. */
import { columnsOf } from './needle-tree.ts';
import { needlesOf } from './needles.ts';
import { BASE, DEPTH, DIGIT, HOLDS, keyOf, type Packed } from './packed-needles.ts';

export function packed(expressions: readonly RegExp[]): Packed {
  const numbers = new Map<string, number>();
  const ways = new Map<string, number[]>();
  const rows = [...byKey(expressions)].map(([key, expression]) => {
    const own = needlesOf(expression).map((needles) => {
      const text = needles.join('\n');
      const known = numbers.get(text);
      if (known !== undefined) return known;
      const number = numbers.size;
      numbers.set(text, number);
      for (const needle of needles) {
        const way = String.fromCharCode(...columnsOf(needle).map((column) => DIGIT + column));
        ways.set(way, [...(ways.get(way) ?? []), number]);
      }
      return number;
    });
    return [key, ...own.map((number) => number.toString(36))].join(' ');
  });
  if (numbers.size > BASE * BASE) throw new Error('More conditions than two digits can tell: give them three.');
  return { needles: together(ways), conditions: numbers.size, expressions: rows.join('\n') };
}

function byKey(expressions: readonly RegExp[]): ReadonlyMap<string, RegExp> {
  const of = new Map<string, RegExp>();
  for (const expression of expressions) {
    const same = of.get(keyOf(expression));
    if (same && same.source !== expression.source) throw new Error(`One key for two: ${same}, ${expression}`);
    of.set(keyOf(expression), expression);
  }
  return of;
}

function together(ways: ReadonlyMap<string, readonly number[]>): string {
  let before = '';
  let text = '';
  for (const way of [...ways.keys()].sort()) {
    let shared = 0;
    while (shared < before.length && before[shared] === way[shared]) shared++;
    const holds = (ways.get(way) ?? []).map((condition) =>
      String.fromCharCode(DIGIT + Math.floor(condition / BASE), DIGIT + (condition % BASE)),
    );
    text += `${String.fromCharCode(DEPTH + shared)}${way.slice(shared)}${HOLDS}${holds.join('')}`;
    before = way;
  }
  return text;
}
