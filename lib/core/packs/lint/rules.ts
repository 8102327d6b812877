/** A rule's examples are its tests; a pack with a failing one is refused. */
import { testRules } from '../../rules/examples.ts';
import type { PackLint } from './lint.ts';

export const lint: PackLint = {
  id: 'rules',
  run: ({ pack }) =>
    testRules(pack.rules, pack.language).map(({ path, rule, sentence, message }) => ({
      severity: 'error',
      subject: rule === undefined ? ruleAt(path, pack.rules) : { kind: 'rule', id: rule },
      message: sentence === undefined ? `${withoutIndex(path)}${message}` : `“${sentence}” ${message}.`,
    })),
};

function ruleAt(path: string, rules: readonly { readonly id: string }[]) {
  const rule = rules[Number(/^rules\[(\d+)\]/.exec(path)?.[1] ?? -1)];
  return rule ? ({ kind: 'rule', id: rule.id } as const) : ({ kind: 'pack' } as const);
}

/** The line tells which rule: "rules[3].find[0]" → "find[0]: ". */
const withoutIndex = (path: string): string => {
  const rest = path.replace(/^rules(?:\[\d+\])?\.?/, '');
  return rest === '' ? '' : `${rest}: `;
};
