import { describe, expect, it } from 'vitest';
import { testRules } from '#core/rules/examples.ts';
import { read, refusal, sample } from './reading.ts';

describe('LanguageTool', () => {
  const { rules, rejected } = read('languagetool-xml', sample('languagetool-xml--typical.xml'));

  it('reads literal, optional and inflected tokens, with suggestions and examples', () => {
    expect(rules).toEqual([
      {
        id: 'you-failed',
        find: ['you {failed|forgot}'],
        instead: ['it looks like'],
        message: 'Try it looks like.',
        why: 'See https://style.example/blame',
        grade: 'note',
        examples: { flags: ['It seems you failed to attach it.'], quiet: ['We failed to attach it.'] },
      },
      expect.objectContaining({ id: 'reach-out', find: ['~reach out'], grade: 'off' }),
    ]);
    expect(testRules(rules)).toEqual([]);
  });

  it('names what it cannot; entities are never expanded', () => {
    expect(rejected).toEqual([
      { where: 'rule REACH_OUT', reason: expect.stringMatching(/postag="NN"/) },
      { where: 'rule BOMB', reason: 'uses the entity &lol2;' },
    ]);
  });

  it('says when there is no rule', () => expect(refusal('languagetool-xml', '<html/>')).toBe('It has no <rule>.'));
});

const rulesOf = (rules: string, attributes = 'lang="en"') =>
  read('languagetool-xml', `<rules ${attributes}><category id="C" name="C">${rules}</category></rules>`);
const ruleOf = (rule: string) => rulesOf(`<rule id="R">${rule}</rule>`);

describe('a suggestion stands for the marked words only', () => {
  it.each([
    [
      'the words around them stay',
      '<pattern><token>it</token><marker><token>look</token></marker><token>like</token></pattern><message>m <suggestion>looks</suggestion></message>',
      ['it looks like'],
    ],
    [
      'a word it takes up is put in',
      '<pattern><token>in</token><token>order</token><token>to</token></pattern><message>m <suggestion>\\3</suggestion> <suggestion><match no="3"/> that</suggestion></message>',
      ['to', 'to that'],
    ],
    [
      'nothing is offered where that word is not known',
      '<pattern><token regexp="yes">off|out</token><token>of</token></pattern><message>m <suggestion><match no="1"/> the</suggestion></message>',
      undefined,
    ],
    [
      'nor where the word would be changed',
      '<pattern><token>off</token></pattern><message>m <suggestion><match no="1" case_conversion="startupper"/></suggestion></message>',
      undefined,
    ],
    [
      'nor where the words around are not known',
      '<pattern><token regexp="yes">he|she</token><marker><token>look</token></marker></pattern><message>m <suggestion>looks</suggestion></message>',
      undefined,
    ],
  ])('%s', (_, source, instead) => {
    const { rules, losses } = ruleOf(source);
    expect(rules[0]?.instead).toEqual(instead);
    expect(losses.map(({ about }) => about)).toEqual(instead ? [] : ['suggestion']);
  });
});

