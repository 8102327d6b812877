/** An invented library put into the store of the built extension, before its worker has seen it. */
import type { ExtensionBrowser } from '../../tests/e2e/harness/browser.ts';
import { until } from '../../tests/e2e/harness/overlay.ts';
import { inventedLibrary } from '../finding/library.ts';

const AT_ONCE = 2_000;

export async function storeLibrary(browser: ExtensionBrowser, count: number): Promise<readonly { title: string }[]> {
  const own = await browser.context.newPage();
  await own.goto(browser.pageUrl('options.html'));
  await until('the store is there', () =>
    own.evaluate(async () => (await indexedDB.databases()).some(({ name }) => name === 'sincerely')),
  );
  const library = inventedLibrary(count).map((doc, at) => ({
    ...doc,
    channels: [],
    usage: { count: 0 },
    createdAt: 1,
    updatedAt: 1_700_000_000_000 + at,
    rev: 1,
  }));
  for (let from = 0; from < count; from += AT_ONCE) {
    await own.evaluate(
      (rows) =>
        new Promise<void>((resolve, reject) => {
          const opening = indexedDB.open('sincerely');
          opening.onsuccess = () => {
            const writing = opening.result.transaction('snippets', 'readwrite');
            for (const row of rows) writing.objectStore('snippets').put(row);
            writing.oncomplete = () => {
              opening.result.close();
              resolve();
            };
            writing.onabort = () => reject(writing.error);
          };
        }),
      library.slice(from, from + AT_ONCE),
    );
  }
  await own.close();
  return library;
}

/** Bytes of the index that the worker keeps; 0 until it is there. */
export async function keptIndex(browser: ExtensionBrowser): Promise<number> {
  const kept = await browser.context.newPage();
  await kept.goto(browser.pageUrl('popup.html'));
  const bytes = async () =>
    kept.evaluate(
      () =>
        new Promise<number>((resolve) => {
          const opening = indexedDB.open('sincerely-index');
          opening.onsuccess = () => {
            const database = opening.result;
            if (!database.objectStoreNames.contains('parts')) {
              database.close();
              resolve(0);
              return;
            }
            const reading = database.transaction('parts').objectStore('parts').getAll();
            reading.onsuccess = () => {
              const size = (value: unknown): number =>
                ArrayBuffer.isView(value)
                  ? value.byteLength
                  : typeof value === 'string'
                    ? value.length
                    : typeof value === 'object' && value !== null
                      ? Object.values(value).reduce((sum: number, one) => sum + size(one), 0)
                      : 8;
              database.close();
              resolve(reading.result.length < 2 ? 0 : size(reading.result));
            };
          };
        }),
    );
  let size = 0;
  await until(
    'the index is kept',
    async () => {
      size = await bytes();
      return size > 0;
    },
    60_000,
  );
  await kept.close();
  return size;
}
