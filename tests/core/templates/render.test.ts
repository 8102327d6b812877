import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Snippet } from '#core/model.ts';
import type { ReplyContext } from '#core/templates/context.ts';
import { type Rendered, renderSnippet } from '#core/templates/render.ts';

const CONTEXT: ReplyContext = {
  customer: { first_name: 'Maria', last_name: 'Keller', name: 'Maria Keller', email: 'maria@example.org' },
  agent: { first_name: 'Tom', name: 'Tom Hart' },
  ticket: { id: '4711' },
  order: { number: 'AB-12345' },
  company: {},
  channel: 'email',
  today: '2 March 2026',
};
const EMPTY: ReplyContext = { ...CONTEXT, customer: {}, agent: {}, ticket: {}, order: {} };

function reply(body: string, shortcut: string, pack?: string): Snippet {
  const id = pack ? `${pack}:${shortcut}` : shortcut;
  return {
    id,
    title: shortcut,
    body,
    shortcut: `/${shortcut}`,
    tags: [],
    channels: [],
    examples: [],
    ...(pack ? { pack } : {}),
  };
}
const fill = (body: string, context = CONTEXT, answers = {}, library: readonly Snippet[] = []) =>
  renderSnippet({ body }, context, answers, library);
function ready(rendered: Rendered) {
  if (rendered.kind !== 'ready') throw new Error(`not ready: ${JSON.stringify(rendered)}`);
  return rendered;
}
const refusal = (rendered: Rendered) => (rendered.kind === 'refused' ? rendered.message : rendered.kind);

it('a reply knows nothing of the one before: neither its answers nor its trouble, nor what a part of it was', () => {
  const form = fill('{% ask "Item", as: item %}{{ item }}{% render "end" %}', EMPTY, {}, [
    reply('{{ nobody }}', 'end'),
  ]);
  expect(form.kind).toBe('refused');
  const asked = fill('{% ask "Colour" %} {% render "end" %}', EMPTY, {}, [reply('Bye', 'end')]);
  expect(asked).toMatchObject({ kind: 'ask', fields: [{ label: 'Colour' }] });
  expect(refusal(fill('{{ item }}'))).toContain('item');
  expect(
    ready(fill('{% ask "Colour" %} {% render "end" %}', CONTEXT, { 'ask:Colour': 'red' }, [reply('So long', 'end')]))
      .text,
  ).toBe('red So long');
});

