/** A headless Firefox with the built extension in it, and the few things a person does there. */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import * as z from 'zod/mini';
import { type Marionette, openMarionette } from './marionette.ts';
import { until } from './overlay.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';
const EXTENSION = 'sincerely@extension.invalid';
/** Firefox makes one up for every profile; a test has to know it. */
const UUID = '5b3c1a52-0f0e-4d8e-9d0e-51ce4e1e0001';

const PREFS = {
  'marionette.port': 0,
  'extensions.webextensions.uuids': JSON.stringify({ [EXTENSION]: UUID }),
  'app.update.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.page': 0,
  'datareporting.policy.dataSubmissionEnabled': false,
  'intl.locale.requested': 'en-US',
  'intl.accept_languages': 'en-US',
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
};

export interface Firefox {
  goTo(url: string): Promise<void>;
  /** The address of a page of the extension, e.g. `options.html`. */
  pageUrl(name: string): string;
  /** The body of a function run in the page; JSON in, JSON out. */
  evaluate(body: string, ...values: readonly unknown[]): Promise<unknown>;
  /** Waits until the expression, in the page, gives an element, and presses it with the mouse. */
  click(expression: string): Promise<void>;
  type(expression: string, text: string): Promise<void>;
  press(...keys: readonly string[]): Promise<void>;
  /** As if the person had said yes to the browser's question about this site. */
  allow(site: string): Promise<void>;
  close(): Promise<void>;
}

/** Runs in the browser itself. */
const ALLOW = `const [id, site, done] = arguments;
const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
const { extension } = WebExtensionPolicy.getByID(id);
ExtensionPermissions.add(id, { permissions: [], origins: [site] }, extension).then(() => done(true));`;

const element = z.object({ value: z.object({ [ELEMENT]: z.string() }) });
const value = z.object({ value: z.unknown() });

export async function launchFirefox(
  binary: string,
  extension = '.output/firefox-mv3-e2e',
  /** As `storage.managed` gives it; set for this Firefox alone, by a manifest in a home of its own. */
  policy?: Readonly<Record<string, unknown>>,
): Promise<Firefox> {
  const path = resolve(ROOT, extension);
  if (!existsSync(join(path, 'manifest.json'))) throw new Error(`No built extension in ${path}.`);
  const profile = mkdtempSync(join(tmpdir(), 'sincerely-firefox-'));
  const prefs = Object.entries(PREFS).map(([name, pref]) => `user_pref("${name}", ${JSON.stringify(pref)});`);
  writeFileSync(join(profile, 'user.js'), prefs.join('\n'));
  const browser = spawn(
    binary,
    ['-headless', '-marionette', '-remote-allow-system-access', '-no-remote', '-profile', profile],
    { stdio: 'ignore', ...(policy ? { env: { ...process.env, HOME: withPolicy(profile, policy) } } : {}) },
  );
  const gone = new Promise<void>((done) => browser.once('exit', () => done()));
  const close = async () => {
    browser.kill();
    await gone;
    rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
  };
  try {
    const portFile = join(profile, 'MarionetteActivePort');
    await until('Firefox listens', () => existsSync(portFile) && readFileSync(portFile, 'utf8') !== '', 60_000);
    const marionette = await openMarionette(Number(readFileSync(portFile, 'utf8')));
    await marionette.send('WebDriver:NewSession', {});
    await marionette.send('WebDriver:SetWindowRect', { width: 1440, height: 900 });
    await marionette.send('Addon:Install', { path, temporary: true });
    return { ...actions(marionette), close };
  } catch (error) {
    await close();
    throw error;
  }
}

function withPolicy(home: string, data: Readonly<Record<string, unknown>>): string {
  const folder = join(home, '.mozilla/managed-storage');
  mkdirSync(folder, { recursive: true });
  const manifest = { name: EXTENSION, description: 'Of a test.', type: 'storage', data };
  writeFileSync(join(folder, `${EXTENSION}.json`), JSON.stringify(manifest));
  return home;
}

function actions({ send }: Marionette): Omit<Firefox, 'close'> {
  const run = (script: string, args: readonly unknown[] = []) => send('WebDriver:ExecuteScript', { script, args });
  const find = async (expression: string): Promise<string> => {
    let id = '';
    await until(`${expression} is there`, async () => {
      const found = element.safeParse(await run(`return ${expression}`));
      id = found.success ? found.data.value[ELEMENT] : '';
      return id !== '';
    });
    return id;
  };
  return {
    goTo: async (url) => void (await send('WebDriver:Navigate', { url })),
    pageUrl: (name) => `moz-extension://${UUID}/${name}`,
    evaluate: async (body, ...values) => value.parse(await run(body, values)).value,
    click: async (expression) => void (await send('WebDriver:ElementClick', { id: await find(expression) })),
    type: async (expression, text) =>
      void (await send('WebDriver:ElementSendKeys', { id: await find(expression), text })),
    press: async (...keys) => {
      const down = keys.map((key) => ({ type: 'keyDown', value: key }));
      const up = [...keys].reverse().map((key) => ({ type: 'keyUp', value: key }));
      await send('WebDriver:PerformActions', { actions: [{ type: 'key', id: 'keyboard', actions: [...down, ...up] }] });
    },
    allow: async (site) => {
      await send('Marionette:SetContext', { value: 'chrome' });
      await send('WebDriver:ExecuteAsyncScript', { script: ALLOW, args: [EXTENSION, site] });
      await send('Marionette:SetContext', { value: 'content' });
    },
  };
}
