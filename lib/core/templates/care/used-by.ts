/** The other replies that one consists of, as a short text that is another one when any of them changed. */
import type { Snippet } from '../../model.ts';
import { findPartial } from '../partials.ts';

const RENDER = /\{%-?\s*render\b\s*(?:"([^"]+)"|'([^']+)')?/g;
const DEEPEST = 12;

type Using = Pick<Snippet, 'body'> & Partial<Pick<Snippet, 'pack'>>;

export function usedBy(library: readonly Snippet[]): (reply: Using) => string {
  const known = new Map<string, string>();

  const parts = ({ body, pack }: Using, depth: number): string => {
    if (!body.includes('render') || depth > DEEPEST) return '';
    return [...body.matchAll(RENDER)]
      .map(([, one, other]) => part((one ?? other ?? '').trim(), pack, depth))
      .join('\n');
  };
  const part = (name: string, pack: string | undefined, depth: number): string => {
    const key = `${pack ?? ''}\n${name}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    // One that uses itself ends here.
    known.set(key, '');
    const partial = findPartial(name, library, pack);
    const text = partial
      ? JSON.stringify([
          partial.id,
          partial.draft,
          partial.body,
          parts({ body: partial.body, ...(pack ? { pack } : {}) }, depth + 1),
        ])
      : '';
    known.set(key, text);
    return text;
  };
  return (reply) => parts(reply, 0);
}
