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
  const named = new Set(['sign-off', ...namesIn(body)]);
  const seen = new Set<string>();
  const parts: Reply[] = [];
  for (let depth = 0; depth < DEEPEST; depth += 1) {
    const ids: string[] = [];
    for (const { id, shortcut } of open.entries()) {
      const isNamed = named.has(bare(shortcut)) || named.has(id) || named.has(id.slice(id.indexOf(':') + 1));
      if (isNamed && !seen.has(id)) ids.push(id);
    }
    if (ids.length === 0) break;
    for (const id of ids) seen.add(id);
    const mine = [...(await own.get(ids.filter((id) => !templates.has(id)))).values()];
    parts.push(...mine);
    for (const part of [...mine, ...ids.flatMap((id) => templates.get(id) ?? [])])
      for (const name of namesIn(part.body)) named.add(name);
  }
  return parts;
}

const bare = (name: string): string => name.replace(/^\//, '');
const namesIn = (body: string): readonly string[] => [...body.matchAll(RENDERED)].map(([, name = '']) => bare(name));
