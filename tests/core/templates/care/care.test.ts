import { describe, expect, it } from 'vitest';
import type { Snippet } from '#core/model.ts';
import { newPack } from '#core/packs/new.ts';
import { readSource } from '#core/packs/source.ts';
import { type CareEntry, type CareItem, type CareLibrary, createCare } from '#core/templates/care/care.ts';
import { spanIn } from '#core/templates/care/written.ts';

const NOW = Date.parse('2026-11-22T12:00:00Z');
const DAY = 24 * 60 * 60 * 1000;

/** Never the same twice: what was read of one revision is kept. */
let revisions = 0;
const entry = (id: string, own: Partial<CareEntry> = {}): CareEntry => ({
  id,
  title: `Title of ${id}`,
  body: `The reply about ${id}.`,
  tags: [],
  channels: [],
  examples: [],
  rev: ++revisions,
  used: 1,
  lastUsed: NOW - DAY,
  createdAt: NOW - 400 * DAY,
  ...own,
});

const library = (entries: readonly CareEntry[], own: Partial<CareLibrary> = {}): CareLibrary => ({
  entries,
  all: entries,
  packs: [],
  grades: {},
  ignored: [],
  now: NOW,
  ...own,
});

const care = createCare();
const all = (of: CareLibrary): readonly CareItem[] => [...care.run(of)].flatMap(({ items }) => items);
const of = <K extends CareItem['kind']>(kind: K, items: readonly CareItem[]) =>
  items.filter((item): item is Extract<CareItem, { kind: K }> => item.kind === kind);

