import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exportLibrary } from '../../cli/commands/export.ts';
import { importLibrary } from '../../cli/commands/import.ts';
import { sourceFiles } from '../../cli/pack-files.ts';
import { reportShape } from '../core/importers/report-shape.ts';
import { fakeStreams } from './streams.ts';

async function run(source: string, options: Parameters<typeof exportLibrary>[1]) {
  const streams = fakeStreams('');
  const code = await exportLibrary(source, options, streams);
  return { code, ...streams.written };
}

describe('sincerely export', () => {
  it('writes to standard output, a file, or a folder', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'sincerely-export-'));
    expect((await run('packs/starter', { to: 'generic-csv' })).out).toMatch(/^\uFEFFtitle,shortcut,body,/);
    const output = join(folder, 'macros.json');
    const report = join(folder, 'report.json');
    expect((await run('packs/starter.gen.json', { to: 'zendesk-macros', output, report })).code).toBe(0);
    expect(JSON.parse(readFileSync(output, 'utf8')).macros.length).toBeGreaterThan(50);
    expect(reportShape.parse(JSON.parse(readFileSync(report, 'utf8')))).toMatchObject({ rejected: [] });
    const files = join(folder, 'md');
    expect((await run('packs/starter', { to: 'markdown', output: files })).code).toBe(0);
    expect(readdirSync(files)).toContain('refund-status.md');
    expect((await run('packs/starter', { to: 'markdown', output: files })).err).toMatch(
      /is there already and not empty/,
    );
  });

  it('comes back with sincerely import', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'sincerely-export-'));
    const file = join(folder, 'starter.csv');
    const output = join(folder, 'again');
    await run('packs/starter', { to: 'generic-csv', output: file });
    expect(await importLibrary([file], { output }, fakeStreams(''))).toBe(0);
    const [before, after] = [await sourceFiles('packs/starter'), await sourceFiles(output)];
    const bodies = (files: ReadonlyMap<string, string>) =>
      [...files]
        .filter(([name]) => name.startsWith('templates/'))
        .map(([, text]) => text.replace(/^---[\s\S]*?\n---\n/, '').trim())
        .sort();
    expect(bodies(after)).toEqual(bodies(before));
  });

  it.each([
    ['packs/nothing', 'espanso', /no such file or folder/],
    ['packs/starter', 'word', /there is no format "word"\. Formats: espanso, /],
    ['packs/starter', 'markdown', /name it with -o DIR/],
  ])('ends with 2 for %s to %s', async (source, to, sentence) => {
    const { code, err } = await run(source, { to });
    expect(code).toBe(2);
    expect(err).toMatch(sentence);
    expect(existsSync('packs/nothing')).toBe(false);
  });
});
