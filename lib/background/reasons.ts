import type { Channel, SuggestionReason } from '#core/model.ts';
import { countAlike } from '#core/templates/alike.ts';
import type { PickRecord } from '#store/picks.ts';
import type { Reply } from './library.ts';

export interface Circumstances {
  readonly channel: Channel;
  /** Of the customer's message, where it tells. */
  readonly language: string | null;
  readonly persona: { readonly id: string; readonly title: string } | null;
  /** Of the customer's message. */
  readonly words: readonly string[];
}

/** Why this reply, besides the words that match: what it was made for, and what the person did before. */
export function reasonsFor(reply: Reply, picks: readonly PickRecord[], now: Circumstances): SuggestionReason[] {
  const reasons: SuggestionReason[] = [];
  const times = countAlike(
    now.words,
    picks.map(({ stems }) => stems),
  );
  if (times > 0) reasons.push({ kind: 'picked', times });
  if (now.persona && reply.persona === now.persona.id) reasons.push({ kind: 'persona', title: now.persona.title });
  // Every reply is for e-mail, and in the language of most of the library: said where it sets one apart.
  if (reply.channels.length === 1) reasons.push({ kind: 'channel', channel: now.channel });
  if (now.language !== null && now.language !== 'en' && reply.language?.toLowerCase().startsWith(now.language))
    reasons.push({ kind: 'language', language: now.language });
  return reasons;
}
