import { describe, expect, it } from 'vitest';
import { capitals } from '#core/signals/capitals.ts';
import { hits } from './read.ts';

describe('capitals', () => {
  it.each(['PLEASE DO NOT REPLY.', 'Great!!', 'You must NOT open it.'])('sees: %s', (text) =>
    expect(hits(capitals, text).length).toBeGreaterThan(0),
  );
  it.each(['Your PIN and ID.', 'Press SAVE now.', 'Size XXL fits.'])('near miss: %s', (text) =>
    expect(hits(capitals, text)).toEqual([]),
  );
});
