/** Rules as written to rules that run. Never throws and never hangs: what is wrong is told, the rest works. */
import type { Channel } from '../model.ts';
import { compileNear, compilePlace, compileSought, Workbench } from './compile-sought.ts';
import { compileCondition } from './condition.ts';
import type { EngineName } from './engines.ts';
import { consistentForm } from './forms/consistent.ts';
import { findForm } from './forms/find.ts';
import { limitForm } from './forms/limit.ts';
import { requireForm } from './forms/require.ts';
import type { Lexicon } from './lexicon.ts';
import { isLoose } from './matcher.ts';
import { problemsOf, type RuleProblem } from './problems.ts';
import { type Rule, sameLanguage, type Trigger } from './rule.ts';
import { MEASURES, type RuleSource, ruleSchema } from './schema.ts';
import type { Seeker } from './seeker.ts';

/** A rule without a form that bears the id of a built-in check: what the pack says about that check. */
export interface Setting {
  readonly id: string;
  readonly value?: string;
  readonly grade?: Rule['grade'];
}

export interface CompiledRules {
  readonly rules: readonly Rule[];
  readonly settings: ReadonlyMap<string, Setting>;
  readonly problems: readonly RuleProblem[];
  /** What the rules need and is not loaded; those patterns find nothing until it is. */
  readonly waits: ReadonlySet<EngineName>;
}

const PUBLIC: readonly Channel[] = ['email', 'chat', 'social'];
const FORMS = ['find', 'require', 'limit', 'consistent'] as const;
const MOST_RULES = 20_000;
/** Words of all patterns together; a pack of twenty thousand rules has a tenth. */
const MOST_PHRASES = 500_000;

export function compileRules(
  sources: readonly unknown[],
  lexicon: Lexicon,
  language: string,
  builtIn: ReadonlySet<string> = new Set(),
): CompiledRules {
  const rules: Rule[] = [];
  const settings = new Map<string, Setting>();
  const problems: RuleProblem[] = [];
  const waits = new Set<EngineName>();
  let phrases = 0;
  if (sources.length > MOST_RULES) problems.push({ path: 'rules', message: `holds more than ${MOST_RULES} rules` });
  sources.slice(0, MOST_RULES).forEach((source, index) => {
    const path = ['rules', index];
    const parsed = safely(source);
    if (!parsed.success) {
      problems.push(...problemsOf(parsed.issues, path, source, idOf(source)));
      return;
    }
    const bench = new Workbench(parsed.data.id, path, lexicon, waits);
    if (builtIn.has(parsed.data.id) && FORMS.every((form) => parsed.data[form] === undefined)) {
      const { id, value, grade } = parsed.data;
      settings.set(id, { id, ...(value ? { value } : {}), ...(grade ? { grade } : {}) });
      return;
    }
    const rule = compileOne(bench, parsed.data, source, index, language);
    phrases += bench.matchers.reduce((sum, matcher) => sum + matcher.phrases, 0);
    if (phrases > MOST_PHRASES) bench.wrong([], `the rules up to here mean more than ${MOST_PHRASES} phrases`);
    problems.push(...bench.problems);
    if (!rule || bench.problems.length > 0) return;
    const awaited = new Set(rule.triggers[0]?.map(({ words }) => words));
    for (const matcher of bench.matchers) lexicon.add(matcher, awaited.has(matcher));
    rules.push(rule);
  });
  return { rules, settings, problems, waits };
}

