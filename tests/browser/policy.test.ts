import { beforeEach, describe, expect, it, vi } from 'vitest';
import { lockedBy, parsePolicy, readPolicy, readPolicyForSure, siteByPolicy, watchPolicy } from '#browser/policy.ts';
import {
  DEFAULTS,
  exportSettings,
  gradesOf,
  importSettings,
  readSettings,
  watchSettings,
  writeSettings,
} from '#browser/settings.ts';
import { type FakeBrowser, fakeBrowser } from './fake-browser.ts';

const fake = vi.hoisted((): { current: FakeBrowser | null } => ({ current: null }));
vi.mock('wxt/browser', () => ({
  get browser() {
    return fake.current;
  },
}));

const never = async () => {
  throw new Error('Nothing should have been set aside.');
};

let browser: FakeBrowser;

beforeEach(() => {
  browser = fakeBrowser();
  fake.current = browser;
});

const KEY = 'ab'.repeat(32);
const WHOLE = {
  packs: [{ url: 'https://packs.example/acme.json', publicKey: KEY, version: '2.3.0' }],
  grades: { jargon: 'hold', 'acme-rule': 'off' },
  sitesAllowed: ['desk.example', '*.zendesk.com'],
  sitesBlocked: ['*'],
  holds: 'ask',
  askBeforeSend: true,
  suggestions: false,
  journal: false,
  statistics: false,
  language: 'de',
};

describe('what an administrator has set', () => {
  it('is taken as it stands when all of it is right', () => {
    expect(parsePolicy(WHOLE)).toEqual({ policy: WHOLE, problems: [] });
    expect(parsePolicy({})).toEqual({ policy: {}, problems: [] });
  });

  it.each<[string, Record<string, unknown>, Record<string, unknown>, string[]]>([
    ['a switch that is a word', { journal: 'no', statistics: false }, { statistics: false }, ['journal']],
    [
      'one grade of three',
      { grades: { a: 'loud', b: 'ask', c: 1 } },
      { grades: { b: 'ask' } },
      ['grades.a', 'grades.c'],
    ],
    ['grades as a list', { grades: ['ask'] }, {}, ['grades']],
    [
      'a site with a path',
      { sitesBlocked: ['a.example/x', 'b.example'] },
      { sitesBlocked: ['b.example'] },
      ['sitesBlocked.0'],
    ],
    ['sites as one word', { sitesAllowed: 'desk.example' }, {}, ['sitesAllowed']],
    ['null', { journal: null }, {}, ['journal']],
    ['a way to hold that there is not', { holds: 'sometimes' }, {}, ['holds']],
  ])('leaves out %s, and nothing else', (_, raw, policy, at) => {
    expect(parsePolicy(raw)).toEqual({ policy, problems: at.map((one) => ({ kind: 'invalid', at: one })) });
  });

  it('leaves out a pack that cannot be had, or whose key is none, and keeps the others', () => {
    const good = { url: 'https://packs.example/acme.json' };
    const packs = [
      { url: 'http://packs.example/acme.json' },
      good,
      { ...good, publicKey: 'AB' },
      { ...good, version: 'newest' },
      'https://packs.example/acme.json',
      { url: 'https://user:secret@packs.example/acme.json' },
    ];
    const { policy, problems } = parsePolicy({ packs });
    expect(policy).toEqual({ packs: [good] });
    expect(problems.map(({ at }) => at)).toEqual([
      'packs.0.url',
      'packs.2.publicKey',
      'packs.3.version',
      'packs.4',
      'packs.5.url',
    ]);
  });

  it('says what it does not know', () => {
    expect(parsePolicy({ jurnal: false }).problems).toEqual([{ kind: 'unknown', at: 'jurnal' }]);
    expect(parsePolicy({ toString: 1, constructor: {} }).problems).toHaveLength(2);
  });

  it('is nothing where the browser has no policies at all', async () => {
    browser.storage.managed.get = async () => {
      throw new Error('Managed storage manifest not found');
    };
    expect(await readPolicy()).toEqual({ policy: {}, problems: [] });
  });
});

describe('a site', () => {
  const policy = { sitesAllowed: ['desk.example', '*.zendesk.com'], sitesBlocked: ['*'] };
  it.each([
    ['desk.example', 'on'],
    ['zendesk.com', 'on'],
    ['acme.zendesk.com', 'on'],
    ['other.desk.example', 'off'],
    ['notzendesk.com', 'off'],
  ])('%s', (host, ruled) => expect(siteByPolicy(policy, host)).toBe(ruled));

  it('that nobody names is the person’s', () =>
    expect(siteByPolicy({ sitesBlocked: ['mail.example'] }, 'desk.example')).toBeUndefined());
});

