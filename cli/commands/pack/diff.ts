/** `sincerely pack diff A B`: what changed, in words. */
import { diffPacks, type PackChange } from '#core/packs/diff.ts';
import type { WordChange } from '#core/packs/word-changes.ts';
import { readPack } from '../../pack-files.ts';
import type { ExitCode, Streams } from '../../streams.ts';

export async function packDiff(
  before: string,
  after: string,
  options: { readonly json?: boolean },
  streams: Streams,
): Promise<ExitCode> {
  const [old, now] = [await readPack(before), await readPack(after)];
  for (const read of [old, now])
    if (read.kind === 'problems') streams.stderr.write(read.lines.map((line) => `${line}\n`).join(''));
  if (old.kind === 'problems' || now.kind === 'problems') return 2;
  const changes = diffPacks(old.pack, now.pack);
  streams.stdout.write(
    changes.map((change) => `${options.json ? JSON.stringify(change) : readable(change)}\n`).join(''),
  );
  if (changes.length === 0 && !options.json) streams.stdout.write('Nothing changed.\n');
  return 0;
}

function readable({ kind, what, id, title, details, words }: PackChange): string {
  const name = title === undefined ? id : `${id} “${title}”`;
  const lines = [`${kind.padEnd(8)}${what} ${name}`, ...details.map((detail) => `          ${detail}`)];
  if (words)
    lines.push(
      ...wordDiff(words)
        .split('\n')
        .map((line) => `          ${line}`),
    );
  return lines.join('\n');
}

/** How many words of what stayed are shown around a change. */
const AROUND = 6;

function wordDiff(words: readonly WordChange[]): string {
  return words
    .map(({ kind, text }, at) => {
      if (kind === 'added') return `{+${text}+}`;
      if (kind === 'removed') return `[-${text}-]`;
      return shortened(text, at > 0, at < words.length - 1);
    })
    .join('');
}

function shortened(text: string, follows: boolean, leads: boolean): string {
  const parts = text.split(/(?<=\s)/);
  const [head, tail] = [follows ? AROUND : 0, leads ? AROUND : 0];
  if (parts.length <= head + tail + 2) return text;
  return `${parts.slice(0, head).join('')}… ${parts.slice(parts.length - tail).join('')}`;
}
