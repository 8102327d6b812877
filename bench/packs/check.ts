/** `sincerely pack check` of one file, from the start of the process to its end. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { quantiles } from '../speed/quantiles.ts';

/** Milliseconds, medians. */
export interface Checked {
  readonly wall: number;
  readonly cpu: number;
}

const TELL_CPU = `data:text/javascript,process.on('exit',()=>{const{user,system}=process.cpuUsage();console.error('cpu',user+system)})`;

export function checkTimes(build: string, file: string, runs: number): Checked {
  const all = Array.from({ length: runs }, () => {
    const from = performance.now();
    const { status, stderr } = spawnSync(
      process.execPath,
      ['--import', TELL_CPU, join(build, 'cli.js'), 'pack', 'check', file],
      { encoding: 'utf8', maxBuffer: 1e9 },
    );
    const wall = performance.now() - from;
    // 1: it has something to say about the pack.
    if (status !== 0 && status !== 1) throw new Error(`pack check ended with ${status}: ${stderr.slice(0, 500)}`);
    return { wall, cpu: Number(/^cpu (\d+)$/m.exec(stderr)?.[1]) / 1_000 };
  });
  return { wall: quantiles(all.map(({ wall }) => wall)).p50, cpu: quantiles(all.map(({ cpu }) => cpu)).p50 };
}
