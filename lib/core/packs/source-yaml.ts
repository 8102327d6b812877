/** YAML of a pack's source against a schema: every problem on the line it stands on. */
import { isNode, LineCounter, parseDocument } from 'yaml';
import type { ZodMiniType } from 'zod/mini';
import { isIndentedByTab, plainly } from './plain-words.ts';
import type { SourceProblem } from './source.ts';
import { inWords } from './words.ts';

export function fieldName(path: readonly PropertyKey[]): string {
  return path.map((key) => (typeof key === 'number' ? `no. ${key + 1}` : String(key))).join(' › ');
}

/** Values only when there are no errors; no document when the file is made to exhaust whoever reads it. */
function parseYaml(
  source: string,
  lineCounter: LineCounter,
): { document?: ReturnType<typeof parseDocument>; value?: unknown } {
  try {
    const document = parseDocument(source, { lineCounter, uniqueKeys: true });
    return document.errors.length > 0 ? { document } : { document, value: document.toJS({ maxAliasCount: 100 }) };
  } catch (error) {
    // yaml answers an alias bomb with a ReferenceError and too deep nesting with a RangeError.
    if (error instanceof ReferenceError || error instanceof RangeError) return {};
    throw error;
  }
}

interface ReadYaml<T> {
  readonly data: T;
  lineOf(path: readonly PropertyKey[]): number;
}

/** Reads YAML against `schema`; every problem gets the line its value stands on. */
export function readYaml<T>(
  file: string,
  source: string,
  schema: ZodMiniType<T>,
  problems: SourceProblem[],
  firstLine = 1,
): ReadYaml<T> | undefined {
  const lines = new LineCounter();
  const { document, value } = parseYaml(source, lines);
  if (document === undefined) {
    problems.push({ file, line: firstLine, message: 'is nested too deeply or refers to itself too often' });
    return undefined;
  }
  const lineAt = (offset: number) => lines.linePos(offset).line + firstLine - 1;
  // One mistake makes the reader stumble over all that follows on its line.
  const told = new Set<number>();
  for (const error of document.errors) {
    const line = lineAt(error.pos[0]);
    if (told.has(line)) continue;
    told.add(line);
    const [what = ''] = error.message.split('\n');
    const isTab = isIndentedByTab(source.split('\n')[line - firstLine] ?? '');
    const theirs = isTab ? 'Tabs are not allowed as indentation' : what.replace(/ at line \d+, column \d+:?$/, '');
    problems.push({ file, line, message: plainly(theirs) });
  }
  if (document.errors.length > 0) return undefined;
  const lineOf = (path: readonly PropertyKey[]): number => {
    for (let depth = path.length; depth >= 0; depth -= 1) {
      const node = depth === 0 ? document.contents : document.getIn(path.slice(0, depth), true);
      if (isNode(node) && node.range) return lineAt(node.range[0]);
    }
    return firstLine;
  };
  const parsed = schema.safeParse(value, inWords);
  if (parsed.success) return { data: parsed.data, lineOf };
  for (const issue of parsed.error.issues) {
    const where = fieldName(issue.path);
    const [key] = issue.code === 'unrecognized_keys' ? issue.keys : [];
    const line = lineOf(key === undefined ? issue.path : [...issue.path, key]);
    problems.push({ file, line, message: where ? `${where}: ${issue.message}` : issue.message });
  }
  return undefined;
}
