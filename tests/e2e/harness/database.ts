/** What is stored, past our own code: each runs in a page of the extension, by `page.evaluate`. Our pages hear nothing of it. */

/** All rows of a table, as they are. */
export function readRows(table: string): Promise<readonly Record<string, unknown>[]> {
  return new Promise((done, failed) => {
    const opening = indexedDB.open('sincerely');
    opening.onerror = () => failed(opening.error);
    opening.onsuccess = () => {
      if (!opening.result.objectStoreNames.contains(table)) return failed(new Error(`There is no table ${table} yet.`));
      const reading = opening.result.transaction(table).objectStore(table).getAll();
      reading.onerror = () => failed(reading.error);
      reading.onsuccess = () => {
        opening.result.close();
        done(reading.result);
      };
    };
  });
}

interface Changes {
  readonly table: string;
  readonly put?: readonly object[];
  readonly remove?: readonly string[];
}

/** In one transaction. */
export function changeRows({ table, put = [], remove = [] }: Changes): Promise<void> {
  return new Promise((done, failed) => {
    const opening = indexedDB.open('sincerely');
    opening.onerror = () => failed(opening.error);
    opening.onsuccess = () => {
      const writing = opening.result.transaction(table, 'readwrite');
      for (const row of put) writing.objectStore(table).put(row);
      for (const key of remove) writing.objectStore(table).delete(key);
      writing.onabort = () => failed(writing.error);
      writing.oncomplete = () => {
        opening.result.close();
        done();
      };
    };
  });
}
