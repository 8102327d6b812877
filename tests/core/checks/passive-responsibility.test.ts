import { check } from '#core/checks/passive-responsibility.ts';
import { table } from './table.ts';

const customer = 'My order is wrong again and I was charged twice. I am very disappointed, this is unacceptable!';

table(
  check,
  [
    { draft: 'The screws were omitted when packing.', customer },
    { draft: 'Your return was not booked in on arrival.', customer },
    { draft: 'Unfortunately an error occurred.', customer },
    { draft: 'A duplicate charge was generated on your account.', customer },
    { draft: 'Mistakes were made.', customer },
    { draft: 'Your payment has been placed under review.', customer },
    { draft: 'The parcel was misrouted last week.', customer },
    { draft: 'There was a mix-up with the labels.', customer },
    { draft: 'The motor was ordered but never fitted.', customer },
    { draft: 'The wrong file was printed.', customer },
    { draft: 'It was found that the pages are missing.', customer },
    { draft: 'Your form slipped through the cracks.', customer },
    { draft: 'The photos were downsampled.', customer },
    { draft: 'The name was misheard on the phone.', customer },
    { draft: 'The prescription failed to be passed to the pharmacy.', customer },
    { draft: 'The order was cancelled by mistake.', customer },
  ],
  [
    { draft: 'We forgot the screws. The bag was omitted when packing.', customer },
    { draft: 'Your refund has been sent.', customer },
    { draft: 'The parcel was lost by the courier.', customer },
    { draft: 'The flat number was typed by us as 14.', customer },
    { draft: 'Was the lid damaged on arrival?', customer },
    { draft: 'Our driver left it at the wrong door, so it was lost.', customer },
    { draft: 'Your booking was moved to Friday as you asked.', customer: 'Please move my booking to Friday.' },
    { draft: 'That was our mistake: the label was swapped.', customer },
    { draft: 'I found it and we sent the wrong file.', customer },
    { draft: 'The pan gets damaged only when it is overheated.', customer },
    { draft: 'The new fan was fitted and tested.', customer },
    { draft: 'It was good to hear from you.', customer },
    { draft: 'Our clerk misheard the name.', customer },
    { draft: 'We failed to pass it on.', customer },
    { draft: 'Code 7 means that the flap was not closed.', customer },
    { draft: 'The red light tells you that no paper was loaded.', customer },
    { draft: 'The form was not signed by the seller.', customer },
    { draft: 'The crate was left open by a neighbour.', customer },
    { draft: 'A claim has been lodged with the courier.', customer },
  ],
);
