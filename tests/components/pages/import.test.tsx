import { afterEach, describe, expect, it, vi } from 'vitest';
import { ImportDialog } from '../../../components/pages/options/ImportDialog.tsx';
import type { ChosenFile, Done, DuplicateChoice } from '../../../components/pages/options/types.ts';
import { button, leave, press, show, text, type } from './show.tsx';

afterEach(leave);

const nothing = () => undefined;

function fileWith(own: Partial<Extract<ChosenFile, { kind: 'read' }>>): ChosenFile {
  return { kind: 'read', name: 'mine.json', good: 2, bad: [], plan: () => ({ duplicates: [], count: 2 }), ...own };
}

async function open(file: ChosenFile, onImport: (choose: (row: number) => DuplicateChoice) => Promise<Done>) {
  const foreign = { readAs: nothing, nameColumns: nothing, makePack: nothing };
  await show(<ImportDialog file={file} foreign={foreign} onChoose={nothing} onImport={onImport} onClose={nothing} />);
}

describe('the import preview', () => {
  it('lists which rows are bad and why, and writes nothing before it is told to', async () => {
    const onImport = vi.fn(async (): Promise<Done> => ({ kind: 'done' }));
    const bad = [
      { row: 17, title: 'No body', problems: [{ kind: 'missing' as const, field: 'body' }] },
      { row: 301, problems: [{ kind: 'not-an-object' as const }] },
    ];
    await open(fileWith({ good: 997, bad, plan: () => ({ duplicates: [], count: 997 }) }), onImport);
    expect(text()).toContain('Row 17, “No body”: “body” is missing');
    expect(text()).toContain('Row 301: is not a snippet');
    expect(onImport).not.toHaveBeenCalled();
    await press('Import 997 snippets');
    expect(onImport).toHaveBeenCalledTimes(1);
  });

  it('asks about each duplicate, and about all at once', async () => {
    const duplicate = (row: number, title: string) => ({
      row,
      title,
      by: 'id' as const,
      of: { title: 'Old' },
      identical: false,
    });
    const duplicates = [duplicate(1, 'First'), duplicate(2, 'Second')];
    const plan = (choose: (row: number) => DuplicateChoice) => ({
      duplicates,
      count: duplicates.filter(({ row }) => choose(row) !== 'skip').length,
    });
    const choices: DuplicateChoice[] = [];
    await open(fileWith({ plan }), async (choose) => {
      choices.push(choose(1), choose(2));
      return { kind: 'done' };
    });
    expect(button('Nothing to import').disabled).toBe(true);
    await type('For all of them', 'keep-both');
    await type('What to do with “Second”', 'replace');
    await press('Import 2 snippets');
    expect(choices).toEqual(['keep-both', 'replace']);
  });

  it('offers nothing of a file that is there already, word for word', async () => {
    const duplicates = [1, 2].map((row) => ({
      row,
      title: `Title ${row}`,
      by: 'shortcut' as const,
      of: { title: `Title ${row}` },
      identical: true,
    }));
    const onImport = async (): Promise<Done> => ({ kind: 'done' });
    await open(fileWith({ good: 2, plan: () => ({ duplicates, count: 0 }) }), onImport);
    expect(text()).not.toContain('can be imported');
    expect(text()).toContain('2 are there already, word for word');
    expect(button('Nothing to import').disabled).toBe(true);
  });

  it('stays open with the reason when the write fails', async () => {
    await open(fileWith({}), async () => ({ kind: 'failed', message: 'The disk is full.' }));
    await press('Import 2 snippets');
    expect(text()).toContain('Nothing was imported: The disk is full.');
    expect(button('Import 2 snippets').disabled).toBe(false);
  });

  it('says why a file is refused', async () => {
    await open({ kind: 'refused', message: '“big.json” has 200 MB.' }, async () => ({ kind: 'done' }));
    expect(document.querySelector('[role="alert"]')?.textContent).toBe('“big.json” has 200 MB.');
    button('Choose another file');
  });
});
