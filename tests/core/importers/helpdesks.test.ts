/** Intercom, Front, Gorgias, Help Scout and Zammad: what they have in common, on a typical file of each. */
import { describe, expect, it } from 'vitest';
import { filled, read, sample } from './reading.ts';

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

it('Front: lines of <div>, attachments are told', () => {
  const { templates, losses } = read('front-templates', sample('front-templates--typical.json'));
  expect(templates.map(filled)).toEqual([
    'Hello Ada,\n\nit is on its way. Your agent is Jo March, contract <Contact contract no>.',
  ]);
  expect(losses).toContainEqual({ item: 'Late parcel', about: 'attachment', detail: 'map.png' });
  expect(losses).toContainEqual({ item: 'Late parcel', about: 'subject', detail: 'Your parcel' });
});

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

it('Help Scout: the chat text is a template of its own', () => {
  const { templates, rejected, losses } = read('helpscout-replies', sample('helpscout-replies--typical.json'));
  expect(templates.map(({ title, channels }) => [title, channels])).toEqual([
    ['Greeting', []],
    ['Greeting (chat)', ['chat']],
  ]);
  expect(templates.map(filled)).toEqual([
    'Hello Ada,\n\nthanks for writing to Acme.\nJo, <Customer job title>',
    'Hi Ada! *wave*',
  ]);
  expect(rejected).toEqual([{ where: 'reply 2, “Only a preview”', reason: 'has no text' }]);
  expect(losses.map(({ item }) => item)).toContain('Only a preview');
});

it('Zammad: keywords are tags', () => {
  const { templates, losses } = read('zammad-csv', sample('zammad-csv--typical.csv'));
  expect(templates.map(({ title, tags }) => [title, tags])).toEqual([
    ['Greeting', ['hello', 'hi']],
    ['Old one', ['inactive']],
  ]);
  expect(templates.map(filled)).toEqual(['Hello Ada,\n\nticket 4711, <ticket.custom_field>', 'Plain text only']);
  expect(losses).toContainEqual({ item: 'Greeting', about: 'groups', detail: 'Users' });
});
