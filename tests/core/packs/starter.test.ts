import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { checks } from '#core/checks/registry.ts';
import { createChecker } from '#core/engine.ts';
import type { Channel } from '#core/model.ts';
import { buildPack } from '#core/packs/build.ts';
import { readSource } from '#core/packs/source.ts';
import { snippetsOf, voiceOf } from '#core/packs/voice.ts';
import type { ReplyContext } from '#core/templates/context.ts';
import { renderSnippet } from '#core/templates/render.ts';
import { createSearch } from '#core/templates/search.ts';
import { createSuggester } from '#core/templates/suggest.ts';
import { sourceFiles } from '../../../cli/pack-files.ts';

const folder = fileURLToPath(new URL('../../../packs/', import.meta.url));
const read = readSource(await sourceFiles(`${folder}starter`));
if (read.kind === 'problems') throw new Error(JSON.stringify(read.problems, null, 1));
const { pack } = read;
const library = snippetsOf(pack);
const replies = library.filter((snippet) => !snippet.tags.includes('part'));

const search = createSearch(library);
const { check } = createChecker();

const EMPTY: ReplyContext = {
  customer: {},
  agent: {},
  ticket: {},
  order: {},
  company: {},
  channel: 'email',
  today: '5 March 2026',
};
const FULL: ReplyContext = {
  ...EMPTY,
  customer: {
    first_name: 'Maria',
    last_name: 'Keller',
    name: 'Maria Keller',
    email: 'maria@example.org',
    company: 'Keller & Co',
  },
  agent: { first_name: 'Tom', name: 'Tom Hart' },
  ticket: { id: '4711', subject: 'Order', url: 'https://desk.example/4711' },
  order: { number: 'AB-12345' },
  company: { name: 'Acme' },
};

/** What an agent would type into the form. */
function answerTo(label: string): string {
  if (/link|status page/i.test(label)) return 'https://acme.example/x';
  if (/e-mail|address for/i.test(label)) return 'maria@example.org';
  if (/amount|price|total/i.test(label)) return '€39.90';
  if (/minutes/i.test(label)) return '5';
  if (/since/i.test(label)) return '9:40 this morning';
  if (/date|by$|until|when|time|ends|close/i.test(label)) return 'Tuesday, 12 May';
  if (/step/i.test(label)) return 'Open the settings';
  return 'the blue lamp';
}
function filled(id: string, context: ReplyContext) {
  const snippet = library.find((one) => one.id === id);
  if (!snippet) throw new Error(id);
  const first = renderSnippet(snippet, context, {}, library);
  if (first.kind !== 'ask') return { form: [], rendered: first };
  const answers = Object.fromEntries(
    first.fields.map((field) => [field.name, field.options?.[0] ?? (field.value || answerTo(field.label))]),
  );
  return { form: first.fields, rendered: renderSnippet(snippet, context, answers, library) };
}

describe('the starter pack', () => {
  it('is built: npm run packs', () => {
    expect(readFileSync(`${folder}starter.gen.json`, 'utf8')).toBe(buildPack(pack));
  });

  it('has what a first day needs', () => {
    expect(replies.length).toBeGreaterThanOrEqual(45);
    expect(pack.glossary.length).toBeGreaterThanOrEqual(120);
    const channels = new Set(replies.flatMap((reply) => reply.channels));
    expect([...channels].sort()).toEqual(['chat', 'email', 'social']);
  });

  it('gives each rule a value of the pack and an example of both kinds', () => {
    const values = new Set(pack.values.map((value) => value.id));
    for (const rule of pack.rules) expect(values, rule.id).toContain(rule.value);
    const own = pack.rules.filter((rule) => !checks.some(({ id }) => id === rule.id));
    expect(own.length).toBeGreaterThanOrEqual(12);
    for (const rule of own)
      expect(rule.examples, rule.id).toMatchObject({
        flags: { 0: expect.anything() },
        quiet: { 0: expect.anything() },
      });
  });

  it('says of each built-in check which value it serves', () => {
    const served = new Map(pack.rules.map(({ id, value }) => [id, value]));
    expect(checks.filter(({ id }) => !served.has(id)).map(({ id }) => id)).toEqual([]);
  });

  it('has a plain word and a reason for nearly every term, and no term twice', () => {
    const terms = pack.glossary.map((entry) => entry.term.toLowerCase());
    expect(new Set(terms).size).toBe(terms.length);
    expect(pack.glossary.filter((entry) => !entry.why)).toEqual([]);
    expect(pack.glossary.filter((entry) => !entry.instead).length).toBeLessThan(3);
  });

  it('goes by one voice on every channel', () => {
    const voice = voiceOf([pack], 'chat');
    expect(voice.values).toHaveLength(8);
    expect(voice.glossary).toHaveLength(pack.glossary.length);
    expect(voice.remedies.refundUpTo).toBe(50);
    expect(voice.approved).toContain('There is nothing more you need to do.');
    expect(voice.approved.filter((sentence) => /[{}]/.test(sentence))).toEqual([]);
  });
});

