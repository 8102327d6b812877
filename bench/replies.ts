/**
 * Finding and suggesting in the built extension: from a stopped worker, from a warm one, and while the index is made.
 * npm run bench -- replies [--count 10000] [--editor ckeditor5] [--runs 9] [--record]
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { CDPSession } from 'playwright-core';
import { freshen } from '../scripts/builds.ts';
import { launchWithExtension } from '../tests/e2e/harness/browser.ts';
import { until } from '../tests/e2e/harness/overlay.ts';
import { workerStop } from '../tests/e2e/harness/worker.ts';
import { quantile } from './finding/measure.ts';
import { startSite } from './page/site.ts';
import { dialogTimes } from './replies/dialog.ts';
import { keptIndex, storeLibrary } from './replies/stored.ts';

const { values: options } = parseArgs({
  options: {
    count: { type: 'string', default: '10000' },
    editor: { type: 'string', default: 'ckeditor5' },
    runs: { type: 'string', default: '9' },
    record: { type: 'boolean', default: false },
    built: { type: 'boolean', default: false },
  },
});
const [count, runs] = [Number(options.count), Number(options.runs)];
if (!options.built && !(await freshen('e2e'))) throw new Error('The extension could not be built.');

const server = createServer((_, response) => {
  response.setHeader('content-type', 'text/html');
  response.end('<!doctype html><title>Ticket</title><p>Hello</p>');
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const { port } = server.address() as AddressInfo;
const site = await startSite(options.editor);
// Frames as soon as they are ready: waiting for a screen would round every delay up to 16 ms.
const browser = await launchWithExtension({ args: ['--disable-frame-rate-limit', '--disable-gpu-vsync'] });
const ms = (time: number): string => `${time.toFixed(time < 10 ? 1 : 0)} ms`;
const spread = (times: readonly number[]) => ({ p50: quantile(times, 0.5), p95: quantile(times, 0.95), all: times });
const shown = ({ p50, p95 }: { p50: number; p95: number }) => `p50 ${ms(p50)}, p95 ${ms(p95)}`;

try {
  const stop = await workerStop(browser);
  const library = await storeLibrary(browser, count);
  await stop.now();

  const page = await browser.context.newPage();
  const cdp = await browser.context.newCDPSession(page);
  let world = 0;
  cdp.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith('chrome-extension://')) world = context.id;
  });
  await cdp.send('Runtime.enable');
  await page.goto(`http://127.0.0.1:${port}/`);
  await until('the content script is there', () => world !== 0);

  const message = 'Hello, where is my damaged item? I have waited for it since last week.';
  const conversation = { messages: [{ from: 'customer', text: message }], customer: {}, agent: {}, source: 'page' };
  const suggest = () => ask(cdp, world, 'suggest', { conversation, channel: 'email' });
  const floor = () => ask(cdp, world, 'recall', { id: '1' });

  // The first question makes an index of the latest; the whole one is made while others are asked.
  let making = true;
  const meanwhile: number[] = [];
  const others = (async () => {
    while (making) meanwhile.push((await floor()).ms);
  })();
  const began = performance.now();
  const first = await suggest();
  const behind = async () =>
    JSON.stringify((await ask(cdp, world, 'search', { query: '', limit: 1 })).answer).includes('"behind":true');
  while (await behind()) await new Promise((resolve) => setTimeout(resolve, 200));
  const made = performance.now() - began;
  making = false;
  await others;
  console.log(
    `${count.toLocaleString('en')} replies: first suggestion after ${ms(first.ms)}, all of them found after ${ms(made)}; answers to others meanwhile ${shown(spread(meanwhile))}, longest ${ms(Math.max(...meanwhile))}`,
  );

  const size = await keptIndex(browser);
  console.log(`  kept: ${(size / 1e6).toFixed(1)} MB   (level: 30)`);

  const [cold, woken, warm, keys]: number[][] = [[], [], [], []];
  for (let run = 0; run < runs; run += 1) {
    await stop.now();
    woken?.push((await floor()).ms);
    await stop.now();
    cold?.push((await suggest()).ms);
    for (let again = 0; again < 5; again += 1) warm?.push((await suggest()).ms);
    const title = library[run * 97]?.title ?? '';
    for (let end = 1; end <= title.length; end += 1)
      keys?.push((await ask(cdp, world, 'search', { query: title.slice(0, end), limit: 20 })).ms);
  }
  const titles = Array.from({ length: runs + 1 }, (_, run) => library[run * 97 + 5]?.title.slice(0, 24) ?? '');
  const { unchanged, ...dialog } = await dialogTimes(browser, site, titles);
  const figures = {
    cold: spread(cold ?? []),
    woken: spread(woken ?? []),
    warm: spread(warm ?? []),
    keys: spread(keys ?? []),
    opens: spread(dialog.opens),
    lists: spread(dialog.lists),
    results: spread(dialog.results),
    floor: spread(dialog.floor),
    inserts: spread(dialog.inserts),
    inserted: spread(dialog.inserted),
  };
  console.log(
    `  stopped worker to suggestion ${shown(figures.cold)}   (level: 250 ms); the same worker to any answer ${shown(figures.woken)}`,
  );
  console.log(
    `  warm: a suggestion ${shown(figures.warm)}   (level: 30 ms); a key in the search ${shown(figures.keys)}`,
  );
  console.log(
    `  in a ticket with ${site.editor}: dialog opens ${shown(figures.opens)}   (level: 50 ms), its list ${shown(figures.lists)}`,
  );
  console.log(
    `  key to the frame with its results ${shown(figures.results)}   (level: 16 ms; ${dialog.results.length} keys, ${unchanged} changed nothing); a dialog that writes one line ${shown(figures.floor)}`,
  );
  console.log(
    `  Enter to the text in the box ${shown(figures.inserts)}   (level: 50 ms), its frame ${shown(figures.inserted)}`,
  );
  const folder = join(import.meta.dirname, options.record ? 'recorded' : 'results');
  mkdirSync(folder, { recursive: true });
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
  const about = {
    at: new Date().toISOString(),
    commit,
    count,
    firstAnswer: first.ms,
    indexMade: made,
    longestMeanwhile: Math.max(...meanwhile),
    keptBytes: size,
  };
  writeFileSync(join(folder, 'replies.json'), `${JSON.stringify({ ...about, ...figures }, null, 2)}\n`);
} finally {
  await browser.close();
  await site.close();
  server.close();
}

/** As the content script asks, timed in its own world. */
async function ask(
  cdp: CDPSession,
  contextId: number,
  type: string,
  data: object,
): Promise<{ ms: number; answer: unknown }> {
  const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', {
    contextId,
    awaitPromise: true,
    returnByValue: true,
    expression: `(async () => {
      const started = performance.now();
      const { res, err } = await chrome.runtime.sendMessage({ id: Math.random(), type: ${JSON.stringify(type)}, data: ${JSON.stringify(data)}, timestamp: Date.now() });
      return { ms: performance.now() - started, answer: res, err };
    })()`,
  });
  const value: { ms: number; answer: unknown; err?: unknown } | undefined = result.value;
  if (exceptionDetails || !value || value.err)
    throw new Error(`"${type}" was not answered: ${JSON.stringify(value?.err ?? exceptionDetails?.text)}`);
  return value;
}
