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

/** The same, silent unless it fails: then everything it said is shown. */
export function runQuietly(program: string, args: readonly string[], options: SpawnOptions = {}): Promise<number> {
  return new Promise((done) => {
    const child = spawn(program, args, { cwd: ROOT, ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    const said: string[] = [];
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => said.push(String(chunk)));
    child.on('error', (error) => said.push(`${program} could not be started: ${error.message}`));
    child.on('close', (code) => {
      if (code !== 0) console.error(said.join(''));
      done(code ?? 1);
    });
  });
}

/** A tool of node_modules, started by its own script: works the same on Windows, needs no npx. */
export function runTool(script: string, args: readonly string[], options: SpawnOptions = {}): Promise<number> {
  return run(process.execPath, [tool(script), ...args], options);
}

export const tool = (script: string): string => resolve(ROOT, 'node_modules', script);
