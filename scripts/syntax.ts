/** Code as a tree, for what the build rewrites. */
import { parseAst } from 'vite';

export type Node = { readonly type: string; readonly start: number; readonly end: number } & Readonly<
  Record<string, unknown>
>;

/** Each node from the outside in; what is inside of those that `enter` refuses is left out. */
export function visit(code: string, enter: (node: Node) => boolean): void {
  descend(parseAst(code), enter);
}

function descend(value: unknown, enter: (node: Node) => boolean): void {
  if (Array.isArray(value)) for (const one of value) descend(one, enter);
  else if (isNode(value) && enter(value)) for (const part of Object.values(value)) descend(part, enter);
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

export const nodeOf = (value: unknown): Node | null => (isNode(value) ? value : null);

export const nodesOf = (value: unknown): readonly Node[] => (Array.isArray(value) ? value.filter(isNode) : []);

/** The name of an identifier; of anything else, nothing. */
export const nameOf = (value: unknown): string => {
  const node = nodeOf(value);
  return node?.type === 'Identifier' && typeof node.name === 'string' ? node.name : '';
};

export interface Change {
  readonly start: number;
  readonly end: number;
  readonly to: string;
}

/** In order, and none inside another. */
export const changed = (code: string, changes: readonly Change[]): string =>
  changes.reduceRight((text, { start, end, to }) => text.slice(0, start) + to + text.slice(end), code);
