/** `sincerely check`: one reply, findings for a person or as NDJSON. */
import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { createChecker, type FindingRow, rowOf } from '#core/engine.ts';
import type { Channel, Finding } from '#core/model.ts';
import { judgedBy } from '../judged-by.ts';
import { atLeast, type ExitCode, type FailOn, type Streams } from '../streams.ts';

export interface CheckOptions {
  readonly reply?: string;
  readonly customer?: string;
  readonly customerFile?: string;
  readonly customerName?: string;
  readonly channel: Channel;
  readonly failOn: FailOn;
  readonly json?: boolean;
  readonly pack?: readonly string[];
  readonly site?: string;
  readonly tag?: readonly string[];
}

export async function check(file: string | undefined, options: CheckOptions, streams: Streams): Promise<ExitCode> {
  let reply: string;
  let customer = options.customer;
  try {
    reply = options.reply ?? (file && file !== '-' ? await readFile(file, 'utf8') : await text(streams.stdin));
    if (options.customerFile) customer = await readFile(options.customerFile, 'utf8');
  } catch (error) {
    streams.stderr.write(`sincerely check: ${error instanceof Error ? error.message : String(error)}\n`);
    return 2;
  }
  if (reply.trim() === '') {
    streams.stderr.write('sincerely check: the reply is empty. Give a file, --reply TEXT, or standard input.\n');
    return 2;
  }
  const voices = await judgedBy(options.pack);
  if (voices.kind === 'problems') {
    streams.stderr.write(voices.lines.map((line) => `${line}\n`).join(''));
    return 2;
  }
  const { channel, site, tag } = options;
  const findings = createChecker({
    onFailure: (id, error) =>
      streams.stderr.write(`sincerely check: ${id} failed and was left out: ${String(error)}\n`),
  }).check(reply, {
    channel,
    voice: voices.of({ channel, customer, site, tags: tag }),
    ...(tag === undefined ? {} : { tags: tag }),
    ...(customer === undefined ? {} : { customer }),
    ...(options.customerName === undefined ? {} : { customerName: options.customerName }),
  });
  streams.stdout.write(options.json ? findings.map(jsonLine).join('') : readable(reply, findings));
  return findings.some((finding) => atLeast(finding.grade, options.failOn)) ? 1 : 0;
}

const jsonLine = (finding: Finding): string => `${JSON.stringify(rowOf(finding) satisfies FindingRow)}\n`;

function readable(reply: string, findings: readonly Finding[]): string {
  if (findings.length === 0) return 'Nothing to look at.\n';
  const lines = findings.map((finding) => {
    const where = finding.kind === 'phrase' ? `${place(reply, finding.start)}  “${finding.quoted}”` : 'missing';
    const because = finding.because
      .map((evidence) => `      ${evidence.saw}${evidence.quoted ? `: “${evidence.quoted}”` : ''}\n`)
      .join('');
    const better = finding.fixes[0] ? `      better: ${finding.fixes[0].result.trim()}\n` : '';
    return `${finding.grade.padEnd(4)}  ${finding.check}  ${where}\n      ${finding.message}\n${because}${better}`;
  });
  return `${lines.join('\n')}\n${findings.length} to look at.\n`;
}

function place(text: string, offset: number): string {
  const before = text.slice(0, offset);
  const line = before.split('\n').length;
  return `${line}:${offset - before.lastIndexOf('\n')}`;
}
