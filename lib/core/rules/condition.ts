/** `when` and `unless`: everything named must hold. What is not known does not hold. */
import { isSite } from '../sites/host.ts';
import type { TextReading } from '../text/reading.ts';
import { compileSought, type Workbench } from './compile-sought.ts';
import { type RuleReading, sameLanguage, type Trigger } from './rule.ts';
import type { Condition } from './schema.ts';
import { seek } from './seeker.ts';

type Holds = (reading: RuleReading) => boolean;

export interface CompiledCondition {
  readonly holds: Holds;
  /** Does not hold where one of these is not. */
  readonly triggers: readonly Trigger[];
}

export function compileCondition(
  bench: Workbench,
  condition: Condition,
  path: string,
  source: unknown,
): CompiledCondition {
  const all: Holds[] = [];
  const triggers: Trigger[] = [];
  for (const side of ['customer', 'draft'] as const) {
    const sought = condition[side];
    const written: unknown = typeof source === 'object' && source !== null ? Reflect.get(source, side) : undefined;
    const seeker = sought ? compileSought(bench, sought, [path, side], written) : null;
    if (!seeker) continue;
    if (seeker.trigger) triggers.push({ side, words: seeker.trigger });
    all.push((reading) => {
      const text: TextReading | null = reading[side];
      return text !== null && seek(seeker, text, reading).length > 0;
    });
  }
  const { channel, persona, site, language, tag } = condition;
  if (channel) all.push((reading) => channel.includes(reading.channel));
  if (persona) all.push(({ voice }) => voice.persona !== undefined && persona.includes(voice.persona));
  if (site) all.push(({ voice }) => site.some((host) => isSite(host, voice.site)));
  if (language) all.push((reading) => language.some((one) => sameLanguage(one, reading.language)));
  if (tag) {
    const wanted = new Set(tag.map((one) => one.toLowerCase()));
    all.push(({ conversation }) => conversation.ticket?.tags?.some((one) => wanted.has(one.toLowerCase())) ?? false);
  }
  return { holds: (reading) => all.every((holds) => holds(reading)), triggers };
}
