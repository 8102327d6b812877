import { afterEach, describe, expect, it, vi } from 'vitest';
import type { SelfTestResult } from '#core/self-test.ts';
import { PopupPage, type SiteState } from '../../../components/pages/popup/PopupPage.tsx';
import { button, leave, press, show, text } from './show.tsx';

afterEach(leave);

async function open(site: SiteState, own: Partial<Parameters<typeof PopupPage>[0]> = {}) {
  const calls = {
    onSwitch: vi.fn(),
    onPause: vi.fn(),
    onSearch: vi.fn(),
    onOptions: vi.fn(),
    onTest: vi.fn(),
    onCopyReport: vi.fn(),
  };
  await show(
    <PopupPage
      site={site}
      pausedUntil={null}
      box={null}
      searchShortcut="Ctrl+Shift+Space"
      message=""
      test={{ kind: 'idle' }}
      {...calls}
      {...own}
    />,
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

  it('says how the reply box is, as its mark does', async () => {
    const on = { kind: 'on', name: 'desk.example' } as const;
    await open(on);
    expect(text()).toContain('No reply box was used on this page yet.');
    await open(on, { box: { state: 'hold', findings: 2, holds: 1 } });
    expect(text()).toContain('Your reply box: 2 to look at. 1 of them holds the send.');
    await open(on, { box: { state: 'unwatched', findings: 0, holds: 0 } });
    expect(text()).toContain('Your reply box: send is not watched here.');
    await open(on, { box: { state: 'unwatched', findings: 2, holds: 0 } });
    expect(text()).toContain('Your reply box: 2 to look at. Send is not watched here.');
    await open(on, { box: { state: 'paused', findings: 0, holds: 0 }, pausedUntil: 1_900_000_000_000 });
    expect(text()).not.toContain('Your reply box');
    await open({ kind: 'off', name: 'desk.example' });
    expect(text()).not.toContain('eply box');
  });

  it('opens the search where it is on, and says by which keys', async () => {
    const on = await open({ kind: 'on', name: 'desk.example' });
    expect(text()).toContain('Ctrl+Shift+Space in a reply box');
    await press('Search replies');
    expect(on.onSearch).toHaveBeenCalledTimes(1);
    await leave();
    await open({ kind: 'off', name: 'desk.example' });
    expect(text()).not.toContain('Search replies');
  });

  it('says where the organisation has decided, and offers no switch', async () => {
    await open({ kind: 'off', name: 'mail.example', ruled: true });
    expect(document.querySelector('[role="switch"]')).toBeNull();
    expect(text()).toContain('Your organisation has Sincerely off for this site.');
    await open({ kind: 'on', name: 'desk.example', ruled: true });
    expect(document.querySelector('[role="switch"]')).toBeNull();
    expect(text()).toContain('Your organisation has Sincerely on for this site.');
    expect(button('Pause for an hour')).toBeDefined();
  });

  it('offers no switch where it cannot run', async () => {
    await open({ kind: 'cannot' });
    expect(document.querySelector('[role="switch"]')).toBeNull();
    expect(text()).toContain('cannot run on this page');
  });

  it('tries out the reply box and says what does not work, and what that means', async () => {
    const on: SiteState = { kind: 'on', name: 'desk.example' };
    const idle = await open(on);
    await press('Try out this reply box');
    expect(idle.onTest).toHaveBeenCalledOnce();
    await open(on, { test: { kind: 'no-box' } });
    expect(text()).toContain('Click into the reply box on the page first');
    const result: SelfTestResult = {
      adapter: 'practice-desk',
      foundBy: [
        { part: 'messages', css: 'article.message', certainty: 'source', fellBack: false },
        { part: 'reply box', css: null, certainty: null, fellBack: false },
      ],
      refused: ['The record "other" is not used here: claims.any.0.css is not CSS: [['],
      steps: [
        { part: 'read', ok: true, detail: '12 characters' },
        { part: 'draft', ok: false, detail: 'the test words are in it' },
        { part: 'send', ok: false, detail: '0 of 0 controls shown' },
      ],
      shapes: { address: '/xxxxxx/00', draft: 'Xxx', customer: '' },
    };
    await open(on, { test: { kind: 'done', result, copied: false } });
    expect([...document.querySelectorAll<HTMLElement>('.popup-steps li')].map((item) => item.dataset.ok)).toEqual([
      'true',
      'false',
      'false',
    ]);
    expect(text()).toContain('take out “Sincerely self-test”');
    expect(text()).toContain('Nothing is held back before sending on this page.');
    expect(text()).toContain('Messages: article.message');
    expect(text()).toContain('Reply box: nothing');
    expect(text()).toContain('The record "other" is not used here');
    expect(text()).not.toContain('findings may stand at the wrong words');
    const steps: SelfTestResult['steps'] = [{ part: 'page', ok: false, detail: 'no record' }];
    const done = await open(on, { test: { kind: 'done', result: { ...result, steps }, copied: false } });
    expect(document.querySelector<HTMLElement>('.popup-steps li')?.dataset.ok).toBe('true');
    expect(document.querySelector('.popup-steps svg')?.getAttribute('aria-label')).toBe('not so:');
    await press('Copy the report');
    expect(done.onCopyReport).toHaveBeenCalledOnce();
  });

  it('says which shortcut searches, or that there is none', async () => {
    await open({ kind: 'on', name: 'desk.example' });
    expect(text()).toContain('Ctrl+Shift+Space in a reply box');
    await open({ kind: 'on', name: 'desk.example' }, { searchShortcut: '' });
    expect(text()).toContain('no shortcut set');
  });
});
