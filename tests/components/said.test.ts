/** What the reading and the check of packs say has a text in each language. */
import { describe, expect, it } from 'vitest';
import { checkPack } from '#core/packs/check.ts';
import { receivePack } from '#core/packs/receive.ts';
import { readSource } from '#core/packs/source.ts';
import { compileRules } from '#core/rules/compile.ts';
import { provideEngines } from '#core/rules/engines.ts';
import { Lexicon } from '#core/rules/lexicon.ts';
import { compileRe2 } from '#core/rules/re2.ts';
import { saidText } from '../../components/pages/options/packs/said.ts';
import findings from '../../components/ui/findings.de.json';
import { createTexts } from '../../components/ui/texts.ts';
import { teller } from '../../components/ui/told.ts';
import de from '../../locales/de.json';
import en from '../../locales/en.json';

const [english, german] = [createTexts('en', en), createTexts('de', de)];
provideEngines({ regex: () => compileRe2 });
const head = 'id: acme\nname: Acme\nversion: 1.0.0\nlanguage: en\n';
const template = (more: string, body: string) => `---\n${more}---\n${body}\n`;

function wrongIn(files: Record<string, string>): readonly string[] {
  const read = readSource(new Map(Object.entries(files)));
  if (read.kind === 'pack') return checkPack(read.pack, '2026-11-22').map(({ message }) => message);
  return read.problems.map(({ file, line, message }) => `${file}:${line}: ${message}`);
}

function unreadIn(files: Record<string, string>): readonly string[] {
  const read = readSource(new Map(Object.entries({ 'pack.yaml': head, ...files })));
  return read.kind === 'pack' ? read.unread : [];
}

