import { browser } from 'wxt/browser';
import { isForPacksOnly, noteSite, withoutPackOrigins } from './pack-origins.ts';
import { type Policy, siteByPolicy } from './policy.ts';
import { changeSetting, type Settings } from './settings.ts';

/** The match pattern a person grants for a page; null where no extension may run (browser pages, files, stores). */
export function sitePattern(address: string | undefined): string | null {
  if (address === undefined || !URL.canParse(address)) return null;
  const url = new URL(address);
  // Without the port: Firefox knows none in match patterns, and a permission covers every port of its host.
  return url.protocol === 'http:' || url.protocol === 'https:' ? `${url.protocol}//${url.hostname}/*` : null;
}

/** "https://desk.example.com/*" → "desk.example.com" */
export function siteName(pattern: string): string {
  return pattern.replace(/^[a-z*]+:\/\//, '').replace(/\/.*$/, '');
}

export async function isGranted(pattern: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [pattern] });
}

/** As the browser lists them: a path the manifest names stands there as itself and as its whole host. */
function builtIn(): readonly string[] {
  const named: readonly string[] = browser.runtime.getManifest().host_permissions ?? [];
  return named.flatMap((pattern) => [pattern, pattern.replace(/^([^/]+:\/\/[^/]+)\/.*$/, '$1/*')]);
}

/** Sites a person added: what the browser has granted, less what the extension came with and what is for packs only. */
export async function addedSites(): Promise<readonly string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const own = new Set(builtIn());
  return (await withoutPackOrigins(origins.filter((origin) => !own.has(origin)))).toSorted();
}

/** What the organisation says about this site comes before what the person says. */
export async function isSiteOn(pattern: string, { sitesOff, policy }: SiteSettings): Promise<boolean> {
  const ruled = siteRule(pattern, policy);
  if (ruled === 'off' || (ruled === undefined && sitesOff.includes(pattern))) return false;
  return (await isGranted(pattern)) && !(await isForPacksOnly(pattern));
}

type SiteSettings = Pick<Settings, 'sitesOff' | 'policy'>;

export const siteRule = (pattern: string, policy: Policy): 'on' | 'off' | undefined =>
  siteByPolicy(policy, siteName(pattern));

/**
 * Only from a press, and first of all: the browser asks the person. A site the extension came with keeps its permission
 * (it cannot be given back) and is noted as off. Answers whether we are on there now; the background does the rest.
 */
export async function switchSite(pattern: string, on: boolean): Promise<boolean> {
  const origins = [pattern];
  if (on && !(await browser.permissions.request({ origins }))) return false;
  const added = !on && (await addedSites()).includes(pattern);
  // A pack that comes from the same host keeps its way.
  const forPacks = await noteSite(pattern, on);
  if (added && !forPacks) await browser.permissions.remove({ origins });
  await changeSetting('sitesOff', (now) => {
    const others = now.filter((off) => off !== pattern);
    return on || added ? others : [...others, pattern];
  });
  return on;
}
