import { check } from '#core/checks/missing-apology.ts';
import { table } from './table.ts';

const LATE = 'My order has still not arrived, this is the second time and I am very disappointed. Where is my parcel?';
const BROKEN = 'Your app keeps crashing since the update and support never replied. This is unacceptable!';

table(
  check,
  [
    {
      draft: 'Hello Ana,\n\nYour parcel leaves us today.\n\nKind regards,\nJo',
      customer: LATE,
      grade: 'ask',
      fixed:
        "Hello Ana,\n\nWe're sorry about the wait for your order. Your parcel leaves us today.\n\nKind regards,\nJo",
    },
    { draft: 'Hello,\n\nPlease reinstall the app and sign in again.', customer: BROKEN, grade: 'ask' },
    {
      draft: "I'm sorry, but we can't refund this.",
      customer: 'You charged me twice and nobody answers my e-mails. I want my money back!',
    },
    {
      draft: "We're sorry to see you go. Your account is closed.",
      customer: 'Third failed delivery in a row. Cancel my account, this is a joke.',
    },
    { draft: 'There is no need to be sorry. We have sent a new one.', customer: LATE },
    {
      draft: 'That was our mistake. A new table leaves on Friday.',
      customer: 'The table arrived broken, two legs are cracked and a screw is missing. Very annoying.',
    },
    {
      draft: 'We regret to inform you that a refund is not possible.',
      customer: 'The heater you sent is faulty and burned my carpet. I want my money back.',
    },
    {
      draft: 'DM us your order number and we will look into it.',
      customer: '@shop my parcel is 2 weeks late, nobody answers the phone and the driver lied. Worst service ever',
      channel: 'social',
    },
    { draft: 'On 3 May you wrote that you were sorry. We have noted it.', customer: LATE },
  ],
  [
    { draft: "I'm sorry your parcel is late. It leaves us today.", customer: LATE },
    { draft: 'Please accept our apologies. A new one is on its way.', customer: LATE },
    { draft: 'We regret the failure and have fixed it.', customer: BROKEN },
    { draft: 'Please forgive us: the parcel stood in our hall for a week.', customer: LATE },
    { draft: 'Sorry to hear that. Which version do you use?', customer: BROKEN },
    { draft: 'My bad, I sent the wrong link. Here is the right one.', customer: BROKEN },
    { draft: 'You can reset it under Account > Password.', customer: 'Hi, I forgot my password. How can I reset it?' },
    { draft: 'We are open from 9 to 6.', customer: 'Hello, what are your opening hours on Saturday?' },
    { draft: 'Your parcel leaves us today.' },
    { draft: 'It is cancelled.', customer: 'Please cancel my order 4410, I found it cheaper elsewhere.' },
    { draft: 'It is cancelled.', customer: "Please stop my membership at the end of June, I don't use it any more." },
    { draft: 'Yes, you can.', customer: 'The trousers are too small, can I swap them for a bigger size?' },
    { draft: 'The M is put aside.', customer: 'The jacket is lovely but too big on me. Could I swap the L for an M?' },
    { draft: 'Yes, until six.', customer: 'I ordered ten minutes ago. Can I still change the colour?' },
    { draft: 'That is great to hear, thank you!', customer: 'The new lamp is beautiful, thank you so much!' },
  ],
);
