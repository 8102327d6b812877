/** The overlay of the shipped build, whose shadow root is closed: only the browser's accessibility tree sees into it. */
import type { CDPSession, Page } from 'playwright-core';
import { until } from './overlay.ts';

export interface ClosedOverlay {
  /** Whether something of that role and name is there. */
  has(role: string, name: string | RegExp): Promise<boolean>;
  waitFor(role: string, name: string | RegExp): Promise<void>;
  /** A real press with the mouse in its middle. */
  press(role: string, name: string | RegExp): Promise<void>;
  /** Worlds of our extension in this page: content scripts that run, seen or not. */
  worlds(): Promise<number>;
}

export async function closedOverlayOf(page: Page, extensionId: string): Promise<ClosedOverlay> {
  const cdp = await page.context().newCDPSession(page);
  const find = (role: string, name: string | RegExp) => nodeOf(cdp, role, name);
  const waitFor = (role: string, name: string | RegExp) =>
    until(`${role} "${name}" is there`, async () => (await find(role, name)) !== undefined);
  return {
    has: async (role, name) => (await find(role, name)) !== undefined,
    waitFor,
    press: async (role, name) => {
      await waitFor(role, name);
      const { model } = await cdp.send('DOM.getBoxModel', { backendNodeId: (await find(role, name)) ?? 0 });
      const [left = 0, top = 0] = model.content;
      await page.mouse.click(left + model.width / 2, top + model.height / 2);
    },
    worlds: async () => {
      let ours = 0;
      const count = ({ context }: { context: { origin: string } }) => {
        if (context.origin === `chrome-extension://${extensionId}`) ours += 1;
      };
      // Tells of every world there is, before it answers.
      cdp.on('Runtime.executionContextCreated', count);
      await cdp.send('Runtime.enable');
      cdp.off('Runtime.executionContextCreated', count);
      await cdp.send('Runtime.disable');
      return ours;
    },
  };
}

async function nodeOf(cdp: CDPSession, role: string, name: string | RegExp): Promise<number | undefined> {
  const { nodes } = await cdp.send('Accessibility.getFullAXTree');
  const fits = (found: unknown) =>
    typeof found === 'string' && (typeof name === 'string' ? found === name : name.test(found));
  return nodes.find((node) => !node.ignored && node.role?.value === role && fits(node.name?.value))?.backendDOMNodeId;
}
