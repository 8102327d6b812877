/** Files as they are dropped or chosen, folders with all that is in them. */

export interface GivenFile {
  /** With the folders it was in, "/" between them. */
  readonly path: string;
  readonly file: File;
}

/** A pack with a file for each of its templates has as many. */
export const MOST_FILES = 60_000;

/** To be called in the drop itself: afterwards the browser has forgotten them. */
export function droppedFiles(transfer: DataTransfer): Promise<readonly GivenFile[]> {
  const items = [...transfer.items].filter(({ kind }) => kind === 'file');
  const entries = items.map((item) => item.webkitGetAsEntry());
  const loose = items.map((item) => item.getAsFile());
  return gather(entries, loose);
}

async function gather(
  entries: readonly (FileSystemEntry | null)[],
  loose: readonly (File | null)[],
): Promise<readonly GivenFile[]> {
  const found: GivenFile[] = [];
  const folders: FileSystemDirectoryEntry[] = [];
  const take = async (entry: FileSystemEntry) => {
    if (isHidden(entry.name)) return;
    if (isFolder(entry)) folders.push(entry);
    else if (isFile(entry)) found.push({ path: entry.fullPath.replace(/^\//, ''), file: await fileOf(entry) });
  };
  for (const [at, entry] of entries.entries()) {
    const file = loose[at];
    if (entry) await take(entry);
    else if (file) found.push({ path: file.name, file });
  }
  for (let folder = folders.shift(); folder !== undefined; folder = folders.shift()) {
    const reader = folder.createReader();
    // It gives a hundred at a time, and nothing at the end.
    for (let some = await readSome(reader); some.length > 0; some = await readSome(reader)) {
      await Promise.all(some.map(take));
      if (found.length > MOST_FILES) return found;
    }
  }
  return found.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** What a file chooser gave; with `webkitdirectory` each knows its folder. */
export const chosenFiles = (files: Iterable<File>): readonly GivenFile[] =>
  [...files]
    .map((file) => ({ path: file.webkitRelativePath || file.name, file }))
    .filter(({ path }) => !path.split('/').some(isHidden));

const isHidden = (name: string): boolean => name.startsWith('.') || name === 'node_modules';
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;
const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;

const fileOf = (entry: FileSystemFileEntry): Promise<File> =>
  new Promise((resolve, reject) => entry.file(resolve, reject));

const readSome = (reader: FileSystemDirectoryReader): Promise<readonly FileSystemEntry[]> =>
  new Promise((resolve, reject) => reader.readEntries(resolve, reject));

/** What it is called on the page: the file, or the folder. */
export function nameOf(files: readonly GivenFile[]): string {
  const [first] = files;
  if (first === undefined) return '';
  if (files.length === 1) return first.file.name;
  const folder = first.path.includes('/') ? first.path.split('/')[0] : undefined;
  return folder && files.every(({ path }) => path.startsWith(`${folder}/`)) ? folder : `${first.file.name} …`;
}
