/** What the build reads beforehand says the same as reading each expression when it is asked. */
import { describe, expect, it } from 'vitest';
import '#core/engine.ts';
import { declared } from '#core/text/expressions.ts';
import { columnsOf } from '#core/text/needle-tree.ts';
import { needlesOf } from '#core/text/needles.ts';
import { packed } from '#core/text/pack-needles.ts';
import { conditionsByKey, grow, keyOf } from '#core/text/packed-needles.ts';
import { prepared } from '../../../scripts/prepared-expressions.ts';

type Lists = readonly (readonly (readonly (readonly number[])[])[])[];

/** For each expression its conditions, for each of these the ways of its needles. */
function unpacked(regexes: readonly RegExp[]): Lists {
  const { needles, conditions, expressions } = packed(regexes);
  const lists = Array.from({ length: conditions }, () => [] as number[][]);
  const way: number[] = [];
  grow(needles, {
    step: (column, depth) => {
      way[depth] = column;
    },
    hold: (condition, depth) => lists[condition]?.push(way.slice(0, depth)),
  });
  const of = conditionsByKey(expressions);
  return regexes.map((regex) => (of(keyOf(regex)) ?? []).map((condition) => lists[condition] ?? []));
}

const read = (regexes: readonly RegExp[]): Lists =>
  regexes.map((regex) => needlesOf(regex).map((needles) => needles.map(columnsOf)));
const sorted = (lists: Lists): readonly (readonly (readonly string[])[])[] =>
  lists.map((conditions) => conditions.map((ways) => [...new Set(ways.map(String))].sort()));

describe('packed needles', () => {
  it('are those of every expression of the engine', () => {
    const regexes = declared().map(({ regex }) => regex);
    expect(regexes.length).toBeGreaterThan(300);
    expect(sorted(unpacked(regexes))).toEqual(sorted(read(regexes)));
  });

  it.each([/\b(?:late|later than|lately)\b/, /\d{4}-\d\d/, /x*/, /[’']s "new" \\ one/])('are those of %s', (regex) => {
    expect(sorted(unpacked([/late/, regex, /new/]))).toEqual(sorted(read([/late/, regex, /new/])));
  });

  it('tell flags apart and hold what is declared twice once', () => {
    expect(keyOf(/a/i)).not.toBe(keyOf(/a/));
    expect(packed([/a/i, /a/i]).expressions.split('\n')).toHaveLength(1);
  });

  it('are what a build brings', { timeout: 60_000 }, async () => {
    expect((await prepared()).needles).toEqual(packed(declared().map(({ regex }) => regex)));
  });
});
