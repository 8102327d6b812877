/** All signals rules may name, found by file. */
import type { RuleSignal } from './signal.ts';

const files = import.meta.glob<RuleSignal>(['./*.ts', '!./signal.ts', '!./registry.ts'], {
  eager: true,
  import: 'signal',
});

export const ruleSignals: ReadonlyMap<string, RuleSignal> = new Map(
  Object.values(files)
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map((signal) => [signal.name, signal]),
);
