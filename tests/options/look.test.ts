/** What is dropped on the options page, told by its content. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { newPack } from '#core/packs/new.ts';
import { signPack } from '#core/packs/sign.ts';
import { type IncomingText, look } from '../../entrypoints/options/incoming/look.ts';
import { lookForeign } from '../../entrypoints/options/incoming/look-foreign.ts';
import { newKey, packFile, reader, webCrypto } from '../background/packs-made.ts';

const packReader = await reader();
const looked = (texts: readonly IncomingText[], others: readonly string[] = []) => look({ texts, others }, packReader);
const one = (text: string, name = 'file') => looked([{ name, text }]);
const SAMPLES = join(import.meta.dirname, '../core/importers/samples');

describe('a file', () => {
  it('that is a pack is read with what its signature says', async () => {
    const key = await newKey();
    expect(await one(await packFile('1.0.0'))).toMatchObject({ kind: 'pack', verified: { kind: 'unsigned' } });
    expect(await one(await packFile('1.0.0', key))).toMatchObject({
      kind: 'pack',
      pack: { id: 'acme', version: '1.0.0' },
      verified: { kind: 'signed', publicKey: key.publicKey },
    });
    const signed = await signPack(JSON.parse(await packFile('1.0.0')), key, webCrypto);
    expect(await one(JSON.stringify({ ...signed, name: 'Evil' }))).toMatchObject({ verified: { kind: 'refused' } });
  });

  it('that should be a pack is refused as one; JSON of somebody else is not', async () => {
    const pack = JSON.parse(await packFile('1.0.0'));
    expect(await one(JSON.stringify({ ...pack, name: '' }))).toMatchObject({
      kind: 'no-pack',
      received: { code: 'wrong' },
    });
    expect(await one(JSON.stringify({ ...pack, format: 2 }))).toMatchObject({ received: { code: 'newer-format' } });
    expect(await one('{ "macros": [] }')).toEqual({ kind: 'foreign' });
    expect(await one('{ "format": "sincerely-snippets", "snippets": [] }')).toMatchObject({ kind: 'snippets' });
    expect(await one('{ "schema": 1, "format": "sincerely-backup" }')).toMatchObject({ kind: 'snippets' });
  });

  it.each([
    'zendesk-macros--typical.json',
    'textblaze--typical.json',
    'vale-style--typical.yml',
    'wordlist-csv--typical.csv',
  ])('%s is none of ours, and is told by its content', async (name) => {
    const text = readFileSync(join(SAMPLES, name), 'utf8');
    expect(await one(text, name)).toEqual({ kind: 'foreign' });
    expect(lookForeign([{ name, text }], {})).toMatchObject({ kind: 'library', format: name.split('--')[0] });
  });

  it('of any bytes has an answer', async () => {
    for (const name of readdirSync(SAMPLES)) {
      const text = readFileSync(join(SAMPLES, name), 'utf8');
      for (const cut of [1, 17, Math.floor(text.length / 2)]) {
        const part = text.slice(0, cut);
        const found = await one(part, name);
        if (found.kind === 'foreign') lookForeign([{ name, text: part }], {});
      }
    }
    expect(await one('[[[['.repeat(50_000))).toBeDefined();
  });
});

describe('a folder', () => {
  const files = [...newPack('house-voice')].map(([name, text]) => ({ name: `house-voice/${name}`, text }));

  it('with a pack.yaml is a pack’s source, whatever it is called and what lies beside it', async () => {
    expect(await looked([...files, { name: 'notes.txt', text: 'mine' }])).toMatchObject({
      kind: 'pack',
      pack: { id: 'house-voice' },
    });
  });

  it('names what looks as if it were meant for the pack and is not read, also what is no text', async () => {
    const beside = [
      { name: 'house-voice/templates/old/late.md', text: 'x' },
      { name: 'house-voice/notes.txt', text: 'x' },
      { name: 'elsewhere/rules/a.txt', text: 'x' },
    ];
    const others = ['house-voice/templates/late.docx', 'house-voice/logo.png', 'elsewhere/templates/b.docx'];
    expect(await looked([...files, ...beside], others)).toMatchObject({
      unread: [
        expect.stringMatching(/^“templates\/old\/late\.md” is not read: put it right into the folder “templates”/),
        expect.stringMatching(/^“templates\/late\.docx” is not read: /),
      ],
    });
    expect(await looked(files, ['house-voice/logo.png'])).toMatchObject({ unread: [] });
  });

  it('whose files were chosen one by one is put together again', async () => {
    const loose = [...newPack('house-voice')].map(([name, text]) => ({ name: name.split('/').at(-1) ?? '', text }));
    const [whole, again] = [await looked(files), await looked(loose)];
    expect(again).toEqual(whole);
  });

  it('that is no pack yet says file and line', async () => {
    const broken = files.map((file) =>
      file.name.endsWith('pack.yaml') ? { ...file, text: 'id: A B\nname: x\n' } : file,
    );
    const found = await looked(broken);
    expect(found.kind === 'no-source' && found.problems[0]).toMatch(/^pack\.yaml:1: id: use small letters/);
  });
});

describe('a table', () => {
  const text = 'Frage;Unsere Zeilen\nWo ist es?;Es kommt am Freitag.\n';
  const file = [{ name: 'tabelle.csv', text }];

  it('without a known column says so and shows its columns; with one told it is read', () => {
    expect(lookForeign(file, { format: 'generic-csv' })).toMatchObject({
      kind: 'unread',
      reason: expect.stringContaining('no column for the text'),
      table: { columns: ['Frage', 'Unsere Zeilen'], rows: [['Wo ist es?', 'Es kommt am Freitag.']] },
    });
    const columns = new Map([
      ['title', 'Frage'],
      ['body', 'Unsere Zeilen'],
      ['tags', ''],
    ]);
    const read = lookForeign(file, { format: 'generic-csv', columns });
    expect(read).toMatchObject({
      kind: 'library',
      library: { templates: [{ title: 'Wo ist es?', body: 'Es kommt am Freitag.' }] },
    });
    expect(read.kind === 'library' && [...(read.table?.fields ?? [])]).toEqual([
      ['title', 'Frage'],
      ['body', 'Unsere Zeilen'],
    ]);
  });

  it('a column that names itself can be told to be none', () => {
    const tagged = [{ name: 't.csv', text: 'title,body,tags\nA,B,c\n' }];
    const columns = new Map([['tags', '']]);
    expect(lookForeign(tagged, { format: 'generic-csv', columns })).toMatchObject({
      library: { templates: [{ tags: [] }] },
    });
  });
});

describe('JSON of ours with a slip in it', () => {
  it.each([
    '{\n  "snippets": [\n    { "title": "A" "body": "B" }\n',
    '[{ "title": "A", "body": "B" }]',
    '{ "name": "package" }',
  ])('%j goes to our own reader, which says where', (text) => {
    expect(lookForeign([{ name: 'mine.json', text }], {})).toEqual({ kind: 'snippets', text });
  });
});
