/**
 * The overlay by its public, accessible names (see "Public surfaces"). Needs the e2e build, whose shadow root is
 * open. Pass the frame the reply box is in: the overlay lives in that frame's document.
 */
import type { Frame, Locator, Page } from 'playwright-core';

export interface Overlay {
  /** The small button at the corner of the reply box. */
  readonly mark: Locator;
  readonly findings: Locator;
  readonly suggestions: Locator;
  readonly sendDialog: Locator;
  finding(check: string): Locator;
  /** Opens the panel by pressing the mark, unless it is open. */
  openPanel(): Promise<void>;
  /** What the panel lists, in its order. */
  listed(): Promise<ListedFinding[]>;
}

export interface ListedFinding {
  readonly check: string;
  readonly message: string;
  readonly quoted: string | null;
}

export function overlayOf(page: Page | Frame): Overlay {
  const mark = page.getByRole('button', { name: /^Sincerely: / });
  const findings = page.getByRole('region', { name: 'Sincerely findings' });
  return {
    mark,
    findings,
    suggestions: page.getByRole('region', { name: 'Suggested replies' }),
    sendDialog: page.getByRole('alertdialog', { name: 'Before you send' }),
    finding: (check) => findings.locator(`li[data-check="${check}"]`),
    openPanel: async () => {
      await mark.waitFor();
      if (!(await findings.isVisible())) await mark.click();
      await findings.waitFor();
    },
    listed: () =>
      findings.locator('li[data-check]').evaluateAll((items) =>
        items.map((item) => ({
          check: item.getAttribute('data-check') ?? '',
          message: item.querySelector('.finding-message')?.textContent ?? item.textContent ?? '',
          quoted: item.querySelector('q')?.textContent ?? null,
        })),
      ),
  };
}

/** Into the reply box with the real keyboard, line by line, as an agent types. In chats Enter sends. */
export async function typeReply(page: Page, box: Locator, text: string, newline = 'Enter'): Promise<void> {
  await box.click();
  for (const [index, line] of text.split('\n').entries()) {
    if (index > 0) await page.keyboard.press(newline);
    await page.keyboard.type(line);
  }
}

export async function replyText(box: Locator): Promise<string> {
  return box.evaluate((element) =>
    element instanceof HTMLTextAreaElement ? element.value : element instanceof HTMLElement ? element.innerText : '',
  );
}

/** Waits for something no locator can wait for, e.g. the text of the reply box. A question that is never answered ends too. */
export async function until(what: string, holds: () => Promise<boolean> | boolean, limit = 15_000): Promise<void> {
  const inVain = new Error(`Waited ${limit / 1000} s in vain: ${what}.`);
  let over = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const end = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      over = true;
      reject(inVain);
    }, limit);
  });
  const asking = async () => {
    while (!over && !(await holds())) await new Promise((next) => setTimeout(next, 50));
  };
  try {
    await Promise.race([asking(), end]);
  } finally {
    clearTimeout(timer);
  }
}
