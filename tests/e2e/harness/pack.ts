/** A pack put where an installed one is stored: the options page has no "Add pack" yet. */
import type { Pack } from '#core/packs/schema.ts';
import type { ExtensionBrowser } from './browser.ts';
import { changeRows } from './database.ts';
import { openOptions } from './options.ts';

/** Stored before a ticket is opened; every page opened afterwards judges by it. */
export async function storePack(browser: ExtensionBrowser, pack: Pack): Promise<void> {
  const { page } = await openOptions(browser);
  const key = `${pack.id}@${pack.version}`;
  const record = { key, id: pack.id, version: pack.version, origin: 'file', installedAt: Date.now(), pack };
  await page.evaluate(changeRows, { table: 'packs', put: [record] });
  await page.close();
}
