/** Who says how loud a check is, and for whom: one table for the one order. */
import { describe, expect, it } from 'vitest';
import type { Conversation, Message } from '#core/model.ts';
import { answerWithin, type Grades, gradesFor, layerOf, type PackLayer, personaIn } from '#core/packs/layers.ts';
import { packSchema } from '#core/packs/schema.ts';
import { voiceOf } from '#core/packs/voice.ts';
import { isFor, isSite } from '#core/sites/host.ts';

interface Said {
  readonly locked?: Grades;
  readonly person?: Grades;
  readonly persona?: Grades;
  readonly chat?: Grades;
  readonly pack?: Grades;
}

const hurried = (grades: Grades = {}) => ({
  id: 'hurried',
  title: 'In a hurry',
  text: 'The answer first.',
  words: ['urgent'],
  tags: ['vip'],
  grades,
});
const layer = ({ pack = {}, chat, persona }: Said): PackLayer => ({
  grades: pack,
  profiles: chat ? { chat: { grades: chat } } : {},
  personas: [hurried(persona)],
});
const layers = (...packs: Said[]) => ({
  packs: packs.map(layer),
  person: packs[0]?.person ?? {},
  locked: packs[0]?.locked ?? {},
});

const ALL: Said = {
  locked: { jargon: 'hold' },
  person: { jargon: 'off' },
  persona: { jargon: 'ask' },
  chat: { jargon: 'note' },
  pack: { jargon: 'hold' },
};
const without = (...keys: (keyof Said)[]): Said =>
  Object.fromEntries(Object.entries(ALL).filter(([key]) => !keys.some((one) => one === key)));

describe('the grade of a check', () => {
  it.each<
    [what: string, said: readonly Said[], channel: 'chat' | 'email', persona: string | undefined, grade: unknown]
  >([
    ['what policy locks is above all', [ALL], 'chat', 'hurried', 'hold'],
    ['then comes the person', [without('locked')], 'chat', 'hurried', 'off'],
    ['then the persona', [without('locked', 'person')], 'chat', 'hurried', 'ask'],
    ['then the channel, where nobody is recognised', [without('locked', 'person')], 'chat', undefined, 'note'],
    [
      'then the channel, where the persona says nothing',
      [without('locked', 'person', 'persona')],
      'chat',
      'hurried',
      'note',
    ],
    ['then the pack, on another channel', [without('locked', 'person')], 'email', undefined, 'hold'],
    [
      'then the pack, where the channel says nothing',
      [without('locked', 'person', 'persona', 'chat')],
      'chat',
      'hurried',
      'hold',
    ],
    ['then the check’s own', [{}], 'chat', 'hurried', undefined],
    ['a persona nobody has says nothing', [without('locked', 'person', 'chat')], 'chat', 'stranger', 'hold'],
    [
      'a later pack over an earlier one',
      [{ pack: { jargon: 'ask' } }, { pack: { jargon: 'off' } }],
      'chat',
      undefined,
      'off',
    ],
    [
      'also over the earlier one’s channel',
      [{ chat: { jargon: 'ask' } }, { pack: { jargon: 'off' } }],
      'chat',
      undefined,
      'off',
    ],
    ['also over its persona', [{ persona: { jargon: 'ask' } }, { pack: { jargon: 'off' } }], 'chat', 'hurried', 'off'],
    [
      'an earlier one where the later says nothing',
      [{ chat: { jargon: 'ask' } }, { pack: { blame: 'off' } }],
      'chat',
      undefined,
      'ask',
    ],
    [
      'both packs’ persona of one name',
      [{ persona: { jargon: 'ask' } }, { persona: { blame: 'off' } }],
      'chat',
      'hurried',
      'ask',
    ],
  ])('%s', (_, said, channel, persona, grade) => {
    expect(gradesFor(layers(...said), channel, persona).jargon).toBe(grade);
  });
});

