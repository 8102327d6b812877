/** The large pack in the options page of the built extension: previewed, installed, updated, as a person does it. */

import type { Page } from 'playwright-core';
import { launchWithExtension } from '../../tests/e2e/harness/browser.ts';
import { openOptions } from '../../tests/e2e/harness/options.ts';

export interface PackSteps {
  /** Milliseconds, by the page's own clock: from the chosen file to what it brings, from the button to the pack in the list. */
  readonly preview: number;
  readonly install: number;
  readonly previewUpdate: number;
  readonly update: number;
}

export async function packSteps(first: string, second: string): Promise<PackSteps> {
  const browser = await launchWithExtension();
  try {
    const { page } = await openOptions(browser);
    await page.getByRole('link', { name: 'Packs' }).click();
    await page.evaluate(markChoices);
    const step = async (file: string, dialogName: string, button: string, version: string) => {
      const choosing = page.waitForEvent('filechooser');
      await page.getByRole('button', { name: 'Choose a file…' }).click();
      const chooser = await choosing;
      const dialog = page.getByRole('dialog', { name: dialogName });
      const go = dialog.getByRole('button', { name: button, exact: true });
      const shown = whenSeen(page, 'dialog button', [button]);
      await chooser.setFiles(file);
      const preview = await shown;
      await go.waitFor();
      // What the check of its replies finds comes later, and the button does not wait for it.
      await dialog.getByRole('tab', { name: /hint|Checked/ }).waitFor({ timeout: 120_000 });
      const listed = whenSeen(page, 'article', ['Large', `version ${version}`]);
      await go.click();
      const done = await listed;
      await page.getByRole('article', { name: 'Large' }).getByText(`version ${version}`).waitFor();
      return { preview, done };
    };
    const installed = await step(first, 'What this pack brings', 'Install', '1.0.0');
    const updated = await step(second, 'What this update changes', 'Update', '1.1.0');
    return {
      preview: installed.preview,
      install: installed.done,
      previewUpdate: updated.preview,
      update: updated.done,
    };
  } finally {
    await browser.close();
  }
}

/** The driver's own waiting comes in steps of half a second, so the page tells. */
function markChoices(): void {
  const choose = HTMLElement.prototype.click;
  HTMLElement.prototype.click = function (this: HTMLElement) {
    this.addEventListener('change', () => performance.mark('began'), { once: true });
    choose.call(this);
  };
  document.addEventListener('click', () => performance.mark('began'), { capture: true });
}

/** Milliseconds since the last file was chosen or button pressed, once `words` are painted. */
function whenSeen(page: Page, selector: string, words: readonly string[]): Promise<number> {
  return page.evaluate(
    ([selector, words]) =>
      new Promise<number>((resolve) => {
        const look = () => {
          if (
            ![...document.querySelectorAll(selector)].some((one) =>
              words.every((word) => one.textContent?.includes(word)),
            )
          )
            return void requestAnimationFrame(look);
          const began = performance.getEntriesByName('began').at(-1)?.startTime ?? Number.NaN;
          requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - began)));
        };
        look();
      }),
    [selector, words] as const,
  );
}
