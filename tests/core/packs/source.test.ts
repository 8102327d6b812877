import { describe, expect, it } from 'vitest';
import { buildPack, canonicalJson } from '#core/packs/build.ts';
import { readSource } from '#core/packs/source.ts';

const PACK = 'id: acme\nname: Acme\nversion: 1.0.0\nlanguage: en\n';
const TEMPLATE =
  '---\nid: hello\ntitle: Hello\ntags: [a]\nreview-by: "2027-01-31"\n---\nHi {{ customer.first_name }},\n';

function read(files: Record<string, string>) {
  return readSource(new Map(Object.entries({ 'pack.yaml': PACK, ...files })));
}
function problems(files: Record<string, string>) {
  const result = read(files);
  return result.kind === 'problems'
    ? result.problems.map(({ file, line, message }) => `${file}:${line}: ${message}`)
    : [];
}
function pack(files: Record<string, string>) {
  const result = read(files);
  if (result.kind === 'problems') throw new Error(JSON.stringify(result.problems));
  return result.pack;
}

describe('a file of the folder', () => {
  it('that looks like the pack’s and is not read is named', () => {
    const result = read({
      'templates/old/a.md': TEMPLATE,
      'templates/b.docx': 'PK',
      'Rules/c.yaml': '- id: c\n',
      'rules/d.txt': '- id: d\n',
      'rules.yaml': '- id: e\n',
      'glossary.csv': 'term\n',
      'README.md': 'ours',
      'docs/f.md': 'ours',
      'templates/hello.md': TEMPLATE,
    });
    if (result.kind !== 'pack') throw new Error('no pack');
    expect(result.unread.map((line) => line.replace(/ is not read.*/, ''))).toEqual([
      '“Rules/c.yaml”',
      '“glossary.csv”',
      '“rules.yaml”',
      '“rules/d.txt”',
      '“templates/b.docx”',
      '“templates/old/a.md”',
    ]);
    expect(result.unread[0]).toContain('right into the folder “rules”');
    expect(read({ 'templates/hello.md': TEMPLATE, 'rules/a.yml': '- { id: r, find: x }\n' })).toMatchObject({
      unread: [],
    });
  });

  it('that is not UTF-8 is told with its line, unless nobody reads it', () => {
    const latin = new TextDecoder().decode(new Uint8Array([0x47, 0x72, 0xfc, 0xdf, 0x65]));
    expect(problems({ 'templates/hello.md': `${TEMPLATE}\n${latin}\n`, 'notes.txt': latin })).toEqual([
      'templates/hello.md:9: has letters that cannot be read; save the file as UTF-8',
    ]);
  });

  it('that is called pack.yml is named where pack.yaml is missing', () => {
    const result = readSource(new Map([['pack.yml', PACK]]));
    expect(result).toMatchObject({ problems: [{ message: 'is missing; “pack.yml” must be called pack.yaml' }] });
  });
});

