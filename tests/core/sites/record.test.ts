import { describe, expect, it } from 'vitest';
import { placeOf } from '#core/sites/place.ts';
import { readSites, sitesOf } from '#core/sites/read.ts';
import { type AdapterRecord, parseRecord } from '#core/sites/record.ts';
import { deskRecord, sel } from './desk-record.ts';

const refusal = (value: unknown, isCss?: (css: string) => boolean) => {
  const outcome = parseRecord(value, isCss);
  return outcome.kind === 'refused' ? outcome.message : 'not refused';
};

describe('a record that somebody typed', () => {
  it.each<readonly [string, unknown, RegExp]>([
    ['a missing part', { ...deskRecord, boxes: undefined }, /: boxes: is missing/],
    ['a text for a list', { ...deskRecord, panes: 'main' }, /: panes: must be of type array/],
    ['a misspelt key', { ...deskRecord, panels: [] }, /: the record: does not know panels/],
    [
      'a misspelt key further in',
      { ...deskRecord, panes: [{ ...sel('main'), atribute: 'x' }] },
      /: panes\.0: does not know atribute/,
    ],
    [
      'a certainty of its own',
      { ...deskRecord, panes: [{ ...sel('main'), certainty: 'sure' }] },
      /: panes\.0\.certainty: must be one of source, third, probe/,
    ],
    ['an empty selector', { ...deskRecord, panes: [sel('')] }, /: panes\.0\.css: is empty/],
    [
      'an address that does not compile',
      { ...deskRecord, claims: { any: [sel('main')], address: '^/(' } },
      /: claims\.address: is not a regular expression/,
    ],
    [
      'a pattern that does not compile',
      { ...deskRecord, ticket: { id: [{ ...sel('h1'), pattern: '#(\\d+' }], subject: [] } },
      /: ticket\.id\.0\.pattern: is not a regular expression/,
    ],
    ['a taken id', { ...deskRecord, id: 'generic' }, /: id: use small letters/],
  ])('is refused with path and reason: %s', (_, value, message) => {
    expect(refusal(value)).toMatch(message);
  });

  it('is refused for a selector that the browser does not read, wherever it stands', () => {
    const isCss = (css: string) => !css.includes('[[');
    expect(refusal(deskRecord, isCss)).toBe('not refused');
    expect(refusal({ ...deskRecord, panes: [sel('a[[')] }, isCss)).toMatch(/: panes\.0\.css: is not CSS: a\[\[$/);
    const skip = { quotes: [sel('blockquote'), sel('> p')], signatures: [] };
    expect(refusal({ ...deskRecord, skip }, (css) => !css.startsWith('>'))).toMatch(
      /: skip\.quotes\.1\.css: is not CSS: > p$/,
    );
    const messages = { ...deskRecord.messages, roles: [{ from: 'agent', has: 'b[[' }] };
    expect(refusal({ ...deskRecord, messages }, isCss)).toMatch(/: messages\.roles\.0\.has: is not CSS/);
  });
});

it.each(['[data-quote', ':is(p', '[title="a]', "p[title='x]", 'p)', 'p /* all', '[a(])'])(
  'a selector left open is refused, also where no browser reads it: %s',
  (css) => {
    const skip = { quotes: [], signatures: [sel(css)] };
    expect(refusal({ ...deskRecord, skip })).toBe(`Not a helpdesk record: skip.signatures.0.css: is not CSS: ${css}`);
  },
);

it.each([':is(p, [a="]"])', '[href="/*"]', '.md\\:flex-\\[2px\\]', "[title='(']", 'p/* all */.x'])(
  'a selector that is whole is taken: %s',
  (css) => {
    const skip = { quotes: [], signatures: [sel(css)] };
    expect(refusal({ ...deskRecord, skip })).toBe('not refused');
  },
);

it('a shortcut may have Alt, and must have a key', () => {
  const sends = (shortcut: object) => ({ ...deskRecord, sends: { controls: [], shortcuts: [shortcut] } });
  expect(refusal(sends({ key: 's', ctrlOrMeta: true, shift: false, alt: true }))).toBe('not refused');
  expect(refusal(sends({ key: '', ctrlOrMeta: true, shift: false }))).toMatch(/: sends\.shortcuts\.0\.key: is empty/);
});

describe('records from packs and a person', () => {
  const named = (id: string, title: string): AdapterRecord => ({ ...deskRecord, id, title });

  it('are asked the last first; one with the same id takes the place of the one before', () => {
    const { records } = readSites([named('one', 'pack'), named('two', 'pack'), named('one', 'mine')]);
    expect(records.map(({ id, title }) => `${id} ${title}`)).toEqual(['one mine', 'two pack']);
  });

  it('a refused one is named with its reason, stops no other and takes no place', () => {
    const { records, refused } = readSites([named('one', 'pack'), { id: 'one' }, named('two', 'mine')]);
    expect(records.map(({ id }) => id)).toEqual(['two', 'one']);
    expect(refused).toEqual([{ id: 'one', message: expect.stringMatching(/: \w+: is missing/) }]);
  });

  it('of a pack are what is no host among its sites', () => {
    expect(sitesOf([{ sites: ['desk.example.com', { id: 'one' }] }, { sites: [] }])).toEqual([{ id: 'one' }]);
  });
});

describe('the place of an error in the text', () => {
  const text = JSON.stringify({ a: [{ x: 'y, {:"' }, { x: 1, css: 'a[' }], b: { css: 'later' }, c: [] }, null, 2);
  const lineAt = (path: readonly (string | number)[]) => text.split('\n')[placeOf(text, path).line - 1]?.trim();

  it.each([
    [['a', 1, 'css'], '"css": "a["'],
    [['b', 'css'], '"css": "later"'],
    [['a', 0, 'x'], '"x": "y, {:\\""'],
    [['a', 1], '{'],
    [['b', 'missing'], '"b": {'],
    [[], '{'],
  ] as const)('%j', (path, line) => {
    expect(lineAt(path)).toMatch(line.endsWith('"') ? new RegExp(`^${line.replace(/[[\\{]/g, '\\$&')},?$`) : line);
  });

  it('counts columns from one, at the key', () => {
    expect(placeOf('{"a": {"b": 1}}', ['a', 'b'])).toEqual({ line: 1, column: 8 });
  });
});
