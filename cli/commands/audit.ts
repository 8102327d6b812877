/** `sincerely audit`: any number of past replies through the same checks, streaming. */
import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { createChecker, rowOf } from '#core/engine.ts';
import { judgedBy } from '../judged-by.ts';
import { type Exchange, parseRenames, type Renames, readRows } from '../records.ts';
import { atLeast, type ExitCode, type FailOn, type Streams } from '../streams.ts';

export interface AuditOptions {
  readonly map?: string;
  readonly pack?: readonly string[];
  readonly failOn: FailOn;
}

/** Rows are written in blocks: one write per reply would spend more time in the stream than in the checks. */
const BLOCK = 64 * 1024;

export async function audit(files: readonly string[], options: AuditOptions, streams: Streams): Promise<ExitCode> {
  let renames: Renames;
  try {
    renames = parseRenames(options.map);
  } catch (error) {
    streams.stderr.write(`sincerely audit: ${error instanceof Error ? error.message : String(error)}\n`);
    return 2;
  }
  const voices = await judgedBy(options.pack);
  if (voices.kind === 'problems') {
    streams.stderr.write(voices.lines.map((line) => `${line}\n`).join(''));
    return 2;
  }
  const checker = createChecker({
    onFailure: (id, error) =>
      streams.stderr.write(`sincerely audit: ${id} failed on a row and was left out: ${String(error)}\n`),
  });
  let loud = false;
  let bad = 0;
  let block = '';
  const flush = async (): Promise<void> => {
    if (block === '') return;
    const full = !streams.stdout.write(block);
    block = '';
    if (full) await new Promise((resolve) => streams.stdout.once('drain', resolve));
  };
  for (const file of files.length > 0 ? files : ['-']) {
    const name = file === '-' ? 'standard input' : file;
    try {
      for await (const row of readRows(open(file, streams), renames)) {
        if (row.kind === 'bad') {
          bad++;
          streams.stderr.write(`sincerely audit: ${name}, line ${row.line}: ${row.problem}. The row is left out.\n`);
          continue;
        }
        const { exchange } = row;
        const voice = voices.of(exchange);
        const findings = checker.check(exchange.reply, { ...contextOf(exchange), voice });
        loud ||= findings.some((finding) => atLeast(finding.grade, options.failOn));
        block += `${JSON.stringify({ id: exchange.id, findings: findings.map(rowOf) })}\n`;
        if (block.length > BLOCK) await flush();
      }
    } catch (error) {
      bad++;
      streams.stderr.write(`sincerely audit: ${name}: ${error instanceof Error ? error.message : String(error)}\n`);
    }
  }
  await flush();
  if (bad > 0) streams.stderr.write(`sincerely audit: ${bad} ${bad === 1 ? 'row was' : 'rows were'} left out.\n`);
  return bad > 0 ? 2 : loud ? 1 : 0;
}

const open = (file: string, streams: Streams): Readable => (file === '-' ? streams.stdin : createReadStream(file));

function contextOf({ customer, channel, agent, customerName }: Exchange) {
  return {
    ...(customer === undefined ? {} : { customer }),
    ...(channel === undefined ? {} : { channel }),
    ...(agent === undefined ? {} : { agentName: agent }),
    ...(customerName === undefined ? {} : { customerName }),
  };
}
