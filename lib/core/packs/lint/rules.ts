/** A rule's examples are its tests; a pack with a failing one is refused. */
import { testRules } from '../../rules/examples.ts';
import type { Pack } from '../schema.ts';
import type { PackLint, PackProblem } from './lint.ts';

type Found = Omit<PackProblem, 'lint'>;

export const lint: PackLint = {
  id: 'rules',
  run({ pack }) {
    const failures = testRules(pack.rules, pack.language);
    const missed = new Set(failures.flatMap(({ path, rule }) => (/\.flags\[\d+\]$/.test(path) ? [rule] : [])));
    return [
      ...pack.rules.filter(({ id }) => missed.has(id)).flatMap(curlyIn),
      ...failures.map(
        ({ path, rule, sentence, message }): Found => ({
          severity: 'error',
          subject: rule === undefined ? ruleAt(path, pack.rules) : { kind: 'rule', id: rule },
          message: sentence === undefined ? `${withoutIndex(path)}${message}` : `“${sentence}” ${message}.`,
        }),
      ),
    ];
  },
};

/** As a text program sets them around a pattern that then finds nothing: YAML takes them for a part of it. */
function curlyIn({ id, find }: Pack['rules'][number]): Found[] {
  return [find].flat().flatMap((pattern): Found[] => {
    if (typeof pattern !== 'string' || !/^[“”„‘’‚«].*[“”‘’»]$/s.test(pattern.trim())) return [];
    const message = `find: “${pattern.trim().slice(1, -1)}” stands in curly quotation marks, which belong to the words here; write straight ones.`;
    return [{ severity: 'error', subject: { kind: 'rule', id }, message }];
  });
}

function ruleAt(path: string, rules: readonly { readonly id: string }[]) {
  const rule = rules[Number(/^rules\[(\d+)\]/.exec(path)?.[1] ?? -1)];
  return rule ? ({ kind: 'rule', id: rule.id } as const) : ({ kind: 'pack' } as const);
}

/** The line tells which rule: "rules[3].find[0]" → "find[0]: ". */
const withoutIndex = (path: string): string => {
  const rest = path.replace(/^rules(?:\[\d+\])?\.?/, '');
  return rest === '' ? '' : `${rest}: `;
};
