/** Other checkers, measured beside us. Installed by hand-off to npm into a package of their own, never into ours. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const FOLDER = join(import.meta.dirname, '../peers');

export interface Peer {
  readonly name: string;
  readonly run: (text: string) => unknown;
}

export async function peers(): Promise<readonly Peer[]> {
  if (!existsSync(join(FOLDER, 'node_modules'))) {
    console.log('Installing write-good, alex and retext into bench/peers (npm install, about 60 MB).');
    execFileSync('npm', ['install', '--no-audit', '--no-fund'], {
      cwd: FOLDER,
      stdio: 'inherit',
      shell: process.platform === 'win32',
    });
  }
  const own: { readonly default: readonly Peer[] } = await import(pathToFileURL(join(FOLDER, 'peers.mjs')).href);
  return own.default;
}
