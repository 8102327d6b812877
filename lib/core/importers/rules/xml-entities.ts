/** Names that an XML file gives to texts it uses often. Only what is text itself: nothing is fetched, nothing grows by naming another. */

import type { Token } from './xml-tokens.ts';

export type Expand = (text: string) => string;

const DECLARED = /<!ENTITY\s+([\w.-]+)\s+(?:"([^"<&%]*)"|'([^'<&%]*)')\s*>/g;
/** Declarations stand before the first element. */
const LONGEST_HEAD = 500_000;
const LONGEST = 10_000;
/** Characters put in for all names of a file together. */
const MOST = 2_000_000;

/** Leaves a name as it is written where it stands for nothing known, or for too much. */
export function entitiesOf(xml: string): Expand {
  const head = xml.slice(0, LONGEST_HEAD);
  const root = head.search(/<[A-Za-z]/);
  const known = new Map<string, string>();
  for (const [, name = '', double, single] of (root < 0 ? '' : head.slice(0, root)).matchAll(DECLARED)) {
    const text = double ?? single ?? '';
    if (text.length <= LONGEST && !known.has(name)) known.set(name, text);
  }
  if (known.size === 0) return (text) => text;
  let left = MOST;
  return (text) =>
    text.replace(/&([\w.-]+);/g, (written, name: string) => {
      const value = known.get(name);
      if (value === undefined || value.length > left) return written;
      left -= value.length;
      return value;
    });
}

export const inFull =
  (expand: Expand) =>
  (token: Token): Token => ({
    ...token,
    text: expand(token.text),
    exceptions: token.exceptions.map(({ attributes, text }) => ({ attributes, text: expand(text) })),
    ...(token.either ? { either: token.either.map(inFull(expand)) } : {}),
  });
