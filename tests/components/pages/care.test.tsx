import { useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Care } from '../../../components/pages/options/care/Care.tsx';
import type { CareItem, CarePress, Looking, Pressed } from '../../../components/pages/options/care/types.ts';
import type { SnippetView } from '../../../components/pages/options/types.ts';
import { faults } from './axe.ts';
import { button, leave, press, show, text } from './show.tsx';

const snippet = (id: string, own: Partial<SnippetView> = {}): SnippetView => ({
  id,
  title: `The ${id} one`,
  body: `Text of ${id}.`,
  tags: [],
  channels: [],
  examples: [],
  usage: { count: 0 },
  rev: 1,
  ...own,
});
const names = ['broken', 'rule', 'twin', 'other', 'shared', 'due', 'dusty'];
const snippets = new Map(names.map((id) => [id, snippet(id)]));

const ITEMS: readonly CareItem[] = [
  { kind: 'broken', key: 'b', id: 'broken', message: 'It uses “x.y”.', at: { line: 3, column: 9 } },
  {
    kind: 'rule',
    key: 'r',
    id: 'rule',
    check: 'jargon',
    message: 'Customers may not know “SKU”.',
    quoted: 'SKU',
    at: { line: 1, column: 6 },
    fix: { label: 'Say “article number”', body: 'The article number.', result: 'The article number.' },
  },
  {
    kind: 'duplicate',
    key: 'd',
    id: 'twin',
    like: 'other',
    same: 0.9,
    words: [
      { kind: 'same', text: 'Text of ' },
      { kind: 'removed', text: 'other' },
      { kind: 'added', text: 'twin' },
    ],
  },
  { kind: 'shortcut', key: 's', id: 'shared', shortcut: 'refund', others: ['The other one'], free: 'refund2' },
  { kind: 'review', key: 'v', id: 'due', reviewBy: '2026-01-31' },
  { kind: 'unused', key: 'u', id: 'dusty' },
];

const done = async (): Promise<Pressed> => ({ kind: 'done', undo: async () => ({ kind: 'done' }) });

function Page(own: Partial<Parameters<typeof Care>[0]>) {
  const [items] = useState(own.items ?? ITEMS);
  return (
    <Care
      snippets={snippets}
      looking={{ kind: 'done' }}
      aside={0}
      onPress={done}
      onOpen={() => undefined}
      onStop={() => undefined}
      onAgain={() => undefined}
      onShowAside={done}
      {...own}
      items={items}
    />
  );
}

afterEach(leave);

it('says in German what the checks say', async () => {
  const [, rule] = ITEMS;
  if (rule?.kind !== 'rule') throw new Error('It is another item.');
  await show(<Page items={[{ ...rule, message: '“article number” is plainer than “SKU”.' }]} />, 'de');
  expect(text()).toContain('„article number“ ist einfacher als „SKU“.');
});

const left = () => [...document.querySelectorAll<HTMLElement>('.care-item')].map((one) => one.dataset.care);

