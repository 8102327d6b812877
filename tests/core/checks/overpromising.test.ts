import { check } from '#core/checks/overpromising.ts';
import { table } from './table.ts';

table(
  check,
  [
    { draft: 'I guarantee that it arrives tomorrow.', grade: 'ask' },
    { draft: 'This will never happen again.' },
    { draft: 'You will definitely have it on Monday.' },
    { draft: 'I give you my word on that.' },
    { draft: 'Your funds are 100% safe.' },
    { draft: 'Our detection never gets it wrong.' },
    { draft: "This can't happen twice with our system." },
    { draft: 'We promise it will be there on Friday.' },
    { draft: 'Rest assured, you will never have this problem again.' },
    { draft: 'It cannot possibly harm you.' },
    { draft: 'There is no way that it fails.' },
    { draft: 'Our dates are always correct.' },
    { draft: 'It is completely harmless.' },
    { draft: 'Nothing can go wrong.' },
    { draft: 'It will be there on Friday, guaranteed.' },
  ],
  [
    { draft: 'It was definitely sent on Monday.' },
    { draft: 'I cannot guarantee the date.' },
    { draft: 'The lamp has a two-year guarantee.' },
    { draft: 'You are absolutely right.' },
    { draft: "We'll definitely look into it." },
    { draft: 'A seat is not guaranteed.' },
    { draft: 'We will never ask for your password.' },
    { draft: 'Are you 100% sure?' },
    { draft: 'You are always welcome to call.' },
    { draft: "A seat isn't guaranteed." },
    { draft: 'I cannot possibly say when.' },
    { draft: 'You are always right to ask.' },
    { draft: 'There is no way of telling yet.' },
  ],
);
