import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Rect } from '../../lib/page/view.ts';
import { bundle, launch, openGallery } from './gallery/open.ts';
import { BOX, STATES, type StateName } from './gallery/states.ts';

const NAMES = Object.keys(STATES).filter((name): name is StateName => name in STATES);
const PICTURES = process.env.PICTURES ?? mkdtempSync(join(tmpdir(), 'sincerely-overlay-'));

let browser: Browser;
let script: string;
let page: Page;

beforeAll(async () => {
  [browser, script] = await Promise.all([launch(), bundle()]);
  page = await openGallery(browser, script);
});
afterAll(() => browser.close());
beforeEach(async () => {
  await page.emulateMedia({ forcedColors: 'none', reducedMotion: 'reduce' });
  await page.getByLabel('Reply', { exact: true }).evaluate((box: HTMLTextAreaElement) => box.blur());
});

type Change = Parameters<Window['gallery']['show']>[1];
async function show(name: StateName, change: Change = {}, language: 'en' | 'de' = 'en', on = page): Promise<void> {
  await on.evaluate(([one, next, words]) => window.gallery.show(one, next, words), [name, change, language] as const);
  // React renders when it has time; a dialog is there when it has focus.
  await on.waitForFunction(() => {
    const root = document.querySelector('#host')?.shadowRoot;
    const dialogs = [...(root?.querySelectorAll('dialog') ?? [])];
    return root?.querySelector('.mark') && dialogs.every((one) => one.open && one.contains(root.activeElement));
  });
}
const calls = () => page.evaluate(() => window.gallery.calls.map(({ name }) => name));
const mark = () => page.getByRole('button', { name: /^Sincerely:/ });
const focused = () =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.id);

/** What axe finds in the overlay, as sentences. */
function axe(on: Page): Promise<readonly string[]> {
  return on.evaluate(async () => {
    const results = await window.axe.run(
      { include: [['#host']] },
      { rules: { region: { enabled: false } }, resultTypes: ['violations'] },
    );
    return results.violations.flatMap((rule) => rule.nodes.map((node) => `${rule.id}: ${rule.help} ${node.html}`));
  });
}

/** Parts that are not whole in the window. */
function outside(on: Page): Promise<readonly string[]> {
  return on.locator('.floating, dialog, .mark').evaluateAll((parts) =>
    parts
      .filter((part) => {
        const { left, top, right, bottom } = part.getBoundingClientRect();
        return left < 0 || top < 0 || right > innerWidth || bottom > innerHeight;
      })
      .map((part) => part.className),
  );
}

describe.each(['light', 'dark'] as const)('%s', (theme) => {
  it.each(NAMES)('"%s" has nothing axe would change and stays in the window', async (name) => {
    await show(name, { theme });
    await page.screenshot({ path: join(PICTURES, `${name}-${theme}.png`) });
    expect(await axe(page)).toEqual([]);
    expect(await outside(page)).toEqual([]);
  });
});

it('the mark does not stand over the words of a card that has no other place', async () => {
  await page.setViewportSize({ width: 400, height: 240 });
  await show('card-no-fix');
  const place = await page.locator('.card').boundingBox();
  if (!place) throw new Error('No card.');
  // Dragged there.
  const markOffset = { x: place.x + 40 - BOX.x - BOX.width, y: place.y + 30 - BOX.y - BOX.height };
  await show('card-no-fix', { markOffset });
  const over = await page.evaluate(() => {
    const root = document.querySelector('#host')?.shadowRoot;
    const { x = 0, y = 0, width = 0, height = 0 } = root?.querySelector('.mark')?.getBoundingClientRect() ?? {};
    return root?.elementFromPoint(x + width / 2, y + height / 2)?.closest('.mark, .card')?.className;
  });
  expect(over).toBe('floating card');
  await page.setViewportSize({ width: 1280, height: 760 });
});

