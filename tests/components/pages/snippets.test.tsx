import { act, useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { filterSnippets } from '../../../components/pages/options/filter.ts';
import type { Unsaved } from '../../../components/pages/options/form.ts';
import { Snippets } from '../../../components/pages/options/Snippets.tsx';
import type { Preview, Saved, SnippetActions, SnippetView } from '../../../components/pages/options/types.ts';
import { button, field, leave, press, show, text, type } from './show.tsx';

const refund: SnippetView = {
  id: 'refund',
  title: 'Refund',
  body: 'Hi, your money is on its way.',
  shortcut: 'refund',
  tags: ['money'],
  channels: [],
  examples: [],
  usage: { count: 2 },
  rev: 3,
};

const saved = async (): Promise<Saved> => ({ kind: 'saved', id: 'refund' });

function actionsOf(own: Partial<SnippetActions> = {}): SnippetActions {
  return {
    create: saved,
    edit: saved,
    remove: async () => ({ kind: 'done', undo: async () => ({ kind: 'done' }) }),
    preview: (body) => ({ kind: 'ready', text: body, asks: [] }),
    history: async () => [],
    exportFile: async () => ({ kind: 'done' }),
    ...own,
  };
}

/** What the entrypoint does: unsaved texts live above the sections. */
function Page({ actions, snippets = [refund] }: { actions: SnippetActions; snippets?: readonly SnippetView[] }) {
  const [unsaved, setUnsaved] = useState<Unsaved>(new Map());
  return (
    <Snippets
      snippets={snippets}
      unsaved={unsaved}
      actions={actions}
      onUnsaved={setUnsaved}
      onImport={() => undefined}
    />
  );
}

afterEach(leave);

describe('the snippets page', () => {
  it('says what to do when there are none', async () => {
    await show(<Page actions={actionsOf()} snippets={[]} />);
    expect(text()).toContain('No snippets of your own yet');
    expect(button('Export').disabled).toBe(true);
  });

  it('saves what was typed, as the revision it was begun on', async () => {
    const edit = vi.fn(saved);
    await show(<Page actions={actionsOf({ edit })} />);
    await press(/^Refund/);
    await type('Title', ' Money back ');
    await type('Tags', 'money, , refund, money');
    await press('Save');
    expect(edit.mock.calls).toMatchObject([
      ['refund', { title: 'Money back', tags: ['money', 'refund'], shortcut: 'refund' }, 3],
    ]);
    expect(text()).toContain('Saved.');
  });

  it('keeps the text when the write fails, and while another snippet is looked at', async () => {
    const failing = async (): Promise<Saved> => ({ kind: 'failed', message: 'The disk is full.' });
    const other = { ...refund, id: 'other', title: 'Other', shortcut: undefined };
    await show(<Page actions={actionsOf({ edit: failing })} snippets={[refund, other]} />);
    await press(/^Refund/);
    await type('Reply', 'An hour of work');
    await press('Save');
    expect(text()).toContain('This could not be saved: The disk is full. Your text is still here.');
    expect(field('Reply').value).toBe('An hour of work');
    await press(/^Other/);
    expect(field('Reply').value).toBe(refund.body);
    await press(/^Refund/);
    expect(field('Reply').value).toBe('An hour of work');
    expect(text()).toContain('Not saved');
  });

  it('offers both texts when another window was first', async () => {
    const theirs = { ...refund, title: 'Theirs', rev: 9 };
    const edit = vi.fn(async (_id: string, _text: unknown, rev: number): Promise<Saved> => {
      return rev === 9 ? { kind: 'saved', id: 'refund' } : { kind: 'changed-elsewhere', snippet: theirs };
    });
    await show(<Page actions={actionsOf({ edit })} />);
    await press(/^Refund/);
    await type('Title', 'Mine');
    await press('Save');
    expect(text()).toContain('changed meanwhile, in another window or by a backup');
    expect(field('Title').value).toBe('Mine');
    await press('Save mine');
    expect(edit).toHaveBeenLastCalledWith('refund', expect.objectContaining({ title: 'Mine' }), 9);
  });

  it('does not save a reply without a title or a text', async () => {
    const create = vi.fn(saved);
    await show(<Page actions={actionsOf({ create })} />);
    await press('New snippet');
    await press('Save');
    expect(text()).toContain('Give it a title');
    expect(text()).toContain('Write the reply.');
    expect(create).not.toHaveBeenCalled();
  });

  it('saves a second reply with one shortcut, and says that both are offered', async () => {
    const create = vi.fn(saved);
    await show(<Page actions={actionsOf({ create })} />);
    await press('New snippet');
    await type('Title', 'Second');
    await type('Reply', 'Text');
    await type('Shortcut', '/refund');
    expect(text()).toContain('“Refund” has this shortcut too. Both are offered.');
    await press('Save');
    expect(create.mock.calls).toMatchObject([[{ shortcut: 'refund' }]]);
  });

  it('says on saving that another says nearly the same', async () => {
    const likeOne = vi.fn(() => 'Refund');
    await show(<Page actions={actionsOf({ likeOne })} />);
    await press('New snippet');
    await type('Title', 'Second');
    await type('Reply', refund.body);
    await press('Save');
    expect(likeOne.mock.calls).toEqual([[refund.body, 'refund']]);
    expect(text()).toContain('Saved. “Refund” says nearly the same: Care merges them.');
  });

  it('a new one begins in its title, and what is missing has the caret when it is to be saved', async () => {
    const create = vi.fn(saved);
    await show(<Page actions={actionsOf({ create })} />);
    await press('New snippet');
    expect(document.activeElement).toBe(field('Title'));
    await type('Reply', 'Thank you.');
    field('Reply').focus();
    await press('Save');
    expect(document.activeElement).toBe(field('Title'));
    await type('Title', 'Thanks');
    await type('Reply', ' ');
    await press('Save');
    expect(document.activeElement).toBe(field('Reply'));
    expect(create).not.toHaveBeenCalled();
    // One that is there is read first.
    await press(/^Refund/);
    expect(document.activeElement).not.toBe(field('Title'));
  });

  it('says where a broken reply is broken, goes there, and saves it as a draft', async () => {
    const edit = vi.fn(saved);
    const preview = (body: string): Preview =>
      body.includes('{% if')
        ? { kind: 'refused', message: 'It is not closed.', at: { line: 2, column: 4 } }
        : { kind: 'ready', text: body, asks: [] };
    await show(<Page actions={actionsOf({ edit, preview })} />);
    await press(/^Refund/);
    await type('Reply', 'One\nTwo{% if');
    expect(text()).toContain('It cannot be inserted yet: It is not closed.');
    expect(document.querySelector('.preview-place')?.textContent).toBe('Two{% if\n   ^');
    await press('Go to line 2, column 4');
    const reply = field('Reply');
    expect(document.activeElement).toBe(reply);
    expect(reply).toMatchObject({ selectionStart: 'One\nTwo'.length });
    await press('Save as a draft');
    expect(edit.mock.calls).toMatchObject([['refund', { draft: true }, 3]]);
    expect(text()).toContain('Saved as a draft.');
    await type('Reply', 'Mended');
    await press('Save');
    expect(edit.mock.calls[1]).toMatchObject(['refund', { draft: false }, 3]);
  });

  it('brings an earlier text back into the form, to be saved or discarded', async () => {
    const before = { ...refund, title: 'Money back', body: 'As it was.', pinned: true };
    const history = vi.fn(async () => [{ id: 4, at: Date.UTC(2026, 2, 1), text: before }]);
    await show(<Page actions={actionsOf({ history })} />);
    await press(/^Refund/);
    expect(history).toHaveBeenCalledWith('refund');
    expect(text()).toContain('1 earlier version');
    await press(/^Take the text of/);
    expect(field('Title').value).toBe('Money back');
    expect(field('Reply').value).toBe('As it was.');
    expect(text()).toContain('Not saved');
    await press('Discard changes');
    expect(field('Title').value).toBe('Refund');
  });

  it('says what is a draft, what is to be read again, and when a reply was last used', async () => {
    const draft = { ...refund, id: 'a', title: 'A', draft: true };
    const due = {
      ...refund,
      id: 'b',
      title: 'B',
      reviewBy: '2020-01-31',
      usage: { count: 2, lastUsed: Date.UTC(2026, 2, 1, 12) },
    };
    const later = { ...refund, id: 'c', title: 'C', reviewBy: '2999-01-31' };
    await show(<Page actions={actionsOf()} snippets={[draft, due, later]} />);
    const rows = [...document.querySelectorAll('.row')].map((row) => row.textContent);
    expect(rows[0]).toContain('Draft');
    expect(rows[1]).toContain('To be read again');
    expect(rows[2]).not.toContain('To be read again');
    await press(/^BTo be/);
    expect(text()).toContain('Used 2 times, last on Mar 1, 2026');
  });

  it('deletes with a way back', async () => {
    const undo = vi.fn(async () => ({ kind: 'done' as const }));
    await show(<Page actions={actionsOf({ remove: async () => ({ kind: 'done', undo }) })} />);
    await press(/^Refund/);
    await press('Delete');
    expect(text()).toContain('“Refund” was deleted.');
    await press('Undo');
    expect(undo).toHaveBeenCalledTimes(1);
    expect(text()).toContain('“Refund” is back.');
  });

  it('renders a hundred of 20,000, and finds any of them', async () => {
    const many = Array.from({ length: 20_000 }, (_, id) => ({ ...refund, id: `${id}`, title: `Reply ${id}` }));
    await show(<Page actions={actionsOf()} snippets={many} />);
    expect(document.querySelectorAll('.row')).toHaveLength(100);
    expect(text()).toContain('100 of 20000 shown');
    await type('Search snippets', 'reply 19999');
    expect([...document.querySelectorAll('.row-title')].map((row) => row.textContent)).toEqual(['Reply 19999']);
  });

  it('is one stop for Tab: arrows go from row to row, and so do Home and End', async () => {
    const three = ['A', 'B', 'C'].map((title) => ({ ...refund, id: title, title }));
    await show(<Page actions={actionsOf()} snippets={three} />);
    const rows = () => [...document.querySelectorAll<HTMLButtonElement>('.row')];
    const stops = () => rows().map(({ tabIndex }) => tabIndex);
    const at = () => document.activeElement?.querySelector('.row-title')?.textContent;
    const key = (name: string) =>
      act(async () =>
        document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true })),
      );
    expect(stops()).toEqual([0, -1, -1]);
    await press(/^B/);
    expect(stops()).toEqual([-1, 0, -1]);
    await act(async () => rows()[1]?.focus());
    await key('ArrowDown');
    expect(at()).toBe('C');
    expect(stops()).toEqual([-1, -1, 0]);
    await key('Home');
    expect(at()).toBe('A');
    await key('End');
    expect(at()).toBe('C');
  });
});

describe('filtering', () => {
  const cafe = { ...refund, id: 'cafe', title: 'Café hours', body: 'We open at nine.', tags: ['shop'] };
  it.each([
    ['cafe', ['cafe']],
    ['CAFÉ nine', ['cafe']],
    ['money', ['refund']],
    ['hours money', []],
    ['  ', ['refund', 'cafe']],
    ['tag:mon', ['refund']],
    ['TAG:"shop" café', ['cafe']],
    ['tag:shop money', []],
    ['tag:', ['refund', 'cafe']],
  ])('%j', (query, ids) => {
    expect(filterSnippets([refund, cafe], query).map((snippet) => snippet.id)).toEqual(ids);
  });
});
