import { describe, expect, it } from 'vitest';
import { diffPacks } from '#core/packs/diff.ts';
import { newPack } from '#core/packs/new.ts';
import { readSource } from '#core/packs/source.ts';

function pack(change: (name: string, text: string) => string = (_, text) => text) {
  const files = [...newPack('acme-voice')].map(([name, text]) => [name, change(name, text)] as const);
  const read = readSource(new Map(files.filter(([, text]) => text !== '')));
  if (read.kind === 'problems') throw new Error(JSON.stringify(read.problems));
  return read.pack;
}
const replaced = (from: string, to: string) => pack((_, text) => text.replaceAll(from, to));

describe('pack diff', () => {
  it('says nothing of equal packs', () => expect(diffPacks(pack(), pack())).toEqual([]));

  it('says which rule is louder or quieter', () => {
    const ask = replaced('value: reliability\n  grade: note', 'value: reliability\n  grade: ask');
    expect(diffPacks(pack(), ask)).toEqual([
      { kind: 'louder', what: 'rule', id: 'say-when', details: ['grade: “note” → “ask”'] },
    ]);
    expect(diffPacks(ask, pack())).toMatchObject([{ kind: 'quieter', id: 'say-when' }]);
  });

  it('says which built-in check is set otherwise', () => {
    expect(diffPacks(pack(), replaced('id: vague-timing, grade: ask', 'id: vague-timing, grade: hold'))).toMatchObject([
      { kind: 'louder', what: 'grade', id: 'vague-timing' },
    ]);
    expect(
      diffPacks(pack(), replaced('{ id: vague-timing, grade: ask }', '{ id: blame, grade: "off" }')),
    ).toMatchObject([
      { kind: 'quieter', what: 'grade', id: 'blame' },
      { kind: 'quieter', what: 'grade', id: 'vague-timing' },
    ]);
  });

  it('shows the words of a template that changed, and its fields', () => {
    const after = replaced('I am sorry that you had to ask.', 'I am sorry for the wait.');
    const [change, ...rest] = diffPacks(pack(), after);
    expect(rest).toEqual([]);
    expect(change).toMatchObject({ kind: 'changed', what: 'template', id: 'refund-on-its-way', details: [] });
    const words = change?.words ?? [];
    expect(
      words
        .filter(({ kind }) => kind === 'removed')
        .map(({ text }) => text)
        .join(''),
    ).toContain('that');
    expect(
      words
        .filter(({ kind }) => kind !== 'removed')
        .map(({ text }) => text)
        .join(''),
    ).toBe(after.templates[0]?.body);
  });

  it('says what is new and what is gone', () => {
    const less = pack((name, text) => (name === 'templates/refund-on-its-way.md' ? '' : text));
    expect(diffPacks(pack(), less)).toMatchObject([{ kind: 'gone', what: 'template', title: 'Refund is on its way' }]);
    expect(diffPacks(less, pack())).toMatchObject([{ kind: 'new', what: 'template', id: 'refund-on-its-way' }]);
    expect(diffPacks(pack(), replaced('RMA,', 'SKU,'))).toMatchObject([
      { kind: 'gone', what: 'term', id: 'RMA' },
      { kind: 'new', what: 'term', id: 'SKU' },
    ]);
    expect(diffPacks(pack(), replaced('refundUpTo: 50', 'refundUpTo: 80'))).toMatchObject([
      { kind: 'changed', what: 'remedy', id: 'refundUpTo', details: ['50 → 80'] },
    ]);
  });
});
