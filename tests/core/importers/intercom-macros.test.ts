import { describe, expect, it } from 'vitest';
import { goesOn, read, sample } from './reading.ts';

describe('Intercom', () => {
  const { templates, losses } = read('intercom-macros', sample('intercom-macros--typical.json'));
  it('reads placeholders that are elements, with their fallback', () => {
    expect(templates.map(({ body }) => body)).toEqual([
      'Hi {{ customer.first_name | default: "there" }}, your plan is {% ask "Company plan" %}.\n\nBest,\nJo',
      'Hello {{ customer.name | default: "friend" }}\n\\# not a heading',
    ]);
  });
  it('tells for whom it was', () => {
    expect(losses).toContainEqual({ item: 'Order status', about: 'visible_to', detail: 'specific_teams' });
    expect(losses).toContainEqual({ item: 'Order status', about: 'available_on', detail: '["inbox"]' });
  });
});

it('a heading that became a paragraph is told', () =>
  expect(
    read(
      'intercom-macros',
      JSON.stringify({ data: [{ type: 'macro', name: 'A', body: '<h2>Refund</h2><p>One</p>' }] }),
    ),
  ).toMatchObject({
    templates: [{ body: 'Refund\n\nOne' }],
    losses: expect.arrayContaining([{ item: 'A', about: '<h2>', detail: 'the heading became a paragraph' }]),
  }));

it('bad rows cost no others, and all are told', () =>
  goesOn('intercom-macros--nasty.json', ['Wild', 'Open'], ['macro 2', 'macro 3', 'macro 4', 'macro 5', 'macro 6']));
