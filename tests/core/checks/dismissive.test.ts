import { check } from '#core/checks/dismissive.ts';
import { table } from './table.ts';

const customer = 'This is the third time my order is wrong and nobody answers. I am furious.';

table(
  check,
  [
    { draft: 'As I already said, it is on its way.', customer },
    { draft: 'Calm down, we are looking at it.', customer },
    { draft: 'It is only a small glitch.', customer },
    { draft: 'These things happen.', customer },
    { draft: 'The decision is final.', customer },
    { draft: 'Nobody else has complained about this.', customer },
    { draft: "That's not our problem.", customer },
    { draft: 'THE FINE STANDS.', customer },
    { draft: 'Prices have gone up everywhere.', customer },
    { draft: 'Your comments have been noted.', customer },
  ],
  [
    { draft: "To confirm, simply reply 'yes'.", customer },
    { draft: 'No need to send a photo.', customer },
    { draft: 'Thank you for being so patient.', customer },
    { draft: 'You are not responsible for that.', customer },
    { draft: 'I understand how annoying that is.', customer },
    { draft: 'As you said, the lid was open.', customer },
    { draft: 'Your concern has been passed to Anna, who will call you at 5.', customer },
    { draft: 'It takes just two minutes to go through.', customer },
    { draft: 'We have refunded the fee.', customer },
  ],
);
