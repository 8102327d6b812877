import { browser } from 'wxt/browser';
import { SENTINEL } from '#browser/files.ts';
import { readPolicy } from '#browser/policy.ts';
import { addedSites, siteRule } from '#browser/sites.ts';

const PREFIX = 'site ';

let last: Promise<readonly string[]> = Promise.resolve([]);

/**
 * Brings the registered content scripts in line with what the browser has granted, which is the only truth: a grant may
 * be given in the popup while the worker sleeps, and taken away in the browser's own settings. Answers the newly added
 * sites. One at a time: two at once would register the same id twice.
 */
export function reconcileSites(): Promise<readonly string[]> {
  const next = last.then(reconcile, reconcile);
  last = next;
  return next;
}

async function reconcile(): Promise<readonly string[]> {
  const { policy } = await readPolicy();
  const wanted = new Set((await addedSites()).filter((pattern) => siteRule(pattern, policy) !== 'off'));
  const registered = (await browser.scripting.getRegisteredContentScripts())
    .map((script) => script.id)
    .filter((id) => id.startsWith(PREFIX));
  const gone = registered.filter((id) => !wanted.has(id.slice(PREFIX.length)));
  if (gone.length > 0) await browser.scripting.unregisterContentScripts({ ids: gone });
  const missing = [...wanted].filter((pattern) => !registered.includes(PREFIX + pattern));
  if (missing.length > 0) {
    await browser.scripting.registerContentScripts(
      missing.map((pattern) => ({
        id: PREFIX + pattern,
        matches: [pattern],
        js: [SENTINEL],
        allFrames: true,
        // about:blank and srcdoc frames are where many editors live.
        matchOriginAsFallback: true,
        runAt: 'document_start' as const,
        persistAcrossSessions: true,
      })),
    );
  }
  return missing;
}
