import type { ExtensionBrowser } from './browser.ts';

/** Of the browser's own page for extensions. */
declare const chrome: object;

/** The browser's own question cannot be answered by a test: here it is told beforehand that the answer is yes. */
export async function willAllow({ context, extensionId }: ExtensionBrowser, site: string): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(
    async ([id, host]) => {
      const api: unknown = Reflect.get(chrome, 'developerPrivate');
      if (typeof api !== 'object' || api === null) throw new Error('chrome://extensions has changed.');
      const add: unknown = Reflect.get(api, 'addHostPermission');
      if (typeof add !== 'function') throw new Error('chrome://extensions has changed.');
      await add.call(api, id, host);
    },
    [extensionId, site],
  );
  await page.close();
}
