/** A rule's own examples are its tests: each rule alone, on its example, must speak up or keep quiet, also one that is off. */
import { createDraftChecker } from '../checker.ts';
import type { Channel, Conversation, Voice } from '../model.ts';
import { PLAIN_VOICE } from '../model.ts';
import { pathOf, type RuleProblem } from './problems.ts';
import type { Rule } from './rule.ts';
import { runRule } from './run.ts';
import type { RuleSource } from './schema.ts';
import { compiledVoice } from './voice.ts';

export interface RuleFailure extends RuleProblem {
  /** The example's draft; absent when the rule itself cannot be read or has no example. */
  readonly sentence?: string;
}

type Example = NonNullable<NonNullable<RuleSource['examples']>['flags']>[number];

/** Everything wrong with rules: what cannot be read, what has no example, and which examples fail. Never throws. */
export function testRules(rules: readonly unknown[], language = 'en'): readonly RuleFailure[] {
  const { problems, rules: readable, waits } = compiledVoice({ ...PLAIN_VOICE, language, rules });
  const failures: RuleFailure[] = [...problems, ...repeated(readable)];
  if (waits.size > 0)
    failures.push({ path: 'rules', message: `${[...waits].join(' and ')} cannot be tested here: not loaded` });
  const reader = createDraftChecker({ checks: [] });
  // All compiled together, each asked alone: nothing is compiled once more for its examples.
  const foundBy = (rule: Rule, { draft, customer, channel, tags, about }: Case): readonly (string | null)[] => {
    const conversation: Conversation = {
      messages: customer === undefined ? [] : [{ from: 'customer', text: customer }],
      customer: {},
      agent: {},
      ticket: { id: '', tags },
      source: customer === undefined ? 'none' : 'page',
    };
    const voice = { ...PLAIN_VOICE, ...about, language };
    const { reading } = reader.judge({ text: draft, channel, revision: 0, skipped: [] }, conversation, voice);
    if (reading === null || reading.draft.sentences.length === 0) return [];
    return runRule(rule, reading).map((report) => (report.kind === 'phrase' ? report.quoted : null));
  };
  for (const rule of readable) {
    const { examples } = rule.source;
    for (const kind of ['flags', 'quiet'] as const) {
      const given = examples?.[kind] ?? [];
      const path = ['rules', rule.index, 'examples', kind];
      if (given.length === 0)
        failures.push({ path: pathOf(path), rule: rule.id, message: `give at least one example under “${kind}”` });
      given.forEach((example, index) => {
        const one = caseOf(rule, example);
        const message = verdict(kind, () => foundBy(rule, one));
        if (message) failures.push({ path: pathOf([...path, index]), rule: rule.id, sentence: one.draft, message });
      });
    }
  }
  return failures;
}

function verdict(kind: 'flags' | 'quiet', find: () => readonly (string | null)[]): string | null {
  let found: readonly (string | null)[];
  try {
    found = find();
  } catch (error) {
    return `failed: ${error instanceof Error ? error.message : String(error)}`;
  }
  if (kind === 'flags') return found.length > 0 ? null : 'should be flagged, and the rule found nothing';
  const [first] = found;
  if (first === undefined) return null;
  return first === null
    ? 'should be quiet, and the rule misses something'
    : `should be quiet, and the rule found “${first}”`;
}

function repeated(rules: readonly Rule[]): RuleFailure[] {
  const seen = new Set<string>();
  return rules.flatMap(({ id, index }) => {
    const again = seen.has(id);
    seen.add(id);
    return again
      ? [{ path: pathOf(['rules', index, 'id']), rule: id, message: `“${id}” is the id of another rule as well` }]
      : [];
  });
}

interface Case {
  readonly draft: string;
  readonly customer: string | undefined;
  readonly channel: Channel;
  readonly tags: readonly string[];
  readonly about: Partial<Pick<Voice, 'persona' | 'site'>>;
}

/** What the example leaves open is as the rule's own `when` wants it. */
function caseOf(rule: Rule, example: Example): Case {
  const given: Exclude<Example, string> = typeof example === 'string' ? { draft: example } : example;
  const { when } = rule.source;
  const preset = when?.channel?.find((channel) => rule.channels.has(channel)) ?? [...rule.channels][0] ?? 'email';
  const persona = given.persona ?? when?.persona?.[0];
  const site = (given.site ?? when?.site?.[0])?.replace(/^\*\./, '');
  return {
    draft: given.draft,
    customer: given.customer,
    channel: given.channel ?? preset,
    tags: given.tag ?? when?.tag ?? [],
    about: { ...(persona === undefined ? {} : { persona }), ...(site === undefined ? {} : { site }) },
  };
}
