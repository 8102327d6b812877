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
