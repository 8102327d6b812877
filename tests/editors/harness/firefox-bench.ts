/** The same in Firefox: the code under test is the content script of an extension made for it, so the page is seen through X-rays. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { type Firefox, launchFirefox } from '../../e2e/harness/firefox.ts';
import { type Bench, bundle, type World } from '../../page/composers/harness/browser.ts';
import { type EditorServer, serveEditor } from './serve-editor.ts';

const MANIFEST = {
  // 2, as only there a content script may evaluate what the test wants of it.
  manifest_version: 2,
  name: 'Composers under test',
  version: '1',
  browser_specific_settings: { gecko: { id: 'composers@extension.invalid' } },
  content_scripts: [{ matches: ['http://127.0.0.1/*'], js: ['under-test.js'], run_at: 'document_start' }],
};

/** Asked by an event of the page, answered by another. */
const ASKED = `
document.addEventListener('composers-ask', async (asked) => {
  let answer;
  try {
    answer = { value: await eval(asked.detail) };
  } catch (error) {
    answer = { error: error + '\\n' + error?.stack };
  }
  document.dispatchEvent(new CustomEvent('composers-answer', { detail: JSON.stringify(answer) }));
});`;

const ASK = `return new Promise((done) => {
  document.addEventListener('composers-answer', (event) => done(event.detail), { once: true });
  document.dispatchEvent(new CustomEvent('composers-ask', { detail: arguments[0] }));
})`;

const KEYS: Readonly<Record<string, string>> = {
  Control: '\uE009',
  Shift: '\uE008',
  End: '\uE010',
  Home: '\uE011',
  Enter: '\uE006',
};

export function startFirefoxBench(binary: string, name: string): Bench {
  const extension = mkdtempSync(join(tmpdir(), 'composers-'));
  let firefox: Firefox | undefined;
  let server: EditorServer | undefined;

  beforeAll(async () => {
    writeFileSync(join(extension, 'manifest.json'), JSON.stringify(MANIFEST));
    writeFileSync(join(extension, 'under-test.js'), `${await bundle()};${ASKED}`);
    [server, firefox] = await Promise.all([serveEditor(name), launchFirefox(binary, extension)]);
  });
  afterAll(async () => {
    await firefox?.close();
    await server?.close();
    rmSync(extension, { recursive: true, force: true });
  });

  return {
    composes: false,
    async open(start) {
      if (!firefox || !server) throw new Error('Firefox did not start.');
      await firefox.goTo(server.url(start));
      const world = worldOf(firefox);
      await world.waitForFunction(() => window.box !== undefined);
      await world.main.waitForFunction(() => window.editor !== undefined);
      return world;
    },
  };
}

function worldOf(firefox: Firefox): World {
  const call = (fn: unknown, arg: unknown): string => `(${String(fn)})(${JSON.stringify(arg)})`;
  const inOurs = async (fn: unknown, arg: unknown): Promise<unknown> => {
    const { value, error } = JSON.parse(String(await firefox.evaluate(ASK, call(fn, arg))));
    if (error) throw new Error(error);
    return value;
  };
  const inPage = (fn: unknown, arg: unknown): Promise<unknown> =>
    firefox.evaluate('return window.eval(arguments[0])', call(fn, arg));
  const waits = (run: typeof inOurs) => async (fn: unknown, arg: unknown) => {
    for (const end = Date.now() + 10_000; Date.now() < end; ) {
      if (await run(fn, arg)) return true;
      // Asked without a pause, the page came later.
      await new Promise((next) => setTimeout(next, 20));
    }
    throw new Error(`Waited ten seconds for ${String(fn)}`);
  };
  const main = { evaluate: inPage, waitForFunction: waits(inPage) };
  return {
    main: main as unknown as Page,
    evaluate: inOurs as Page['evaluate'],
    waitForFunction: waits(inOurs) as unknown as Page['waitForFunction'],
    keyboard: {
      press: (keys: string) => firefox.press(...keys.split('+').map((key) => KEYS[key] ?? key)),
      async type(text: string) {
        for (const key of text) await firefox.press(key);
      },
    } as Page['keyboard'],
  };
}
