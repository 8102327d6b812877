/** The command line and the engine as they are shipped, built aside so that a build in use is not touched. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export function built(): string {
  const root = join(import.meta.dirname, '../..');
  const folder = mkdtempSync(join(tmpdir(), 'sincerely-bench-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  for (const mode of ['cli', 'engine'])
    execFileSync(
      process.execPath,
      [
        join(root, 'node_modules/vite/bin/vite.js'),
        ...['build', '-c', 'vite.node.config.ts', '--mode', mode, '--outDir', folder, '--logLevel', 'error'],
      ],
      { cwd: root, stdio: 'inherit', env: { ...process.env, NODE_ENV: 'production' } },
    );
  // As in the package: without it Node reads the file twice to find out what it is.
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  return folder;
}
