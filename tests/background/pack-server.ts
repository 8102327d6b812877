/** A static file server on loopback that plays the web server of a team, good and bad days. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

export interface Hosted {
  readonly body: string;
  readonly etag?: string;
  readonly lastModified?: string;
  readonly type?: string;
  /** For every origin to read. */
  readonly anyone?: boolean;
}

export type Fault =
  | { readonly kind: 'status'; readonly status: number; readonly headers?: Record<string, string> }
  /** Half of what was promised, then the line is cut. */
  | { readonly kind: 'truncated' }
  /** Half of it, politely ended, nothing promised. */
  | { readonly kind: 'half' }
  /** Says nothing after the first half. */
  | { readonly kind: 'slow' }
  /** Takes the connection and says nothing at all. */
  | { readonly kind: 'silent' }
  | { readonly kind: 'redirect'; readonly to: string }
  /** So many bytes; `promised` in the header or not. */
  | { readonly kind: 'large'; readonly bytes: number; readonly promised: boolean }
  | { readonly kind: 'bytes'; readonly bytes: Buffer; readonly encoding?: string }
  /** A letter now and then, for ever. */
  | { readonly kind: 'drip' }
  /** The file is replaced once the first half was sent. */
  | { readonly kind: 'replaced'; readonly by: Hosted };

export interface PackServer {
  readonly url: string;
  readonly requests: readonly IncomingMessage[];
  host(file: Hosted): void;
  /** Until `host` is called again. */
  fail(fault: Fault): void;
  /** Resolves when the first half of a slow or replaced file was sent. */
  halfSent(): Promise<void>;
  close(): Promise<void>;
}

export async function startPackServer(): Promise<PackServer> {
  let file: Hosted = { body: '' };
  let fault: Fault | null = null;
  let tellHalf: () => void = () => undefined;
  let half = new Promise<void>((done) => {
    tellHalf = done;
  });
  const requests: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    requests.push(request);
    response.on('error', () => undefined);
    if (fault) failWith(fault, response);
    else answer(request, response);
  });

  function answer(request: IncomingMessage, response: ServerResponse): void {
    const { body, etag, lastModified, anyone, type = 'application/json' } = file;
    const { 'if-none-match': match, 'if-modified-since': since } = request.headers;
    const headers = {
      ...(etag ? { ETag: etag } : {}),
      ...(lastModified ? { 'Last-Modified': lastModified } : {}),
      ...(anyone ? { 'Access-Control-Allow-Origin': '*' } : {}),
    };
    if ((etag && match === etag) || (lastModified && since === lastModified)) {
      response.writeHead(304, headers).end();
      return;
    }
    response.writeHead(200, { ...headers, 'Content-Type': type, 'Content-Length': Buffer.byteLength(body) }).end(body);
  }

  function failWith(what: Fault, response: ServerResponse): void {
    const bytes = Buffer.from(file.body);
    const middle = Math.floor(bytes.length / 2);
    const json = { 'Content-Type': 'application/json' };
    switch (what.kind) {
      case 'status':
        response.writeHead(what.status, { 'Content-Type': 'text/html', ...what.headers }).end('<h1>No.</h1>');
        return;
      case 'truncated':
        response.writeHead(200, { ...json, 'Content-Length': bytes.length });
        response.write(bytes.subarray(0, middle), () => response.destroy());
        return;
      case 'half':
        response.writeHead(200, { ...json, ETag: file.etag ?? '"half"' }).end(bytes.subarray(0, middle));
        return;
      case 'slow':
        response.writeHead(200, { ...json, 'Content-Length': bytes.length });
        response.write(bytes.subarray(0, middle), tellHalf);
        return;
      case 'silent':
        tellHalf();
        return;
      case 'redirect':
        response.writeHead(302, { Location: what.to }).end();
        return;
      case 'large': {
        response.writeHead(200, { ...json, ...(what.promised ? { 'Content-Length': what.bytes } : {}) });
        const chunk = Buffer.alloc(1_000_000, 32);
        let left = what.bytes;
        const more = () => {
          while (left > 0) {
            left -= chunk.length;
            if (!response.write(chunk)) {
              response.once('drain', more);
              return;
            }
          }
          response.end();
        };
        more();
        return;
      }
      case 'bytes':
        response.writeHead(200, { ...json, ...(what.encoding ? { 'Content-Encoding': what.encoding } : {}) });
        response.end(what.bytes);
        return;
      case 'drip': {
        response.writeHead(200, json);
        const drops = setInterval(() => response.write(' '), 20);
        response.on('close', () => clearInterval(drops));
        return;
      }
      case 'replaced': {
        const then = Buffer.from(what.by.body);
        response.writeHead(200, { ...json, ETag: file.etag ?? '"before"', 'Content-Length': bytes.length });
        response.write(bytes.subarray(0, middle), () => {
          tellHalf();
          // As a web server does that has opened the file before it was written over in place.
          response.end(Buffer.concat([then, bytes]).subarray(middle, bytes.length));
        });
        file = what.by;
        fault = null;
      }
    }
  }

  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    url: `http://127.0.0.1:${address.port}/packs/acme.json`,
    requests,
    host(next) {
      file = next;
      fault = null;
    },
    fail(next) {
      fault = next;
      half = new Promise((done) => {
        tellHalf = done;
      });
    },
    halfSent: () => half,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