it.each(NAMES)('"%s" has room for German, right to left, at 200 % in a narrow window', async (name) => {
  const narrow = await openGallery(browser, script, 480);
  await narrow.setViewportSize({ width: 480, height: 420 });
  await show(name, { rightToLeft: true, box: { x: 20, y: 240, width: 400, height: 120 } }, 'de', narrow);
  await narrow.screenshot({ path: join(PICTURES, `${name}-narrow.png`) });
  expect(await axe(narrow)).toEqual([]);
  // Nothing runs out of its part sideways: words wrap, they are not cut.
  const wide = await narrow
    .locator('.floating, dialog, .panel-body, .card-body')
    .evaluateAll((parts) =>
      parts.filter((part) => part.scrollWidth > part.clientWidth + 1).map((part) => part.className),
    );
  expect(wide).toEqual([]);
  expect(await outside(narrow)).toEqual([]);
  await narrow.close();
});

it('targets are at least 24 pixels', async () => {
  for (const name of ['panel-look', 'card-phrase', 'before-send', 'search', 'ask', 'not-taken'] as const) {
    await show(name);
    const small = await page
      .locator('#host button, #host input, #host select, #host [role="option"]')
      .evaluateAll((all) =>
        all
          .filter((one) => {
            if (!one.checkVisibility()) return false;
            const { width, height } = one.getBoundingClientRect();
            return width < 24 || height < 24;
          })
          .map((one) => one.outerHTML),
      );
    expect(small).toEqual([]);
  }
});

