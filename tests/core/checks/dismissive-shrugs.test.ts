import { describe, expect, it } from 'vitest';
import { dismissal } from '#core/signals/dismissal.ts';
import { hitsOf } from '../signals/hits.ts';
import { pairs } from '../signals/pairs.ts';

const seen = (text: string) => hitsOf(dismissal, text);

/** Each shrug with its innocent look-alike. */
const PAIRS: readonly (readonly [heard: string, quiet: string])[] = [
  ['The desk is still perfectly usable.', 'You can still use it until the new one comes on Friday.'],
  [
    'Your complaint is in the queue like everybody else’s.',
    'Your complaint is with Ruth, who calls like everybody else in her team.',
  ],
  ['Your bag will turn up.', 'Your engineer will turn up at 8.'],
  ['It usually goes away by itself.', 'It has gone away since we changed the part.'],
  ['A bit of patience is needed: patience is a gift.', 'I am grateful for your calm.'],
  ['Twenty minutes is neither here nor there.', 'The keys are neither here nor at the desk.'],
  ['That is how our system works.', 'That is how it works: one point for each pound.'],
  ['Remakes take what they take.', 'Remakes take what time the lab needs, and yours is done on Friday.'],
  ['Fitters must be contacted directly.', 'Fitters must be contacted by us, and we have done so.'],
  ['The decision’s final.', 'The decision’s yours.'],
  ['A manager will tell you the same thing.', 'A manager will tell you on Monday.'],
  ['You have had our reply.', 'You have had our reply twice by mistake.'],
  ['I am sure he did not mean it.', 'I am sure he did not mean it, but that is no comfort.'],
  ['I don’t see where the problem is.', 'I don’t see the photo yet, so could you send it again?'],
  ['If you do not like it there are taxis.', 'If you do not like the colour, send it back and we’ll swap it.'],
  ['There is no point worrying about that now.', 'There is no point on the blade.'],
  ['She was having a hard day.', 'She was having a hard day, but that is no excuse.'],
  ['You will soon get used to the new layout.', 'The dog gets used to us.'],
  ['We have noted it.', 'I have noted your new address and moved the visit.'],
  ['There was nothing the crew could do.', 'There was nothing the crew could do before noon; I called again.'],
  ['As it was told to you twice, there is none.', 'I was told to send it to you.'],
  ['As you were told at the desk, the kiln is full.', 'As you were told, but nobody came, I have booked it again.'],
  ['I have said what I have to say.', 'I have said so to the depot.'],
  ['Kindly stop sending us mails about this.', 'Please stop sending the forms, we have all of them.'],
  ['This is no reason to get angry.', 'You have every reason to be angry.'],
  ['Other guests were quite happy with the same room.', 'Other guests wrote the same, and I have moved you.'],
  ['Our choir members never complain about it.', 'Our choir members never sing on it.'],
  ['You seem to be the only one with this trouble.', 'You seem to be the only one on the list.'],
  ['Sure, whatever you say.', 'I do whatever you say is best.'],
  ['We know.', 'We know how much it meant to you.'],
  ['And other families have been waiting longer.', 'Other families wrote the same, and the lift is being changed.'],
  ['The scanner does not make mistakes.', 'The scanner made a mistake.'],
  ['From our side the matter is settled.', 'From our side the matter stays open.'],
  ['That’s not on us.', 'That’s on us.'],
  ['You are making this bigger than it is.', 'The next size is bigger than this one.'],
  ['I have no idea what you want from us.', 'I have an idea what you might like.'],
  ['We have other patients too.', 'We have other colours too.'],
  [
    'The sum is 31 euros, and we would ask you to see it in proportion.',
    'We print the two photos in the same proportions.',
  ],
  ['You will laugh about it in a year.', 'You will hear from me in an hour.'],
  ['I have no intention of checking the sums by hand.', 'We have every intention of paying.'],
  ['Thanks for sharing, moving on.', 'They are moving on Friday.'],
  ['Again, we cannot comment.', 'Again, thank you for the photo.'],
  ['You will find that 5 GB is plenty for a normal person.', 'You will find it under Help.'],
  ['I would hardly call it a scandal.', 'It is hardly a good start, and I am sorry.'],
  ['Surely a night without it did no harm.', 'It will surely be there.'],
  ['One cannot please everybody.', 'One can pay by card.'],
  ['Fan noise is a matter of taste.', 'It is a matter of minutes.'],
  ['That is not our department.', 'That is our department.'],
];

describe('brush-offs by what they lean on', () => {
  pairs(dismissal, PAIRS);

  it('is kind to a slip of their own', () => {
    expect(seen('You are not making a fuss.')).toEqual([]);
    expect(seen('These things happen to all of us, and it is easy to put right.')).toEqual([]);
  });
});
