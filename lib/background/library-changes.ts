/** What was stored since the index was made, as far as the index is concerned. */
import type { ObservabilitySet } from 'dexie';

export interface Change {
  /** Ids of personal replies; `all` where nobody says which. */
  readonly snippets: ReadonlySet<string> | 'all';
  readonly packs: boolean;
  /** `all` where more went than was named: cleared, say. */
  readonly picks: boolean | 'all';
}

export const NOTHING: Change = { snippets: new Set(), packs: false, picks: false };
export const EVERYTHING: Change = { snippets: 'all', packs: true, picks: 'all' };

export const isNothing = ({ snippets, packs, picks }: Change): boolean =>
  snippets !== 'all' && snippets.size === 0 && !packs && !picks;

export const together = (one: Change, other: Change): Change => ({
  snippets: one.snippets === 'all' || other.snippets === 'all' ? 'all' : new Set([...one.snippets, ...other.snippets]),
  packs: one.packs || other.packs,
  picks: one.picks === 'all' || other.picks === 'all' ? 'all' : one.picks || other.picks,
});

/** Beyond so many, reading which there are is quicker. */
const MOST_NAMED = 100;

/** From what Dexie tells: `idb://sincerely/snippets/` with ranges of keys; what else is stored makes no index old. */
export function changeIn(parts: ObservabilitySet): Change {
  let change = NOTHING;
  for (const [part, ranges] of Object.entries(parts)) {
    if (part === 'all') return EVERYTHING;
    const [, table, index] = part.match(/^idb:\/\/[^/]+\/([^/]+)\/(.*)$/) ?? [];
    if (table === 'packs' || table === 'packEdits') change = { ...change, packs: true };
    if (table === 'picks' && (index === '' || index === ':dels'))
      change = together(change, { ...NOTHING, picks: keysIn(ranges) === 'all' ? 'all' : true });
    if (table === 'snippets' && (index === '' || index === ':dels'))
      change = together(change, { ...NOTHING, snippets: keysIn(ranges) });
  }
  return change;
}

type Ranges = ObservabilitySet[string];

function keysIn(ranges: Ranges): ReadonlySet<string> | 'all' {
  const keys = new Set<string>();
  const visit = (range: Ranges): boolean => {
    if (!('from' in range)) return true;
    const { from, to, l, r } = range;
    if ((typeof from !== 'string' && typeof from !== 'number') || from !== to || keys.size === MOST_NAMED) return false;
    keys.add(String(from));
    return (!l || visit(l)) && (!r || visit(r));
  };
  return visit(ranges) ? keys : 'all';
}
