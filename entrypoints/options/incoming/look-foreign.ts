/** Another tool's library, told by its content or as a person says. */
import { columnsOf } from '#core/importers/generic-csv.ts';
import type { ImportOptions, Library, LossReport } from '#core/importers/importer.ts';
import { importFiles } from '#core/importers/many.ts';
import { csvSample } from '#core/importers/reading/csv.ts';
import { headingOf } from '#core/importers/reading/table.ts';
import { importerOf, importers } from '#core/importers/registry.ts';
import { readSnippetFile } from '#core/importers/snippets-json.ts';
import type { IncomingText } from './look.ts';

export interface Ask {
  /** Id of an importer, where a person said so. */
  readonly format?: string;
  readonly columns?: ImportOptions['columns'];
}

/** The beginning of a table, so that a person can say which column is which. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Field → column, as far as they are told or tell themselves. */
  readonly fields: ReadonlyMap<string, string>;
}

/** What a file may be read as. */
export interface Format {
  readonly id: string;
  readonly title: string;
}

export type Foreign =
  | {
      readonly kind: 'library';
      readonly format: string;
      readonly formats: readonly Format[];
      readonly library: Library;
      readonly report: LossReport;
      readonly table: Table | null;
    }
  | {
      readonly kind: 'unread';
      /** Null: not recognised. */
      readonly format: string | null;
      readonly formats: readonly Format[];
      readonly reason: string;
      readonly table: Table | null;
    }
  /** JSON that is nobody else's: ours, with or without a slip in it. */
  | { readonly kind: 'snippets'; readonly text: string };

const byTitle = new Intl.Collator('en');
const formats: readonly Format[] = importers
  .map(({ id, title }) => ({ id, title }))
  .sort((a, b) => byTitle.compare(a.title, b.title));

const JSON_LIKE = /^\s*[[{]/;
const ROWS = 3;
const MOST_COLUMNS = 100;

export function lookForeign(files: readonly IncomingText[], { format, columns }: Ask): Foreign {
  const told = format === undefined ? null : (importerOf(format) ?? null);
  const table = tableOf(files, columns);
  const imported = importFiles(files, told, columns);
  switch (imported.kind) {
    case 'read': {
      const { importer, library, report } = imported;
      const [only] = files;
      // It looked like another tool's, gave nothing, and may be ours with a slip in it.
      if (told === null && report.imported === 0 && files.length === 1 && only && maybeOurs(only.text))
        return { kind: 'snippets', text: only.text };
      return { kind: 'library', format: importer.id, formats, library, report, table };
    }
    case 'unreadable':
      return { kind: 'unread', format: imported.importer.id, formats, reason: imported.message, table };
    case 'unknown': {
      const [only] = files;
      if (files.length === 1 && only && JSON_LIKE.test(only.text)) return { kind: 'snippets', text: only.text };
      return { kind: 'unread', format: null, formats, reason: '', table };
    }
  }
}

function maybeOurs(text: string): boolean {
  if (!JSON_LIKE.test(text)) return false;
  const read = readSnippetFile(text);
  return read.kind === 'not-json' || (read.kind === 'read' && read.good.length > 0);
}

function tableOf(files: readonly IncomingText[], columns: Ask['columns']): Table | null {
  const [only] = files;
  if (files.length !== 1 || only === undefined || JSON_LIKE.test(only.text)) return null;
  const [first = [], ...rows] = csvSample(only.text, ROWS + 1);
  if (first.length < 2 || first.length > MOST_COLUMNS) return null;
  const heading = headingOf(only.text);
  // As the file writes them; the importers know them in small letters.
  const written = (name: string) => first[heading.indexOf(name)] ?? name;
  const fields = [...columnsOf(heading, columns ? { columns } : {})].map(
    ([field, name]) => [field, written(name)] as const,
  );
  return { columns: first, rows, fields: new Map(fields) };
}