function compileOne(bench: Workbench, rule: RuleSource, source: unknown, index: number, language: string): Rule | null {
  const of = (key: string): unknown =>
    typeof source === 'object' && source !== null ? Reflect.get(source, key) : undefined;
  const forms = FORMS.filter((form) => rule[form] !== undefined);
  if (forms.length !== 1)
    return bench.wrong(
      [],
      forms.length === 0
        ? 'says nothing to look for; give it find, require, limit or consistent'
        : `has ${forms.join(' and ')}; a rule has one form, write two rules`,
    );
  if (rule.instead && !rule.find) bench.wrong(['instead'], 'only goes with “find”');
  const when = rule.when ? compileCondition(bench, rule.when, 'when', of('when')) : null;
  const unless = rule.unless ? compileCondition(bench, rule.unless, 'unless', of('unless')) : null;
  const triggers: (readonly Trigger[])[] = (when?.triggers ?? []).map((trigger) => [trigger]);
  let report: Rule['report'] = () => [];
  const sought = rule.find ?? rule.require;
  if (sought) {
    const key = rule.find ? 'find' : 'require';
    const inner = compileSought(bench, sought, [key], of(key));
    if (!inner) return null;
    const seeker: Seeker = {
      ...inner,
      within: rule.within === undefined ? inner.within : compilePlace(bench, rule.within, ['within']),
      near: rule.near ? compileNear(bench, rule.near, ['near'], of('near')) : inner.near,
    };
    report = rule.find ? findForm(rule, seeker) : requireForm(rule, seeker);
    if (rule.find && inner.trigger) triggers.push([{ side: 'draft', words: inner.trigger }]);
  } else {
    for (const key of ['within', 'near'] as const)
      if (rule[key] !== undefined) bench.wrong([key], 'only goes with “find” or “require”');
    if (rule.limit) {
      const { limit } = rule;
      if (MEASURES.every((measure) => limit[measure] === undefined))
        return bench.wrong(['limit'], `says nothing to count; there are: ${MEASURES.join(', ')}`);
      report = limitForm(rule);
    }
    if (rule.consistent) {
      const written = of('consistent');
      const either: unknown =
        typeof written === 'object' && written !== null ? Reflect.get(written, 'either') : undefined;
      const ways = rule.consistent.either.map((patterns, way) =>
        bench.matcher(patterns, ['consistent', 'either', way], Array.isArray(either) ? either[way] : undefined),
      );
      report = consistentForm(rule, bench.lexicon, ways);
      // One way alone is consistent, so the first need not be waited for.
      triggers.push(ways.slice(1).map((words) => ({ side: 'draft', words })));
    }
  }
  const languages = rule.language ?? [language];
  return {
    id: rule.id,
    grade: rule.grade ?? 'note',
    channels: new Set(rule.channels ?? PUBLIC),
    languages,
    ...(rule.value ? { value: rule.value } : {}),
    source: rule,
    index,
    triggers: inOrder(triggers),
    applies: (reading) =>
      languages.some((one) => sameLanguage(one, reading.language)) &&
      (!when || when.holds(reading)) &&
      !unless?.holds(reading),
    report,
  };
}

/** What is waited for comes first: words before expressions, and the customer's, which change least. The rest is words. */
function inOrder(triggers: readonly (readonly Trigger[])[]): Rule['triggers'] {
  const cost = (one: readonly Trigger[]): number =>
    (one.some(({ words }) => isLoose(words)) ? 2 : 0) + (one.some(({ side }) => side === 'draft') ? 1 : 0);
  return [...triggers].sort((a, b) => cost(a) - cost(b)).filter((one, at) => at === 0 || cost(one) < 2);
}

type Parsed =
  | { readonly success: true; readonly data: RuleSource }
  | { readonly success: false; readonly issues: Parameters<typeof problemsOf>[0] };

/** Data may be anything, also an object that throws when looked at. */
function safely(source: unknown): Parsed {
  try {
    const parsed = ruleSchema.safeParse(source);
    return parsed.success ? { success: true, data: parsed.data } : { success: false, issues: parsed.error.issues };
  } catch (error) {
    const message = `cannot be read: ${error instanceof Error ? error.message : String(error)}`;
    return { success: false, issues: [{ code: 'custom', path: [], message, input: source }] };
  }
}

function idOf(source: unknown): string | undefined {
  try {
    const id: unknown = typeof source === 'object' && source !== null ? Reflect.get(source, 'id') : undefined;
    return typeof id === 'string' ? id : undefined;
  } catch (error) {
    if (error instanceof Error) return undefined;
    throw error;
  }
}
