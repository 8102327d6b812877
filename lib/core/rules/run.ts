/** The rules of a voice over a reading. Rules whose words are not there are not even asked. */
import type { Reported } from '../checks/check.ts';
import type { Rule, RuleReading, Trigger } from './rule.ts';
import type { CompiledVoice } from './voice.ts';

interface Index {
  readonly triggered: Readonly<Record<Trigger['side'], ReadonlyMap<object, readonly Rule[]>>>;
  readonly always: readonly Rule[];
}

const indices = new WeakMap<CompiledVoice, Index>();
const SIDES = ['draft', 'customer'] as const;

/** Rules worth running on this draft. */
export function candidates(voice: CompiledVoice, reading: RuleReading): Iterable<Rule> {
  const { triggered, always } = indexOf(voice);
  const isThere = ({ side, words }: Trigger): boolean => {
    const text = reading[side];
    return text !== null && voice.lexicon.found(text).has(words.set);
  };
  const found = new Set<Rule>();
  for (const side of SIDES) {
    const text = reading[side];
    if (!text || triggered[side].size === 0) continue;
    for (const set of voice.lexicon.found(text))
      for (const rule of triggered[side].get(set) ?? [])
        if (rule.triggers.every((one, at) => at === 0 || one.some(isThere))) found.add(rule);
  }
  for (const rule of always) found.add(rule);
  return found;
}

export function runRule(rule: Rule, reading: RuleReading): readonly Reported[] {
  if (!rule.channels.has(reading.channel) || !rule.applies(reading)) return [];
  return rule.report(reading);
}

function indexOf(voice: CompiledVoice): Index {
  const known = indices.get(voice);
  if (known) return known;
  const triggered = { draft: new Map<object, Rule[]>(), customer: new Map<object, Rule[]>() };
  const always: Rule[] = [];
  for (const rule of voice.rules) {
    const [awaited] = rule.triggers;
    if (!awaited) always.push(rule);
    for (const { side, words } of awaited ?? [])
      triggered[side].set(words.set, [...(triggered[side].get(words.set) ?? []), rule]);
  }
  const index = { triggered, always };
  indices.set(voice, index);
  return index;
}
