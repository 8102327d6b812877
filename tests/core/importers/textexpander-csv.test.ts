import { expect, it } from 'vitest';
import { goesOn, read, sample } from './reading.ts';

it('TextExpander: no heading, CR between rows, quotes nobody doubled', () => {
  const { templates, rejected, losses } = read('textexpander-csv', sample('textexpander-csv--typical.csv'), {
    name: 'Support.csv',
  });
  expect(templates.map(({ title, shortcut, tags }) => [title, shortcut, tags])).toEqual([
    ['Thanks', ';tyv', ['Support']],
    ['Refund', ';rf', ['Support']],
    [';html', ';html', ['Support']],
    ['Unescaped', ';said', ['Support']],
  ]);
  expect(templates.map(({ body }) => body)).toEqual([
    'Thank you very much, {% ask "who", default: "you" %}! 50% off',
    'Refund on {{ today }} for {% choose "reason": "late", "lost" %}{% cursor %} {{ clipboard }}  {% render ";tyv" %}',
    '**Hello** "you" & "them"',
    'He said "never" twice',
  ]);
  expect(rejected).toEqual([{ where: 'line 5, “;bad”', reason: 'has no second column with the text' }]);
  expect(losses.map(({ about }) => about)).toEqual(['%B %e, %Y', '%key:tab%']);
});

it('an hour of several parts is asked for once', () => {
  const { templates, losses } = read('textexpander-csv', '";t","At %1I:%M %p on %Y-%m-%d, 50%off","T"\n');
  expect(templates[0]?.body).toBe('At {% ask "Time" %} on {{ today }}, 50%off');
  expect(losses.map(({ about }) => about)).toEqual(['%1I:%M %p', '%Y-%m-%d']);
});

it('bad rows cost no others, and all are told', () =>
  goesOn('textexpander-csv--nasty.csv', ['Nameless', 'Wild', 'B', 'C', 'D'], ['line 2, “;;”']));
