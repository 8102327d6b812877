/** Names that nothing has: values, checks and rules, personas, parts of templates. */
import { checks } from '../../checks/registry.ts';
import type { Channel } from '../../model.ts';
import { findPartial } from '../../templates/partials.ts';
import type { Pack } from '../schema.ts';
import { librariesOf } from '../sign-off.ts';
import type { PackLint, PackProblem } from './lint.ts';

const PUBLIC: readonly Channel[] = ['email', 'chat', 'social'];
const RENDER = /\{%-?\s*render\s+(?:"([^"]+)"|'([^']+)')/g;

export const lint: PackLint = {
  id: 'references',
  run: ({ pack }) => [...rulesOf(pack), ...gradesOf(pack), ...partsOf(pack)],
};

type Found = Omit<PackProblem, 'lint'>;

function rulesOf(pack: Pack): Found[] {
  const values = new Set(pack.values.map(({ id }) => id));
  const personas = new Set(pack.personas.map(({ id }) => id));
  return pack.rules.flatMap((rule) => {
    const subject = { kind: 'rule', id: rule.id } as const;
    const found: Found[] = [];
    if (typeof rule.value === 'string' && !values.has(rule.value))
      found.push({ severity: 'error', subject, message: `“${rule.value}” is none of the pack’s values.` });
    for (const persona of personasIn(rule))
      if (!personas.has(persona))
        found.push({ severity: 'error', subject, message: `“${persona}” is none of the pack’s personas.` });
    return found;
  });
}

function personasIn(rule: Readonly<Record<string, unknown>>): readonly string[] {
  return [rule.when, rule.unless].flatMap((condition) => {
    if (typeof condition !== 'object' || condition === null || !('persona' in condition)) return [];
    const { persona } = condition;
    return (Array.isArray(persona) ? persona : [persona]).filter((one) => typeof one === 'string');
  });
}

function gradesOf(pack: Pack): Found[] {
  const known = new Set([...checks.map(({ id }) => id), ...pack.rules.map(({ id }) => id)]);
  const set: readonly (readonly [where: string, grades: Readonly<Record<string, string>>])[] = [
    // In a folder these are rows of rules, and found there.
    ['', pack.grades],
    ...Object.entries(pack.profiles).map(([channel, { grades }]) => [`profiles › ${channel}: `, grades ?? {}] as const),
    ...pack.personas.map(({ id, grades }) => [`personas › ${id}: `, grades ?? {}] as const),
  ];
  return set.flatMap(([where, grades]) =>
    Object.keys(grades)
      .filter((id) => !known.has(id))
      .map((id) => ({
        severity: 'error',
        subject: where === '' ? { kind: 'rule', id } : { kind: 'pack' },
        message: `${where}sets a grade for “${id}”, which is neither a built-in check nor a rule of this pack.`,
      })),
  );
}

function partsOf(pack: Pack): Found[] {
  const libraryFor = librariesOf(pack);
  return pack.templates.flatMap(({ id, body, channels }) =>
    [...body.matchAll(RENDER)].flatMap((match) => {
      const name = match[1] ?? match[2] ?? '';
      const missing = (channels.length > 0 ? channels : PUBLIC).filter(
        (channel) => !findPartial(name, libraryFor(channel), pack.id),
      );
      if (missing.length === 0) return [];
      const lineOffset = body.slice(0, match.index).split('\n').length - 1;
      // A sign-off may come from the profile of one channel and lack in another.
      const where = missing.length < (channels.length || PUBLIC.length) ? ` for ${missing.join(', ')}` : '';
      const message = `It uses “${name}”, and there is no template with that shortcut or id${where}.`;
      return [{ severity: 'error', subject: { kind: 'template', id }, lineOffset, message } as const];
    }),
  );
}
