import { describe, expect, it } from 'vitest';
import type { Channel } from '#core/model.ts';
import { buildPack } from '#core/packs/build.ts';
import { checkPack, problemLine } from '#core/packs/check.ts';
import type { ReplyContext } from '#core/templates/context.ts';
import { createSuggester } from '#core/templates/suggest.ts';
import { packUnderTest } from './pack-under-test.ts';

const KNOWN: ReplyContext = {
  customer: { first_name: 'Priya', last_name: 'Nair', name: 'Priya Nair', email: 'priya@example.org' },
  agent: { first_name: 'Nell', name: 'Nell Ashby' },
  ticket: { id: '311', subject: 'My order', url: 'https://desk.example/311' },
  order: { number: 'FK-20418' },
  company: { name: 'Fern & Kiln' },
  channel: 'email',
  persona: 'none',
  today: '5 March 2027',
};
const UNKNOWN: ReplyContext = { ...KNOWN, customer: {}, agent: {}, ticket: {}, order: {}, company: {} };

/** What somebody at the desk would type into the form. */
function answerTo(label: string): string {
  if (/^link/i.test(label)) return 'https://fernkiln.example/x';
  if (/amount|price|cost|pounds/i.test(label)) return '£12.50';
  if (/how many|left$/i.test(label)) return '4';
  if (/such as/i.test(label)) return /such as (.+)$/.exec(label)?.[1] ?? label;
  if (/\b(?:date|dates|day|time|until|by|open|ready)\b/i.test(label)) return 'Friday 12 March';
  if (/reason|happened/i.test(label)) return 'the glaze ran on to the shelf';
  return 'moss bowl';
}

const { pack, places, built, library, replies, textOf, findingsIn } = await packUnderTest('warm-shop', {
  known: KNOWN,
  answerTo,
});

describe('the pack of a warm shop', () => {
  it('is built: npm run packs', () => {
    expect(built).toBe(buildPack(pack));
  });

  it('has nothing its own check would say', () => {
    expect(checkPack(pack, '2026-11-22').map((problem) => problemLine(problem, places))).toEqual([]);
    // Every rule on every example and every template, on a machine that may be busy.
  }, 60_000);

  it('has what a shop needs, on every channel', () => {
    const count = (channel: Channel) => replies.filter(({ channels }) => channels.includes(channel)).length;
    expect(replies.length).toBeGreaterThanOrEqual(25);
    expect([count('email') >= 20, count('chat') >= 5, count('social') >= 4]).toEqual([true, true, true]);
    expect(pack.glossary.length).toBeGreaterThanOrEqual(40);
    expect(pack.personas.length).toBeGreaterThanOrEqual(3);
    expect(pack.values.length).toBeGreaterThanOrEqual(4);
  });

  it('gives each rule of its own a message, a reason, a value and examples of both kinds', () => {
    const own = pack.rules.filter((rule) => 'examples' in rule);
    expect(own.length).toBeGreaterThanOrEqual(12);
    for (const { id, message, why, value, examples } of own) {
      expect([message, why, value], id).not.toContain(undefined);
      expect(examples, id).toMatchObject({ flags: { 0: expect.anything() }, quiet: { 0: expect.anything() } });
    }
  });

  it('has a plain word and a reason for every term, and no term twice', () => {
    const terms = pack.glossary.map(({ term }) => term.toLowerCase());
    expect(new Set(terms).size).toBe(terms.length);
    expect(pack.glossary.filter(({ instead, why }) => !instead || !why)).toEqual([]);
  });

  it('greets somebody with a present to find in their own way', () => {
    expect(textOf('chat-hello', { ...KNOWN, channel: 'chat', persona: 'gift-giver' })).toContain('A present?');
    expect(textOf('chat-hello', { ...KNOWN, channel: 'chat' })).not.toContain('A present?');
  });

  it('names a company only where it is known', () => {
    const company = 'Hatch & Daughters';
    expect(textOf('wholesale-enquiry', { ...KNOWN, customer: { ...KNOWN.customer, company } })).toContain(
      `Thank you for thinking of us for ${company}.`,
    );
    expect(textOf('wholesale-enquiry')).toContain('Thank you for thinking of us. ');
  });
});

describe.each(replies)('$id', (template) => {
  const [channel = 'email'] = template.channels;

  it('is filled in with every choice, and asks for what nobody knows', () => {
    for (const option of [0, 1, 2])
      for (const context of [KNOWN, UNKNOWN]) {
        const text = textOf(template.id, { ...context, channel }, option);
        expect(text).not.toMatch(/[{}[\]]|undefined|null| {2}| [,.]|\.\./);
        if (channel === 'social') expect(text.length).toBeLessThanOrEqual(280);
        if (channel === 'chat') expect(text.split(/\s+/).length).toBeLessThanOrEqual(70);
      }
  });

  it('has an owner, a date in 2027 to be read again, a shortcut and two to four messages', () => {
    expect(template).toMatchObject({ owner: expect.stringMatching(/\w/), shortcut: expect.stringMatching(/^\//) });
    expect(template['review-by']).toMatch(/^2027-/);
    expect([2, 3, 4]).toContain(template.examples.length);
  });

  it('is what the shop would want to be read beside each of its messages', () => {
    const text = textOf(template.id, { ...KNOWN, channel });
    const found = template.examples.flatMap((example) => findingsIn(text, example, channel, 'Priya Nair'));
    expect(found).toEqual([]);
  });
});

describe('suggestions', () => {
  it('put the reply a message was written for among the first three, nine times in ten', () => {
    const misses = (['email', 'chat', 'social'] as const).flatMap((channel) => {
      const suggester = createSuggester(library.filter(({ channels }) => channels.includes(channel)));
      return replies
        .filter(({ channels }) => channels.includes(channel))
        .flatMap(({ id, examples }) =>
          examples.filter((text) => !suggester.suggest(text, 3).some((hit) => hit.id === `${pack.id}:${id}`)),
        );
    });
    const all = replies.flatMap(({ examples }) => examples).length;
    expect(misses.length / all, misses.join('\n')).toBeLessThanOrEqual(0.1);
  });
});
