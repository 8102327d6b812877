import { expect, it } from 'vitest';
import { filled, goesOn, read, sample } from './reading.ts';

it('TextBlitz: Text Blaze’s commands; what is switched off has a tag', () => {
  const { templates, losses } = read('textblitz', sample('textblitz--typical.json'));
  expect(templates.map(({ title, shortcut, tags }) => [title, shortcut, tags])).toEqual([
    ['Hello', '/hi', ['Greetings']],
    ['Off', '/off', ['inactive']],
  ]);
  expect(filled(templates[0] ?? { body: '' })).toBe('Hello <Name>,\n\non 3 May 2027');
  expect(losses.map(({ about }) => about)).toContain('{delay +1s}');
});

it('names the folder that a snippet gives by its id', () => {
  const pack = {
    snippets: [{ label: 'Hi', trigger: '/hi', expansion: 'Hi', folder: 'f1' }],
    folders: [{ id: 'f1', name: 'Greetings' }],
  };
  expect(read('textblitz', JSON.stringify(pack)).templates[0]?.tags).toEqual(['Greetings']);
});

it('another day than today is asked for', () =>
  expect(
    read(
      'textblitz',
      JSON.stringify({ snippets: [{ label: 'D', trigger: '/d', expansion: 'By {date:+2d}, written {date}' }] }),
    ).templates[0]?.body,
  ).toBe('By {% ask "Date" %}, written {{ today }}'));

it('bad rows cost no others, and all are told', () =>
  goesOn('textblitz--nasty.json', ['Wild', 'Loop'], ['snippet 2', 'snippet 3', 'snippet 4']));
