import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { createDraftChecker } from '#core/checker.ts';
import { type Channel, EMPTY_CONVERSATION } from '#core/model.ts';
import { buildPack } from '#core/packs/build.ts';
import { checkPack, problemLine } from '#core/packs/check.ts';
import { readSource } from '#core/packs/source.ts';
import { snippetsOf, voiceOf } from '#core/packs/voice.ts';
import type { ReplyContext } from '#core/templates/context.ts';
import { type Rendered, renderSnippet } from '#core/templates/render.ts';
import { createSuggester } from '#core/templates/suggest.ts';
import { sourceFiles } from '../../../cli/pack-files.ts';

const folder = fileURLToPath(new URL('../../../packs/', import.meta.url));
const read = readSource(await sourceFiles(`${folder}warm-shop`));
if (read.kind === 'problems') throw new Error(JSON.stringify(read.problems, null, 1));
const { pack, places } = read;
const library = snippetsOf(pack);
const replies = pack.templates.filter(({ tags }) => !tags.includes('part'));

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

function filled(id: string, context: ReplyContext, option = 0): Rendered {
  const snippet = library.find((one) => one.id === `${pack.id}:${id}`);
  if (!snippet) throw new Error(id);
  const answers: Record<string, string> = {};
  for (let forms = 0; forms < 3; forms++) {
    const rendered = renderSnippet(snippet, context, answers, library);
    if (rendered.kind !== 'ask') return rendered;
    for (const { name, label, value, options } of rendered.fields)
      answers[name] = options?.[Math.min(option, options.length - 1)] ?? (value || answerTo(label));
  }
  throw new Error(`${id} asks again and again`);
}

function textOf(id: string, context = KNOWN, option = 0): string {
  const rendered = filled(id, context, option);
  if (rendered.kind !== 'ready') throw new Error(`${id}: ${JSON.stringify(rendered)}`);
  return rendered.text;
}

describe('the pack of a warm shop', () => {
  it('is built: npm run packs', () => {
    expect(readFileSync(`${folder}warm-shop.gen.json`, 'utf8')).toBe(buildPack(pack));
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
    const failures: unknown[] = [];
    const checker = createDraftChecker({ onFailure: (_, error) => failures.push(error) });
    const voice = { ...voiceOf([pack], channel), approved: [] };
    const draft = { text: textOf(template.id, { ...KNOWN, channel }), channel, revision: 0, skipped: [] };
    const found = template.examples.flatMap((example) => {
      const conversation = {
        ...EMPTY_CONVERSATION,
        messages: [{ from: 'customer' as const, text: example }],
        customer: { name: 'Priya Nair' },
      };
      return checker
        .judge(draft, conversation, voice)
        .findings.filter(({ grade }) => grade !== 'note')
        .map((finding) => [finding.check, finding.kind === 'phrase' ? finding.quoted : '', example]);
    });
    expect(failures).toEqual([]);
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
