/**
 * Origins that the browser lets us fetch packs from. The same permission would make the host a site we work on, so it is
 * written down which were granted for packs only: no script of ours runs there.
 */
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';

export const PACK_ORIGINS = 'pack-origins';

/** By match pattern. Not `only`: the person works on that site too. */
const packOrigins = z.record(z.string(), z.object({ only: z.boolean(), since: z.number() }));
type PackOrigins = z.infer<typeof packOrigins>;

async function read(): Promise<PackOrigins> {
  const { [PACK_ORIGINS]: stored } = await browser.storage.local.get(PACK_ORIGINS);
  return packOrigins.safeParse(stored).data ?? {};
}

const write = (origins: PackOrigins): Promise<void> => browser.storage.local.set({ [PACK_ORIGINS]: origins });

export async function isForPacksOnly(pattern: string): Promise<boolean> {
  return (await read())[pattern]?.only === true;
}

export async function withoutPackOrigins(patterns: readonly string[]): Promise<readonly string[]> {
  const origins = await read();
  return patterns.filter((pattern) => origins[pattern]?.only !== true);
}

/** Only from a press, and first of all: the browser asks the person, for this one origin. */
export async function allowPackOrigin(pattern: string, now = Date.now()): Promise<boolean> {
  // Both begin in this turn: Firefox takes a request for the answer to a press in the press's own turn only.
  const before = browser.permissions.contains({ origins: [pattern] });
  const granted = browser.permissions.request({ origins: [pattern] });
  const noted = before.then(async (was) => note(pattern, !was, now));
  await noted;
  if (await granted) return true;
  await forget(pattern);
  return false;
}

async function note(pattern: string, only: boolean, since: number): Promise<void> {
  const origins = await read();
  await write({ ...origins, [pattern]: { only: origins[pattern]?.only ?? only, since } });
}

export async function packOriginsBefore(time: number): Promise<readonly string[]> {
  return Object.entries(await read()).flatMap(([pattern, { since }]) => (since < time ? [pattern] : []));
}

/** The last pack from there was taken away. */
export async function releasePackOrigin(pattern: string): Promise<void> {
  if (await isForPacksOnly(pattern)) await browser.permissions.remove({ origins: [pattern] });
  await forget(pattern);
}

/** The person switched the site on or off. Answers whether packs still need the permission. */
export async function noteSite(pattern: string, on: boolean): Promise<boolean> {
  const origins = await read();
  const before = origins[pattern];
  if (before === undefined) return false;
  await write({ ...origins, [pattern]: { ...before, only: !on } });
  return true;
}

async function forget(pattern: string): Promise<void> {
  const { [pattern]: _, ...others } = await read();
  await write(others);
}
