/** What somebody dropped or chose, told by its content: a pack, snippets of ours, or another tool's library. Stores nothing. */

import type { PackReader } from '#background/take-pack.ts';
import { columnsOf } from '#core/importers/generic-csv.ts';
import type { ImportOptions, Library, LossReport } from '#core/importers/importer.ts';
import { importFiles, type NamedText } from '#core/importers/many.ts';
import { csvSample } from '#core/importers/reading/csv.ts';
import { headingOf } from '#core/importers/reading/table.ts';
import { importerOf, importers } from '#core/importers/registry.ts';
import { readSnippetFile } from '#core/importers/snippets-json.ts';
import type { Received } from '#core/packs/receive.ts';
import type { Pack } from '#core/packs/schema.ts';
import type { Verified } from '#core/packs/sign.ts';
import { readSource } from '#core/packs/source.ts';

/** `name` is the path in a folder that was dropped whole. */
export type IncomingText = NamedText;

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

export type Looked =
  | {
      readonly kind: 'pack';
      readonly pack: Pack;
      /** As it stood in the file, for its signature. */
      readonly raw: Readonly<Record<string, unknown>>;
      readonly verified: Verified;
    }
  | { readonly kind: 'no-pack'; readonly received: Extract<Received, { kind: 'refused' }> }
  | { readonly kind: 'no-source'; readonly problems: readonly string[] }
  /** Our own file of snippets, or JSON that nobody else recognised. */
  | { readonly kind: 'snippets'; readonly text: string }
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
    };

const byTitle = new Intl.Collator('en');
const formats: readonly Format[] = importers
  .map(({ id, title }) => ({ id, title }))
  .sort((a, b) => byTitle.compare(a.title, b.title));

const OURS = /^\s*\{[^{}[\]]{0,200}"format"\s*:\s*"sincerely-/;
const JSON_LIKE = /^\s*[[{]/;
const ROWS = 3;
const MOST_COLUMNS = 100;

export async function look(files: readonly IncomingText[], ask: Ask, reader: PackReader): Promise<Looked> {
  const source = ask.format === undefined ? sourceOf(files) : null;
  if (source) return source;
  const [only] = files;
  if (files.length === 1 && only && ask.format === undefined) {
    const text = only.text.replace(/^\uFEFF/, '');
    if (OURS.test(text)) return { kind: 'snippets', text };
    const pack = await packOf(text, reader);
    if (pack) return pack;
  }
  return libraryOf(files, ask);
}

async function packOf(text: string, { receivePack, verifyPack }: PackReader): Promise<Looked | null> {
  if (!/^\s*\{/.test(text)) return null;
  const received = receivePack(text);
  if (received.kind === 'refused')
    return received.code === 'not-json' || received.code === 'not-a-pack' || !/"format"\s*:\s*\d/.test(text)
      ? null
      : { kind: 'no-pack', received };
  const { pack, raw } = received;
  return { kind: 'pack', pack, raw, verified: await verifyPack(raw) };
}

/** A dropped folder has its own name before each path; a `pack.yaml` says where the pack begins. */
function sourceOf(files: readonly IncomingText[]): Looked | null {
  const heads = files.filter(({ name }) => /(?:^|\/)pack\.yaml$/.test(name));
  const head = heads.sort((a, b) => a.name.length - b.name.length)[0];
  if (head === undefined) return null;
  const root = head.name.slice(0, -'pack.yaml'.length);
  const inside = files
    .filter(({ name }) => name.startsWith(root))
    .map(({ name, text }) => [placed(name.slice(root.length), text), text] as const);
  const read = readSource(new Map(inside));
  if (read.kind === 'problems')
    return {
      kind: 'no-source',
      problems: read.problems.map(({ file, line, message }) => `${file}:${line}: ${message}`),
    };
  const { pack } = read;
  return { kind: 'pack', pack, raw: { ...pack }, verified: { kind: 'unsigned' } };
}

/** Files chosen one by one have lost their folder: Markdown is a template, other YAML holds rules. */
function placed(path: string, text: string): string {
  if (path.includes('/') || path === 'pack.yaml') return path;
  if (/\.md$/.test(path) && /^\uFEFF?---/.test(text)) return `templates/${path}`;
  return /\.ya?ml$/.test(path) ? `rules/${path}` : path;
}

function libraryOf(files: readonly IncomingText[], { format, columns }: Ask): Looked {
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
