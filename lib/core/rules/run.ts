/** The rules of a voice over a reading. Rules whose words are not there are not even asked. */
import type { Reported } from '../checks/check.ts';
import type { Rule, RuleReading } from './rule.ts';
import type { CompiledVoice } from './voice.ts';

interface Index {
  readonly triggered: ReadonlyMap<object, readonly Rule[]>;
  readonly always: readonly Rule[];
}

const indices = new WeakMap<CompiledVoice, Index>();

/** Rules worth running on this draft. */
export function candidates(voice: CompiledVoice, reading: RuleReading): readonly Rule[] {
  const { triggered, always } = indexOf(voice);
  if (triggered.size === 0) return always;
  const found = [...voice.lexicon.found(reading.draft).keys()].flatMap((set) => triggered.get(set) ?? []);
  return [...found, ...always];
}

export function runRule(rule: Rule, reading: RuleReading): readonly Reported[] {
  if (!rule.channels.has(reading.channel) || !rule.applies(reading)) return [];
  return rule.report(reading);
}

function indexOf(voice: CompiledVoice): Index {
  const known = indices.get(voice);
  if (known) return known;
  const triggered = new Map<object, Rule[]>();
  const always: Rule[] = [];
  for (const rule of voice.rules) {
    if (!rule.trigger) always.push(rule);
    else triggered.set(rule.trigger, [...(triggered.get(rule.trigger) ?? []), rule]);
  }
  const index = { triggered, always };
  indices.set(voice, index);
  return index;
}
