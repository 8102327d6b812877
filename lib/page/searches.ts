/**
 * What the search dialog asks the background for, and what it knows before the answer: what the next letters will find is
 * fetched while nobody types, so that a key shows its hits in the frame that shows its letter. The answer comes all the same.
 */
import type { Conversation } from '#core/model.ts';
import { COUNTED, type Found, type FoundAhead } from '#core/replies.ts';
import type { SessionCore } from './session-core.ts';

/** As many as are drawn: each reply is read from the store and comes with its text, and somebody waits. */
const AT_ONCE = 12;
const ALL = 50;
/** Milliseconds without another key, after which the rest is fetched for who goes there. */
const REST = 400;
/** Milliseconds after which the list of a dialog that may be opened is fetched: the page comes first. */
const LEISURE = 600;
/** Milliseconds in which the frame with what was expected is drawn: whoever answers would take its time from it. */
const AFTER_FRAME = 40;
/** Queries whose hits are remembered. */
const MOST_KNOWN = 500;

export interface Searches {
  /** Opens with what was used lately, in one go where that is known. */
  begin(): Pick<Found, 'hits'> & { readonly total: number | null; readonly capped?: boolean };
  ask(query: string): Promise<void>;
  /** Something else may be found from now on. */
  changed(): void;
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

export function searches(
  { ports, state, set, signal }: Pick<SessionCore, 'ports' | 'state' | 'set' | 'signal'>,
  chosen: (id: string) => void,
): Searches {
  let latest = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let leisure: ReturnType<typeof setTimeout> | undefined;
  const known = new Map<string, Found>();
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    clearTimeout(leisure);
  });

  const learn = (query: string, found: Found): void => {
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(keyOf(query), found);
  };
  const search = async (query: string, limit: number): Promise<Found> => {
    const found = await ports.search(query, limit, whatFills(state().conversation));
    learn(query, found);
    return found;
  };
  const show = (query: string, found: Found): void => {
    const { search: open } = state();
    if (!open) return;
    const { behind: _, ...rest } = open;
    // What is being typed stands in the field: nothing is painted until there is an answer to it.
    set({ search: { ...rest, query, ...listOf(found) } });
  };
  const lookAhead = async (query: string, mine: number): Promise<void> => {
    const ahead = await ports.searchAhead(query, AT_ONCE, whatFills(state().conversation));
    if (mine !== latest) return;
    const { behind } = state().search ?? {};
    for (const [letter, found] of assembled(ahead))
      if (!known.has(keyOf(query + letter))) learn(query + letter, behind ? { ...found, behind } : found);
  };
  const prepare = (): void => {
    clearTimeout(leisure);
    leisure = setTimeout(() => {
      if (!state().search) search('', AT_ONCE).catch(ports.failed);
    }, LEISURE);
  };

  const fetchAll = async (query: string, mine: number): Promise<void> => {
    const all = await ports.search(query, ALL, whatFills(state().conversation));
    if (mine === latest) show(query, all);
  };

  const ask = async (query: string): Promise<void> => {
    const mine = ++latest;
    const isOver = () => mine !== latest || !state().search;
    clearTimeout(timer);
    const expected = known.get(keyOf(query));
    if (expected) {
      show(query, expected);
      await pause(AFTER_FRAME);
      if (isOver()) return;
    }
    const answer = search(query, AT_ONCE);
    // Behind it, in one go: a quick typist's next key comes soon.
    lookAhead(query, mine).catch(ports.failed);
    const found = await answer;
    if (isOver()) return;
    show(query, found);
    const [first] = found.hits;
    if (query !== '' && first) chosen(first.id);
    if (found.total <= AT_ONCE) return;
    timer = setTimeout(() => {
      if (!isOver()) fetchAll(query, mine).catch(ports.failed);
    }, REST);
  };

  prepare();
  return {
    begin() {
      const list = known.get('');
      return list ? listOf(list) : { hits: [], total: null };
    },
    ask,
    changed() {
      // The list of an opening may be a little old: the answer comes right behind it.
      const list = known.get('');
      known.clear();
      if (list) learn('', list);
      const { search: open } = state();
      if (open) ask(open.query).catch(ports.failed);
      else prepare();
    },
  };
}

/** Queries with one answer: neither case nor spaces make another. */
const keyOf = (query: string): string => query.trim().replaceAll(/\s+/g, ' ').toLowerCase();

const listOf = ({ hits, total, behind }: Found) => ({
  hits,
  total,
  capped: total >= COUNTED,
  ...(behind ? { behind } : {}),
});

function* assembled({ replies, next }: FoundAhead): Iterable<readonly [string, Found]> {
  const byId = new Map(replies.map((reply) => [reply.id, reply]));
  for (const { letter, ids, total } of next) yield [letter, { hits: ids.flatMap((id) => byId.get(id) ?? []), total }];
}

/** Previews are filled from what the customer wrote, and a long ticket is sent with every key. */
const whatFills = (conversation: Conversation): Conversation => ({
  ...conversation,
  messages: conversation.messages.filter(({ from }) => from === 'customer'),
});
