import { check } from '#core/checks/policy-shield.ts';
import { table } from './table.ts';

table(
  check,
  [
    { draft: "Per our policy we can't refund this." },
    { draft: 'As per the conditions of carriage a seat is not guaranteed.' },
    { draft: 'All sales are final.' },
    { draft: "That's our policy." },
    { draft: 'Our terms clearly state that no refund is due.' },
    { draft: "It's against our rules to discuss cases." },
    { draft: 'Due to company policy we are unable to help.' },
    { draft: 'According to our return policy, worn shoes cannot be returned.' },
    { draft: 'For security reasons no information can be given.' },
    { draft: 'Delivery is not included, as stated on our website.' },
    { draft: 'The system does not allow refunds after a week.' },
    { draft: 'That is in the terms you agreed to.' },
  ],
  [
    { draft: 'You can read our return policy here.' },
    { draft: 'Under our guarantee you get a new one.' },
    { draft: 'Our policy covers this, so the repair is free.' },
    { draft: 'According to our return policy you can send it back until Friday.' },
    { draft: 'The contract ends on 4 July.' },
    { draft: 'Which terms do you mean?' },
    { draft: 'The new rules of the game are in the box.' },
    { draft: 'I have sent you the agreement to sign.' },
    { draft: 'For security reasons we have logged you out. You can sign in again now.' },
    { draft: 'As shown on our page, sizes run small.' },
    { draft: 'The system is up again.' },
    { draft: 'There are many reasons to like it.' },
  ],
);
