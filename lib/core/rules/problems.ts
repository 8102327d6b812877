/** What is wrong with rules, said by path, with a way out. */
import type { z } from 'zod/mini';
import { MEASURES } from './schema.ts';

export interface RuleProblem {
  /** Where in what was given: `rules[3].find[0]`. */
  readonly path: string;
  readonly rule?: string;
  readonly message: string;
  /** In a pattern: UTF-16 offset, counted from 0. */
  readonly position?: number;
}

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

export const pathOf = (path: Path): string =>
  path.map((key, index) => (typeof key === 'number' ? `[${key}]` : `${index > 0 ? '.' : ''}${String(key)}`)).join('');

const CONDITION = 'customer, draft, channel, persona, site, language, tag';
const KNOWN: Readonly<Record<string, string>> = {
  limit: `${MEASURES.join(', ')}, per`,
  when: CONDITION,
  unless: CONDITION,
  consistent: 'either',
  examples: 'flags, quiet',
  rule: 'id, find, instead, require, limit, consistent, within, near, message, why, value, grade, channels, language, when, unless, examples',
};

/** By the type that is wanted, for somebody who wrote the file by hand. */
export const MUST: Readonly<Record<string, string>> = {
  string: 'must be a text; put quotes around a number or a date',
  number: 'must be a number',
  boolean: 'must be true or false',
  array: 'must be a list: [one, two], or one line with “- ” for each',
  object: 'must have lines of its own below it, indented: “name: …”',
};

export function problemsOf(issues: readonly Issue[], path: Path, source: unknown, rule?: string): RuleProblem[] {
  return issues
    .flatMap((issue) => flat(issue))
    .map(({ at, message }) => ({
      path: pathOf([...path, ...written(at, source)]),
      ...(rule === undefined ? {} : { rule }),
      message,
    }));
}

function flat(issue: Issue, before: Path = []): { readonly at: Path; readonly message: string }[] {
  const at = [...before, ...issue.path];
  if (issue.code === 'invalid_union') {
    // The form that went deepest before it failed is the one that was meant.
    const deepest = issue.errors
      .filter((branch) => branch.some(({ path, code }) => path.length > 0 || code === 'unrecognized_keys'))
      .sort((a, b) => depth(b) - depth(a))[0];
    const shallow = deepest?.every(({ path }) => path.length === 1 && path[0] === 0 && issue.errors.length > 1);
    if (deepest && !(shallow && issue.errors.some((branch) => branch.length === 0)))
      return deepest.flatMap((inner) => flat(inner, at));
    return [{ at, message: issue.message }];
  }
  if (issue.code === 'unrecognized_keys') {
    const where = at.findLast((key) => typeof key === 'string');
    const known = KNOWN[at.length === 0 ? 'rule' : String(where)] ?? 'draft, customer, channel, tag, persona, site';
    return [{ at, message: `knows no ${issue.keys.map((key) => `“${key}”`).join(', ')}; there are: ${known}` }];
  }
  // What Zod itself says depends on who else has loaded its words.
  if (!/^Invalid (?:input|option)/.test(issue.message)) return [{ at, message: issue.message }];
  if (at.length > 0 && issue.code === 'invalid_type' && MUST[issue.expected])
    return [{ at, message: MUST[issue.expected] ?? '' }];
  return [{ at, message: at.length === 0 ? 'must be written as keys with values' : 'is not what belongs here' }];
}

const depth = (issues: readonly Issue[]): number => Math.max(0, ...issues.map(({ path }) => path.length));

/** A single word stands for a list of one: its path has no index in what the person wrote. */
function written(path: Path, source: unknown): Path {
  const kept: PropertyKey[] = [];
  let at: unknown = source;
  for (const key of path) {
    if (typeof key === 'number' && !Array.isArray(at)) continue;
    kept.push(key);
    at = typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined;
  }
  return kept;
}
