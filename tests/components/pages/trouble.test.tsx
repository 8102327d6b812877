import { afterEach, describe, expect, it, vi } from 'vitest';
import { Journal } from '../../../components/pages/options/Journal.tsx';
import { PolicyTrouble } from '../../../components/pages/options/PolicyTrouble.tsx';
import { LibraryLost, StoreTrouble } from '../../../components/pages/options/StoreTrouble.tsx';
import type { Done } from '../../../components/pages/options/types.ts';
import { button, leave, press, show, text } from './show.tsx';

const done = async (): Promise<Done> => ({ kind: 'done' });
const failed = async (): Promise<Done> => ({ kind: 'failed', message: 'The disk is full.' });
const loss = { snippets: 3, at: Date.UTC(2026, 2, 1), copy: null };

afterEach(leave);

describe('trouble with the store', () => {
  it('is said with its reason, and offers to load again', async () => {
    const reload = vi.fn();
    await show(<StoreTrouble trouble={{ kind: 'unreadable', reason: 'Internal error.' }} onReload={reload} />);
    expect(text()).toContain('cannot open what Sincerely keeps: Internal error. Nothing was changed.');
    await press('Load again');
    expect(reload).toHaveBeenCalledTimes(1);
  });

  it('that passes by itself asks for nothing', async () => {
    await show(<StoreTrouble trouble={{ kind: 'waiting' }} onReload={() => undefined} />);
    expect(text()).toContain('goes on by itself');
    expect(document.querySelectorAll('button')).toHaveLength(0);
  });
});

describe('a policy', () => {
  it('names what of it is left out', async () => {
    await show(<PolicyTrouble places={['grades.blame', 'packs.0.url']} strangers={[]} />);
    expect(text()).toContain('Please tell your administrator');
    expect([...document.querySelectorAll('code')].map((one) => one.textContent)).toEqual([
      'grades.blame',
      'packs.0.url',
    ]);
  });

  it('names what it grades and nothing here is called', async () => {
    await show(<PolicyTrouble places={[]} strangers={['blaem']} />);
    expect(text()).toContain('no check and no rule of your packs is called so');
    expect(text()).toContain('blaem');
    expect(text()).not.toContain('does not know these settings');
  });

  it('that is sound is not worth a word', async () => {
    await show(<PolicyTrouble places={[]} strangers={[]} />);
    expect(text()).toBe('');
  });
});

describe('a lost library', () => {
  it('without a copy points to the backups', async () => {
    await show(<LibraryLost loss={loss} onBringBack={done} onGoOn={done} />);
    expect(text()).toContain('There were 3 snippets');
    expect(text()).toContain('restore it under Backup');
    expect(() => button('Bring the copy back')).toThrow();
  });

  it('says when the copy could not be brought back', async () => {
    const copy = { at: Date.UTC(2026, 2, 2), snippets: 2 };
    await show(<LibraryLost loss={{ ...loss, copy }} onBringBack={failed} onGoOn={done} />);
    expect(text()).toContain('a copy with 2 snippets');
    await press('Bring the copy back');
    expect(text()).toContain('Nothing was restored: The disk is full.');
  });
});

describe('the journal', () => {
  it('is switched off and cleared', async () => {
    const [onSwitch, onClear] = [vi.fn(done), vi.fn(done)];
    await show(<Journal on kept={2} onSwitch={onSwitch} onClear={onClear} />);
    document.querySelector<HTMLInputElement>('input')?.click();
    expect(onSwitch).toHaveBeenCalledWith(false);
    await press('Remove 2 drafts');
    expect(onClear).toHaveBeenCalledTimes(1);
  });

  it('has nothing to clear when it is empty', async () => {
    await show(<Journal on kept={0} onSwitch={done} onClear={done} />);
    expect(button('No drafts are kept').disabled).toBe(true);
  });
});
