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
    { draft: 'Kindly reply by Friday.', quoted: 'Kindly', fixed: 'Please reply by Friday.' },
  ],
  [
    { draft: 'Please send me your address.' },
    { draft: 'Your request is with Anna.' },
    { draft: 'We will contact you at the same number.' },
    { draft: 'Write to me via the app.' },
    { draft: 'It will be confirmed tomorrow.' },
    { draft: 'When the subscription starts, we write.' },
    { draft: 'The subsidy is paid.', customer: 'When is the subsidy paid?' },
    { draft: 'It was furnished on Monday.', customer: 'Is the flat furnished on Monday?' },
  ],
);
