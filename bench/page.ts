/**
 * npm run bench -- page [--editor NAME] [--hours 8] [--only typing|start|soak] [--quick] [--record]
 * What the built extension costs the page it is in, against the same page without it. bench/README.md says how each
 * figure is made. The build is made anew when it is older than its sources. --record writes bench/recorded/page.json, which is kept in the repository.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { freshen } from '../scripts/builds.ts';
import { launchWithExtension } from '../tests/e2e/harness/browser.ts';
import { startSite } from './page/site.ts';
import { soak } from './page/soak.ts';
import { type Start, sentinel, usable } from './page/starting.ts';
import { typing } from './page/typing.ts';

const { values: options } = parseArgs({
  options: {
    editor: { type: 'string', default: 'ckeditor5' },
    hours: { type: 'string', default: '8' },
    only: { type: 'string' },
    quick: { type: 'boolean', default: false },
    record: { type: 'boolean', default: false },
  },
});
const file = join(import.meta.dirname, options.record ? 'recorded/page.json' : 'results/page.json');
const does = (part: string): boolean => options.only === undefined || options.only === part;
/** Where a box takes the focus. `/app` is an address that names no ticket: nothing is fetched before a hand moves. */
const STARTS: Readonly<Record<string, Start>> = {
  emptyBox: { path: '/tickets/1042', words: 0, before: 'rest' },
  ordinaryDraft: { path: '/tickets/1042', words: 80, before: 'rest' },
  longDraft: { path: '/tickets/1042', words: 1_000, before: 'rest' },
  afterHover: { path: '/app', words: 80, before: 'hover' },
  outOfNowhere: { path: '/app', words: 80, before: 'rest' },
  atOnce: { path: '/tickets/1042', words: 80, before: 'nothing' },
};
const ms = (time: number): string => `${time.toFixed(time < 10 ? 2 : 0)} ms`;

if (!(await freshen('e2e'))) throw new Error('The extension could not be built.');
const site = await startSite(options.editor);
// Frames as soon as they are ready: waiting for a screen would round every delay up to 16 ms.
const QUICK_FRAMES = ['--disable-frame-rate-limit', '--disable-gpu-vsync'];
let browser = await launchWithExtension({ args: QUICK_FRAMES });
try {
  const origin = {
    at: new Date().toISOString(),
    commit: execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim(),
    browser: browser.context.browser()?.version() ?? 'unknown',
    cpu: `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}`,
    editor: site.editor,
  };
  if (does('typing')) keep('typing', { ...origin, ...(await typed()) });
  if (does('start')) keep('start', { ...origin, ...(await started()) });
  // A frame after each of a day's changes would be a day's work of its own.
  if (does('soak')) {
    await browser.close();
    browser = await launchWithExtension();
  }
  if (does('soak')) keep('soak', { ...origin, ...(await soaked()) });
} finally {
  await browser.close();
  await site.close();
}

/** At once, so that a long part that fails takes no other with it; a run of one part leaves the others' figures. */
function keep(part: string, figures: object): void {
  mkdirSync(dirname(file), { recursive: true });
  const before: Record<string, unknown> = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  writeFileSync(file, `${JSON.stringify({ ...before, [part]: figures }, null, 2)}\n`);
}

async function typed() {
  const figures = await typing(browser, site, 1_000, options.quick ? 2 : 6);
  console.log(`typing in 1,000 words of ${site.editor}, ${figures.keys} keys: key to second frame`);
  for (const [side, { p50, p95 }] of Object.entries(figures.delay))
    console.log(`  ${side.padEnd(8)} p50 ${ms(p50)}   p95 ${ms(p95)}`);
  const { added, busy } = figures;
  console.log(`  added    p50 ${ms(added.p50)}   p95 ${ms(added.p95)}   (level: p95 4 ms)`);
  console.log(`  main thread for each key: ${ms(busy.with)} with, ${ms(busy.without)} without`);
  return figures;
}

async function started() {
  const small = await sentinel(browser, site, options.quick ? 10 : 40);
  console.log(
    `sentinel: ${(small.bytes / 1_000).toFixed(1)} kB; a load of an ordinary page ${ms(small.script.p50)}, p95 ${ms(small.script.p95)}   (levels: 12 kB, 2 ms)`,
  );
  const runs = options.quick ? 3 : 9;
  const figures: Record<string, Awaited<ReturnType<typeof usable>>> = {};
  for (const [name, start] of Object.entries(STARTS)) {
    const found = await usable(browser, site, start, runs);
    figures[name] = found;
    const by = Object.entries(found.scripts).map(([file, { compile, script }]) => `${file} ${ms(compile + script)}`);
    console.log(`focus, ${name}: usable after ${ms(found.usable.p50)}, p95 ${ms(found.usable.p95)}   (level: 150 ms)`);
    console.log(
      `  mark ${ms(found.mark.p50)}, p95 ${ms(found.mark.p95)}; main thread ${ms(found.busy.p50)}; ${by.join(', ')}`,
    );
    if (start.before === 'nothing')
      console.log(`  pressed ${ms(found.pressed.p50)} after the box was there, p95 ${ms(found.pressed.p95)}`);
    const { busy, longestTask } = found.page;
    console.log(
      `  the page alone: main thread ${ms(busy.p50)}, longest task since it was opened ${ms(longestTask.p50)}`,
    );
  }
  return { sentinel: small, usable: figures };
}

async function soaked() {
  const figures = await soak(browser, site, 100, options.quick ? 0.2 : Number(options.hours));
  const { mutations, perMutation, added, held, minutes } = figures;
  console.log(
    `soak, ${mutations.toLocaleString('en')} mutations in ${minutes.toFixed(1)} min: ${ms(perMutation.with)} each, ${ms(perMutation.without)} without`,
  );
  console.log(`  added ${ms(added.all)} each; by eighths of the day: ${added.parts.map(ms).join(', ')}`);
  for (const [side, points] of Object.entries(held)) {
    const shown = [0, Math.floor(points.length / 2), points.length - 1].flatMap((at) => points[at] ?? []);
    console.log(
      `  heap ${side}: ${shown.map(({ heap, nodes }) => `${heap.toFixed(1)} MB, ${nodes} nodes`).join('; ')}`,
    );
  }
  return figures;
}
