/** Every helpdesk file of this folder. Nobody edits a list: a new file is found. */
import type { Adapter } from '../contracts.ts';
import generic from './generic.ts';

const files = import.meta.glob<{ readonly default: Adapter }>(
  ['./*.ts', '!./registry.ts', '!./record.ts', '!./define.ts', '!./generic.ts'],
  { eager: true },
);

/** In the order of their names; a page belongs to at most one of them. */
export const ADAPTERS: readonly Adapter[] = Object.keys(files)
  .sort()
  .flatMap((path) => files[path]?.default ?? []);

/** The adapter that knows this page; `generic` for a helpdesk nobody has heard of, and for everything else. */
export function adapterFor(page: Document): Adapter {
  return ADAPTERS.find((adapter) => adapter.claims(page)) ?? generic;
}

/** Match patterns of hosted helpdesks, for the manifest. */
export function hostedMatches(): readonly string[] {
  return [...new Set(ADAPTERS.flatMap((adapter) => adapter.matches))].sort();
}