describe('the panel', () => {
  const box = { x: 60, y: 400, width: 1160, height: 100 };
  const sides = async () => {
    const { x = 0, width = 0 } = (await page.locator('.panel').boundingBox()) ?? {};
    return { left: Math.round(x), right: Math.round(x + width) };
  };

  it('is not over what sends beside the box', async () => {
    const right = BOX.x + BOX.width;
    await show('panel-look');
    expect((await sides()).left).toBeGreaterThan(right);
    await page.evaluate(
      ([x, y]) => {
        const send = document.body.appendChild(document.createElement('button'));
        send.style.cssText = `position: absolute; left: ${x}px; top: ${y}px`;
        send.id = 'beside';
        send.textContent = '➤';
      },
      [right + 4, BOX.y + BOX.height - 30] as const,
    );
    await show('panel-look');
    expect((await sides()).right).toBeLessThanOrEqual(right);
    await page.evaluate(() => document.querySelector('#beside')?.remove());
  });

  it('is not over what sends below the frame of an editor, nor over the mark there', async () => {
    const wide = { x: 60, y: 60, width: 1160, height: 120 };
    const sends = [{ x: 60, y: 240, width: 60, height: 24 }];
    await show('panel-look', { box: wide, sends });
    // A person opens it when the mark has its place.
    await page.evaluate((findings) => window.gallery.change({ findings }), STATES['panel-look'].findings.slice(0, 3));
    const panel = (await page.locator('.panel').boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    const under = (await mark().boundingBox()) ?? panel;
    for (const [what, { x, y, width, height }] of [
      ['mark', under],
      ['send', sends[0] ?? panel],
    ] as const) {
      const isApart =
        panel.x >= x + width || panel.x + panel.width <= x || panel.y >= y + height || panel.y + panel.height <= y;
      expect([what, isApart]).toEqual([what, true]);
    }
    expect(panel.y).toBeGreaterThan(wide.y + wide.height);
  });

  it('above a box that fills the width stands at the end, by the mark, and leaves the customer’s words at the other', async () => {
    await show('panel-look', { box });
    expect((await sides()).right).toBe(box.x + box.width);
    await show('panel-look', { box, rightToLeft: true });
    // A person opens it when the mark has its place.
    await page.evaluate((findings) => window.gallery.change({ findings }), STATES['panel-look'].findings.slice(0, 3));
    expect((await sides()).left).toBe(box.x);
  });
});

/** What of the page, or of ours, lies under a part. */
const isOver = (part: string, line: Rect) =>
  page.locator(part).evaluate((element, { x, y, width, height }) => {
    const own = element.getBoundingClientRect();
    return own.x < x + width && own.right > x && own.y < y + height && own.bottom > y;
  }, line);
/** Controls of the page, and out of it again. */
async function withControls(places: readonly string[], work: () => Promise<void>): Promise<void> {
  await page.evaluate((places) => {
    for (const place of places) {
      const taken = document.body.appendChild(document.createElement('button'));
      taken.style.cssText = `position: absolute; ${place}`;
      taken.className = 'taken';
    }
  }, places);
  await work();
  await page.evaluate(() => {
    for (const taken of document.querySelectorAll('.taken')) taken.remove();
  });
}
const lineAt = (y: number): Rect => ({ x: BOX.x, y, width: BOX.width, height: 20 });

describe('the line that is being typed in', () => {
  const around = [
    'left: 300px; top: 340px; width: 560px; height: 70px',
    'left: 300px; top: 650px; width: 560px; height: 70px',
    'left: 870px; top: 560px; width: 400px; height: 70px',
    'left: 8px; top: 560px; width: 284px; height: 70px',
  ];

  it('a notice that has to stand over the reply stands over other lines', () =>
    withControls(around, async () => {
      await show('inserted', { caretLine: lineAt(600) });
      expect(await isOver('.notice', lineAt(600))).toBe(false);
      // And goes when the caret comes.
      const place = (await page.locator('.notice').boundingBox())?.y ?? 0;
      await page.evaluate((caretLine) => window.gallery.change({ caretLine }), lineAt(place + 30));
      await page.waitForFunction(() => {
        const notice = document.querySelector('#host')?.shadowRoot?.querySelector('.notice')?.getBoundingClientRect();
        return (notice?.y ?? 0) > 500;
      });
      expect(await isOver('.notice', lineAt(place + 30))).toBe(false);
    }));

  it('a card stands on the other side of its words', async () => {
    const { card } = STATES['card-no-fix'];
    if (!card) throw new Error('No card.');
    const anchor = { x: 380, y: 330, width: 60, height: 18 };
    await show('card-no-fix', { card: { ...card, anchor } });
    expect(await isOver('.card', lineAt(380))).toBe(true);
    await show('card-no-fix', { card: { ...card, anchor }, caretLine: lineAt(380) });
    expect(await isOver('.card', lineAt(380))).toBe(false);
    expect(await isOver('.card', anchor)).toBe(false);
  });

  it('a card of words in that line stands below them, as ever', async () => {
    const { card } = STATES['card-no-fix'];
    if (!card) throw new Error('No card.');
    const anchor = { x: 380, y: 330, width: 60, height: 18 };
    await show('card-no-fix', { card: { ...card, anchor }, caretLine: { ...lineAt(330), height: 18 } });
    expect((await page.locator('.card').boundingBox())?.y).toBeGreaterThan(348);
  });

  it('a panel that has to stand over the reply leaves it free', async () => {
    const box = { x: 8, y: 8, width: 1264, height: 744 };
    for (const y of [80, 600]) {
      await show('panel-look', { box, caretLine: { ...box, y, height: 20 } });
      expect(await isOver('.panel', { ...box, y, height: 20 })).toBe(false);
    }
  });
});

describe('what the page has to press', () => {
  it('is not under the panel while there is room beside the box without it', () =>
    withControls(['left: 900px; top: 240px; width: 300px; height: 60px'], async () => {
      const taken = { x: 900, y: 240, width: 300, height: 60 };
      await show('panel-look');
      // A person opens it when the mark has its place.
      await page.evaluate((findings) => window.gallery.change({ findings }), STATES['panel-look'].findings.slice(0, 3));
      await page.evaluate(() => new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next))));
      expect(await isOver('.panel', taken)).toBe(false);
      expect(await isOver('.panel', BOX)).toBe(false);
      const { height = 0 } = (await page.locator('.panel').boundingBox()) ?? {};
      expect(height).toBeGreaterThan(320);
    }));

  it('is not under a card that has another side', () =>
    withControls(['left: 300px; top: 600px; width: 560px; height: 40px'], async () => {
      const { card } = STATES['card-no-fix'];
      if (!card) throw new Error('No card.');
      const anchor = { x: 380, y: 480, width: 60, height: 18 };
      await show('card-no-fix', { card: { ...card, anchor } });
      expect(await isOver('.card', { x: 300, y: 600, width: 560, height: 40 })).toBe(false);
    }));
});

