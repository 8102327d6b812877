import { expect, it } from 'vitest';
import { filled, goesOn, read, sample } from './reading.ts';

it('Zammad: keywords are tags', () => {
  const { templates, losses } = read('zammad-csv', sample('zammad-csv--typical.csv'));
  expect(templates.map(({ title, tags }) => [title, tags])).toEqual([
    ['Greeting', ['hello', 'hi']],
    ['Old one', ['inactive']],
  ]);
  expect(templates.map(filled)).toEqual(['Hello Ada,\n\nticket 4711, <ticket.custom_field>', 'Plain text only']);
  expect(losses).toContainEqual({ item: 'Greeting', about: 'groups', detail: 'Users' });
});

it('bad rows cost no others, and all are told', () =>
  goesOn('zammad-csv--nasty.csv', ['Too', 'Wild', 'Quote "inside"'], ['line 3']));
