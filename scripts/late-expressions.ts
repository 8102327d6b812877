/** Built files read an expression when it is first run, not when they are loaded (lib/core/text/late.ts). */
import { join } from 'node:path';
import { ROOT } from './command.ts';
import { type Change, changed, type Node, nameOf, nodeOf, nodesOf, visit } from './syntax.ts';

const ENGINE = /\/lib\/core\/(?:checks|findings|lexicons|signals|templates|text)\/(?!late\.ts$)[\w-]+\.ts$/;
const TABLES = /\/lib\/core\/(?:checks|lexicons|signals)\/[\w-]+\.ts$/;
/** In tables these are `Written` (tests/tree.test.ts), as is what is given to `expression`. */
const COLUMNS = new Set(['expression', 'unless', 'asks', 'gives', 'guard']);
const LATE = JSON.stringify(join(ROOT, 'lib/core/text/late.ts'));

/** After TypeScript is out of it. */
export const lateExpressions = {
  name: 'late-expressions',
  transform(code: string, id: string): { code: string; map: null } | null {
    if (!ENGINE.test(id)) return null;
    const made = withLateClasses(TABLES.test(id) ? withLate(code) : code);
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

/**
 * A class of letters (`\\p{L}`) costs as much to parse as a hundred others, wherever it stands: those that are only asked
 * for a match are made when they are.
 */
export function withLateClasses(code: string): string {
  if (!code.includes('\\p{')) return code;
  const inits = constantsAskedOnly(code);
  const found: Change[] = [];
  const made: string[] = [];
  visit(code, (node) => {
    const init = nodeOf(node.init);
    const to = init && node.type === 'VariableDeclarator' && inits.has(init.start) ? lateOf(init, code) : null;
    if (init && to) found.push({ start: init.start, end: init.end, to });
    const asked = askedOf(node);
    // A literal with these flags begins anew each time.
    if (asked && isExpression(asked) && hasClass(asked) && !/[gy]/.test(asked.regex.flags)) {
      made.push(`const $late${asked.start} = ${lateOf(asked, code)};\n`);
      found.push({ start: asked.start, end: asked.end, to: `$late${asked.start}` });
    }
    return true;
  });
  return made.join('') + changed(code, found);
}

/** Where the expressions of constants stand that are nowhere used but for `test` and `exec`. */
function constantsAskedOnly(code: string): ReadonlySet<number> {
  const starts = new Map<string, number>();
  const uses = new Map<string, number>();
  visit(code, (node) => {
    const init = nodeOf(node.init);
    if (node.type === 'VariableDeclarator' && init && isExpression(init) && hasClass(init))
      starts.set(nameOf(node.id), init.start);
    return !/Function|^Export/.test(node.type);
  });
  visit(code, (node) => {
    const name = nameOf(node);
    if (starts.has(name)) uses.set(name, (uses.get(name) ?? 0) + 1);
    const asked = nameOf(askedOf(node));
    if (starts.has(asked)) uses.set(asked, (uses.get(asked) ?? 0) - 1);
    return true;
  });
  return new Set([...starts].flatMap(([name, start]) => (uses.get(name) === 1 ? [start] : [])));
}

/** What `test` or `exec` is asked of. */
const askedOf = (node: Node): Node | null =>
  node.type === 'MemberExpression' && !node.computed && /^(?:test|exec)$/.test(nameOf(node.property))
    ? nodeOf(node.object)
    : null;

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

const hasClass = (node: Node): boolean => isExpression(node) && /\\p\{/i.test(node.regex.pattern);
