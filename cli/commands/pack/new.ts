/** `sincerely pack new`: a working source folder that passes `check`. */
import { mkdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { newPack } from '#core/packs/new.ts';
import type { ExitCode, Streams } from '../../streams.ts';
import { count } from './check.ts';

export async function packNew(dir: string, options: { readonly name?: string }, streams: Streams): Promise<ExitCode> {
  const id = basename(dir);
  if (!/^[a-z0-9][a-z0-9-]{0,63}$/.test(id)) {
    streams.stderr.write(
      'sincerely pack new: name the folder in small letters, digits and hyphens, like “acme-voice”.\n',
    );
    return 2;
  }
  try {
    // Refuses a folder that is there: it may hold somebody's pack.
    await mkdir(dirname(dir), { recursive: true });
    await mkdir(dir);
  } catch (error) {
    const exists = error instanceof Error && 'code' in error && error.code === 'EEXIST';
    const reason = error instanceof Error ? error.message : String(error);
    streams.stderr.write(
      `sincerely pack new: ${exists ? `${dir} exists already, and nothing in it was changed. Choose another name.` : reason}\n`,
    );
    return 2;
  }
  const files = newPack(id, options.name);
  for (const [name, text] of files) {
    await mkdir(join(dir, dirname(name)), { recursive: true });
    await writeFile(join(dir, name), text);
  }
  streams.stdout.write(
    `${dir}: ${count(files.size, 'file')}.\nNext: edit them, then “sincerely pack check ${dir}” and “sincerely pack build ${dir} -o ${id}.json”.\n`,
  );
  return 0;
}
