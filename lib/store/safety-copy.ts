/**
 * A backup that nobody has to think of. Chromium answers a damaged database with an empty one and says nothing; this copy
 * lies beside it in the origin's private files, which that does not touch. A write replaces it whole or not at all.
 */
const FILE = 'library-copy.json';

export async function writeCopy(text: string): Promise<void> {
  const folder = await navigator.storage.getDirectory();
  const file = await folder.getFileHandle(FILE, { create: true });
  const writing = await file.createWritable();
  await writing.write(text);
  await writing.close();
}

export async function readCopy(): Promise<{ readonly text: string; readonly at: number } | null> {
  const folder = await navigator.storage.getDirectory();
  try {
    const file = await (await folder.getFileHandle(FILE)).getFile();
    return file.size === 0 ? null : { text: await file.text(), at: file.lastModified };
  } catch (error) {
    if (error instanceof DOMException && error.name === 'NotFoundError') return null;
    throw error;
  }
}
