import { describe, expect, it } from 'vitest';
import { acknowledgement } from '#core/signals/acknowledgement.ts';
import { hits } from './read.ts';

const clear = (text: string) => hits(acknowledgement, text).some(({ weight }) => weight === 'clear');

describe('acknowledgement', () => {
  it.each([
    'I understand how frustrating this is.',
    'That must have been stressful.',
    'Oh no!',
    "I'd be annoyed too.",
    'This is not the experience we want for you.',
    'We let you down.',
    'Sorry to hear that.',
    'Today of all days!',
    "We'd be hot about that too.",
    'I felt sick reading this.',
    'A fine of £80 for one day really stings.',
    'I understand that 300 euros is a shock for a student.',
    "Four tries for one parcel would test anyone's patience.",
    "We've all made one at three in the morning.",
    'Nobody says you did anything wrong.',
    'We have failed you twice.',
    'A month of cold coffee is no way to wake up.',
    'You have every right to be cross.',
    'I can see your frustration.',
    'I can see that 300 euros looks steep.',
  ])('recognised in: %s', (text) => expect(clear(text)).toBe(true));
  it.each([
    'Thank you for reaching out.',
    'Sorry for the trouble.',
    'Please let us know how it goes.',
    'We appreciate your feedback.',
    'You can see how it works here.',
    'We do not see how that could get there.',
    'I appreciate your patience in this matter.',
    'I can see it is at the depot.',
    'It should be with you before too long.',
    'Do not worry, it will come.',
    'I cannot see your statistics from here.',
    'The pin was dropped in the wrong place.',
    'The file was not on record.',
    'With paperless billing you have every bill in one place.',
    'We are gutted to see you go!',
    'I understand that you are contacting us about a kettle.',
    'We apologise for any frustration.',
  ])('not in: %s', (text) => expect(clear(text)).toBe(false));
});
