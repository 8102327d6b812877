/**
 * What the boxes of other tickets held before the agent wrote there. Who switches tickets and comes back finds a draft of
 * their own: by what stands there at focus alone it would be the page's, neither checked nor held.
 */
import type { Prefill } from './own-text.ts';
import type { Session } from './session.ts';

const MOST = 40;

export interface LeftBoxes {
  /** Its session ends. */
  leave(session: Session): void;
  /** Null where another text stands there now than was left. */
  prefillOf(ticket: string | undefined, text: string): Prefill | null;
}

export function leftBoxes(): LeftBoxes {
  const left = new Map<string, { readonly texts: readonly string[]; readonly prefill: Prefill }>();
  return {
    leave({ composer, prefill, state }) {
      const { text, conversation } = state();
      const { id } = conversation.ticket ?? {};
      // A box that stays may have the other ticket's words already, one that was taken away cannot be read.
      const texts = [text, composer.element.isConnected ? composer.read().text : text];
      if (id === undefined) return;
      left.delete(id);
      left.set(id, { texts: texts.filter((one) => one.trim() !== ''), prefill });
      const [oldest] = left.keys();
      if (left.size > MOST && oldest !== undefined) left.delete(oldest);
    },
    prefillOf(ticket, text) {
      const found = ticket === undefined ? undefined : left.get(ticket);
      return found?.texts.includes(text) ? found.prefill : null;
    },
  };
}