describe('settings under a policy', () => {
  it('are the organisation’s where it has set them, and the person’s again afterwards', async () => {
    await writeSettings({ journal: true, agentName: 'Sam', askBeforeSend: false });
    await browser.storage.managed.set({ journal: false, askBeforeSend: true });
    const locked = await readSettings(never);
    expect(locked).toMatchObject({ journal: false, askBeforeSend: true, agentName: 'Sam' });
    expect(lockedBy(locked.policy)).toEqual(['askBeforeSend', 'journal']);
    await browser.storage.managed.remove(['journal', 'askBeforeSend']);
    expect(await readSettings(never)).toEqual({ ...DEFAULTS, agentName: 'Sam' });
  });

  it('keep what the person chose when a form saves all of them', async () => {
    await writeSettings({ suggestions: true });
    await browser.storage.managed.set({ suggestions: false });
    const { suggestions, expandWith } = await readSettings(never);
    await writeSettings({ suggestions, expandWith, agentName: 'Kim' });
    expect(await exportSettings()).toEqual({ suggestions: true, agentName: 'Kim', expandWith: 'both' });
  });

  it('of a backup come back behind it', async () => {
    await browser.storage.managed.set({ journal: false });
    await importSettings({ journal: true }, never);
    expect((await readSettings(never)).journal).toBe(false);
    expect(await exportSettings()).toEqual({ journal: true });
  });

  it('have the organisation’s grades last, and never write them down as the person’s', async () => {
    await writeSettings({ grades: { jargon: 'off', blame: 'note' } });
    await browser.storage.managed.set({ grades: { jargon: 'hold' } });
    const settings = await readSettings(never);
    expect(gradesOf(settings)).toEqual({ jargon: 'hold', blame: 'note' });
    expect(settings.grades).toEqual({ jargon: 'off', blame: 'note' });
  });

  it('tell who watches when the policy changes', async () => {
    const told = vi.fn();
    const stop = watchSettings(told);
    await browser.storage.managed.set({ journal: false });
    expect(told).toHaveBeenCalledTimes(1);
    stop();
    await browser.storage.managed.set({ journal: true });
    expect(told).toHaveBeenCalledTimes(1);
  });
});

it('a policy that cannot be read for once is not taken for one that was taken away', async () => {
  const packs = [{ url: 'https://packs.example/acme.json' }];
  await browser.storage.managed.set({ packs });
  await readPolicyForSure();
  const read = vi.spyOn(browser.storage.managed, 'get');
  const said = vi.spyOn(console, 'error').mockReturnValue();
  read.mockRejectedValueOnce(new Error('The store is busy.'));
  expect((await readPolicyForSure()).policy).toEqual({ packs });
  expect(said).toHaveBeenCalledOnce();
  said.mockRestore();
  read.mockRejectedValueOnce(new Error('Managed storage manifest not found'));
  expect((await readPolicyForSure()).policy).toEqual({});
});

describe('a browser that takes its time with the policy', () => {
  const later = () => {
    let resolve = (_: Record<string, unknown>): void => undefined;
    const promise = new Promise<Record<string, unknown>>((done) => {
      resolve = done;
    });
    return { promise, resolve };
  };

  it('is not waited for: what was last read counts, and another answer is told', async () => {
    await browser.storage.managed.set({ suggestions: false });
    expect((await readPolicy()).policy).toEqual({ suggestions: false });
    const answer = later();
    vi.spyOn(browser.storage.managed, 'get').mockReturnValue(answer.promise);
    const told = vi.fn();
    const unwatch = watchPolicy(told);
    expect((await readPolicy()).policy).toEqual({ suggestions: false });
    expect(told).not.toHaveBeenCalled();
    answer.resolve({ suggestions: true });
    expect((await readPolicyForSure()).policy).toEqual({ suggestions: true });
    await vi.waitFor(() => expect(told).toHaveBeenCalled());
    unwatch();
  });

  it('says nothing where the answer is what was taken to be', async () => {
    const answer = later();
    vi.spyOn(browser.storage.managed, 'get').mockReturnValue(answer.promise);
    const told = vi.fn();
    const unwatch = watchPolicy(told);
    expect((await readPolicy()).policy).toEqual({});
    answer.resolve({});
    await readPolicyForSure();
    await Promise.resolve();
    expect(told).not.toHaveBeenCalled();
    unwatch();
  });
});
