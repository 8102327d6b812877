/** Replies on offer for the customer's latest message, asked for once for each. */
import { latestCustomerText } from '#core/conversation.ts';
import type { ReplyBox } from './contracts.ts';
import type { SessionPorts } from './ports.ts';
import type { SessionState } from './session-state.ts';

interface Options {
  readonly box: ReplyBox;
  readonly ports: SessionPorts;
  readonly state: () => SessionState;
  readonly set: (patch: Partial<SessionState>) => void;
}

export function suggestions({ box, ports, state, set }: Options): () => Promise<void> {
  let asked = '';
  return async () => {
    const { conversation } = state();
    const message = latestCustomerText(conversation);
    if (!ports.settings().suggestions) {
      asked = '';
      if (state().suggestions.length > 0) set({ suggestions: [] });
      return;
    }
    if (message === asked || message === '' || box.audience === 'note') return;
    asked = message;
    try {
      const found = await ports.suggest(conversation, box.channel);
      if (asked === message) set({ suggestions: found });
    } catch (error) {
      // Asked again with the next look at the page: the worker may have been stopped in the middle.
      asked = '';
      throw error;
    }
  };
}
