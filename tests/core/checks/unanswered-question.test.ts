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
    // Several at once: the others are taken up, this one is not.
    {
      draft:
        'Hello Ewa,\n\nYes, the loft is still free from 1 June. The rent is 740 euros including heating.\n\nBest,\nIsa',
      customer: 'Is the loft still free from June? Does the rent include heating, and may I bring a cat?',
      grade: 'ask',
    },
    {
      draft:
        'Hi Tom,\n\nThe blue minibus is free on 12 May and costs 95 a day. Shall I hold it for you?\n\nBest,\nNadia',
      customer:
        'I would like the blue minibus for 12 May. What does it cost per day and do I need a special licence for it?',
      grade: 'ask',
    },
    {
      draft: 'hi! pool opens on 1 april, 8 till 8',
      customer: 'is the pool open in april\ndo you lend towels',
      channel: 'chat',
    },
    {
      draft: 'Sure, you can change it under My trips until 24 h before departure.',
      customer: 'can i change the name on the ticket and what does it cost',
      channel: 'chat',
    },
    // Asking for more of anything: the question does not hang on that.
    {
      draft: 'Sorry about that! Could you give us some more detail? We are here to help.',
      customer: '@forge will my saves be gone if i reinstall?',
      channel: 'social',
      grade: 'ask',
    },
    {
      draft: 'Dogs are very welcome!',
      customer: '@cabinco do you take dogs and is there a hot tub',
      channel: 'social',
    },
    {
      draft: 'The hall has a projector and a screen.',
      customer: 'We would like to know whether the hall has a projector. Also please tell us how late we may stay.',
    },
  ],
  [
    // One of two alternatives is taken up.
    {
      draft: 'A key with the neighbour is fine, as long as somebody is in the house while the gas is off.',
      customer: 'Do I need to be in for the annual service or can I leave a key with my neighbour?',
    },
    {
      draft: 'The 34 euros go back to your account tomorrow.',
      customer: 'My parcel came back, 34 euros lost. Who pays?',
    },
    { draft: 'Our insurer covers the mirror.', customer: 'Your mover broke my mirror. Who is going to pay for it?' },
    {
      draft: 'Hello Ewa,\n\nYes to all three! Shall we meet there on Friday?\n\nIsa',
      customer: 'Is the loft still free from June? Does the rent include heating, and may I bring a cat?',
    },
    {
      draft: 'Straight to the agency, the account is on the last page of the lease.',
      customer: 'Who do I pay the deposit to?',
    },
    {
      draft: 'Only black and sand this season, sorry. It is two to three days to Valletta.',
      customer: 'I need to know if the strap comes in brown and how long delivery to Malta takes.',
    },
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
    {
      draft: 'yep, 9 to 5 on monday! kids are welcome till 2',
      customer: 'is the pool open on the bank holiday & can i bring my 2 kids',
      channel: 'chat',
    },
    { draft: 'Yes, no retinol in it.', customer: 'is the serum ok when ur pregnant', channel: 'chat' },
    {
      draft: 'Hi,\n\nA reprint is on its way and reaches you on the 7th.',
      customer: 'The pages of my photo book are blurry. What can you do?',
    },
    {
      draft: 'Hi,\n\nUpdate 3.2.1 is out. Install it, and your save is back in slot 1.',
      customer: 'My savegame is gone. Can you bring it back?',
    },
    {
      draft: "Hi,\n\nWe can't send anybody out.",
      customer: "Half of the turf is yellow. Who's coming out to look at it?",
    },
    {
      draft: 'Hi,\n\nWe accept no liability for loss of earnings.',
      customer: 'My shop was down all night. How will you compensate me?',
    },
    {
      draft: 'Hi,\n\nI looked at the job card: it was ordered but never fitted.',
      customer: 'The noise is the same. Did you change it at all?',
    },
    {
      draft:
        'Hi,\n\nThe copy is with you by the 20th. To be sure it goes to you only, please answer this message from the address of your account. Nothing else is needed.',
      customer: 'By when will I receive the copy, and do you need anything from me to confirm who I am?',
    },
    {
      draft: '1) Yes, by Monday.\n2) Up to ten kilos.\n3) Tom Reed.',
      customer: '1) Will the van be there before me?\n2) Can I leave boxes in it?\n3) Who is at the other end?',
    },
    {
      draft: 'Yes please, two-seaters are welcome here, and stairs are no bother.',
      customer: 'Would you take a two seater? And do you do stairs?',
    },
    {
      draft: 'A pump has failed in the cellar, and it is replaced today.',
      customer: 'The radiators are cold. What exactly is broken?',
    },
    // A request is met by a deed, a why by a story, in other words.
    {
      draft: 'The paper should have stayed with you. It is attached. Your next sweep falls in October.',
      customer: 'He took the certificate. Could you send? And when is the next sweeping due?',
    },
    {
      draft: 'The dimmer is too weak for it. A new one comes friday.',
      customer: 'why does the lamp flicker?? can u send a new one',
    },
    {
      draft: 'You must have deleted it by accident. Always keep a backup.',
      customer: 'my server of 2 years has just disappeared after the latest patch??? Help!!!',
    },
    {
      draft: 'Which model is it, and could you tell us a little more?',
      customer: 'Why does it stop at 900 degrees?',
      channel: 'chat',
    },
  ],
);
