/** What `{% render "sign-off" %}` finds: the person's own, else what a pack says for this channel, else a template of that name. */
import type { Channel, Snippet } from '../model.ts';
import type { Pack } from './schema.ts';
import { snippetsOf } from './voice.ts';

/** As a reply. None when there is nothing in it. */
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

interface Author {
  /** The person's; empty when they gave none. */
  readonly own: string;
  /** A later one wins over an earlier. */
  readonly packs: readonly Pick<Pack, 'id' | 'profiles'>[];
  readonly channel: Channel;
}

/** The person's takes the place of all others; a profile's that of the templates of its own pack and of earlier ones. */
export function withSignOff(library: readonly Snippet[], { own, packs, channel }: Author): readonly Snippet[] {
  const mine = signOffReply(own);
  if (mine.length > 0) return [...mine, ...library.filter((reply) => !isSignOff(reply))];
  if (library.some((reply) => reply.pack === undefined && isSignOff(reply))) return library;
  const at = packs.findLastIndex(({ profiles }) => profiles[channel]?.signOff !== undefined);
  const said = signOffReply(packs[at]?.profiles[channel]?.signOff ?? '');
  if (said.length === 0) return library;
  const replaced = new Set(packs.slice(0, at + 1).map(({ id }) => id));
  return [...said, ...library.filter((reply) => !(isSignOff(reply) && replaced.has(reply.pack ?? '')))];
}

/** A pack's templates as they are for one channel, made once for each. */
export function librariesOf(pack: Pack): (channel: Channel) => readonly Snippet[] {
  const library = snippetsOf(pack);
  const made = new Map<Channel, readonly Snippet[]>();
  return (channel) => {
    const known = made.get(channel) ?? withSignOff(library, { own: '', packs: [pack], channel });
    made.set(channel, known);
    return known;
  };
}