describe('as its own rules are written', () => {
  it.each([
    [
      '<pattern><token>e</token><token spacebefore="no">-</token><token>mails</token></pattern>',
      'e-mails',
      'Two e-mails.',
    ],
    [`<pattern><token>can</token><token regexp="yes">['’]</token><token>t</token></pattern>`, "can't", 'I can’t.'],
    [
      '<pattern><token regexp="yes">first|convenien(ce|cy)</token></pattern>',
      '{first|convenience|conveniency}',
      'Your convenience.',
    ],
    [
      '<pattern><token inflected="yes" regexp="yes">reach|touch</token><token>base</token></pattern>',
      '{~reach|~touch} base',
      'We touched base.',
    ],
    [
      '<pattern><or><token>circle</token><token>loop</token></or><token>back</token></pattern>',
      '{circle|loop} back',
      'I loop back.',
    ],
  ])('%s', (source, find, example) => {
    const { rules, losses } = ruleOf(`${source}<message>m</message><example correction="">${example}</example>`);
    expect(rules).toEqual([expect.objectContaining({ find: [find] })]);
    expect(losses).toEqual([]);
  });

  it.each([
    [
      '<pattern><token regexp="yes">later?|late-ish<exception>later</exception></token><token>fee</token></pattern>',
      '{late|late-ish} fee',
      'A late fee.',
    ],
    [
      '<pattern><token>pay</token><token regexp="yes">the|an?<exception regexp="yes">an?|some</exception></token></pattern>',
      'pay the',
      'You pay the bill.',
    ],
    [
      '<pattern><or><token regexp="yes">a|b<exception>B</exception></token><token>c</token></or><token>fee</token></pattern>',
      '{a|c} fee',
      'It is c fee.',
    ],
  ])('exceptions take words from a list: %s', (source, find, example) => {
    const { rules, losses } = ruleOf(`${source}<message>m</message><example correction="">${example}</example>`);
    expect(rules).toEqual([expect.objectContaining({ find: [find] })]);
    expect(losses).toEqual([]);
  });

  it.each([
    ['<token>fee<exception postag="NN"/></token>', 'has an exception by part of speech (NN)'],
    [
      '<token>fee<exception scope="previous">late</exception></token>',
      'has the exception “late” for the previous word',
    ],
    ['<token inflected="yes">pay<exception>paid</exception></token>', /“paid”, which is no list of words, or not/],
    [
      '<token>may<exception case_sensitive="yes">May</exception></token>',
      'has the exception “May” in these capitals only',
    ],
    ['<token>fee<exception>Fee</exception></token>', 'has nothing left beside its exceptions'],
    ['<token regexp="yes">.*ly<exception>only</exception></token>', /“only”, which is no list of words/],
  ])('an exception that cannot be said is named: %s', (token, reason) => {
    expect(ruleOf(`<pattern>${token}</pattern><message>m</message>`).rejected).toEqual([
      { where: 'rule R', reason: typeof reason === 'string' ? reason : expect.stringMatching(reason) },
    ]);
  });

  it('an entity that is text stands in its place; one of other entities, or of too much, is named', () => {
    const file = (declared: string, rule: string) =>
      read(
        'languagetool-xml',
        `<!DOCTYPE rules [ ${declared} ]>\n<rules lang="en"><rule id="R">${rule}</rule></rules>`,
      );
    const pattern =
      '<pattern><token>by</token><token regexp="yes">&days;</token></pattern><message>Not on &one.day;.</message>';
    const days = '<!ENTITY days "Monday|Tuesday">\n<!ENTITY one.day \'Monday\'>';
    expect(file(days, `${pattern}<example correction="">Pay by Tuesday.</example>`)).toMatchObject({
      rules: [{ find: ['by {Monday|Tuesday}'], message: 'Not on Monday.', examples: { flags: ['Pay by Tuesday.'] } }],
      losses: [],
    });
    expect(file(days, '<regexp>pay (?:&days;)</regexp><message>m</message>').rules).toMatchObject([
      { find: ['re: (?i)pay (?:Monday|Tuesday)'] },
    ]);
    for (const bad of [
      '<!ENTITY days "&one;|Tuesday"><!ENTITY one "Monday">',
      `<!ENTITY days "${'Monday|'.repeat(2_000)}x">`,
    ])
      expect(file(bad, pattern).rejected).toEqual([{ where: 'rule R', reason: 'uses the entity &days;' }]);
    expect(file('', '<regexp>pay &days;</regexp><message>m</message>').rejected).toEqual([
      { where: 'rule R', reason: 'uses the entity &days;' },
    ]);
  });

  it('entities of one file together grow to two million characters and no further', () => {
    const day = 'Monday|'.repeat(1_400).slice(0, -1);
    const rule = '<rule><pattern><token regexp="yes">&d;</token></pattern><message>m</message></rule>'.repeat(300);
    const { rejected } = read(
      'languagetool-xml',
      `<!DOCTYPE rules [ <!ENTITY d "${day}"> ]><rules lang="en">${rule}</rules>`,
    );
    expect(rejected.filter(({ reason }) => reason === 'uses the entity &d;').length).toBeGreaterThan(90);
  });

  it('where capitals count, the right ones are let be', () => {
    const source =
      '<pattern case_sensitive="yes"><token regexp="yes">Github|GITHUB</token></pattern><message>m</message>';
    expect(ruleOf(`${source}<example correction="GitHub">Github</example><example>GitHub</example>`)).toMatchObject({
      rules: [{ examples: { flags: ['Github'], quiet: ['GitHub'] } }],
      losses: [],
    });
  });

  it('judges the language of the file', () =>
    expect(
      rulesOf(
        '<rule id="R"><pattern><token>zeitnah</token></pattern><message>m</message><example correction="">Wir melden uns zeitnah.</example></rule>',
        'lang="de-DE"',
      ),
    ).toMatchObject({
      rules: [{ language: ['de'], examples: { flags: ['Wir melden uns zeitnah.'] } }],
      losses: [],
    }));

  it('what is off with its group or its category stays off; what the group says is not lost', () => {
    const rule = '<rule><pattern><token>synergy</token></pattern><message>m</message></rule>';
    const group = `<rulegroup id="G" default="temp_off"><url>https://style.example</url><short>Office</short><antipattern><token>a</token></antipattern>${rule}</rulegroup>`;
    const { rules: found, losses } = rulesOf(`${group}</category><category id="D" name="D" default="off">${rule}`);
    expect(found).toMatchObject([{ grade: 'off', why: 'See https://style.example' }, { grade: 'off' }]);
    expect(losses.map(({ about }) => about)).toEqual(['antipattern', 'short']);
  });

  it('what an antipattern has in it is none of the rule’s', () => {
    const { rules, rejected, losses } = ruleOf(
      '<antipattern><token>a</token><token><exception>b</exception></token><unify><token>c</token></unify></antipattern><pattern><token>synergy</token></pattern><message>m</message>',
    );
    expect(rules).toMatchObject([{ find: ['synergy'] }]);
    expect(rejected).toEqual([]);
    expect(losses.map(({ about }) => about)).toEqual(['antipattern']);
  });

  it('what stands outside of every rule and group is no rule’s, in this file or the next', () => {
    const rule = '<rule id="R"><pattern><token>synergy</token></pattern><message>m</message></rule>';
    for (const source of [`<url>https://style.example</url><short>Office</short><antipattern/>${rule}`, rule]) {
      const { rules, losses } = rulesOf(source);
      expect(rules[0]).not.toHaveProperty('why');
      expect(losses).toEqual([]);
    }
  });

  it('what a rule says besides is told', () =>
    expect(
      rulesOf(
        '<rule id="R" tags="picky"><pattern><token>very</token><token min="0" max="3">so</token><token>sorry</token></pattern><message>m</message><short>s</short><example type="triggers_error">So sorry.</example></rule>',
      ).losses,
    ).toEqual([
      { item: 'R', about: 'attributes', detail: 'tags="picky"' },
      { item: 'R', about: 'example (triggers_error)', detail: 'So sorry.' },
      { item: 'R', about: 'max', detail: expect.stringContaining('3 times') },
      { item: 'R', about: 'short', detail: 's' },
    ]));
});

it('entities, filters and tags that are never closed cost their own rule only', () => {
  const nasty = read('languagetool-xml', sample('languagetool-xml--nasty.xml'));
  expect(nasty.rules.map(({ id }) => id)).toEqual(['first', 'last']);
  expect(nasty.rules.find(({ id }) => id === 'last')).toMatchObject({ find: ['Last'], instead: ['the end'] });
  expect(nasty.rejected.map(({ where }) => where.replace(/,.*/, ''))).toEqual([
    'rule FILE',
    'rule BOMB',
    'rule rule-4',
    'rule CODE',
    'rule NEG',
    'rule RE',
    'rule CASE',
    'rule OPEN',
  ]);
  expect(JSON.stringify(nasty.rules)).not.toMatch(/aaaa|passwd|Evil/);
  expect(testRules(nasty.rules)).toEqual([]);
});
