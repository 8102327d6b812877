/** Text expanders: their fields and commands, on a typical file of each. */
import { describe, expect, it } from 'vitest';
import { filled, read, refusal, sample } from './reading.ts';

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
    ['{key: enter}', undefined],
    ['{ not a command }', '{ not a command }'],
    ['{never closed', '{never closed'],
    ['{note}open', 'open'],
  ])('%s becomes %s', (theirs, ours) => expect(of(theirs)).toBe(ours));
});

describe('Espanso', () => {
  const { templates, rejected, losses } = read('espanso', sample('espanso--typical.yml'));

  it('reads forms, variables, Markdown', () => {
    expect(templates.map(({ title, shortcut, tags }) => [title, shortcut, tags])).toEqual([
      ['Refund, bank delay', ':rf', ['money', 'refund']],
      [':sig', ':sig', []],
      [':md', ':md', []],
      ['number }', undefined, []],
    ]);
    expect(templates.map(filled)).toEqual([
      'Hi there, your refund left us on <Date>.\nReason: bank',
      'Best, Jo on 3 May 2027\n* not a list <Host> <Nobody>',
      'Hello PASTED',
      'number {{x}}',
    ]);
  });

  it('never runs a command: the agent is asked, and the command is in the report', () => {
    expect(losses).toContainEqual({
      item: ':sig',
      about: '{{host}}',
      detail: 'is asked for: shell is never run here. It was: {"cmd":"hostname; rm -rf ~"}',
    });
    expect(JSON.stringify(templates)).not.toContain('rm -rf');
  });

  it('tells of pictures, further triggers and patterns', () => {
    expect(rejected).toEqual([{ where: 'match 4, line 30, “:pic”', reason: 'is a picture: $CONFIG/cat.png' }]);
    expect(losses.map(({ about }) => about)).toEqual(expect.arrayContaining(['trigger', 'regex', 'word']));
  });

  it('a broken entry costs no other', () => {
    const nasty = read('espanso', sample('espanso--nasty.yml'));
    expect(nasty.templates.map(({ title }) => title)).toEqual([':one', ':three', ':four']);
    expect(nasty.rejected.map(({ where }) => where)).toEqual(['line 5', 'match 3, line 8', 'match 4, line 9']);
  });

  it('is not drowned by references', () => {
    const nine = (name: string) => `[${Array(9).fill(`*${name}`).join(',')}]`;
    const bomb = ['a', 'b', 'c', 'd', 'e', 'f'].map(
      (name, at, all) => `${name}: &${name} ${at === 0 ? '[x,x,x,x,x,x,x,x,x]' : nine(all[at - 1] ?? '')}`,
    );
    const text = `${bomb.join('\n')}\nmatches:\n  - { trigger: ":a", replace: *f }\n  - { trigger: ":b", replace: B }\n`;
    const { templates: kept, rejected: left } = read('espanso', text);
    expect(kept.map(({ title }) => title)).toEqual([':b']);
    expect(left.length).toBeGreaterThan(0);
  });
});

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

it('TextBlitz: Text Blaze’s commands; what is switched off has a tag', () => {
  const { templates, losses } = read('textblitz', sample('textblitz--typical.json'));
  expect(templates.map(({ title, shortcut, tags }) => [title, shortcut, tags])).toEqual([
    ['Hello', '/hi', ['Greetings']],
    ['Off', '/off', ['inactive']],
  ]);
  expect(filled(templates[0] ?? { body: '' })).toBe('Hello <Name>,\n\non 3 May 2027');
  expect(losses.map(({ about }) => about)).toContain('{delay +1s}');
});

it('ShortPath: the address stands below the text', () => {
  const { templates } = read('shortpath-csv', sample('shortpath-csv--typical.csv'));
  expect(templates.map(({ title, tags }) => [title, tags])).toEqual([
    ['Reset', ['login', 'password', 'SaaS']],
    ['Tool', ['Retail', 'tool']],
  ]);
  expect(filled(templates[0] ?? { body: '' })).toBe('Hi <First name>, press reset.\n\nhttps://help.example/reset');
});

describe('any CSV', () => {
  const typical = sample('generic-csv--typical.csv');

  it('keeps Markdown and our own placeholders, turns HTML into Markdown', () => {
    const { templates, losses } = read('generic-csv', typical);
    expect(templates.map(({ body }) => body)).toEqual([
      'Hi {{ customer.first_name }},\n\n**welcome** {% ask "Topic" %} {% ask "Plan" %}',
      '{% raw %}{{ kept }}{% endraw %} and {% raw %}}}{% endraw %}',
      '{% raw %}{% raw %}{% endraw %} never ended',
      'From a *web* page',
    ]);
    expect(templates[0]).toMatchObject({ title: 'Hello', shortcut: '/hi', tags: ['greeting', 'first'] });
    expect(losses).toContainEqual({ item: 'Hello', about: 'owner', detail: 'Jo' });
  });

  it.each([
    ['Hi {{customer_first_name}},', 'Hi {{ customer.first_name }},'],
    ['Hi {{ Customer First Name | default: "there" }},', 'Hi {{ customer.first_name | default: "there" }},'],
    ['Hi {{contact.firstname}} {{LastName}}', 'Hi {{ customer.first_name }} {{ customer.last_name }}'],
    [
      'Hi {First name}, [Order number] is there. %agent_name%',
      'Hi {{ customer.first_name }}, {{ order.number }} is there. {{ agent.name }}',
    ],
    ['{unknown} [see](https://a.example) [order number](https://a.example) 20 %name% <3>', null],
    ['{{ plan_name }}', '{% ask "Plan name" %}'],
  ])('%s becomes %s', (theirs, our) => {
    const { templates } = read('generic-csv', `title,body\nA,"${theirs.replaceAll('"', '""')}"\n`);
    const body = templates[0]?.body ?? '';
    if (our !== null) expect(body).toBe(our);
    else expect(body).not.toContain('customer.first_name');
  });

  it('takes columns by the names it is told', () => {
    const { templates } = read('generic-csv', 'Kurz,Wort\n/a,Hallo\n', {
      columns: new Map([
        ['body', 'Wort'],
        ['shortcut', 'Kurz'],
      ]),
    });
    expect(templates).toEqual([expect.objectContaining({ title: 'Hallo', body: 'Hallo', shortcut: '/a' })]);
  });

  it('asks for the column it does not find', () => {
    expect(refusal('generic-csv', 'a,b\n1,2\n')).toBe(
      'It has no column for the text; its columns are a, b. Say which with --map body=COLUMN.',
    );
  });

  it('a shortcut belongs to the first that has it', () => {
    const { templates, losses } = read('generic-csv', 'title,shortcut,body\nA,/x,one\nB,/x,two\n');
    expect(templates.map(({ shortcut }) => shortcut)).toEqual(['/x', undefined]);
    expect(losses).toEqual([{ item: 'B', about: 'shortcut', detail: '/x belongs to “A” already' }]);
  });
});
