/** The whole way of a reply in a helpdesk's page with the editor it really has: the built extension, real keys and presses. */
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { type ExtensionBrowser, launchWithExtension } from '../e2e/harness/browser.ts';
import { openOptions } from '../e2e/harness/options.ts';
import { overlayOf, until } from '../e2e/harness/overlay.ts';
import { openHelpdesk } from './harness/helpdesk-page.ts';

let browser: ExtensionBrowser;

beforeAll(async () => {
  browser = await launchWithExtension();
  const { page, field, press, stored } = await openOptions(browser);
  await press('New snippet');
  await field('Title').fill('Late parcel');
  await field('Shortcut').fill('/late');
  await field('Reply').fill('Your parcel is late.\n\nIt comes on Friday.');
  await press('Save');
  await until('it is stored', async () => (await stored()).includes('Late parcel'));
  await page.close();
});
afterEach(async () => {
  for (const page of browser.context.pages().slice(1)) await page.close();
});
afterAll(() => browser?.close());

const IN_FRAME = 'iframe.tox-edit-area__iframe, iframe.cke_wysiwyg_frame';

it.each([
  ['zendesk--workspace-email', 'ckeditor5', '[data-test-id="omnicomposer-rich-text-ckeditor"]:visible'],
  ['zendesk--messaging', 'ckeditor5', '[data-test-id="omnicomposer-plain-text-ckeditor"]'],
  ['gorgias--reply', 'draft-js', '.public-DraftEditor-content'],
  ['hubspot--email', 'prosemirror', '.reply-editor .ProseMirror'],
  ['intercom--chat', 'prosemirror', '.composer .ProseMirror'],
  ['jira-service-management--cloud-reply', 'prosemirror', '.ProseMirror.reply'],
  ['jira-service-management--data-center', 'tinymce', 'body'],
  ['chatwoot--email', 'prosemirror', '.ProseMirror'],
  ['zammad--desktop-reply', 'tiptap', '.ProseMirror'],
  ['freescout--newest-first', 'summernote', '.note-editable'],
  ['salesforce--post', 'quill', '.ql-editor.mine'],
  ['request-tracker--6-reply', 'ckeditor5', '.ck-editor__editable'],
  ['znuny--otobo-compose', 'ckeditor5', '.ck-editor__editable'],
  ['znuny--compose-popup', 'ckeditor4', 'body'],
])('%s with %s: flagged, mended, taken back, inserted, held, and sent once', async (name, editor, css) => {
  const page = await openHelpdesk(browser.context, name, editor);
  const overlay = overlayOf(page);
  const box = css === 'body' ? page.frameLocator(IN_FRAME).locator(css) : page.locator(css);
  /** Quill says every space as a hard one. */
  const html = async () => ((await page.evaluate(() => window.editor?.html())) ?? '').replaceAll('&nbsp;', ' ');
  const has = (text: string) => until(text, async () => (await html()).includes(text));

  await box.click();
  await page.keyboard.press('Control+Home');
  await page.keyboard.type('We raised an RMA, [[name]]. ');
  await has('[[name]]');
  await overlay.openPanel();
  await overlay.finding('leftover').waitFor();
  const before = await html();
  await overlay.finding('jargon').locator('[data-fix]').first().click();
  await has('return number');
  expect(await html()).not.toContain('RMA');
  await page.keyboard.press('Control+z');
  await until('the fix is taken back', async () => (await html()) === before);
  await overlay.mark.click();
  await overlay.findings.waitFor({ state: 'hidden' });

  // Quill leaves the caret where the words came back.
  await page.keyboard.press('End');
  await page.keyboard.type(' /late');
  await page.locator('[data-hint]').waitFor();
  const typed = await html();
  await page.keyboard.press('Tab');
  await has('It comes on Friday.');
  expect(await html()).not.toContain('/late');
  await page.keyboard.press('Control+z');
  await until('the reply is taken back', async () => (await html()) === typed);
  await page.keyboard.press('End');
  await page.locator('[data-hint]').waitFor();
  await page.keyboard.press('Tab');
  await has('It comes on Friday.');
  const written = await html();

  const [send] = await page.evaluate(() => [window.sending]);
  await page.locator(send).first().click();
  await overlay.sendDialog.waitFor();
  expect(await page.evaluate(() => window.sent)).toEqual([]);
  await overlay.sendDialog.getByRole('button', { name: 'Send anyway' }).click();
  await until('it is sent', () => page.evaluate(() => window.sent.length > 0));
  // Whatever else would send comes before the second frame.
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  expect((await page.evaluate(() => window.sent)).map((sent) => sent.replaceAll('&nbsp;', ' '))).toEqual([written]);
  expect(written).toContain('[[name]]');
  expect(written.toLowerCase()).not.toContain('sincerely');
  expect(written).not.toMatch(/[\u200b\u2060\ufeff]/);
  expect(attributesOf(written)).toEqual(attributesOf(typed));
});

/** A write of ours brings none. */
const attributesOf = (html: string): readonly string[] =>
  [...new Set([...html.matchAll(/<\w+\s([^>]*)>/g)].map(([, attributes = '']) => attributes.trim()))].sort();
