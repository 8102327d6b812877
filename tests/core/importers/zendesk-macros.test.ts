import { describe, expect, it } from 'vitest';
import { filled, read, refusal, sample } from './reading.ts';

const macro = (value: unknown, field = 'comment_value') =>
  JSON.stringify([{ title: 'One', actions: [{ field, value }] }]);
const body = (text: string) => read('zendesk-macros', macro(text)).templates[0]?.body;

describe('Zendesk macros', () => {
  const typical = read('zendesk-macros', sample('zendesk-macros--typical.json'));

  it('keeps title, tags and text', () => {
    expect(typical.templates.map(({ title, tags, channels }) => ({ title, tags, channels }))).toEqual([
      { title: 'Refund › Bank delay', tags: ['refund', 'bank_delay'], channels: [] },
      { title: 'Thanks', tags: [], channels: [] },
      { title: 'Old note', tags: ['inactive'], channels: ['note'] },
    ]);
    expect(typical.templates.map(filled)).toEqual([
      'Hello Ada,\n\nyour refund for {{ticket.ticket_field_17}} left us on <date>.\n\nRegards,\nJo March',
      'Hi Ada Byron,\n\nthank you so much. Your ticket is here (https://desk.example/4711).\n\n- one\n- two',
      'Seen by Jo March 5*4*3',
    ]);
  });

  it('tells what it leaves behind, with its value', () => {
    expect(typical.rejected).toEqual([
      { where: 'macro 3, “Close”', reason: 'writes no reply; it only does action status: solved' },
    ]);
    expect(typical.losses).toContainEqual({ item: 'Refund › Bank delay', about: 'action status', detail: 'pending' });
    expect(typical.losses).toContainEqual({
      item: 'Thanks',
      about: 'restriction',
      detail: '{"type":"Group","ids":[7]}',
    });
    expect(typical.losses.map(({ about }) => about)).toContain('{{ticket.ticket_field_17}}');
  });

  it('loses no comment: what is for chats is a template of its own, what is there twice is told', () => {
    const actions = [
      { field: 'comment_value', value: ['channel:all', 'By email.'] },
      { field: 'comment_value', value: ['channel:chat', 'In a chat.'] },
      { field: 'comment_value', value: 'And more.' },
    ];
    const { templates } = read('zendesk-macros', JSON.stringify([{ title: 'Two', actions }]));
    expect(templates.map(({ title, body, channels }) => [title, body, channels])).toEqual([
      ['Two', 'By email.\n\nAnd more.', []],
      ['Two (chat)', 'In a chat.', ['chat']],
    ]);
    const both = [
      { field: 'comment_value', value: 'Plain' },
      { field: 'comment_value_html', value: '<b>Bold</b> <a href="javascript:alert(1)">here</a>' },
    ];
    const { templates: formatted, losses } = read('zendesk-macros', JSON.stringify([{ title: 'Both', actions: both }]));
    expect(formatted[0]?.body).toBe('**Bold** here');
    expect(losses).toEqual([
      { item: 'Both', about: '<a>', detail: 'only its words come along: javascript:alert(1)' },
      { item: 'Both', about: 'comment_value', detail: 'the formatted text stands for it: Plain' },
    ]);
  });

  it('one broken macro costs no other', () => {
    const { templates, rejected } = read('zendesk-macros', sample('zendesk-macros--nasty.json.txt'));
    expect(templates.map(filled)).toEqual([
      'One',
      "{% if ticket.tags contains 'vip' %}Dear friend{% endif %} {{dc.greeting}} }}  end",
    ]);
    expect(rejected.map(({ where }) => where)).toEqual(['item 2, line 1', 'item 6, line 3', 'macro 4', 'macro 3, “7”']);
  });

  it.each([
    ['{{ ticket.requester.first_name }}', '{{ customer.first_name }}'],
    ['{{ticket.requester.first_name | default: "there"}}', '{{ customer.first_name | default: "there" }}'],
    ['{{current_user.NAME}}', '{{ agent.name }}'],
    ['[[Order number]]', '{% ask "Order number" %}'],
    ['[[Reason: late / lost]]', '{% choose "Reason": "late", "lost" %}'],
    ['- 1. [x] Refund', '- 1\\. [x] Refund'],
    ['a {% raw %} b', 'a {% raw %}{% raw %}{% endraw %} b'],
  ])('%s becomes %s', (theirs, ours) => expect(body(theirs)).toBe(ours));

  it.each([
    '{{{ticket.id}',
    '{ {{ticket.id}}',
    '}}{{',
    '[[',
    '{%%}',
    '{{}}',
    '*a* _b_ `c` # d',
    '1) one',
    '# one\n> two\n- three',
    '<b>not bold</b>',
  ])('leaves %s in the reply as it was', (text) =>
    expect(filled({ body: body(text) ?? '' }).replaceAll('4711', '{{ticket.id}}')).toBe(text),
  );

  it('says where a file stops being JSON, and what has no macros', () => {
    expect(refusal('zendesk-macros', '{"macros" 1}')).toMatch(/^It is not JSON: line 1, column 11/);
    expect(refusal('zendesk-macros', '7')).toBe('It has no list of macros.');
    expect(refusal('zendesk-macros', ' \n')).toBe('It is empty.');
  });
});
