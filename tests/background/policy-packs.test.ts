import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepPacks, type PackKeeper } from '#background/keep-packs.ts';
import { checkNow, type SubscriptionPorts, subscribe, unsubscribe } from '#background/subscriptions.ts';
import { allowPackOrigin } from '#browser/pack-origins.ts';
import { packSchema } from '#core/packs/schema.ts';
import type { Store } from '#store/database.ts';
import { installed } from '#store/installed.ts';
import { editPack } from '#store/pack-edits.ts';
import { installPack, removePack } from '#store/packs.ts';
import { listSubscriptions } from '#store/subscriptions.ts';
import { type FakeBrowser, fakeBrowser } from '../browser/fake-browser.ts';
import { newStore, tickingClock } from '../store/fixture.ts';
import { type PackServer, startPackServer } from './pack-server.ts';
import { newKey, packFile, reader } from './packs-made.ts';

const fake = vi.hoisted((): { current: FakeBrowser | null } => ({ current: null }));
vi.mock('wxt/browser', () => ({
  get browser() {
    return fake.current;
  },
}));
vi.stubGlobal('__E2E__', true);

const HOUR = 60 * 60 * 1000;
const key = await newKey();
const newer = await newKey();

let browser: FakeBrowser;
let store: Store;
let server: PackServer;
let clock: number;
let ports: SubscriptionPorts;
let keeper: PackKeeper;

beforeEach(async () => {
  browser = fakeBrowser();
  fake.current = browser;
  store = newStore();
  server = await startPackServer();
  clock = 1_000_000;
  ports = { store, reader, now: () => clock, random: () => 0.5, online: () => true };
  keeper = keepPacks(ports);
  await allowPackOrigin('http://127.0.0.1/*', clock);
  server.host({ body: await packFile('1.0.0', key), etag: '"one"' });
});

afterEach(async () => {
  await server.close();
  await store.delete();
});

const record = async () => (await listSubscriptions(store)).records[0];
const acme = async () => (await installed(store)).find((pack) => pack.record.id === 'acme');
const version = async () => (await acme())?.record.version;
const sets = async (...packs: readonly object[]) => {
  await browser.storage.managed.set({ packs: packs.map((pack) => ({ url: server.url, ...pack })) });
  await keeper.policy();
};

