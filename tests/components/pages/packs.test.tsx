import { act } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Packs } from '../../../components/pages/options/packs/Packs.tsx';
import type {
  PackActions,
  PackContents,
  PackView,
  RuleView,
  TemplateView,
} from '../../../components/pages/options/packs/types.ts';
import type { Done } from '../../../components/pages/options/types.ts';
import { faults } from './axe.ts';
import { button, field, leave, press, show, text, type } from './show.tsx';

afterEach(leave);

const done = async (): Promise<Done> => ({ kind: 'done' });

const pack: PackView = {
  id: 'acme',
  name: 'Acme voice',
  version: '2.3.0',
  publisher: 'Acme',
  fingerprint: 'b3f3 90c4',
  origin: 'subscription',
  installedAt: Date.UTC(2026, 10, 1),
  subscription: { address: 'https://packs.example/acme.json', state: 'fresh', checkedAt: Date.UTC(2026, 10, 22) },
  locked: false,
  counts: { values: 1, rules: 2, templates: 2, terms: 0 },
  edits: 1,
  conflicts: [],
  versions: [
    { version: '2.3.0', installedAt: 2, inUse: true },
    { version: '2.2.0', installedAt: 1, inUse: false },
  ],
};

const rule = (id: string, own: Partial<RuleView> = {}): RuleView => ({
  id,
  text: `Say it as ${id}.`,
  value: 'Clear words',
  byPack: 'ask',
  setting: 'ask',
  locked: false,
  ...own,
});
const template = (id: string, own: Partial<TemplateView> = {}): TemplateView => ({
  id,
  title: `The ${id} one`,
  shortcut: `/${id}`,
  body: `Text of ${id}.`,
  tags: [],
  channels: [],
  hidden: false,
  original: null,
  ...own,
});
const contents: PackContents = {
  voice: {
    text: 'Like a capable colleague.',
    personas: [
      {
        id: 'let-down',
        title: 'Let down before',
        text: 'Has told it already.',
        words: ['again', 'third time'],
        tags: [],
        grades: [{ check: 'vague timing', grade: 'hold' }],
      },
    ],
    channels: [{ channel: 'email', answerWithin: 480, signOff: 'Kind regards, Ada', grades: [] }],
    remedies: [{ name: 'refund up to', value: '50' }],
    company: [{ name: 'company.phone', value: '020 7946 0000' }],
    spellings: [{ spelling: 'LampCare', wrong: ['Lampcare'] }],
    sites: ['desk.example'],
  },
  values: [{ id: 'clear', title: 'Clear words', text: 'Everybody understands us.' }],
  rules: [
    rule('plain'),
    rule('fixed', { locked: true, setting: 'hold' }),
    rule('apology', { byPack: null, setting: null }),
  ],
  templates: [template('late'), template('gone', { hidden: true })],
  terms: [],
};

async function open(own: Partial<Parameters<typeof Packs>[0]> = {}) {
  const actions = {
    chooseFiles: vi.fn(),
    chooseFolder: vi.fn(),
    bringStarter: vi.fn(done),
    subscribe: vi.fn<PackActions['subscribe']>(done),
    unsubscribe: vi.fn<PackActions['unsubscribe']>(done),
    checkNow: vi.fn<PackActions['checkNow']>(async () => ({ kind: 'done', text: 'Nothing new.' })),
    rollBack: vi.fn<PackActions['rollBack']>(done),
    changes: vi.fn<PackActions['changes']>(async () => [
      { kind: 'louder', what: 'rule', id: 'no-late-fee', details: ['grade: “ask” → “hold”'] },
    ]),
    remove: vi.fn<PackActions['remove']>(done),
    setGrade: vi.fn<PackActions['setGrade']>(done),
    editTemplate: vi.fn<PackActions['editTemplate']>(done),
    hideTemplate: vi.fn<PackActions['hideTemplate']>(done),
    restoreTemplate: vi.fn<PackActions['restoreTemplate']>(done),
    resolve: vi.fn<PackActions['resolve']>(done),
    copyToSnippets: vi.fn<PackActions['copyToSnippets']>(done),
    preview: vi.fn<PackActions['preview']>((_, body) =>
      body.includes('{{')
        ? { kind: 'refused', message: 'Line 1 is not complete.' }
        : { kind: 'ready', text: body, html: body, asks: [] },
    ),
  };
  const onSay = vi.fn();
  await show(
    <Packs packs={[pack]} waiting={[]} contentsOf={() => contents} actions={actions} onSay={onSay} {...own} />,
  );
  return { ...actions, onSay };
}

