import { describe } from 'vitest';
import { fault } from '#core/signals/fault.ts';
import { pairs } from '../signals/pairs.ts';

/** Each kind of accusation with its innocent look-alike. */
const PAIRS: readonly (readonly [heard: string, quiet: string])[] = [
  ['It’s rather odd that this happened after your holiday.', 'It’s odd that our driver did not ring.'],
  ['I find it hard to see how the box could be empty.', 'I see how hard the wait was.'],
  ['Did you by any chance spill something on it?', 'Did you get a spill kit with it?'],
  ['Have you been fiddling with the valve?', 'Have you been able to close the valve?'],
  ['Are you quite sure you typed the right code?', 'Are you sure you don’t want a refund?'],
  ['Why did you wait a fortnight to report it?', 'Why the wait was so long: the part was on order.'],
  ['Not sure why you’d run that on a live site.', 'Not sure why our server did that.'],
  ['Perhaps your dog chewed through the cable.', 'Perhaps your dog would like a bigger bed.'],
  ['May we suggest reading the label first?', 'May we suggest the larger size?'],
  ['It is advisable to measure the door before you order.', 'It is advisable to wear gloves.'],
  ['Next time, maybe check the date.', 'Next time, ask for me at the desk.'],
  ['It is the duty of the tenant to report a leak.', 'It is our duty to repair the leak.'],
  ['It is for the applicant to enclose the plans.', 'It is for you to decide.'],
  ['We cannot be held responsible for items left by guests.', 'We are responsible for what happened to it.'],
  ['There is no need to send several e-mails.', 'There is no need to send the box back.'],
  ['Kindly avoid raising duplicate tickets.', 'Kindly reply with the ticket number.'],
  ['You claim that the bag was empty.', 'You can claim for the bag online.'],
  ['You claim it was empty.', 'It was checked because you claimed travel costs.'],
  ['You are claiming to have rung twice.', 'You are claiming child benefit for the first time.'],
  ['You say nobody rang, but the courier did.', 'You say nobody rang, and you are right.'],
  ['Our logs show that you deleted the folder.', 'Our logs show that the sync deleted the folder.'],
  ['Yours was placed at 9:02.', 'Yours was placed by the door.'],
  ['That would explain the scratches.', 'That would be a pity.'],
  ['That’s what happens when people skip the manual.', 'That’s what happens next.'],
  ['An incorrect date was entered when booking.', 'An incorrect date was printed by our machine.'],
  ['Nobody forced you to buy the annual plan.', 'Nobody told you about the annual plan.'],
  ['You had ample opportunity to cancel.', 'You had an opportunity fare.'],
  ['The sign is there for a reason.', 'The sign is there now.'],
];

describe('blame by its grammar', () => pairs(fault, PAIRS));
