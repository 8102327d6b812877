import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { packBuild } from '../../cli/commands/pack/build.ts';
import { packCheck } from '../../cli/commands/pack/check.ts';
import { packDiff } from '../../cli/commands/pack/diff.ts';
import { packKeygen, packSign, packVerify } from '../../cli/commands/pack/keys.ts';
import { packNew } from '../../cli/commands/pack/new.ts';
import type { Streams } from '../../cli/streams.ts';
import { fakeStreams } from './streams.ts';

const NOW = new Date('2026-11-22T10:00:00Z');
let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'sincerely-pack-'));
});
afterEach(() => rmSync(dir, { recursive: true }));

const at = (name: string) => join(dir, name);

async function run(command: (streams: Streams) => Promise<number>) {
  const streams = fakeStreams('');
  return { code: await command(streams), ...streams.written };
}
const fresh = (name = 'acme-voice') => run((streams) => packNew(at(name), {}, streams));
const check = (name = 'acme-voice', strict = false) => run((streams) => packCheck(at(name), { strict }, streams, NOW));
const build = (output: string, sign?: string) =>
  run((streams) =>
    packBuild(at('acme-voice'), { output: at(output), ...(sign ? { sign: at(sign) } : {}) }, streams, NOW),
  );
const verify = (file: string, publisher?: string) =>
  run((streams) => packVerify(at(file), publisher === undefined ? {} : { publisher }, streams));

function edit(file: string, from: string, to: string): void {
  const text = readFileSync(at(file), 'utf8');
  expect(text).toContain(from);
  writeFileSync(at(file), text.replace(from, to));
}

