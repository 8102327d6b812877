/** A helpdesk's fixture page with the editor in it that the helpdesk really has, and the built extension in the browser. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { fixtures } from '../../page/adapters/fixtures.ts';
import type { Place } from '../../page/adapters/in-page.ts';
import { bundleEditor } from './serve-editor.ts';

declare global {
  interface Window {
    /** What the helpdesk would have sent, each time. */
    sent: string[];
    /** What is pressed to send. */
    sending: string;
  }
}

/** Where only a person's own server has it, the test build is on for this machine. */
const HOSTED = /\.(?:zendesk|gorgias|hubspot|intercom|force|atlassian)\.(?:com|net)$/;
const BUNDLES = new Map<string, ReturnType<typeof bundleEditor>>();

export async function openHelpdesk(context: BrowserContext, name: string, editor: string): Promise<Page> {
  const fixture = fixtures().find((one) => one.name === `${name}.html`);
  if (!fixture || fixture.adapter === null) throw new Error(`tests/pages/${name}.html is no page with a reply box.`);
  const [box] = fixture.boxes;
  const [send] = fixture.sends ?? [];
  if (!box || typeof send !== 'string')
    throw new Error(`tests/pages/${name}.html names no box, or nothing that sends.`);
  const bundle = BUNDLES.get(editor) ?? bundleEditor(editor);
  BUNDLES.set(editor, bundle);
  const files = await bundle;
  const { host, pathname, search, hash } = new URL(fixture.url);
  const page = await context.newPage();
  await page.route('**/*', async (route) => {
    const path = new URL(route.request().url()).pathname;
    const file = files.get(path.slice(1));
    const contentType = path.endsWith('.css') ? 'text/css' : 'text/javascript';
    if (route.request().isNavigationRequest() && route.request().frame() === page.mainFrame())
      await route.fulfill({ body: fixture.html, contentType: 'text/html; charset=utf-8' });
    else if (file !== undefined) await route.fulfill({ body: file, contentType });
    else if (path.startsWith('/node_modules/ckeditor4/'))
      await route.fulfill({ body: await readFile(join(import.meta.dirname, '..', path)) });
    else await route.abort();
  });
  await page.goto(HOSTED.test(host) ? fixture.url : `http://127.0.0.1${pathname}${search}${hash}`);
  await page.evaluate(prepare, { box, send });
  await page.addStyleTag({ url: '/editor.css' });
  await page.addScriptTag({ url: '/editor.js' });
  await page.waitForFunction(() => window.editor !== undefined);
  await page.evaluate(() => window.dispatchEvent(new Event('editor')));
  return page;
}

/** Inside the page: makes room for the editor, which then gets the attributes by which the helpdesk's own is known. */
function prepare({ box, send }: { box: Exclude<Place, string>; send: string }): void {
  const inFrame = [box.in ?? []].flat()[0];
  const fixed = document.querySelector(inFrame ?? box.css);
  const frame = fixed instanceof HTMLIFrameElement ? fixed.contentDocument : null;
  window.start = (frame?.body ?? fixed)?.innerHTML ?? '';
  const root = document.createElement('div');
  root.id = 'root';
  fixed?.replaceWith(root);
  const before = new Set(document.querySelectorAll('[contenteditable]'));
  window.addEventListener('editor', () => {
    const made = [...document.querySelectorAll('[contenteditable="true"]')].find((one) => !before.has(one));
    const attributes = frame ? [] : [...(fixed?.attributes ?? [])];
    made?.classList.add(...attributes.flatMap(({ name, value }) => (name === 'class' ? value.split(' ') : [])));
    const others = attributes.filter(({ name }) => name !== 'class' && name !== 'style');
    if (window.editor?.dress) window.editor.dress(others.map(({ name, value }) => [name, value]));
    else for (const { name, value } of others) made?.setAttribute(name, value);
  });
  window.sent = [];
  window.sending = send;
  const note = async (event: Event): Promise<void> => {
    event.preventDefault();
    window.sent.push((await window.editor?.html()) ?? '');
  };
  const control = document.querySelector<HTMLElement>(send);
  const form = control instanceof HTMLButtonElement && control.type === 'submit' ? control.form : null;
  (form ?? control)?.addEventListener(form ? 'submit' : 'click', note);
}
