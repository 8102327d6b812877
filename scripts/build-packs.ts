/** packs/NAME/ → packs/NAME.gen.json, for every folder. `--check` only says whether they are up to date. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildPack } from '../lib/core/packs/build.ts';
import { readSource } from '../lib/core/packs/source.ts';

const root = fileURLToPath(new URL('../packs/', import.meta.url));

export function sourceFiles(dir: string): Map<string, string> {
  const files = readdirSync(dir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [relative(dir, path).split(sep).join('/'), readFileSync(path, 'utf8')];
    }),
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  let failed = false;
  for (const name of readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory())) {
    const read = readSource(sourceFiles(join(root, name.name)));
    if (read.kind === 'problems') {
      for (const { file, line, message } of read.problems)
        console.error(`packs/${name.name}/${file}:${line}: ${message}`);
      failed = true;
      continue;
    }
    const target = join(root, `${name.name}.gen.json`);
    if (process.argv.includes('--check')) {
      if (readFileSync(target, 'utf8') === buildPack(read.pack)) continue;
      console.error(`packs/${name.name}.gen.json is older than its source: npx tsx scripts/build-packs.ts`);
      failed = true;
    } else writeFileSync(target, buildPack(read.pack));
  }
  process.exitCode = failed ? 1 : 0;
}
