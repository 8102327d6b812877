/** Blame in hindsight, and beside each a near miss with the same words that must stay quiet. */
import { describe } from 'vitest';
import { fault } from '#core/signals/fault.ts';
import { pairs } from '../signals/pairs.ts';

const PAIRS: readonly (readonly [heard: string, quiet: string])[] = [
  ['You would have known if you opened our letters.', 'You would have it by now if we had opened our letters.'],
  ['It might not have torn if you kept it in the bag.', 'It might not have torn, so I have asked the mill.'],
  ['The seats would have been free if you checked in on time.', 'The seats are free if you like them.'],
  ['You may have typed the wrong house number.', 'You may have been given the wrong house number.'],
  ['You might have left the driver waiting.', 'You might have heard the driver waiting.'],
  ['You could have switched it off by accident.', 'You could have a spare by Friday.'],
  ['You may not have closed the lid properly.', 'You may not have received it yet.'],
  ['I’d say one of your flatmates took it in.', 'I’d say one of our drivers took it along.'],
  ['My guess is your dog got at it.', 'My guess is that our clock was slow.'],
  ['Please ask around your family whether somebody has moved it.', 'Please ask your neighbours to take it in.'],
  ['That is how these hinges break.', 'That is how these hinges open.'],
  ['Do not run it empty, that is why the pumps burn out.', 'It ran empty, that is why I am sending a pump.'],
  ['Damp is most commonly caused by the way people heat.', 'Damp is most commonly caused by a leaking roof.'],
  ['Stains are usually due to daily use.', 'Deliveries are usually due to arrive by ten.'],
  [
    'Tenants should air the rooms, wipe the sills and avoid drying clothes indoors.',
    'Tenants should hear from us by Monday.',
  ],
  ['All guests must take better care of the towels.', 'All guests must leave by ten.'],
  ['There is a fee, as most of our members know.', 'There is a fee, as I told you on Monday.'],
  ['Doors close early, which all regular customers are aware of.', 'Doors close early, which I should have told you.'],
  ['Sorry for the confusion on your side.', 'Sorry for the confusion on our side.'],
  ['The seal was to be checked, which in your case was not done.', 'In your case I have waived the fee.'],
  ['If you want it dry you should be there.', 'If you want it dry you should hang it up overnight.'],
  ['If people expect a seat they had better book.', 'If you need a seat, tell me.'],
];

describe('blame in hindsight', () => pairs(fault, PAIRS));
