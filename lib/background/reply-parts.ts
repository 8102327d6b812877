import type { OpenLibrary } from '#core/templates/library-index.ts';
import type { Reply } from './library.ts';
import type { OwnReplies } from './own-replies.ts';

const RENDERED = /\{%-?\s*render\s+["']([^"']+)["']/g;
/** Parts of parts of parts: liquidjs refuses what goes deeper. */
const DEEPEST = 8;

/** The person's replies that this one names, itself or through its parts; and their sign-off, which stands for any pack's. */
export async function ownPartsOf(
  { body }: Pick<Reply, 'body'>,
  templates: ReadonlyMap<string, Reply>,
  open: OpenLibrary,
  own: OwnReplies,
): Promise<readonly Reply[]> {
  const named = new Set<string>();
  const seen = new Set<string>();
  const parts: Reply[] = [];
  let names = ['sign-off', ...namesIn(body)];
  for (let depth = 0; depth < DEEPEST && names.length > 0; depth += 1) {
    for (const name of names) named.add(name);
    const ids: string[] = [];
    for (const entry of open.entries())
      if (!seen.has(entry.id) && names.some((name) => isCalled(entry, name))) ids.push(entry.id);
    for (const id of ids) seen.add(id);
    const mine = [...(await own.get(ids.filter((id) => !templates.has(id)))).values()];
    parts.push(...mine);
    names = [...mine, ...ids.flatMap((id) => templates.get(id) ?? [])]
      .flatMap((part) => namesIn(part.body))
      .filter((name) => !named.has(name));
  }
  return parts;
}

/** By its shortcut, its id, or its id within its pack. Asked of every reply there is, while somebody waits: nothing is cut out or kept. */
function isCalled({ id, shortcut }: { readonly id: string; readonly shortcut: string }, name: string): boolean {
  if (shortcut === name || id === name) return true;
  if (shortcut.length === name.length + 1 && shortcut.startsWith('/') && shortcut.endsWith(name)) return true;
  return id.endsWith(name) && id.indexOf(':') === id.length - name.length - 1;
}

const bare = (name: string): string => name.replace(/^\//, '');
const namesIn = (body: string): readonly string[] => [...body.matchAll(RENDERED)].map(([, name = '']) => bare(name));
