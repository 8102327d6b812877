import type { Snippet } from '#core/model.ts';

/** The person's sign-off as the reply that `{% render "sign-off" %}` finds. None when they gave none. */
export function signOffReply(signOff: string): readonly Snippet[] {
  if (signOff.trim() === '') return [];
  return [
    {
      id: 'personal:sign-off',
      title: 'Sign-off',
      shortcut: 'sign-off',
      body: signOff,
      tags: [],
      channels: [],
      examples: [],
    },
  ];
}

export function isSignOff(reply: Snippet): boolean {
  return /(?:^|[:/])sign-off$/.test(reply.id) || reply.shortcut?.replace(/^\//, '') === 'sign-off';
}
