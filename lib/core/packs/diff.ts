/** What another version of a pack changes for the people who use it, in words. */
import { canonicalJson } from './build.ts';
import type { Pack } from './schema.ts';
import { type WordChange, wordsBetween } from './word-changes.ts';

export interface PackChange {
  readonly kind: 'new' | 'gone' | 'changed' | 'louder' | 'quieter';
  /** "rule", "template", "term", "value", "grade" … */
  readonly what: string;
  readonly id: string;
  readonly title?: string;
  /** "title: “Refund” → “Refund, late”", one per field. */
  readonly details: readonly string[];
  /** For a text whose words changed. */
  readonly words?: readonly WordChange[];
}

const LOUDNESS: Readonly<Record<string, number>> = { off: 0, note: 1, ask: 2, hold: 3 };
type Entry = Readonly<Record<string, unknown>>;

export function diffPacks(before: Pack, after: Pack): readonly PackChange[] {
  return [
    ...particulars(before, after),
    ...entries('value', before.values, after.values),
    ...entries('persona', before.personas, after.personas),
    ...settings('remedy', before.remedies, after.remedies),
    ...settings('spelling', before.terms, after.terms),
    ...settings('company', before.company ?? {}, after.company ?? {}),
    ...settings('profile', before.profiles, after.profiles),
    ...settings('grade', before.grades, after.grades),
    ...entries('rule', before.rules, after.rules),
    ...entries('term', before.glossary.map(termEntry), after.glossary.map(termEntry)),
    ...entries('template', before.templates, after.templates),
  ];
}

const termEntry = ({ term, ...rest }: Pack['glossary'][number]): Entry & { readonly id: string } => ({
  ...rest,
  id: term,
});

function particulars(before: Pack, after: Pack): PackChange[] {
  const fields = ['name', 'version', 'language', 'publisher', 'voice', 'sites'] as const;
  return fields.flatMap((field) =>
    same(before[field], after[field])
      ? []
      : [{ kind: 'changed', what: 'pack', id: field, details: [arrow(before[field], after[field])] } as const],
  );
}

function entries(
  what: string,
  before: readonly (Entry & { readonly id: string })[],
  after: typeof before,
): PackChange[] {
  const old = new Map(before.map((entry) => [entry.id, entry]));
  const now = new Map(after.map((entry) => [entry.id, entry]));
  const gone = before.filter(({ id }) => !now.has(id));
  const changed = after.flatMap((entry): PackChange[] => {
    const earlier = old.get(entry.id);
    if (!earlier) return [{ kind: 'new', what, ...named(entry), details: [] }];
    return same(earlier, entry) ? [] : [changeOf(what, earlier, entry)];
  });
  return [...gone.map((entry) => ({ kind: 'gone' as const, what, ...named(entry), details: [] })), ...changed];
}

const named = (entry: Entry & { readonly id: string }): Pick<PackChange, 'id' | 'title'> => ({
  id: entry.id,
  ...(typeof entry.title === 'string' ? { title: entry.title } : {}),
});

function changeOf(what: string, before: Entry, after: Entry & { readonly id: string }): PackChange {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (key) => !same(before[key], after[key]),
  );
  const { body: earlier } = before;
  const { body } = after;
  const texts = typeof earlier === 'string' && typeof body === 'string' && earlier !== body;
  const change = {
    kind: keys.includes('grade') ? louderOrQuieter(before.grade, after.grade) : 'changed',
    what,
    ...named(after),
    details: keys.filter((key) => key !== 'body' || !texts).map((key) => `${key}: ${arrow(before[key], after[key])}`),
  } as const;
  if (!texts) return change;
  let words: readonly WordChange[] | undefined;
  return {
    ...change,
    /** When asked: of five thousand changed texts a person opens a few. */
    get words() {
      words ??= wordsBetween(earlier, body);
      return words;
    },
  };
}

/** A rule that says no grade is a note. */
function louderOrQuieter(before: unknown, after: unknown): 'louder' | 'quieter' | 'changed' {
  const grown = (LOUDNESS[String(after)] ?? 1) - (LOUDNESS[String(before)] ?? 1);
  return grown > 0 ? 'louder' : grown < 0 ? 'quieter' : 'changed';
}

function settings(what: string, before: Entry, after: Entry): PackChange[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].sort().flatMap((id): PackChange[] => {
    if (same(before[id], after[id])) return [];
    if (what === 'grade')
      return [{ kind: louderOrQuieter(before[id], after[id]), what, id, details: [arrow(before[id], after[id])] }];
    if (before[id] === undefined) return [{ kind: 'new', what, id, details: [shown(after[id])] }];
    if (after[id] === undefined) return [{ kind: 'gone', what, id, details: [shown(before[id])] }];
    return [{ kind: 'changed', what, id, details: [arrow(before[id], after[id])] }];
  });
}

function same(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null)
    return (one ?? null) === (other ?? null);
  // Most are written in the same order; only what is not has to be put in order first.
  return JSON.stringify(one) === JSON.stringify(other) || canonicalJson(one) === canonicalJson(other);
}

const arrow = (before: unknown, after: unknown): string => `${shown(before)} → ${shown(after)}`;

const shown = (value: unknown): string =>
  value === undefined ? 'nothing' : typeof value === 'string' ? `“${value}”` : canonicalJson(value);
