import { describe, expect, it } from 'vitest';
import { timeframe } from '#core/signals/timeframe.ts';
import { hits } from './read.ts';

const kinds = (text: string) => hits(timeframe, text).map(({ kind }) => kind);

describe('timeframe', () => {
  it.each([
    'within 3 to 5 working days',
    'by Friday',
    'on 12 June',
    'tomorrow at 9:30',
    'in 48h',
    'on the 30th',
    'in two weeks',
  ])('%s is concrete', (text) => expect(kinds(`It comes ${text}.`)).toContain('concrete'));
  it.each(['soon', 'as soon as possible', 'in due course', 'at some point', 'when time allows'])(
    '%s is vague',
    (text) => expect(kinds(`It comes ${text}.`)).toContain('vague'),
  );
  it.each(['It is blue and round.', 'The password stays.', 'You may keep it.', 'We march on.'])('none in: %s', (text) =>
    expect(kinds(text)).toEqual([]),
  );
});
