import { describe, expect, it } from 'vitest';
import { leftovers } from '#core/signals/leftover.ts';
import { whole } from './read.ts';

describe('leftover', () => {
  it.each(['Hello [FIRST_NAME],', 'Hi ,', 'It costs £XX.XX.'])('sees: %s', (text) =>
    expect(whole(leftovers, text).length).toBeGreaterThan(0),
  );
  it.each(['The note says "[for Dad]".', 'Size XXL fits.', 'Hi there,'])('near miss: %s', (text) =>
    expect(whole(leftovers, text)).toEqual([]),
  );
});
