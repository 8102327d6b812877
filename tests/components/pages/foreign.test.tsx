import { afterEach, describe, expect, it, vi } from 'vitest';
import { ImportDialog } from '../../../components/pages/options/ImportDialog.tsx';
import { reasonText, unreadableText } from '../../../components/pages/options/import/reasons.ts';
import type { ForeignView } from '../../../components/pages/options/import/types.ts';
import type { ChosenFile } from '../../../components/pages/options/types.ts';
import { pageTexts } from '../../../components/pages/texts.ts';
import { faults } from './axe.ts';
import { button, field, leave, press, show, text, type } from './show.tsx';

afterEach(leave);

const { t: de } = pageTexts('de');
const foreign: ForeignView = {
  format: 'zendesk-macros',
  formats: [
    { id: 'generic-csv', title: 'any CSV' },
    { id: 'zendesk-macros', title: 'Zendesk macros' },
  ],
  report: {
    items: 3,
    imported: 2,
    rejected: [{ where: 'macro 3, “Close”', reason: 'has no text' }],
    losses: [
      { item: 'Refund', about: '{{dc.greeting}}', detail: 'is kept as it is written' },
      { item: 'Delay', about: '{{dc.greeting}}', detail: 'is kept as it is written' },
      { item: 'Delay', about: 'shortcut', detail: 'rf belongs to “Refund” already' },
    ],
  },
  table: null,
  templates: 2,
  rules: 0,
  terms: 0,
  packName: 'macros',
};

async function open(view: Partial<ForeignView> = {}, file: Partial<Extract<ChosenFile, { kind: 'read' }>> = {}) {
  const actions = { readAs: vi.fn(), nameColumns: vi.fn(), makePack: vi.fn() };
  const plan = () => ({ duplicates: [], count: 2 });
  const chosen: ChosenFile = {
    kind: 'read',
    name: 'macros.json',
    good: 2,
    bad: [],
    plan,
    foreign: { ...foreign, ...view },
    ...file,
  };
  const nothing = () => undefined;
  await show(
    <ImportDialog
      file={chosen}
      foreign={actions}
      onChoose={nothing}
      onImport={async () => ({ kind: 'done' })}
      onClose={nothing}
    />,
  );
  return actions;
}

describe('another tool’s file', () => {
  it('says as what it is read, what is left out and every loss', async () => {
    const { readAs } = await open();
    expect(field('Read as').value).toBe('zendesk-macros');
    expect(text()).toContain('1 item cannot be imported:macro 3, “Close”: has no text');
    expect(text()).toContain('3 things are changed or left behind');
    expect(text()).toContain('{{dc.greeting}} 2 timesRefund: is kept as it is written');
    expect(text()).toContain('shortcut onceDelay: rf belongs to “Refund” already');
    expect(await faults()).toEqual([]);
    button('Import 2 snippets');
    await type('Read as', 'generic-csv');
    expect(readAs).toHaveBeenCalledWith('generic-csv');
  });

  it('of rules becomes a pack, and nothing else', async () => {
    const { makePack } = await open(
      { templates: 0, rules: 14, terms: 120 },
      { good: 0, plan: () => ({ duplicates: [], count: 0 }) },
    );
    expect(text()).toContain('14 rules, 120 words');
    expect(() => button(/^Import|^Nothing to import/)).toThrow('0 buttons');
    await type('Name of the pack', 'House words');
    await press('Look at the pack');
    expect(makePack).toHaveBeenCalledWith('House words');
    expect(await faults()).toEqual([]);
  });

  it('with unknown columns shows the first rows, and is told which column is what', async () => {
    const table = {
      columns: ['Frage', 'Unsere Zeilen'],
      rows: [['Wo ist es?', 'Es kommt am Freitag.']],
      fields: new Map([['title', 'Frage']]),
    };
    const { nameColumns } = await open({ format: 'generic-csv', table });
    expect(text()).toContain('Es kommt am Freitag.');
    expect(await faults()).toEqual([]);
    await type('Reply', 'Unsere Zeilen');
    const [columns] = nameColumns.mock.calls[0] ?? [];
    expect([...(columns ?? [])].filter(([, name]) => name !== '')).toEqual([
      ['title', 'Frage'],
      ['body', 'Unsere Zeilen'],
    ]);
  });

  it('that nobody recognised is read as the person says', async () => {
    const file: ChosenFile = {
      kind: 'refused',
      message: 'It is not clear what “x.txt” is.',
      foreign: { ...foreign, format: null, report: null },
    };
    const readAs = vi.fn();
    const nothing = () => undefined;
    await show(
      <ImportDialog
        file={file}
        foreign={{ readAs, nameColumns: nothing, makePack: nothing }}
        onChoose={nothing}
        onImport={async () => ({ kind: 'done' })}
        onClose={nothing}
      />,
    );
    expect(field('Read as').value).toBe('');
    await type('Read as', 'zendesk-macros');
    expect(readAs).toHaveBeenCalledWith('zendesk-macros');
  });
});

describe('reasons in German', () => {
  it.each([
    ['has no text', 'hat keinen Text'],
    ['is longer than 300 characters', 'ist länger als 300 Zeichen'],
    ['writes no reply; it only does status: solved', 'schreibt keine Antwort; es tut nur dies: status: solved'],
    [
      'is kept as it is written: Zendesk fills it in when the reply is sent',
      'bleibt stehen, wie es geschrieben ist: Zendesk füllt es beim Senden aus',
    ],
    ['rf belongs to “Refund” already', 'rf gehört schon zu „Refund“'],
    ['whatever else there is', 'whatever else there is'],
  ])('%s', (said, text) => expect(reasonText(said, de)).toBe(text));

  it.each([
    ['It is empty.', 'Es ist leer.'],
    ['It is not JSON: line 3, column 20, there is "x".', 'Es ist kein JSON: Der Fehler ist in Zeile 3, Spalte 20.'],
    [
      'It has no column for the text; its columns are a, b. Say which with --map body=COLUMN.',
      'Von keiner Spalte ist bekannt, dass sie den Text enthält. Sagen Sie unten, welche es ist.',
    ],
  ])('%s', (said, text) => expect(unreadableText(said, de)).toBe(text));
});
