// biome-ignore lint/style/noRestrictedImports: the library's build for workers, without Node's Buffer
import { parse as parseCsv } from 'csv-parse/browser/esm/sync';
import { isNode, LineCounter, parseDocument } from 'yaml';
import { array, looseObject, type ZodType } from 'zod';
import { head, type Pack, packSchema, ruleSchema, template, termSchema } from './schema.ts';

export interface SourceProblem {
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  readonly message: string;
}

export type ReadSource =
  | { readonly kind: 'pack'; readonly pack: Pack }
  | { readonly kind: 'problems'; readonly problems: readonly SourceProblem[] };

type Problems = SourceProblem[];

function fieldName(path: readonly PropertyKey[]): string {
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

/** Reads YAML against `schema`; every problem gets the line its value stands on. */
function readYaml<T>(
  file: string,
  source: string,
  schema: ZodType<T>,
  problems: Problems,
  firstLine = 1,
): T | undefined {
  const lines = new LineCounter();
  const { document, value } = parseYaml(source, lines);
  if (document === undefined) {
    problems.push({ file, line: firstLine, message: 'is nested too deeply or refers to itself too often' });
    return undefined;
  }
  const lineAt = (offset: number) => lines.linePos(offset).line + firstLine - 1;
  for (const error of document.errors) {
    const [what = ''] = error.message.split('\n');
    problems.push({ file, line: lineAt(error.pos[0]), message: what.replace(/ at line \d+, column \d+:?$/, '') });
  }
  if (document.errors.length > 0) return undefined;
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  for (const issue of parsed.error.issues) {
    let line = firstLine;
    for (let depth = issue.path.length; depth >= 0; depth -= 1) {
      const node = depth === 0 ? document.contents : document.getIn(issue.path.slice(0, depth), true);
      if (!isNode(node) || !node.range) continue;
      line = lineAt(node.range[0]);
      break;
    }
    const where = fieldName(issue.path);
    problems.push({ file, line, message: where ? `${where}: ${issue.message}` : issue.message });
  }
  return undefined;
}

function readTerms(file: string, source: string, problems: Problems): Pack['glossary'] {
  const row = looseObject({ info: looseObject({}), record: looseObject({}) });
  let rows: unknown;
  try {
    rows = parseCsv(source, { columns: true, bom: true, info: true, trim: true, skip_empty_lines: true });
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const at = error.message.match(/ (?:on|at) line (\d+)/)?.[1];
    problems.push({ file, line: Number(at ?? 1), message: error.message.replace(/ (?:on|at) line \d+.*$/s, '') });
    return [];
  }
  return array(row)
    .parse(rows)
    .flatMap(({ info, record }) => {
      const cell = (name: string) => {
        const value = record[name];
        return typeof value === 'string' && value !== '' ? value : undefined;
      };
      const instead = cell('instead')
        ?.split('|')
        .map((word) => word.trim())
        .filter((word) => word !== '');
      const parsed = termSchema.safeParse({
        term: cell('term') ?? '',
        ...(instead ? { instead } : {}),
        ...(cell('why') ? { why: cell('why') } : {}),
        ...(cell('grade') ? { grade: cell('grade') } : {}),
      });
      if (parsed.success) return [parsed.data];
      const line = typeof info.lines === 'number' ? info.lines : 1;
      for (const issue of parsed.error.issues) {
        problems.push({ file, line, message: `${fieldName(issue.path)}: ${issue.message}` });
      }
      return [];
    });
}

const FRONT = /^---[^\S\n]*\n([\s\S]*?)\n---[^\S\n]*(?:\n|$)/;

function readTemplate(file: string, source: string, problems: Problems): Pack['templates'] {
  const front = source.match(FRONT);
  if (!front) {
    problems.push({ file, line: 1, message: 'must start with its particulars between two lines of ---' });
    return [];
  }
  const particulars = readYaml(file, front[1] ?? '', template.omit({ body: true }).strict(), problems, 2);
  const body = source.slice(front[0].length).trim();
  if (body === '') {
    problems.push({ file, line: front[0].split('\n').length, message: 'has no text below its particulars' });
    return [];
  }
  return particulars ? [{ ...particulars, body }] : [];
}

function repeated(problems: Problems, what: string, items: readonly { id: string; file: string }[]): void {
  const first = new Map<string, string>();
  for (const { id, file } of items) {
    const before = first.get(id);
    if (before === undefined) first.set(id, file);
    else problems.push({ file, line: 1, message: `${what} “${id}” is already in ${before}` });
  }
}

/** `{ id: vague-timing, grade: off }` looks for nothing itself: it sets a built-in check. */
function setsBuiltIn(rule: Readonly<Record<string, unknown>>): boolean {
  return Object.keys(rule).every((key) => key === 'id' || key === 'grade') && rule.grade !== undefined;
}

/**
 * A pack out of its source folder, given as file names (relative, with "/") and their texts. Reads everything before it
 * answers, so that all problems are seen at once.
 */
export function readSource(files: ReadonlyMap<string, string>): ReadSource {
  const problems: Problems = [];
  const names = [...files.keys()].sort();
  const textOf = (name: string) => (files.get(name) ?? '').replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');

  if (!files.has('pack.yaml')) {
    return { kind: 'problems', problems: [{ file: 'pack.yaml', line: 1, message: 'is missing' }] };
  }
  const particulars = readYaml('pack.yaml', textOf('pack.yaml'), head.strict(), problems);
  const rules = names
    .filter((name) => /^rules\/[^/]+\.ya?ml$/.test(name))
    .flatMap((file) =>
      (readYaml(file, textOf(file), array(ruleSchema), problems) ?? []).map((rule) => ({ file, rule })),
    );
  const templates = names
    .filter((name) => /^templates\/[^/]+\.md$/.test(name))
    .flatMap((file) => readTemplate(file, textOf(file), problems).map((found) => ({ file, template: found })));
  const glossary = files.has('terms.csv') ? readTerms('terms.csv', textOf('terms.csv'), problems) : [];
  repeated(
    problems,
    'the rule',
    rules.map(({ file, rule }) => ({ file, id: rule.id })),
  );
  repeated(
    problems,
    'the template',
    templates.map(({ file, template: { id } }) => ({ file, id })),
  );
  if (!particulars || problems.length > 0) return { kind: 'problems', problems };

  const pack = packSchema.safeParse({
    ...particulars,
    format: 1,
    grades: Object.fromEntries(rules.flatMap(({ rule }) => (setsBuiltIn(rule) ? [[rule.id, rule.grade]] : []))),
    rules: rules.filter(({ rule }) => !setsBuiltIn(rule)).map(({ rule }) => rule),
    glossary,
    templates: templates.map((found) => found.template),
    changelog: textOf('CHANGELOG.md').trim(),
  });
  if (pack.success) return { kind: 'pack', pack: pack.data };
  const left = pack.error.issues.map((issue) => ({
    file: 'pack.yaml',
    line: 1,
    message: `${fieldName(issue.path)}: ${issue.message}`,
  }));
  return { kind: 'problems', problems: left };
}
