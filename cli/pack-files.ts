/** Packs on disk: a source folder or a pack file, read into what the core works on. */
import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { MOST_BYTES, receivePack } from '#core/packs/receive.ts';
import type { Pack } from '#core/packs/schema.ts';
import { readSource, type SourcePlaces } from '#core/packs/source.ts';

export type ReadPack =
  | {
      readonly kind: 'pack';
      readonly pack: Pack;
      /** As it stands in the file, for the signature; absent for a folder. */
      readonly raw?: Readonly<Record<string, unknown>>;
      readonly places?: SourcePlaces;
      /** Files of the folder that are not read, a sentence each. */
      readonly unread?: readonly string[];
    }
  /** Lines for a person, each with file and line where there are any. */
  | { readonly kind: 'problems'; readonly lines: readonly string[] };

export async function readPack(path: string): Promise<ReadPack> {
  const found = await stat(path).catch(() => null);
  if (!found) return { kind: 'problems', lines: [`${path}: there is no such file or folder.`] };
  return found.isDirectory() ? readFolder(path) : readPackFile(path, found.size);
}

/** Names relative to `dir`, with "/". What no pack has (hidden files, `node_modules`) is left out. */
export async function sourceFiles(dir: string): Promise<Map<string, string>> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dir, join(entry.parentPath, entry.name)))
    .filter((name) => !name.split(sep).some((part) => part.startsWith('.') || part === 'node_modules'));
  const texts = await Promise.all(
    files.map(async (name) => [name.split(sep).join('/'), await readFile(join(dir, name), 'utf8')] as const),
  );
  return new Map(texts);
}

async function readFolder(dir: string): Promise<ReadPack> {
  const read = readSource(await sourceFiles(dir));
  if (read.kind === 'pack') return read;
  return {
    kind: 'problems',
    lines: read.problems.map(({ file, line, message }) => `${join(dir, file)}:${line}: ${message}`),
  };
}

async function readPackFile(file: string, size: number): Promise<ReadPack> {
  if (size > MOST_BYTES) return { kind: 'problems', lines: [`${file}: The file is larger than 20 MB.`] };
  const received = receivePack(await readFile(file, 'utf8'));
  if (received.kind === 'pack') return received;
  const { reason, problems } = received;
  const lines = problems.map(({ path, message }) => `${file}: ${[path, message].filter(Boolean).join(': ')}`);
  return {
    kind: 'problems',
    lines: lines.length > 0 && received.code === 'wrong' ? lines : [`${file}: ${reason}`, ...lines],
  };
}
