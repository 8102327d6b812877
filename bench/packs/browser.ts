/** The large pack in the options page of the built extension: previewed, installed, updated, as a person does it. */
import { launchWithExtension } from '../../tests/e2e/harness/browser.ts';
import { openOptions } from '../../tests/e2e/harness/options.ts';

export interface PackSteps {
  /** Milliseconds from the file to what it brings, and from the button to the pack in the list. */
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
    const step = async (file: string, dialogName: string, button: string, version: string) => {
      const choosing = page.waitForEvent('filechooser');
      await page.getByRole('button', { name: 'Choose a file…' }).click();
      const chooser = await choosing;
      const dialog = page.getByRole('dialog', { name: dialogName });
      const go = dialog.getByRole('button', { name: button, exact: true });
      let from = performance.now();
      await chooser.setFiles(file);
      await go.waitFor();
      const preview = performance.now() - from;
      // What the check of its replies finds comes later, and the button does not wait for it.
      await dialog.getByRole('tab', { name: /hint|Checked/ }).waitFor({ timeout: 120_000 });
      from = performance.now();
      await go.click();
      await page.getByRole('article', { name: 'Large' }).getByText(`version ${version}`).waitFor({ timeout: 60_000 });
      return { preview, done: performance.now() - from };
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
