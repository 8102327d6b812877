/**
 * The only place that speaks to a network: it fetches a static file and tells nobody anything. No credentials, no
 * cookies, no referrer, no body; what a person writes or reads is not within reach here.
 */

/** What `receivePack` takes; not imported, because what reads packs is not in the worker. */
export const MOST_BYTES = 20_000_000;

/** What the file was like when it was last read, to ask whether it is still like that. */
export interface Validators {
  readonly etag?: string | undefined;
  readonly lastModified?: string | undefined;
}

export type FetchFailure =
  | {
      readonly code:
        | 'unreachable'
        | 'timeout'
        | 'cut-short'
        | 'changed-meanwhile'
        | 'too-large'
        | 'not-text'
        | 'elsewhere';
    }
  /** `detail`: the status, or the type. `retryAfter` in milliseconds. */
  | { readonly code: 'status'; readonly detail: string; readonly retryAfter?: number }
  | { readonly code: 'wrong-type'; readonly detail: string };

export type Fetched =
  | ({ readonly kind: 'received'; readonly text: string } & Validators)
  | { readonly kind: 'unchanged' }
  | ({ readonly kind: 'failed' } & FetchFailure);

/** In milliseconds: without a word from the server, and for everything. */
export interface Limits {
  readonly silence?: number;
  readonly whole?: number;
}

export interface Fetching extends Limits {
  readonly known?: Validators;
  /**
   * Whether the browser lets us past the other site's CORS rules. Without it a conditional header would need that site's
   * consent; the browser's own cache asks in our place.
   */
  readonly granted: boolean;
}

const SILENCE = 20_000;
const WHOLE = 180_000;

/** Never throws. What was read is asked for once more: a file that is replaced while it is read is half of each. */
export async function fetchPack(address: string, options: Fetching): Promise<Fetched> {
  const first = await fetchOnce(address, options);
  if (first.kind !== 'received' || !options.granted || (!first.etag && !first.lastModified)) return first;
  const again = await fetchOnce(address, { ...options, known: first });
  if (again.kind === 'unchanged') return first;
  // Servers that share the work may name one file differently.
  if (again.kind === 'received') return again.text === first.text ? again : failed({ code: 'changed-meanwhile' });
  return again;
}

async function fetchOnce(address: string, options: Fetching): Promise<Fetched> {
  const stop = new AbortController();
  const whole = setTimeout(() => stop.abort(), options.whole ?? WHOLE);
  let silence: ReturnType<typeof setTimeout> | undefined;
  const heard = () => {
    clearTimeout(silence);
    silence = setTimeout(() => stop.abort(), options.silence ?? SILENCE);
  };
  heard();
  let answered = false;
  try {
    const response = await fetch(address, {
      headers: { Accept: 'application/json', ...(options.granted ? conditions(options.known ?? {}) : {}) },
      cache: options.granted ? 'no-store' : 'no-cache',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      // Followed, it would be a request to a place that nobody has allowed before we could say no.
      redirect: 'manual',
      signal: stop.signal,
    });
    answered = true;
    heard();
    const refused = refusalOf(response);
    if (refused !== null) return refused;
    return await read(response, heard);
  } catch (error) {
    if (stop.signal.aborted) return failed({ code: 'timeout' });
    if (error instanceof NotText) return failed({ code: 'not-text' });
    // The browser says no more than that it failed.
    return failed({ code: answered ? 'cut-short' : 'unreachable' });
  } finally {
    clearTimeout(whole);
    clearTimeout(silence);
    // Whatever was not read is not wanted.
    stop.abort();
  }
}

function conditions({ etag, lastModified }: Validators): Record<string, string> {
  if (etag) return { 'If-None-Match': etag };
  return lastModified ? { 'If-Modified-Since': lastModified } : {};
}

const NO_PACK = /^(?:text\/(?!plain|json)|image\/|audio\/|video\/|font\/|application\/(?:pdf|xhtml|zip|javascript))/i;

function refusalOf(response: Response): Fetched | null {
  if (response.status === 304) return { kind: 'unchanged' };
  if (response.type === 'opaqueredirect' || (response.status >= 300 && response.status < 400))
    return failed({ code: 'elsewhere' });
  if (response.status !== 200) {
    const retryAfter = retryAfterOf(response);
    return failed({
      code: 'status',
      detail: String(response.status),
      ...(retryAfter === undefined ? {} : { retryAfter }),
    });
  }
  const type = (response.headers.get('content-type') ?? '').split(';')[0]?.trim() ?? '';
  if (NO_PACK.test(type)) return failed({ code: 'wrong-type', detail: type });
  return Number(response.headers.get('content-length')) > MOST_BYTES ? failed({ code: 'too-large' }) : null;
}

function retryAfterOf({ headers }: Response): number | undefined {
  const seconds = Number(headers.get('retry-after') ?? Number.NaN);
  return Number.isFinite(seconds) && seconds > 0 ? seconds * 1000 : undefined;
}

class NotText extends Error {}

/** Piece by piece: what is too large is noticed before it is all here, also when it was sent compressed. */
async function read(response: Response, heard: () => void): Promise<Fetched> {
  const reader = response.body?.getReader();
  if (!reader) return failed({ code: 'cut-short' });
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const parts: string[] = [];
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    heard();
    if (done) break;
    bytes += value.byteLength;
    if (bytes > MOST_BYTES) return failed({ code: 'too-large' });
    parts.push(decode(decoder, value));
  }
  parts.push(decode(decoder));
  const promised = response.headers.get('content-length');
  const plain = !response.headers.has('content-encoding');
  if (plain && promised !== null && Number(promised) !== bytes) return failed({ code: 'cut-short' });
  return { kind: 'received', text: parts.join(''), ...validatorsOf(response) };
}

function decode(decoder: TextDecoder, bytes?: Uint8Array): string {
  try {
    return bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode();
  } catch (error) {
    throw new NotText('This is not text.', { cause: error });
  }
}

function validatorsOf({ headers }: Response): Validators {
  const etag = headers.get('etag');
  const lastModified = headers.get('last-modified');
  return { ...(etag ? { etag } : {}), ...(lastModified ? { lastModified } : {}) };
}

const failed = (failure: FetchFailure): Fetched => ({ kind: 'failed', ...failure });
