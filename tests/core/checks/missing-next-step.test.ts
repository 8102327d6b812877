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
    // Sympathy, an explanation or a rule, and then nothing.
    {
      draft: 'I understand how upsetting it is to wait for three hours with a sick child. Thank you for sharing this.',
      customer: BROKEN,
    },
    { draft: 'Waiting for three days without a machine must have been dreadful.', customer: BROKEN },
    { draft: 'Sorry to hear that, mate. Things get hectic on a Friday night.', customer: BROKEN, channel: 'chat' },
    { draft: 'So sad to read this! A birthday only comes once a year.', customer: BROKEN },
    {
      draft: 'As your contract says, the notice period is three months, so the June fee stands.',
      customer: 'You charged me 3 months after I moved out! I want the money back, this is theft.',
    },
    {
      draft: 'Our drums are made by hand, each of them takes two days, and we are proud of every one.',
      customer: BROKEN,
    },
    { draft: 'The parts from the 4th are not ready.', customer: BROKEN },
    { draft: 'We have closed this case. You may rate our service by clicking the stars below.', customer: BROKEN },
    { draft: 'Drains are the customer’s matter, see section 4 of our terms.', customer: BROKEN },
    { draft: "It's broken, and there are no exceptions.", customer: BROKEN },
  ],
  [
    { draft: 'A man from the depot is on his way with the missing part.', customer: BROKEN },
    { draft: 'Your money went back this morning, all 80 of it.', customer: BROKEN },
    { draft: 'Both fees have gone back onto your card.', customer: BROKEN },
    { draft: 'Any of our desks puts that right without a receipt.', customer: BROKEN },
    { draft: 'The repair is on us.', customer: BROKEN },
    { draft: 'There is a quicker way round: the kiosk at gate 4 prints it without the app.', customer: BROKEN },
    { draft: 'one sec, pulling up your account', customer: BROKEN, channel: 'chat' },
    { draft: 'A plumber has been instructed.', customer: BROKEN },
    { draft: 'Please retry.', customer: BROKEN, channel: 'chat' },
    { draft: 'It clears itself within 48 hours.', customer: BROKEN },
    { draft: 'We are not open until Friday; your part is first in line then.', customer: BROKEN },
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
    { draft: 'It is going to land today.', customer: BROKEN },
    { draft: 'The fitting is on Monday and he never misses one.', customer: BROKEN },
    { draft: 'A photo of the label does it.', customer: BROKEN },
    { draft: 'Attached is the paper that proves it.', customer: BROKEN },
    { draft: 'Take instead the spare one, I have put it here for you.', customer: BROKEN },
  ],
);
