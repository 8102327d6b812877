/** A loopback server with one real editor, as vite builds it. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { build } from 'vite';

const HERE = join(import.meta.dirname, '..');
const TYPES: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.css': 'text/css', '.png': 'image/png' };

export interface EditorServer {
  /** Where the editor is, with this HTML in it. */
  url(start: string): string;
  close(): Promise<void>;
}

export async function serveEditor(name: string): Promise<EditorServer> {
  if (!existsSync(join(HERE, 'node_modules')))
    throw new Error('The editors are not installed: npm run test:editors does it.');
  const files = await bundleEditor(name);
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    const file = files.get(pathname.slice(1));
    if (file !== undefined) response.setHeader('content-type', TYPES[extname(pathname)] ?? 'text/plain').end(file);
    // CKEditor 4 fetches its own files from where its script is.
    else if (pathname.startsWith('/node_modules/ckeditor4/'))
      readFile(join(HERE, pathname)).then(
        (found) => response.setHeader('content-type', TYPES[extname(pathname)] ?? 'text/plain').end(found),
        () => response.writeHead(404).end(),
      );
    else response.setHeader('content-type', 'text/html; charset=utf-8').end(page(searchParams.get('start') ?? ''));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: (start) => `http://127.0.0.1:${(server.address() as AddressInfo).port}/?start=${encodeURIComponent(start)}`,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

const page = (start: string): string =>
  `<!doctype html><meta charset="utf-8"><title>Reply</title><link rel="stylesheet" href="/editor.css"><body><div id="root"></div>
<script>window.start = ${JSON.stringify(start).replaceAll('<', '\\u003c')}</script><script src="/editor.js"></script>`;

/** By file name: the script, and its style sheet where the editor has one. */
export async function bundleEditor(name: string): Promise<ReadonlyMap<string, string>> {
  const built = await build({
    configFile: false,
    root: HERE,
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    oxc: { jsx: { runtime: 'automatic' } },
    build: {
      write: false,
      cssCodeSplit: false,
      lib: {
        entry: join(HERE, 'pages', `${name}.js`),
        formats: ['iife'],
        name: 'page',
        fileName: () => 'editor.js',
        cssFileName: 'editor',
      },
    },
  });
  const files = [built].flat().flatMap((result) => ('output' in result ? result.output : []));
  return new Map([
    ['editor.css', ''],
    ...files.map((file) => [file.fileName, file.type === 'chunk' ? file.code : String(file.source)] as const),
  ]);
}
