import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { assistantSettings } from '#background/assistant.ts';
import { recall, remember } from '#background/conversations.ts';
import { count, ignore } from '#background/feedback.ts';
import { createReplies, type Replies } from '#background/replies.ts';
import { requests } from '#background/requests.ts';
import { DEFAULTS, readSettings, writeSettings } from '#browser/settings.ts';
import type { Conversation, Ticket } from '#core/model.ts';
import { packSchema } from '#core/packs/schema.ts';
import { CONFIDENT } from '#core/templates/suggest.ts';
import { listCounts } from '#store/counts.ts';
import type { Store } from '#store/database.ts';
import { listIgnores } from '#store/ignores.ts';
import { listOverrides } from '#store/overrides.ts';
import { installPack } from '#store/packs.ts';
import { listPicks } from '#store/picks.ts';
import { listSetAside } from '#store/quarantine.ts';
import { createSnippet, listSnippets } from '#store/snippets.ts';
import starterPack from '../../packs/starter.gen.json';
import { type FakeBrowser, fakeBrowser } from '../browser/fake-browser.ts';
import { newStore, offered, refund, tickingClock } from '../store/fixture.ts';
import { replyTools } from './reply-tools.ts';

const fake = vi.hoisted((): { current: FakeBrowser | null } => ({ current: null }));
vi.mock('wxt/browser', () => ({
  get browser() {
    return fake.current;
  },
}));
vi.mock('@wxt-dev/i18n', () => ({ createI18n: () => ({ t: (key: string) => key }) }));

const tools = replyTools();

const asking: Conversation = {
  messages: [
    { from: 'customer', text: 'Hello, do you ship to Norway?' },
    { from: 'agent', text: 'We do.' },
    { from: 'customer', text: 'I was charged twice this month for order 48213.', author: 'Maria Lopez' },
  ],
  customer: { name: 'Maria Lopez' },
  agent: {},
  ticket: { id: '7' },
  source: 'page',
};
const author = { agentName: 'Sam Porter', signOff: 'Best wishes,\n{{ agent.first_name }}' };

let store: Store;
let replies: Replies;

beforeEach(() => {
  fake.current = fakeBrowser();
  store = newStore();
  replies = createReplies(store, tools, () => 5000);
});

afterEach(() => store.delete());

