/** Child: replies per second over labelled exchanges, every check on (also those that are off until asked for). */
import { type Labelled, readLabelled } from '../labelled/rows.ts';
import { answering, engineOf } from './child.ts';
import { quantiles } from './quantiles.ts';

const [build = '', folder = '', off = '{}'] = process.argv.slice(2);
const createChecker = await engineOf(build);
const rows = readLabelled(folder);
const grades = JSON.parse(off);
const voice = { grades };

/** A new checker has read nothing; its start is not counted. */
function pass(): number {
  const { check } = createChecker();
  check('Hi.', { customer: 'Hi.', voice });
  const began = performance.now();
  for (const row of rows) judge(check, row);
  return (rows.length / (performance.now() - began)) * 1_000;
}

function judge(
  check: ReturnType<typeof createChecker>['check'],
  { reply, customer, channel, customerName }: Labelled,
): void {
  check(reply, { customer, channel, voice, ...(customerName === undefined ? {} : { customerName }) });
}

export interface Throughput {
  readonly replies: number;
  /** Replies per second: the first pass of a new process, and the median of nine after two seconds of warm-up. */
  readonly cold: number;
  readonly warm: number;
}

answering((): Throughput => {
  const cold = pass();
  const until = performance.now() + 2_000;
  while (performance.now() < until) pass();
  const warm = Array.from({ length: 9 }, pass);
  return { replies: rows.length, cold, warm: quantiles(warm).p50 };
});
