/** Which pack has a say where, in which order, and for whom. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { assistantSettings } from '#background/assistant.ts';
import { createReplies, type Replies } from '#background/replies.ts';
import { DEFAULTS, type Settings } from '#browser/settings.ts';
import type { Conversation } from '#core/model.ts';
import { gradesFor } from '#core/packs/layers.ts';
import { packSchema } from '#core/packs/schema.ts';
import type { Store } from '#store/database.ts';
import { installPack } from '#store/packs.ts';
import { createSnippet } from '#store/snippets.ts';
import { type FakeBrowser, fakeBrowser } from '../browser/fake-browser.ts';
import { newStore, refund, tickingClock } from '../store/fixture.ts';
import { replyTools } from './reply-tools.ts';

const fake = vi.hoisted((): { current: FakeBrowser | null } => ({ current: null }));
vi.mock('wxt/browser', () => ({
  get browser() {
    return fake.current;
  },
}));
vi.mock('@wxt-dev/i18n', () => ({ createI18n: () => ({ t: (key: string) => key }) }));

const tools = replyTools();

/** Before "starter" by its name; it is the team's all the same. */
const PACK = packSchema.parse({
  format: 1,
  id: 'acme',
  name: 'Acme',
  version: '1.0.0',
  language: 'en',
  values: [{ id: 'clarity', title: 'Acme clarity', text: 'Plain words.' }],
  grades: { jargon: 'hold' },
  profiles: {
    email: { signOff: 'Yours sincerely,\nAcme' },
    chat: { grades: { jargon: 'off' }, answerWithin: 3 },
  },
  personas: [
    { id: 'let-down', title: 'Let down', text: 'Own it.', words: ['again'], tags: [], grades: { blame: 'hold' } },
  ],
  sites: ['acme.example', { id: 'not-a-record' }],
  templates: [
    {
      id: 'zebra',
      title: 'Zebra crossing',
      body: 'You are {{ persona }}.\n\n{% render "sign-off" %}',
      shortcut: '/zebra',
      examples: ['Where is the zebra crossing?', 'I look for a zebra'],
    },
  ],
});

let store: Store;
let replies: Replies;
beforeEach(async () => {
  fake.current = fakeBrowser();
  store = newStore();
  replies = createReplies(store, tools, () => 5000);
  await installPack(store, { pack: PACK, trust: { kind: 'unsigned' }, origin: 'file' }, 1);
});
afterEach(() => store.delete());

const at = (host: string, settings: Partial<Settings> = {}) =>
  assistantSettings(store, tools, { ...DEFAULTS, ...settings }, true, 10, host);

describe('what a reply is judged by', () => {
  it('is what the team’s pack says, over ours, on its hosts alone', async () => {
    const here = await at('desk.acme.example');
    expect(here.voice).toMatchObject({ site: 'desk.acme.example', grades: { jargon: 'hold' } });
    expect(here.voice.values.find(({ id }) => id === 'clarity')?.title).toBe('Acme clarity');
    expect(here.layers?.packs.map(({ personas }) => personas.map(({ id }) => id).includes('let-down'))).toEqual([
      true,
      true,
    ]);
    expect(here.layers?.packs.at(-1)?.profiles.chat?.answerWithin).toBe(3);
    const elsewhere = await at('other.example');
    expect(elsewhere.voice.grades.jargon).toBeUndefined();
    expect(elsewhere.layers?.packs).toHaveLength(1);
  });

  it('has the person’s own grades over the packs, and the organisation’s over both', async () => {
    const grades = { jargon: 'note', blame: 'off' } as const;
    const { layers } = await at('acme.example', { grades, policy: { grades: { blame: 'ask' } } });
    expect(layers && gradesFor(layers, 'chat', 'let-down')).toMatchObject({ jargon: 'note', blame: 'ask' });
  });

  it('carries rules, words and templates once', async () => {
    const { voice, layers } = await at('acme.example');
    expect(JSON.stringify(layers).length).toBeLessThan(JSON.stringify(voice).length / 5);
    expect(JSON.stringify(layers)).not.toContain('Yours sincerely');
  });
});

describe('replies of a pack', () => {
  const conversation: Conversation = {
    messages: [{ from: 'customer', text: 'Again I look for a zebra crossing!' }],
    customer: {},
    agent: {},
    source: 'page',
  };
  const author = { agentName: 'Sam', signOff: '' };

  it('are offered on its hosts alone', async () => {
    const found = async (host?: string) => (await replies.search({ query: 'zebra', limit: 5 }, host)).hits.length;
    expect(await found('acme.example')).toBe(1);
    expect(await found('other.example')).toBe(0);
    expect(await found()).toBe(1);
    expect(await replies.shortcuts('acme.example')).toContain('/zebra');
    expect(await replies.shortcuts('other.example')).not.toContain('/zebra');
    const asked = { conversation, channel: 'email' } as const;
    expect((await replies.suggest(asked, 'acme.example')).map(({ id }) => id)).toContain('acme:zebra');
    expect((await replies.suggest(asked, 'other.example')).map(({ id }) => id)).not.toContain('acme:zebra');
    const typed = { shortcut: '/zebra', conversation };
    expect(await replies.withShortcut(typed, 'acme.example')).toHaveLength(1);
    expect(await replies.withShortcut(typed, 'other.example')).toEqual([]);
  });

  it('are signed as the pack says for the channel, where the person has no sign-off', async () => {
    const text = async (channel: 'email' | 'chat', signOff = '', host = 'acme.example') => {
      const request = { id: 'acme:zebra', conversation, channel, answers: {} };
      const rendered = await replies.render(request, { ...author, signOff }, host);
      return rendered.kind === 'ready' ? rendered.text : rendered.kind;
    };
    expect(await text('email')).toBe('You are let-down.\n\nYours sincerely,\nAcme');
    expect(await text('email', 'Bye, {{ agent.first_name }}')).toBe('You are let-down.\n\nBye, Sam');
    expect(await text('chat')).not.toContain('Acme');
    const { id } = await createSnippet(store, { ...refund, body: 'Done.\n\n{% render "sign-off" %}' }, tickingClock());
    replies.forget();
    const own = { id, conversation, channel: 'email', answers: {} } as const;
    expect(await replies.render(own, author, 'acme.example')).toMatchObject({
      text: 'Done.\n\nYours sincerely,\nAcme',
    });
    expect(await replies.render(own, author, 'other.example')).not.toMatchObject({
      text: expect.stringContaining('Acme'),
    });
  });
});
