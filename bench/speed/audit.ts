/**
 * `sincerely audit` end to end: rows written to the standard input of the built command, answers counted on its
 * standard output, its memory asked for on the way (after a full collection).
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Labelled } from '../labelled/rows.ts';

type Rows = (at: number) => { readonly channel: string; readonly customer: string; readonly reply: string };

/** Labelled exchanges with a number in every sentence: nothing repeats, the worst an audit can meet. */
export function exchanges(rows: readonly Labelled[]): Rows {
  const ends = /(?=[.!?](?:\s|$))/;
  const cut = rows.map(({ channel, customer, reply }) => ({
    channel,
    customer: customer.split(ends),
    reply: reply.split(ends),
  }));
  return (at) => {
    const row = cut[at % cut.length];
    if (!row) throw new Error('There are no exchanges.');
    return { channel: row.channel, customer: row.customer.join(` ${at}`), reply: row.reply.join(` ${at}`) };
  };
}

/** Short invented posts and answers, each with names and numbers of its own: a million fit in a coffee break. */
export const posts: Rows = (at) => ({
  channel: 'social',
  customer: `@shop parcel ${at} is late again. Where is it?`,
  reply: `Hi Kim${at}, I am sorry parcel ${at} is late. It reaches you on Friday, and I will write when van ${at} leaves.`,
});

const LAG = 4_000;

/** Loaded before the command line: tells its memory when asked, and does not keep it from ending. */
const HEAP_PROBE = `
process.on('message', () => {
  globalThis.gc?.();
  const { heapUsed, external, rss } = process.memoryUsage();
  process.send({ heap: heapUsed / 1e6, external: external / 1e6, rss: rss / 1e6 });
});
process.channel?.unref();`;

export interface Audit {
  readonly rows: number;
  /** After the first tenth. */
  readonly perSecond: number;
  readonly memory: readonly {
    readonly rows: number;
    readonly heap: number;
    readonly external: number;
    readonly rss: number;
  }[];
}

export async function audit(
  build: string,
  format: 'ndjson' | 'csv',
  rows: Rows,
  stops: readonly number[],
): Promise<Audit> {
  const total = stops.at(-1) ?? 0;
  const probe = `data:text/javascript,${encodeURIComponent(HEAP_PROBE)}`;
  const child = spawn(process.execPath, ['--expose-gc', '--import', probe, join(build, 'cli.js'), 'audit'], {
    stdio: ['pipe', 'pipe', 'inherit', 'ipc'],
  });
  const ended = once(child, 'close');
  const answered = countLines(child);
  const warm = answered.reach(Math.floor(total / 10)).then(() => performance.now());
  const memory = [];
  let sent = 0;
  await write(child, format === 'csv' ? 'id,channel,customer,reply\n' : '');
  for (const stop of stops) {
    for (; sent < stop; ) {
      let block = '';
      for (const to = Math.min(stop, sent + 200); sent < to; sent++) block += line(format, sent, rows(sent));
      await write(child, block);
    }
    // Answers come in blocks of 64 KiB: the last of them may still be with the command.
    await answered.reach(stop - LAG);
    child.send('memory');
    const [told] = await once(child, 'message');
    memory.push({ rows: stop, ...told });
  }
  child.stdin?.end();
  const [code] = await ended;
  if (code !== 0 || answered.count() !== total)
    throw new Error(`sincerely audit ended with ${code} and ${answered.count()} of ${total} answers.`);
  const perSecond = ((total * 0.9) / (performance.now() - (await warm))) * 1_000;
  return { rows: total, perSecond, memory };
}

function line(format: 'ndjson' | 'csv', id: number, row: ReturnType<Rows>): string {
  if (format === 'ndjson') return `${JSON.stringify({ id, ...row })}\n`;
  const cell = (text: string): string => `"${text.replaceAll('"', '""')}"`;
  return `${id},${row.channel},${cell(row.customer)},${cell(row.reply)}\n`;
}

async function write(child: ChildProcess, text: string): Promise<void> {
  if (text !== '' && child.stdin && !child.stdin.write(text)) await once(child.stdin, 'drain');
}

function countLines(child: ChildProcess) {
  let count = 0;
  const waiting = new Set<{ readonly least: number; readonly done: () => void }>();
  child.stdout?.on('data', (chunk: Buffer) => {
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) count++;
    for (const one of waiting)
      if (count >= one.least) {
        waiting.delete(one);
        one.done();
      }
  });
  return {
    count: () => count,
    reach: (least: number) =>
      count >= least ? Promise.resolve() : new Promise<void>((done) => waiting.add({ least, done })),
  };
}
