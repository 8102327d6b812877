/** `find`, `require` and the sides of `when` and `unless`, from what is written to something that can be sought. */
import type { EngineName } from './engines.ts';
import type { Lexicon } from './lexicon.ts';
import { compileMatcher, type Matcher, type MatcherProblem } from './matcher.ts';
import { PLACES, type Place, placeOf } from './place.ts';
import { pathOf, type RuleProblem } from './problems.ts';
import type { Sought } from './schema.ts';
import { type FieldTest, type Seeker, seekAny, seekSignal, seekWords } from './seeker.ts';
import { ruleSignals } from './signals/registry.ts';
import type { RuleSignal } from './signals/signal.ts';

/** One rule being compiled; what is wrong is collected, never thrown. */
export class Workbench {
  readonly problems: RuleProblem[] = [];
  readonly matchers: Matcher[] = [];
  constructor(
    readonly rule: string,
    readonly path: readonly PropertyKey[],
    readonly lexicon: Lexicon,
    readonly waits: Set<EngineName>,
  ) {}

  wrong(path: readonly PropertyKey[], message: string, position?: number): null {
    this.problems.push({
      path: pathOf([...this.path, ...path]),
      rule: this.rule,
      message,
      ...(position === undefined ? {} : { position }),
    });
    return null;
  }

  matcher(patterns: readonly string[], path: readonly PropertyKey[], source: unknown): Matcher {
    const wrong: MatcherProblem[] = [];
    const matcher = compileMatcher(`rule.${this.rule}`, patterns, wrong, this.waits);
    for (const { index, error } of wrong)
      this.wrong(Array.isArray(source) ? [...path, index] : path, error.message, error.position);
    this.matchers.push(matcher);
    return matcher;
  }
}

/** `source` is the same as the person wrote it, for paths. */
export function compileSought(
  bench: Workbench,
  sought: Sought,
  path: readonly PropertyKey[],
  source: unknown,
): Seeker | null {
  const {
    find,
    signal: name,
    within,
    near,
    ...fields
  } = 'signal' in sought ? sought : { ...sought, signal: undefined };
  const isObject = typeof source === 'object' && source !== null && !Array.isArray(source);
  const at = (key: string): readonly PropertyKey[] => (isObject ? [...path, key] : path);
  if (find && name !== undefined) return bench.wrong(path, 'has “find” and “signal”; write two rules, or one of them');
  const place =
    'within' in sought && sought.within !== undefined ? compilePlace(bench, sought.within, at('within')) : null;
  const beside =
    'near' in sought && sought.near
      ? compileNear(bench, sought.near, at('near'), isObject ? Reflect.get(source, 'near') : source)
      : null;
  if (find) {
    const strangers = Object.keys(sought).filter((key) => !['find', 'signal', 'within', 'near'].includes(key));
    if (strangers.length > 0)
      return bench.wrong(at(strangers[0] ?? ''), 'only a signal can be asked for this; there are: find, within, near');
    const matcher = bench.matcher(find, at('find'), isObject ? Reflect.get(source, 'find') : source);
    return { ...seekWords(bench.lexicon, matcher), within: place, near: beside };
  }
  if (name === undefined) return bench.wrong(path, 'needs “find” with patterns or “signal” with a name');
  const signal = ruleSignals.get(name);
  if (!signal)
    return bench.wrong(at('signal'), `there is no signal “${name}”; there are: ${[...ruleSignals.keys()].join(', ')}`);
  const tests = Object.entries(fields).flatMap(([field, wanted]) =>
    wanted === undefined ? [] : (compileField(bench, signal, field, wanted, at(field)) ?? []),
  );
  return { ...seekSignal(signal, tests), within: place, near: beside };
}

export function compilePlace(bench: Workbench, written: string, path: readonly PropertyKey[]): Place | null {
  return placeOf(written) ?? bench.wrong(path, `“${written}” is no place in a draft; there are: ${PLACES}`);
}

/** Names of signals, or patterns. */
export function compileNear(
  bench: Workbench,
  near: readonly string[],
  path: readonly PropertyKey[],
  source: unknown,
): Seeker {
  const signals = near.flatMap((name) => ruleSignals.get(name) ?? []);
  const patterns = near.filter((name) => !ruleSignals.has(name));
  const seekers = signals.map((signal) => seekSignal(signal, []));
  if (patterns.length > 0) seekers.push(seekWords(bench.lexicon, bench.matcher(patterns, path, source)));
  return seekAny(seekers);
}

function compileField(
  bench: Workbench,
  signal: RuleSignal,
  field: string,
  wanted: unknown,
  path: readonly PropertyKey[],
): FieldTest[] | null {
  const fields = { ...signal.fields, confidence: 'number' } as const;
  const known: readonly string[] | 'number' | undefined =
    signal.fields?.[field] ?? (field === 'confidence' ? 'number' : undefined);
  if (!known)
    return bench.wrong(
      path,
      `the signal “${signal.name}” has no “${field}”; there are: ${Object.keys(fields).join(', ')}`,
    );
  if (known === 'number')
    return typeof wanted === 'number'
      ? [{ field, is: null, atLeast: wanted }]
      : bench.wrong(path, 'write a number: it means “at least”');
  const values = [wanted].flat().map(String);
  const strange = values.find((value) => !known.includes(value));
  if (strange !== undefined)
    return bench.wrong(path, `there is no ${field} “${strange}”; there are: ${known.join(', ')}`);
  return [{ field, is: new Set(values), atLeast: 0 }];
}
