/** `sincerely pack check`: one line per problem. */
import { join } from 'node:path';
import { checkPack, problemLine } from '#core/packs/check.ts';
import { enginesFor } from '../../engines.ts';
import { readPack } from '../../pack-files.ts';
import type { ExitCode, Streams } from '../../streams.ts';

export interface PackCheckOptions {
  readonly json?: boolean;
  /** Exit 1 for warnings too. */
  readonly strict?: boolean;
}

export async function packCheck(
  path: string,
  options: PackCheckOptions,
  streams: Streams,
  now: Date,
): Promise<ExitCode> {
  const read = await readPack(path);
  if (read.kind === 'problems') {
    streams.stdout.write(read.lines.map((line) => `${line}\n`).join(''));
    streams.stderr.write(`sincerely pack check: ${count(read.lines.length, 'problem')}, not a pack yet.\n`);
    return 2;
  }
  await enginesFor(read.pack);
  const unread = (read.unread ?? []).map(
    (message) => ({ lint: 'unread', severity: 'warning', subject: { kind: 'pack' }, message }) as const,
  );
  const problems = [...unread, ...checkPack(read.pack, now.toISOString().slice(0, 10))];
  const line = (problem: (typeof problems)[number]): string =>
    options.json
      ? JSON.stringify(problem)
      : inFolder(path, problemLine(problem, read.places), read.places !== undefined);
  streams.stdout.write(problems.map((problem) => `${line(problem)}\n`).join(''));
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const { templates, rules, glossary } = read.pack;
  streams.stderr.write(
    `${read.pack.name} ${read.pack.version}: ${count(templates.length, 'template')}, ${count(rules.length, 'rule')}, ` +
      `${count(glossary.length, 'term')}; ${count(errors, 'error')}, ${count(problems.length - errors, 'warning')}.\n`,
  );
  return errors > 0 || (options.strict && problems.length > 0) ? 1 : 0;
}

const inFolder = (dir: string, line: string, isFolder: boolean): string => (isFolder ? join(dir, line) : line);

export const count = (number: number, what: string): string => `${number} ${what}${number === 1 ? '' : 's'}`;
