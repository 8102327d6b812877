/** A rule's own examples are its tests: each rule alone, on its example, must speak up or keep quiet. */
import { createDraftChecker } from '../checker.ts';
import type { Channel, Conversation, Voice } from '../model.ts';
import { PLAIN_VOICE } from '../model.ts';
import { pathOf, type RuleProblem } from './problems.ts';
import type { Rule } from './rule.ts';
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
  const thrown: unknown[] = [];
  const checker = createDraftChecker({ checks: [], onFailure: (_, error) => thrown.push(error) });
  for (const rule of readable) {
    const { examples } = rule.source;
    // One list for all of its examples, so that it is compiled once.
    const alone = [rules[rule.index]];
    for (const kind of ['flags', 'quiet'] as const) {
      const given = examples?.[kind] ?? [];
      const path = ['rules', rule.index, 'examples', kind];
      if (given.length === 0)
        failures.push({ path: pathOf(path), rule: rule.id, message: `give at least one example under “${kind}”` });
      given.forEach((example, index) => {
        thrown.length = 0;
        const { draft, customer, channel, tags, about } = caseOf(rule, example);
        const voice: Voice = {
          ...PLAIN_VOICE,
          ...about,
          language,
          rules: alone,
          grades: louder(rule),
        };
        const conversation: Conversation = {
          messages: customer === undefined ? [] : [{ from: 'customer', text: customer }],
          customer: {},
          agent: {},
          ticket: { id: '', tags },
          source: customer === undefined ? 'none' : 'page',
        };
        const { findings } = checker.judge({ text: draft, channel, revision: 0, skipped: [] }, conversation, voice);
        const found = findings.filter((finding) => finding.check === rule.id);
        const message = verdict(
          kind,
          found.map((finding) => (finding.kind === 'phrase' ? finding.quoted : null)),
          thrown,
        );
        if (message) failures.push({ path: pathOf([...path, index]), rule: rule.id, sentence: draft, message });
      });
    }
  }
  return failures;
}

function verdict(
  kind: 'flags' | 'quiet',
  found: readonly (string | null)[],
  thrown: readonly unknown[],
): string | null {
  const [error] = thrown;
  if (error !== undefined) return `failed: ${error instanceof Error ? error.message : String(error)}`;
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

/** A rule that is off is still tested. */
const louder = (rule: Rule): Voice['grades'] => (rule.grade === 'off' ? { [rule.id]: 'note' } : {});