const saying = (text: string, tags: readonly string[] = [], from: Message['from'] = 'customer'): Conversation => ({
  messages: [{ from, text }],
  customer: {},
  agent: {},
  ticket: { id: '1', tags },
  source: 'page',
});
const calm = { ...hurried(), id: 'calm', title: 'At ease', words: ['no rush', 'whenever', 'urgent'], tags: [] };

describe('whose conversation it is', () => {
  const packs = [{ personas: [calm] }, { personas: [hurried()] }];

  it.each<[conversation: Conversation, id: string | undefined]>([
    [saying('It is urgent!'), 'hurried'],
    [saying('Whenever, no rush.'), 'calm'],
    [saying('No rush, whenever; it was urgent once.'), 'hurried'],
    [saying('Hello there', ['VIP']), 'hurried'],
    [saying('Hello there', ['vips']), undefined],
    [saying('It is urgently needed'), undefined],
    [saying('It is urgent!', [], 'agent'), undefined],
  ])('%j: %s', (conversation, id) => expect(personaIn(packs, conversation)?.id).toBe(id));
});

const PACK = {
  format: 1,
  id: 'acme',
  name: 'Acme',
  version: '1.0.0',
  language: 'en',
} as const;

describe('what packs say together', () => {
  const first = packSchema.parse({
    ...PACK,
    values: [
      { id: 'clarity', title: 'Clarity', text: 'Plain words.' },
      { id: 'care', title: 'Care', text: 'We care.' },
    ],
    rules: [
      { id: 'a', find: ['x'] },
      { id: 'b', find: ['y'] },
    ],
    glossary: [{ term: 'RMA' }, { term: 'SKU' }],
    profiles: { chat: { answerWithin: 5, signOff: 'Bye' }, email: { answerWithin: 60 } },
  });
  const second = packSchema.parse({
    ...PACK,
    id: 'other',
    language: 'de',
    values: [{ id: 'clarity', title: 'Klarheit', text: 'Einfache Wörter.' }],
    rules: [{ id: 'a', find: ['z'] }],
    glossary: [{ term: 'rma', grade: 'off' }],
    profiles: { chat: { answerWithin: 2 } },
  });

  it('is what the later one says, entry by entry', () => {
    const { values, rules, glossary } = voiceOf([first, second], 'email');
    expect(values.map(({ title }) => title)).toEqual(['Klarheit', 'Care']);
    expect(rules).toEqual([
      { id: 'a', find: ['z'] },
      { id: 'b', find: ['y'], language: 'en' },
    ]);
    expect(glossary).toEqual([{ term: 'rma', grade: 'off' }, { term: 'SKU' }]);
  });

  it('carries no more into a page than what depends on channel and customer', () => {
    expect(layerOf(first)).toEqual({
      grades: {},
      profiles: { chat: { answerWithin: 5 }, email: { answerWithin: 60 } },
      personas: [],
    });
    const both = [first, second].map(layerOf);
    expect(answerWithin(both, 'chat')).toBe(2);
    expect(answerWithin(both, 'email')).toBe(60);
    expect(answerWithin(both, 'social')).toBeUndefined();
  });
});

describe('the hosts a pack is for', () => {
  it.each([
    ['acme.example', 'acme.example', true],
    ['acme.example', 'desk.acme.example', true],
    ['*.acme.example', 'desk.acme.example', true],
    ['https://desk.Acme.example:8443/agent', 'DESK.acme.example', true],
    ['*', 'desk.acme.example', true],
    ['acme.example', 'notacme.example', false],
    ['desk.acme.example', 'acme.example', false],
    ['acme.example', undefined, false],
    [' ', 'acme.example', false],
  ])('%s: %s %s', (named, host, fits) => expect(isSite(named, host)).toBe(fits));

  it('are all where it names none', () => {
    expect(isFor({ sites: [] }, 'acme.example')).toBe(true);
    expect(isFor({ sites: [{ id: 'quayside' }] }, 'acme.example')).toBe(true);
    expect(isFor({ sites: ['acme.example', { id: 'quayside' }] }, 'other.example')).toBe(false);
    expect(isFor({ sites: ['acme.example', 'other.example'] }, 'other.example')).toBe(true);
  });
});
