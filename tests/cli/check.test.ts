import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { check } from '../../cli/commands/check.ts';
import { fakeStreams } from './streams.ts';

const run = async (input: string, options: Partial<Parameters<typeof check>[1]> = {}, file?: string) => {
  const streams = fakeStreams(input);
  const code = await check(file, { channel: 'email', failOn: 'never', ...options }, streams);
  return { code, ...streams.written };
};

describe('sincerely check', () => {
  it('prints what was found with line and column', async () => {
    const { code, out } = await run('Hi Ana,\nyour number is [[order number]].\n');
    expect(code).toBe(0);
    expect(out).toMatch(/hold {2}leftover {2}2:16 {2}“\[\[order number\]\]”/);
  });

  it('prints JSON rows on request', async () => {
    const { out } = await run('Your number is [[order number]].', { json: true });
    const rows = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(rows).toContainEqual(
      expect.objectContaining({ check: 'leftover', kind: 'phrase', grade: 'hold', start: 15 }),
    );
  });

  it('sees the customer and the reply together', async () => {
    const customer = 'You charged my card twice and nobody answers. This is really annoying!';
    const { out } = await run('Hi Ana,\n\nI have looked at your order.\n\nBest,\nJo', { customer, json: true });
    expect(out).toMatch(/"check":"missing-apology"/);
  });

  it('ends with 1 at --fail-on and with 2 when there is nothing to read', async () => {
    expect((await run('Hi [[name]],', { failOn: 'hold' })).code).toBe(1);
    expect((await run('  \n')).code).toBe(2);
    const missing = await run('', {}, 'no/such/file.txt');
    expect(missing.code).toBe(2);
    expect(missing.err).toMatch(/no such file/i);
  });

  it('judges by a pack, as its channel, its persona and its rules have it', async () => {
    const pack = fileURLToPath(new URL('../../packs/warm-shop', import.meta.url));
    const loud = async (reply: string, options: Parameters<typeof run>[1]) => {
      const { out } = await run(reply, { ...options, pack: [pack], json: true });
      const rows = out.split('\n').filter((line) => line !== '');
      return Object.fromEntries(rows.map((line) => JSON.parse(line)).map(({ check, grade }) => [check, grade]));
    };
    const customer = 'My bowl came smashed and I am really sad about it.';
    const cold = 'Hi Ana,\n\nit left us on Monday.\n\nBest,\nTom';
    expect(await loud(cold, { customer })).toMatchObject({ 'missing-apology': 'hold' });
    expect(await loud(cold, { customer: 'Please send another bowl.' })).not.toHaveProperty('missing-apology');
    const long = `Hi Ana,\n\nit ${'is on its way to you and '.repeat(8)}comes on Monday.\n\nBest,\nTom`;
    expect(await loud(long, { channel: 'chat' })).toMatchObject({ 'long-sentence': 'ask' });
    expect(await loud(long, { channel: 'email' })).toMatchObject({ 'long-sentence': 'note' });
  }, 30_000);

  it('says what is wrong with a pack that cannot be read', async () => {
    const { code, err } = await run('Hi Ana,', { pack: ['no/such/pack'] });
    expect(code).toBe(2);
    expect(err).toBe('no/such/pack: there is no such file or folder.\n');
  });
});