describe('an installed pack', () => {
  it('says what it brings, who signed it, from where and when it was looked at, and nothing that axe would change', async () => {
    await open();
    expect(text()).toContain('1 value, 2 rules, 2 templates');
    expect(text()).toContain('signed with the key b3f3 90c4');
    expect(text()).toContain('https://packs.example/acme.jsonUp to date. Checked');
    expect(text()).toContain('1 change of yours');
    expect(await faults()).toEqual([]);
  });

  it('that was updated by itself says from what to what, and what changed in words', async () => {
    const actions = await open({ packs: [{ ...pack, updatedFrom: '2.2.0' }] });
    expect(text()).toContain('From 2.2.0 to 2.3.0');
    await press('What changed in Acme voice');
    expect(actions.changes).toHaveBeenCalledWith('acme', '2.2.0');
    expect(text()).toContain('Louder rule no-late-feeHow loud: Ask → Hold');
    expect(await faults()).toEqual([]);
  });

  it('shows its voice: how it sounds, to whom, in which channel, and what may be offered', async () => {
    await open();
    await press('Open Acme voice');
    await press('Voice');
    expect(text()).toContain('Like a capable colleague.');
    expect(text()).toContain('A customer should hear from you within 8 hours.');
    expect(text()).toContain('Known by the words: again, third time');
    expect(text()).toContain('Set differently there: vague timing: Hold');
    expect(text()).toContain('refund up to50');
    expect(text()).toContain('What it says of the company');
    expect(text()).toContain('company.phone020 7946 0000');
    expect(text()).toContain('LampCare not: Lampcare');
    expect(await faults()).toEqual([]);
  });

  it('goes back to an earlier version, and is removed only after a question', async () => {
    const actions = await open();
    await press('Earlier versions… of Acme voice');
    await press('Use this one: 2.2.0');
    expect(actions.rollBack).toHaveBeenCalledWith('acme', '2.2.0');
    expect(actions.onSay).toHaveBeenLastCalledWith({ text: '“Acme voice” is at version 2.2.0 now.' });
    await press('Remove… Acme voice');
    expect(text()).toContain('Your change is kept, and is there again when the pack comes back.');
    expect(actions.remove).not.toHaveBeenCalled();
    await press('Remove');
    expect(actions.remove).toHaveBeenCalledWith('acme');
  });

  it('of an organisation is neither removed nor rolled back, and its subscription not ended', async () => {
    await open({
      packs: [{ ...pack, locked: true, subscription: pack.subscription && { ...pack.subscription, fixed: true } }],
    });
    expect(text()).toContain('Set by your organisation');
    expect(() => button(/^Remove…/)).toThrow('0 buttons');
    expect(() => button(/^Earlier versions/)).toThrow('0 buttons');
    expect(() => button(/^Unsubscribe/)).toThrow('0 buttons');
    button('Check now: Acme voice');
  });

  it('says what came of a look', async () => {
    const { onSay } = await open();
    await press('Check now: Acme voice');
    expect(onSay).toHaveBeenLastCalledWith({ text: 'Nothing new.' });
  });

  it('that failed to update says why, as the reason of the press', async () => {
    const { onSay } = await open({
      actions: {
        ...(await open()),
        checkNow: async () => ({ kind: 'failed', message: 'The server has a problem of its own (status 500).' }),
      },
    });
    await press('Check now: Acme voice');
    expect(onSay).toHaveBeenLastCalledWith({
      text: 'That did not work: The server has a problem of its own (status 500).',
      failed: true,
    });
  });
});

describe('inside a pack', () => {
  it('a rule is set louder, off, or back to what the pack says; a locked one is not', async () => {
    const { setGrade } = await open();
    await press('Open Acme voice');
    await type('How loud “Say it as plain.” is', 'off');
    await type('How loud “Say it as plain.” is', 'ask');
    await type('How loud “Say it as apology.” is', 'hold');
    await type('How loud “Say it as apology.” is', '');
    expect(setGrade.mock.calls).toEqual([
      ['acme', 'plain', 'off'],
      ['acme', 'plain', null],
      ['acme', 'apology', 'hold'],
      ['acme', 'apology', null],
    ]);
    expect(text()).toContain('Hold, set by your organisation');
    expect(() => field('How loud “Say it as fixed.” is')).toThrow();
    expect(await faults()).toEqual([]);
  });

  it('a template is changed here when it can be filled in, hidden, shown, and copied', async () => {
    const actions = await open();
    await press('Open Acme voice');
    await press('2 templates');
    await press('Hide: “The late one”');
    await press('Show again: “The gone one”');
    await press('Edit a copy: “The late one”');
    expect(actions.hideTemplate.mock.calls).toEqual([
      ['acme', 'late', true],
      ['acme', 'gone', false],
    ]);
    expect(actions.copyToSnippets).toHaveBeenCalledWith('acme', 'late');
    await press('Edit here: “The late one”');
    await type('Reply', 'My {{ text');
    await press('Save my wording');
    expect(actions.editTemplate).not.toHaveBeenCalled();
    expect(text()).toContain('It cannot be inserted yet: Line 1 is not complete.');
    await type('Reply', 'My text.');
    expect(await faults()).toEqual([]);
    await press('Save my wording');
    expect(actions.editTemplate).toHaveBeenCalledWith('acme', 'late', {
      title: 'The late one',
      shortcut: '/late',
      body: 'My text.',
    });
  });

  it('shows forty of 5,000, finds any, and goes from tab to tab by arrows', async () => {
    const templates = Array.from({ length: 5_000 }, (_, index) => template(`t${index}`));
    await open({ contentsOf: () => ({ ...contents, templates }) });
    await press('Open Acme voice');
    const rules = button('3 rules');
    await act(async () => {
      rules.focus();
      rules.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));
    });
    expect(document.activeElement).toBe(button('5000 templates'));
    expect(document.querySelectorAll('[data-template]')).toHaveLength(40);
    await type('Search templates', 'text t4711');
    expect(document.querySelectorAll('[data-template]')).toHaveLength(1);
  });
});

