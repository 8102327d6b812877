/** On every helpdesk's page: each control that sends, and each key, is held before the page hears of it, and sends once. */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { shortcutName } from '#core/sites/shortcut-name.ts';
import { startFixtureBrowser } from './fixture-browser.ts';
import { fixtures } from './fixtures.ts';

const browser = startFixtureBrowser();
let page: Page;
interface Guarded {
  readonly held: number;
  /** What the page heard: the number of a control, or the key. */
  readonly heard: readonly (number | string)[];
}
declare global {
  interface Window {
    guarded: Guarded;
    resume(): string;
    /** Where a control is pressed; null for one that is not shown, or lies under something else. */
    pointOf(index: number): { readonly x: number; readonly y: number } | null;
  }
}

/** Inside the page. */
function guard(): { readonly controls: number; readonly shortcuts: readonly Parameters<typeof shortcutName>[0][] } {
  const { adapterFor, createSendGuard } = window.inPage;
  const adapter = adapterFor(document);
  const [box] = adapter.replyBoxes(document);
  if (!box) throw new Error('No reply box.');
  const state: { held: number; heard: (number | string)[] } = { held: 0, heard: [] };
  let resume = () => ({ kind: 'none' });
  const boxWindow = box.element.ownerDocument.defaultView ?? window;
  const watch = createSendGuard({
    sends: () => adapter.sends(box, document),
    box: () => box.element,
    judge: () => 'hold',
    held: (next) => {
      state.held++;
      resume = next;
    },
    signal: new AbortController().signal,
  });
  const { controls, shortcuts } = adapter.sends(box, document);
  for (const view of new Set([window, boxWindow])) {
    watch.listenOn(view);
    view.addEventListener('submit', (event) => event.preventDefault());
    view.addEventListener('keydown', (event) => {
      if (/^(?:Control|Shift|Alt)$/.test(event.key)) return;
      state.heard.push(event.key.toLowerCase());
      // As who sends by it does; a key that nobody takes is not known to have sent.
      if (event.key !== 'q') event.preventDefault();
    });
  }
  for (const [index, control] of controls.entries())
    control.addEventListener('click', (event) => {
      event.preventDefault();
      state.heard.push(index);
    });
  window.pointOf = (index) => {
    const control = controls[index];
    if (!control?.checkVisibility({ visibilityProperty: true })) return null;
    control.scrollIntoView({ block: 'center' });
    const { left, top, width, height } = control.getBoundingClientRect();
    const root = control.getRootNode() as Document | ShadowRoot;
    const at = { x: left + width / 2, y: top + height / 2 };
    const seen = root.elementFromPoint(at.x, at.y);
    if (!seen || !(control.contains(seen) || seen.contains(control))) return null;
    for (let frame = control.ownerDocument.defaultView?.frameElement; frame; ) {
      const outer = frame.getBoundingClientRect();
      at.x += outer.left + frame.clientLeft;
      at.y += outer.top + frame.clientTop;
      frame = frame.ownerDocument.defaultView?.frameElement;
    }
    return at;
  };
  window.guarded = state;
  window.resume = () => resume().kind;
  box.element.focus();
  return { controls: controls.length, shortcuts };
}

const state = () => page.evaluate(() => window.guarded);
const pages = fixtures().filter((fixture) => fixture.adapter !== null && (fixture.sends ?? []).length > 0);

it.each(pages.map((fixture) => [fixture.name, fixture] as const))('%s', async (_, fixture) => {
  page = await browser.open(fixture);
  const { controls, shortcuts } = await page.evaluate(guard);
  let held = 0;
  const heard: (number | string)[] = [];
  for (const shortcut of shortcuts) {
    const name = shortcutName(shortcut);
    await page.keyboard.press(
      name.replace('Ctrl', 'Control').replace(/[A-Z]$/, (key) => (shortcut.shift ? key : key.toLowerCase())),
    );
    expect([name, await state()]).toEqual([name, { held: ++held, heard }]);
    await page.evaluate(() => window.resume());
    heard.push(shortcut.key.toLowerCase());
    expect([name, (await state()).heard]).toEqual([name, heard]);
    // Two presses in half a second are one wish, unless something is written in between.
    await page.keyboard.press('q');
    heard.push('q');
  }
  let pressed = 0;
  for (let index = 0; index < controls; index++) {
    const point = await page.evaluate((index) => window.pointOf(index), index);
    if (!point) continue;
    await page.mouse.click(point.x, point.y);
    expect([index, await state()]).toEqual([index, { held: ++held, heard }]);
    expect(await page.evaluate(() => window.resume())).toBe('resent');
    await page.evaluate(() => window.resume());
    heard.push(index);
    pressed++;
    expect((await state()).heard).toEqual(heard);
    await page.keyboard.press('q');
    heard.push('q');
  }
  // UVdesk's entries stand in a menu that is closed: `self-hosted.browser.test.ts` opens it.
  if (fixture.adapter !== 'uvdesk') expect(pressed + shortcuts.length).toBeGreaterThan(0);
});
