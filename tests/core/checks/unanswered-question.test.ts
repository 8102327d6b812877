import { check } from '#core/checks/unanswered-question.ts';
import { table } from './table.ts';

table(
  check,
  [
    {
      draft: 'The tent is green.',
      customer: 'Is the tent waterproof? And when will you have it in stock again?',
      grade: 'ask',
    },
    { draft: 'Your file is fine.', customer: 'When do I get my refund?', grade: 'ask' },
    { draft: 'You can swap it within 14 days in any store.', customer: 'can i swap it\ndo i need the box' },
    {
      draft: 'A new screw bag was ordered.',
      customer: 'The screws are missing. Can you send them express? Do I pay for it?',
    },
    { draft: 'Comments move along.', customer: 'Do comments move along? Who can see the history?' },
    { draft: 'We value your opinion.', customer: 'Where can I park my trailer?' },
    { draft: 'We received your message.', customer: 'Can I bring my dog? Does he need a ticket?' },
    { draft: 'Our rules are fair.', customer: 'How much is a family ticket?', channel: 'chat' },
  ],
  [
    { draft: 'Yes, the tent keeps out any rain.', customer: 'Is the tent waterproof?' },
    { draft: 'It arrives on Friday.', customer: 'When do I get my parcel?' },
    { draft: 'A family ticket costs 24 euros.', customer: 'How much is a family ticket?' },
    { draft: 'You find it under Account > Plan.', customer: 'Where can I see my plan?' },
    { draft: 'The van broke down, that is why it is late.', customer: 'Why is my parcel late?' },
    { draft: 'I have fixed it.', customer: 'Can you please help?' },
    { draft: 'I am sorry.', customer: 'Are you kidding me?' },
    { draft: 'More here: https://help.example.com', customer: 'How do I add a logo?', channel: 'social' },
    { draft: 'Which model do you have?', customer: 'Why does it blink?', channel: 'chat' },
    { draft: 'Your order is paid.' },
  ],
);
