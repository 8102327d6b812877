/** What the search dialog asks the background for. */
import type { Conversation } from '#core/model.ts';
import type { SessionCore } from './session-core.ts';

/** As many as are drawn: each reply is read from the store and comes with its text, and somebody waits. */
const AT_ONCE = 12;
const ALL = 50;
/** Milliseconds without another key, after which the rest is fetched for who goes there. */
const REST = 400;

export function searches({ ports, state, set, signal }: Pick<SessionCore, 'ports' | 'state' | 'set' | 'signal'>) {
  let latest = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer));

  return async (query: string): Promise<void> => {
    const mine = ++latest;
    clearTimeout(timer);
    const ask = async (limit: number): Promise<number> => {
      const { hits, total } = await ports.search(query, limit, whatFills(state().conversation));
      const { search } = state();
      if (mine !== latest || !search) return 0;
      // What is being typed stands in the field: nothing is painted until there is an answer to it.
      set({ search: { ...search, query, hits, total } });
      return total;
    };
    if ((await ask(AT_ONCE)) <= AT_ONCE) return;
    timer = setTimeout(() => {
      if (state().search) ask(ALL).catch(ports.failed);
    }, REST);
  };
}

/** Previews are filled from what the customer wrote, and a long ticket is sent with every key. */
const whatFills = (conversation: Conversation): Conversation => ({
  ...conversation,
  messages: conversation.messages.filter(({ from }) => from === 'customer'),
});
