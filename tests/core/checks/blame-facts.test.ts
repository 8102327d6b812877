import { describe } from 'vitest';
import { fault } from '#core/signals/fault.ts';
import { pairs } from '../signals/pairs.ts';

/** Each bare fact that accuses with its innocent look-alike. */
const PAIRS: readonly (readonly [heard: string, quiet: string])[] = [
  ['It works here, so it must be something with your phone.', 'It works again since ten, so the fault was ours.'],
  [
    'Our records show that the parcel was signed for at your address.',
    'The courier’s records show a signature, but it is not yours.',
  ],
  ['Please remember that tyres only last if they are looked after.', 'Please remember that we only open at ten.'],
  ['According to our logs the door was left open.', 'According to our records the parcel left on Monday.'],
  ['The pram left us in perfect condition.', 'It left us unchecked, and that is our fault.'],
  ['A mirror does not crack by itself.', 'The case does not open by itself: press both buttons at once.'],
  ['The measurements are on the page for a reason.', 'I’m asking for a reason, so let me explain.'],
  ['You cannot be surprised that the line gets slow.', 'I’m not surprised that you are upset.'],
  ['Nobody but you had a key.', 'Nobody except you can see your notes.'],
  ['Our engineer rang at ten and got no answer.', 'Our driver rang the wrong bell and got no answer, sorry.'],
  ['Scratches like these come from cleaning with sand.', 'Scratches like these are covered.'],
  ['Whistling usually follows an incorrect fitting.', 'A letter usually follows within a week.'],
  ['The bag was obviously overloaded.', 'The circuit was overloaded by our crew.'],
  ['You will have noticed the signs at the entrance.', 'You will have noticed the smell, and so have we.'],
  ['Both accounts were opened by yourself.', 'Both accounts were opened by our desk.'],
  ['It would help if owners trained their dogs.', 'It would help if you could send a photo.'],
  ['Are you certain that you looked in both boxes?', 'Are you sure you want to cancel?'],
  ['Perhaps next time open the door sooner.', 'Perhaps next time we can meet.'],
  [
    'We could have helped sooner if the form had been filled in.',
    'We could have helped sooner if our form had worked.',
  ],
  ['The gate closes at six, and you were there at seven.', 'The gate closes at six, and we will wait for you.'],
  [
    'Kindly maintain a sufficient balance to avoid such charges.',
    'We’ll check the balance daily to avoid such charges.',
  ],
  ['The documents shared by you are not proper.', 'The documents shared by you are with our team.'],
  ['The bike was left unlocked, so we cannot pay.', 'The bike was left in the hall.'],
  [
    'Twelve other guests found the place without difficulty.',
    'Most people find it easiest to fit the base first, and I’ll help.',
  ],
  ['That one is on yourself.', 'Please don’t be hard on yourself.'],
  ['You started a second session before ending the first.', 'You called us before ending the session, thank you.'],
];

describe('facts that accuse', () => pairs(fault, PAIRS));