describe('a notice', () => {
  it('that has to stand over the reply leaves the start of its lines free, where it begins and is signed', async () => {
    await page.evaluate(() => {
      for (const place of ['left: 300px; top: 340px', 'left: 300px; top: 650px', 'left: 870px; top: 560px']) {
        const taken = document.body.appendChild(document.createElement('button'));
        taken.style.cssText = `position: absolute; ${place}; width: 360px; height: 70px`;
        taken.className = 'taken';
      }
    });
    const left = async (): Promise<number> => (await page.locator('.notice').boundingBox())?.x ?? 0;
    await show('inserted');
    expect(await left()).toBeGreaterThan(BOX.x + 180);
    await show('inserted', { rightToLeft: true });
    expect(await left()).toBe(BOX.x);
    await page.evaluate(() => {
      for (const taken of document.querySelectorAll('.taken')) taken.remove();
    });
    // Above the box there is no line to leave free.
    await show('inserted');
    expect(await left()).toBe(BOX.x);
  });
});

describe('a guest', () => {
  it('leaves focus and caret in the reply box when pressed', async () => {
    await show('panel-look');
    const reply = page.getByLabel('Reply', { exact: true });
    await reply.focus();
    await reply.evaluate((box: HTMLTextAreaElement) => box.setSelectionRange(4, 8));
    await page.locator('[data-check="jargon"] [data-fix]').click();
    await page.getByRole('button', { name: 'Insert “Refund of the shipping fee”' }).click();
    await mark().click();
    expect(await calls()).toEqual(['applyFix', 'insertSuggestion', 'closePanel']);
    expect(await focused()).toBe('Reply');
    expect(await reply.evaluate((box: HTMLTextAreaElement) => [box.selectionStart, box.selectionEnd])).toEqual([4, 8]);
  });

  it('keeps what is typed into it from the shortcuts of the page', async () => {
    await show('search');
    await page.evaluate(() => {
      document.addEventListener('keydown', () => document.body.setAttribute('data-heard', ''));
    });
    await page.keyboard.type('refund');
    expect(await page.evaluate(() => document.body.hasAttribute('data-heard'))).toBe(false);
    expect((await calls()).length).toBe(6);
  });

  it('has no stop for Tab at the list of the search, though it scrolls', async () => {
    await show('search');
    const list = page.getByRole('listbox');
    await list.evaluate((element) => element.style.setProperty('max-height', '60px'));
    expect(await list.evaluate((element) => element.scrollHeight > element.clientHeight)).toBe(true);
    await page.keyboard.press('Tab');
    expect(await page.getByLabel('Preview').evaluate((element) => element.matches(':focus'))).toBe(true);
  });

  it('does nothing for a press a script made up', async () => {
    await show('before-send');
    await page.getByRole('button', { name: 'Send anyway' }).evaluate((button: HTMLButtonElement) => button.click());
    expect(await calls()).toEqual([]);
    await page.getByRole('button', { name: 'Send anyway' }).click();
    expect(await calls()).toEqual(['sendAnyway']);
  });

  it('does nothing while the page fades what is seen of it', async () => {
    await show('panel-look');
    await page.evaluate(() => document.documentElement.style.setProperty('opacity', '0.2'));
    await page.locator('[data-check="jargon"] [data-fix]').click();
    expect(await calls()).toEqual([]);
    await page.evaluate(() => document.documentElement.style.removeProperty('opacity'));
    await page.locator('[data-check="jargon"] [data-fix]').click();
    expect(await calls()).toEqual(['applyFix']);
  });

  it.each([
    ['a dialog, below which it is inert', 'before-send', 'button.button--hold', 'sendAnyway', 'auto'],
    ['the panel, and lets presses through', 'panel-look', '[data-check="jargon"] [data-fix]', 'applyFix', 'none'],
  ] as const)('does nothing while the page lays something over %s', async (_, state, css, call, events) => {
    await show(state);
    const { x = 0, y = 0 } = (await page.locator(css).boundingBox()) ?? {};
    const press = () => page.mouse.click(x + 4, y + 4);
    const lay = (background: string) =>
      page.evaluate(
        async ([background, events]) => {
          const lure = document.body.appendChild(document.createElement('div'));
          lure.className = 'lure';
          lure.popover = 'manual';
          lure.style.cssText = `inset: 0; margin: 0; border: 0; width: 100vw; height: 100vh; background: ${background}; pointer-events: ${events}`;
          const told = new Promise((resolve) => lure.addEventListener('toggle', resolve, { once: true }));
          lure.showPopover();
          await told;
        },
        [background, events] as const,
      );
    const lift = () => page.evaluate(() => document.querySelector('.lure')?.remove());
    await lay('white');
    await press();
    expect(await calls()).toEqual([]);
    await lift();
    if (events === 'none') {
      // Where a page shows its notices.
      await lay('transparent');
      await press();
      expect(await calls()).toEqual([call]);
      await lift();
      return;
    }
    await press();
    expect(await calls()).toEqual([call]);
  });

  it('what the page had open before is below a dialog of ours, which can be pressed', async () => {
    await show('look');
    await page.evaluate(async () => {
      const own = document.body.appendChild(document.createElement('div'));
      own.className = 'lure';
      own.popover = 'manual';
      own.style.cssText = 'inset: 0; margin: 0; width: 100vw; height: 100vh; background: white';
      const told = new Promise((resolve) => own.addEventListener('toggle', resolve, { once: true }));
      own.showPopover();
      await told;
    });
    await page.evaluate((dialog) => window.gallery.change({ dialog }), STATES['before-send'].dialog);
    await page.getByRole('button', { name: 'Send anyway' }).click();
    expect(await calls()).toEqual(['sendAnyway']);
    await page.evaluate(() => document.querySelector('.lure')?.remove());
  });

  it('is not changed by the styles of the page', async () => {
    await show('panel-look');
    const before = await page.locator('.panel').boundingBox();
    const sheet = await page.addStyleTag({
      content: '* { font-size: 40px !important; opacity: 0.1 !important; transform: scale(2) !important }',
    });
    const host = await page.locator('#host').evaluate((element) => getComputedStyle(element).opacity);
    expect(await page.locator('.panel').boundingBox()).toEqual(before);
    expect(host).toBe('1');
    await sheet.evaluate((element) => element.parentNode?.removeChild(element));
  });

  it('that cannot be drawn says so to who asked, at once, and nothing to the page', async () => {
    await show('look');
    const told: string[] = [];
    page.on('pageerror', (error) => told.push(String(error)));
    const before = await page.evaluate((dialog) => {
      Object.defineProperty(dialog, 'holds', {
        get: () => {
          throw new Error('no list');
        },
      });
      window.gallery.change({ dialog });
      return window.gallery.calls.map(({ name, args }) => [name, ...args]);
    }, STATES['before-send'].dialog);
    expect(before).toEqual([['broke', 'Error: no list']]);
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
    expect(told).toEqual([]);
    page.removeAllListeners('pageerror');
    await show('look');
    expect(await mark().count()).toBe(1);
  });

  it('leaves nothing behind', async () => {
    await show('panel-look');
    await page.evaluate(() => window.gallery.leave());
    expect(await page.evaluate(() => window.gallery.leftBehind)).toBe(0);
  });
});

