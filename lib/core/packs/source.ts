// biome-ignore lint/style/noRestrictedImports: the library's build for workers, without Node's Buffer
import { parse as parseCsv } from 'csv-parse/browser/esm/sync';
import { array, looseObject, omit, strictObject } from 'zod/mini';
import { plainly } from './plain-words.ts';
import { head, type Pack, packSchema, ruleSchema, template, termSchema } from './schema.ts';
import { notUtf8, READ, unreadIn } from './source-files.ts';
import { fieldName, readYaml } from './source-yaml.ts';
import { inWords } from './words.ts';

export interface SourceProblem {
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  readonly message: string;
}

/** Where a rule, a template or a term was written. A template's `line` is the first one of its text. */
export interface SourcePlace {
  readonly file: string;
  readonly line: number;
}

/** By kind and id: "rule no-jargon", "template refund", "term SLA". */
export type SourcePlaces = ReadonlyMap<string, SourcePlace>;

export type ReadSource =
  | {
      readonly kind: 'pack';
      readonly pack: Pack;
      readonly places: SourcePlaces;
      /** A sentence for each file that looks as if it were meant for the pack, and is not read. */
      readonly unread: readonly string[];
    }
  | { readonly kind: 'problems'; readonly problems: readonly SourceProblem[] };

type Problems = SourceProblem[];

interface Placed<T> extends SourcePlace {
  readonly item: T;
}

/** Spreadsheets of many countries save with semicolons: the first line tells. */
function delimiterOf(source: string): string {
  const [names = ''] = source.split('\n', 1);
  return [',', ';', '\t'].find((mark) => names.includes(mark)) ?? ',';
}

const COLUMNS = ['term', 'instead', 'why', 'grade'];

function readTerms(file: string, source: string, problems: Problems): readonly Placed<Pack['glossary'][number]>[] {
  const row = looseObject({ info: looseObject({}), record: looseObject({}) });
  let rows: unknown;
  try {
    const delimiter = delimiterOf(source);
    rows = parseCsv(source, {
      columns: (names: readonly string[]) => names.map((name) => name.toLowerCase()),
      bom: true,
      info: true,
      trim: true,
      skip_empty_lines: true,
      // Spreadsheets leave rows of commas where something was deleted.
      skip_records_with_empty_values: true,
      delimiter,
    });
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const at = error.message.match(/ (?:on|at) line (\d+)/)?.[1];
    problems.push({
      file,
      line: Number(at ?? 1),
      message: plainly(error.message.replace(/ (?:on|at) line \d+.*$/s, '')),
    });
    return [];
  }
  const parsed = array(row).parse(rows);
  if (parsed[0] && !('term' in parsed[0].record)) {
    problems.push({ file, line: 1, message: `has no column “term”; the first line names them: ${COLUMNS.join(', ')}` });
    return [];
  }
  return parsed.flatMap(({ info, record }) => {
    const cell = (name: string) => {
      const value = record[name];
      return typeof value === 'string' && value !== '' ? value : undefined;
    };
    const instead = cell('instead')
      ?.split('|')
      .map((word) => word.trim())
      .filter((word) => word !== '');
    const parsed = termSchema.safeParse(
      {
        term: cell('term') ?? '',
        ...(instead ? { instead } : {}),
        ...(cell('why') ? { why: cell('why') } : {}),
        ...(cell('grade') ? { grade: cell('grade') } : {}),
      },
      inWords,
    );
    const line = typeof info.lines === 'number' ? info.lines : 1;
    if (parsed.success) return [{ item: parsed.data, file, line }];
    for (const issue of parsed.error.issues) {
      problems.push({ file, line, message: `${fieldName(issue.path)}: ${issue.message}` });
    }
    return [];
  });
}

/** A column with its name misspelt would be missed by nobody until an agent reads the finding. */
function unreadColumns(table: string): readonly string[] {
  const names = table.split('\n', 1)[0]?.split(delimiterOf(table)) ?? [];
  return names
    .map((name) => name.trim().replace(/^"(.*)"$/, '$1'))
    .filter((name) => name !== '' && !COLUMNS.includes(name.toLowerCase()))
    .map((name) => `The column “${name}” of terms.csv is not read: there are ${COLUMNS.join(', ')}.`);
}

const FRONT = /^---[^\S\n]*\n([\s\S]*?)\n---[^\S\n]*(?:\n|$)/;

