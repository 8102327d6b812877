import { describe, expect, it } from 'vitest';
import { fault } from '#core/signals/fault.ts';
import { hits } from './read.ts';

describe('fault', () => {
  it.each(['You should have read the terms.', 'You failed to reply.', 'It was caused by user error.'])(
    'sees: %s',
    (text) => expect(hits(fault, text).length).toBeGreaterThan(0),
  );
  it.each(['You should have received it.', 'It was not your fault.', 'If you entered it twice, tell me.'])(
    'near miss: %s',
    (text) => expect(hits(fault, text)).toEqual([]),
  );
});
