import { check } from '#core/checks/leftover.ts';
import { table } from './table.ts';

table(
  check,
  [
    { draft: 'Hello [FIRST_NAME],\nyour order is on its way.', quoted: '[FIRST_NAME]', grade: 'hold' },
    { draft: 'Hi {{ticket.requester.first_name}}, thanks.', quoted: '{{ticket.requester.first_name}}' },
    { draft: 'Your [[product]] ships today.', quoted: '[[product]]' },
    { draft: 'Hi {name}, it is done.', quoted: '{name}', channel: 'chat' },
    { draft: 'Hi ,\nit is done.', quoted: 'Hi ,' },
    { draft: 'Your refund of £XX.XX is on its way.', quoted: '£XX.XX' },
    { draft: 'The hall is free on XX September.', quoted: 'XX' },
    { draft: 'Your order ORDER_ID has been moved.', quoted: 'ORDER_ID' },
    { draft: 'We take this seriously. (internal: ask the plant first)', quoted: '(internal: ask the plant first)' },
    { draft: 'Dear <insert name>, thanks.', quoted: '<insert name>' },
    { draft: 'Thank you.\nTODO: attach floor plan', quoted: 'TODO: attach floor plan' },
    { draft: 'Hello %FIRST_NAME%, welcome.', quoted: '%FIRST_NAME%' },
    { draft: 'Lorem ipsum and so on.', quoted: 'Lorem ipsum' },
  ],
  [
    { draft: 'The note will say "[for Dad]", brackets and all.' },
    { draft: 'The field is called client.name, so this works: {{ client.name }}' },
    { draft: 'Use `{{ customer.name }}` in the subject.' },
    { draft: 'An XXL coat is no trouble.' },
    { draft: 'Untick [Tax] and press Save.' },
    { draft: 'Our quote [T-118] is valid until Friday.' },
    { draft: 'Thanks a lot, see you on Monday xxx' },
    { draft: 'Hi there,\nit is done.' },
    { draft: 'Call GET /usage/{team} to see it.' },
    { draft: 'You wrote “{name}”, which is fine.', customer: 'my mail says {name}' },
    { draft: 'Sizes go from XXS to XXL.' },
  ],
);
