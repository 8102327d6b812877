import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { MOST_BYTES as MOST_FETCHED } from '#background/fetch-pack.ts';
import {
  checkDue,
  checkNow,
  checkOffline,
  type SubscriptionPorts,
  subscribe,
  unsubscribe,
} from '#background/subscriptions.ts';
import { allowPackOrigin } from '#browser/pack-origins.ts';
import { MOST_BYTES } from '#core/packs/receive.ts';
import { packSchema } from '#core/packs/schema.ts';
import type { Store } from '#store/database.ts';
import { installed } from '#store/installed.ts';
import { installPack, removePack, rollBack } from '#store/packs.ts';
import { listSubscriptions } from '#store/subscriptions.ts';
import { type FakeBrowser, fakeBrowser } from '../browser/fake-browser.ts';
import { newStore } from '../store/fixture.ts';
import { type PackServer, startPackServer } from './pack-server.ts';
import { newKey, packFile, reader } from './packs-made.ts';

const fake = vi.hoisted((): { current: FakeBrowser | null } => ({ current: null }));
vi.mock('wxt/browser', () => ({
  get browser() {
    return fake.current;
  },
}));
vi.stubGlobal('__E2E__', true);

const LOOPBACK = 'http://127.0.0.1/*';
const HOUR = 60 * 60 * 1000;
const key = await newKey();

let browser: FakeBrowser;
let store: Store;
let server: PackServer;
let clock: number;
let online: boolean;
let ports: SubscriptionPorts;

beforeEach(async () => {
  browser = fakeBrowser();
  fake.current = browser;
  store = newStore();
  server = await startPackServer();
  clock = 1_000_000;
  online = true;
  ports = { store, reader, now: () => clock, random: () => 0.5, online: () => online };
  await allowPackOrigin(LOOPBACK);
});

afterEach(async () => {
  await server.close();
  await store.delete();
});

const record = async () => (await listSubscriptions(store)).records[0];
const version = async () => (await installed(store)).find((pack) => pack.record.id === 'acme')?.record.version;
/** For what never answers; everything else has all the time it needs. */
const impatient = () => ({ ...ports, limits: { silence: 100 } });
const later = async (by = 8 * HOUR, as = ports) => {
  clock += by;
  await checkDue(as);
  return record();
};
const subscribed = async (signed = true) => {
  server.host({ body: await packFile('1.0.0', signed ? key : undefined), etag: '"one"' });
  expect(await subscribe(ports, server.url)).toEqual({ kind: 'subscribed', packId: 'acme' });
};

