/** One malformed row costs no other, wherever it stands, in every format that has rows. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importFiles } from '#core/importers/many.ts';
import { importerOf, importers } from '#core/importers/registry.ts';
import { importText } from '#core/importers/run.ts';

interface Rows {
  readonly before: string;
  readonly row: (at: number) => string;
  readonly between: string;
  readonly after: string;
  readonly bad: readonly string[];
}

const name = (at: number): string => `good${'abcdefgh'[at]}`;

const NO_ROWS = ['null', '7', '"x"', '[]', '{}', 'true', '[1, {}]'];
const NO_JSON = [
  '{"name": }',
  '{"name" 1}',
  "{'name': 'x'}",
  '{"name": "x" "y"}',
  '{name: 1}',
  '{"name": "x",}',
  'undefined',
  '{"a": NaN}',
  '',
];
const json = (before: string, row: (of: string) => object, after: string): Rows => ({
  before,
  row: (at) => JSON.stringify(row(name(at))),
  between: ',\n',
  after,
  bad: [...NO_ROWS, ...NO_JSON],
});

const NO_CELLS = [
  ',',
  'x',
  '"never closed, x',
  'a "b" c,d',
  '"a"b,c',
  'a,b,c,d,e,f,g,h,i,j,k,l,m,n',
  '""""',
  '\u0000,\u0001',
  '"",""',
];
const table = (before: string, row: (of: string) => string): Rows => ({
  before,
  row: (at) => row(name(at)),
  between: '\n',
  after: '\n',
  bad: NO_CELLS,
});

const NO_YAML = [
  '  - x',
  '  - [',
  '  - {trigger: ":x"',
  '  - trigger: "x',
  '  - : :',
  '  -',
  '  - trigger: *nobody',
  '  - @',
  '  - !x y',
  '  - {}',
];

const FORMATS: Readonly<Record<string, Rows>> = {
  'zendesk-macros': json(
    '{"macros":[',
    (of) => ({ title: of, actions: [{ field: 'comment_value', value: of }] }),
    ']}',
  ),
  'intercom-macros': json(
    '{"type":"list","data":[',
    (of) => ({ type: 'macro', name: of, body: `<p>${of}</p>`, body_text: of }),
    ']}',
  ),
  'front-templates': json(
    '{"_results":[',
    (of) => ({ id: of, name: of, body: `<div>${of}</div>`, attachments: [] }),
    ']}',
  ),
  'gorgias-macros': json(
    '{"data":[',
    (of) => ({ name: of, actions: [{ name: 'setResponseText', arguments: { body_text: of } }] }),
    ']}',
  ),
  'helpscout-replies': json('[', (of) => ({ name: of, text: of, chatText: '' }), ']'),
  textblaze: json('{"folders":[{"name":"F","snippets":[', (of) => ({ name: of, shortcut: `/${of}`, text: of }), ']}]}'),
  textblitz: json(
    '{"id":"p","snippets":[',
    (of) => ({ id: of, label: of, trigger: `/${of}`, expansion: of, enabled: true }),
    ']}',
  ),
  'zammad-csv': table('id,name,keywords,content,note,active,groups\n', (of) => `1,${of},,${of},,true,`),
  'textexpander-csv': table('', (of) => `";${of}","${of}","${of}"`),
  'briskine-csv': table('id,title,shortcut,subject,to,cc,bcc,tags,body\n', (of) => `,${of},${of},,,,,,${of}`),
  'shortpath-csv': table('title,vertical,type,body,url,tags\n', (of) => `${of},x,reply,${of},,`),
  'generic-csv': table('title,body\n', (of) => `${of},${of}`),
  'wordlist-csv': table('word,suggestion\n', (of) => `${of},say ${of}`),
  espanso: {
    before: 'matches:\n',
    row: (at) => `  - trigger: ":${name(at)}"\n    label: ${name(at)}\n    replace: ${name(at)}`,
    between: '\n',
    after: '\n',
    bad: NO_YAML,
  },
  'vale-style': {
    before: 'extends: existence\nmessage: x\ntokens:\n',
    row: (at) => `  - ${name(at)}`,
    between: '\n',
    after: '\n',
    bad: [
      "  - '(?<!a)b'",
      "  - '(open'",
      "  - '[a'",
      "  - '*'",
      '  - {a: b}',
      '  - [a]',
      '  -',
      "  - '(a)\\1'",
      '  - 7',
    ],
  },
  'languagetool-xml': {
    before: '<rules lang="en"><category id="A" name="A">',
    row: (at) => `<rule id="R${at}" name="r"><pattern><token>${name(at)}</token></pattern><message>m</message></rule>`,
    between: '\n',
    after: '</category></rules>',
    bad: [
      '<rule/>',
      '<rule><pattern/></rule>',
      '<rule><pattern><token>&lol;</token></pattern></rule>',
      '<rule><pattern><token regexp="yes">(a</token></pattern></rule>',
      '<rule><pattern><token postag="NN"/></pattern></rule>',
      '<rule id="X"><pattern><token>never closed',
      '<rule id=><pattern>',
      '</nothing>',
      '<!-- -- -->',
      '<token>',
      '<rule id="X"><pattern><token>x</token></pattern',
    ],
  },
};

/** Names of good rows that came through, from templates, words and patterns. */
function found(id: string, text: string): readonly string[] {
  const importer = importerOf(id);
  const imported = importer && importText(importer, text, { name: 'a.csv' });
  if (imported?.kind !== 'read') return [`${imported?.message}`];
  const { templates, rules, terms } = imported.library;
  const all = [
    ...templates.map(({ title, body }) => (title === body ? title : '')),
    ...terms.map(({ term }) => term),
    ...rules.flatMap(({ find }) => [find ?? []].flat().map(String)),
  ];
  return [...new Set(all.flatMap((one) => one.match(/\bgood[a-h]\b/g) ?? []))].sort();
}

describe('one malformed row', () => {
  it('is known for every format but the one that has no rows', () => {
    expect(importers.map(({ id }) => id).filter((id) => !(id in FORMATS))).toEqual(['weir']);
  });

  it.each(Object.entries(FORMATS))('of %s costs no other', (id, { before, row, between, after, bad }) => {
    const good = [0, 1, 2, 3, 4, 5];
    const expected = good.map(name);
    expect(found(id, before + good.map(row).join(between) + after)).toEqual(expected);
    fc.assert(
      fc.property(fc.constantFrom(...bad), fc.nat({ max: good.length }), (wrong, at) => {
        const rows = good.map(row);
        rows.splice(at, 0, wrong);
        expect(found(id, before + rows.join(between) + after)).toEqual(expected);
      }),
      { numRuns: 60 },
    );
  });

  it('as a whole file (Weir) costs no other file', () => {
    const file = (at: number) => ({ name: `${name(at)}.weir`, text: `expr main ${name(at)}\nlet message "m"\n` });
    for (const text of ['expr main [(a\n', 'nonsense', '', 'expr main DET\n', 'test "x"\n']) {
      const files = [file(0), { name: 'bad.weir', text }, file(1)];
      const imported = importFiles(files, importerOf('weir') ?? null);
      expect(imported.kind === 'read' && imported.library.rules.map(({ find }) => find)).toEqual([
        ['gooda'],
        ['goodb'],
      ]);
    }
  });
});