describe.each(pack.templates)('$id', (template) => {
  const id = `${pack.id}:${template.id}`;
  const isPart = template.tags.includes('part');

  it('has an owner, a review date, one channel and examples', () => {
    expect(template.owner).toBeTruthy();
    expect(template['review-by']).toMatch(/^20\d\d-/);
    expect(template.channels).toHaveLength(1);
    if (!isPart) expect(template.examples.length).toBeGreaterThanOrEqual(3);
    expect(pack.templates.filter((other) => other.shortcut === template.shortcut)).toHaveLength(1);
  });

  it('is found first by its shortcut and its title', () => {
    expect(search.search(template.shortcut ?? '')[0]?.id).toBe(id);
    expect(search.search(template.title)[0]?.id).toBe(id);
  });

  it('fills in, and asks for everything when nothing is known', () => {
    for (const context of [FULL, EMPTY]) {
      const { form, rendered } = filled(id, context);
      if (context === EMPTY) expect(form.length).toBeGreaterThan(0);
      if (rendered.kind !== 'ready') throw new Error(JSON.stringify(rendered));
      expect(rendered.text).not.toMatch(/[{}[\]]|\bHi ,|undefined|null| {2}| [,.]/);
      expect(rendered.text.trim()).toBe(rendered.text.trimEnd());
    }
  });

  it('keeps to its channel', () => {
    const { rendered } = filled(id, FULL);
    const text = rendered.kind === 'ready' ? rendered.text : '';
    const words = text.split(/\s+/).length;
    if (template.channels[0] === 'social') expect(text.length).toBeLessThanOrEqual(280);
    if (template.channels[0] === 'chat') expect(words).toBeLessThanOrEqual(80);
    expect(words).toBeLessThanOrEqual(160);
  });

  it('passes our own checks', () => {
    const { rendered } = filled(id, FULL);
    if (rendered.kind !== 'ready' || isPart) return;
    const channel: Channel = template.channels[0] ?? 'email';
    const customer = template.examples[0] ?? '';
    const found = check(rendered.text, {
      customer,
      channel,
      customerName: 'Maria Keller',
      voice: { glossary: pack.glossary.map(({ term }) => ({ term })) },
    });
    const wanted = new Set([
      'leftover',
      'blame',
      'vague-timing',
      'jargon',
      'policy-shield',
      'insincere-apology',
      'dismissive',
      'overpromising',
      'wrong-name',
      'attachment-missing',
    ]);
    // Where nobody was let down, none is due.
    if (template.tags.includes('apology')) wanted.add('missing-apology');
    expect(
      found
        .filter((finding) => wanted.has(finding.check))
        .map(({ check: id, message, ...rest }) => [id, message, 'quoted' in rest ? rest.quoted : '']),
    ).toEqual([]);
  });
});

describe('suggestions out of the starter pack', () => {
  it('gives each example its own reply first, nine times in ten', () => {
    const misses = (['email', 'chat', 'social'] as const).flatMap((channel) => {
      const own = replies.filter((reply) => reply.channels.includes(channel));
      const suggester = createSuggester(own);
      return own.flatMap((reply) =>
        reply.examples.filter((example) => suggester.suggest(example, 1)[0]?.id !== reply.id),
      );
    });
    const all = replies.flatMap((reply) => reply.examples).length;
    expect(misses.length / all, misses.join('\n')).toBeLessThanOrEqual(0.1);
  });

  it.each([
    ['My parcel is two weeks late and I am furious', /order-(?:delayed|status|lost)/],
    ['I got the wrong colour, I ordered black', /wrong-item/],
    ['You took the money from my account twice this month', /double-charge/],
    ['I can not log in any more, forgot the password', /password-reset|account-locked/],
    ['please cancel my membership, I do not need it', /cancel-subscription/],
    ['the cup was in a thousand pieces when I opened the package', /item-damaged/],
    ['do you have an option for people who cannot see the screen', /accessibility/],
    ['my mail has no answer since last week!', /holding-reply|complaint-general/],
  ])('answers “%s” among the first three', (message, id) => {
    const suggester = createSuggester(replies.filter((reply) => reply.channels.includes('email')));
    expect(suggester.suggest(message, 3).map((hit) => hit.id)).toContainEqual(expect.stringMatching(id));
  });
});
