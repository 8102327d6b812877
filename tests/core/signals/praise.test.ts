import { describe, expect, it } from 'vitest';
import { createChecker } from '#core/engine.ts';
import { praise } from '#core/signals/praise.ts';
import { whole } from './read.ts';

const PRAISED = [
  'shoutout to Marta at the Leeds branch, helped my nan carry her shopping to the bus in the rain',
  'When my car broke down on the A9 at midnight your man Colm came within 20 minutes. Wonderful service.',
  'Your driver found my lost purse and brought it back to my door. Faith in humanity restored.',
  'Our boiler broke on Christmas Eve and Petr fixed it the same night. Hero.',
  "Just to say the nurse who did my blood test was so gentle, and I'm terrified of needles.",
  'The problem with my heating is solved, thanks to your engineer Bola. So patient with my mother.',
  "Your plumber was fantastic, fixed a leak two others couldn't find",
  'Huge thank you for sorting my refund so fast last week, you saved my holiday.',
  'Your man Terry was brilliant today. Dug up the leak, filled it in, swept the path. Please tell him.',
  'Best curry I have ever had, my husband cried.',
];
const NOT_PRAISED = [
  'Great service @swift, 3 hours in the queue and then they closed',
  'Wonderful. My parcel was thrown over the fence. Well done lads.',
  'Thank you so much for your help last week, however the tap drips again.',
  'shoutout to @bus for driving past me in the rain',
  'The staff was lovely. My room had mould on the ceiling and smelled.',
  'Thanks for the quick reply. The app crashes when I open it.',
  'kudos to @net for making me miss my interview. slow clap',
  'Your driver was very kind. The cake inside was smashed.',
  'The left crank came off on the Monday commute. I want it fixed properly.',
  'Lovely hosts. Can you tell me why I was billed twice?',
  'Where is my order?',
];

describe('praise', () => {
  it.each(PRAISED)('praises: %s', (text) => {
    expect(whole(praise, text)).toBe(true);
  });
  it.each(NOT_PRAISED)('wants something put right: %s', (text) => {
    expect(whole(praise, text)).toBe(false);
  });

  it('asks for no apology, no recognition and no step after praise', () => {
    const reply = "That's made our morning, thank you. He's heard it from all of us.";
    for (const customer of PRAISED)
      for (const channel of ['email', 'social'] as const)
        expect(
          createChecker()
            .check(reply, { customer, channel })
            .filter(({ check, grade }) => /apology|acknowledgement|next-step/.test(check) && grade !== 'note')
            .map(({ check }) => `${check}: ${customer}`),
        ).toEqual([]);
  });
});
