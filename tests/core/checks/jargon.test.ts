import { check } from '#core/checks/jargon.ts';
import { table } from './table.ts';

table(
  check,
  [
    { draft: 'You need an RMA to send it back.', quoted: 'RMA', fixed: 'You need a return number to send it back.' },
    { draft: 'Please clear your cache.', quoted: 'clear your cache', grade: 'ask' },
    { draft: 'The job queue dropped the payload.', quoted: ['job queue', 'payload'] },
    { draft: 'As per our rental terms no refund is due.', quoted: 'As per our rental terms' },
    { draft: 'Your settlement is under enhanced due diligence.', quoted: ['settlement', 'enhanced due diligence'] },
    { draft: 'Your SKU is sold out.', quoted: 'SKU', fixed: 'Your article number is sold out.' },
    { draft: 'The field user_account_flag is empty.', quoted: 'user_account_flag' },
    { draft: 'We will escalate this today.', quoted: 'escalate', fixed: 'We will pass on this today.' },
    {
      draft: 'The widget is out.',
      quoted: 'widget',
      voice: { glossary: [{ term: 'widget', instead: ['small window'] }] },
      fixed: 'The small window is out.',
    },
    { draft: 'See section 4 of the code of conduct.', quoted: 'See section 4 of the code of conduct' },
    { draft: 'Your DNS records and the TTL need a change.', quoted: ['DNS records', 'TTL'] },
  ],
  [
    { draft: 'Please update the app and restart your browser.' },
    { draft: 'Your RMA is 4711.', customer: 'Where is my rma number?' },
    { draft: 'Your RMA (the number for your return) is 4711.' },
    { draft: 'A sinking fund is a savings pot for big repairs.' },
    { draft: 'Our kitchen worker will bring it.' },
    { draft: 'We ran the sprint in ten seconds.' },
    { draft: 'Click "Clear cache" at the top.' },
    { draft: 'The part of the ticket with your serial number is enough.' },
    { draft: 'You can read our return policy on the website.' },
    { draft: 'The API is back.', customer: 'Your API answers 500 since noon' },
    { draft: 'It works on Mac, PC and TV, from 9 AM. ^SV', channel: 'social' },
  ],
);