describe('filling in', () => {
  it('fills variables from the conversation', () => {
    expect(ready(fill('Hi {{ customer.first_name }}, order {{ order.number }}.')).text).toBe(
      'Hi Maria, order AB-12345.',
    );
  });

  it('collects everything missing or asked for in one form, as it stands in the reply, with what was found', () => {
    const body =
      'Hi {{ customer.first_name }}, {% ask "Order number", default: order.number %} {% choose "Why": "bank", "stock" %} {{ agent.name }}';
    expect(fill(body, { ...EMPTY, order: { number: '77' } })).toEqual({
      kind: 'ask',
      fields: [
        { name: 'customer.first_name', label: 'Customer’s first name', value: '' },
        { name: 'ask:Order number', label: 'Order number', value: '77' },
        { name: 'choose:Why', label: 'Why', value: '', options: ['bank', 'stock'] },
        { name: 'agent.name', label: 'Your name', value: '' },
      ],
    });
  });

  it('is ready once the form is answered, and asks again for what was left empty or not on offer', () => {
    const body = 'Hi {{ customer.first_name }}: {% ask "Date" %} {% choose "Why": "bank", "stock" %}';
    const answers = { 'customer.first_name': 'Ada', 'ask:Date': '3 May', 'choose:Why': 'bank' };
    expect(ready(fill(body, EMPTY, answers)).text).toBe('Hi Ada: 3 May bank');
    const again = fill(body, EMPTY, { ...answers, 'ask:Date': '  ', 'choose:Why': 'whim' });
    expect(again.kind === 'ask' && again.fields.map((field) => field.label)).toEqual(['Date', 'Why']);
  });

  it('asks once for a label that stands twice', () => {
    expect(fill('{% ask "Date" %} {% ask "Date" %}')).toMatchObject({ kind: 'ask', fields: [{ name: 'ask:Date' }] });
    expect(ready(fill('{% ask "Date" %}, {% ask "Date" %}', CONTEXT, { 'ask:Date': 'today' })).text).toBe(
      'today, today',
    );
  });

  it('asks for a missing variable behind a filter too, but not where the template copes without', () => {
    expect(fill('{{ customer.first_name | upcase }}', EMPTY).kind).toBe('ask');
    expect(ready(fill('Hi {{ customer.first_name | default: "there" }},', EMPTY)).text).toBe('Hi there,');
    expect(ready(fill('A{% if customer.company %} {{ customer.company }}{% endif %}', EMPTY)).text).toBe('A');
  });

  it('takes the agent’s note out and reports the cursor', () => {
    const { text, html, cursors } = ready(
      fill('{% note %}Check {{ nonsense }} first.{% endnote %}Thank you. {% cursor %}Bye.'),
    );
    expect(text).toBe('Thank you. Bye.');
    expect(cursors).toEqual(['Thank you. '.length]);
    expect(html).toBe('<p>Thank you. Bye.</p>');
  });

  it('reports every place for the cursor, with room to type in rich boxes too', () => {
    const { text, html, cursors } = ready(fill('It costs {% cursor %} until {% cursor %}\n\n{% cursor %} Bye.'));
    expect(text).toBe('It costs  until \n\n Bye.');
    expect(cursors).toEqual([9, 16, 18]);
    expect(html.replaceAll('\u00a0', '_').replaceAll(/\s*\n\s*/g, '')).toBe('<p>It costs_ until_</p><p>_Bye.</p>');
  });

  it('keeps the helpdesk’s own braces in raw, and only there', () => {
    expect(ready(fill('See {% raw %}{{ticket.link}}{% endraw %}')).text).toBe('See {{ticket.link}}');
    expect(refusal(fill('See [[name]]'))).toContain('[[');
  });

  it('renders another reply by shortcut or id, its own pack first, and asks for what that needs', () => {
    const library = [
      reply('Yours,\n{{ agent.first_name }}', 'sign-off', 'other'),
      reply('Best,\n{{ agent.first_name }}', 'sign-off', 'mine'),
    ];
    const body = 'Hello.\n\n{% render "sign-off" %}';
    expect(ready(renderSnippet({ body, pack: 'mine' }, CONTEXT, {}, library)).text).toBe('Hello.\n\nBest,\nTom');
    expect(renderSnippet({ body, pack: 'mine' }, EMPTY, {}, library)).toMatchObject({
      kind: 'ask',
      fields: [{ name: 'agent.first_name' }],
    });
    expect(ready(fill('{% render "/sign-off" %}', CONTEXT, {}, library)).text).toBe('Yours,\nTom');
  });
});

describe('refusing', () => {
  it.each([
    ['{{ customer.nickname }}', 'customer.nickname'],
    ['{{ customer }}', 'group of values'],
    ['{{ customer.first_name', 'field is not closed with “}}”'],
    ['Hi {% cursor', 'tag is not closed with “%}”'],
    ['{% shout %}', 'no tag called “shout”'],
    ['{{ customer.first_name | shout }}', 'shout'],
    ['{% if customer.name %}x', '{% if customer.name %} is never closed'],
    ['{% raw %} x', '{% raw %} is never closed'],
    ['{{ }}', 'something is missing in a field or a tag'],
    ['{% assign x %}', 'something is missing in a field or a tag'],
    ['{% note %}x', 'endnote'],
    ['{% include "x" %}', 'include'],
    ['{% layout "x" %}', 'layout'],
    ['{% render "gone" %}', 'gone'],
    ['{% ask %}', 'label'],
    ['{% ask "A", defualt: "b" %}', 'defualt'],
    ['{% choose "A": "only one" %}', 'two choices'],
    ['{% for i in (1..99999999) %}x{% endfor %}', 'too large'],
    ['Hi {{ "" }}, thank you', 'greeting'],
    ['{{ "{" }}{ name }}', '{{'],
    ['   ', 'empty'],
  ])('%s', (body, said) => {
    const message = refusal(fill(body));
    expect(message).toContain(said);
    expect(message).not.toMatch(/\n|undefined|at Object|liquidjs/);
  });

  it('does not take many fields in a rendered reply for a reply that renders itself', () => {
    const all = 'first_name last_name name email company'.split(' ').map((key) => `{{ customer.${key} }}`);
    const body = `${all.join(' ')} {{ agent.name }} {{ ticket.id }} {{ ticket.url }}`;
    const rendered = fill('{% render "a" %}', EMPTY, {}, [reply(body, 'a')]);
    expect(rendered.kind === 'ask' && rendered.fields).toHaveLength(8);
  });

  it('refuses a reply that renders itself instead of running out of stack', () => {
    expect(refusal(fill('{% render "a" %}', CONTEXT, {}, [reply('x {% render "a" %}', 'a')]))).toContain('again');
  });

  it('gives up a body that takes no room but never comes to its end', () => {
    const endless = (inner: string) => `{% for i in (1..2000) %}${inner}{% endfor %}`;
    expect(refusal(fill(endless(endless(endless('{% assign x = i %}')))))).toContain('too long');
  });

  it('copes with a body of a megabyte', () => {
    expect(ready(fill('Thank you. '.repeat(90_000))).text.length).toBeGreaterThan(900_000);
  });
});