describe('a change that meets an update', () => {
  const conflict = {
    entry: 'template:late',
    what: 'template' as const,
    title: 'The late one',
    gone: false,
    fields: [
      {
        field: 'body' as const,
        base: 'Late.',
        mine: [
          { kind: 'same' as const, text: 'Late.' },
          { kind: 'added' as const, text: ' Sorry.' },
        ],
        theirs: [
          { kind: 'removed' as const, text: 'Late.' },
          { kind: 'added' as const, text: 'Delayed.' },
        ],
      },
    ],
    text: 'Late. Sorry.',
  };

  it('is shown beside what was and what is now, and is decided three ways', async () => {
    const { resolve } = await open({ packs: [{ ...pack, conflicts: [conflict] }] });
    expect(text()).toContain('The update changed something that you had changed too.');
    await press('Decide');
    expect([...document.querySelectorAll('.side')].map((side) => side.textContent)).toEqual([
      'BeforeLate.',
      'YoursLate.added:  Sorry.',
      'The pack’s nowtaken out: Late.added: Delayed.',
    ]);
    expect(await faults()).toEqual([]);
    await press('Keep mine');
    await press('Take theirs');
    await press('Edit…');
    expect(field('Your text').value).toBe('Late. Sorry.');
    await type('Your text', 'Delayed. Sorry.');
    await press('Use this text');
    expect(resolve.mock.calls).toEqual([
      ['acme', 'template:late', 'mine'],
      ['acme', 'template:late', 'theirs'],
      ['acme', 'template:late', { text: 'Delayed. Sorry.' }],
    ]);
  });

  it('of a template that the pack gave up is kept as a snippet or let go', async () => {
    const fields = [{ field: 'body' as const, base: 'Late.', mine: conflict.fields[0]?.mine ?? [] }];
    const { resolve } = await open({
      packs: [{ ...pack, conflicts: [{ ...conflict, gone: true, fields, text: null }] }],
    });
    await press('Decide');
    expect(text()).toContain('The pack has it no longer.');
    await press('Keep mine as a snippet');
    await press('Let it go');
    expect(resolve.mock.calls.map(([, , how]) => how)).toEqual(['mine', 'theirs']);
  });
});

describe('a subscription', () => {
  it('is asked for in the press itself, and says why it did not work with the address still there', async () => {
    let inThePress = false;
    const subscribe = vi.fn<PackActions['subscribe']>(async () => ({
      kind: 'failed',
      message: 'This computer is offline.',
    }));
    const actions = { ...(await open()), subscribe };
    await open({ actions });
    await press('Subscribe…');
    await type('Address of the pack', ' https://packs.example/a.json ');
    await act(async () => {
      button('Subscribe').form?.requestSubmit();
      inThePress = subscribe.mock.calls.length === 1;
    });
    expect(inThePress).toBe(true);
    expect(subscribe).toHaveBeenCalledWith('https://packs.example/a.json');
    expect(document.querySelector('[role=alert]')?.textContent).toBe('This computer is offline.');
    expect(field('Address of the pack').value).toContain('packs.example');
  });

  it('that has brought nothing yet stands there with its state', async () => {
    const { unsubscribe } = await open({
      packs: [],
      waiting: [
        {
          address: 'https://packs.example/b.json',
          state: 'failed',
          message: 'There is no file at this address (status 404).',
        },
      ],
    });
    expect(text()).toContain('No pack from this address yet');
    expect(text()).toContain('That did not work. There is no file at this address (status 404).');
    await press('Unsubscribe from https://packs.example/b.json');
    expect(unsubscribe).toHaveBeenCalledWith('https://packs.example/b.json');
  });
});
