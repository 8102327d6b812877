/** A real Request Tracker 5 of our own for these tests: its server, its login, what it stored. */
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import type { Page } from 'playwright-core';

const run = promisify(execFile);
const SCRIPT = resolve(import.meta.dirname, '../../../scripts/request-tracker.sh');

export type Editor = 'rich' | 'plain';

export const rtInstalled = existsSync('/usr/share/request-tracker5/libexec/rt-server');

export interface StoredReply {
  readonly id: number;
  readonly ticket: number;
  readonly type: 'correspond' | 'comment';
  readonly html?: string;
  readonly text?: string;
}

export interface RequestTracker {
  readonly url: string;
  /** An unanswered complaint. */
  readonly complaint: { readonly id: number; readonly message: number };
  /** A ticket with messages of both sides, a note and a quote. */
  readonly thread: { readonly id: number; readonly message: number };
  login(page: Page): Promise<void>;
  /** The ticket as an agent opens it; waits for its messages, which RT loads later. */
  openTicket(page: Page, id: number): Promise<void>;
  openReply(page: Page, options: { id: number; message?: number; action?: 'Respond' | 'Comment' }): Promise<void>;
  stored(): Promise<readonly StoredReply[]>;
  stop(): Promise<void>;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const address = server.address();
  await new Promise((closed) => server.close(closed));
  if (address === null || typeof address === 'string') throw new Error('No free port.');
  return address.port;
}

export async function startRequestTracker(editor: Editor): Promise<RequestTracker> {
  const env = {
    ...process.env,
    SINCERELY_RT_HOME: mkdtempSync(join(tmpdir(), 'sincerely-rt-')),
    SINCERELY_RT_PORT: String(await freePort()),
  };
  const rt = async (verb: string): Promise<string> => (await run('bash', [SCRIPT, verb, editor], { env })).stdout;
  const { url, user, password, tickets } = JSON.parse(await rt('up')) as {
    url: string;
    user: string;
    password: string;
    tickets: Record<'complaint' | 'thread', { id: number; message: number }>;
  };
  return {
    url,
    complaint: tickets.complaint,
    thread: tickets.thread,
    login: async (page) => {
      await page.goto(url);
      await page.locator('input[name=user]').fill(user);
      await page.locator('input[name=pass]').fill(password);
      await page.locator('input[name=pass]').press('Enter');
      await page.waitForURL((address) => !address.pathname.includes('Login'));
    },
    openTicket: async (page, id) => {
      await page.goto(`${url}/Ticket/Display.html?id=${id}`);
      await page.locator('.transaction.message .message-stanza').first().waitFor();
    },
    openReply: async (page, { id, message, action = 'Respond' }) => {
      const quote = message === undefined ? '' : `&QuoteTransaction=${message}`;
      await page.goto(`${url}/Ticket/Update.html?id=${id}&Action=${action}${quote}`);
      await page.locator(editor === 'rich' ? 'iframe.cke_wysiwyg_frame' : '#UpdateContent').waitFor();
    },
    stored: async () => JSON.parse(await rt('replies')) as readonly StoredReply[],
    stop: async () => {
      await rt('wipe');
    },
  };
}
