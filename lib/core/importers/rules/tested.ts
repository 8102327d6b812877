/** Holds imported rules to what the rule language promises: each compiles, and its examples do what they say. */
import { provideEngines } from '../../rules/engines.ts';
import { testRules } from '../../rules/examples.ts';
import { compileRe2 } from '../../rules/re2.ts';
import type { FoundRule } from '../importer.ts';
import type { Intake } from '../intake.ts';
import { sampleOf } from './sample.ts';

const QUIET = ['Thank you for your message.', 'I have looked into it for you and it works again.', 'Yes.', '42'];
const MOST = 20;

export interface DraftRule {
  readonly where: string;
  readonly name: string;
  readonly rule: FoundRule;
  /** Texts from the file that should be found, and should not. */
  readonly flags: readonly string[];
  readonly quiet?: readonly string[];
  /** Patterns to make an example of where the file has none that works. */
  readonly made?: readonly string[];
  /** What it looks for is only nearly what it was: a rule that fails a test of its own is none. */
  readonly strict?: boolean;
}

let provided = false;

type Kind = 'flags' | 'quiet';

/** A rule that cannot be read is rejected with the reason; an example that does not hold is left out and told. */
export function takeRule({ rule, name, where, ...given }: DraftRule, intake: Intake): void {
  if (intake.hasAllRules) {
    intake.rule(rule);
    return;
  }
  // Once: what is provided anew makes every voice compile again.
  if (!provided) provideEngines({ regex: () => compileRe2 });
  provided = true;
  const made = (given.made ?? []).map(sampleOf).filter((one) => one !== null);
  const said: Readonly<Record<Kind, number>> = {
    flags: Math.min(MOST, given.flags.length),
    quiet: Math.min(MOST, given.quiet?.length ?? 0),
  };
  const tried: Readonly<Record<Kind, readonly string[]>> = {
    flags: [...given.flags.slice(0, MOST), ...made, ...made.map((one) => `We write ${one} here.`)].filter(
      (one) => one.trim() !== '',
    ),
    quiet: [...(given.quiet ?? []).slice(0, MOST), ...QUIET].filter((one) => one.trim() !== ''),
  };
  const failures = testRules([{ ...rule, examples: tried }]);
  const wrong = failures.filter(({ path }) => !path.startsWith('rules[0].examples'));
  const patterns = wrong.map(({ path, message }) => ({
    at: Number(/^rules\[0\]\.find\[(\d+)\]$/.exec(path)?.[1] ?? -1),
    message,
  }));
  const find = Array.isArray(rule.find) ? rule.find : [];
  const kept = find.filter((_, index) => patterns.every(({ at }) => at !== index));
  const [first] = wrong;
  if (first && (kept.length === 0 || kept.length === find.length || patterns.some(({ at }) => at < 0))) {
    intake.reject(`${where}, ${name}`, first.message);
    return;
  }
  if (first) {
    // One pattern that RE2 has no way to say costs no other.
    for (const { at, message } of patterns) intake.lost(name, String(find[at]), message);
    takeRule({ rule: { ...rule, find: kept }, name, where, ...given }, intake);
    return;
  }
  const failed = new Set(failures.map(({ path }) => path));
  const broken = given.strict
    ? failures.find(({ path }) => {
        const [, kind, index] = /examples\.(flags|quiet)\[(\d+)\]$/.exec(path) ?? [];
        return (kind === 'flags' || kind === 'quiet') && Number(index) < said[kind];
      })
    : undefined;
  if (broken) {
    intake.reject(`${where}, ${name}`, `fails a test of its own here: “${broken.sentence}” ${broken.message}`);
    return;
  }
  const keep = (kind: Kind): readonly string[] => {
    const holds = (index: number) => !failed.has(`rules[0].examples.${kind}[${index}]`);
    tried[kind].slice(0, said[kind]).forEach((example, index) => {
      if (!holds(index) && given.made !== undefined) intake.lost(name, `example (${kind})`, example);
    });
    const working = tried[kind].filter((_, index) => holds(index));
    if (working.length === 0) intake.lost(name, 'examples', `none could be made; write one under “${kind}”`);
    return working.slice(0, Math.max(1, said[kind], kind === 'flags' ? made.length : 0));
  };
  const [flags, quiet] = [keep('flags'), keep('quiet')];
  intake.rule({ ...rule, examples: { flags, quiet } });
}
