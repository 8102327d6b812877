/** Whatever bytes a file has: an answer, and never half a pack. */
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { canonicalJson } from '#core/packs/build.ts';
import { MOST_BYTES, type Received, receivePack } from '#core/packs/receive.ts';
import { packSchema } from '#core/packs/schema.ts';
import { verifyPack } from '#core/packs/sign.ts';
import bank from '../../../packs/formal-bank.gen.json';
import starter from '../../../packs/starter.gen.json';

// Large files, and machines with much else to do.
vi.setConfig({ testTimeout: 60_000 });

const small = {
  format: 1,
  id: 'acme',
  name: 'Acme',
  version: '1.0.0',
  language: 'en',
  rules: [{ id: 'no-blame', find: 'your fault' }],
  templates: [{ id: 'refund', title: 'Refund', body: 'It is on its way.' }],
};
const received = (pack: unknown) => receivePack(JSON.stringify(pack));
const utf8 = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

/** What any answer has to be: a pack that can be stored and signed as it stands, or a refusal in words. */
async function sound(answer: Received): Promise<void> {
  if (answer.kind === 'refused') {
    expect(answer.reason).toMatch(/^The .{10,80}\.$/);
    expect(answer.problems.length).toBeLessThanOrEqual(50);
    for (const { path, message } of answer.problems) expect(path.length + message.length).toBeLessThan(5_000);
    return;
  }
  expect(packSchema.parse(answer.pack)).toEqual(answer.pack);
  expect(canonicalJson(answer.raw)).not.toBe('');
  await verifyPack(answer.raw, { subtle: crypto.subtle, utf8 });
  expect(Object.keys(Object.prototype)).toEqual([]);
}

describe('a sound file', () => {
  it.each([starter, bank, small])('is the pack %#, and what is signed is what was read', (pack) => {
    const answer = received(pack);
    expect(answer).toMatchObject({ kind: 'pack', raw: pack, pack: { id: pack.id, version: pack.version } });
    expect(receivePack(`\uFEFF${JSON.stringify(pack, null, 2)}\n`)).toEqual(answer);
  });

  it('may hold what this version does not know', () => {
    const answer = received({ ...small, later: { more: [1] } });
    expect(answer).toMatchObject({ kind: 'pack', raw: { later: { more: [1] } } });
  });

  it('may be as large as a pack may be', () => {
    const templates = Array.from({ length: 50_000 }, (_, at) => ({ id: `t${at}`, title: `T ${at}`, body: 'Hello.' }));
    expect(received({ ...small, templates }).kind).toBe('pack');
    expect(received({ ...small, templates: [...templates, { id: 'one-more', title: 'T', body: 'B' }] })).toMatchObject({
      kind: 'refused',
    });
    const rules = Array.from({ length: 20_000 }, (_, at) => ({ id: `r${at}`, find: 'x' }));
    const glossary = Array.from({ length: 50_000 }, (_, at) => ({ term: `t${at}` }));
    expect(received({ ...small, rules, glossary }).kind).toBe('pack');
    expect(received({ ...small, rules: [...rules, { id: 'one-more' }] })).toMatchObject({
      problems: [{ path: 'rules', message: 'holds more than 20000 entries' }],
    });
    expect(received({ ...small, glossary: [...glossary, { term: 'one more' }] }).kind).toBe('refused');
  });
});

