/**
 * packs/NAME/ → packs/NAME.gen.json by `sincerely pack build`, and the schema of pack files → schema/pack.schema.json.
 * `--check` only says whether they are up to date.
 */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extend, meta, toJSONSchema } from 'zod/mini';
import { packBuild } from '../cli/commands/pack/build.ts';
import { packSchema } from '../lib/core/packs/schema.ts';
import { ruleSchema } from '../lib/core/rules/schema.ts';
import { ROOT } from './command.ts';
import { staleSchemas } from './managed-schema.ts';

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
const schemaFile = join(ROOT, 'schema/pack.schema.json');
const options = { io: 'input', target: 'draft-2020-12', unrepresentable: 'any' } as const;
const published = toJSONSchema(
  extend(packSchema, { rules: packSchema.shape.rules.check(meta({ id: 'rules' })) }),
  options,
);
// A pack reads its rules loosely, so that one wrong rule costs no other; for editors they are what the rule engine takes.
const { $schema: _, ...rule } = toJSONSchema(ruleSchema, options);
const schema = `${JSON.stringify({ ...published, title: 'Sincerely pack', $defs: { rules: { type: 'array', items: rule } } }, null, 2)}\n`;
if (!onlyCheck) {
  mkdirSync(join(ROOT, 'schema'), { recursive: true });
  writeFileSync(schemaFile, schema);
} else if (!existsSync(schemaFile) || readFileSync(schemaFile, 'utf8') !== schema) {
  console.error('schema/pack.schema.json is older than lib/core/packs/schema.ts: npm run packs');
  process.exitCode = 1;
}
for (const file of staleSchemas(!onlyCheck)) {
  if (!onlyCheck) continue;
  console.error(`${file} is older than lib/browser/policy.ts: npm run packs`);
  process.exitCode = 1;
}
if (onlyCheck) rmSync(built, { recursive: true });
