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
