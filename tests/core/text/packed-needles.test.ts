/** What the build reads beforehand says the same as reading each expression when it is asked. */
import { describe, expect, it } from 'vitest';
import '#core/engine.ts';
import { declared } from '#core/text/expressions.ts';
import { BOUNDARY, needlesOf } from '#core/text/needles.ts';
import { conditionsByKey, eachNeedle, keyOf, packed } from '#core/text/packed-needles.ts';
import { prepared } from '../../../scripts/prepared-expressions.ts';

function unpacked(regexes: readonly RegExp[]): readonly (readonly (readonly string[])[])[] {
  const { conditions, expressions } = packed(regexes);
  const lists: string[][] = [];
  eachNeedle(conditions, (needle, condition) => {
    lists[condition] ??= [];
    lists[condition].push(needle);
  });
  const of = conditionsByKey(expressions);
  return regexes.map((regex) => (of.get(keyOf(regex)) ?? []).map((condition) => lists[condition] ?? []));
}

describe('packed needles', () => {
  it('are those of every expression of the engine', () => {
    const regexes = declared().map(({ regex }) => regex);
    expect(regexes.length).toBeGreaterThan(300);
    expect(unpacked(regexes)).toEqual(regexes.map(needlesOf));
  });

  it('keep boundaries, figures and shared beginnings', () => {
    const regexes = [/\b(?:late|later than|lately)\b/, /\d{4}-\d\d/, /x*/];
    expect(unpacked(regexes)).toEqual([
      [[`${BOUNDARY}late${BOUNDARY}`, `${BOUNDARY}lately${BOUNDARY}`, `${BOUNDARY}later t`]],
      [['0000-00']],
      [],
    ]);
  });

  it('tell flags apart and refuse one key for two', () => {
    expect(keyOf(/a/i)).not.toBe(keyOf(/a/));
    expect(packed([/a/i, /a/i]).expressions.split('\n')).toHaveLength(1);
  });

  it('are what a build brings', { timeout: 60_000 }, async () => {
    expect(await prepared()).toEqual(packed(declared().map(({ regex }) => regex)));
  });
});