describe('the mark', () => {
  it('is beside the box, not over text, and not over what the page lets people press', async () => {
    await show('look');
    const free = await mark().boundingBox();
    expect(free?.x).toBeGreaterThanOrEqual(BOX.x + BOX.width);
    await page.evaluate(() => {
      const button = document.body.appendChild(document.createElement('button'));
      button.id = 'in-the-way';
      button.style.cssText = 'left: 850px; top: 600px; width: 120px; height: 50px';
    });
    await show('look');
    const moved = await mark().boundingBox();
    expect(moved?.y).toBeLessThan(BOX.y);
    await page.evaluate(() => document.getElementById('in-the-way')?.remove());
  });

  it('can be dragged, stays in the window, and a drag is no press', async () => {
    await show('look');
    const from = await mark().boundingBox();
    if (!from) throw new Error('The mark has no box.');
    await page.mouse.move(from.x + 10, from.y + 10);
    await page.mouse.down();
    await page.mouse.move(from.x - 200, from.y - 90, { steps: 5 });
    await page.mouse.move(5000, 5000, { steps: 2 });
    await page.mouse.up();
    expect(await calls()).toEqual(['moveMark']);
    const to = await mark().boundingBox();
    expect(to && [to.x + to.width, to.y + to.height].map(Math.round)).toEqual([1280, 760]);
    await mark().click();
    expect(await calls()).toEqual(['moveMark', 'openPanel']);
  });
});

