import { describe, expect, it } from 'vitest';
import { calledElse } from '#core/signals/called-else.ts';
import { whole } from './read.ts';

const names = (text: string): readonly string[] => [...(whole(calledElse, text) ?? [])];

describe('called-else', () => {
  it.each([
    ['My dog Biscuit scratches.', ['biscuit']],
    ['It is for my niece, Priya, who is nine.', ['priya']],
    ['our neighbour is called Oskar', ['oskar']],
    ['Your driver Milan left it outside.', ['milan']],
    ['I spoke with someone called Ines.', ['ines']],
    ['Ravi from your team promised it.', ['ravi']],
    ['Hello Martin, the lamp hums.', ['martin']],
  ])('%j', (text, expected) => expect(names(text)).toEqual(expected));

  it.each([
    'My dog is ill.',
    'I spoke to the manager in Berlin.',
    'Hello Team, the lamp hums.',
    'My order is late. Anna',
    'The lamp is called Aurora.',
    'I drove from Leeds in January.',
  ])('nobody in %j', (text) => expect(names(text)).toEqual([]));
});
