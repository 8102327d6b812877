import { describe, expect, it } from 'vitest';
import { absolutes } from '#core/signals/absolutes.ts';
import { hits } from './read.ts';

describe('absolutes', () => {
  it.each(['This will never happen again.', 'I guarantee that it works.', 'You will definitely get it.'])(
    'sees: %s',
    (text) => expect(hits(absolutes, text).length).toBeGreaterThan(0),
  );
  it.each(['It was definitely sent.', 'I cannot guarantee it.', 'You are absolutely right.'])('near miss: %s', (text) =>
    expect(hits(absolutes, text)).toEqual([]),
  );
});
