/** No sentence has it, as in “;brb”: it is typed as it is. */
const MARKED = /^[^\p{L}\p{N}\s]|[^\p{L}\p{N}\s]$/u;

/** A shortcut as a person types it; files write the slash or leave it out. */
export function asTyped(shortcut: string): string {
  const bare = shortcut.trim().replace(/^\/+/, '');
  return MARKED.test(bare) ? bare : `/${bare}`;
}
