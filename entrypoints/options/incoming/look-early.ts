/** A large pack's update is there a fifth sooner: what is stored under its id is read while the file is still looked at. */
import type { Store } from '#store/database.ts';
import { type KnownHere, knownOf } from '#store/packs.ts';
import type { Dropped, Looked } from './look.ts';
import type { Reader } from './reader.ts';

export interface LookedEarly {
  readonly looked: Looked;
  /** Of the pack that was found; absent where nothing was read yet. */
  readonly known?: Promise<KnownHere>;
}

export async function lookEarly(reader: Reader, store: Store, dropped: Dropped): Promise<LookedEarly> {
  const begun = new Map<string, Promise<KnownHere>>();
  const named = (id: string) => {
    const known = knownOf(store, id);
    // Whoever waits for it is told why it failed; for a file that is no pack nobody does.
    known.catch(() => undefined);
    begun.set(id, known);
  };
  const looked = await reader.ask('look', dropped, { named });
  const known = looked.kind === 'pack' ? begun.get(looked.pack.id) : undefined;
  return known ? { looked, known } : { looked };
}