function readTemplate(file: string, source: string, problems: Problems): readonly Placed<Pack['templates'][number]>[] {
  const front = source.match(FRONT);
  if (!front) {
    problems.push({ file, line: 1, message: 'must start with its particulars between two lines of ---' });
    return [];
  }
  const particulars = readYaml(file, front[1] ?? '', strictObject(omit(template, { body: true }).shape), problems, 2);
  const below = source.slice(front[0].length);
  const body = below.trim();
  const above = front[0] + below.slice(0, below.length - below.trimStart().length);
  const line = above.split('\n').length;
  if (body === '') {
    problems.push({ file, line: front[0].split('\n').length, message: 'has no text below its particulars' });
    return [];
  }
  return particulars ? [{ item: { ...particulars.data, body }, file, line }] : [];
}

function repeated(problems: Problems, what: string, items: readonly Placed<{ id: string }>[]): void {
  const first = new Map<string, string>();
  for (const { item, file, line } of items) {
    const before = first.get(item.id);
    if (before === undefined) first.set(item.id, file);
    else problems.push({ file, line, message: `${what} “${item.id}” is already in ${before}` });
  }
}

/** `{ id: vague-timing, grade: off }` looks for nothing itself: it sets a built-in check. */
function setsBuiltIn(rule: Readonly<Record<string, unknown>>): boolean {
  return Object.keys(rule).every((key) => key === 'id' || key === 'grade') && rule.grade !== undefined;
}

/**
 * A pack out of its source folder, given as file names (relative, with "/") and their texts. Reads everything before it
 * answers, so that all problems are seen at once. `others` are the names of files that are no texts.
 */
export function readSource(files: ReadonlyMap<string, string>, others: readonly string[] = []): ReadSource {
  const problems: Problems = [...notUtf8(files)];
  const names = [...files.keys()].sort();
  const textOf = (name: string) => (files.get(name) ?? '').replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');

  if (!files.has('pack.yaml')) {
    const other = names.find((name) => /^pack\.ya?ml$/i.test(name));
    const message = other === undefined ? 'is missing' : `is missing; “${other}” must be called pack.yaml`;
    return { kind: 'problems', problems: [{ file: 'pack.yaml', line: 1, message }] };
  }
  const particulars = readYaml('pack.yaml', textOf('pack.yaml'), strictObject(head.shape), problems);
  const rules = names
    .filter((name) => READ.rules.test(name))
    .flatMap((file) => {
      const read = readYaml(file, textOf(file), array(ruleSchema), problems);
      return (read?.data ?? []).map((item, index) => ({ item, file, line: read?.lineOf([index]) ?? 1 }));
    });
  const templates = names
    .filter((name) => READ.templates.test(name))
    .flatMap((file) => readTemplate(file, textOf(file), problems));
  // UTF-16 is told as such; its cells would be as many mistakes.
  const table = textOf('terms.csv').includes('\0') ? '' : textOf('terms.csv');
  const glossary = readTerms('terms.csv', table, problems);
  repeated(problems, 'the rule', rules);
  repeated(
    problems,
    'the template',
    templates.map((one) => ({ ...one, line: 1 })),
  );
  if (!particulars || problems.length > 0) return { kind: 'problems', problems };

  const pack = packSchema.safeParse(
    {
      ...particulars.data,
      format: 1,
      grades: Object.fromEntries(rules.flatMap(({ item }) => (setsBuiltIn(item) ? [[item.id, item.grade]] : []))),
      rules: rules.flatMap(({ item }) => (setsBuiltIn(item) ? [] : [item])),
      glossary: glossary.map(({ item }) => item),
      templates: templates.map(({ item }) => item),
      changelog: textOf('CHANGELOG.md').trim(),
    },
    inWords,
  );
  const places = new Map<string, SourcePlace>();
  for (const { item, file, line } of rules) places.set(`rule ${item.id}`, { file, line });
  for (const { item, file, line } of templates) places.set(`template ${item.id}`, { file, line });
  for (const { item, file, line } of glossary) places.set(`term ${item.term}`, { file, line });
  if (pack.success)
    return {
      kind: 'pack',
      pack: pack.data,
      places,
      unread: [...unreadIn([...names, ...others]), ...unreadColumns(table)],
    };
  const left = pack.error.issues.map((issue) => ({
    file: 'pack.yaml',
    line: 1,
    message: `${fieldName(issue.path)}: ${issue.message}`,
  }));
  return { kind: 'problems', problems: left };
}
