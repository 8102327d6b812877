/**
 * What packs say for this box and this conversation: the voice it is judged by, whose conversation it is, and how long they
 * may wait. The same object as long as nothing changed: the engine compiles a voice once.
 */
import { waitingFor } from '#core/conversation.ts';
import type { Conversation, Ignore, Voice } from '#core/model.ts';
import { answerWithin, gradesFor, type PackPersona, personaIn } from '#core/packs/layers.ts';
import type { AssistantSettings } from '#core/replies.ts';
import type { ReplyBox } from './contracts.ts';
import type { OverlayView } from './view.ts';

export interface Situation {
  readonly voice: Voice;
  readonly persona: PackPersona | null;
  /** Minutes within which a customer should hear from us. */
  readonly answerWithin?: number;
}

type Asked = Pick<AssistantSettings, 'voice' | 'layers'>;

export interface Situations {
  of(conversation: Conversation): Situation;
  /** Not said again in this session, at once and without waiting for the store. */
  silence(ignores: readonly Ignore[]): void;
}

/** What the panel says of it. */
export function aboutOf(
  { persona, answerWithin: within }: Situation,
  conversation: Conversation,
  now: number,
): Pick<OverlayView, 'persona' | 'waiting'> {
  const minutes = within === undefined ? null : waitingFor(conversation, now);
  return {
    ...(persona && { persona: { title: persona.title, text: persona.text } }),
    ...(within !== undefined && minutes !== null && { waiting: { minutes, within } }),
  };
}

export function situationsOf({ channel }: ReplyBox, settings: () => AssistantSettings): Situations {
  let known: { readonly from: Asked; readonly in: Conversation; readonly is: Situation } | null = null;
  let silenced: readonly Ignore[] = [];
  return {
    of(conversation) {
      const from = settings();
      if (known?.in !== conversation || known.from.voice !== from.voice || known.from.layers !== from.layers)
        known = { from, in: conversation, is: read(from, conversation) };
      return known.is;
    },
    silence(ignores) {
      silenced = [...silenced, ...ignores];
      known = null;
    },
  };

  function read({ voice, layers }: Asked, conversation: Conversation): Situation {
    const persona = layers ? personaIn(layers.packs, conversation) : null;
    const within = layers && answerWithin(layers.packs, channel);
    const now: Voice = {
      ...voice,
      ...(persona && { persona: persona.id }),
      ...(layers && { grades: gradesFor(layers, channel, persona?.id) }),
      ignored: [...voice.ignored, ...silenced],
    };
    return { voice: now, persona, ...(within !== undefined && { answerWithin: within }) };
  }
}
