import { describe, expect, it } from 'vitest';
import { steps } from '#core/signals/steps.ts';
import { whole } from './read.ts';

describe('steps', () => {
  it.each(['Open it, click here, type the name, press Save.', 'Log in, go to Team, pick one and press Go.'])(
    'sees: %s',
    (text) => expect(whole(steps, text).length).toBeGreaterThan(0),
  );
  it.each(['We opened it, cleaned it, closed it and packed it.', 'Open it and press Save.'])('near miss: %s', (text) =>
    expect(whole(steps, text)).toEqual([]),
  );
});