describe('replies', () => {
  it('stores the starter pack when the first question comes before it was installed', async () => {
    const { hits } = await replies.search({ query: 'refund', limit: 5 });
    expect(hits.length).toBeGreaterThan(0);
    expect(hits[0]).toMatchObject({ source: starterPack.name });
    expect(await store.packs.count()).toBe(1);
  });

  it('say what packs tell of the company, in a pack’s template, in an own snippet, and in the preview of both', async () => {
    const pack = packSchema.parse({
      ...starterPack,
      id: 'lamps',
      company: { phone: '030 5550' },
      templates: [{ id: 'ring', title: 'Ring us zebra', body: 'Call {{ company.phone }}.' }],
    });
    await installPack(store, offered(pack), 1);
    const own = { ...refund, title: 'Zebra phone', body: 'Ring {{ company.phone }}.' };
    const { id } = await createSnippet(store, own, tickingClock());
    const request = { conversation: asking, channel: 'email', answers: {} } as const;
    expect(await replies.render({ ...request, id: 'lamps:ring' }, author)).toMatchObject({ text: 'Call 030 5550.' });
    expect(await replies.render({ ...request, id }, author)).toMatchObject({ text: 'Ring 030 5550.' });
    const { hits } = await replies.search({ query: 'zebra', limit: 5, conversation: asking });
    expect(hits.map(({ preview }) => preview).sort()).toEqual(['Call 030 5550.', 'Ring 030 5550.']);
  });

  it('begins with what was pinned and what was used last, and says so; asked for, it does not', async () => {
    const clock = tickingClock();
    await createSnippet(store, { ...refund, title: 'Zebra crossing', pinned: true }, clock);
    const used = await createSnippet(store, { ...refund, title: 'Zebra used' }, clock);
    await replies.picked({ id: used.id, message: 'zebra' });
    const { hits } = await replies.search({ query: '', limit: 3 });
    expect(hits.map(({ title, source }) => [title, source])).toEqual([
      ['Zebra crossing', 'extension.pinned · extension.yours'],
      ['Zebra used', 'extension.used · extension.yours'],
      [expect.any(String), starterPack.name],
    ]);
    const asked = await replies.search({ query: 'zebra', limit: 3 });
    expect(new Set(asked.hits.map(({ source }) => source))).toEqual(new Set(['extension.yours']));
  });

  it('are narrowed to a pack by its id or its name, and to one’s own', async () => {
    await createSnippet(store, refund, tickingClock());
    const sources = async (query: string) =>
      new Set((await replies.search({ query, limit: 100 })).hits.map(({ source }) => source));
    expect(await sources(`pack:${starterPack.id} refund`)).toEqual(new Set([starterPack.name]));
    expect(await sources(`pack:"${starterPack.name}" refund`)).toEqual(new Set([starterPack.name]));
    expect(await sources('pack:extension.yours refund')).toEqual(new Set(['extension.yours']));
  });

  it('shows a reply as it reads, without the marks of Markdown, and what a customer wrote as it is', async () => {
    const body = '## Title\n\n**About {{ ticket.subject }}**, see [our *page*](https://a.example), 2 * 3 * 4.';
    await createSnippet(store, { ...refund, title: 'Zebra crossing', body }, tickingClock());
    const conversation = { ...asking, ticket: { id: '7', subject: '*Late*' } };
    const { hits } = await replies.search({ query: 'zebra', limit: 1, conversation });
    expect(hits[0]?.preview).toBe('Title\n\nAbout *Late*, see our page, 2 * 3 * 4.');
  });

  it('shows in a preview what will be asked for, and no day that is not the one it will be', async () => {
    const body =
      'For {% ask "Which item?" %}, {% choose \'Why\': "late", "lost" %}.{% ask "Kept", as: kept %} By {{ today | plus_workdays: 5 | date }}; {{ customer.email }}';
    await createSnippet(store, { ...refund, title: 'Zebra crossing', body }, tickingClock());
    const { hits } = await replies.search({ query: 'zebra', limit: 1, conversation: asking });
    expect(hits[0]?.preview).toBe('For ‹Which item?›, ‹Why›. By …; …');
  });

  it('finds what was stored after the index was made, once told', async () => {
    await replies.search({ query: 'zebra', limit: 5 });
    await createSnippet(store, { ...refund, title: 'Zebra crossing' }, tickingClock());
    replies.forget();
    const { hits, total } = await replies.search({ query: 'zebra', limit: 5 });
    expect(hits).toMatchObject([{ title: 'Zebra crossing', shortcut: 'refund', source: 'extension.yours' }]);
    expect(total).toBe(1);
  });

  it('says ahead what the next letter will find, with a preview of the first', async () => {
    const clock = tickingClock();
    await createSnippet(store, { ...refund, title: 'Zebra crossing', body: 'About zebras' }, clock);
    await createSnippet(store, { ...refund, title: 'Zebra used' }, clock);
    await createSnippet(store, { ...refund, title: 'Zephyr' }, clock);
    const { replies: heads, next } = await replies.searchAhead({ query: 'ze', limit: 5, conversation: asking });
    expect(next.map(({ letter }) => letter).sort()).toEqual(['b', 'p']);
    for (const { letter, ids, total } of next) {
      const { hits, total: found } = await replies.search({ query: `ze${letter}`, limit: 5 });
      expect(ids).toEqual(hits.map(({ id }) => id));
      expect(total).toBe(found);
    }
    const first = next.find(({ letter }) => letter === 'b')?.ids[0];
    expect(heads.find(({ id }) => id === first)?.preview).not.toBe('');
    expect(heads.find(({ title }) => title === 'Zephyr')).toMatchObject({ source: 'extension.yours' });
  });

  it('is not looked for ahead any more once somebody asks', async () => {
    await createSnippet(store, { ...refund, title: 'Zebra crossing' }, tickingClock());
    await replies.search({ query: 'z', limit: 5 });
    const ahead = replies.searchAhead({ query: 'z', limit: 5, conversation: asking });
    await replies.search({ query: 'ze', limit: 5 });
    expect((await ahead).next.length).toBeLessThanOrEqual(1);
  });

  it('suggests on what the customer wrote last, and not for notes', async () => {
    const [first] = await replies.suggest({ conversation: asking, channel: 'email' });
    expect(first).toMatchObject({ id: 'starter:double-charge', title: expect.any(String) });
    expect(first?.because).toContain('twice');
    expect(await replies.suggest({ conversation: asking, channel: 'note' })).toEqual([]);
    expect(await replies.suggest({ conversation: { ...asking, messages: [] }, channel: 'email' })).toEqual([]);
  });

  it('tells a guess from what it is sure of', async () => {
    const suggest = async (text: string) => {
      const messages = [{ from: 'customer' as const, text }];
      return replies.suggest({ conversation: { ...asking, messages }, channel: 'email' });
    };
    const all = [
      ...(await suggest('You charged my card twice for one order, please refund the double charge.')),
      ...(await suggest('Do your lamps also work with a dimmer, and is there an invoice in the parcel?')),
    ];
    expect(all.map(({ guess = false }) => guess)).toEqual(all.map(({ score }) => score < CONFIDENT));
    expect(new Set(all.map(({ guess = false }) => guess)).size).toBe(2);
  });

  it('says that a reply was picked for such a message, and what else it is for', async () => {
    const snippet = { ...refund, title: 'Purple gizmo', examples: [], channels: ['chat' as const], language: 'de' };
    const { id } = await createSnippet(store, snippet, tickingClock());
    const message = 'Mein Gizmo blinkt violett und ich weiß nicht was ich tun soll';
    const conversation = { ...asking, messages: [{ from: 'customer' as const, text: message }] };
    await replies.picked({ id, message: 'Warum blinkt mein Gizmo violett?' });
    const [first] = await replies.suggest({ conversation, channel: 'chat' });
    expect(first).toMatchObject({ id, because: expect.arrayContaining(['Gizmo']) });
    expect(first?.reasons).toEqual([
      { kind: 'picked', times: 1 },
      { kind: 'channel', channel: 'chat' },
      { kind: 'language', language: 'de' },
    ]);
    const offered = async (text: string, channel: 'chat' | 'email') => {
      const messages = [{ from: 'customer' as const, text }];
      return (await replies.suggest({ conversation: { ...asking, messages }, channel })).map((reply) => reply.id);
    };
    expect(await offered(message, 'email')).not.toContain(id);
    expect(await offered('The gizmo blinkt violett and I do not know what this is', 'chat')).not.toContain(id);
  });

  it('fills a reply in with the customer and with the sign-off of this person', async () => {
    const body = 'Hi {{ customer.first_name }},\n\nDone for {{ order.number }}.\n\n{% render "sign-off" %}';
    const { id } = await createSnippet(store, { ...refund, body }, tickingClock());
    const request = { id, conversation: asking, channel: 'email' as const, answers: {} };
    expect(await replies.render(request, author)).toMatchObject({
      kind: 'ready',
      title: 'Refund',
      text: 'Hi Maria,\n\nDone for 48213.\n\nBest wishes,\nSam',
    });
  });

  it('asks for what is missing, and refuses what was deleted', async () => {
    const { id } = await createSnippet(store, { ...refund, body: '{% ask "Amount" %} sent.' }, tickingClock());
    const request = { id, conversation: asking, channel: 'email' as const, answers: {} };
    expect(await replies.render(request, author)).toMatchObject({ kind: 'ask', fields: [{ label: 'Amount' }] });
    expect(await replies.render({ ...request, id: 'gone' }, author)).toMatchObject({ kind: 'refused' });
  });

  it('neither offers nor inserts a draft', async () => {
    const draft = { ...refund, title: 'Zebra crossing', body: 'Hi {% if', draft: true };
    const { id } = await createSnippet(store, draft, tickingClock());
    expect((await replies.search({ query: 'zebra', limit: 5 })).hits).toEqual([]);
    const request = { id, conversation: asking, channel: 'email' as const, answers: {} };
    expect(await replies.render(request, author)).toMatchObject({ kind: 'refused', title: 'Zebra crossing' });
  });

  it('offers both of two with one shortcut', async () => {
    const clock = tickingClock();
    await createSnippet(store, { ...refund, shortcut: 'zz' }, clock);
    await createSnippet(store, { ...refund, title: 'Another', shortcut: 'zz' }, clock);
    const { hits } = await replies.search({ query: '/zz', limit: 5 });
    expect(hits.filter((hit) => hit.shortcut === 'zz').map((hit) => hit.title)).toEqual(['Refund', 'Another']);
  });

  it.each(['👩‍👩‍👧‍👦🇩🇪', 'החזר', 'x'.repeat(5_000)])('finds a reply by the shortcut %.20s', async (shortcut) => {
    const { id } = await createSnippet(store, { ...refund, title: 'Zebra', shortcut }, tickingClock());
    const { hits } = await replies.search({ query: `/${shortcut}`.slice(0, 4_000), limit: 3 });
    expect(hits[0]?.id).toBe(id);
  });

  it('knows the persona by the tags and words that a pack gives it', async () => {
    const persona = { id: 'partner', title: 'Partners', text: 'Short.', words: ['reseller'], tags: ['b2b'] };
    const pack = { ...starterPack, id: 'acme', name: 'Acme', templates: [], rules: [], personas: [persona] };
    await installPack(store, offered(pack), 1);
    const body = '{% if persona == "partner" %}Dear partner{% else %}Dear customer{% endif %}';
    const { id } = await createSnippet(store, { ...refund, body }, tickingClock());
    const textFor = async (ticket: Ticket) => {
      const asked = { id, conversation: { ...asking, ticket }, channel: 'email' as const, answers: {} };
      return replies.render(requests.render.parse(asked), author);
    };
    expect(await textFor({ id: '7', tags: ['B2B'] })).toMatchObject({ text: 'Dear partner' });
    expect(await textFor({ id: '7' })).toMatchObject({ text: 'Dear customer' });
  });

  it('keeps words of a pick, never numbers, and counts the use', async () => {
    const { id } = await createSnippet(store, refund, tickingClock());
    await replies.picked({ id, message: 'My order 48213, bought by Maria' });
    expect((await listPicks(store)).records).toMatchObject([{ snippet: id, stems: ['bought', 'maria', 'order'] }]);
    expect((await listSnippets(store)).records[0]?.usage).toEqual({ count: 1, lastUsed: 5000 });
  });

  it('goes on without a record that cannot be read, and sets it aside', async () => {
    const reported = vi.spyOn(console, 'error').mockReturnValue();
    await store.snippets.put({ id: 'broken', title: 7 });
    expect((await replies.search({ query: 'refund', limit: 1 })).hits).toHaveLength(1);
    expect(await listSetAside(store)).toMatchObject([{ table: 'snippets', key: 'broken' }]);
    expect(reported).toHaveBeenCalledTimes(1);
    reported.mockRestore();
  });

  it('tries again after a failure', async () => {
    let failing = true;
    const flaky = createReplies(
      store,
      async () => {
        if (failing) throw new Error('The script could not be read.');
        return tools();
      },
      () => 1,
    );
    await expect(flaky.search({ query: 'refund', limit: 1 })).rejects.toThrow('could not be read');
    failing = false;
    expect((await flaky.search({ query: 'refund', limit: 1 })).hits).toHaveLength(1);
  });
});

