import { describe, expect, it } from 'vitest';
import { signOff } from '#core/signals/sign-off.ts';
import { whole } from './read.ts';

describe('sign-off', () => {
  it.each([
    'Kind regards,\nJo',
    'Jo',
    'The Support Team',
    'Membership desk',
    'Guest relations',
    'Billing and returns team',
    'Best\nIlse',
    'Mit freundlichen Grüßen\nSabine Krug',
    'Yours sincerely,\nNell',
  ])('signs: %j', (end) => expect(whole(signOff, `Hello,\n\nIt is on its way.\n\n${end}`)).not.toBeNull());
  it('starts at the closing words above the name', () => {
    const text = 'Hello,\n\nIt is on its way.\n\nRegards,\nJo';
    expect(whole(signOff, text)?.start).toBe(text.indexOf('Regards'));
  });
  it.each([
    'Sent from my mobile',
    'Please call us.',
    'https://example.com',
    'Send the RMA.',
    'Check the SLA',
    'Contact our service',
    'Please ask the desk',
  ])('signs nothing: %j', (end) => expect(whole(signOff, `Hello,\n\nIt is on its way.\n\n${end}`)).toBeNull());
});
