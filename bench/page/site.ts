/** A ticket with a real editor in it, on two hosts of this machine: one the test build is on for, one it knows nothing of. */
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { bundleEditor } from '../../tests/editors/harness/serve-editor.ts';
import { CUSTOMER, draftOf } from '../speed/texts.ts';

const EDITORS = join(import.meta.dirname, '../../tests/editors/node_modules');
const PLAIN = `const box = document.createElement('div');
box.style.minHeight = '120px';
Object.assign(box, { id: 'box', contentEditable: 'true', innerHTML: window.start || '<p><br></p>' });
document.querySelector('#root').append(box);
window.editor = {};`;

export interface Site {
  readonly editor: string;
  /** The same page: where the extension runs, and where it does not. */
  url(side: Side, path: string, words: number): string;
  close(): Promise<void>;
}

export type Side = 'with' | 'without';
export const SIDES: readonly Side[] = ['with', 'without'];
const HOSTS: Readonly<Record<Side, string>> = { with: '127.0.0.1', without: 'bench.localhost' };

/** What a person types into. */
export const BOX = '[contenteditable="true"]';

export async function startSite(wanted: string): Promise<Site> {
  const editor = existsSync(EDITORS) ? wanted : 'contenteditable';
  const files = editor === 'contenteditable' ? new Map([['editor.js', PLAIN]]) : await bundleEditor(editor);
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    const file = files.get(pathname.slice(1));
    const type = pathname.endsWith('.css') ? 'text/css' : file === undefined ? 'text/html' : 'text/javascript';
    response.setHeader('content-type', `${type}; charset=utf-8`);
    response.end(file ?? (pathname === '/ordinary' ? ORDINARY : ticket(Number(searchParams.get('words')))));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    editor,
    url: (side, path, words) => `http://${HOSTS[side]}:${port}${path}?words=${words}`,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

const paragraphs = (text: string): string =>
  text
    .split('\n\n')
    .map((part) => `<p>${part.replaceAll('\n', '<br>')}</p>`)
    .join('');

const message = (from: string, author: string, text: string): string =>
  `<article class="message ${from}" data-author-type="${from}"><header><span class="author">${author}</span>
<time datetime="2026-11-20T09:00:00Z">1 day ago</time></header><div class="body">${paragraphs(text)}</div></article>`;

const ticket = (words: number): string => `<!doctype html><html lang="en"><meta charset="utf-8">
<title>#1042 Sideboard - Bench Desk</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/editor.css">
<body><nav aria-label="Tickets"><ol>${'<li><a href="#">Another ticket</a> <span>open</span></li>'.repeat(200)}</ol></nav>
<main class="ticket" data-ticket-id="1042"><h1>Sideboard</h1>
<section class="conversation" aria-label="Conversation">
${message('customer', 'Marta Kowalczyk', CUSTOMER)}${message('agent', 'Jonas', 'I am looking into it.').repeat(18)}
${message('customer', 'Marta Kowalczyk', CUSTOMER)}</section>
<form class="reply"><div role="tablist"><button type="button" role="tab" aria-selected="true">Reply</button>
<button type="button" role="tab" aria-selected="false">Internal note</button></div>
<span class="to">To <b>marta@customer.example</b></span><div id="root"></div><button type="submit">Send</button></form></main>
<script>window.start = ${JSON.stringify(words ? paragraphs(draftOf(words)) : '')}</script><script src="/editor.js"></script>`;

const ORDINARY = `<!doctype html><html lang="en"><meta charset="utf-8"><title>About us</title><link rel="icon" href="data:,">
<body><h1>About us</h1>${paragraphs(draftOf(500))}`;