describe('both forms', () => {
  it('writes plain text as a person would', () => {
    const body =
      '# Steps\n\n1. Open [the page](https://a.example/x)\n2. Press **Send**\n   - twice\n\n> quoted\n\nWrite to <help@a.example> or https://b.example';
    expect(ready(fill(body)).text).toBe(
      'Steps\n\n1. Open the page (https://a.example/x)\n2. Press Send\n   - twice\n\n> quoted\n\nWrite to help@a.example or https://b.example',
    );
  });

  it('writes a closed set of elements', () => {
    expect(ready(fill('a **b** *c* `d`\ne\n\n- f\n\n3. g')).html).toBe(
      '<p>a <strong>b</strong> <em>c</em> <code>d</code><br>e</p><ul><li>f</li></ul><ol start="3"><li>g</li></ol>',
    );
    expect(ready(fill('[t](https://a.example/?q="x"&y)')).html).not.toContain('"x"');
  });

  it('drops addresses that are not web or mail, whoever wrote them', () => {
    for (const href of [
      'javascript:alert(1)',
      'data:text/html,x',
      'JaVaScRiPt:alert(1)',
      'vbscript:x',
      '//evil.example',
    ]) {
      expect(ready(fill(`[t](${href})`)).html).not.toContain('href');
    }
    const answers = { 'ask:Link': 'javascript:alert(1)' };
    expect(ready(fill('[t]({% ask "Link" %})', CONTEXT, answers)).html).not.toContain('href');
  });

  it('takes a name for a name, whatever it looks like', () => {
    const named = (first_name: string) =>
      ready(fill('Hi {{ customer.first_name }}, *you*', { ...CONTEXT, customer: { first_name } }));
    expect(named('*x*').html).toBe('<p>Hi *x*, <em>you</em></p>');
    expect(named('<img onerror=alert(1)>').html).toBe('<p>Hi &lt;img onerror=alert(1)&gt;, <em>you</em></p>');
    expect(named('[a](https://evil.example)').text).toBe('Hi [a](https://evil.example), you');
    expect(named('# 1. - x').text).toBe('Hi # 1. - x, you');
  });

  it('lets no markup of anybody’s through, and never throws', { timeout: 60_000 }, () => {
    const nasty = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(
        '<script>',
        '"><img src=x onerror=alert(1)>',
        '{{',
        '{%',
        '%}',
        '[a](javascript:x)',
        '\uE0000\uE001',
        '&lt;',
        '`',
        '\\',
        '<!--',
        ']]>',
        '{% raw %}',
        "' onmouseover='",
      ),
    );
    fc.assert(
      fc.property(
        fc.array(nasty).map((parts) => parts.join('')),
        nasty,
        nasty,
        (body, name, answer) => {
          const context = { ...CONTEXT, customer: { first_name: name || 'A' } };
          const rendered = fill(`${body}\n{{ customer.first_name }} {% ask "A" %}`, context, {
            'ask:A': answer || 'b',
          });
          if (rendered.kind !== 'ready') return;
          const tags = rendered.html.match(/<[^>]*>?/g) ?? [];
          const allowed =
            /^<\/?(?:p|strong|em|ul|ol|li|code|pre|blockquote)>$|^<(?:br|hr)>$|^<ol start="\d+">$|^<a href="(?:https?:\/\/|mailto:)[^"<>]*">$|^<\/a>$/i;
          expect(tags.filter((tag) => !allowed.test(tag))).toEqual([]);
          expect(rendered.text + rendered.html).not.toMatch(/[\uE000-\uE002]/);
        },
      ),
      { numRuns: 400 },
    );
  });
});
