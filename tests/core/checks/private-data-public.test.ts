/** A number of papers in a public reply, a one-time code read out, a line in brackets about the customer. */
import { check } from '#core/checks/private-data.ts';
import { table } from './table.ts';

const post = {
  channel: 'social',
  customer: 'typed a wrong digit of my passport in the booking. how to change?',
} as const;

table(
  check,
  [
    { ...post, draft: "We changed it to N4471902 for Sunday's crossing.", quoted: 'N4471902' },
    { ...post, draft: 'It now reads 533380006.', quoted: '533380006' },
    {
      ...post,
      draft: 'Done: AB1234567 is in.',
      customer: 'my ID card number is wrong on the ticket',
      quoted: 'AB1234567',
    },
    { ...post, draft: 'Sorted, we have C01X00T47 no more but L8810029 now.', quoted: 'L8810029' },
    {
      draft: 'Read me the one-time code from the last text, for instance 481 093 which we sent you.',
      quoted: '481 093',
    },
    { draft: 'Your one-time code, the one by text, is: 481093.', quoted: '481093' },
    {
      draft: 'We have switched on cardless cash: type the code 48 31 77 into any of our machines.',
      quoted: '48 31 77',
    },
    {
      draft: 'Hi Ana,\nDone.\n(serial moaner, give him whatever he wants and close)\nTom',
      quoted: '(serial moaner, give him whatever he wants and close)',
    },
  ],
  [
    { ...post, channel: 'email', draft: 'We changed it to N4471902.' },
    { ...post, draft: 'Your booking 44719024 is changed.' },
    { ...post, draft: 'Ring us on 0800 4471902.' },
    { ...post, draft: 'Quote case no. 44719024 at the desk.' },
    { ...post, draft: 'The code is N4471902, thanks!', customer: 'my passport is N4471902, you wrote another' },
    { ...post, draft: 'It is N4471902.', customer: 'which part fits my mower?' },
    { draft: 'The one-time code is valid for 10 minutes.' },
    { draft: 'The one-time code goes to the number ending 4410.' },
    { draft: 'The verification code expires at 2030.' },
    { draft: 'The security code has three digits, like 123.' },
    {
      draft: 'Hi Ana,\nDone.\n(Tell her the line is safe.)\nTom',
      customer: 'My mother is afraid that it fails again. Ana',
    },
  ],
);
