import { check } from '#core/checks/missing-follow-up.ts';
import { table } from './table.ts';

const AGAIN = 'This is the third time the engineer did not come. I am furious and I lost a day of work again!';
const HARM = 'Your serum gave me a rash, my face is burning and swollen. This is dangerous!';

table(
  check,
  [
    {
      draft: 'Hello,\n\nThe appointment was missed by our partner.\n\nRegards,\nJo',
      customer: AGAIN,
      grade: 'note',
      fixed:
        'Hello,\n\nThe appointment was missed by our partner. If anything is still not right, reply to this message and it will reach me.\n\nRegards,\nJo',
    },
    { draft: 'The appointment was re-planned.', customer: AGAIN },
    { draft: 'Our serums are tested.', customer: HARM },
    { draft: 'Our serums are tested. Any other questions?', customer: HARM },
    { draft: 'Please stop using it.', customer: HARM },
    {
      draft: 'The charge is correct.',
      customer: 'You charged me twice, I am so angry, nobody replies and I want my money back!',
    },
    {
      draft: 'There was a fault in the network.',
      customer: 'internet down again, third time this week, this is ridiculous',
      channel: 'chat',
    },
    {
      draft: 'All bans are final.',
      customer: 'I was banned for no reason, paid for a year, twice ignored. This is a scam!',
      channel: 'chat',
    },
    // Told calmly, and still nothing closed.
    {
      draft: 'Hi Gwen,\n\nThe bowls from the 4th are not ready.\n\nBest,\nStudio',
      customer:
        'You said the bowls would be fired in three weeks. It has been five, and my bowl is a present for Sunday.',
    },
    // Asking for what they gave keeps nothing open.
    {
      draft: 'Could you tell me your order number?',
      customer: 'Order 40-22817 is broken, for the second time. I am furious.',
    },
    { draft: 'The line was cut by a digger.', customer: 'My phone has been dead since Monday and I cannot work.' },
  ],
  [
    { draft: 'The man was ill. If he is late on Friday again, one line to me is enough.', customer: AGAIN },
    { draft: 'It left us at noon. If not on your desk by Wednesday, call my line.', customer: AGAIN },
    { draft: 'Our doctor has your photo and writes to you by noon.', customer: HARM },
    { draft: 'The manager has it on his desk and rings you himself.', customer: AGAIN },
    { draft: 'The hotel is on the other line, stay in this chat.', customer: AGAIN, channel: 'chat' },
    { draft: 'The leak is taped. Should it drip again, just come straight to the desk.', customer: AGAIN },
    { draft: "The appointment was re-planned. I'll call you on Friday to hear whether he came.", customer: AGAIN },
    { draft: 'If it happens again, ring me on 0555 123 456.', customer: AGAIN },
    { draft: 'Could you send me a photo?', customer: HARM },
    { draft: 'We will let you know what the laboratory says.', customer: HARM },
    { draft: 'I understand how frustrating this is. I have refunded all three months.', customer: AGAIN },
    { draft: 'Yes, we ship to Norway.', customer: 'Hello, do you ship to Norway?' },
    { draft: 'The appointment was re-planned.', customer: AGAIN, channel: 'social' },
    { draft: 'Let me know if he does not come.', customer: AGAIN },
    { draft: 'Three wasted days is far too many, I am sorry. He comes on Friday at 9.', customer: AGAIN },
  ],
);
