/** Formats are told apart by content alone. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { importFiles } from '#core/importers/many.ts';
import { importers, recognise } from '#core/importers/registry.ts';

const samples = readdirSync('tests/core/importers/samples');
const textOf = (file: string) => readFileSync(`tests/core/importers/samples/${file}`, 'utf8');

describe('recognise', () => {
  it.each(samples)('%s', (file) => {
    const id = file.replace(/--.*/, '');
    expect(recognise(textOf(file))?.id).toBe(id);
    const others = importers.filter((one) => !one.general && one.id !== id && one.looksLike(textOf(file)));
    expect(others.map((one) => one.id)).toEqual([]);
  });

  it.each([
    ['', 'nothing'],
    ['Dear diary', 'a letter'],
    ['{"a":1}', 'some JSON'],
    ['[]', 'an empty list'],
    ['{"format":"sincerely-snippets","schema":1,"snippets":[]}', 'our own snippets'],
    ['{"format":"sincerely-snippets","schema":1,"snippets":[{"title":"a","body":"b"}]}', 'our own snippets'],
    ['a: 1\nb: 2\n', 'some YAML'],
    ['date,amount\n2027-01-01,5\n', 'a table without text'],
    ['code,wortlaut\nhallo,Guten Tag und willkommen.\n', 'a table of two columns with other names'],
    ['hello,Hello and welcome.\nbye,See you soon.\n', 'a table of two columns without names'],
    ['sale,"20 %discount for %d days, 50% off"\nlate,We are late.\n', 'a table with per cents'],
    ['a1,We are sorry.,Apology\nb2,It is on its way.,Delivery\n', 'a table of three columns without names'],
    ['<html><body>Hi</body></html>', 'a page'],
    ['PK\u0003\u0004', 'a zip'],
  ])('%j is %s: not recognised', (text) => expect(recognise(text)).toBeNull());

  it.each([
    ';rf,Your refund is on its way.,Refund\n;hi,Hello and welcome.,Hello\n',
    'rf,"Your refund is on its way, %filltext:name=who%.",Refund\nhi,Hello and welcome.,Hello\n',
    'dt,It is %B %e.\nhi,Hello and welcome.\n',
  ])('%j is TextExpander', (text) => expect(recognise(text)?.id).toBe('textexpander-csv'));

  it('a vocabulary is known by its name', () => {
    expect(recognise('synergy\n', 'Base/reject.txt')?.id).toBe('vale-style');
    expect(recognise('synergy\n', 'words.txt')).toBeNull();
  });

  it('what nobody knows costs no other file of a folder, and is told', () => {
    const rule = { name: 'Blame.yml', text: 'extends: existence\nmessage: x\ntokens: [late fee]\n' };
    const meta = { name: 'meta.json', text: '{"feed":"x","vale_version":">=1.0.0"}' };
    const words = { name: 'reject.txt', text: 'synergy\n' };
    expect(importFiles([meta, rule, words], null)).toMatchObject({
      kind: 'read',
      importer: { id: 'vale-style' },
      library: { rules: [{ id: 'blame' }], terms: [{ term: 'synergy' }] },
      report: { items: 3, imported: 2, rejected: [{ where: 'meta.json', reason: 'its format is not recognised' }] },
    });
    expect(importFiles([meta, meta], null)).toEqual({ kind: 'unknown', name: 'meta.json' });
  });

  it('an importer has the name of its file', () => {
    const files = readdirSync('lib/core/importers').filter(
      (file) =>
        file.endsWith('.ts') && readFileSync(`lib/core/importers/${file}`, 'utf8').includes('\nexport const importer:'),
    );
    expect(files.map((file) => file.replace(/\.ts$/, '')).sort()).toEqual(importers.map(({ id }) => id));
  });
});
