/**
 * No expression reads a text in every way there is. A group that comes again and again (`(?:so |so so )*`) and may read the same
 * words in two ways takes twice as long for each further word: thirty make the page stand still. Each such group is
 * given its own words again and again, alone and in pairs, and then something it cannot match. Whoever does not end is
 * stopped by `node:vm`; nothing is measured, as the others are through in a millisecond.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createContext, Script } from 'node:vm';
import { parseSync } from 'vite';
import { describe, expect, it, vi } from 'vitest';
import { repeatedGroups } from './repeated-groups.ts';

interface Pattern {
  readonly source: string;
  readonly flags: string;
}

const seen = vi.hoisted(() => new Map<string, { readonly source: string; readonly flags: string }>());

vi.mock('#core/text/late.ts', async (original) => {
  const real = await original<typeof import('#core/text/late.ts')>();
  const kept = <T extends Pattern>(made: T): T => {
    seen.set(`/${made.source}/${made.flags}`, made);
    return made;
  };
  return {
    ...real,
    late: (source: string, flags?: string) => kept(real.late(source, flags)),
    oneOf: (...ideas: readonly string[]) => kept(real.oneOf(...ideas)),
  };
});

const FAILS = '\uE001';
const run = new Script('for (text of texts) group.test(text)');
const context: { group?: RegExp; texts?: readonly string[]; text?: string } = {};
createContext(context);

/** Literals as they stand in the code; what is put together as it is made when the engine is loaded. */
async function everyPattern(): Promise<readonly Pattern[]> {
  const { RegExp: real } = globalThis;
  const noting: typeof real = new Proxy(real, {
    construct(target, given, as) {
      const made: RegExp = Reflect.construct(target, given, as === noting ? real : as);
      if (!new Error().stack?.split('\n')[2]?.includes('node_modules')) seen.set(String(made), made);
      return made;
    },
  });
  globalThis.RegExp = noting;
  try {
    for (const file of filesOf('lib/core')) await import(/* @vite-ignore */ resolve(file));
  } finally {
    globalThis.RegExp = real;
  }
  for (const file of ['lib/core', 'lib/page'].flatMap(filesOf))
    noteLiterals(parseSync(file, readFileSync(file, 'utf8')).program);
  return [...seen.values()];
}

const filesOf = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${folder}/${name}`);

function noteLiterals(node: unknown): void {
  if (typeof node !== 'object' || node === null) return;
  if ('regex' in node && node.regex) {
    const { pattern, flags } = node.regex as { readonly pattern: string; readonly flags: string };
    seen.set(`/${pattern}/${flags}`, { source: pattern, flags });
  }
  for (const part of Object.values(node)) noteLiterals(part);
}

/** The groups that do not end, and on what. */
function endless(patterns: readonly Pattern[], timeout = 2_000): readonly string[] {
  const tried = new Set<string>();
  return patterns.flatMap(({ source, flags }) =>
    repeatedGroups(source, flags).flatMap(({ source: group, most, words }) => {
      const times = most === Number.POSITIVE_INFINITY ? '*' : `{0,${most}}`;
      const alone = new RegExp(`^(?:${group})${times}\\uE000`, flags.replace(/[gy]/g, ''));
      if (tried.has(String(alone))) return [];
      tried.add(String(alone));
      const few = words.slice(0, 14);
      const pairs = few.flatMap((one, index) => few.slice(0, index).map((other) => (one + other).repeat(20)));
      const on = stoppedOn(
        alone,
        [...words.map((word) => word.repeat(30)), ...pairs].map((text) => text + FAILS),
        timeout,
      );
      return on === null ? [] : [`${group}${times} on ${JSON.stringify(on.slice(0, 60))}`];
    }),
  );
}

function stoppedOn(group: RegExp, texts: readonly string[], timeout: number): string | null {
  Object.assign(context, { group, texts });
  try {
    run.runInContext(context as object, { timeout });
    return null;
  } catch (error) {
    // Of the context's own `Error`.
    if ((error as { readonly code?: string }).code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error;
    return context.text ?? '';
  }
}

describe('a group that comes again and again', () => {
  it.each(['(?:(?:hi|so)[\\w ]{0,16}[, ]+)+x', '(?:(?:so|so so) )*', '(?:a+)+b', '(?:\\s*,?\\s*)*;'])(
    'is found where it has two ways: %s',
    (source) => expect(endless([{ source, flags: 'i' }], 300)).toHaveLength(1),
    60_000,
  );

  it('reads its words in one way, whatever expression it is in', async () => {
    const patterns = await everyPattern();
    expect(patterns.length).toBeGreaterThan(2_000);
    // Make the alternatives disjoint ("so" and not "so so" as well), or say how often: `{0,4}`.
    expect(endless(patterns)).toEqual([]);
  }, 120_000);
});
