import { describe, expect, it } from 'vitest';
import { vagueTime } from '#core/signals/vague-time.ts';
import { hits } from './read.ts';

describe('vague-time', () => {
  it.each(['We will write soon.', 'As soon as possible we ship it.', 'It will be back shortly.'])('sees: %s', (text) =>
    expect(hits(vagueTime, text).length).toBeGreaterThan(0),
  );
  it.each(['Hear from you soon.', 'Please reply as soon as possible.', 'It will be there soon, by Friday.'])(
    'near miss: %s',
    (text) => expect(hits(vagueTime, text)).toEqual([]),
  );
});
