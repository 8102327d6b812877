/** `sincerely pack build`: the pack file, byte-equal for equal input. A pack with errors is not built. */
import { join } from 'node:path';
import { buildPack } from '#core/packs/build.ts';
import { checkPack, problemLine } from '#core/packs/check.ts';
import { enginesFor } from '../../engines.ts';
import { readPack } from '../../pack-files.ts';
import type { ExitCode, Streams } from '../../streams.ts';
import { writeResult } from '../../written.ts';
import { count } from './check.ts';
import { readKey, signedFile } from './keys.ts';

export interface PackBuildOptions {
  readonly output: string;
  readonly sign?: string;
}

export async function packBuild(
  dir: string,
  options: PackBuildOptions,
  streams: Streams,
  now: Date,
): Promise<ExitCode> {
  const read = await readPack(dir);
  if (read.kind === 'problems') {
    streams.stderr.write(read.lines.map((line) => `${line}\n`).join(''));
    return 2;
  }
  await enginesFor(read.pack);
  const errors = checkPack(read.pack, now.toISOString().slice(0, 10)).filter(({ severity }) => severity === 'error');
  if (errors.length > 0) {
    const lines = errors.map((problem) => problemLine(problem, read.places));
    streams.stderr.write(lines.map((line) => `${read.places ? join(dir, line) : line}\n`).join(''));
    streams.stderr.write(`sincerely pack build: ${count(errors.length, 'error')}; nothing was written.\n`);
    return 1;
  }
  const { signature: _, ...pack } = read.pack;
  const file = options.sign ? await signedFile(pack, await readKey(options.sign)) : buildPack(pack);
  await writeResult(options.output, file);
  streams.stdout.write(`${options.output}: ${pack.name} ${pack.version}, ${Math.ceil(file.length / 1000)} kB.\n`);
  return 0;
}