describe('a source folder', () => {
  it('becomes a pack', () => {
    const built = pack({
      'templates/hello.md': TEMPLATE,
      'rules/a.yaml': '- id: r\n  find: [x]\n- id: vague-timing\n  grade: off\n',
      'terms.csv': '\uFEFFterm,instead,why,grade\nRMA,return number | return,"Short, unknown",ask\nSKU,,,\n',
      'CHANGELOG.md': '# 1.0.0\r\nFirst\r\n',
      'notes.txt': 'not part of it',
    });
    expect(built.templates).toEqual([
      {
        id: 'hello',
        title: 'Hello',
        tags: ['a'],
        channels: [],
        examples: [],
        'review-by': '2027-01-31',
        body: 'Hi {{ customer.first_name }},',
      },
    ]);
    expect(built.rules).toEqual([{ id: 'r', find: ['x'] }]);
    expect(built.grades).toEqual({ 'vague-timing': 'off' });
    expect(built.glossary).toEqual([
      { term: 'RMA', instead: ['return number', 'return'], why: 'Short, unknown', grade: 'ask' },
      { term: 'SKU' },
    ]);
    expect(built.changelog).toBe('# 1.0.0\nFirst');
  });

  it.each([
    [';', 'term;instead;why;grade\nRMA;return number | return;"Short; unknown, too";ask\n'],
    ['\t', 'term\tinstead\twhy\tgrade\nRMA\treturn number | return\tShort; unknown, too\task\n'],
    [',', 'term,instead,why,grade\nRMA,return number | return,"Short; unknown, too",ask\n'],
  ])('takes a table with %j between the cells', (_, table) => {
    expect(pack({ 'terms.csv': table }).glossary).toEqual([
      { term: 'RMA', instead: ['return number', 'return'], why: 'Short; unknown, too', grade: 'ask' },
    ]);
  });

  it('takes a table as spreadsheets leave it: names in capitals, rows of nothing, a column of somebody’s own', () => {
    const built = readSource(
      new Map([
        ['pack.yaml', PACK],
        ['terms.csv', 'Term,Instead,Why,Grade,Owner\nRMA,return number,,,Sam\n,,,,\n'],
      ]),
    );
    expect(built).toMatchObject({
      pack: { glossary: [{ term: 'RMA', instead: ['return number'] }] },
      unread: ['The column “Owner” of terms.csv is not read: there are term, instead, why, grade.'],
    });
    expect(problems({ 'terms.csv': 'word,instead\nRMA,return number\nSKU,item number\n' })).toEqual([
      'terms.csv:1: has no column “term”; the first line names them: term, instead, why, grade',
    ]);
  });

  it.each([
    ['no pack.yaml', { 'pack.yaml': '' }, 'pack.yaml:1: '],
    [
      'a bad version',
      { 'pack.yaml': PACK.replace('1.0.0', 'one') },
      'pack.yaml:3: version: write the version as 1.2.3',
    ],
    ['an unknown key', { 'pack.yaml': `${PACK}colour: red\n` }, 'pack.yaml:5: “colour” is not known here'],
    [
      'a version that YAML takes for a number',
      { 'pack.yaml': PACK.replace('1.0.0', '1.0') },
      'pack.yaml:3: version: write the version as 1.2.3',
    ],
    [
      'a colon in a text',
      { 'pack.yaml': `${PACK}voice:\n  text: We say it like this: short\n` },
      'pack.yaml:6: a text with “: ” in it needs quotes',
    ],
    ['YAML that is none', { 'pack.yaml': `${PACK}a: [1\n` }, 'pack.yaml:'],
    ['a key twice', { 'pack.yaml': `${PACK}id: other\n` }, 'pack.yaml:5: this name stands here twice'],
    [
      'a deep value',
      { 'pack.yaml': `${PACK}values:\n  - id: a\n    title: A\n    text: ""\n` },
      'pack.yaml:8: values › no. 1 › text: must not be empty',
    ],
    ['a rule without id', { 'rules/a.yaml': '- id: a\n- find: [x]\n' }, 'rules/a.yaml:2: no. 2 › id'],
    [
      'a grade that is none',
      { 'terms.csv': 'term,grade\nRMA,ask\nSKU,loud\n' },
      'terms.csv:3: grade: must be one of: note, ask, hold, off',
    ],
    ['a row with too many cells', { 'terms.csv': 'term,why\nRMA,a\nSKU,b,c\n' }, 'terms.csv:3: '],
    ['a template without particulars', { 'templates/a.md': 'Hi' }, 'templates/a.md:1: must start'],
    ['a template without text', { 'templates/a.md': '---\nid: a\ntitle: A\n---\n' }, 'templates/a.md:5: has no text'],
    [
      'a misspelt particular',
      { 'templates/a.md': TEMPLATE.replace('review-by', 'reveiw-by') },
      'templates/a.md:5: “reveiw-by” is not known here',
    ],
    [
      'a bad date',
      { 'templates/a.md': TEMPLATE.replace('2027-01-31', 'May') },
      'templates/a.md:5: review-by: write the date',
    ],
    [
      'an id twice',
      { 'templates/a.md': TEMPLATE, 'templates/b.md': TEMPLATE },
      'templates/b.md:1: the template “hello” is already in templates/a.md',
    ],
  ])('%s is said with file and line', (_, files, said) => {
    expect(problems(files)).toContainEqual(expect.stringContaining(said));
  });

  it.each([
    ['a tab', '- id: a\n\tfind: [x]\n', ['rules/a.yaml:2: indent with spaces, not with tabs']],
    ['a tab after a space', '- id: a\n \t find: [x]\n', ['rules/a.yaml:2: indent with spaces, not with tabs']],
    ['a quote', '- id: "a\n  find: [x]\n', ['rules/a.yaml:3: a quotation mark is not closed, here or above']],
    ['an @', '- id: @a\n', ['rules/a.yaml:1: a text that begins with @ needs quotes']],
  ])('%s is one mistake, and one line', (_, text, said) => {
    expect(problems({ 'rules/a.yaml': text })).toEqual(said);
  });

  it.each([
    ['term\n"RMA\nSKU\n', 'terms.csv:3: has a quotation mark that is not closed'],
    ['term,why\nRMA,a "b" c\n', 'terms.csv:2: has a quotation mark that is not closed, or stands inside'],
    ['term,why\nRMA,a,b\n', 'terms.csv:2: has more or fewer columns than the first line'],
  ])('the table %j is told plainly', (text, said) => {
    expect(problems({ 'terms.csv': text })).toEqual([expect.stringContaining(said)]);
  });

  it('says all problems at once', () => {
    expect(
      problems({ 'templates/a.md': 'x', 'terms.csv': 'term,grade\nA,loud\n', 'rules/a.yaml': '- {}\n' }),
    ).toHaveLength(3);
  });

  it('answers for any YAML, also one that grows', () => {
    const bomb = `a: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefghij'
      .split('')
      .map((key, i) => `${key}: &${key} [${Array(9).fill(`*${'abcdefghij'[i]}`)}]`)
      .join('\n')}\n`;
    for (const source of [bomb, '['.repeat(20_000), '- '.repeat(5_000), '&a [*a]', '\u0000', '%YAML 9.9\n---\n']) {
      expect(problems({ 'pack.yaml': source })).not.toEqual([]);
    }
  });
});

describe('the built file', () => {
  it('is the same bytes whatever the order of keys and files', () => {
    const one = pack({ 'templates/hello.md': TEMPLATE, 'rules/a.yaml': '- id: r\n  find: [x]\n  why: y\n' });
    const other = pack({
      'rules/a.yaml': '- why: y\n  find: [x]\n  id: r\n',
      'templates/hello.md': TEMPLATE.replaceAll('\n', '\r\n'),
    });
    expect(buildPack(other)).toBe(buildPack(one));
  });

  it('orders keys as RFC 8785 does and leaves lists alone', () => {
    expect(canonicalJson({ b: [2, 1], a: { d: 1, c: undefined, B: null } })).toBe('{"a":{"B":null,"d":1},"b":[2,1]}');
  });
});
