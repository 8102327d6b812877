/**
 * npm run bench -- kills [--kills 200] [--seed 1] [--record]
 * Kills the worker, or the extension's whole process, at random moments while snippets, imports, picks and drafts are written,
 * and looks for what was reported as stored and is lost. Build first: npm run build:e2e. --record writes
 * bench/recorded/kills.txt, which is kept in the repository. Ends with 1 when anything was lost.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Kill, killAtRandom } from '../tests/e2e/harness/kills.ts';

const { values: options } = parseArgs({
  options: {
    kills: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
    record: { type: 'boolean', default: false },
  },
});
const file = join(import.meta.dirname, options.record ? 'recorded/kills.txt' : 'results/kills.txt');
const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
const lines = [`${new Date().toISOString()} commit ${commit} seed ${options.seed}`];

const kills = await killAtRandom({
  kills: Number(options.kills),
  seed: Number(options.seed),
  onKill: (kill) => say(lineOf(kill)),
});
const lost = kills.flatMap((kill) => kill.lost);
const sum = (of: (kill: Kill) => number): number => kills.reduce((total, kill) => total + of(kill), 0);
say(
  `${kills.length} kills, ${kills.filter((kill) => kill.killed === 'worker').length} of them of the worker alone: ` +
    `${sum((kill) => kill.reported)} writes reported, ${sum((kill) => kill.written)} stored, ${lost.length} lost`,
);
mkdirSync(dirname(file), { recursive: true });
writeFileSync(file, `${lines.join('\n')}\n`);
process.exitCode = lost.length > 0 ? 1 : 0;

function say(line: string): void {
  lines.push(line);
  console.log(line);
}

function lineOf({ number, killed, during, afterMs, reported, written, lost: gone }: Kill): string {
  const verdict = gone.length === 0 ? 'nothing lost' : `LOST ${gone.join('; ')}`;
  return `${String(number).padStart(4)}  ${killed.padEnd(8)} ${during.padEnd(23)} after ${String(afterMs).padStart(3)} ms: ${reported} reported, ${written} stored, ${verdict}`;
}
