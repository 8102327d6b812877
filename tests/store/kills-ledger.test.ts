/** The judge of the kill test has to see a loss when there is one. */
import { beforeEach, describe, expect, it } from 'vitest';
import { createLedger, type Ledger } from '../e2e/harness/kills-ledger.ts';

const snippet = (title: string, body: string, uses = 0) => ({
  id: `id ${title}`,
  title,
  body,
  tags: [],
  channels: [],
  examples: [],
  usage: { count: uses },
  createdAt: 1,
  updatedAt: 1,
  rev: 1,
});
const version = (title: string, body: string) => ({
  id: 1,
  snippet: `id ${title}`,
  rev: 1,
  at: 1,
  text: { title, body, tags: [], channels: [], examples: [] },
});
const text = (body: string) => ({ kind: 'text' as const, title: 'A', body });

let ledger: Ledger;
beforeEach(() => {
  ledger = createLedger();
  ledger.reported(text('one'));
  expect(ledger.settle({ snippets: [snippet('A', 'one')] }).lost).toEqual([]);
});

describe('the ledger of the kill test', () => {
  it('takes an unreported write as it comes, with its history', () => {
    ledger.sent(text('two'));
    expect(ledger.settle({ snippets: [snippet('A', 'one')] })).toEqual({ written: 0, lost: [] });
    ledger.sent(text('three'));
    const after = ledger.settle({ snippets: [snippet('A', 'three')], versions: [version('A', 'one')] });
    expect(after).toEqual({ written: 1, lost: [] });
  });

  it.each([
    ['a text that is gone', {}],
    ['an older text', { snippets: [snippet('A', 'one')] }],
    ['a text without its history', { snippets: [snippet('A', 'two')] }],
    ['a record by halves', { snippets: [{ ...snippet('A', 'two'), tags: null }], versions: [version('A', 'one')] }],
    ['a use nobody made', { snippets: [snippet('A', 'two', 1)], versions: [version('A', 'one')] }],
  ])('sees %s', (_, rows) => {
    ledger.sent(text('two'));
    ledger.reported(text('two'));
    expect(ledger.settle(rows).lost).not.toEqual([]);
  });

  it('sees half an import and a draft that is gone', () => {
    const kept = { snippets: [snippet('A', 'one'), snippet('New/0', 'x')] };
    ledger.sent({ kind: 'batch', name: 'New', size: 2 });
    expect(ledger.settle(kept).lost).toEqual(['New: 1 of 2']);
    ledger.sent({ kind: 'draft', text: 'd' });
    ledger.reported({ kind: 'draft', text: 'd' });
    expect(ledger.settle(kept).lost).toEqual(['draft d is gone']);
  });
});
