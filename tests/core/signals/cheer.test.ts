import { describe, expect, it } from 'vitest';
import { cheer } from '#core/signals/cheer.ts';
import { hits } from './read.ts';

describe('cheer', () => {
  it.each([
    ['Great news!', 'cheer'],
    ['Haha, gremlins.', 'joke'],
    ['We look forward to welcoming you.', 'selling'],
    ['Done 🎉', 'emoji'],
  ])('%s: %s', (text, kind) => expect(hits(cheer, text).map((one) => one.kind)).toContain(kind));
  it.each(['Kind regards', 'Your parcel leaves today.', 'Thank you for telling us.'])('none in: %s', (text) =>
    expect(hits(cheer, text)).toEqual([]),
  );
});
