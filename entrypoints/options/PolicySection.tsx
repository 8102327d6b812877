import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import { type ReadPolicy, readPolicy, watchPolicy } from '#browser/policy.ts';
import { PolicyTrouble } from '#components/pages/options/PolicyTrouble.tsx';
import { packsInUse } from '#store/packs-in-use.ts';
import { store } from './store.ts';

export function PolicySection() {
  const [read, setRead] = useState<ReadPolicy | null>(null);
  useEffect(() => {
    const look = () => {
      readPolicy().then(setRead, (error: unknown) => console.error(error));
    };
    look();
    return watchPolicy(look);
  }, []);
  const strangers = useLiveQuery(() => strangersIn(Object.keys(read?.policy.grades ?? {})), [read]) ?? [];
  return <PolicyTrouble places={(read?.problems ?? []).map(({ at }) => at)} strangers={strangers} />;
}

/** Graded names that are neither a check nor a rule of any pack that is here: mistyped, or of a pack still to come. */
async function strangersIn(names: readonly string[]): Promise<readonly string[]> {
  if (names.length === 0) return [];
  const { checks } = await import('#core/checks/registry.ts');
  const known = new Set(checks.map(({ id }) => id));
  const rest = names.filter((name) => !known.has(name));
  if (rest.length === 0) return [];
  for (const { rules } of await packsInUse(store)) for (const { id } of rules) known.add(id);
  return rest.filter((name) => !known.has(name));
}
