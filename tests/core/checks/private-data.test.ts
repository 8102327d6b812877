import { check } from '#core/checks/private-data.ts';
import { table } from './table.ts';

table(
  check,
  [
    { draft: 'We charged 4111 1111 1111 1111 again.', quoted: '4111 1111 1111 1111', grade: 'hold' },
    { draft: 'The CVC 331 was wrong.', quoted: 'CVC 331' },
    { draft: 'Is GB29 NWBK 6016 1331 9268 19 still right?', quoted: 'GB29 NWBK 6016 1331 9268 19' },
    { draft: "I've set your password to Thyroid2025! so you can go on.", quoted: 'Thyroid2025!' },
    { draft: 'Your one-time code is 482913.', quoted: '482913' },
    { draft: 'Your SSN 536-90-4399 is on it.', quoted: '536-90-4399' },
    { draft: 'Your file says passport AB1234567.', quoted: 'passport AB1234567' },
    { draft: 'Use the key sk_live_4eC39HqLyjWDarjtT1 for it.', quoted: 'sk_live_4eC39HqLyjWDarjtT1' },
    {
      draft: 'The case is at https://jira.example.com/browse/AB-1 now.',
      quoted: 'https://jira.example.com/browse/AB-1',
    },
    { draft: 'Mr Lang (p.lang@example.org) had the same.', quoted: 'p.lang@example.org' },
    { draft: 'I see 14 Elm Road is £212 behind.', channel: 'social', quoted: '14 Elm Road is £212 behind' },
  ],
  [
    { draft: 'The card ending in 4410 was charged.' },
    { draft: 'Your card **** **** **** 4410 was charged.' },
    { draft: 'Your order 4111111111111111 ships today.' },
    { draft: 'Tracking number 1234 5678 9012 3456.' },
    { draft: 'Please pay to our account GB29 NWBK 6016 1331 9268 19.' },
    { draft: 'Your password must have 8 characters.' },
    { draft: 'You can reset your password under Settings.' },
    { draft: 'Use the discount code SAVE20 at the checkout.' },
    { draft: 'Call me on 0555 010 300, extension 12.' },
    { draft: 'Write to claims@example.com any time.' },
    { draft: 'Our shop at 14 Elm Road is open until 6.', channel: 'social' },
    { draft: 'Open http://192.168.0.1 on your router to see it.' },
  ],
);
