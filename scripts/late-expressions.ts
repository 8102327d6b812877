/** Built files read an expression when it is first run, not when they are loaded (lib/core/text/late.ts). */
import { join } from 'node:path';
import { ROOT } from './command.ts';
import { type Change, changed, type Node, nameOf, nodeOf, nodesOf, visit } from './syntax.ts';

const TABLES = /\/lib\/core\/(?:checks|lexicons|signals)\/[\w-]+\.ts$/;
/** In tables these are `Written` (tests/tree.test.ts), as is what is given to `expression`. */
const COLUMNS = new Set(['expression', 'unless', 'asks', 'gives', 'guard']);
const LATE = JSON.stringify(join(ROOT, 'lib/core/text/late.ts'));

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
  const found: Change[] = [];
  visit(code, (node) => {
    for (const value of declared(node)) {
      const to = lateOf(value, code);
      if (to) found.push({ start: value.start, end: value.end, to });
    }
    // What a function makes is made when it runs.
    return !/Function/.test(node.type);
  });
  return changed(code, found);
}

function declared(node: Node): readonly Node[] {
  if (node.type === 'Property') return !node.computed && COLUMNS.has(nameOf(node.key)) ? nodesOf([node.value]) : [];
  if (node.type !== 'CallExpression') return [];
  const given = nodesOf(node.arguments);
  if (nameOf(node.callee) === 'expression') return given.slice(0, 1);
  // [/a/, /b/].map(expression)
  const called = nodeOf(node.callee);
  const isMapped = called?.type === 'MemberExpression' && nameOf(called.property) === 'map';
  return isMapped && nameOf(given[0]) === 'expression' ? nodesOf(nodeOf(called.object)?.elements) : [];
}

function lateOf(value: Node, code: string): string | null {
  if (isExpression(value)) return `$late(${JSON.stringify(value.regex.pattern)}, ${JSON.stringify(value.regex.flags)})`;
  if (value.type !== 'NewExpression' || nameOf(value.callee) !== 'RegExp') return null;
  const given = nodesOf(value.arguments);
  const [first, last] = [given[0], given.at(-1)];
  return first && last ? `$late(${code.slice(first.start, last.end)})` : null;
}

const isExpression = (
  node: Node,
): node is Node & { readonly regex: { readonly pattern: string; readonly flags: string } } =>
  node.type === 'Literal' && typeof node.regex === 'object' && node.regex !== null;
