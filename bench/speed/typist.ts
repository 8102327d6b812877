/** Child of keystroke.ts: one checker, given the drafts of one who types. */
import { pathToFileURL } from 'node:url';
import { answering, engineOf } from './child.ts';
import { CUSTOMER, draftOf, typedInto } from './texts.ts';

type Run = (text: string) => unknown;
const [name = '', build = ''] = process.argv.slice(2);

async function load(): Promise<Run> {
  if (name === 'sincerely') {
    const { check } = (await engineOf(build))();
    return (text) => check(text, { customer: CUSTOMER });
  }
  if (name === 'look-up') {
    const terms = new Set(Array.from({ length: 237 }, (_, index) => `term${index}`));
    return (text) => [...text.matchAll(/[\p{L}\p{N}'’-]+/gu)].filter(([word]) => terms.has(word.toLowerCase()));
  }
  const there: { peers: Record<string, () => Promise<Run>> } = await import(
    pathToFileURL(`${import.meta.dirname}/../peers/peers.mjs`).href
  );
  const peer = there.peers[name];
  if (!peer) throw new Error(`There is no peer ${name}.`);
  return peer();
}

const began = performance.now();
const run = await load();
await run('Hi, it comes soon.');
const startup = performance.now() - began;

async function timed(text: string): Promise<Time> {
  const cpu = process.cpuUsage();
  const start = performance.now();
  await run(text);
  const wall = performance.now() - start;
  const { user, system } = process.cpuUsage(cpu);
  return { wall, cpu: (user + system) / 1_000 };
}

/** Milliseconds. */
export interface Time {
  readonly wall: number;
  /** Of the processor, all threads: what others on the machine do is not in it. */
  readonly cpu: number;
}

export interface Pasted {
  readonly whole: number;
  /** Loading, making ready and the first short text. */
  readonly startup: number;
  readonly megabytes: number;
}

interface Question {
  readonly words: number;
  /** Left out: the draft is pasted. */
  readonly round?: number;
  readonly from: number;
  readonly to: number;
  readonly every: number;
}

answering(async ({ words, round, from, to, every }: Question) => {
  const text = draftOf(words);
  if (round === undefined)
    return { whole: (await timed(text)).wall, startup, megabytes: process.memoryUsage().rss / 1e6 };
  const times: Time[] = [];
  for (let key = from; key < to; key += every) times.push(await timed(typedInto(text, words * 10 + round, key)));
  return times;
});
