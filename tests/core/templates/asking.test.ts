import { describe, expect, it } from 'vitest';
import type { Snippet } from '#core/model.ts';
import type { ReplyContext } from '#core/templates/context.ts';
import { type Rendered, renderSnippet } from '#core/templates/render.ts';

const CONTEXT: ReplyContext = {
  customer: { first_name: 'Maria' },
  agent: { first_name: 'Tom' },
  ticket: {},
  order: {},
  company: {},
  channel: 'email',
  persona: 'none',
  today: '2 March 2026',
};
const snippet = (id: string, body: string, more: Partial<Snippet> = {}): Snippet => ({
  id,
  title: id,
  body,
  tags: [],
  channels: [],
  examples: [],
  ...more,
});
const fill = (body: string, answers = {}, library: readonly Snippet[] = [], context = CONTEXT): Rendered =>
  renderSnippet({ body, id: 'itself' }, context, answers, library);
const textOf = (rendered: Rendered) => (rendered.kind === 'ready' ? rendered.text : JSON.stringify(rendered));
const asked = (rendered: Rendered) =>
  rendered.kind === 'ask' ? rendered.fields.map((field) => field.label) : rendered;

describe('an answer kept under a name', () => {
  const body =
    '{% choose "Reason": "bank delay", "out of stock", as: reason %}Hi {{ customer.first_name }},\n\n{% if reason == "bank delay" %}the bank takes until {% ask "Day" %}{% else %}{{ order.number }} is sold out{% endif %}.';

  it('decides what else is asked, and is asked first', () => {
    expect(asked(fill(body))).toEqual(['Reason']);
    expect(asked(fill(body, { 'choose:Reason': 'bank delay' }))).toEqual(['Day']);
    expect(asked(fill(body, { 'choose:Reason': 'out of stock' }))).toEqual(['Order number']);
    expect(textOf(fill(body, { 'choose:Reason': 'bank delay', 'ask:Day': 'Monday' }))).toBe(
      'Hi Maria,\n\nthe bank takes until Monday.',
    );
  });

  it('can be written more than once, and filtered', () => {
    const twice = '{% ask "Item", as: item %}{{ item }} and {{ item | upcase }}';
    expect(asked(fill(twice))).toEqual(['Item']);
    expect(textOf(fill(twice, { 'ask:Item': 'lamp <b>' }))).toBe('lamp <b> and LAMP <B>');
  });

  it.each([
    ['{% ask "Item", as: customer %}', 'taken'],
    ['{% choose "A": "b", "c", as: today %}', 'taken'],
    ['{% ask "Item", as: "two words" %}', 'one word'],
  ])('%s is refused', (name, said) => expect(textOf(fill(name))).toContain(said));
});

describe('what only a condition looks at', () => {
  it('is asked for, and not taken for absent', () => {
    const body = '{% if customer.company == "Acme" %}Dear partner{% else %}Dear customer{% endif %}';
    expect(asked(fill(body))).toEqual(['Customer’s company']);
    expect(textOf(fill(body, { 'customer.company': 'Acme' }))).toBe('Dear partner');
    expect(textOf(fill(body, { 'customer.company': 'Other' }))).toBe('Dear customer');
  });

  it.each([
    '{% if a %}x{% elsif order.number contains "A" %}y{% endif %}',
    '{% unless order.number == "A" %}x{% endunless %}',
    '{% case order.number %}{% when "A" %}x{% endcase %}',
    '{% if order.number != "A" and customer.first_name %}x{% endif %}',
  ])('%s asks for the order number', (body) => expect(asked(fill(body))).toEqual(['Order number']));

  it.each([
    '{% if customer.company %}Dear partner{% else %}Dear customer{% endif %}',
    '{% if customer.company or order.number %}Dear partner{% elsif channel == "email" %}Dear customer{% endif %}',
    '{% unless customer.company %}Dear customer{% endunless %}',
    '{% if customer.first_name and channel == "email" %}Dear customer{% endif %}',
  ])('may be absent where that is what is asked: %s', (body) => expect(textOf(fill(body))).toBe('Dear customer'));

  it('is not the default of a field: that one field is all there is to ask', () => {
    expect(asked(fill('{% ask "Number", default: order.number %}'))).toEqual(['Number']);
  });

  it('can be the persona, which is never asked for', () => {
    const body = '{% case persona %}{% when "upset" %}I am so sorry.{% else %}Thank you.{% endcase %}';
    expect(textOf(fill(body))).toBe('Thank you.');
    expect(textOf(fill(body, {}, [], { ...CONTEXT, persona: 'upset' }))).toBe('I am so sorry.');
  });
});

