/** The reply that Enter will most likely insert, filled in while nobody waits. */
import type { Conversation } from '#core/model.ts';
import type { RenderedReply } from '#core/replies.ts';
import type { SessionCore } from './session-core.ts';

/** Milliseconds: what is filled in knows what day it is, and what stood on the page. */
const FRESH = 30_000;
/** Milliseconds: a worker that the browser stops while it fills in answers nothing, and does not say so. */
const PATIENCE = 200;

export interface Renderings {
  ahead(id: string): void;
  get(id: string, answers: Readonly<Record<string, string>>): Promise<RenderedReply>;
  forget(): void;
}

interface Ready {
  readonly id: string;
  readonly conversation: Conversation;
  readonly until: number;
  readonly reply: Promise<RenderedReply | null>;
}

export function renderings({ ports, state, box }: Pick<SessionCore, 'ports' | 'state' | 'box'>): Renderings {
  let ready: Ready | null = null;
  const isFor = ({ conversation, until, ...one }: Ready, id: string): boolean =>
    one.id === id && conversation === state().conversation && until > Date.now();
  return {
    ahead(id) {
      if (ready && isFor(ready, id)) return;
      const { conversation } = state();
      // Who asks in earnest hears what is wrong.
      const reply = ports.render(id, conversation, box.channel, {}).catch(() => null);
      ready = { id, conversation, until: Date.now() + FRESH, reply };
    },
    async get(id, answers) {
      const { conversation } = state();
      const mine = ready;
      const known = mine && Object.keys(answers).length === 0 && isFor(mine, id) ? await soon(mine.reply) : null;
      return known ?? ports.render(id, conversation, box.channel, answers);
    },
    forget() {
      ready = null;
    },
  };
}

const soon = <T>(answer: Promise<T>): Promise<T | null> =>
  Promise.race([answer, new Promise<null>((resolve) => setTimeout(resolve, PATIENCE, null))]);
