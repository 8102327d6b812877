import { describe, expect, it } from 'vitest';
import { readSnippetFile } from '#core/importers/snippets-json.ts';

const good = { title: 'Refund', body: 'Hi {{ customer.first_name }}' };

describe('reading a file of snippets', () => {
  it('takes our own format, a bare list, and a byte order mark', () => {
    const own = JSON.stringify({ format: 'sincerely-snippets', schema: 1, snippets: [good] });
    for (const text of [own, JSON.stringify([good]), `\uFEFF${own}`, JSON.stringify({ snippets: [good] })])
      expect(readSnippetFile(text)).toEqual({ kind: 'read', good: [{ row: 1, snippet: good }], bad: [] });
  });

  it('keeps fields it does not know', () => {
    const file = readSnippetFile(JSON.stringify([{ ...good, folder: 'A' }]));
    expect(file.kind === 'read' && file.good[0]?.snippet.folder).toBe('A');
  });

  it('says where a text is not JSON', () => {
    expect(readSnippetFile('[\n  {"title": "a",}\n]')).toEqual({
      kind: 'not-json',
      at: { line: 2, column: 17, found: '}' },
    });
    expect(readSnippetFile('')).toEqual({ kind: 'not-json', at: { line: 1, column: 1, found: null } });
  });

  it.each([['null'], ['"text"'], ['42'], ['{}'], ['{"snippets": {}}'], ['{"snippets": "x"}']])(
    'says that %s is not a list of snippets',
    (text) => expect(readSnippetFile(text)).toEqual({ kind: 'not-snippets' }),
  );

  it('names a file of another kind, and one of a newer version', () => {
    expect(readSnippetFile('{"format": "sincerely-backup", "schema": 1}')).toEqual({
      kind: 'not-snippets',
      format: 'sincerely-backup',
    });
    expect(readSnippetFile('{"format": "sincerely-snippets", "schema": 2, "snippets": []}')).toEqual({
      kind: 'newer',
      schema: 2,
    });
  });

  it('lists 3 bad rows of 1,000 with what is wrong, and keeps the other 997', () => {
    const rows: unknown[] = Array.from({ length: 1000 }, (_, index) => ({ ...good, title: `Reply ${index}` }));
    rows[16] = { title: 'No body' };
    rows[300] = 'just text';
    rows[999] = { title: 'Fax', body: '  ', channels: ['fax'] };
    const file = readSnippetFile(JSON.stringify(rows));
    if (file.kind !== 'read') throw new Error(file.kind);
    expect(file.good).toHaveLength(997);
    expect(file.bad).toEqual([
      { row: 17, title: 'No body', problems: [{ kind: 'missing', field: 'body' }] },
      { row: 301, problems: [{ kind: 'not-an-object' }] },
      {
        row: 1000,
        title: 'Fax',
        problems: [
          { kind: 'empty', field: 'body' },
          { kind: 'not-allowed', field: 'channels', found: '"fax"' },
        ],
      },
    ]);
  });

  it('is not led astray by names that mean something to JavaScript', () => {
    const file = readSnippetFile('[{"title": "a", "body": "b", "__proto__": {"polluted": true}, "constructor": 1}]');
    expect(file.kind === 'read' && file.good).toHaveLength(1);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });

  it.each([
    ['usage', { count: -1 }],
    ['rev', 0],
    ['createdAt', 'yesterday'],
    ['tags', 'a, b'],
    ['id', ''],
  ])('does not take a wrong %s', (field, value) => {
    const file = readSnippetFile(JSON.stringify([{ ...good, [field]: value }]));
    expect(file.kind === 'read' && file.bad[0]?.problems[0]).toMatchObject({ field });
  });
});
