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
  ['The mistake come from your side, sir.', 'The mistake came from our side, sir.'],
  ['The error was made by you.', 'The error was made by us.'],
  ['It was your own accountant who picked that date.', 'It is you who decides about the date.'],
  ['We charged it since that is how you filled it in.', 'That is how you can fill it in.'],
  ['You were probably asleep when he rang.', 'You were probably told the wrong hour.'],
  ['Most breakages happen because people skip the leaflet.', 'Most breakages happen in the van.'],
  ['Perhaps you are confusing it with another hotel.', 'Perhaps you are looking for a later date.'],
  ['It hums, which any owner ought to know.', 'It hums, which any dealer can put right.'],
  ['A wet ear piece is not something we can be held to account for.', 'Your deposit is held for you.'],
  ['Nobody troubled to come to the door.', 'Nobody troubled to call you back.'],
  ['No one informed the kitchen of the allergy.', 'No one informed you of the allergy.'],
  [
    'It is the result of overtightening the bolts, not of our casting.',
    'It is the result of overtightening in our workshop.',
  ],
  ['Next time kindly look at the chart first.', 'Next time we look at the chart first.'],
  ['Be so good as to keep your tickets in future.', 'Please keep your ticket, it is valid until noon.'],
  ['This should have been raised straight away.', 'This should have been said to you straight away.'],
  ['You mentioned it only when the fitter had left.', 'You mentioned that the fitter was late.'],
  [
    'If only you had called the same day, we could have stopped it.',
    'If only we had called the same day, it would have been stopped.',
  ],
  ['A short look at the list would have spared us both this.', 'A short look at the list shows the price.'],
  ['Not selecting insurance is a decision too.', 'Changing the plan is a choice you can make at any time.'],
  ['We can only assume that the phone was dropped.', 'We can only assume that it went to our other shop.'],
  ['I take it that the instructions went out with the box.', 'I take it you would like the blue one.'],
  ['May I ask why the leak was not reported sooner?', 'May I ask how many of you will come?'],
  ['I must point out that the delay began with you.', 'I must ask for the number once more.'],
  ['Tapping out is the bit people forget.', 'The garden is the bit people like.'],
];

describe('blame in hindsight', () => pairs(fault, PAIRS));
