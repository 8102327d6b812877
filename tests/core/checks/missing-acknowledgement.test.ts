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
    // An echo without an apology beside it restates; it recognises nothing.
    { draft: 'Three visits by the engineer. The new date is Tuesday.', customer: ANGRY },
    { draft: 'We appreciate your feedback and will pass it on.', customer: ANGRY },
  ],
  [
    { draft: 'I am sorry about the rash. Please stop using the cream.', customer: 'The cream gave me a rash!' },
    { draft: 'That sounds painful. Please stop using the cream.', customer: 'The cream gave me a rash!' },
    { draft: 'Three lost days: I understand how frustrating this is. The new date is Tuesday.', customer: ANGRY },
    { draft: 'Oh no, not again! The new date is Tuesday.', customer: ANGRY },
    { draft: "I'd be furious too. The new date is Tuesday.", customer: ANGRY },
    { draft: 'That is not the experience we want you to have.', customer: ANGRY },
    { draft: 'We let you down three times, and I am sorry.', customer: ANGRY },
    { draft: 'Sorry to hear that, this must be worrying.', customer: WORRIED },
    { draft: 'You are right to be upset. The new date is Tuesday.', customer: ANGRY },
    {
      draft: 'Three visits and three days of work, all for nothing. We are sorry. The new date is Tuesday.',
      customer: ANGRY,
    },
    { draft: 'Losing three days of pay would annoy me as well. The new date is Tuesday.', customer: ANGRY },
    // What they went through, told back before or beside an apology.
    { draft: 'Three days at home for nothing: I am sorry. The new date is Tuesday.', customer: ANGRY },
    { draft: 'Three days at home for nothing. I am sorry. The new date is Tuesday.', customer: ANGRY },
    { draft: 'Three days of waiting is brutal. The new date is Tuesday.', customer: ANGRY },
    { draft: 'We left you sitting at home three times. The new date is Tuesday.', customer: ANGRY },
    { draft: 'That is more than anyone should put up with. The new date is Tuesday.', customer: ANGRY },
    { draft: 'Yes, until six today.', customer: 'Hello! I ordered ten minutes ago. Can I still change the picture??' },
    {
      draft: 'Yes, it is done.',
      customer: 'My son bought it by pressing the button many times. Is a refund possible?',
    },
    {
      draft: 'It goes back today.',
      customer: 'I sent the lamp back as agreed. Refund to my other card pls',
    },
    { draft: 'In Hull, at my desk.', customer: 'I left my hat on the train, my own stupid fault. Did you find it?' },
    { draft: 'Yes, we ship to Norway.', customer: 'Hello, do you ship to Norway?' },
    { draft: 'Glad you like it!', customer: 'Thank you, the lamp is lovely and works fine.' },
    { draft: 'Of course, July is paused.', customer: 'Hi, could you pause my box in July please?' },
  ],
);
