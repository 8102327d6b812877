import { describe, expect, it, vi } from 'vitest';
import { pageTexts } from '../../../components/pages/texts.ts';
import { loadFile, readChosen } from '../../../entrypoints/options/chosen-file.ts';

const { t } = pageTexts('en');
const fileOf = (bytes: Uint8Array<ArrayBuffer>) => new File([bytes], 'mine.json');
const encode = (text: string) => new TextEncoder().encode(text);

function messageOf(text: string): string {
  const { view } = readChosen('mine.json', text, () => [], t);
  return view.kind === 'refused' ? view.message : '';
}

describe('a chosen file', () => {
  it('of 200 MB is refused by its size and never read', async () => {
    const file = fileOf(encode('[]'));
    const read = vi.fn(async () => new ArrayBuffer(0));
    Object.defineProperties(file, { size: { value: 200 * 1024 * 1024 }, arrayBuffer: { value: read } });
    expect(await loadFile(file, t)).toEqual({
      kind: 'refused',
      message: '“mine.json” has 200 MB. The limit is 20 MB, so it was not read. Nothing was changed.',
    });
    expect(read).not.toHaveBeenCalled();
  });

  it('that is no text is refused', async () => {
    const file = fileOf(new Uint8Array([0x50, 0x4b, 0x03, 0x04, 0xff, 0xfe]));
    Object.defineProperty(file, 'arrayBuffer', { value: async () => new Uint8Array([0xff, 0xfe, 0x00]).buffer });
    expect(await loadFile(file, t)).toMatchObject({
      kind: 'refused',
      message: expect.stringContaining('not a text file'),
    });
  });

  it.each([
    ['[{"title": "a"\n "body"', '“mine.json” is not JSON: line 2, column 2 has “"” where something else should stand.'],
    ['[{"title": "a', '“mine.json” is not JSON: it ends too early, at line 1, column 14.'],
    ['[{"title": "a"}', '“mine.json” is not JSON: it ends too early, at line 1, column 16.'],
    ['title\tbody', '“mine.json” is not JSON: line 1, column 1 has “t” where something else should stand.'],
    ['{"a": 1}', 'is JSON, but not a list of snippets'],
    ['{"format": "sincerely-backup", "schema": 1}', 'is a full backup. Restore it under Backup.'],
    ['{"format": "sincerely-snippets", "schema": 9, "snippets": []}', 'was written by a newer Sincerely'],
    ['[]', 'There are no snippets in “mine.json”.'],
  ])('%j says what is wrong and where', (text, message) => expect(messageOf(text)).toContain(message));

  it('plans what an import would write without writing it', () => {
    const { view } = readChosen('mine.json', '[{"title": "a", "body": "b"}, {"title": "c"}]', () => [], t);
    if (view.kind !== 'read') throw new Error(view.kind);
    expect(view).toMatchObject({ good: 1, bad: [{ row: 2 }] });
    expect(view.plan(() => 'skip')).toEqual({ duplicates: [], count: 1 });
  });
});
