import type { Snippet } from '../model.ts';

/** Finds `{% render "name" %}` by shortcut (with or without its slash) or id; the template's own pack first. */
export function findPartial(name: string, library: readonly Snippet[], pack?: string): Snippet | undefined {
  const { byId, byName } = indexOf(library);
  const named = [...(byId.get(name) ?? []), ...(byName.get(withoutSlash(name)) ?? [])].sort((a, b) => a - b);
  const own = named.find((at) => library[at]?.pack === pack);
  return library[own ?? named[0] ?? -1];
}

const RENDERED = /(\{%-?\s*render\s+)(?:"([^"]+)"|'([^']+)')/g;

/** `body` with the reply it names `from` under its name `to`; the same where it names none. */
export const renamedPart = (body: string, from: string, to: string): string =>
  body.replaceAll(RENDERED, (whole, tag: string, one?: string, other?: string) =>
    withoutSlash(one ?? other ?? '') === withoutSlash(from) ? `${tag}"${withoutSlash(to)}"` : whole,
  );

/** Whether it has a part by one of these names. */
export const hasPart = (body: string, names: readonly string[]): boolean =>
  body.includes('render') && names.some((name) => renamedPart(body, name, '') !== body);

/** By which personal replies have it as a part: its id, and its shortcut where another with the same one is not found first. */
export const namesOf = (
  { id, shortcut }: { readonly id: string; readonly shortcut?: string | undefined },
  library: readonly Snippet[],
): readonly string[] =>
  [id, shortcut].filter((name) => name !== undefined).filter((name) => findPartial(name, library)?.id === id);

interface Index {
  readonly byId: ReadonlyMap<string, readonly number[]>;
  /** The shortcut, and what comes after the pack in an id. */
  readonly byName: ReadonlyMap<string, readonly number[]>;
}

/** A check of a pack asks thousands of times in one library of thousands. */
const indexes = new WeakMap<readonly Snippet[], Index>();

function indexOf(library: readonly Snippet[]): Index {
  const known = indexes.get(library);
  if (known) return known;
  const [byId, byName] = [new Map<string, number[]>(), new Map<string, number[]>()];
  for (const [at, { id, shortcut }] of library.entries()) {
    add(byId, id, at);
    for (let colon = id.indexOf(':'); colon >= 0; colon = id.indexOf(':', colon + 1))
      add(byName, id.slice(colon + 1), at);
    if (shortcut !== undefined) add(byName, withoutSlash(shortcut), at);
  }
  const index = { byId, byName };
  indexes.set(library, index);
  return index;
}

function add(map: Map<string, number[]>, key: string, at: number): void {
  const there = map.get(key);
  if (there) there.push(at);
  else map.set(key, [at]);
}

const withoutSlash = (name: string): string => (name.startsWith('/') ? name.slice(1) : name);
