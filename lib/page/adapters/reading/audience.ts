/** Whom a box writes to and by which way, by a record's rules. */
import type { Channel } from '#core/model.ts';
import type { Audience } from '../../contracts.ts';
import type { AdapterRecord, AudienceRule } from '../record.ts';
import { select } from './select.ts';
import { saidBy } from './text.ts';

export function audienceOf(rules: readonly AudienceRule[], within: Document | Element): Audience {
  for (const rule of rules) {
    for (const selector of rule.where) {
      const element = select(within, [selector])?.elements[0];
      const said = element ? saidBy(element, selector) : undefined;
      const isOne = (values: readonly string[]) => said !== undefined && values.some((value) => says(said, value));
      if (isOne(rule.note)) return 'note';
      if (isOne(rule.public)) return 'public';
    }
  }
  return 'unknown';
}

/** A value, or one of the words of a class list. */
function says(said: string, value: string): boolean {
  return said === value || said.split(/\s+/).includes(value);
}

export function channelOf(record: AdapterRecord, within: Document | Element, audience: Audience): Channel {
  if (audience === 'note') return 'note';
  for (const rule of record.boxes.channel) {
    for (const selector of rule.where) {
      const element = select(within, [selector])?.elements[0];
      const channel = element && rule.values[saidBy(element, selector)];
      if (channel) return channel;
    }
  }
  return record.boxes.usually;
}
