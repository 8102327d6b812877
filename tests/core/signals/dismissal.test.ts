import { describe, expect, it } from 'vitest';
import { dismissal } from '#core/signals/dismissal.ts';
import { hits } from './read.ts';

describe('dismissal', () => {
  it.each(['Calm down.', 'As I already said, it is late.', 'The decision is final.'])('sees: %s', (text) =>
    expect(hits(dismissal, text).length).toBeGreaterThan(0),
  );
  it.each(['No need to send a photo.', 'As you said, it is late.', 'Thank you for your patience.'])(
    'near miss: %s',
    (text) => expect(hits(dismissal, text)).toEqual([]),
  );
});
