import { check } from '#core/checks/missing-acknowledgement.ts';
import { table } from './table.ts';

const ANGRY = 'This is the third time the engineer did not come. I took a day off work each time. I am furious!';
const WORRIED = 'My account shows charges I never made, money was taken twice and I am really worried about the rent.';

table(
  check,
  [
    {
      draft: 'Hello,\n\nThe new date is Tuesday.',
      customer: ANGRY,
      grade: 'ask',
      fixed: 'Hello,\n\nI understand why you are upset about this. The new date is Tuesday.',
    },
    { draft: 'Thanks for reaching out. The new date is Tuesday.', customer: ANGRY },
    { draft: 'Sorry for the trouble. The new date is Tuesday.', customer: ANGRY },
    { draft: 'Please understand how the schedule works.', customer: ANGRY },
    { draft: 'We apologise for any frustration.', customer: ANGRY },
    { draft: 'We have reversed the charge.', customer: WORRIED },
    {
      draft: 'Hmm, try to clear the app first.',
      customer: 'The app keeps crashing and I lost all my photos, this is awful',
      channel: 'chat',
    },
    {
      draft: 'Please DM us your order number.',
      customer: '@shop broken on arrival AGAIN, nobody replies, terrible service',
      channel: 'social',
    },
    { draft: 'We appreciate your feedback and will pass it on.', customer: ANGRY },
  ],
  [
    { draft: 'Three lost days: I understand how frustrating this is. The new date is Tuesday.', customer: ANGRY },
    { draft: 'Oh no, not again! The new date is Tuesday.', customer: ANGRY },
    { draft: "I'd be furious too. The new date is Tuesday.", customer: ANGRY },
    { draft: 'That is not the experience we want you to have.', customer: ANGRY },
    { draft: 'We let you down three times, and I am sorry.', customer: ANGRY },
    { draft: 'Sorry to hear that, this must be worrying.', customer: WORRIED },
    { draft: 'You are right to be upset. The new date is Tuesday.', customer: ANGRY },
    { draft: 'Yes, we ship to Norway.', customer: 'Hello, do you ship to Norway?' },
    { draft: 'Glad you like it!', customer: 'Thank you, the lamp is lovely and works fine.' },
    { draft: 'Of course, July is paused.', customer: 'Hi, could you pause my box in July please?' },
  ],
);
