import { NewerStore, type Store } from './database.ts';

/** Why nothing can be read or written for now. Whatever it is, what is stored stays as it is. */
export type Trouble =
  /** An older window keeps its connection; the upgrade goes on by itself once it is closed. */
  | { readonly kind: 'waiting' }
  /** Another window upgraded the database under this one, which must not write as it used to. */
  | { readonly kind: 'outdated' }
  /** A newer version was here before. */
  | { readonly kind: 'newer' }
  | { readonly kind: 'unreadable'; readonly reason: string };

/** Opens the store and follows how it is; null when all is well. */
export function watchHealth(store: Store, listener: (trouble: Trouble | null) => void): () => void {
  let watching = true;
  const tell = (trouble: Trouble | null) => {
    if (watching) listener(trouble);
  };
  const blocked = () => tell({ kind: 'waiting' });
  const changed = (event: IDBVersionChangeEvent) => {
    if (event.newVersion !== null) tell({ kind: 'outdated' });
  };
  store.on('blocked', blocked);
  store.on('versionchange', changed);
  store.open().then(
    () => tell(null),
    (error: unknown) => tell(troubleOf(error)),
  );
  return () => {
    watching = false;
    store.on('blocked').unsubscribe(blocked);
    store.on('versionchange').unsubscribe(changed);
  };
}

function troubleOf(error: unknown): Trouble {
  for (let cause: unknown = error; cause instanceof Error; cause = 'inner' in cause ? cause.inner : null)
    if (cause instanceof NewerStore) return { kind: 'newer' };
  return { kind: 'unreadable', reason: error instanceof Error ? error.message : String(error) };
}

/** Another one each time a database begins empty: what is not the one we knew has lost everything. */
export async function birthOf(store: Store): Promise<string | undefined> {
  const row = await store.birth.get('store');
  return typeof row?.id === 'string' ? row.id : undefined;
}
