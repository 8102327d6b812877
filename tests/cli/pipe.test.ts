import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { expect, it } from 'vitest';

it('ends quietly when nobody reads its answers any more', { timeout: 60_000 }, async () => {
  const child = spawn(process.execPath, ['scripts/run.mjs', 'cli/main.ts', 'audit']);
  const ended = once(child, 'close');
  const said = text(child.stderr);
  child.stdout.destroy();
  child.stdin.on('error', () => {});
  const row = JSON.stringify({ id: 1, reply: 'Hi [[name]], your parcel [[number]] is on its way.' });
  child.stdin.end(`${row}\n`.repeat(1_000));
  expect(await ended).toEqual([0, null]);
  expect(await said).toBe('');
});
