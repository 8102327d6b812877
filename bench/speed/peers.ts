/** Other checkers, measured beside us. Installed by npm into a package of their own when asked for, never into ours. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(import.meta.dirname, '../peers');
export const PEERS = ['write-good', 'harper.js', 'alex', 'retext'] as const;

/** False when they are not there and cannot be fetched: the bench goes on without them. */
export function installPeers(): boolean {
  const { dependencies }: { dependencies: Record<string, string> } = JSON.parse(
    readFileSync(join(FOLDER, 'package.json'), 'utf8'),
  );
  if (Object.keys(dependencies).every((name) => existsSync(join(FOLDER, 'node_modules', name, 'package.json'))))
    return true;
  console.log(`Installing ${PEERS.join(', ')} into bench/peers (npm, about 120 MB, half a minute).`);
  // No lock file: it would hold registry addresses. No scripts: none of them needs any.
  const quiet = ['--no-audit', '--no-fund', '--no-package-lock', '--ignore-scripts', '--loglevel=error'];
  try {
    execFileSync('npm', ['install', ...quiet, '--fetch-retries=0', '--fetch-timeout=30000'], {
      cwd: FOLDER,
      stdio: ['ignore', 'ignore', 'inherit'],
      timeout: 300_000,
      shell: process.platform === 'win32',
    });
    return true;
  } catch {
    console.log(
      'The peers are left out: npm could not install them (is the registry reachable?). The rest is measured.',
    );
    return false;
  }
}
