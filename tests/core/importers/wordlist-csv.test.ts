import { describe, expect, it } from 'vitest';
import { read, sample } from './reading.ts';

describe('lists of words', () => {
  it('reads a heading in any words', () => {
    const { terms, rejected, losses } = read('wordlist-csv', sample('wordlist-csv--typical.csv'));
    expect(terms).toEqual([
      { term: 'utilise', instead: ['use'], why: 'A longer word for the same.', grade: 'note' },
      { term: 'at this point in time', instead: ['now', 'today'] },
    ]);
    expect(rejected).toEqual([{ where: 'line 4', reason: 'has no word' }]);
    expect(losses).toEqual([
      { item: 'utilise', about: 'source', detail: 'plain' },
      { item: 'at this point in time', about: 'grade', detail: 'fatal' },
    ]);
  });

  it.each([
    ["Say,Don't say\nuse,utilise\n", [{ term: 'utilise', instead: ['use'] }]],
    [
      'Don’t say;Say instead;Notes\nutilise;"use; employ";Long.\n',
      [{ term: 'utilise', instead: ['use', 'employ'], why: 'Long.' }],
    ],
    [
      'Avoid\tPreferred term\nsynergy\t"teamwork\nworking together"\n',
      [{ term: 'synergy', instead: ['teamwork', 'working together'] }],
    ],
    ['incorrect,correct\ne-mail,email / e-letter\n', [{ term: 'e-mail', instead: ['email', 'e-letter'] }]],
    [
      'utilise -> use\n- leverage => use\n* synergy\n24/7 → always\n',
      [
        { term: 'utilise', instead: ['use'] },
        { term: 'leverage', instead: ['use'] },
        { term: 'synergy' },
        { term: '24/7', instead: ['always'] },
      ],
    ],
  ])('as people write it: %j', (text, terms) => expect(read('wordlist-csv', text).terms).toEqual(terms));

  it('a comment is no word, and that is said', () =>
    expect(read('wordlist-csv', '# words of ours\nleverage\n')).toMatchObject({
      terms: [{ term: 'leverage' }],
      rejected: [{ where: 'line 1, “# words of ours”', reason: 'is a comment' }],
    }));

  it('reads a list without one', () => {
    expect(read('wordlist-csv', 'leverage\nsynergy,teamwork\n').terms).toEqual([
      { term: 'leverage' },
      { term: 'synergy', instead: ['teamwork'] },
    ]);
  });
});

it('patterns of ours are none there, and an empty row is no word', () => {
  const { terms } = read('wordlist-csv', sample('wordlist-csv--nasty.csv'));
  // Patterns of ours are none here: a word is looked for as it stands, and an empty row is no word.
  expect(terms.map(({ term }) => term.replace(/[\u202a-\u202e]/g, ''))).toEqual([
    'utilise',
    '{a|b',
    're:(a+)+$',
    'C++ *',
    'utilise',
    'leverage',
    'leverage',
  ]);
  expect(terms[4]).toMatchObject({ instead: ['employ'], grade: 'ask' });
});