describe('the to-do list of a library', () => {
  it('shows what keeps a reply from being sent first, and nothing that axe would change', async () => {
    await show(<Page />);
    expect(left()).toEqual(['b', 'r', 'd', 's', 'v', 'u']);
    expect(await faults()).toEqual([]);
  });

  it.each<[name: string, asked: CarePress, key: string]>([
    ['Say “article number”: The rule one', { kind: 'fix', id: 'rule', body: 'The article number.' }, 'r'],
    ['Leave it: The broken one', { kind: 'putAside', key: 'b' }, 'b'],
    ['Leave it: The rule one', { kind: 'putAside', key: 'r' }, 'r'],
    ['Keep this one: The other one', { kind: 'merge', keep: 'other', leave: 'twin' }, 'd'],
    ['Keep this one: The twin one', { kind: 'merge', keep: 'twin', leave: 'other' }, 'd'],
    ['They differ', { kind: 'putAside', key: 'd' }, 'd'],
    ['Call it /refund2: The shared one', { kind: 'rename', id: 'shared', shortcut: 'refund2' }, 's'],
    ['Offer both: The shared one', { kind: 'putAside', key: 's' }, 's'],
    ['Still right, ask again in 6 months: The due one', { kind: 'stillRight', id: 'due' }, 'v'],
    ['Archive: The dusty one', { kind: 'archive', id: 'dusty' }, 'u'],
    ['Delete: The dusty one', { kind: 'delete', id: 'dusty' }, 'u'],
    ['Keep it: The dusty one', { kind: 'putAside', key: 'u' }, 'u'],
  ])('“%s” is one press, and comes back by another', async (name, asked, key) => {
    const undo = vi.fn(async () => ({ kind: 'done' as const }));
    const onPress = vi.fn(async (): Promise<Pressed> => ({ kind: 'done', undo }));
    await show(<Page onPress={onPress} />);
    await press(name);
    expect(onPress.mock.calls).toEqual([[asked]]);
    expect(left()).not.toContain(key);
    await press('Undo');
    expect(undo).toHaveBeenCalledTimes(1);
    expect(left()).toContain(key);
    expect(text()).toContain('Undone.');
  });

  it('gives the focus to the next thing, and to the heading after the last', async () => {
    await show(<Page items={ITEMS.slice(3, 5)} />);
    await press('Offer both: The shared one');
    expect(document.activeElement?.getAttribute('data-care')).toBe('v');
    await press('Still right, ask again in 6 months: The due one');
    expect(document.activeElement?.textContent).toBe('Library care');
    expect(text()).toContain('Nothing to do');
  });

  it('keeps what could not be done, and says why', async () => {
    await show(<Page onPress={async () => ({ kind: 'failed', message: 'The disk is full.' })} />);
    await press('Archive: The dusty one');
    expect(left()).toContain('u');
    expect(text()).toContain('The disk is full.');
  });

  it('opens the editor at the place', async () => {
    const onOpen = vi.fn();
    await show(<Page onOpen={onOpen} />);
    await press('Go to line 3, column 9: The broken one');
    await press('Open: The due one');
    expect(onOpen.mock.calls).toEqual([['broken', { line: 3, column: 9 }], ['due']]);
  });

  it('marks what only one of two says', async () => {
    await show(<Page items={ITEMS.filter(({ kind }) => kind === 'duplicate')} />);
    expect([...document.querySelectorAll('.care-side mark')].map((mark) => mark.textContent)).toEqual([
      'other',
      'twin',
    ]);
  });

  it('leaves out what has been deleted since', async () => {
    const fewer = new Map([...snippets].filter(([id]) => id !== 'other' && id !== 'due'));
    await show(<Page snippets={fewer} />);
    expect(left()).toEqual(['b', 'r', 's', 'u']);
  });

  it('shows how far it is, can be stopped and begun again', async () => {
    const [onStop, onAgain] = [vi.fn(), vi.fn()];
    const at = (looking: Looking) => show(<Page looking={looking} onStop={onStop} onAgain={onAgain} items={[]} />);
    await at({ kind: 'looking', done: 250, total: 1_000 });
    expect(document.querySelector('progress')?.value).toBe(250);
    expect(text()).toContain('25 %');
    expect(text()).not.toContain('Nothing to do');
    await press('Stop');
    await at({ kind: 'stopped' });
    expect(text()).toContain('Stopped. This is what was found so far.');
    await press('Look again');
    expect([onStop.mock.calls.length, onAgain.mock.calls.length]).toEqual([1, 1]);
    await at({ kind: 'failed', message: 'out of memory' });
    expect(document.querySelector('[role="alert"]')?.textContent).toContain('out of memory');
  });

  it('shows again what was put aside', async () => {
    const onShowAside = vi.fn(done);
    await show(<Page aside={2} onShowAside={onShowAside} items={[]} />);
    expect(text()).toContain('2 things were put aside.');
    await press('Show again');
    expect(onShowAside).toHaveBeenCalledTimes(1);
    expect(button('Undo')).toBeTruthy();
  });

  it('archives all that is not used by one press', async () => {
    const onPress = vi.fn(done);
    const items = ['dusty', 'due'].map((id): CareItem => ({ kind: 'unused', key: id, id }));
    await show(<Page items={items} onPress={onPress} />);
    await press('Archive all 2');
    expect(onPress.mock.calls).toEqual([[{ kind: 'archiveAll', ids: ['dusty', 'due'] }]]);
    expect(left()).toEqual([]);
    expect(text()).toContain('2 snippets are archived.');
    await press('Undo');
    expect(left()).toEqual(['dusty', 'due']);
  });

  it('begins with twenty of a kind', async () => {
    const many = Array.from({ length: 45 }, (_, at) => snippet(`dusty ${at}`));
    const items = many.map(({ id }): CareItem => ({ kind: 'unused', key: id, id }));
    await show(<Page snippets={new Map(many.map((one) => [one.id, one]))} items={items} />);
    expect(left()).toHaveLength(20);
    await press('Show 25 more');
    expect(left()).toHaveLength(40);
  });
});
