/** The real popup, as the toolbar button opens it: no tab, so Playwright has no page for it; we speak to it directly. */
import type { CDPSession, Page } from 'playwright-core';
import * as z from 'zod/mini';
import type { ExtensionBrowser } from './browser.ts';
import { until } from './overlay.ts';

export interface Popup {
  /** Everything it shows, as text. */
  text(): Promise<string>;
  /** What is folded away as well. */
  wholeText(): Promise<string>;
  /** Whether the switch for this site is on; null where there is none. */
  isOn(): Promise<boolean | null>;
  /** A real press with the mouse on the switch or the button of that name. */
  press(name: string | RegExp): Promise<void>;
  close(): Promise<void>;
}

const replySchema = z.object({
  id: z.optional(z.number()),
  result: z.optional(z.unknown()),
  error: z.optional(z.object({ message: z.string() })),
});
const valueSchema = z.object({ result: z.object({ value: z.optional(z.unknown()) }) });
const placeSchema = z.nullable(z.object({ x: z.number(), y: z.number() }));

/** As a press on the toolbar button over this page does. `chrome.action.openPopup()` would not grant it the tab. */
export async function openPopup(browser: ExtensionBrowser, page: Page): Promise<Popup> {
  const whole = browser.context.browser();
  if (!whole) throw new Error('The browser has gone.');
  const cdp = await whole.newBrowserCDPSession();
  await page.bringToFront();
  const { targetInfos: tabs } = await cdp.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const targetId = tabs.find(({ url }) => url === page.url())?.targetId;
  if (!targetId) throw new Error(`No tab shows ${page.url()}.`);
  await cdp.send('Extensions.triggerAction', { id: browser.extensionId, targetId });
  const send = await attach(cdp, browser.pageUrl('popup.html'));

  const evaluate = async (expression: string): Promise<unknown> =>
    valueSchema.parse(await send('Runtime.evaluate', { expression, returnByValue: true })).result.value;
  const text = async () => String((await evaluate('document.body.innerText')) ?? '');
  const placeOf = async (name: string | RegExp) => {
    const pattern = typeof name === 'string' ? `^${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}` : name.source;
    return placeSchema.parse(
      await evaluate(`(() => {
        const button = [...document.querySelectorAll('button')].find((one) => /${pattern}/.test(one.innerText.trim()));
        if (!button) return null;
        const { x, y, width, height } = button.getBoundingClientRect();
        return { x: x + width / 2, y: y + height / 2 };
      })()`),
    );
  };

  await until('the popup knows its site', async () => /\S/.test(await text()) && !/Looking…/.test(await text()));
  return {
    text,
    wholeText: async () => String((await evaluate('document.body.textContent')) ?? ''),
    isOn: async () => {
      const checked = await evaluate(`document.querySelector('[role=switch]')?.getAttribute('aria-checked') ?? null`);
      return checked === null ? null : checked === 'true';
    },
    press: async (name) => {
      await until(`the popup has ${name}`, async () => (await placeOf(name)) !== null);
      const place = await placeOf(name);
      if (!place) throw new Error(`The popup lost ${name}.`);
      for (const type of ['mousePressed', 'mouseReleased']) {
        await send('Input.dispatchMouseEvent', { type, ...place, button: 'left', clickCount: 1 });
      }
    },
    close: async () => {
      await evaluate('window.close()');
      await cdp.detach();
    },
  };
}

type Send = (method: string, params: Record<string, unknown>) => Promise<unknown>;

async function attach(cdp: CDPSession, url: string): Promise<Send> {
  let targetId = '';
  await until('the popup is open', async () => {
    const { targetInfos } = await cdp.send('Target.getTargets');
    targetId = targetInfos.find((target) => target.url === url && !target.attached)?.targetId ?? '';
    return targetId !== '';
  });
  const { sessionId } = await cdp.send('Target.attachToTarget', { targetId });
  const waiting = new Map<number, (reply: z.infer<typeof replySchema>) => void>();
  cdp.on('Target.receivedMessageFromTarget', ({ message, sessionId: from }) => {
    const reply = replySchema.parse(JSON.parse(message));
    if (from === sessionId && reply.id !== undefined) waiting.get(reply.id)?.(reply);
  });
  let last = 0;
  return (method, params) =>
    new Promise((done, failed) => {
      const id = ++last;
      waiting.set(id, ({ result, error }) => {
        waiting.delete(id);
        if (error) failed(new Error(`${method}: ${error.message}`));
        else done(result);
      });
      cdp
        .send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method, params }) })
        .catch(failed);
    });
}
