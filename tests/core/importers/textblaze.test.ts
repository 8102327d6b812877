import { describe, expect, it } from 'vitest';
import { goesOn, read, sample } from './reading.ts';

describe('Text Blaze', () => {
  const { templates, rejected, losses } = read('textblaze', sample('textblaze--typical.json'));
  const of = (text: string) =>
    read('textblaze', JSON.stringify({ folders: [{ name: 'F', snippets: [{ shortcut: '/x', text }] }] })).templates[0]
      ?.body;

  it('reads fields, choices, notes and the caret', () => {
    expect(templates[0]).toMatchObject({ title: 'Refund', shortcut: '/rf', tags: ['Refunds', 'money'] });
    expect(templates[0]?.body).toBe(
      'Hi {% ask "First name", default: "there" %},\n{% choose "Reason": "bank delay", "out of stock" %}\n{% note %}ask Jo{% endnote %}{% cursor %}{% raw %}{if: x > 1}{% endraw %}a{% raw %}{endif}{% endraw %} {literal} {{ clipboard }}',
    );
    expect(templates[1]?.body).toBe('Best, {{ agent.name }}\n{% render "/rf" %}');
  });

  it('tells what cannot be carried over', () => {
    expect(losses.map(({ about }) => about)).toEqual(['{if: x > 1}', '{endif}', '{user}', 'quick']);
    expect(rejected.map(({ where }) => where)).toEqual([
      'folder 3 “Strange”, snippet 1',
      'folder 3 “Strange”, snippet 2, “/no”',
    ]);
  });

  it.each([
    ['{formtext: name=A "quoted" name; default=x\\;y}', '{% ask "A \'quoted\' name", default: "x;y" %}'],
    ['{formtext}', '{% ask "Text" %}'],
    ['{formmenu: only}', '{% ask "Choice", default: "only" %}'],
    ['{time: dddd; at=+2 days}', '{% ask "Date" %}'],
    ['{time: YYYY; shift=+2D}', '{% ask "Date" %}'],
    ['{key: enter}', undefined],
    ['{ not a command }', '{ not a command }'],
    ['{never closed', '{never closed'],
    ['{note}open', 'open'],
  ])('%s becomes %s', (theirs, ours) => expect(of(theirs)).toBe(ours));
});

it('folders in folders: each name is a tag, and a bad one costs no other', () => {
  const deep = {
    name: 'Bank',
    snippets: [{ name: 'Delay', text: 'One' }],
    folders: [{ name: 'EU', snippets: [{ name: 'SEPA', text: 'Two' }] }],
  };
  const { templates, rejected, losses } = read(
    'textblaze',
    JSON.stringify({
      folders: [
        { name: 'Refunds', snippets: [], subfolders: [deep, 'x', { name: 'Empty' }] },
        { name: 'Only', children: [deep] },
      ],
    }),
  );
  expect(templates.map(({ title, tags }) => [title, tags])).toEqual([
    ['Delay', ['Refunds', 'Bank']],
    ['SEPA', ['Refunds', 'Bank', 'EU']],
    ['Delay', ['Only', 'Bank']],
    ['SEPA', ['Only', 'Bank', 'EU']],
  ]);
  expect(rejected.map(({ where }) => where)).toEqual(['folder 1 “Refunds”, folder 2', 'folder 1 “Refunds”, folder 3']);
  expect(losses).toEqual([]);
});

it('one folder by itself, with others in it', () =>
  expect(
    read(
      'textblaze',
      JSON.stringify({
        name: 'A',
        snippets: [{ name: 'x', text: 'One' }],
        folders: [{ name: 'B', snippets: [{ name: 'y', text: 'Two' }] }],
      }),
    ).templates.map(({ tags }) => tags),
  ).toEqual([['A'], ['A', 'B']]));

it('bad rows cost no others, and all are told', () =>
  goesOn(
    'textblaze--nasty.json',
    ['Number', 'Same', 'Wild'],
    ['folder 2', 'folder 1 “A”, snippet 2', 'folder 1 “A”, snippet 3, “No text”', 'folder 3'],
  ));
