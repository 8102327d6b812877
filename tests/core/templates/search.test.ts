import { describe, expect, it } from 'vitest';
import { createSearch, type SearchEntry } from '#core/templates/search.ts';
import { typosBetween } from '#core/templates/typos.ts';

const ENTRIES: readonly SearchEntry[] = [
  {
    id: 'late',
    title: 'Parcel is late',
    body: 'I am sorry about the refund',
    shortcut: '/late',
    tags: ['delivery'],
    pack: 'acme',
  },
  {
    id: 'refund',
    title: 'Refund agreed',
    body: 'Your money is on its way',
    shortcut: '/money',
    tags: ['payment'],
    pack: 'acme',
  },
  { id: 'tagged', title: 'Money back', body: 'Text', tags: ['refund'], usedAt: 50 },
  { id: 'short', title: 'Something else', body: 'Text', shortcut: '/refund', usedAt: 90 },
  { id: 'cafe', title: 'Café Überweisung', body: 'Text' },
  { id: 'emoji', title: 'Smile', body: 'Text', shortcut: '/🎉' },
  { id: 'rtl', title: 'שלום', body: 'Text', shortcut: '/שלום' },
  { id: 'han', title: '退款申请已处理', body: 'Text' },
];
const ids = (query: string, limit?: number) =>
  createSearch(ENTRIES)
    .search(query, limit)
    .map((hit) => hit.id);

describe('search', () => {
  it('weighs shortcut over title over tag over body', () => {
    expect(ids('refund')).toEqual(['short', 'refund', 'tagged', 'late']);
  });

  it('lists what is pinned before what was used last, while nothing is typed', () => {
    const pinned = ENTRIES.map((entry) => (entry.id === 'rtl' ? { ...entry, pinned: true } : entry));
    const listed = createSearch(pinned)
      .search('')
      .map(({ id }) => id);
    expect(listed.slice(0, 3)).toEqual(['rtl', 'short', 'tagged']);
  });

  it('finds by the beginning of a word, as it is typed', () => {
    for (const typed of ['ref', 'refu', 'refun']) expect(ids(typed).slice(0, 2)).toEqual(['short', 'refund']);
  });

  it.each([
    ['pracel', 'late'],
    ['refudn agreed', 'refund'],
    ['agred', 'refund'],
    ['agrreed', 'refund'],
    ['uberwesung', 'cafe'],
  ])('forgives the typo in %s', (typed, id) => {
    expect(ids(typed)[0]).toBe(id);
  });

  it('doubts a known word when nothing has all of them', () => {
    const search = createSearch([
      { id: 'a', title: 'Form for visitors', body: '' },
      { id: 'b', title: 'From Berlin', body: '' },
    ]);
    expect(search.search('form berlin')[0]?.id).toBe('b');
  });

  it('does not call any short word a typo of another', () => {
    expect(ids('xyz')).toEqual([]);
    expect(ids('zzzzzz')).toEqual([]);
  });

  it('reads past accents, and finds emoji, right-to-left and unspaced scripts', () => {
    expect(ids('cafe')).toEqual(['cafe']);
    expect(ids('/🎉')[0]).toBe('emoji');
    expect(ids('/שלום')[0]).toBe('rtl');
    expect(ids('申请')[0]).toBe('han');
  });

  it('narrows down by tag and pack', () => {
    expect(ids('tag:refund')).toEqual(['tagged']);
    expect(ids('pack:acme money')).toEqual(['refund']);
    expect(ids('tag:"deliv"')).toEqual(['late']);
    expect(ids('pack:none refund')).toEqual([]);
    expect(ids('pack:"our team" refund')).toEqual([]);
    const named = createSearch([{ id: 'a', title: 'A', body: '', pack: 'acme', from: 'Our team' }]);
    expect(named.search('pack:"our team"').map(({ id }) => id)).toEqual(['a']);
    expect(named.search('pack:acme').map(({ id }) => id)).toEqual(['a']);
  });

  it('gives the last used first for no query, then the order it was given', () => {
    expect(ids('', 4)).toEqual(['short', 'tagged', 'late', 'refund']);
    expect(ids('  ', 2)).toEqual(['short', 'tagged']);
  });

  it('offers both of two with one shortcut', () => {
    const search = createSearch(['a', 'b'].map((id) => ({ id, title: id, body: '', shortcut: '/same' })));
    expect(
      search
        .search('/same')
        .map((hit) => hit.id)
        .sort(),
    ).toEqual(['a', 'b']);
  });

  it('survives shortcuts of 5,000 characters, bodies of a megabyte and any query', () => {
    const search = createSearch([
      { id: 'a', title: 'x', body: 'word '.repeat(200_000), shortcut: `/${'s'.repeat(5000)}` },
    ]);
    expect(search.search('/sssss')[0]?.id).toBe('a');
    for (const query of ['tag:', 'pack:""', '"', '\\', '%00', 'a'.repeat(10_000), '/', '((', '🎉'])
      search.search(query);
    expect(createSearch([]).search('x')).toEqual([]);
  });

  it('gives the same answer twice: nothing of one query is left for the next', () => {
    const search = createSearch(ENTRIES);
    const first = search.search('refund');
    search.search('parcel late money');
    expect(search.search('refund')).toEqual(first);
  });
});

describe('typos', () => {
  it.each([
    ['form', 'from', 1],
    ['refun', 'refund', 1],
    ['refund', 'refund', 0],
    ['abcd', 'wxyz', 3],
  ])('%s for %s: %i', (typed, word, typos) => {
    expect(typosBetween(typed, word, 2, false)).toBe(typos);
  });

  it('counts an unfinished word by what is typed of it', () => {
    expect(typosBetween('recive', 'receiving', 2, true)).toBe(2);
    expect(typosBetween('recei', 'receiving', 2, true)).toBe(0);
  });
});
