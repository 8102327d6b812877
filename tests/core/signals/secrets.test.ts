import { describe, expect, it } from 'vitest';
import { secrets } from '#core/signals/secrets.ts';
import { whole } from './read.ts';

describe('secrets', () => {
  it.each(['Card 4111 1111 1111 1111.', 'Your password is Hawk-7731 now.', 'Is GB29 NWBK 6016 1331 9268 19 right?'])(
    'sees: %s',
    (text) => expect(whole(secrets, text).length).toBeGreaterThan(0),
  );
  it.each(['Card ending 4410.', 'Order 4111111111111111.', 'Reset your password in Settings.'])(
    'near miss: %s',
    (text) => expect(whole(secrets, text)).toEqual([]),
  );
});
