import { expect, it } from 'vitest';
import { filled, goesOn, read, sample } from './reading.ts';

it('ShortPath: the address stands below the text', () => {
  const { templates } = read('shortpath-csv', sample('shortpath-csv--typical.csv'));
  expect(templates.map(({ title, tags }) => [title, tags])).toEqual([
    ['Reset', ['login', 'password', 'SaaS']],
    ['Tool', ['Retail', 'tool']],
  ]);
  expect(filled(templates[0] ?? { body: '' })).toBe('Hi <First name>, press reset.\n\nhttps://help.example/reset');
});

it('bad rows cost no others, and all are told', () =>
  goesOn('shortpath-csv--nasty.csv', ['Wild'], ['line 3', 'line 4, “No body”']));
