/** Child: replies per second over labelled exchanges, every check on (also those that are off until asked for). */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { type Labelled, readLabelled } from '../labelled/rows.ts';
import { answering, engineOf } from './child.ts';
import { quantiles } from './quantiles.ts';

const [build = '', folder = '', off = '{}'] = process.argv.slice(2);
const createChecker = await engineOf(build);
const rows = readLabelled(folder);
/** Replies without what they answer, short ones and ones of many paragraphs: what a day's mail repeats is repeated in them. */
const ALONE = join(folder, 'dev-replies-large.jsonl');
const alone = existsSync(ALONE)
  ? readFileSync(ALONE, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => z.object({ reply: z.string() }).parse(JSON.parse(line)).reply)
  : [];
const grades = JSON.parse(off);
const voice = { grades };

type Check = ReturnType<typeof createChecker>['check'];

/** Of a checker that has read nothing; its start is not counted. */
function pass<T>(all: readonly T[], judge: (check: Check, one: T) => void): number {
  const { check } = createChecker();
  check('Hi.', { customer: 'Hi.', voice });
  const began = performance.now();
  for (const one of all) judge(check, one);
  return (all.length / (performance.now() - began)) * 1_000;
}

const exchanges = (): number => pass(rows, judge);

function judge(check: Check, { reply, customer, channel, customerName }: Labelled): void {
  check(reply, { customer, channel, voice, ...(customerName === undefined ? {} : { customerName }) });
}

export interface Throughput {
  readonly replies: number;
  /** Replies per second: the first pass of a new process, and the median of nine after two seconds of warm-up. */
  readonly cold: number;
  readonly warm: number;
  /** Replies without their customers' messages, where the folder has such, after the same warm-up. */
  readonly alone: number | null;
}

answering((): Throughput => {
  const cold = exchanges();
  const until = performance.now() + 2_000;
  while (performance.now() < until) exchanges();
  const warm = quantiles(Array.from({ length: 9 }, exchanges)).p50;
  const passes = alone.length === 0 ? [] : [1, 2, 3].map(() => pass(alone, (check, reply) => check(reply, { voice })));
  return { replies: rows.length, cold, warm, alone: passes.length === 0 ? null : quantiles(passes).p50 };
});
