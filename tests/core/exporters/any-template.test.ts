/** Any library goes out and comes back with its titles, shortcuts, texts, tags and fields, or the report says what not. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exporterOf } from '#core/exporters/registry.ts';
import { type Pack, packSchema } from '#core/packs/schema.ts';
import { readSource } from '#core/packs/source.ts';
import { read } from '../importers/reading.ts';
import { met } from './met.ts';

const word = fc.constantFrom(
  ...['Refund', 'über', 'a_b', '5*4', 'C++', '“so”', "it's", '"said"', 'x;y', 'a,b', '50%', '#1', '1.', '-', '>', '|'],
  ...[
    '<b>',
    '&amp;',
    '\\',
    '[x]',
    '(y)',
    '{z}',
    '😀',
    'ﬁ',
    '~',
    '`',
    '=1+1',
    'null',
    'true',
    '%B',
    '@me',
    'https://a.example/b_c',
  ],
);
const words = fc.array(word, { minLength: 1, maxLength: 5 }).map((all) => all.join(' '));
const label = fc.constantFrom('Amount', 'Your day', 'Order no. 5', 'Größe', 'A (b)', 'Who’s there');
const choice = fc.constantFrom('bank delay', 'a holiday', 'it’s late', '5 days');
const field = fc.oneof(
  label.map((name) => `{% ask "${name}" %}`),
  fc.tuple(label, choice).map(([name, value]) => `{% ask "${name}", default: "${value}" %}`),
  fc
    .tuple(label, fc.uniqueArray(choice, { minLength: 2, maxLength: 3 }))
    .map(([name, all]) => `{% choose "${name}": ${all.map((one) => `"${one}"`).join(', ')} %}`),
);
/** As somebody writes Markdown who means every mark as it stands. */
const meant = (text: string) =>
  text
    .replace(/[\\*_`[\]<>#|~&]/g, '\\$&')
    .replace(/^([-+>=])/, '\\$1')
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/[{}]+/g, '{% raw %}$&{% endraw %}');
const bodyOf = (paste: string) => {
  const piece = fc.oneof(
    { weight: 3, arbitrary: words.map(meant) },
    field,
    fc.constantFrom('**bold**', '[here](https://a.example/b)', paste),
  );
  const line = fc.array(piece, { minLength: 1, maxLength: 4 }).map((all) => all.join(' '));
  return fc.array(line, { minLength: 1, maxLength: 4 }).map((lines) => lines.join('\n\n'));
};
const tag = fc.constantFrom('refund', 'bank-delay', 'vip', 'größe');

interface Place {
  /** Every entry has one there. */
  readonly shortcut: 'always' | 'sometimes';
  /** What is pasted there. */
  readonly paste: string;
}
const PLACES: Readonly<Record<string, Place>> = {
  espanso: { shortcut: 'always', paste: '{{ clipboard }}' },
  'generic-csv': { shortcut: 'sometimes', paste: '{{ clipboard }}' },
  markdown: { shortcut: 'sometimes', paste: '{{ clipboard }}' },
  textblaze: { shortcut: 'always', paste: '{{ clipboard }}' },
  'zendesk-macros': { shortcut: 'sometimes', paste: 'pasted' },
};

function libraryFor({ shortcut, paste }: Place): fc.Arbitrary<Pack> {
  const short = shortcut === 'always' ? fc.constant(true) : fc.boolean();
  const template = fc.record({ title: words, body: bodyOf(paste), tags: fc.uniqueArray(tag, { maxLength: 3 }), short });
  const titled = ({ title }: { readonly title: string }) => title.trim().toLowerCase();
  return fc.uniqueArray(template, { minLength: 1, maxLength: 5, selector: titled }).map((all) =>
    packSchema.parse({
      format: 1,
      id: 'acme',
      name: 'Acme',
      version: '1.0.0',
      language: 'en',
      templates: all.map(({ short: has, ...rest }, at) => ({
        ...rest,
        id: `t-${at}`,
        ...(has ? { shortcut: `/s${at}` } : {}),
      })),
    }),
  );
}

/** The form, then the text. */
function textOf(body: string) {
  const { fields, filled } = met(body);
  return { fields, text: filled.kind === 'ready' ? filled.text : filled };
}

interface Template {
  readonly title: string;
  readonly shortcut?: string | undefined;
  readonly tags?: readonly string[];
  readonly body: string;
}
const kept = (list: readonly Template[]) =>
  list
    .map(({ title, shortcut, tags = [], body: text }) => ({ title, shortcut, tags: [...tags].sort(), ...textOf(text) }))
    .sort((a, b) => (a.title < b.title ? -1 : 1));

function back(id: string, source: Pack): readonly Template[] {
  const exported = exporterOf(id)?.write(source);
  if (exported?.kind === 'file') {
    const { templates, rejected } = read(id, exported.text);
    expect(rejected).toEqual([]);
    return templates;
  }
  const files = new Map([...(exported?.files ?? [])].map(([name, text]) => [`templates/${name}`, text]));
  files.set('pack.yaml', 'id: acme\nname: Acme\nversion: 1.0.0\nlanguage: en\n');
  const again = readSource(files);
  expect(again.kind === 'problems' ? again.problems : []).toEqual([]);
  return again.kind === 'pack' ? again.pack.templates : [];
}

describe('any library', () => {
  it.each(Object.entries(PLACES))('to %s and back', (id, place) => {
    fc.assert(
      fc.property(libraryFor(place), (source) => {
        expect(kept(back(id, source))).toEqual(kept(source.templates));
      }),
      { numRuns: Number(process.env.RUNS ?? 100) },
    );
  });
});
