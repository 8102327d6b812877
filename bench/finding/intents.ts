/** Messages of customers with what they want, as `intents-dev.jsonl` has them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { randomFrom } from './measure.ts';

export interface Intent {
  readonly source: string;
  readonly domain: string;
  readonly intent: string;
  readonly text: string;
}

/** Messages that no template of their domain answers. */
export const OUT = 'out_of_scope';

/** Domains of one trade share intents under other names: what the one asks, a template of the other may answer. */
export const tradeOf = (domain: string): string =>
  /curekart|sofmattress|e-commerce/.test(domain) ? 'shop' : /banking|finance/.test(domain) ? 'money' : domain;

export const intents = (dir: string): readonly Intent[] =>
  readFileSync(join(dir, 'intents-dev.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line): Intent => JSON.parse(line));

export function grouped<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}

export function shuffled<T>(items: readonly T[], seed: number): T[] {
  const random = randomFrom(seed * 2654435761);
  return items
    .map((item) => ({ item, place: random(2 ** 31) }))
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item);
}

export const titleOf = (intent: string): string =>
  intent
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .replaceAll('_', ' ')
    .toLowerCase();
