import { check } from '#core/checks/beyond-remedy.ts';
import { table } from './table.ts';

const voice = { remedies: { refundUpTo: 50, goodwillUpTo: 20, freeNights: 1, freeDeliveries: 1, currency: 'EUR' } };

table(
  check,
  [
    { draft: "I'm refunding 80 euros today.", voice, grade: 'ask' },
    { draft: 'We add €40 for the trouble.', voice },
    { draft: 'You will get a full refund of the whole week.', voice },
    { draft: 'Have a free week with us in July.', voice },
    { draft: "I'm throwing in free delivery for a whole year.", voice },
    { draft: 'You get two free nights.', voice },
    { draft: 'The fine is gone, and so is the $32 from last year.', voice: { remedies: { waiveFineUpTo: 10 } } },
    { draft: 'Here is a voucher for €75 from us, free of charge.', voice: { remedies: { voucherUpTo: 50 } } },
    {
      draft: 'You get your $90 back plus a gift card for $80.',
      quoted: '$80',
      voice: { remedies: { refund: true, giftCardUpTo: 25, currency: 'USD' } },
    },
  ],
  [
    { draft: "I'm refunding 30 euros today.", voice },
    { draft: 'We add €15 for the trouble.', voice },
    { draft: 'One free night is yours.', voice },
    { draft: "I'm refunding 80 euros today." },
    { draft: 'You paid 80 euros on Monday.', voice },
    { draft: 'A new one would cost 80 euros.', voice },
    { draft: 'I cannot refund the 80 euros.', voice },
    { draft: "I'm refunding the full 640 pounds.", voice: { remedies: { fullRefundWithinTrial: true } } },
    {
      draft: "They'll hand you your $90 back.",
      voice: { remedies: { refund: true, giftCardUpTo: 25, currency: 'USD' } },
    },
    { draft: 'I understand that 90 euros is a shock.', voice },
    { draft: 'We take off 90 euros.', voice: { remedies: { instalmentsUpTo: 6 } } },
  ],
);
