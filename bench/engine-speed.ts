/**
 * npm run bench -- engine-speed [--data FILE.jsonl] [--peers] [--json FILE]
 * Keystroke, cold texts, glossary size, memory and cold start. `--peers` measures write-good, alex and retext in
 * the same run; they are installed into bench/peers first, and only then.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { createChecker } from '#core/engine.ts';
import { tokenise } from '#core/text/tokens.ts';
import { peers } from './speed/peers.ts';
import { quantiles } from './speed/quantiles.ts';
import { CUSTOMER, coldTexts, draftOf } from './speed/texts.ts';

const { values: options } = parseArgs({
  options: { data: { type: 'string' }, peers: { type: 'boolean' }, json: { type: 'string' } },
});
const result: Record<string, unknown> = {};
const row = (name: string, cells: readonly (string | number)[]): void =>
  console.log(`${name.padEnd(34)}${cells.map((cell) => String(cell).padStart(10)).join('')}`);

type Run = (text: string) => unknown;
/** Types a sentence into the middle and one at the end, key by key. */
function typing(run: Run, text: string, keys: number): { p50: number; p95: number; max: number } {
  const middle = text.indexOf('. ', text.length / 2) + 2;
  const typed = 'We will look into this and write to you by Friday noon. '.slice(0, keys);
  const times: number[] = [];
  for (const at of [middle, text.length]) {
    run(text);
    for (let key = 1; key <= typed.length; key++) {
      const draft = `${text.slice(0, at)}${typed.slice(0, key)}${text.slice(at)}`;
      const from = performance.now();
      run(draft);
      times.push(performance.now() - from);
    }
  }
  return quantiles(times);
}

const { check } = createChecker();
const ours: Run = (text) => check(text, { customer: CUSTOMER });
const words = new Set(Array.from({ length: 237 }, (_, index) => `term${index}`));
const others: { name: string; run: Run; keys: number }[] = [
  {
    name: 'look-up of 237 words (floor)',
    run: (text) => tokenise(text).filter(({ norm }) => words.has(norm)),
    keys: 56,
  },
  ...(options.peers ? (await peers()).map((peer) => ({ ...peer, keys: 12 })) : []),
];
console.log('keystroke, ms');
row('', ['words', 'p50', 'p95', 'max']);
for (const size of [200, 1_000, 5_000]) {
  const text = draftOf(size);
  for (const { name, run, keys } of [{ name: 'sincerely', run: ours, keys: 56 }, ...others]) {
    typing(run, text, keys);
    const { p50, p95, max } = typing(run, text, keys);
    row(name, [size, p50.toFixed(3), p95.toFixed(3), max.toFixed(2)]);
    result[`keystroke ${name} ${size}`] = { p50, p95, max };
  }
}

const replies = coldTexts(options.data);
const fresh = createChecker();
for (const { reply, customer, channel } of replies.slice(0, 100)) fresh.check(reply, { customer, channel });
let done = 0;
const began = performance.now();
for (let turn = 0; done < 2_000 || performance.now() - began < 3_000; turn++)
  for (const { reply, customer, channel } of replies) {
    // Another number in every sentence: nothing of it was seen before.
    const cold = (text: string): string => text.replace(/(?=[.!?](?:\s|$))/g, ` ${turn}${done}`);
    fresh.check(cold(reply), { customer: cold(customer), channel });
    done++;
  }
const rate = (done / (performance.now() - began)) * 1_000;
console.log('');
row('cold replies per second', [rate.toFixed(0)]);
result.repliesPerSecond = rate;

console.log('\nglossary terms: ms per cold draft of 1,000 words, and heap');
const draft = draftOf(1_000);
for (const size of [10, 1_000, 10_000]) {
  const glossary = Array.from({ length: size }, (_, index) => ({
    term: `zorb${index} wug${index % 97}`,
    instead: ['thing'],
  }));
  const voice = { glossary };
  const one = createChecker();
  one.check(draft, { voice });
  const times: number[] = [];
  for (let turn = 0; turn < 20; turn++) {
    const cold = draft.replaceAll('. ', ` ${turn}. `);
    const from = performance.now();
    one.check(cold, { voice, customer: CUSTOMER });
    times.push(performance.now() - from);
  }
  const { p50 } = quantiles(times);
  row(`${size} terms`, [p50.toFixed(2)]);
  result[`terms ${size}`] = p50;
}
const megabytes = process.memoryUsage().rss / 1e6;
row('memory, MB', [megabytes.toFixed(0)]);
result.megabytes = megabytes;

const built = join(import.meta.dirname, '../dist/engine.js');
if (existsSync(built)) {
  const program = `const t = performance.now(); const { createChecker } = await import(${JSON.stringify(built)}); createChecker().check('Hi, it comes soon.', { customer: 'Late!' }); console.log(performance.now() - t)`;
  const times = Array.from({ length: 7 }, () =>
    Number(execFileSync(process.execPath, ['--input-type=module', '-e', program])),
  );
  const { p50 } = quantiles(times);
  row('cold start of dist/engine.js, ms', [p50.toFixed(0)]);
  result.coldStart = p50;
} else console.log('cold start: there is no dist/engine.js; npm run build:node makes it');

const file = options.json ?? join(import.meta.dirname, 'results/engine-speed.json');
mkdirSync(dirname(file), { recursive: true });
writeFileSync(file, `${JSON.stringify({ node: process.version, ...result }, null, 2)}\n`);
