import { describe, expect, it } from 'vitest';
import { didIt, suggested } from '#core/signals/tried.ts';
import { hits } from './read.ts';

const done = (draft: string, customer: string) => hits(suggested, draft).some((step) => didIt(step, customer) !== null);

describe('tried', () => {
  it.each([
    ['Please try restarting the router.', 'I have rebooted the router three times.'],
    ['Have you tried a different browser?', 'I tried both Chrome and Firefox.'],
    ['Please ask your neighbours.', 'I asked all my neighbours.'],
  ])('%s | %s', (draft, customer) => expect(done(draft, customer)).toBe(true));
  it.each([
    ['Please restart the phone.', 'I restarted the router.'],
    ['Please restart it once more now that we have reset the line.', 'I restarted it.'],
    ['We restart the server at night.', 'I restarted it.'],
    ['Please reinstall the app.', 'I will reinstall nothing.'],
  ])('near miss: %s | %s', (draft, customer) => expect(done(draft, customer)).toBe(false));
});
