import { expect, it } from 'vitest';
import { filled, goesOn, read, sample } from './reading.ts';

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

it('bad rows cost no others, and all are told', () =>
  goesOn('helpscout-replies--nasty.json', ['Numbers', 'Wild'], ['reply 2', 'reply 3']));