describe('a file that is refused', () => {
  const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;
  const within = (value: string) => JSON.stringify(small).replace('"Acme"', value);
  it.each<readonly [string, string, string]>([
    ['nothing', '', 'not-json'],
    ['a page', '<!doctype html><title>Not found</title>', 'not-json'],
    ['a file that was cut short', JSON.stringify(small).slice(0, -10), 'not-json'],
    ['a list', '[]', 'not-a-pack'],
    ['null', 'null', 'not-a-pack'],
    ['a backup', '{"format":"sincerely-backup","schema":2}', 'not-a-pack'],
    ['a pack of a later format', JSON.stringify({ ...small, format: 2 }), 'newer-format'],
    ['a pack of no format', JSON.stringify({ ...small, format: 0.5 }), 'wrong'],
    ['deep nesting', `{"format":1,"x":${nested(100)}}`, 'too-deep'],
    ['bottomless nesting', '['.repeat(10_000_000), 'too-deep'],
    ['nesting that is never closed', '{"a":'.repeat(3_000_000), 'too-deep'],
    ['too much', `[${'0,'.repeat(9_000_000)}0]`, 'too-much'],
    ['too many bytes', ' '.repeat(MOST_BYTES + 1), 'too-large'],
    ['a million mistakes', `{"format":1,"templates":[${'0,'.repeat(1_000_000)}0]}`, 'wrong'],
    ['a number beyond all numbers', within('1e999'), 'wrong'],
    ['half a character', within('"\\ud83d"'), 'wrong'],
    ['half a character in a key', within('"Acme","\\ud83d":1'), 'wrong'],
    ['a key that reaches for the prototype', within('"Acme","__proto__":{"polluted":1}'), 'wrong'],
    ['the same deep inside', within('"Acme","grades":{"__proto__":"off"}'), 'wrong'],
    ['an id that every object has', JSON.stringify({ ...small, rules: [{ id: 'constructor' }] }), 'wrong'],
    ['a version that cannot be compared', JSON.stringify({ ...small, version: '1.0.0-..' }), 'wrong'],
    ['an endless version', JSON.stringify({ ...small, version: `1.0.${'9'.repeat(1_000_000)}` }), 'wrong'],
    ['a template twice', JSON.stringify({ ...small, templates: [small.templates[0], small.templates[0]] }), 'wrong'],
    ['a rule twice', JSON.stringify({ ...small, rules: [{ id: 'a' }, { id: 'a' }] }), 'wrong'],
  ])('%s', async (_, text, code) => {
    const answer = receivePack(text);
    expect(answer).toMatchObject({ kind: 'refused', code });
    await sound(answer);
  });

  it('says where', () => {
    const templates = [small.templates[0], { id: 'Two words', title: '', body: 'B', channels: ['fax'] }];
    const answer = received({ ...small, templates });
    expect(answer.kind === 'refused' && answer.problems).toEqual([
      { path: 'templates › no. 2 › id', message: 'use small letters, digits and hyphens, like "refund-status"' },
      { path: 'templates › no. 2 › title', message: 'must not be empty' },
      {
        path: 'templates › no. 2 › channels › no. 1',
        message: 'must be one of: email, chat, social, note',
      },
    ]);
    expect(received({ ...small, templates: [small.templates[0], small.templates[0]] })).toMatchObject({
      problems: [{ path: 'templates › no. 2', message: '“refund” is there twice' }],
    });
  });

  it('may hold the same key twice; the last one is what is signed and what is used', () => {
    const twice = JSON.stringify(small).replace('"name":"Acme"', '"name":"Acme","name":"Other"');
    expect(receivePack(twice)).toMatchObject({ kind: 'pack', pack: { name: 'Other' }, raw: { name: 'Other' } });
  });
});

describe('any bytes', () => {
  const decoded = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

  it('get an answer', async () => {
    const anything = fc.oneof(
      fc.uint8Array({ maxLength: 500 }).map(decoded),
      fc.string({ unit: 'binary', maxLength: 500 }),
      fc.json({ maxDepth: 8 }),
    );
    await fc.assert(
      fc.asyncProperty(anything, async (text) => sound(receivePack(text))),
      { numRuns: 200 },
    );
  });

  it('that were once a pack get an answer', async () => {
    const text = JSON.stringify(small);
    const cut = fc.record({
      at: fc.nat(text.length),
      remove: fc.nat(20),
      insert: fc.string({ unit: 'binary', maxLength: 8 }),
    });
    const damaged = fc
      .array(cut, { minLength: 1, maxLength: 4 })
      .map((cuts) =>
        cuts.reduce((now, { at, remove, insert }) => now.slice(0, at) + insert + now.slice(at + remove), text),
      );
    await fc.assert(
      fc.asyncProperty(damaged, async (one) => sound(receivePack(one))),
      { numRuns: 200 },
    );
  });

  it('with anything in any place of a pack get an answer', async () => {
    const key = fc.constantFrom(...Object.keys(packSchema.shape), '__proto__', 'constructor', 'toString');
    const inside = fc.oneof(
      fc.jsonValue({ maxDepth: 4 }),
      fc.array(fc.dictionary(fc.constantFrom('id', 'title', 'body', '__proto__', 'tags', 'grade'), fc.jsonValue())),
      fc.dictionary(fc.oneof(fc.string(), fc.constant('__proto__')), fc.constantFrom('off', 'hold', 'loud', 1)),
    );
    const pack = fc.array(fc.tuple(key, inside), { maxLength: 3 }).map((parts) => {
      const members = Object.entries(small).filter(([name]) => !parts.some(([other]) => other === name));
      return `{${[...members, ...parts].map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`).join()}}`;
    });
    await fc.assert(
      fc.asyncProperty(pack, async (text) => sound(receivePack(text))),
      { numRuns: 200 },
    );
  });
});