describe('a subscription', () => {
  it('brings the pack, says when it looked, and looks again within hours', async () => {
    await subscribed();
    expect(await version()).toBe('1.0.0');
    expect(await record()).toMatchObject({ state: 'updated', checkedAt: clock, etag: '"one"', packId: 'acme' });
    expect((await record())?.nextAt).toBe(clock + 6 * HOUR);
    const [pack] = await installed(store);
    expect(pack?.record).toMatchObject({ origin: 'subscription', trust: { kind: 'signed', publicKey: key.publicKey } });
  });

  it('asks only whether the file is still the same, and reads it when it is not', async () => {
    await subscribed();
    const before = server.requests.length;
    expect(await later()).toMatchObject({ state: 'fresh', checkedAt: clock });
    expect(server.requests.length).toBe(before + 1);
    expect(server.requests.at(-1)?.headers['if-none-match']).toBe('"one"');
    server.host({ body: await packFile('1.1.0', key), etag: '"two"' });
    expect(await later()).toMatchObject({ state: 'updated', etag: '"two"' });
    expect(await version()).toBe('1.1.0');
  });

  it('goes by the date where a server has no tags', async () => {
    const lastModified = 'Sun, 22 Nov 2026 10:00:00 GMT';
    server.host({ body: await packFile('1.0.0'), lastModified });
    await subscribe(ports, server.url);
    expect(await later()).toMatchObject({ state: 'fresh' });
    expect(server.requests.at(-1)?.headers['if-modified-since']).toBe(lastModified);
  });

  it('tells the server nothing about anybody', async () => {
    await subscribed();
    await later();
    for (const { method, headers } of server.requests) {
      expect(method).toBe('GET');
      expect(headers).not.toHaveProperty('cookie');
      expect(headers).not.toHaveProperty('referer');
      expect(headers).not.toHaveProperty('authorization');
    }
  });

  it('does nothing before its time', async () => {
    await subscribed();
    const before = server.requests.length;
    await later(4 * HOUR);
    expect(server.requests.length).toBe(before);
  });

  it.each([
    ['http://packs.example/acme.json'],
    ['ftp://127.0.0.1/acme.json'],
    ['https://user:secret@packs.example/acme.json'],
    ['acme.json'],
    [''],
  ])('is not made of %j', async (address) => {
    expect(await subscribe(ports, address)).toEqual({ kind: 'failed', problem: { code: 'no-address' } });
  });

  it('ends, with the permission that was given for it, and leaves the pack', async () => {
    await subscribed();
    expect(await unsubscribe(ports, server.url)).toBe('done');
    expect(await record()).toBeUndefined();
    expect([...browser.granted]).toEqual([]);
    expect(await version()).toBe('1.0.0');
  });

  it('that ends while it is looked at stays ended', async () => {
    await subscribed();
    server.host({ body: await packFile('1.1.0', key), etag: '"two"' });
    server.fail({ kind: 'slow' });
    const looking = checkNow(impatient(), server.url);
    await server.halfSent();
    await unsubscribe(ports, server.url);
    await looking;
    expect(await record()).toBeUndefined();
  });

  it('takes over a pack that came as a file, of the same version too', async () => {
    const pack = packSchema.parse(JSON.parse(await packFile('1.0.0')));
    await installPack(store, { pack, trust: { kind: 'unsigned' }, origin: 'file' }, 1);
    await subscribed(false);
    expect(await record()).toMatchObject({ state: 'fresh', packId: 'acme' });
  });

  it('keeps a person’s way back until something newer comes', async () => {
    await subscribed();
    server.host({ body: await packFile('1.1.0', key), etag: '"two"' });
    await later();
    await rollBack(store, 'acme', '1.0.0', clock);
    expect(await later()).toMatchObject({ state: 'fresh' });
    expect(await checkNow(ports, server.url)).toMatchObject({ state: 'fresh' });
    expect(await version()).toBe('1.0.0');
    server.host({ body: await packFile('1.2.0', key), etag: '"three"' });
    await later();
    expect(await version()).toBe('1.2.0');
  });
});

