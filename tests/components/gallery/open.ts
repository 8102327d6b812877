import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { DRAFT } from './states.ts';

const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>A helpdesk</title>
<style>
  body { margin: 0; padding: 24px 300px; font: 15px/22px Georgia, serif; background: Canvas; color: CanvasText }
  h1 { font-size: 20px } textarea { position: absolute; left: 300px; top: 420px; width: 560px; height: 220px;
  box-sizing: border-box; padding: 12px; font: inherit; resize: none }
  button { position: absolute; left: 300px; top: 652px }
</style>
<main><h1>Nine days late</h1><p>Hello, I ordered on the 3rd and I have now waited nine days for my parcel. This is the second
time. Where is it, and will you refund the shipping?</p><p>Dana</p>
<textarea aria-label="Reply">${DRAFT}</textarea><button>Send</button></main></html>`;

export async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    root: fileURLToPath(new URL('../../..', import.meta.url)),
    logLevel: 'error',
    // Vitest's NODE_ENV would give the development runtime of JSX beside the production one of React.
    oxc: { jsx: { runtime: 'automatic', development: false } },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: ['chrome123', 'firefox128'],
      lib: { entry: fileURLToPath(new URL('main.tsx', import.meta.url)), formats: ['iife'], name: 'galleryPage' },
    },
  });
  for (const result of [built].flat()) {
    if (!('output' in result)) continue;
    for (const file of result.output) if (file.type === 'chunk') return file.code;
  }
  throw new Error('The gallery did not build.');
}

export async function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  });
}

export async function openGallery(browser: Browser, script: string, width = 1280): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height: 760 }, reducedMotion: 'reduce' });
  await page.setContent(PAGE);
  await page.addScriptTag({ content: script });
  await page.addScriptTag({
    content: readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'),
  });
  return page;
}

interface AxeResults {
  readonly violations: readonly {
    readonly id: string;
    readonly help: string;
    readonly nodes: readonly { readonly html: string }[];
  }[];
}

declare global {
  interface Window {
    axe: { run(context: unknown, options: unknown): Promise<AxeResults> };
  }
}
