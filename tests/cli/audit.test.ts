import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { audit } from '../../cli/commands/audit.ts';
import { fakeStreams } from './streams.ts';

const leftover = 'Hi [[name]],\n\nYour parcel left our warehouse this morning.\n\nKind regards,\nJonas';
const fine = 'Hi Ana,\n\nYour parcel left our warehouse this morning.\n\nKind regards,\nJonas';

const rowsOf = (out: string): { id: string; findings: { check: string; start?: number; quoted?: string }[] }[] =>
  out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

const run = async (input: string | Iterable<string>, options: Parameters<typeof audit>[1] = { failOn: 'never' }) => {
  const streams = fakeStreams(input);
  const code = await audit([], options, streams);
  return { code, ...streams.written };
};

describe('sincerely audit', () => {
  it('answers one row per reply, in order, with spans', async () => {
    const input = [
      { id: 'a', reply: leftover },
      { id: 2, reply: fine, channel: 'email' },
    ];
    const { code, out } = await run(input.map((row) => JSON.stringify(row)).join('\n'));
    const rows = rowsOf(out);
    expect(code).toBe(0);
    expect(rows.map((row) => row.id)).toEqual(['a', '2']);
    const finding = rows[0]?.findings.find((one) => one.check === 'leftover');
    expect(finding).toMatchObject({ quoted: '[[name]]', start: leftover.indexOf('[[name]]') });
  });

  it('judges each reply by the pack for its channel', async () => {
    const pack = [fileURLToPath(new URL('../../packs/formal-bank', import.meta.url))];
    const reply = "Dear Ms Ruiz,\n\nwe've sent it today.\n\nYours sincerely,\nTom Hart";
    const input = [
      { id: 'letter', reply, channel: 'email' },
      { id: 'chat', reply, channel: 'chat' },
    ];
    const { code, out } = await run(input.map((row) => JSON.stringify(row)).join('\n'), { failOn: 'never', pack });
    expect(code).toBe(0);
    const flagged = rowsOf(out).map(({ findings }) => findings.some(({ check }) => check === 'no-contractions'));
    expect(flagged).toEqual([true, false]);
    expect((await run('', { failOn: 'never', pack: ['no/such/pack'] })).code).toBe(2);
  }, 30_000);

  it('reads CSV by header, with line breaks in cells and renamed columns', async () => {
    const csv = `ticket,body,question\n7,"${leftover.replaceAll('"', '""')}","Where is it?"\n8,"${fine}",\n`;
    const { code, out } = await run(csv, { failOn: 'never', map: 'id=ticket,reply=body,customer=question' });
    expect(code).toBe(0);
    expect(rowsOf(out).map((row) => [row.id, row.findings.some((one) => one.check === 'leftover')])).toEqual([
      ['7', true],
      ['8', false],
    ]);
  });

  it('gives the line of a bad row, keeps the others, and ends with 2', async () => {
    const { code, out, err } = await run(`{"id":1,"reply":"Hello"}\n{"id":2}\nnot json\n{"id":4,"reply":"Hello"}\n`);
    expect(code).toBe(2);
    expect(rowsOf(out).map((row) => row.id)).toEqual(['1', '4']);
    expect(err).toMatch(/line 2: reply/);
    expect(err).toMatch(/line 3: not JSON/);
    expect(err).toMatch(/2 rows were left out/);
  });

  it('ends with 1 only for findings at or above --fail-on', async () => {
    expect((await run(JSON.stringify({ id: 1, reply: leftover }), { failOn: 'hold' })).code).toBe(1);
    expect((await run(JSON.stringify({ id: 1, reply: fine }), { failOn: 'hold' })).code).toBe(0);
  });

  it('takes input cut anywhere, a byte order mark, and no input at all', async () => {
    const text = `\uFEFF${JSON.stringify({ id: 'ü', reply: fine })}\n`;
    const { out } = await run([...text].values());
    expect(rowsOf(out).map((row) => row.id)).toEqual(['ü']);
    expect((await run('')).code).toBe(0);
  });

  it('says which field a wrong --map names', async () => {
    const { code, err } = await run('', { failOn: 'never', map: 'answer=body' });
    expect(code).toBe(2);
    expect(err).toMatch(/no field "answer"/);
  });

  it('never judges internal notes', async () => {
    const { out } = await run(JSON.stringify({ id: 1, reply: leftover, channel: 'note' }));
    expect(rowsOf(out)[0]?.findings).toEqual([]);
  });
});
