/** A pack put where an installed one is stored: the options page has no "Add pack" yet. */
import type { Pack } from '#core/packs/schema.ts';
import type { ExtensionBrowser } from './browser.ts';
import { openOptions } from './options.ts';

/** Stored before a ticket is opened; every page opened afterwards judges by it. */
export async function storePack(browser: ExtensionBrowser, pack: Pack): Promise<void> {
  const { page } = await openOptions(browser);
  const key = `${pack.id}@${pack.version}`;
  const record = { key, id: pack.id, version: pack.version, origin: 'file', installedAt: Date.now(), pack };
  await page.evaluate(addRecord, JSON.stringify(record));
  await page.close();
}

/** Runs in the page: past our own code, straight into the database. */
function addRecord(record: string): Promise<void> {
  return new Promise((done, failed) => {
    const opening = indexedDB.open('sincerely');
    opening.onerror = () => failed(opening.error);
    opening.onsuccess = () => {
      const writing = opening.result.transaction('packs', 'readwrite');
      writing.objectStore('packs').put(JSON.parse(record));
      writing.onerror = () => failed(writing.error);
      writing.oncomplete = () => {
        opening.result.close();
        done();
      };
    };
  });
}
