import { check } from '#core/checks/missing-next-step.ts';
import { table } from './table.ts';

const BROKEN = 'The washing machine leaks again, it is the second time. This is really annoying, what now?';

table(
  check,
  [
    { draft: 'We are aware of that.', customer: BROKEN },
    { draft: 'Hello Ana,\n\nThis is a known fault of the model.\n\nKind regards,\nJo', customer: BROKEN },
    { draft: 'Thank you for your feedback. Have a nice day!', customer: BROKEN },
    { draft: 'Sorry about that. Let us know if you need anything else!', customer: BROKEN },
    {
      draft: 'All sales are final.',
      customer: 'You sent the wrong size twice and refuse to refund me. I want my money back!',
    },
    { draft: "You'd just need to read the label next time.", customer: BROKEN },
    { draft: 'Please use code SORRY10 on our new range!', customer: BROKEN },
    { draft: 'WE KNOW!!!', customer: 'video 7 has no sound, it is broken', channel: 'chat' },
    { draft: 'The fine stands.', customer: 'Your ticket machine was broken and I got a fine. Outrageous!' },
    {
      draft: 'Thanks for letting us know, Leslie!',
      customer: 'The driver left my parcel in the rain and it is ruined. Terrible.',
      channel: 'social',
    },
  ],
  [
    { draft: 'Please send me the serial number.', customer: BROKEN },
    {
      draft: 'Hey Anton - could you try the steps in this article: https://help.example.com/cpu Thanks in advance.',
      customer: BROKEN,
      channel: 'social',
    },
    { draft: 'An engineer should be with you soon.', customer: BROKEN },
    { draft: 'An engineer will call you today.', customer: BROKEN },
    { draft: 'The delivery is planned for Thursday.', customer: BROKEN },
    { draft: 'Which model is it?', customer: BROKEN },
    { draft: 'All steps are here: https://help.example.com/leaks', customer: BROKEN },
    { draft: "I've refunded the full price.", customer: BROKEN },
    { draft: 'You can return it in any shop.', customer: BROKEN },
    { draft: 'Let me check that with the workshop.', customer: BROKEN, channel: 'chat' },
    { draft: 'DM us your order number.', customer: BROKEN, channel: 'social' },
    { draft: 'It is made of beech.', customer: 'Hello, what is the table made of?' },
    {
      draft: 'Please amend the zone file with your registrar.',
      customer: 'All e-mails to my shop bounce since yesterday, this is awful',
    },
    {
      draft: "You'll need to reorder, sadly.",
      customer: 'My parcel went back to you although I was home all day. Very annoying',
      channel: 'chat',
    },
    { draft: 'Your claim has been opened.', customer: 'Somebody bought gift cards with my card, I am so worried' },
  ],
);
