/** One bad row never costs the others, nothing that runs comes along, and every row is in the report. */
import { describe, expect, it } from 'vitest';
import { filled, read, sample } from './reading.ts';

/** What is read beside “First” and “Last”, and where the rest stood. */
const LIBRARIES: readonly (readonly [file: string, read: readonly string[], rejected: readonly string[]])[] = [
  ['intercom-macros--nasty.json', ['Wild', 'Open'], ['macro 2', 'macro 3', 'macro 4', 'macro 5', 'macro 6']],
  ['front-templates--nasty.json', ['5', 'Wild'], ['template 2', 'template 3', 'template 4']],
  [
    'gorgias-macros--nasty.json',
    ['Wild'],
    ['macro 2', 'macro 3, “No actions”', 'macro 4, “Strange”', 'macro 5, “Empty”'],
  ],
  ['helpscout-replies--nasty.json', ['Numbers', 'Wild'], ['reply 2', 'reply 3']],
  [
    'textblaze--nasty.json',
    ['Number', 'Same', 'Wild'],
    ['folder 2', 'folder 1 “A”, snippet 2', 'folder 1 “A”, snippet 3, “No text”', 'folder 3'],
  ],
  ['textblitz--nasty.json', ['Wild', 'Loop'], ['snippet 2', 'snippet 3', 'snippet 4']],
  ['zammad-csv--nasty.csv', ['Too', 'Wild', 'Quote "inside"'], ['line 3']],
  ['briskine-csv--nasty.csv', ['Wild'], ['line 5, “Short row”']],
  ['shortpath-csv--nasty.csv', ['Wild'], ['line 3', 'line 4, “No body”']],
  ['textexpander-csv--nasty.csv', ['Nameless', 'Wild', 'B', 'C', 'D'], ['line 2, “;;”']],
  ['generic-csv--nasty.csv', ['Wild', '=cmd|calc'], ['line 4, “No body”']],
];
/** These hold plain text: a tag in them is a word like any other. */
const PLAIN = ['shortpath-csv', 'textexpander-csv', 'textblaze'];

describe('a library with bad rows', () => {
  it.each(LIBRARIES)('%s', (file, others, places) => {
    const id = file.replace(/--.*/, '');
    const { templates, rejected, losses } = read(id, sample(file));
    expect(templates.map(({ title }) => title)).toEqual(['First', ...others, 'Last']);
    expect(rejected.map(({ where }) => where)).toEqual(places);
    expect(filled(templates[0] ?? { body: '' })).toBe('One');
    expect(filled(templates.at(-1) ?? { body: '' })).toMatch(/^Two/);
    const wild = templates.find(({ title }) => title === 'Wild');
    expect(losses.some(({ item }) => item.includes('Wild'))).toBe(true);
    if (!PLAIN.includes(id)) expect(filled(wild ?? { body: '' })).not.toMatch(/script|onerror|<(?:p|a|img)\b/);
  });

  it('wordlist-csv--nasty.csv', () => {
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
});