describe('a pack that an administrator names', () => {
  it('comes by itself, cannot be unsubscribed, and goes when it is no longer named', async () => {
    await sets({});
    expect((await acme())?.record).toMatchObject({ version: '1.0.0', origin: 'policy' });
    expect(await unsubscribe(ports, server.url)).toBe('set-by-policy');
    await browser.storage.managed.remove('packs');
    await keeper.policy();
    expect(await acme()).toBeUndefined();
    expect(await record()).toBeUndefined();
  });

  it('is fetched once, and then like every other', async () => {
    await sets({});
    const { length } = server.requests;
    await keeper.policy();
    await keeper.started();
    expect(server.requests.length).toBe(length);
    clock += 8 * HOUR;
    server.host({ body: await packFile('1.1.0', key), etag: '"two"' });
    await keeper.due();
    expect(await version()).toBe('1.1.0');
  });

  it('comes as soon as it can be had', async () => {
    server.fail({ kind: 'status', status: 500 });
    await sets({});
    expect(await record()).toMatchObject({ state: 'failed', nextAt: clock + 5 * 60_000 });
    server.host({ body: await packFile('1.0.0', key), etag: '"one"' });
    clock += 5 * 60_000;
    await keeper.due();
    expect(await version()).toBe('1.0.0');
  });

  it('must be signed by the key that is named', async () => {
    await sets({ publicKey: newer.publicKey });
    expect(await record()).toMatchObject({ state: 'refused', problem: { code: 'other-key' } });
    expect(await version()).toBeUndefined();
    await sets({ publicKey: key.publicKey });
    expect(await version()).toBe('1.0.0');
  });

  it('may get another key by policy, and keeps the person’s edits', async () => {
    await subscribe(ports, server.url);
    const template = (await acme())?.record.pack.templates[0];
    if (!template) throw new Error('The pack has no template.');
    await editPack(store, 'acme', { kind: 'hidden', id: template.id, hidden: true }, tickingClock());
    server.host({ body: await packFile('1.1.0', newer), etag: '"two"' });
    expect(await checkNow(ports, server.url)).toMatchObject({ state: 'refused', problem: { code: 'key-changed' } });
    await sets({ publicKey: newer.publicKey });
    expect((await acme())?.record).toMatchObject({ version: '1.1.0', trust: { publicKey: newer.publicKey } });
    expect((await acme())?.edits).toHaveLength(1);
    // The old key is nobody's any more.
    server.host({ body: await packFile('1.2.0', key), etag: '"three"' });
    expect(await checkNow(ports, server.url)).toMatchObject({ state: 'refused', problem: { code: 'other-key' } });
  });

  it('may be held at a version, and sent back to one', async () => {
    server.host({ body: await packFile('1.1.0', key), etag: '"two"' });
    await sets({});
    await sets({ version: '1.0.0' });
    expect(await record()).toMatchObject({ state: 'refused', problem: { code: 'other-version', detail: '1.1.0' } });
    server.host({ body: await packFile('1.0.0', key), etag: '"one"' });
    await checkNow(ports, server.url);
    expect(await version()).toBe('1.0.0');
    server.host({ body: await packFile('1.2.0', key), etag: '"three"' });
    await checkNow(ports, server.url);
    expect(await version()).toBe('1.0.0');
    await sets({});
    expect(await version()).toBe('1.2.0');
  });

  it('goes back to a version that is still here, whatever the server has', async () => {
    await sets({});
    server.host({ body: await packFile('1.1.0', key), etag: '"two"' });
    await checkNow(ports, server.url);
    await sets({ version: '1.0.0' });
    expect(await version()).toBe('1.0.0');
    expect(await record()).toMatchObject({ state: 'fresh' });
  });

  it('is the person’s again when they had subscribed before, and goes on from there', async () => {
    await subscribe(ports, server.url);
    server.host({ body: await packFile('1.1.0', newer), etag: '"two"' });
    await sets({ publicKey: newer.publicKey });
    expect((await acme())?.record).toMatchObject({ version: '1.1.0', origin: 'policy' });
    server.host({ body: await packFile('1.2.0', key), etag: '"three"' });
    await browser.storage.managed.remove('packs');
    await keeper.policy();
    expect(await record()).not.toHaveProperty('policy');
    expect((await acme())?.record).toMatchObject({ version: '1.2.0', origin: 'subscription' });
    expect(await unsubscribe(ports, server.url)).toBe('done');
  });

  it('comes although the person has it from another address', async () => {
    const second = await startPackServer();
    second.host({ body: await packFile('0.9.0', key) });
    await subscribe(ports, second.url);
    await sets({});
    expect((await acme())?.record).toMatchObject({ version: '1.0.0', origin: 'policy' });
    second.host({ body: await packFile('2.0.0', key), etag: '"two"' });
    await checkNow(ports, second.url);
    expect((await acme())?.record).toMatchObject({ version: '1.0.0', origin: 'policy' });
    // Options shows where it comes from now.
    expect((await acme())?.subscription).toMatchObject({ url: server.url, policy: {} });

    await browser.storage.managed.remove('packs');
    await keeper.policy();
    expect((await acme())?.subscription).toMatchObject({ url: second.url, state: 'updated' });
    expect((await acme())?.record).toMatchObject({ version: '2.0.0', origin: 'subscription' });
    await second.close();
  });

  it('of the version the person has leaves them that version, from their own address', async () => {
    const second = await startPackServer();
    second.host({ body: await packFile('0.9.0', key), etag: '"old"' });
    await subscribe(ports, second.url);
    second.host({ body: await packFile('1.0.0', key), etag: '"same"' });
    await checkNow(ports, second.url);
    await sets({});
    expect((await acme())?.record).toMatchObject({ version: '1.0.0', origin: 'policy' });
    await browser.storage.managed.remove('packs');
    await keeper.policy();
    expect((await acme())?.record).toMatchObject({ version: '1.0.0', origin: 'subscription' });
    await second.close();
  });

  it('leaves what the person had under that id, as it was', async () => {
    const pack = packSchema.parse(JSON.parse(await packFile('0.5.0')));
    await installPack(store, { pack, trust: { kind: 'unsigned' }, origin: 'file' }, 1);
    await sets({});
    expect((await acme())?.record).toMatchObject({ version: '1.0.0', origin: 'policy' });
    await browser.storage.managed.remove('packs');
    await keeper.policy();
    expect((await acme())?.record).toMatchObject({ version: '0.5.0', origin: 'file' });
    expect((await acme())?.versions).toHaveLength(1);
  });
});

it('an origin that no pack comes from any more is given back, in its own time', async () => {
  await allowPackOrigin('http://127.0.0.1/*', clock);
  await subscribe(ports, server.url);
  await removePack(store, 'acme');
  await keeper.policy();
  expect([...browser.granted]).toEqual(['http://127.0.0.1/*']);
  clock += HOUR;
  await keeper.policy();
  expect([...browser.granted]).toEqual([]);
});

describe('the alarm', () => {
  const when = () => browser.alarms.create.mock.calls.filter(([name]) => name === 'subscriptions').map(([, at]) => at);

  it('rings for the next that is due, and every hour in case a turn was lost', async () => {
    await sets({});
    expect(when().at(-1)).toEqual({ when: clock + 6 * HOUR, periodInMinutes: 60 });
  });

  it('is there before the first download, which may be cut short', async () => {
    server.fail({ kind: 'silent' });
    ports = { ...ports, limits: { silence: 100 } };
    keeper = keepPacks(ports);
    const setting = sets({});
    await server.halfSent();
    expect(when().at(-1)).toEqual({ when: clock + 30_000, periodInMinutes: 60 });
    await setting;
  });

  it('after a start rings a little later, not for everybody at once', async () => {
    await sets({});
    clock += 24 * HOUR;
    await keeper.started();
    expect(when().at(-1)).toEqual({ when: clock + 90_000, periodInMinutes: 60 });
  });

  it('is silent where nothing is to be fetched', async () => {
    await keeper.started();
    expect(browser.alarms.clear).toHaveBeenCalledWith('subscriptions');
    expect(when()).toEqual([]);
  });
});
