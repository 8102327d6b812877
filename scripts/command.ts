import { type SpawnOptions, spawn } from 'node:child_process';
import { resolve } from 'node:path';

export const ROOT = resolve(import.meta.dirname, '..');

/** Runs a program in the repository with its output on the terminal; answers its exit code, never throws. */
export function run(program: string, args: readonly string[], options: SpawnOptions = {}): Promise<number> {
  return new Promise((done) => {
    const child = spawn(program, args, { cwd: ROOT, stdio: ['ignore', 'inherit', 'inherit'], ...options });
    child.on('error', (error) => {
      console.error(`${program} could not be started: ${error.message}`);
      done(127);
    });
    child.on('close', (code, signal) => done(code ?? (signal ? 1 : 0)));
  });
}

/** A tool of node_modules, started by its own script: works the same on Windows, needs no npx. */
export function runTool(script: string, args: readonly string[], options: SpawnOptions = {}): Promise<number> {
  return run(process.execPath, [resolve(ROOT, 'node_modules', script), ...args], options);
}
