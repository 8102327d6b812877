/** Firefox by its own remote protocol: no driver is to be had here, and the extension's pages are open only to this one. */
import { connect, type Socket } from 'node:net';
import * as z from 'zod/mini';

export interface Marionette {
  /** A WebDriver command by its name, e.g. `WebDriver:Navigate`. */
  send(command: string, parameters?: Readonly<Record<string, unknown>>): Promise<unknown>;
  close(): void;
}

const packet = z.union([
  z.tuple([z.literal(1), z.number(), z.nullable(z.object({ error: z.string(), message: z.string() })), z.unknown()]),
  z.object({ marionetteProtocol: z.literal(3) }),
]);

export async function openMarionette(port: number): Promise<Marionette> {
  const socket = await connected(port);
  const waiting = new Map<number, { command: string; done(value: unknown): void; failed(error: Error): void }>();
  const failAll = (error: Error) => {
    for (const { failed } of waiting.values()) failed(error);
    waiting.clear();
  };
  socket.on('close', () => failAll(new Error('Firefox has gone.')));
  socket.on('error', failAll);

  // Every packet is "<bytes>:<JSON>".
  let unread = Buffer.alloc(0);
  socket.on('data', (bytes) => {
    unread = Buffer.concat([unread, bytes]);
    for (;;) {
      const colon = unread.indexOf(':');
      const end = colon + 1 + Number(unread.subarray(0, Math.max(colon, 0)).toString());
      if (colon < 0 || unread.length < end) return;
      const content = packet.parse(JSON.parse(unread.subarray(colon + 1, end).toString()));
      unread = unread.subarray(end);
      if (!Array.isArray(content)) continue;
      const [, id, error, value] = content;
      const asked = waiting.get(id);
      waiting.delete(id);
      if (error) asked?.failed(new Error(`${asked.command}: ${error.error}: ${error.message}`));
      else asked?.done(value);
    }
  });

  let last = 0;
  return {
    send: (command, parameters = {}) =>
      new Promise((done, failed) => {
        const id = ++last;
        waiting.set(id, { command, done, failed });
        const text = JSON.stringify([0, id, command, parameters]);
        socket.write(`${Buffer.byteLength(text)}:${text}`);
      }),
    close: () => socket.destroy(),
  };
}

function connected(port: number): Promise<Socket> {
  return new Promise((done, failed) => {
    const socket = connect(port, '127.0.0.1', () => done(socket));
    socket.once('error', failed);
  });
}