describe('what the assistant judges by', () => {
  const unread = async () => undefined;

  it('is the packs with the person’s own settings last', async () => {
    await ignore(store, { kind: 'wording', check: 'jargon', wording: 'RMA' }, DEFAULTS, 1);
    const settings = { ...DEFAULTS, grades: { jargon: 'off' as const }, agentName: 'Sam' };
    const { voice, ...rest } = await assistantSettings(store, tools, settings, true, 10);
    expect(voice.grades.jargon).toBe('off');
    expect(voice.values.length).toBe(starterPack.values.length);
    expect(voice.ignored).toEqual([{ kind: 'wording', check: 'jargon', wording: 'RMA' }]);
    expect(rest).toMatchObject({ agentName: 'Sam', paused: false, searchShortcut: 'Ctrl+Shift+Space' });
  });

  it('is paused where it is switched off, and until its time', async () => {
    const paused = async (on: boolean, pausedUntil: number) =>
      (await assistantSettings(store, tools, { ...DEFAULTS, pausedUntil }, on, 10)).paused;
    expect(await paused(false, 0)).toBe(true);
    expect(await paused(true, 11)).toBe(true);
    expect(await paused(true, 10)).toBe(false);
  });

  it('takes "turn this check off" for the setting that Options shows', async () => {
    await writeSettings({ grades: { blame: 'note' } });
    await ignore(store, { kind: 'check', check: 'jargon' }, DEFAULTS, 1);
    expect((await readSettings(unread)).grades).toEqual({ blame: 'note', jargon: 'off' });
    expect((await listIgnores(store)).records).toEqual([]);
  });

  it('counts without text, and keeps a reason apart', async () => {
    const reason = ' A product name ';
    await count(store, { check: 'leftover', outcome: 'overridden', reason }, DEFAULTS, 3);
    await count(store, { check: 'leftover', outcome: 'overridden' }, DEFAULTS, 4);
    expect((await listCounts(store)).records).toMatchObject([{ check: 'leftover', overridden: 2 }]);
    expect((await listOverrides(store)).records).toMatchObject([{ check: 'leftover', reason: 'A product name' }]);
  });
});

