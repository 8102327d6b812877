import { check } from '#core/checks/tone-mismatch.ts';
import { table } from './table.ts';

const ANGRY = 'Third missed appointment in a row. I am furious, this is unacceptable!';

table(
  check,
  [
    {
      draft: "Hope you're having a fab week! The new date is Tuesday.",
      customer: ANGRY,
      quoted: "Hope you're having a fab week!",
    },
    { draft: 'The new date is Tuesday. Have an amazing weekend!', customer: ANGRY, quoted: 'Have an amazing weekend!' },
    {
      draft: 'Great news! The new date is Tuesday.',
      customer: ANGRY,
      quoted: 'Great news!',
      fixed: ' The new date is Tuesday.',
    },
    { draft: 'The new date is Tuesday 🎉', customer: ANGRY, quoted: '🎉' },
    { draft: 'Haha, it happens. DM us.', customer: ANGRY, channel: 'social', quoted: 'Haha, it happens.' },
    {
      draft: 'We look forward to welcoming you on board!',
      customer: ANGRY,
      quoted: 'We look forward to welcoming you on board!',
    },
    {
      draft: 'Thank you for your loyalty. The new date is Tuesday.',
      customer: ANGRY,
      quoted: 'Thank you for your loyalty.',
    },
    { draft: 'Keep smiling! The new date is Tuesday.', customer: ANGRY, channel: 'chat', quoted: 'Keep smiling!' },
    {
      draft: 'Thank you for being a loyal customer! A technician will come.',
      customer: 'Day NINE without a fridge. Two no-shows by your tech. I am furious.',
      quoted: 'Thank you for being a loyal customer!',
    },
    {
      draft: 'We would be delighted to assist you.',
      customer: 'The third lamp in a row is broken, this is ridiculous and I want my money back.',
      quoted: 'We would be delighted to assist you.',
    },
    { draft: 'Thank you for travelling with us. The new date is Tuesday.', customer: ANGRY },
    { draft: 'hi, thanks so much for banking with us! The new date is Tuesday.', customer: ANGRY, channel: 'chat' },
    { draft: 'Thank you for your enquiry and for being a loyal customer. The new date is Tuesday.', customer: ANGRY },
    { draft: 'Thank you for contacting the kennel! 🐾', customer: ANGRY },
    { draft: 'The new date is Tuesday. Have you heard of our Gold card?', customer: ANGRY },
    { draft: "The new date is Tuesday, and don't miss our Easter sale!", customer: ANGRY },
    {
      draft: 'lol classic! The new date is Tuesday.',
      customer: 'Paid for 2000 coins, got 200, support is useless. lol',
    },
  ],
  [
    { draft: 'The new date is Tuesday.\n\nCheers,\nSam', customer: ANGRY },
    { draft: 'Have a good drive!', customer: 'You charged me twice for Saturday. No hurry :)' },
    { draft: 'Oh dear, of all days!', customer: ANGRY },
    { draft: 'Have you heard of any other delay this week?', customer: ANGRY },
    { draft: 'The new date is Tuesday.\n\nHappy reading,\nSam', customer: ANGRY },
    { draft: 'The correction is live at eight tonight.', customer: ANGRY },
    { draft: 'Keep the parcel in a cool place until Tuesday.', customer: ANGRY },
    { draft: 'Great news! July is paused.', customer: 'Hi, could you pause my box in July please?' },
    { draft: 'Enjoy the time away! 🎉', customer: 'Love the coffee. We are away all July.' },
    { draft: 'The new date is Tuesday. Kind regards, Jo', customer: ANGRY },
    { draft: 'I am sorry. The new date is Tuesday.', customer: ANGRY },
    { draft: 'Congratulations on the move!', customer: 'hi i moved to leeds, how do i cancel' },
    { draft: 'Have a good flight!', customer: 'Is breakfast included on board?' },
    { draft: 'Thank you for telling us.', customer: ANGRY },
    { draft: 'Great news!' },
    {
      draft: 'Hello Ana,\n\nThe new one leaves today.\n\nWren xx',
      customer: 'The red yarn ran all over the white. Gutted, 60 hours of work!!',
    },
    {
      draft: 'Our kitchen has five stars for hygiene.',
      customer: 'Three of us were sick all night after the mussels. I am furious.',
    },
  ],
);