describe('cursor stops', () => {
  it('are all there, in the order of the text', () => {
    const rendered = fill('A {% cursor %}b {{ customer.first_name }} {% cursor %}c\n\n{% cursor %}d');
    expect(rendered).toMatchObject({ kind: 'ready', text: 'A b Maria c\n\nd', cursors: [2, 10, 13] });
  });

  it('come out of replies that are used, too', () => {
    const library = [snippet('part', 'in {% cursor %}it')];
    expect(fill('{% cursor %}x {% render "part" %}', {}, library)).toMatchObject({ text: 'x in it', cursors: [0, 5] });
  });
});

describe('replies that use others', () => {
  it('stop at a circle, the reply itself included, and say who closes it', () => {
    const library = [snippet('a', 'x {% render "b" %}'), snippet('b', 'y {% render "a" %}')];
    expect(textOf(fill('{% render "a" %}', {}, library))).toContain('“a”, which uses itself again');
    expect(textOf(fill('{% render "itself" %}', {}, [snippet('itself', 'z')]))).toContain('uses itself again');
  });

  it('may use one twice side by side', () => {
    expect(textOf(fill('{% render "a" %} {% render "a" %}', {}, [snippet('a', 'x')]))).toBe('x x');
  });

  it('stop at a depth and at an explosion', () => {
    const chain = Array.from({ length: 30 }, (_, n) => snippet(`c${n}`, `{% render "c${n + 1}" %}`));
    expect(textOf(fill('{% render "c0" %}', {}, chain))).toContain('too many replies deep');
    const wide = Array.from({ length: 9 }, (_, n) => snippet(`w${n}`, `{% render "w${n + 1}" %}`.repeat(12)));
    expect(textOf(fill('{% render "w0" %}', {}, [...wide, snippet('w9', 'x')]))).toContain(
      'too large or takes too long',
    );
  });

  it('name the one that is broken, or a draft', () => {
    const library = [snippet('bad', 'one\n{% if %}'), snippet('half', 'x', { draft: true })];
    expect(fill('Hi\n{% render "bad" %}', {}, library)).toMatchObject({
      kind: 'refused',
      message: expect.stringMatching(/^In “bad”: Line 2/),
      at: { line: 2, column: 1 },
    });
    expect(textOf(fill('{% render "half" %}', {}, library))).toContain('is a draft');
  });
});

describe('the place of a problem', () => {
  it.each([
    ['\n\nHi {{ customer.nickname }}', 3, 7],
    ['Hi\n  {% if customer.name %}x', 2, 3],
    ['Hi {{ customer.first_name', 1, 4],
    ['a\nb {{ customer.first_name | shout }}', 2, 3],
    ['a\n{% ask %}', 2, 1],
    ['a\nb [[name]]', 2, 3],
    ['😀 {% choose "A": "b" %}', 1, 4],
    ['a\r\nb\r\n{% frob %}', 3, 1],
  ])('%j is line %i, column %i', (body, line, column) => {
    expect(fill(body)).toMatchObject({ kind: 'refused', at: { line, column } });
  });

  it('is not made up where there is none', () => expect(fill('  ')).not.toHaveProperty('at'));
});

describe('what may not be blank', () => {
  it.each(['{{ nil }}', '{{ customer.first_name | split: "x" | slice: 5 | first }}', 'Hi {{ customer["nope"] }}'])(
    '%s is refused or asked for',
    (body) => expect(fill(body).kind).not.toBe('ready'),
  );
});

describe('bodies of any kind', () => {
  // Each of them took Markdown or a regular expression of ours minutes, or its stack, before it was bounded.
  it.each([
    ['brackets', '['.repeat(300_000)],
    ['quotes in quotes', '> '.repeat(100_000)],
    ['half tags', '<a '.repeat(200_000)],
    ['underscores', '_a'.repeat(200_000)],
    ['spaces', `a${' '.repeat(300_000)}b`],
    ['addresses', 'http://a.'.repeat(50_000)],
    ['tags that are not closed', '{% note %}'.repeat(5_000)],
  ])('%s: an answer in bounded time', { timeout: 60_000 }, (_, body) => {
    expect(['ready', 'refused']).toContain(fill(body).kind);
  });

  it('a long list and a long table are filled in', { timeout: 60_000 }, () => {
    expect(fill('* an item\n'.repeat(2_000)).kind).toBe('ready');
    expect(fill(`|a|b|\n|-|-|\n${'|**1**|2|\n'.repeat(400)}`).kind).toBe('ready');
  });
});
