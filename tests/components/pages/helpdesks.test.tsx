import { afterEach, describe, expect, it, vi } from 'vitest';
import { Helpdesks } from '../../../components/pages/options/Helpdesks.tsx';
import type { RecordActions } from '../../../components/pages/options/types.ts';
import { button, field, leave, press, show, text, type } from './show.tsx';

afterEach(leave);

const LABEL = 'Record (JSON)';

async function open(own: Partial<RecordActions> = {}) {
  const actions = {
    check: vi.fn<RecordActions['check']>((typed) =>
      typed.includes('bad')
        ? { kind: 'refused', line: 2, column: 3, message: 'panes.0.css: is not CSS: [[' }
        : { kind: 'good', id: 'desk' },
    ),
    save: vi.fn<RecordActions['save']>(async () => ({ kind: 'saved', id: 'desk' })),
    remove: vi.fn<RecordActions['remove']>(async () => ({ kind: 'done' })),
    ...own,
  };
  await show(
    <Helpdesks
      own={[{ id: 'mine', title: 'Mine', text: '{"id":"mine"}', problem: 'boxes: is missing' }]}
      fromPacks={[{ id: 'theirs', title: 'Theirs', text: '{}', pack: 'Acme voice' }]}
      starts={[
        { id: '', title: 'an empty record', text: '{"id":""}' },
        { id: 'zammad', title: 'Zammad', text: '{"id":"zammad"}' },
      ]}
      actions={actions}
    />,
  );
  return actions;
}

describe('helpdesk records in the options', () => {
  it('are listed with where they come from and why one is not used', async () => {
    await open();
    expect(text()).toContain('Not used. boxes: is missing');
    expect(text()).toContain('theirs, from the pack Acme voice');
  });

  it('a new one starts from an empty or a built-in one, and is saved', async () => {
    const actions = await open();
    await press('New record');
    expect(field(LABEL).value).toBe('{"id":""}');
    await type('Start from', 'zammad');
    expect(field(LABEL).value).toBe('{"id":"zammad"}');
    await press('Save');
    expect(actions.save).toHaveBeenCalledWith('{"id":"zammad"}', null);
    expect(text()).toContain('Saved “desk”.');
  });

  it('a refused one is not saved: it says where, puts the caret there and keeps the text', async () => {
    const actions = await open();
    await press('Edit “mine”');
    await type(LABEL, '{\n  bad }');
    await press('Check');
    expect(document.querySelector('.field-error[role=alert]')?.textContent).toBe(
      'Line 2, column 3: panes.0.css: is not CSS: [[',
    );
    const area = field(LABEL);
    expect('selectionStart' in area ? area.selectionStart : -1).toBe(4);
    expect(document.activeElement).toBe(area);
    await press('Save');
    expect(actions.save).not.toHaveBeenCalled();
    expect(area.value).toBe('{\n  bad }');
  });

  it('says that it is a record, until it is changed', async () => {
    await open();
    await press('Edit “mine”');
    await press('Check');
    expect(text()).toContain('This is a record.');
    await type(LABEL, '{}');
    expect(text()).not.toContain('This is a record.');
  });

  it('keeps the text when it could not be stored', async () => {
    await open({ save: async () => ({ kind: 'failed', message: 'The disk is full.' }) });
    await press('Edit “mine”');
    await press('Save');
    expect(text()).toContain('That did not work: The disk is full.');
    expect(field(LABEL).value).toBe('{"id":"mine"}');
  });

  it('is removed', async () => {
    const actions = await open();
    await press('Remove “mine”');
    expect(actions.remove).toHaveBeenCalledWith('mine');
    expect(text()).toContain('“mine” is removed.');
    expect(button('New record')).toBeDefined();
  });
});
