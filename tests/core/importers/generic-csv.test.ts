import { describe, expect, it } from 'vitest';
import { goesOn, read, refusal, sample } from './reading.ts';

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

it('channels as people write them', () => {
  const { templates, losses } = read(
    'generic-csv',
    'Titel;Antwort;Kanal\nA;Hallo;E-Mail\nB;Hallo du;Live-Chat\nC;Ja;Telefon\n',
  );
  expect(templates.map(({ channels }) => channels)).toEqual([['email'], ['chat'], []]);
  expect(losses).toEqual([{ item: 'C', about: 'channels', detail: 'telefon' }]);
});

it('bad rows cost no others, and all are told', () =>
  goesOn('generic-csv--nasty.csv', ['Wild', '=cmd|calc'], ['line 4, “No body”']));