describe('by keyboard', () => {
  it('reaches mark, finding, fix and back', async () => {
    await show('panel-look');
    await mark().focus();
    const path: string[] = [];
    for (let at = 0; at < 6; at++) {
      await page.keyboard.press('Tab');
      path.push(
        await page.evaluate(() => {
          const element = document.querySelector('#host')?.shadowRoot?.activeElement;
          return element?.getAttribute('aria-label') ?? element?.textContent ?? '';
        }),
      );
    }
    expect(path.slice(0, 3)).toEqual(['Search replies', 'Pause for an hour', 'Close the panel']);
    expect(path[3]).toContain('No apology yet');
    expect(path[4]).toContain('Apologise for the delay');
    await page.keyboard.press('Escape');
    expect(await calls()).toEqual(['closePanel']);
  });

  it('Enter never sends anyway, Space does', async () => {
    await show('before-send');
    const anyway = page.getByRole('button', { name: 'Send anyway' });
    await anyway.focus();
    await page.keyboard.press('Enter');
    expect(await calls()).toEqual([]);
    await page.keyboard.press('Space');
    expect(await calls()).toEqual(['sendAnyway']);
  });

  it('the page behind a dialog can neither take focus nor be pressed', async () => {
    await show('before-send');
    await page.getByLabel('Reply', { exact: true }).evaluate((box: HTMLTextAreaElement) => box.focus());
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('host');
    for (let at = 0; at < 7; at++) await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('host');
  });

  it('Enter fills in the form', async () => {
    await show('ask');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Tuesday');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => window.gallery.calls)).toEqual([
      { name: 'submitAsk', args: [{ order: 'A-20418', date: 'Tuesday', carrier: 'DHL' }] },
    ]);
  });
});

it('a new view keeps focus and scroll where they are', async () => {
  await show('panel-look');
  await page.getByRole('button', { name: 'Insert “Refund of the shipping fee”' }).focus();
  const scrolled = () => page.locator('.panel-body').evaluate((body) => body.scrollTop);
  const before = await scrolled();
  expect(before).toBeGreaterThan(0);
  await page.evaluate((findings) => window.gallery.change({ findings }), STATES['panel-look'].findings.slice(0, 3));
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  expect(await scrolled()).toBe(before);
});

it('forced colours keep borders, words and shapes', async () => {
  await page.emulateMedia({ forcedColors: 'active' });
  await show('panel-look');
  await page.screenshot({ path: join(PICTURES, 'panel-look-forced.png') });
  const border = await page.locator('.panel').evaluate((panel) => getComputedStyle(panel).borderTopWidth);
  expect(border).toBe('1px');
});