describe('the conversation last read', () => {
  const frame = {
    tabId: 1,
    frameId: 0,
    origin: 'https://desk.example',
    pattern: 'https://desk.example/*',
    isPrivate: false,
  };

  it('comes back for the same ticket of the same site only', async () => {
    await remember({ ticket: { id: '7' }, conversation: asking }, frame, 1);
    expect(await recall({ id: '7' }, frame)).toEqual({ ...asking, source: 'remembered' });
    expect(await recall({ id: '8' }, frame)).toBeNull();
    expect(await recall({ id: '7' }, { ...frame, origin: 'https://other.example' })).toBeNull();
  });

  it('is one of the last forty', async () => {
    for (let id = 0; id < 42; id += 1) await remember({ ticket: { id: `${id}` }, conversation: asking }, frame, id);
    expect(await recall({ id: '1' }, frame)).toBeNull();
    expect(await recall({ id: '2' }, frame)).not.toBeNull();
    expect(await recall({ id: '41' }, frame)).not.toBeNull();
  });

  it('keeps the newest messages of one that is very long', async () => {
    const messages = Array.from({ length: 30 }, (_, index) => ({
      from: 'customer' as const,
      text: `${index} `.repeat(4000),
    }));
    await remember({ ticket: { id: '9' }, conversation: { ...asking, messages } }, frame, 1);
    const kept = (await recall({ id: '9' }, frame))?.messages ?? [];
    expect(kept.length).toBeLessThan(30);
    expect(kept.at(-1)).toEqual(messages.at(-1));
  });
});

describe('what a content script may ask', () => {
  it('takes what the assistant sends', () => {
    expect(requests.suggest.safeParse({ conversation: asking, channel: 'email' }).success).toBe(true);
    expect(requests.injectAssistant.safeParse(null).success).toBe(true);
    expect(requests.settings.safeParse(undefined).success).toBe(true);
  });

  it.each([
    ['search', { query: 'x', limit: 1_000_000 }],
    ['search', { query: 'x'.repeat(5000), limit: 1 }],
    ['suggest', { conversation: { ...asking, messages: 'all' }, channel: 'email' }],
    ['suggest', { conversation: asking, channel: 'fax' }],
    ['count', { check: 'jargon', outcome: '__proto__' }],
    ['ignore', { kind: 'everything' }],
    ['pause', { minutes: -1 }],
    ['pause', { minutes: Number.POSITIVE_INFINITY }],
    ['recall', null],
  ] as const)('does not take a wrong %s', (type, value) => {
    expect(requests[type].safeParse(value).success).toBe(false);
  });
});
