import { afterEach, describe, expect, it, vi } from 'vitest';
import { OfferDialog } from '../../../components/pages/options/packs/OfferDialog.tsx';
import type { OfferView, ReadOffer } from '../../../components/pages/options/packs/types.ts';
import type { Done } from '../../../components/pages/options/types.ts';
import { faults } from './axe.ts';
import { button, leave, press, show, text } from './show.tsx';

afterEach(leave);

const read: ReadOffer = {
  kind: 'read',
  from: 'acme.json',
  name: 'Acme voice',
  version: '1.1.0',
  language: 'en',
  publisher: 'Acme',
  trust: { kind: 'signed', fingerprint: 'b3f3 90c4', known: false },
  counts: { values: 0, rules: 1, templates: 1, terms: 0 },
  contents: {
    voice: {
      text: 'Warm and plain.',
      personas: [],
      channels: [],
      remedies: [{ name: 'refund up to', value: '50' }],
      company: [],
      spellings: [],
      sites: [],
    },
    values: [],
    rules: [{ id: 'plain', text: 'Say it plainly.', byPack: 'hold', setting: 'hold', locked: false }],
    templates: [
      {
        id: 'late',
        title: 'It is late',
        shortcut: '/late',
        body: 'Sorry.',
        tags: [],
        channels: [],
        hidden: false,
        original: null,
      },
    ],
    terms: [],
  },
  unread: [],
  update: null,
  check: { kind: 'checking', share: 0.4 },
};

async function open(offer: OfferView, onInstall: () => Promise<Done> = async () => ({ kind: 'done' })) {
  const calls = { onStopCheck: vi.fn(), onChoose: vi.fn(), onClose: vi.fn(), onInstall: vi.fn(onInstall) };
  await show(<OfferDialog offer={offer} onDownload={null} {...calls} />);
  return calls;
}

describe('the preview of a pack', () => {
  it('says what it brings and whose key it is, and installs only when told to', async () => {
    const { onInstall } = await open(read);
    expect(text()).toContain('1 rule, 1 template');
    expect(text()).toContain('compare this key with the one you were told');
    expect(text()).toContain('b3f3 90c4');
    expect(await faults()).toEqual([]);
    expect(onInstall).not.toHaveBeenCalled();
    await press('Install');
    expect(onInstall).toHaveBeenCalledOnce();
  });

  it('shows how far the check is, can be stopped, and never keeps from installing', async () => {
    const { onStopCheck } = await open(read);
    await press('Check…');
    expect(document.querySelector('progress')?.value).toBe(40);
    expect(button('Install').disabled).toBe(false);
    await press('Stop checking');
    expect(onStopCheck).toHaveBeenCalledOnce();
    await open({ ...read, check: { kind: 'stopped' } });
    expect(text()).toContain('The check was stopped. You can install the pack all the same.');
  });

  it('lists what the check found, thirty at a time', async () => {
    const problem = (index: number) => ({
      lint: 'duplicates',
      severity: 'warning' as const,
      subject: { kind: 'template' as const, id: `t${index}` },
      message: 'It says the same as “late”.',
    });
    await open({ ...read, check: { kind: 'checked', problems: Array.from({ length: 400 }, (_, at) => problem(at)) } });
    await press('400 hints');
    expect(document.querySelectorAll('.entry--problem')).toHaveLength(30);
    expect(text()).toContain('Hint template t0: It says the same as “late”. (duplicates)');
    expect(await faults()).toEqual([]);
    await press('Show 150 more');
    expect(document.querySelectorAll('.entry--problem')).toHaveLength(180);
  });

  it('names the files of the folder that are not read, the first ones at once', async () => {
    const sentence = (at: number) =>
      `“templates/reply ${at}.docx” is not read: put it right into the folder “templates”, as a file that ends in .md.`;
    await open({ ...read, unread: [1, 2, 3, 4, 5, 6].map(sentence) });
    expect([...document.querySelectorAll('.entry--problem')].map((item) => item.textContent)).toEqual(
      [1, 2, 3, 4, 5].map(sentence),
    );
    expect(await faults()).toEqual([]);
    await press('Show 1 more');
    expect(text()).toContain(sentence(6));
    button('Install');
  });

  it('of an update shows the changes first, in words', async () => {
    await open({
      ...read,
      trust: { kind: 'unsigned' },
      update: {
        from: '1.0.0',
        changes: [
          { kind: 'louder', what: 'rule', id: 'plain', details: ['grade: “ask” → “hold”'] },
          {
            kind: 'changed',
            what: 'template',
            id: 'late',
            title: 'It is late',
            details: [],
            words: [
              { kind: 'same', text: 'We are ' },
              { kind: 'removed', text: 'late' },
              { kind: 'added', text: 'sorry' },
            ],
          },
          { kind: 'gone', what: 'value', id: 'care', title: 'Care', details: [] },
        ],
      },
    });
    expect(text()).toContain('What this update changes');
    expect(text()).toContain('You have version 1.0.0. This is 1.1.0.');
    expect(text()).toContain('Louder rule plainHow loud: Ask → Hold');
    expect(text()).toContain('Changed template It is lateWe are taken out: lateadded: sorry');
    expect(text()).toContain('Gone value Care');
    button('Update');
  });

  it('of an update can be installed while it is compared', async () => {
    await open({ ...read, update: { from: '1.0.0', changes: null } });
    expect(text()).toContain('Comparing it with yours…');
    expect(button('Update').disabled).toBe(false);
    expect(await faults()).toEqual([]);
  });

  it('stays with the reason when it could not be stored', async () => {
    await open(read, async () => ({ kind: 'failed', message: 'The disk is full.' }));
    await press('Install');
    expect(text()).toContain('Nothing was stored: The disk is full.');
  });

  it('refused says why, what is wrong, and offers another file', async () => {
    const { onChoose } = await open({
      kind: 'refused',
      from: 'acme.json',
      message: 'It cannot be read as a pack. What is wrong:',
      problems: ['rules › no. 2 › id: use small letters'],
    });
    expect(document.querySelector('[role=alert]')?.textContent).toContain('It cannot be read as a pack.');
    expect(text()).toContain('rules › no. 2 › id: use small letters');
    await press('Choose another file');
    expect(onChoose).toHaveBeenCalledOnce();
  });

  it('while it is read can be left', async () => {
    const { onClose } = await open({ kind: 'reading', from: 'big.json' });
    expect(text()).toContain('Reading big.json…');
    await press('Cancel');
    expect(onClose).toHaveBeenCalledOnce();
  });
});
