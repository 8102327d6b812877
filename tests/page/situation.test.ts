/** What packs say of one box and one customer. */
import { describe, expect, it } from 'vitest';
import { waitingFor } from '#core/conversation.ts';
import { type Conversation, EMPTY_CONVERSATION, type Message, PLAIN_VOICE } from '#core/model.ts';
import type { Layers } from '#core/packs/layers.ts';
import type { AssistantSettings } from '#core/replies.ts';
import { aboutOf, situationsOf } from '#page/situation.ts';

const layers: Layers = {
  packs: [
    {
      grades: { jargon: 'ask', 'vague-timing': 'ask' },
      profiles: { chat: { grades: { jargon: 'off' }, answerWithin: 5 } },
      personas: [
        {
          id: 'hurried',
          title: 'In a hurry',
          text: 'The answer first.',
          words: ['urgent'],
          tags: [],
          grades: { blame: 'hold' },
        },
      ],
    },
  ],
  person: { 'vague-timing': 'note' },
  locked: {},
};
const settings: AssistantSettings = {
  voice: { ...PLAIN_VOICE, grades: { jargon: 'ask' }, ignored: [{ kind: 'check', check: 'shouting' }] },
  layers,
  agentName: '',
  paused: false,
  suggestions: true,
  searchShortcut: '',
};
const box = (channel: 'email' | 'chat') =>
  ({ element: document.createElement('textarea'), channel, audience: 'public' }) as const;
const messages = (...of: [from: Message['from'], at?: string, text?: string][]): Conversation => ({
  ...EMPTY_CONVERSATION,
  messages: of.map(([from, at, text = 'Hello']) => ({ from, text, ...(at ? { at } : {}) })),
});
const urgent = messages(['customer', '', 'It is urgent.']);

describe('the situation of a reply', () => {
  it('goes by the channel of the box and by the customer', () => {
    const inChat = situationsOf(box('chat'), () => settings).of(EMPTY_CONVERSATION);
    expect(inChat.voice.grades).toEqual({ jargon: 'off', 'vague-timing': 'note' });
    expect(inChat).toMatchObject({ persona: null, answerWithin: 5 });
    const inMail = situationsOf(box('email'), () => settings).of(urgent);
    expect(inMail.voice.grades).toEqual({ jargon: 'ask', 'vague-timing': 'note', blame: 'hold' });
    expect(inMail.voice.persona).toBe('hurried');
    expect(inMail.answerWithin).toBeUndefined();
  });

  it('is the same object until something changes, with the same rules and words after it', () => {
    let current = settings;
    const situations = situationsOf(box('chat'), () => current);
    const first = situations.of(urgent);
    expect(situations.of(urgent)).toBe(first);
    expect(situations.of(EMPTY_CONVERSATION).persona).toBeNull();
    situations.silence([{ kind: 'once', key: 'jargon RMA' }]);
    const silenced = situations.of(urgent).voice;
    expect(silenced.ignored).toHaveLength(2);
    expect(silenced.rules).toBe(first.voice.rules);
    expect(silenced.glossary).toBe(first.voice.glossary);
    current = { ...settings, layers: { ...layers, locked: { jargon: 'hold' } } };
    expect(situations.of(urgent).voice).toMatchObject({ grades: { jargon: 'hold' }, ignored: silenced.ignored });
  });

  it('is as the voice stands where nothing depends on channel and customer', () => {
    const { layers: _, ...plain } = settings;
    expect(situationsOf(box('chat'), () => plain).of(urgent)).toEqual({ voice: settings.voice, persona: null });
  });
});

const NOW = Date.parse('2026-11-22T12:00:00Z');

describe('how long a customer waits', () => {
  it.each<[what: string, conversation: Conversation, minutes: number | null]>([
    ['since the message', messages(['customer', '2026-11-22T11:30:00Z']), 30],
    [
      'since the first of several',
      messages(['customer', '2026-11-22T10:00:00Z'], ['customer', '2026-11-22T11:30:00Z']),
      120,
    ],
    [
      'since the one after our answer',
      messages(['customer', '2026-11-20T10:00:00Z'], ['agent'], ['customer', '2026-11-22T11:59:30Z']),
      0,
    ],
    ['not after our answer', messages(['customer', '2026-11-22T11:30:00Z'], ['agent']), null],
    ['not after what may be ours', messages(['customer', '2026-11-22T11:30:00Z'], ['unknown']), null],
    ['although we noted something', messages(['customer', '2026-11-22T11:30:00Z'], ['note'], ['system']), 30],
    ['not where the page tells no time', messages(['customer']), null],
    ['nor where it tells the day alone', messages(['customer', '2026-11-21T00:00:00']), null],
    ['nor where that is none', messages(['customer', 'yesterday T1']), null],
    ['nor where it lies ahead', messages(['customer', '2026-11-22T12:30:00Z']), null],
    ['not without messages', EMPTY_CONVERSATION, null],
  ])('%s', (_, conversation, minutes) => expect(waitingFor(conversation, NOW)).toBe(minutes));

  it('is told where the team has an aim', () => {
    const waits = messages(['customer', '2026-11-22T11:30:00Z', 'It is urgent.']);
    const said = (channel: 'email' | 'chat') =>
      aboutOf(situationsOf(box(channel), () => settings).of(waits), waits, NOW);
    const persona = { title: 'In a hurry', text: 'The answer first.' };
    expect(said('chat')).toEqual({ persona, waiting: { minutes: 30, within: 5 } });
    expect(said('email')).toEqual({ persona });
  });
});
