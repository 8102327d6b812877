/**
 * What a pack of 5,000 templates and 2,000 rules costs: a key, its check, its preview, installing and updating it.
 * npm run bench -- packs [--only keys|check|browser] [--runs 3] [--built] [--record]
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { freshen } from '../scripts/builds.ts';
import { type PackSteps, packSteps } from './packs/browser.ts';
import { type Checked, checkTimes } from './packs/check.ts';
import type { PackKeys } from './packs/keys.ts';
import { largePack } from './packs/large.ts';
import { built } from './speed/built.ts';
import { askOnce } from './speed/child.ts';
import { quantiles } from './speed/quantiles.ts';

const { values: options } = parseArgs({
  options: {
    only: { type: 'string' },
    runs: { type: 'string', default: '3' },
    built: { type: 'boolean', default: false },
    record: { type: 'boolean', default: false },
  },
});
const parts = options.only ? [options.only] : ['keys', 'check', 'browser'];
const runs = Number(options.runs);
const seconds = (ms: number): string => `${(ms / 1_000).toFixed(2)} s`;

const folder = mkdtempSync(join(tmpdir(), 'sincerely-packs-'));
const first = join(folder, 'large-1.json');
const second = join(folder, 'large-2.json');
const result: Record<string, unknown> = {
  at: new Date().toISOString(),
  commit: execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim(),
};
try {
  writeFileSync(first, JSON.stringify(largePack()));
  writeFileSync(second, JSON.stringify(largePack('1.1.0', true)));
  if (parts.includes('keys') || parts.includes('check')) {
    const build = built();
    if (parts.includes('keys')) result.keys = await keys(build);
    if (parts.includes('check')) result.check = check(build);
  }
  if (parts.includes('browser')) result.browser = await browser();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
const file = join(import.meta.dirname, options.record ? 'recorded/packs.json' : 'results/packs.json');
mkdirSync(dirname(file), { recursive: true });
const before: Record<string, unknown> = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
writeFileSync(file, `${JSON.stringify({ ...before, ...result }, null, 2)}\n`);

async function keys(build: string): Promise<readonly PackKeys[]> {
  console.log(
    '1,000 words and 2,000 rules: ms to read the rules once, a key, beside no pack (level 1.30), the same in CPU',
  );
  const all = await askOnce<readonly PackKeys[]>('../packs/keys', [build]);
  for (const { voice, compile, key, ratio, cpuRatio } of all)
    console.log(
      `  ${voice.padEnd(24)}${compile.toFixed(0).padStart(6)}${key.toFixed(3).padStart(9)}${ratio.toFixed(2).padStart(7)}${cpuRatio.toFixed(2).padStart(7)}`,
    );
  return all;
}

function check(build: string): Checked {
  const checked = checkTimes(build, first, runs);
  console.log(`sincerely pack check: ${seconds(checked.wall)}, ${seconds(checked.cpu)} CPU   (level: 10)`);
  return checked;
}

async function browser(): Promise<PackSteps> {
  if (!options.built && !(await freshen('e2e'))) throw new Error('The extension could not be built.');
  const all: PackSteps[] = [];
  for (let run = 0; run < runs; run++) all.push(await packSteps(first, second));
  const middle = (of: keyof PackSteps): number => quantiles(all.map((steps) => steps[of])).p50;
  const steps = {
    preview: middle('preview'),
    install: middle('install'),
    previewUpdate: middle('previewUpdate'),
    update: middle('update'),
  };
  console.log(
    `in the options page: preview ${seconds(steps.preview)} (level: 1), install ${seconds(steps.install)} (2), preview of an update ${seconds(steps.previewUpdate)} (1), update ${seconds(steps.update)} (2)`,
  );
  return steps;
}
