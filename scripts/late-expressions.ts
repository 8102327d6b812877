/** Built files read an expression when it is first run, not when they are loaded (lib/core/text/late.ts). */
import { join } from 'node:path';
import { parseAst } from 'vite';
import { ROOT } from './command.ts';

const TABLES = /\/lib\/core\/(?:checks|lexicons|signals)\/[\w-]+\.ts$/;
/** In tables these are `Written` (tests/tree.test.ts), as is what is given to `expression`. */
const COLUMNS = new Set(['expression', 'unless', 'asks', 'gives', 'guard']);
const LATE = JSON.stringify(join(ROOT, 'lib/core/text/late.ts'));

type Node = { readonly type: string; readonly start: number; readonly end: number } & Readonly<Record<string, unknown>>;

/** After TypeScript is out of it. */
export const lateExpressions = {
  name: 'late-expressions',
  transform(code: string, id: string): { code: string; map: null } | null {
    if (!TABLES.test(id)) return null;
    const made = withLate(code);
    return made === code ? null : { code: `import { late as $late } from ${LATE};\n${made}`, map: null };
  },
};

export function withLate(code: string): string {
  const found: { readonly node: Node; readonly as: string }[] = [];
  visit(parseAst(code), (node) => {
    const value = declared(node);
    const as = value && lateOf(value, code);
    if (value && as) found.push({ node: value, as });
    // What a function makes is made when it runs.
    return !/Function/.test(node.type);
  });
  return found.reduceRight((text, { node, as }) => text.slice(0, node.start) + as + text.slice(node.end), code);
}

function declared(node: Node): Node | null {
  if (node.type === 'Property' && !node.computed && COLUMNS.has(nameOf(node.key))) return nodeOf(node.value);
  if (node.type === 'CallExpression' && nameOf(node.callee) === 'expression' && Array.isArray(node.arguments))
    return nodeOf(node.arguments[0]);
  return null;
}

function lateOf(value: Node, code: string): string | null {
  if (isExpression(value)) return `$late(${JSON.stringify(value.regex.pattern)}, ${JSON.stringify(value.regex.flags)})`;
  if (value.type !== 'NewExpression' || nameOf(value.callee) !== 'RegExp' || !Array.isArray(value.arguments))
    return null;
  const given = value.arguments.map(nodeOf);
  const [first, last] = [given[0], given.at(-1)];
  return first && last ? `$late(${code.slice(first.start, last.end)})` : null;
}

const isExpression = (
  node: Node,
): node is Node & { readonly regex: { readonly pattern: string; readonly flags: string } } =>
  node.type === 'Literal' && typeof node.regex === 'object' && node.regex !== null;

const nameOf = (node: unknown): string => {
  const named = nodeOf(node);
  return named?.type === 'Identifier' && typeof named.name === 'string' ? named.name : '';
};

const nodeOf = (value: unknown): Node | null => (isNode(value) ? value : null);

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

function visit(value: unknown, enter: (node: Node) => boolean): void {
  if (Array.isArray(value)) for (const one of value) visit(one, enter);
  else if (isNode(value) && enter(value)) for (const part of Object.values(value)) visit(part, enter);
}
