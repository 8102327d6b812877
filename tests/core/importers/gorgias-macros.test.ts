import { expect, it } from 'vitest';
import { filled, goesOn, read, sample } from './reading.ts';

it('Gorgias: the reply is an action, the intent a tag', () => {
  const { templates, rejected, losses } = read('gorgias-macros', sample('gorgias-macros--typical.json'));
  expect(templates).toEqual([expect.objectContaining({ tags: ['shipping', 'order', 'status'], language: 'en' })]);
  expect(templates.map(filled)).toEqual(['Hi Ada,\n\norder A-17 ships on <Orders fulfillments date>.']);
  expect(rejected).toEqual([{ where: 'macro 2, “Only tags”', reason: 'writes no reply' }]);
  expect(losses).toContainEqual({
    item: 'Where is my order',
    about: 'action setStatus',
    detail: '{"status":"closed"}',
  });
});

it('what is archived has a tag, a fallback may stand in brackets', () => {
  const actions = [
    { name: 'setResponseText', arguments: { body_text: 'Hi {{ticket.customer.firstname|fallback("you")}}' } },
  ];
  const macro = { name: 'Hi', archived_datetime: '2024-01-01T00:00:00', actions };
  const { templates } = read('gorgias-macros', JSON.stringify([macro, { ...macro, archived_datetime: null }]));
  expect(templates.map(({ body, tags }) => [body, tags])).toEqual([
    ['Hi {{ customer.first_name | default: "you" }}', ['inactive']],
    ['Hi {{ customer.first_name | default: "you" }}', []],
  ]);
});

it('bad rows cost no others, and all are told', () =>
  goesOn(
    'gorgias-macros--nasty.json',
    ['Wild'],
    ['macro 2', 'macro 3, “No actions”', 'macro 4, “Strange”', 'macro 5, “Empty”'],
  ));
