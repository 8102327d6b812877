import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSource } from '#core/packs/source.ts';
import { importLibrary } from '../../cli/commands/import.ts';
import { sourceFiles } from '../../cli/pack-files.ts';
import { reportShape } from '../core/importers/report-shape.ts';
import { fakeStreams } from './streams.ts';

const folder = () => mkdtempSync(join(tmpdir(), 'sincerely-import-'));
const samples = 'tests/core/importers/samples';

async function run(files: readonly string[], options: Partial<Parameters<typeof importLibrary>[1]> = {}) {
  const streams = fakeStreams('');
  const output = options.output ?? join(folder(), 'acme-voice');
  const code = await importLibrary(files, { output, ...options }, streams);
  return { code, output, err: streams.written.err };
}

describe('sincerely import', () => {
  it('writes a folder our own reader takes, and the whole report', async () => {
    const report = join(folder(), 'report.json');
    const { code, output, err } = await run([`${samples}/zendesk-macros--typical.json`], {
      from: 'zendesk-macros',
      report,
    });
    expect(code).toBe(0);
    expect(err).toMatch(/^3 of 4 imported\.\n {2}left out: macro 3, “Close”/);
    const pack = readSource(await sourceFiles(output));
    expect(pack.kind === 'pack' && pack.pack).toMatchObject({ id: 'acme-voice', name: 'acme-voice', version: '0.1.0' });
    expect(readdirSync(join(output, 'templates'))).toEqual(['old-note.md', 'refund-bank-delay.md', 'thanks.md']);
    const { items, imported, rejected, losses } = reportShape.parse(JSON.parse(readFileSync(report, 'utf8')));
    expect([items, imported, rejected.length]).toEqual([4, 3, 1]);
    expect(losses).toContainEqual({ item: 'Thanks', about: 'restriction', detail: '{"type":"Group","ids":[7]}' });
  });

  it('recognises the format when it is not said', async () => {
    expect((await run([`${samples}/espanso--typical.yml`])).err).toMatch(/^4 of 5 imported/);
  });

  it('takes a table by the names it is told, in UTF-16 too', async () => {
    const file = join(folder(), 'table.csv');
    writeFileSync(file, Buffer.from('\uFEFFName;Wort\r\nGruß;Schöne Grüße\r\n', 'utf16le'));
    const { code, output } = await run([file], { map: 'body=Wort' });
    expect(code).toBe(0);
    expect(readFileSync(join(output, 'templates/gruss.md'), 'utf8')).toContain('Schöne Grüße');
  });

  it('tries rules that ask for a part of speech', { timeout: 30_000 }, async () => {
    const file = join(folder(), 'Kindly.weir');
    writeFileSync(
      file,
      'expr main (kindly VERB)\nlet message "m"\ntest "Please kindly wait here." "Please wait here."\n',
    );
    const { code, output } = await run([file]);
    expect(code).toBe(0);
    const read = readSource(await sourceFiles(output));
    expect(read.kind === 'pack' && read.pack.rules[0]?.find).toEqual(['kindly #Verb']);
  });

  it('several files are one pack: ids and shortcuts stay single', async () => {
    const dir = folder();
    for (const name of ['a', 'b']) {
      mkdirSync(join(dir, name));
      writeFileSync(join(dir, name, 'Rule.yml'), `extends: existence\nmessage: x\ntokens: [late ${name}]\n`);
      writeFileSync(join(dir, `${name}.csv`), `title,shortcut,body\n${name},/x,text ${name}\n`);
    }
    const rules = await run([dir], { from: 'vale-style' });
    const read = readSource(await sourceFiles(rules.output));
    expect(read.kind === 'pack' && read.pack.rules.map(({ id }) => id)).toEqual(['rule', 'rule-2']);
    const { output, err } = await run([join(dir, 'a.csv'), join(dir, 'b.csv')]);
    expect(err).toMatch(/shortcut \(1\)/);
    expect(readFileSync(join(output, 'templates/b.md'), 'utf8')).not.toContain('shortcut');
  });

  it('never writes into a folder that has something in it', async () => {
    const output = folder();
    mkdirSync(join(output, 'mine'));
    const { code, err } = await run([`${samples}/textblaze--typical.json`], { output });
    expect([code, readdirSync(output)]).toEqual([2, ['mine']]);
    expect(err).toMatch(/is there already and not empty/);
  });

  it.each([
    ['a file that is not there', ['no/such/file.json'], {}, /no such file/],
    [
      'a format nobody knows',
      [`${samples}/textblaze--typical.json`],
      { from: 'word' },
      /there is no format "word"\. Formats: briskine-csv, /,
    ],
    ['content nobody knows', ['LICENSE'], {}, /the format is not recognised/],
    ['a file of another kind', ['LICENSE'], { from: 'textblaze' }, /It is not JSON: line 1, column \d+/],
    [
      'a --map that is none',
      [`${samples}/generic-csv--typical.csv`],
      { map: 'body' },
      /is not of the form field=column/,
    ],
  ])('ends with 2 and one sentence for %s', async (_, files, options, sentence) => {
    const { code, err, output } = await run(files, options);
    expect(code).toBe(2);
    expect(err).toMatch(/^sincerely import: /);
    expect(err).toMatch(sentence);
    expect(existsSync(output)).toBe(false);
  });
});
