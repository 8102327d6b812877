import { afterEach, describe, expect, it, vi } from 'vitest';
import { PopupPage, type SiteState } from '../../../components/pages/popup/PopupPage.tsx';
import { button, leave, press, show, text } from './show.tsx';

afterEach(leave);

async function open(site: SiteState, own: Partial<Parameters<typeof PopupPage>[0]> = {}) {
  const calls = { onSwitch: vi.fn(), onPause: vi.fn(), onOptions: vi.fn() };
  await show(
    <PopupPage site={site} pausedUntil={null} searchShortcut="Ctrl+Shift+Space" message="" {...calls} {...own} />,
  );
  return calls;
}

describe('the popup', () => {
  it('switches this site on and off', async () => {
    const off = await open({ kind: 'off', name: 'desk.example' });
    expect(button(/On for this site/).getAttribute('aria-checked')).toBe('false');
    await press(/On for this site/);
    expect(off.onSwitch).toHaveBeenCalledWith(true);
    const on = await open({ kind: 'on', name: 'desk.example' });
    await press(/On for this site/);
    expect(on.onSwitch).toHaveBeenCalledWith(false);
  });

  it('pauses for an hour, and goes on', async () => {
    const running = await open({ kind: 'on', name: 'desk.example' });
    await press('Pause for an hour');
    expect(running.onPause).toHaveBeenCalledWith(60);
    const paused = await open({ kind: 'on', name: 'desk.example' }, { pausedUntil: 1_900_000_000_000 });
    expect(text()).toContain('Paused until');
    await press('Go on now');
    expect(paused.onPause).toHaveBeenCalledWith(0);
  });

  it('offers no switch where it cannot run', async () => {
    await open({ kind: 'cannot' });
    expect(document.querySelector('[role="switch"]')).toBeNull();
    expect(text()).toContain('cannot run on this page');
  });

  it('says which shortcut searches, or that there is none', async () => {
    await open({ kind: 'cannot' });
    expect(text()).toContain('Ctrl+Shift+Space in a reply box');
    await open({ kind: 'cannot' }, { searchShortcut: '' });
    expect(text()).toContain('no shortcut set');
  });
});