describe('on a bad day the pack stays as it is, and', () => {
  beforeEach(async () => {
    await subscribed();
    server.host({ body: await packFile('1.1.0', key), etag: '"two"' });
  });
  afterEach(async () => {
    // Whatever it was, it heals by itself.
    server.host({ body: await packFile('1.2.0', key), etag: '"three"' });
    expect(await later(25 * HOUR)).toMatchObject({ state: 'updated', failures: 0 });
    expect((await record())?.problem).toBeUndefined();
    expect(await version()).toBe('1.2.0');
  });

  it.each<[string, Parameters<PackServer['fail']>[0], object]>([
    ['404', { kind: 'status', status: 404 }, { state: 'failed', problem: { code: 'status', detail: '404' } }],
    ['500', { kind: 'status', status: 500 }, { state: 'failed', problem: { code: 'status', detail: '500' } }],
    ['a body that was cut', { kind: 'truncated' }, { state: 'failed', problem: { code: 'cut-short' } }],
    ['half a body', { kind: 'half' }, { state: 'failed', problem: { code: 'not-json' } }],
    ['a body that never ends', { kind: 'slow' }, { state: 'offline', problem: { code: 'timeout' } }],
    ['no answer at all', { kind: 'silent' }, { state: 'offline', problem: { code: 'timeout' } }],
    [
      'a way elsewhere',
      { kind: 'redirect', to: 'http://localhost:1/' },
      { state: 'failed', problem: { code: 'elsewhere' } },
    ],
    [
      '25 MB',
      { kind: 'large', bytes: 25_000_000, promised: true },
      { state: 'failed', problem: { code: 'too-large' } },
    ],
    [
      '25 MB unannounced',
      { kind: 'large', bytes: 25_000_000, promised: false },
      { state: 'failed', problem: { code: 'too-large' } },
    ],
    [
      'what is no text',
      { kind: 'bytes', bytes: Buffer.from([0x7b, 0xff, 0xfe]) },
      { state: 'failed', problem: { code: 'not-text' } },
    ],
  ])('%s is said', async (_, fault, said) => {
    const as = fault.kind === 'slow' || fault.kind === 'silent' ? impatient() : ports;
    server.fail(fault);
    expect(await later(8 * HOUR, as)).toMatchObject({ ...said, failures: 1 });
    expect(await version()).toBe('1.0.0');
    // Soon again, then less and less often.
    expect((await record())?.nextAt).toBe(clock + 5 * 60_000);
    expect(await later(5 * 60_000, as)).toMatchObject({ ...said, failures: 2, nextAt: clock + 10 * 60_000 });
  });

  it('what unpacks to 25 MB is said', async () => {
    server.fail({ kind: 'bytes', bytes: gzipSync(Buffer.alloc(25_000_000, 32)), encoding: 'gzip' });
    expect(await later()).toMatchObject({ state: 'failed', problem: { code: 'too-large' } });
  });

  it('a body that drips for ever is said', async () => {
    server.fail({ kind: 'drip' });
    const busy = { ...ports, limits: { whole: 200 } };
    expect(await later(8 * HOUR, busy)).toMatchObject({ state: 'offline', problem: { code: 'timeout' } });
  });

  it('a web page is said', async () => {
    server.host({ body: '<!doctype html><p>Please log in', type: 'text/html; charset=utf-8' });
    expect(await later()).toMatchObject({ state: 'failed', problem: { code: 'wrong-type', detail: 'text/html' } });
  });

  it('a page called JSON is said', async () => {
    server.host({ body: '<!doctype html><p>Please log in' });
    expect(await later()).toMatchObject({ state: 'failed', problem: { code: 'not-json' } });
  });

  it('a file that was replaced while it was read is not taken', async () => {
    // As long as the one before, so that nothing but asking again tells.
    const before = await packFile('1.1.0', undefined, { changelog: 'a'.repeat(1000) });
    const after = await packFile('1.1.1', undefined, { changelog: 'b'.repeat(1000) });
    expect(Buffer.byteLength(after)).toBe(Buffer.byteLength(before));
    server.host({ body: before, etag: '"before"' });
    server.fail({ kind: 'replaced', by: { body: after, etag: '"after"' } });
    expect(await later()).toMatchObject({ state: 'failed', problem: { code: 'changed-meanwhile' } });
    expect(await version()).toBe('1.0.0');
  });

  it('no network is no fault of anybody’s', async () => {
    online = false;
    const before = server.requests.length;
    expect(await later()).toMatchObject({ state: 'offline', problem: { code: 'offline' } });
    expect(server.requests.length).toBe(before);
    expect(await record()).toMatchObject({ failures: 0, nextAt: clock + 2 * 60_000 });
    online = true;
  });

  it('the network that comes back is used at once, by whoever was not reached without it', async () => {
    server.host({ body: await packFile('1.1.0', key), etag: '"two"' });
    online = false;
    for (const _ of [1, 2, 3]) await later();
    online = true;
    await checkOffline(ports);
    expect(await record()).toMatchObject({ state: 'updated', failures: 0, nextAt: clock + 6 * HOUR });
    expect(await version()).toBe('1.1.0');
    const before = server.requests.length;
    await checkOffline(ports);
    expect(server.requests.length).toBe(before);
  });

  it('a server that asks for a pause gets it', async () => {
    server.fail({ kind: 'status', status: 503, headers: { 'Retry-After': '36000' } });
    expect((await later())?.nextAt).toBe(clock + 10 * HOUR);
  });

  it('a turn that was cut short is taken up again', async () => {
    server.fail({ kind: 'slow' });
    clock += 8 * HOUR;
    const killed = { ...ports, reader: async () => Promise.reject(new Error('The worker was stopped.')) };
    server.host({ body: await packFile('1.1.0', key), etag: '"two"' });
    await expect(checkDue(killed)).rejects.toThrow('stopped');
    expect(await record()).toMatchObject({ failures: 1, nextAt: clock + 5 * 60_000, etag: '"one"' });
    expect(await later(5 * 60_000)).toMatchObject({ state: 'updated' });
    expect(await version()).toBe('1.1.0');
  });
});

