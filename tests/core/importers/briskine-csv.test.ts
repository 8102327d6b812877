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

it('“or” is a fallback, “moment” is today, and a helper’s own words are no label', () => {
  const body = `<div>Hi {{or to.[0].first_name 'there'}} {{moment format='YYYY'}} {{splitString to.email '@' 1}}</div>`;
  const { templates, losses } = read('briskine-csv', `title,shortcut,subject,body\nA,a,,"${body}"\n`);
  expect(templates[0]?.body).toBe(
    'Hi {{ customer.first_name | default: "there" }} {{ today }} {% ask "String to email" %}',
  );
  expect(losses.map(({ about }) => about)).toHaveLength(3);
});

it('bad rows cost no others, and all are told', () =>
  goesOn('briskine-csv--nasty.csv', ['Wild'], ['line 5, “Short row”']));