// The engine is compiled in the first of them.
describe('sincerely pack', { timeout: 30_000 }, () => {
  it('makes a folder that passes its check and builds, and never writes into one that is there', async () => {
    expect((await fresh()).code).toBe(0);
    expect(await check()).toMatchObject({ code: 0, out: '' });
    expect(await build('acme.json')).toMatchObject({ code: 0 });
    expect(await run((streams) => packCheck(at('acme.json'), {}, streams, NOW))).toMatchObject({ code: 0, out: '' });
    edit('acme-voice/pack.yaml', 'Warm and plain', 'Formal');
    expect(await fresh()).toMatchObject({ code: 2, err: expect.stringMatching(/acme-voice exists already/) });
    expect(readFileSync(at('acme-voice/pack.yaml'), 'utf8')).toContain('Formal');
    expect(await fresh('Acme Voice')).toMatchObject({ code: 2, err: expect.stringMatching(/small letters/) });
  });

  it('says file and line; an error fails the check and the build, a warning only a strict check', async () => {
    await fresh();
    edit('acme-voice/templates/sign-off.md', 'Best regards', 'Best regards from the relevant team');
    const warned = await check();
    expect(warned.code).toBe(0);
    expect(warned.out).toBe(
      `${at('acme-voice/templates/sign-off.md')}:6: warning: “the relevant team” breaks no-relevant-team: Say who it is. (own-rules)\n`,
    );
    expect((await check('acme-voice', true)).code).toBe(1);
    edit('acme-voice/templates/sign-off.md', 'agent.first_name', 'agent.nickname');
    expect(await check()).toMatchObject({ code: 1, out: expect.stringContaining('sign-off.md:7: “agent.nickname”') });
    expect((await build('acme.json')).code).toBe(1);
    expect(() => statSync(at('acme.json'))).toThrow();
  });

  it.each<[what: string, file: string, content: string, said: RegExp]>([
    ['YAML that is none', 'acme-voice/pack.yaml', 'id: [', /pack\.yaml:1: /],
    ['a JSON that is no pack', 'other.json', '{"id":"x"}', /other\.json: .*format/],
    ['no JSON', 'other.json', 'PK\u0003\u0004', /other\.json: The file is not a pack: it is not JSON/],
    ['JSON that is a list', 'other.json', '[]', /other\.json: The file is not a pack/],
    [
      'JSON that could not be signed',
      'other.json',
      '{"format":1,"id":"\\ud83d"}',
      /other\.json: id: has half a character/,
    ],
  ])('answers %s with a sentence', async (_, file, content, said) => {
    await fresh();
    writeFileSync(at(file), content);
    const { code, out } = await check(file.split('/')[0]);
    expect(code).toBe(2);
    expect(out).toMatch(said);
  });

  it('tries rules that look for a kind of word', async () => {
    await fresh();
    const rule = (quiet: string) =>
      `- id: sum\n  find: ["pay #Money"]\n  examples: { flags: ["Please pay $40 today."], quiet: ["${quiet}"] }\n`;
    writeFileSync(at('acme-voice/rules/sums.yaml'), rule('We pay attention.'));
    expect(await check()).toMatchObject({ code: 0, out: '' });
    expect(await build('acme.json')).toMatchObject({ code: 0 });
    writeFileSync(at('acme-voice/rules/sums.yaml'), rule('Then pay €3.50.'));
    expect((await check()).out).toContain('“Then pay €3.50.” should be quiet, and the rule found “pay €3.50”. (rules)');
  });

  it('says where nothing can be written, and makes the folders on the way', async () => {
    await fresh();
    expect(await build('out/deep/acme.json')).toMatchObject({ code: 0 });
    expect(readFileSync(at('out/deep/acme.json'), 'utf8')).toContain('acme-voice');
    await expect(build('acme-voice')).rejects.toThrow(/acme-voice is a folder; name a file\.$/);
    await expect(build('acme-voice/pack.yaml/x.json')).rejects.toThrow(/x\.json cannot be written: /);
  });

  it.each([
    ['pack', 'check'],
    ['pack', 'build', 'acme-voice'],
    ['pack', 'bulid'],
    ['check', '--chanel', 'chat'],
  ])('ends with 2 where the command itself is wrong: %s %s', async (...words) => {
    const child = spawn(process.execPath, ['scripts/run.mjs', 'cli/main.ts', ...words.filter(Boolean)]);
    expect((await once(child, 'close'))[0]).toBe(2);
  });

  it('answers a path that is not there', async () => {
    expect(await check('nowhere')).toMatchObject({ code: 2, out: expect.stringMatching(/no such file/) });
  });

  it('builds the same bytes again, signed or not', async () => {
    await fresh();
    await run((streams) => packKeygen(at('key'), streams));
    for (const [one, other, key] of [
      ['a.json', 'b.json', undefined],
      ['c.json', 'd.json', 'key'],
    ] as const) {
      await build(one, key);
      await build(other, key);
      expect(readFileSync(at(one))).toEqual(readFileSync(at(other)));
    }
  });

  it('verifies only an untouched file by the right key', async () => {
    await fresh();
    await run((streams) => packKeygen(at('key'), streams));
    await run((streams) => packKeygen(at('other'), streams));
    await build('plain.json');
    await run((streams) => packSign(at('plain.json'), { key: at('key'), output: at('signed.json') }, streams));
    const publicKey = readFileSync(at('key.pub'), 'utf8').trim();

    expect((await verify('signed.json')).code).toBe(0);
    for (const publisher of [publicKey, at('key.pub'), at('key')])
      expect(await verify('signed.json', publisher)).toMatchObject({
        code: 0,
        out: expect.stringContaining(publicKey),
      });
    expect(await verify('signed.json', at('other.pub'))).toMatchObject({
      code: 1,
      err: expect.stringMatching(/another key/),
    });
    expect(await verify('signed.json', 'somebody')).toMatchObject({ code: 2, err: expect.stringMatching(/neither/) });
    expect(await verify('plain.json')).toMatchObject({ code: 1, err: expect.stringMatching(/not signed/) });
    expect(await verify('acme-voice')).toMatchObject({ code: 2, err: expect.stringMatching(/folder/) });
    await expect(
      run((streams) => packSign(at('plain.json'), { key: at('nokey'), output: at('x.json') }, streams)),
    ).rejects.toThrow('nokey cannot be read. A key is made by “sincerely pack keygen');
    edit('signed.json', 'had to ask', 'had to wait');
    expect(await verify('signed.json')).toMatchObject({ code: 1, err: expect.stringMatching(/changed after/) });
  });

  it('keeps a key to its owner and never over another', async () => {
    await run((streams) => packKeygen(at('key'), streams));
    const before = readFileSync(at('key'), 'utf8');
    expect(statSync(at('key')).mode & 0o077).toBe(0);
    expect(await run((streams) => packKeygen(at('key'), streams))).toMatchObject({ code: 2 });
    expect(readFileSync(at('key'), 'utf8')).toBe(before);
  });

  it('tells in words what changed', async () => {
    await fresh();
    await build('before.json');
    edit('acme-voice/templates/refund-on-its-way.md', 'had to ask', 'had to wait');
    edit('acme-voice/rules/clarity.yaml', 'value: clarity\n  grade: ask', 'value: clarity\n  grade: note');
    const { code, out } = await run((streams) => packDiff(at('before.json'), at('acme-voice'), {}, streams));
    expect(code).toBe(0);
    expect(out).toMatch(/quieter rule no-relevant-team\n +grade: “ask” → “note”/);
    expect(out).toMatch(/changed template refund-on-its-way “Refund is on its way”/);
    expect(out).toMatch(/\[-ask-\]\{\+wait\+\}/);
    expect((await run((streams) => packDiff(at('acme-voice'), at('acme-voice'), {}, streams))).out).toBe(
      'Nothing changed.\n',
    );
  });
});