describe('what is refused stays refused until something else lies there', () => {
  beforeEach(() => subscribed());

  const offers = async (body: string, code: string) => {
    server.host({ body, etag: '"refused"' });
    expect(await later()).toMatchObject({ state: 'refused', problem: { code }, checkedAt: clock });
    // Also when the server says that nothing has changed.
    expect(await later()).toMatchObject({ state: 'refused', problem: { code }, checkedAt: clock });
    expect(server.requests.at(-1)?.headers['if-none-match']).toBe('"refused"');
    expect(await checkNow(ports, server.url)).toMatchObject({ state: 'refused', problem: { code } });
    expect(await version()).toBe('1.0.0');
  };

  it('an older version', async () => offers(await packFile('0.9.0', key), 'older'));
  it('a version without the signature', async () => offers(await packFile('1.1.0'), 'signature-missing'));
  it('a version by another key', async () => offers(await packFile('1.1.0', await newKey()), 'key-changed'));
  it('a changed text', async () =>
    offers((await packFile('1.1.0', key)).replace('your parcel', 'our parcel'), 'tampered'));
  it('another pack', async () => offers(await packFile('2.0.0', key, { id: 'other' }), 'other-pack'));

  it('the same version with another text', async () =>
    offers(await packFile('1.0.0', key, { name: 'Acme anew' }), 'not-raised'));

  it('and then it is taken', async () => {
    await offers(await packFile('1.1.0', await newKey()), 'key-changed');
    server.host({ body: await packFile('1.1.0', key), etag: '"good"' });
    expect(await later()).toMatchObject({ state: 'updated' });
  });

  it('the pack of another subscription', async () => {
    const second = await startPackServer();
    second.host({ body: await packFile('3.0.0', key) });
    const problem = { code: 'taken', detail: server.url };
    expect(await subscribe(ports, second.url)).toEqual({ kind: 'failed', problem });
    expect((await listSubscriptions(store)).records).toHaveLength(1);
    await second.close();
  });
});

describe('an address that has no pack', () => {
  it('is not kept, nor is its permission', async () => {
    server.fail({ kind: 'status', status: 404 });
    const problem = { code: 'status', detail: '404' };
    expect(await subscribe(ports, server.url)).toEqual({ kind: 'failed', problem });
    expect(await record()).toBeUndefined();
    expect([...browser.granted]).toEqual([]);
  });

  it('may be one that we are not allowed to read', async () => {
    await server.close();
    browser.granted.clear();
    const problem = { code: 'not-allowed' };
    expect(await subscribe(ports, server.url)).toEqual({ kind: 'failed', problem });
    server = await startPackServer();
  });
});

it('a pack that was removed is read anew, whatever the server remembers', async () => {
  await subscribed();
  await removePack(store, 'acme');
  expect(await record()).toBeUndefined();
  expect(await subscribe(ports, server.url)).toEqual({ kind: 'subscribed', packId: 'acme' });
});

it('fetches as much as is read', () => expect(MOST_FETCHED).toBe(MOST_BYTES));
