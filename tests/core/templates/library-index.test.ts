import { describe, expect, it } from 'vitest';
import {
  buildLibrary,
  changeLibrary,
  type LibraryEntry,
  type LibraryIndex,
  openLibrary,
} from '#core/templates/library-index.ts';
import { finish, type Steps, sorted } from '#core/templates/steps.ts';

const entry = (id: string, more: Partial<LibraryEntry> = {}): LibraryEntry => ({
  id,
  title: id,
  body: '',
  examples: [],
  ...more,
});
const ENTRIES = [
  entry('refund', { title: 'Refund status', examples: ['Where is my refund?'], shortcut: '/ref' }),
  entry('password', { title: 'Forgotten password', examples: ['I forgot my password'], pack: 'acme' }),
  entry('address', { title: 'Change of address', examples: ['I moved house'], channels: ['chat'] }),
  entry('rechnung', { title: 'Rechnung', examples: ['Ich brauche die Rechnung noch einmal'], language: 'de-AT' }),
  entry('invoice', { title: 'Copy of an invoice', examples: ['I need the invoice again'], language: 'en' }),
  entry('partner', { title: 'Invoice for partners', examples: ['I need the invoice again'], persona: 'partner' }),
];
const index = finish(buildLibrary(ENTRIES));
const { search, suggest } = openLibrary(index);
const found = (of: LibraryIndex, query: string) =>
  openLibrary(of)
    .search(query, 10)
    .map(({ id }) => id);

describe('one index of a library', () => {
  it('answers after it was stored as it did before', () => {
    const loaded = openLibrary(structuredClone(index));
    expect(loaded.search('refnd', 5)).toEqual(search('refnd', 5));
    expect(loaded.suggest('where is the refund', 3, {})).toEqual(suggest('where is the refund', 3, {}));
  });

  it('finds what was changed and added, and what was removed no more, in the part beside', () => {
    const changed = finish(
      changeLibrary(
        index,
        [{ ...ENTRIES[0], ...entry('refund', { title: 'Zebra' }) }, entry('new', { title: 'Yodel' })],
        ['address'],
      ),
    );
    expect(changed.main).toBe(index.main);
    expect(found(changed, 'zebra')).toEqual(['refund']);
    expect(found(changed, 'refund status')).toEqual([]);
    expect(found(changed, 'yodel')).toEqual(['new']);
    expect(found(changed, 'address')).toEqual([]);
    expect([...openLibrary(changed).entries()].map(({ id }) => id).sort()).toEqual(
      ['invoice', 'new', 'partner', 'password', 'rechnung', 'refund'].sort(),
    );
    const again = finish(changeLibrary(changed, [entry('new', { title: 'Xylophone' })], ['refund']));
    expect([found(again, 'yodel'), found(again, 'zebra'), found(again, 'xylophone')]).toEqual([[], [], ['new']]);
  });

  it('ranks a changed reply as if all had been built anew', () => {
    const better = entry('address', { title: 'Refund status of moved customers', examples: ['Where is my refund?'] });
    const beside = openLibrary(finish(changeLibrary(index, [better], [])));
    const anew = openLibrary(finish(buildLibrary([...ENTRIES.filter(({ id }) => id !== 'address'), better])));
    const order = (of: typeof anew) => of.search('refund status', 5).map(({ id }) => id);
    expect(order(beside)).toEqual(order(anew));
    const ids = (of: typeof anew) => of.suggest('Where is my refund?', 2, {}).map(({ id }) => id);
    expect(ids(beside).sort()).toEqual(ids(anew).sort());
  });

  it('does not take a word for a typo that another part knows', () => {
    const changed = finish(changeLibrary(index, [entry('new', { title: 'Refunk' })], []));
    expect(found(changed, 'refund status')).toEqual(['refund']);
  });

  it('leaves out packs that have no say, and takes a name for replies of none', () => {
    expect(openLibrary(index, new Set(['acme'])).search('password', 5)).toEqual([]);
    const own = openLibrary(index, new Set(), 'Yours').search('pack:yours refund', 5);
    expect(own.map(({ id }) => id)).toEqual(['refund']);
    expect(found(index, 'pack:acme')).toEqual(['password']);
  });

  it('counts what is pinned or was used for a little more', () => {
    const twins = (more: Partial<LibraryEntry>) =>
      finish(buildLibrary([entry('a', { title: 'Late parcel' }), entry('b', { title: 'Late parcel', ...more })]));
    expect(found(twins({}), 'late')).toEqual(['a', 'b']);
    expect(found(twins({ pinned: true }), 'late')).toEqual(['b', 'a']);
    expect(found(twins({ usedAt: 5 }), 'late')).toEqual(['b', 'a']);
    const other = finish(
      buildLibrary([entry('a', { title: 'Late parcel' }), entry('b', { body: 'late', pinned: true })]),
    );
    expect(found(other, 'late')).toEqual(['a', 'b']);
  });
});

describe('suggestions for a situation', () => {
  const first = (text: string, situation: Parameters<typeof suggest>[2]) => suggest(text, 1, situation)[0]?.id;

  it('are for the channel', () => {
    expect(first('I moved house', { channel: 'chat' })).toBe('address');
    expect(first('I moved house', { channel: 'email' })).not.toBe('address');
    expect(first('I moved house', {})).toBe('address');
  });

  it('are in the language of the customer, where that is known', () => {
    const asked = 'Ich brauche die Rechnung, the invoice, noch einmal again';
    expect(suggest(asked, 9, { language: 'de' }).map(({ id }) => id)).not.toContain('invoice');
    expect(suggest(asked, 9, { language: 'en' }).map(({ id }) => id)).not.toContain('rechnung');
    const all = suggest(asked, 9, { language: null }).map(({ id }) => id);
    expect(all).toEqual(expect.arrayContaining(['invoice', 'rechnung']));
  });

  it('are for the persona', () => {
    const ids = (persona?: string) =>
      suggest('I need the invoice again', 9, persona ? { persona } : {}).map(({ id }) => id);
    expect(ids('partner')).toContain('partner');
    expect(ids('none')).not.toContain('partner');
    expect(ids()).toContain('partner');
  });
});

describe('steps', () => {
  function stepsOf<T>(steps: Steps<T>): number {
    let count = 0;
    while (!steps.next().done) count += 1;
    return count;
  }

  it('sort as sort() does', () => {
    const words = Array.from({ length: 9_001 }, (_, n) => `${(n * 7919) % 9_001}ü${n % 3}`);
    expect(finish(sorted(words))).toEqual(words.toSorted());
    expect(finish(sorted([]))).toEqual([]);
  });

  it('come often while a large library is built', () => {
    const many = Array.from({ length: 500 }, (_, n) =>
      entry(`n${n}`, { title: `Title ${n}`, body: 'word '.repeat(50) }),
    );
    expect(stepsOf(buildLibrary(many))).toBeGreaterThan(10);
  });
});
