/** npm run new check|signal|adapter|composer|importer NAME */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ROOT } from './command.ts';
import { isName, KINDS, scaffold } from './scaffold.ts';

const [wanted, name = ''] = process.argv.slice(2);
const kind = KINDS.find((each) => each === wanted);
if (!kind || !isName(name)) {
  console.error(`npm run new ${KINDS.join('|')} NAME: the name in small letters with hyphens, like "vague-timing".`);
  process.exit(2);
}

const { files, next } = scaffold(kind, name);
const there = Object.keys(files).filter((file) => existsSync(join(ROOT, file)));
if (there.length > 0) {
  console.error(`Nothing written: ${there.join(', ')} ${there.length > 1 ? 'are' : 'is'} there already.`);
  process.exit(1);
}
for (const [file, text] of Object.entries(files)) {
  mkdirSync(dirname(join(ROOT, file)), { recursive: true });
  writeFileSync(join(ROOT, file), text);
  console.log(`wrote ${file}`);
}
console.log(`${next}\nThe new test fails until it works: npx vitest run ${name}`);
