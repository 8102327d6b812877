/** packs/NAME/ → packs/NAME.gen.json by `sincerely pack build`. `--check` only says whether they are up to date. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packBuild } from '../cli/commands/pack/build.ts';
import { ROOT } from './command.ts';

const onlyCheck = process.argv.includes('--check');
const root = join(ROOT, 'packs');
const built = onlyCheck ? mkdtempSync(join(tmpdir(), 'sincerely-packs-')) : root;

for (const { name } of readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory())) {
  const output = join(built, `${name}.gen.json`);
  const code = await packBuild(join(root, name), { output }, process, new Date());
  if (code !== 0) process.exitCode = 1;
  else if (onlyCheck && readFileSync(output, 'utf8') !== readFileSync(join(root, `${name}.gen.json`), 'utf8')) {
    console.error(`packs/${name}.gen.json is older than its source: npm run packs`);
    process.exitCode = 1;
  }
}
if (onlyCheck) rmSync(built, { recursive: true });