describe('what is wrong with a pack', () => {
  const wrong = [
    ...unreadIn({ 'terms.csv': 'term,owner\nSKU,Sam\n', 'words.xlsx': '', 'rules/deep/a.yaml': '' }),
    ...wrongIn({ 'pack.yaml': head, 'terms.csv': 'word\nSKU\n' }),
    ...wrongIn({
      'pack.yaml': 'id: Acme Voice\nname: ""\nversion: 1\nlanguage: English\nvalues: yes\nremidies: 5\n',
      'rules/a.yaml': '- id: one\n- id: one\n- message: Say: no\n',
      'templates/a.md': 'Hello',
      'templates/b.md': template('id: b\ntitle: B\nreview-by: soon\nchannels: [fax]\n', ''),
    }),
    ...wrongIn({
      'pack.yaml': `${head}values: [{ id: a, title: A, text: A }]\nprofiles: { chat: { grades: { nope: ask } } }\n`,
      'rules/a.yaml':
        '- { id: quoted, find: [“asap”], examples: { flags: [Do it asap.], quiet: [Do it.] } }\n- { id: one, find: [asap], value: speed, examples: { flags: ["Soon."], quiet: ["Do it asap."] } }\n- { id: two, find: [soon] }\n- { id: three, finds: 5 }\n',
      'templates/a.md': template(
        'id: a\ntitle: A\nshortcut: /a\nreview-by: 2026-06-30\nowner: Mira\n',
        'Hi {{ order.colour }}, {% render "bye" %}',
      ),
      'templates/b.md': template(
        'id: b\ntitle: B\nshortcut: /a\n',
        'We will write to you on Friday about the new lamp.',
      ),
      'templates/c.md': template('id: c\ntitle: C\n', 'We will write to you on Friday about the new lamp.'),
      'templates/d.md': template('id: d\ntitle: D\n', '{% note %}never closed'),
    }),
  ];

  it.each([...new Set(wrong)])('%s', (line) => {
    expect(saidText(line, english.t).length).toBeGreaterThan(5);
    expect(saidText(line, german.t)).not.toBe(line);
  });

  it('has what a check says of a template’s words in the language of the page', () => {
    const line = '“asap” breaks vague-timing: When is “asap”? Name a day or an hour you can keep.';
    expect(saidText(line, german.t, teller(findings))).toBe(
      '„asap“ verstößt gegen vague-timing: Wann ist „asap“? Nennen Sie einen Tag oder eine Stunde, die Sie halten können.',
    );
  });

  const rules = [
    { find: '{a' },
    { find: 'a}' },
    { find: '[a]' },
    { find: '* a' },
    { find: 'a|b' },
    { find: 'a \\' },
    { find: '~' },
    { find: '~a-b-~' },
    { find: '#Nope' },
    { find: '{{{{{{{{{{{{a}}}}}}}}}}}}' },
    { find: '{a|b|c|d} {a|b|c|d} {a|b|c|d} {a|b|c|d} {a|b|c|d} {a|b|c|d} {a|b|c|d} {a|b|c|d}' },
    ...[
      '(?=a)',
      '(?<=a)',
      '(?>a)',
      '(a)\\1',
      '(?(1)a)',
      '(a',
      'a)',
      '[a',
      '*a',
      'a{2,1}',
      '\\8',
      '\\',
      '(?<n',
      '[z-a]',
      'a**',
      '\\pX',
    ].map((one) => ({ find: `re:${one}` })),
    { find: 'a', require: 'b' },
    { find: 'a', within: 'the moon' },
    { instead: 'a', require: 'b' },
    { limit: { words: 4 }, near: 'a' },
    { limit: {} },
    { limit: { words: -1 } },
    { limit: { words: 'many' } },
    { find: { find: 'a', signal: 'apology' } },
    { find: { find: 'a', kind: 'b' } },
    { require: { within: 'greeting' } },
    { require: { signal: 'nope' } },
    { require: { signal: 'apology', nope: 'a' } },
    { require: { signal: 'apology', kind: 'nope' } },
    { require: { signal: 'complaint', strength: 'much' } },
    { find: [] },
    { find: [''] },
    { find: 5 },
    { consistent: { either: ['a'] } },
    { find: 'a', channels: ['fax'] },
    { find: 'a', channels: [] },
    { find: 'a', grade: 'loud' },
    { find: 'a', examples: { flags: [{ text: 'a' }], quiet: [7] } },
    { find: 'x'.repeat(20_001) },
    {},
    'a rule',
  ].map((rule, at) => (typeof rule === 'string' ? rule : { id: `rule-${at}`, ...rule }));
  const json = [
    '',
    '{',
    '{"a" 1}',
    '[1,]',
    '{"a": "b',
    '{"a": 01}',
    '{"a": "\t"}',
    '{} {}',
    'x',
    '{a: 1}',
    '-',
    '{"a": "\\x"}',
  ];
  const yaml = [
    '- id: a\n\tfind: b\n',
    '- id: a\n  id: b\n',
    '- id: a\n find: b\n  when: c\n',
    '- id: "a\n',
    '- {id: a, find: [b}\n',
    '- id: a\n  find: [a b\n',
    '- id: a\n  find: b: c\n',
    '- id: @a\n',
    '- id: *a\n',
    '- id: !a b\n',
    '- id: a\n---\n- id: b\n',
    '- id: a\nfind: b\n',
    '- id: "\\q"\n',
    '- id: %a\n',
    '- id: a\n  find: ]\n',
  ];
  const bodies = [
    '{% nope %}',
    '{{ a | nope }}',
    '{{ customer.name',
    '{% if a',
    '{% ask %}',
    '{% choose "A": "one" %}',
    '{% ask "A", nope: 1 %}',
    '{% ask "A", as: "two words" %}',
    '{% ask "A", as: "customer" %}',
    '{{ customer }}',
    '{% for a in (1..100000000) %}a{% endfor %}',
    '{% if customer.name %}a',
  ];
  const sources = [
    ...wrongIn({ 'pack.yml': head }),
    ...wrongIn({ 'pack.yaml': head, 'terms.csv': 'term\n\uFFFD\n' }),
    ...compileRules(rules, new Lexicon(), 'en').problems.map(({ path, message }) => `${path}: ${message}`),
    ...json.flatMap((text) => {
      const received = receivePack(text);
      return received.kind === 'refused'
        ? received.problems.map(({ path, message }) => `${path}${path && ': '}${message}`)
        : [];
    }),
    ...yaml.flatMap((text) => wrongIn({ 'pack.yaml': head, 'rules/a.yaml': text })),
    ...['term,instead\na,b,c,d\n', 'term,instead\n"a,b\n', 'term,instead\na "b" c,d\n'].flatMap((text) =>
      wrongIn({ 'pack.yaml': head, 'terms.csv': text }),
    ),
    ...bodies.flatMap((body, at) =>
      wrongIn({ 'pack.yaml': head, 'templates/a.md': template(`id: a-${at}\ntitle: A\n`, body) }).filter(
        (line) => !line.includes('known field'),
      ),
    ),
  ];

  it.each([...new Set(sources)])('in its language: %s', (line) => {
    expect(saidText(line, german.t)).not.toBe(line);
    expect(saidText(line, german.t)).not.toContain(' must ');
    for (const said of [saidText(line, english.t), saidText(line, german.t)])
      expect(said).not.toMatch(/indicator|unless" in|\$\d|undefined|RE2|YAML.*(?:token|node)|JSON at position/);
  });

  it('keeps the place, and what nobody has a text for', () => {
    expect(saidText('rules/a.yaml:3: values › no. 1: is missing', german.t)).toBe(
      'rules/a.yaml:3: values › no. 1: fehlt',
    );
    expect(saidText('Something: else', german.t)).toBe('Something: else');
  });
});
