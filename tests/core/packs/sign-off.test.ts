import { describe, expect, it } from 'vitest';
import type { Channel, Snippet } from '#core/model.ts';
import { isSignOff, withSignOff } from '#core/packs/sign-off.ts';

const reply = (id: string, body: string, pack?: string): Snippet => ({
  id,
  title: id,
  body,
  tags: [],
  channels: [],
  examples: [],
  ...(pack ? { pack } : {}),
});
const ours = { id: 'starter', profiles: {} };
const team = { id: 'acme', profiles: { email: { signOff: 'Yours sincerely,\nAcme' }, chat: { answerWithin: 2 } } };
const later = { id: 'zeta', profiles: {} };
const templates = [
  reply('starter:sign-off', 'Best,', 'starter'),
  reply('acme:sign-off', 'Regards,', 'acme'),
  reply('zeta:sign-off', 'Cheers,', 'zeta'),
];
const personal = { ...reply('p1', 'My own,'), shortcut: '/sign-off' };

describe('what a reply is signed with', () => {
  it.each<
    [what: string, own: string, library: readonly Snippet[], channel: Channel, of: string | undefined, said: string]
  >([
    ['the person’s own above all', 'Ann', [...templates, personal], 'email', 'acme', 'Ann'],
    ['else what the pack says for the channel', '', templates, 'email', 'acme', 'Yours sincerely,\nAcme'],
    ['also in a reply of an earlier pack', '', templates, 'email', 'starter', 'Yours sincerely,\nAcme'],
    ['and in a snippet of the person’s', ' ', templates, 'email', undefined, 'Yours sincerely,\nAcme'],
    ['a later pack has its own', '', templates, 'email', 'zeta', 'Cheers,'],
    ['else the template of that name', '', templates, 'chat', 'acme', 'Regards,'],
    ['a snippet of that name is the person’s own', '', [personal, reply('x', 'Bye')], 'email', 'acme', 'My own,'],
  ])('%s', (_, own, library, channel, of, said) => {
    const found = withSignOff(library, { own, packs: [ours, team, later], channel }).filter(isSignOff);
    // As a template finds its parts: those of its own pack first.
    expect((found.find(({ pack }) => pack === of) ?? found[0])?.body).toBe(said);
  });
});
