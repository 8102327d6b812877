import { describe, expect, it } from 'vitest';
import { read, sample } from './reading.ts';

describe('Weir', () => {
  it('has its tests as examples; one that does not hold is told', () => {
    const { rules, losses } = read('weir', sample('weir--typical.weir'), { name: 'YourTicket.weir' });
    expect(rules).toEqual([
      {
        id: 'your-ticket',
        find: ['{your {ticket|support case}|the {ticket|support case}}'],
        instead: ['your request', 'the request'],
        message: 'Customers say request.',
        why: 'A ticket is our word.',
        grade: 'note',
        examples: {
          flags: ['I have closed your ticket.', 'See the support case.'],
          quiet: ['Here is your train ticket number.', 'I answered your request.'],
        },
      },
    ]);
    expect(losses).toEqual([{ item: 'your-ticket', about: 'kind', detail: 'Style' }]);
  });

  it.each([
    ['expr main DET NOUN\n', /part of speech/],
    ['expr main <(a b), b>\n', /cannot be said here/],
    ['expr main [(a\n', /not closed/],
    ['expr main @nobody\n', /@nobody, which is not there/],
  ])('cannot: %j', (source, reason) =>
    expect(read('weir', source).rejected).toEqual([{ where: 'rule weir', reason: expect.stringMatching(reason) }]),
  );
});

it('what is not words refuses its own file and says where; without it the rest is a rule', () => {
  const text = sample('weir--nasty.weir');
  expect(read('weir', text, { name: 'wild.weir' }).rejected).toEqual([
    { where: 'rule wild', reason: 'line 2 has “<”, which cannot be said here' },
  ]);
  const { rules, losses } = read('weir', text.replace(/^expr unused.*$/m, ''), { name: 'wild.weir' });
  expect(rules).toEqual([expect.objectContaining({ id: 'wild', grade: 'note' })]);
  expect(losses.map(({ about }) => about)).toContain('kind');
});
