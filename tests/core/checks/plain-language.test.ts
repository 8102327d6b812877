import { check } from '#core/checks/plain-language.ts';
import { table } from './table.ts';

table(
  check,
  [
    { draft: 'We start prior to the visit.', quoted: 'prior to', fixed: 'We start before the visit.', grade: 'note' },
    { draft: 'The work will commence on Monday.', quoted: 'commence', fixed: 'The work will start on Monday.' },
    { draft: 'Pursuant to the rules it is free.', quoted: 'Pursuant to', fixed: 'Under the rules it is free.' },
    { draft: 'Please utilise the form.', quoted: 'utilise', fixed: 'Please use the form.' },
    { draft: 'Please be advised that it is late.', quoted: 'Please be advised that' },
    { draft: 'It has been rectified.', quoted: 'rectified', fixed: 'It has been put right.' },
    { draft: 'Going forward it is free.', quoted: 'Going forward', fixed: 'From now on it is free.' },
    { draft: 'Please send it afresh.', quoted: 'afresh', fixed: 'Please send it again.' },
    { draft: 'You will be intimated by letter.', quoted: 'intimated', fixed: 'You will be told by letter.' },
    { draft: 'It would seem that two bills were merged.', quoted: 'It would seem that' },
    { draft: 'An exchange has been effected.', quoted: 'effected', fixed: 'An exchange has been made.' },
    { draft: 'Keep it for inspection purposes.', quoted: 'for inspection purposes' },
    {
      draft: 'No further correspondence will be entered into.',
      quoted: 'No further correspondence will be entered into',
    },
    { draft: 'Kindly reply by Friday.', quoted: 'Kindly', fixed: 'Please reply by Friday.' },
  ],
  [
    { draft: 'Please send me your address.' },
    { draft: 'Your request is with Anna.' },
    { draft: 'We will contact you at the same number.' },
    { draft: 'Write to me via the app.' },
    { draft: 'The change is effective from Monday, for reading and for fun.' },
    { draft: 'You are invited on Monday; the purpose is a chat.' },
    { draft: 'It will be confirmed tomorrow.' },
    { draft: 'When the subscription starts, we write.' },
    { draft: 'The subsidy is paid.', customer: 'When is the subsidy paid?' },
    { draft: 'It was furnished on Monday.', customer: 'Is the flat furnished on Monday?' },
  ],
);
