import { check } from '#core/checks/negative-phrasing.ts';
import { table } from './table.ts';

table(
  check,
  [
    { draft: 'We are unable to refund the amount.' },
    { draft: "Unfortunately it's impossible to tell how long it takes." },
    { draft: 'You cannot change the booking.' },
    { draft: 'No refunds are possible after that.' },
    { draft: "I'm afraid we can't help with that." },
    { draft: 'You will have to find another hotel.' },
    { draft: 'Your request has been declined.' },
    { draft: 'The item is not available.' },
    { draft: 'No details may be disclosed.' },
    { draft: 'Liability cannot be accepted.' },
    { draft: 'The invoices are immutable.' },
    { draft: "You'll need to reorder." },
    { draft: 'No window seats left.' },
    { draft: "There isn't one." },
    { draft: 'There is no parking.' },
    { draft: 'The data is not kept.' },
  ],
  [
    { draft: 'There is nothing to send back.' },
    {
      draft:
        'You can enter the new address under Profile. It applies from tomorrow. I cannot change it from an e-mail.',
    },
    { draft: "I can't refund it, but I can swap it until Friday." },
    { draft: "You won't be charged." },
    { draft: "We can't refund it. Would you like a voucher instead?" },
    { draft: "I can't wait to see it." },
    { draft: "You don't need to send it back." },
    { draft: 'The blue one is not available until Monday.' },
    { draft: "If you can't open it, write to me." },
    { draft: 'We could not find the order. Please send me its number.' },
    { draft: "You won't pay twice." },
    { draft: 'No action can be needed on your side if it works.' },
    { draft: 'Refunds cannot be made to another card, but I can send a cheque.' },
    { draft: 'The old plan is no longer sold. You can keep yours.' },
    { draft: 'There is no charge.' },
    { draft: 'There is no second charge.' },
    { draft: 'No window seats left, but I can offer the aisle.' },
  ],
);
