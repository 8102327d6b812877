import { describe, expect, it } from 'vitest';
import { deadline } from '#core/signals/deadline.ts';
import { words } from './read.ts';

describe('deadline', () => {
  it.each([
    ['I need it for Wednesday.', 'Wednesday'],
    ['The rent is due on the 20th.', 'on the 20th'],
    ['My flight leaves tomorrow.', 'tomorrow'],
  ])('%s: %s', (text, when) => expect(words(deadline, text)).toContain(when));
  it.each(['I bought it on Wednesday.', 'I need a new one.', 'You close at 9:30.'])('none in: %s', (text) =>
    expect(words(deadline, text)).toEqual([]),
  );
});
