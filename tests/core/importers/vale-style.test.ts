import { describe, expect, it } from 'vitest';
import { testRules } from '#core/rules/examples.ts';
import { read, sample } from './reading.ts';

const vale = (source: string, name = 'Team/Rule.yml') => read('vale-style', source, { name });

describe('Vale', () => {
  it('existence: words where they are words, RE2 where they are not', () => {
    const { rules, losses } = vale(sample('vale-style--typical.yml'), 'Blame.yml');
    expect(rules).toEqual([
      {
        id: 'blame',
        find: ['you failed to', 'you {should|ought to} have', String.raw`re: (?i)\b(?:as (?:I|we) said\d*)\b`],
        message: 'This can sound like blame.',
        why: 'See https://style.example/blame',
        grade: 'note',
        examples: { flags: ['you failed to', 'you should have', 'as I said1'], quiet: ['Thank you for your message.'] },
      },
    ]);
    expect(losses.map(({ about }) => about)).toEqual(['message']);
  });

  it('substitution: a rule for each word to say; look-ahead is told', () => {
    const { rules, rejected } = vale(sample('vale-style--substitution.yml'), 'Terms.yml');
    expect(rules.map(({ id, find, instead, grade }) => ({ id, find, instead, grade }))).toEqual([
      { id: 'terms-item-number', find: ['SKU', '{stock|article} code'], instead: ['item number'], grade: 'ask' },
      { id: 'terms-return', find: ['RMA'], instead: ['return'], grade: 'ask' },
    ]);
    expect(rejected).toEqual([
      { where: 'rule Terms, terms-look-ahead', reason: expect.stringMatching(/^Look-ahead is not in RE2/) },
    ]);
  });

  it.each([
    [
      "extends: occurrence\nmessage: Long\nscope: sentence\ntoken: '\\b\\w+\\b'\nmax: 25\n",
      { limit: { words: 25, per: 'sentence' } },
    ],
    ["extends: occurrence\nmessage: Calm\ntoken: '!'\nmax: 1\n", { limit: { 'exclamation marks': 1, per: 'draft' } }],
    ['extends: consistency\nmessage: Two\neither: {e-mail: email}\n', { consistent: { either: ['e-mail', 'email'] } }],
    ['extends: repetition\nmessage: Twice\ntokens: [really]\n', { find: ['really really'] }],
    [
      "extends: conditional\nmessage: Date\nfirst: '\\brefund\\b'\nsecond: '\\b\\d+ days\\b'\n",
      { when: { draft: { find: ['re: \\brefund\\b'] } }, require: { find: ['re: \\b\\d+ days\\b'] } },
    ],
    ['extends: capitalization\nmessage: Case\nscope: sentence\nmatch: $sentence\n', { find: ['re: ^\\p{Ll}'] }],
    [
      'extends: substitution\nmessage: Brand\nswap: {Javascript: JavaScript}\n',
      { find: ['re: \\b(?:Javascript)\\b'], instead: ['JavaScript'] },
    ],
  ])('%j', (source, form) => {
    const { rules } = vale(source);
    expect(rules).toEqual([expect.objectContaining(form)]);
    expect(testRules(rules)).toEqual([]);
  });

  it('“raw” stands before each of the words, never alone', () => {
    const { rules } = vale(
      "extends: existence\nmessage: x\nignorecase: true\nraw: ['\\b(am|is)\\b\\s*']\ntokens: ['[\\w]+ed', written]\n",
    );
    expect(rules[0]?.find).toEqual([String.raw`re: (?i)\b(am|is)\b\s*\b(?:[\w]+ed|written)\b`]);
    expect(
      testRules([{ ...rules[0], examples: { flags: ['It is written.'], quiet: ['I called you; it is here.'] } }]),
    ).toEqual([]);
  });

  it('“raw” of a long list is several expressions, and a word that RE2 cannot say costs itself', () => {
    const tokens = Array.from({ length: 400 }, (_, at) => `word${at}`);
    const { rules, losses } = vale(
      `extends: existence\nmessage: x\nraw: ['very ']\ntokens: [${tokens.join(', ')}, '(?<!a)b']\n`,
    );
    expect(rules[0]?.find).toHaveLength(2);
    expect(testRules([{ ...rules[0], examples: { flags: ['very word0', 'very word399'], quiet: ['word0'] } }])).toEqual(
      [],
    );
    expect(losses.map(({ detail }) => detail)).toEqual([expect.stringMatching(/^Look-behind/)]);
  });

  it('a pair of two spellings lets the right one be, whatever its capitals', () => {
    const { rules } = vale(
      "extends: substitution\nmessage: \"Use '%s' instead of '%s'.\"\nignorecase: true\nswap: {'e-?mail|E-?mail': email, '(?:ok|Okay)': OK}\n",
    );
    expect(rules.map(({ message }) => message)).toEqual(['Use “email” instead of this.', 'Use “OK” instead of this.']);
    const tried = (index: number, flags: string[], quiet: string[]) =>
      testRules([{ ...rules[index], examples: { flags, quiet } }]);
    expect(tried(0, ['My e-mail.', 'My E-mail.', 'My Email.'], ['My email.'])).toEqual([]);
    expect(tried(1, ['It is ok.', 'It is okay.'], ['It is OK.'])).toEqual([]);
  });

  it('says both words of a pair where they are words', () =>
    expect(
      vale(
        "extends: substitution\nmessage: Use '%s' instead of '%s'.\nswap: {in order to: to, 'work(?:m[ae]n|er(?:s)?)': worker(s)}\n",
      ).rules,
    ).toMatchObject([
      { message: 'Use “to” instead of “in order to”.', find: ['in order to'], instead: ['to'] },
      { find: ['{workman|workmen}'], instead: ['worker', 'workers'] },
    ]));

  it.each([
    [
      'extends: occurrence\nmessage: x\nscope: sentence\nmax: 30\ntoken: \\b(\\w+)\\b\n',
      { limit: { words: 30, per: 'sentence' } },
    ],
    [
      "extends: occurrence\nmessage: x\nscope: sentence\nmax: 2\ntoken: ','\n",
      { find: [String.raw`re: (?:(?:,)[\s\S]*?){3}`] },
    ],
    ["extends: existence\nmessage: x\nscope: text & ~heading\ntokens: [we'(?:ve|re)]\n", { find: ["{we've|we're}"] }],
    [
      'extends: existence\nmessage: x\naction: {name: replace, params: [Also]}\ntokens: [and also]\n',
      { find: ['and also'], instead: ['Also'] },
    ],
  ])('as the published styles have it: %j', (source, form) => {
    const { rules, losses } = vale(source);
    expect(rules).toEqual([expect.objectContaining(form)]);
    expect(testRules(rules)).toEqual([]);
    expect(losses).toEqual([]);
  });

  it('one token that RE2 cannot say costs no other', () => {
    const { rules, rejected, losses } = vale("extends: existence\nmessage: x\ntokens: ['late fee', '(?<!a)b']\n");
    expect(rules).toEqual([expect.objectContaining({ find: ['late fee'] })]);
    expect(rejected).toEqual([]);
    expect(losses).toEqual([
      { item: 'rule', about: expect.stringContaining('(?<!a)b'), detail: expect.stringMatching(/^Look-behind/) },
    ]);
  });

  it.each([
    ['extends: metric\nmessage: x\nformula: 1\n', /kind “metric”/],
    ["extends: script\nmessage: x\nscript: 'rm -rf'\n", /kind “script”/],
    ["extends: repetition\nmessage: x\ntokens: ['[^\\s]+']\n", /back-reference/],
    ['extends: capitalization\nmessage: x\nscope: heading\nmatch: $title\n', /looks only at heading/],
    ["extends: existence\nmessage: x\ntokens: ['(a)\\1']\n", /Back-references are not in RE2/],
  ])('cannot: %j', (source, reason) =>
    expect(vale(source).rejected).toEqual([{ where: expect.any(String), reason: expect.stringMatching(reason) }]),
  );

  it.each([
    ['words that are none of it', 'ignorecase: true\n', '[alright, anyways]', '[family]', ['alright', 'anyways']],
    ['one of the words', '', '[alright, anyways]', '[anyways]', ['alright']],
    ['one way of a word', '', "['(?:late|extra) fee']", '[extra fee]', ['late fee']],
    [
      'capitals of a word in any case',
      'ignorecase: true\n',
      '[api key]',
      '[API]',
      [String.raw`re: \b(?:api\s+key|Api\s+key)\b`],
    ],
  ])('exceptions from a list of words: %s', (_, more, tokens, exceptions, find) => {
    const { rules, losses } = vale(
      `extends: existence\nmessage: x\n${more}exceptions: ${exceptions}\ntokens: ${tokens}\n`,
    );
    expect(rules).toEqual([expect.objectContaining({ find })]);
    expect(testRules(rules)).toEqual([]);
    expect(losses).toEqual([]);
  });

  it('exceptions from an expression are told, for they may be found', () => {
    const { rules, losses } = vale(
      "extends: existence\nmessage: x\nexceptions: [family, only]\ntokens: ['\\w+ly', hardly]\n",
    );
    expect(rules[0]?.find).toHaveLength(2);
    expect(losses).toEqual([{ item: 'Rule', about: 'exceptions', detail: 'family, only' }]);
  });

  it('reads what a vocabulary rejects', () => {
    const { terms, rejected } = read('vale-style', '# no\nsynergy\n[Ff]oo.*\n[Ll]og[- ]?in\n', {
      name: 'Vocab/Team/reject.txt',
    });
    expect(terms.map(({ term }) => term)).toEqual([
      'synergy',
      'Login',
      'Log-in',
      'Log in',
      'login',
      'log-in',
      'log in',
    ]);
    expect(rejected.map(({ where }) => where)).toEqual(['line 3, “[Ff]oo.*”']);
  });
});

it('what cannot be said here is told piece by piece, and the sound words run', () => {
  const { rules, rejected, losses } = vale(sample('vale-style--nasty.yml'), 'Wild.yml');
  expect(rejected).toEqual([]);
  expect(rules).toEqual([expect.objectContaining({ id: 'wild', grade: 'note' })]);
  expect(rules[0]?.find).toEqual([
    expect.stringContaining('First'),
    '7',
    expect.any(String),
    expect.any(String),
    expect.stringContaining('Last'),
  ]);
  expect(testRules(rules)).toEqual([]);
  expect(losses.map(({ about }) => about)).toEqual([
    'message',
    'level',
    'ignorecase',
    'nonword',
    'scope',
    'exceptions',
    expect.stringContaining('(?<!a)b'),
    expect.stringContaining('(a)\\1'),
    expect.stringContaining('[unclosed'),
    'tokens',
    'tokens',
    'vocab',
    'script',
  ]);
});
