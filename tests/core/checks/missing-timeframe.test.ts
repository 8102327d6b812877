import { check } from '#core/checks/missing-timeframe.ts';
import { table } from './table.ts';

table(
  check,
  [
    { draft: "I'll look into it." },
    { draft: 'We will send you a new cable.' },
    { draft: 'Our technicians will contact you.' },
    { draft: 'Your refund will be processed.' },
    { draft: "I've passed it on and they'll come back to you." },
    { draft: 'We are investigating the fault.' },
    { draft: 'Let me check that with the finance team.', channel: 'chat' },
    { draft: 'Someone will be in touch.' },
  ],
  [
    { draft: "I'll call you by Thursday." },
    { draft: 'We will send you a new cable as soon as possible.' },
    { draft: 'We will refund you within 3 to 5 working days.' },
    { draft: 'Once you send the receipt, we will refund you.' },
    { draft: 'If you like, I will reserve one.' },
    { draft: 'We will be happy to help.' },
    { draft: "I'll send a new one. It arrives on 3 May." },
    { draft: 'You can return it in any shop.' },
    { draft: 'Would you like me to send a new one?' },
    { draft: 'One moment, let me check.', channel: 'chat' },
    { draft: 'I will phone at noon to hear that it rings.', customer: 'The line has been dead for six days.' },
  ],
);
