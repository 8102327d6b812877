import { expect, it } from 'vitest';
import { filled, goesOn, read, sample } from './reading.ts';

it('Briskine: a quote that is never closed costs its own row', () => {
  const { templates, rejected, losses } = read('briskine-csv', sample('briskine-csv--typical.csv'));
  expect(templates.map(({ title, shortcut, tags }) => [title, shortcut, tags])).toEqual([
    ['Kind regards', 'kr', ['closing', 'en']],
    ['Choice', 'ch', []],
    ['After', 'af', []],
  ]);
  expect(templates.map(filled)).toEqual(['Kind regards,\nJo', 'Hello Ada, {{#if x}}yes{{/if}}', 'Still "here"']);
  expect(rejected.map(({ where }) => where)).toEqual(['line 4', 'line 7, “Empty”']);
  expect(losses).toContainEqual({ item: 'Choice', about: 'subject', detail: 'About you' });
});

it('bad rows cost no others, and all are told', () =>
  goesOn('briskine-csv--nasty.csv', ['Wild'], ['line 5, “Short row”']));