// The engine is compiled in the first of them.
describe('library care', { timeout: 30_000 }, () => {
  it('has nothing to say about a library in good order, and tells how far it is', () => {
    const steps = [...care.run(library([entry('a'), entry('b')]))];
    expect(steps.flatMap(({ items }) => items)).toEqual([]);
    expect(steps.map(({ done }) => done)).toEqual(steps.map((_, at) => at + 1));
    expect(steps.at(-1)).toMatchObject({ done: steps.length, total: steps.length });
  });

  it('finds two that say nearly the same, once, by the same key from either side', () => {
    const [one, other] = [
      entry('one', { body: 'Your parcel left our house today and should be with you on Monday morning.' }),
      entry('two', { body: 'Your parcel left our house today and should be with you on Monday morning!' }),
    ];
    const found = of('duplicate', all(library([one, other])));
    expect(found).toMatchObject([{ id: 'two', like: 'one', same: 1 }]);
    expect(of('duplicate', all(library([other, one])))[0]?.key).toBe(found[0]?.key);
    const third = { ...other, body: 'Your parcel has not left our house, and we do not know when it will.' };
    expect(of('duplicate', all(library([one, third])))).toEqual([]);
  });

  it.each<[what: string, own: Partial<CareEntry>, unused: boolean]>([
    ['used yesterday', {}, false],
    ['used half a year and a day ago', { lastUsed: Date.parse('2026-05-21T00:00:00Z') }, true],
    ['used just within half a year', { lastUsed: Date.parse('2026-05-23T00:00:00Z') }, false],
    ['never used, and new', { used: 0, lastUsed: undefined, createdAt: NOW - 30 * DAY }, false],
    ['never used, and old', { used: 0, lastUsed: undefined }, true],
    ['never used, but pinned', { used: 0, lastUsed: undefined, pinned: true }, false],
  ])('%s', (_, own, unused) => {
    expect(of('unused', all(library([entry('a', own)]))).map(({ id }) => id)).toEqual(unused ? ['a'] : []);
  });

  it('a part of another reply is not unused', () => {
    const part = entry('part', { used: 0, lastUsed: undefined, shortcut: '/bye' });
    const whole = entry('whole', { body: 'It is done.\n\n{% render "bye" %}' });
    expect(of('unused', all(library([part, whole])))).toEqual([]);
    expect(of('unused', all(library([part])))).toHaveLength(1);
  });

  it('what is past its day is to be read again, and not on the day itself', () => {
    const due = of(
      'review',
      all(library([entry('a', { reviewBy: '2026-11-21' }), entry('b', { reviewBy: '2026-11-22' })])),
    );
    expect(due).toMatchObject([{ id: 'a', reviewBy: '2026-11-21' }]);
  });

  it.each<[what: string, body: string, message: string, line: number, column: number]>([
    ['a field nobody knows', 'Hello,\n\nyour {{ order.colour }} lamp.', '“order.colour”', 3, 9],
    [
      'the same behind a condition',
      'Hello.\n{% if ticket.id == "0" %}\n{{ order.colour }}\n{% endif %}',
      '“order.colour”',
      3,
      4,
    ],
    ['a tag that is not closed', 'Hello.\n\n {% if ticket.id %}never closed', 'if', 3, 2],
  ])('%s cannot be inserted, and where is told', (_, body, message, line, column) => {
    const [found, ...more] = of('broken', all(library([entry('a', { body })])));
    expect(more).toEqual([]);
    expect(found?.message).toContain(message);
    expect(found?.at).toEqual({ line, column });
  });

  it('words that a check would stop at are shown with what they become, and the fix leaves nothing to say', () => {
    const body =
      'Hello {{ customer.first_name }},\n\nYou need an **RMA** first.\n\nEach SKU is listed here. You failed to read it.';
    const found = of('rule', all(library([entry('a', { body })])));
    expect(found.map(({ check, at }) => [check, at.line])).toEqual([
      ['jargon', 3],
      ['jargon', 5],
      ['blame', 5],
    ]);
    const fix = found[1]?.fix;
    expect(fix?.result).toBe('Each article number is listed here. You failed to read it.');
    expect(fix?.body).toBe(body.replace('SKU', 'article number'));
    const left = of('rule', all(library([entry('a', { body: fix?.body ?? '' })])));
    expect(left.map(({ quoted }) => quoted)).toEqual([found[0]?.quoted, found[2]?.quoted]);
    // Nothing to press where the check has no better words.
    expect(found[2]).not.toHaveProperty('fix');
  });

  it('has no fix for words that stand there twice: it would not know which', () => {
    const body = 'Each SKU is listed. Your SKU is not.';
    const found = of('rule', all(library([entry('a', { body })])));
    expect(found.map(({ check, fix }) => [check, fix])).toEqual([['jargon', undefined]]);
  });

  it('a rule of an installed pack counts, with the fix it has; not where it is off or its wording is ignored', () => {
    const source = new Map([
      ...newPack('acme-voice'),
      [
        'rules/lamp.yaml',
        '- { id: no-lamp, find: [luminaire], instead: [lamp], message: Say lamp., why: It is one., grade: ask,\n    examples: { flags: ["Your luminaire is here."], quiet: ["Your lamp is here."] } }\n',
      ],
    ]);
    const read = readSource(source);
    if (read.kind === 'problems') throw new Error(JSON.stringify(read.problems));
    const of1 = (own: Partial<CareLibrary> = {}) =>
      of('rule', all(library([entry('a', { body: 'Your luminaire is on its way.' })], { packs: [read.pack], ...own })));
    expect(of1()).toMatchObject([
      {
        check: 'no-lamp',
        quoted: 'luminaire',
        at: { line: 1, column: 6 },
        fix: { result: 'Your lamp is on its way.' },
      },
    ]);
    expect(of1({ grades: { 'no-lamp': 'off' } })).toEqual([]);
    expect(of1({ ignored: [{ kind: 'wording', check: 'no-lamp', wording: 'luminaire' }] })).toEqual([]);
  });

  it('a shortcut that others have is offered a free one; the one that is used most keeps it, a pack’s always', () => {
    const [often, seldom] = [entry('often', { shortcut: 'refund', used: 9 }), entry('seldom', { shortcut: '/Refund' })];
    const taken = entry('taken', { shortcut: 'refund2' });
    expect(of('shortcut', all(library([seldom, often, taken])))).toMatchObject([
      { id: 'seldom', shortcut: '/Refund', others: ['Title of often'], free: '/Refund3' },
    ]);
    const fromPack: Snippet = { ...often, id: 'acme:refund', title: 'Acme', pack: 'acme' };
    const both = of('shortcut', all(library([often], { all: [often, fromPack] })));
    expect(both).toMatchObject([{ id: 'often', others: ['Acme'] }]);
    expect(of('shortcut', all(library([often, entry('draft', { shortcut: 'refund', draft: true })])))).toEqual([]);
  });

  it('reads again only what changed', () => {
    const before = entry('a', { body: 'It was {{ nobody.knows }}.' });
    expect(of('broken', all(library([before])))).toHaveLength(1);
    // The same revision with another text does not happen; here it shows that nothing is read twice.
    expect(of('broken', all(library([{ ...before, body: 'Fine.' }])))).toHaveLength(1);
    expect(of('broken', all(library([{ ...before, body: 'Fine.', rev: before.rev + 1000 }])))).toEqual([]);
  });

  it('reads again what uses a reply that changed, also by way of another one', () => {
    const [top, middle, end] = [
      entry('top', { body: 'Hello.\n\n{% render "middle" %}' }),
      entry('middle', { body: "Well.\n\n{%- render 'end' %}" }),
      entry('end', { body: 'Bye.' }),
    ];
    const broken = (bye: string) =>
      of('broken', all(library([top, middle, { ...end, body: bye, rev: ++revisions }]))).map(({ id }) => id);
    expect(broken('Bye.')).toEqual([]);
    expect(broken('{{ nobody.knows }}')).toEqual(['top', 'middle', 'end']);
    expect(broken('Bye.')).toEqual([]);
    expect(broken('{% render "top" %}')).toEqual(['top', 'middle', 'end']);
  });
});

it.each([
  ['Per **our** policy', 'our policy', 6, 19],
  ['plain words', 'words', 6, 11],
  ['a_b', 'ab', 0, 3],
])('in “%s”, “%s” stands there', (body, words, start, end) => {
  const found = spanIn(body, words);
  expect(found && body.slice(found.start, found.end).replaceAll(/[*_]/g, '')).toBe(words);
  if (!body.includes('**')) expect(found).toEqual({ start, end });
});

it('words of a field stand nowhere', () => {
  expect(spanIn('Hello {{ customer.first_name }}', 'Maria')).toBeNull();
});
