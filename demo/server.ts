/** The practice helpdesk: a small server on this machine only. Replies live in memory and are gone when it stops. */
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { CONVERSATIONS, DESK_AGENT } from './conversations.ts';
import { type DeskMessage, deskPage, type EditorKind, notFoundPage } from './desk-page.ts';

/** A reply exactly as the page submitted it; tests compare it with what the page showed. */
export interface SentReply {
  readonly text: string;
  readonly html: string | null;
  readonly isNote: boolean;
}

export interface Desk {
  readonly url: string;
  ticketUrl(id: string, editor?: EditorKind): string;
  sent(id: string): readonly SentReply[];
  close(): Promise<void>;
}

const FILES: Readonly<Record<string, string>> = { '/desk.css': 'text/css', '/desk.client.js': 'text/javascript' };
const HEADERS = {
  // As strict as good helpdesks are: the extension has to live with it.
  'content-security-policy':
    "default-src 'none'; style-src 'self'; script-src 'self'; form-action 'self'; img-src data:",
  'cache-control': 'no-store',
};

export async function startDesk(port = 0, now: () => Date = () => new Date()): Promise<Desk> {
  const startedAt = now();
  const replies = new Map<string, (SentReply & { readonly at: Date })[]>();

  const messagesOf = (id: string): DeskMessage[] => [
    ...(CONVERSATIONS.find((conversation) => conversation.id === id)?.messages ?? []).map((message) => ({
      ...message,
      html: null,
      at: new Date(startedAt.getTime() - message.hoursAgo * 3_600_000),
    })),
    ...(replies.get(id) ?? []).map((reply) => ({
      from: reply.isNote ? ('note' as const) : ('agent' as const),
      author: DESK_AGENT,
      ...reply,
    })),
  ];

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    const send = (status: number, type: string, body: string) =>
      response.writeHead(status, { ...HEADERS, 'content-type': `${type}; charset=utf-8` }).end(body);

    const type = FILES[pathname];
    if (type) return void send(200, type, readFileSync(join(import.meta.dirname, pathname), 'utf8'));

    const [, id, action] = pathname.match(/^\/tickets\/(\d+)(?:\/(messages))?$/) ?? [];
    const open = CONVERSATIONS.find((conversation) => conversation.id === id);
    if (pathname !== '/' && !open) return void send(404, 'text/html', notFoundPage());

    if (open && action === 'messages' && request.method === 'POST') {
      const form = new URLSearchParams(await bodyOf(request));
      const text = form.get('body') ?? '';
      if (text.trim() !== '') {
        const reply = { text, html: form.get('html'), isNote: form.get('is_note') === '1', at: now() };
        replies.set(open.id, [...(replies.get(open.id) ?? []), reply]);
      }
      const editor = searchParams.get('editor');
      response.writeHead(303, { location: `/tickets/${open.id}${editor ? `?editor=${editor}` : ''}#latest` }).end();
      return;
    }
    const wanted = searchParams.get('editor');
    const editor = wanted === 'plain' || wanted === 'rich' ? wanted : (open?.editor ?? 'plain');
    send(200, 'text/html', deskPage({ open, editor, messagesOf, now: now() }));
  }

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      console.error('The practice desk could not answer', request.url, error);
      response.writeHead(500).end();
    });
  });
  await new Promise<void>((listening, failed) => {
    server.once('error', failed);
    server.listen(port, '127.0.0.1', listening);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The practice desk got no port.');
  const url = `http://127.0.0.1:${address.port}`;

  return {
    url,
    ticketUrl: (id, editor) => `${url}/tickets/${id}${editor ? `?editor=${editor}` : ''}`,
    sent: (id) => replies.get(id) ?? [],
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('utf8');
}
