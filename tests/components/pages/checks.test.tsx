import { afterEach, describe, expect, it, vi } from 'vitest';
import { Checks } from '../../../components/pages/options/Checks.tsx';
import { Ignored } from '../../../components/pages/options/Ignored.tsx';
import { Journal } from '../../../components/pages/options/Journal.tsx';
import { Sites } from '../../../components/pages/options/Sites.tsx';
import type { CheckView, Undoable } from '../../../components/pages/options/types.ts';
import { YouForm } from '../../../components/pages/options/YouForm.tsx';
import { faults } from './axe.ts';
import { button, field, leave, press, show, text } from './show.tsx';

afterEach(leave);

const check: CheckView = {
  id: 'jargon',
  what: 'Words of the trade',
  why: 'They may mean nothing.',
  better: 'Say it plainly.',
  byDefault: 'ask',
  setting: 'ask',
};
const ok = async () => ({ kind: 'done' as const });

describe('what was not to be seen again', () => {
  const wordings = [{ key: 'wording jargon SKU', wording: 'SKU', check: 'Words of the trade' }];
  const off = [{ id: 'shouting', what: 'Capital letters' }];

  it('is listed, and pointed out again by one press, which comes back by another', async () => {
    const undo = vi.fn(ok);
    const undoable = async (): Promise<Undoable> => ({ kind: 'done', undo });
    const [onWording, onCheck] = [vi.fn(undoable), vi.fn(undoable)];
    await show(<Ignored wordings={wordings} off={off} onWording={onWording} onCheck={onCheck} />);
    await press('Point it out again: SKU');
    expect(onWording.mock.calls).toEqual([['wording jargon SKU']]);
    expect(text()).toContain('“SKU” will be pointed out again.');
    await press('Undo');
    expect(undo).toHaveBeenCalledTimes(1);
    await press('Turn it on again: Capital letters');
    expect(onCheck.mock.calls).toEqual([['shouting']]);
    expect(await faults()).toEqual([]);
  });

  it('takes no room where there is nothing', async () => {
    await show(<Ignored wordings={[]} off={[]} onWording={async () => ok2} onCheck={async () => ok2} />);
    expect(text()).toBe('');
  });
  const ok2: Undoable = { kind: 'done', undo: ok };

  it('says why it could not be taken back', async () => {
    const failing = async (): Promise<Undoable> => ({ kind: 'failed', message: 'The disk is full.' });
    await show(<Ignored wordings={wordings} off={[]} onWording={failing} onCheck={failing} />);
    await press('Point it out again: SKU');
    expect(text()).toContain('This could not be saved: The disk is full.');
  });
});

describe('what the organisation has set', () => {
  it('is shown at the check, and cannot be changed', async () => {
    const other = { ...check, id: 'blame', what: 'Blame' };
    await show(<Checks checks={[{ ...check, locked: true }, other]} onGrade={ok} />);
    expect(field('How loud “Words of the trade” is').disabled).toBe(true);
    expect(field('How loud “Blame” is').disabled).toBe(false);
    const note = document.getElementById(
      field('How loud “Words of the trade” is').getAttribute('aria-describedby') ?? '',
    );
    expect(note?.textContent).toBe('Set by your organisation');
  });

  it('is shown at the journal and at what a person may choose otherwise', async () => {
    await show(<Journal on={false} locked kept={0} onSwitch={ok} onClear={ok} />);
    expect(document.querySelector<HTMLInputElement>('input')?.disabled).toBe(true);
    expect(text()).toContain('Set by your organisation');
    await leave();
    const you = { agentName: '', signOff: '', suggestions: true, askBeforeSend: false, expandWith: 'both' as const };
    await show(<YouForm you={you} locked={['suggestions']} onSave={ok} />);
    const boxes = [...document.querySelectorAll<HTMLInputElement>('[type="checkbox"]')];
    expect(boxes.map((box) => box.disabled)).toEqual([true, false]);
  });

  it('has no switch otherwise: then there is one that cannot be turned, and words', async () => {
    await show(<Checks checks={[]} holds={false} onGrade={ok} />);
    expect(field('A finding may stop the send until you decide')).toMatchObject({ disabled: true, checked: false });
    expect(text()).toContain('Set by your organisationNothing stops a send.');
    await leave();
    await show(<Journal on statistics={false} kept={0} onSwitch={ok} onClear={ok} />);
    expect(field('Count on this machine how often findings are shown, taken and dismissed')).toMatchObject({
      disabled: true,
      checked: false,
    });
    await leave();
    const you = { agentName: '', signOff: '', suggestions: true, askBeforeSend: false, expandWith: 'both' as const };
    await show(<YouForm you={you} language="de" onSave={ok} />);
    expect(text()).toContain('Language of Sincerely: German. Set by your organisation');
    await leave();
    const sites = [{ pattern: 'https://desk.example/*', name: 'desk.example', locked: true }];
    const byPolicy = [
      { host: 'desk.example', on: true },
      { host: '*', on: false },
    ];
    await show(<Sites sites={sites} byPolicy={byPolicy} onRemove={ok} />);
    expect(() => button(/desk\.example/)).toThrow('0 buttons');
    expect(text()).toContain('Every other site Never on.Set by your organisation');
    expect(await faults()).toEqual([]);
    await leave();
    await show(<Sites sites={[]} byPolicy={byPolicy} onRemove={ok} />);
    expect(text()).not.toContain('No sites yet');
    await leave();
    await show(<Sites sites={[]} byPolicy={byPolicy.filter(({ on }) => !on)} onRemove={ok} />);
    expect(text()).toContain('No sites yet');
  });
});
