/** Rows of past replies from NDJSON or CSV, one at a time, each with the line it came from. */
import type { Readable } from 'node:stream';
import { parse } from 'csv-parse';
import * as z from 'zod';

const text = z.union([z.string(), z.number()]).transform(String);
const optional = z.preprocess((value) => (value === '' || value === null ? undefined : value), text.optional());

const Exchange = z.object({
  id: text,
  reply: z.string(),
  customer: optional,
  channel: z.preprocess(
    (value) => (value === '' || value === null ? undefined : value),
    z.enum(['email', 'chat', 'social', 'note']).optional(),
  ),
  agent: optional,
  customerName: optional,
});

export type Exchange = z.infer<typeof Exchange>;

export type Row =
  | { readonly kind: 'row'; readonly exchange: Exchange }
  | { readonly kind: 'bad'; readonly line: number; readonly problem: string };

export type Renames = ReadonlyMap<string, string>;

const FIELDS = [
  'id',
  'reply',
  'customer',
  'channel',
  'agent',
  'customerName',
  'receivedAt',
  'repliedAt',
  'csat',
  'resolved',
];

/** `reply=body,customer=question` → field → column. */
export function parseRenames(pairs: string | undefined): Renames {
  const renames = new Map<string, string>();
  for (const pair of pairs?.split(',') ?? []) {
    const [field, column] = pair.split('=').map((part) => part.trim());
    if (!field || !column) throw new Error(`--map: "${pair}" is not of the form field=column`);
    if (!FIELDS.includes(field)) throw new Error(`--map: there is no field "${field}". Fields: ${FIELDS.join(', ')}`);
    renames.set(field, column);
  }
  return renames;
}

export async function* readRows(source: Readable, renames: Renames): AsyncGenerator<Row> {
  source.setEncoding('utf8');
  const chunks = source[Symbol.asyncIterator]() as AsyncIterator<string>;
  let head = '';
  for (;;) {
    const next = await chunks.next();
    if (next.done) break;
    head += next.value;
    if (head.trim() !== '') break;
  }
  head = head.replace(/^\uFEFF/, '');
  const rest = (async function* (): AsyncGenerator<string> {
    yield head;
    for (let next = await chunks.next(); !next.done; next = await chunks.next()) yield next.value;
  })();
  if (head.trim() === '') return;
  yield* /^\s*[{[]/.test(head) ? readJson(rest, renames) : readCsv(rest, renames);
}

async function* readJson(chunks: AsyncIterable<string>, renames: Renames): AsyncGenerator<Row> {
  let pending = '';
  let line = 0;
  for await (const chunk of chunks) {
    const lines = chunk.split('\n');
    // Only what is new is searched: a line of many chunks is put together once.
    lines[0] = pending + lines[0];
    pending = lines.pop() ?? '';
    for (const one of lines) {
      line++;
      if (one.trim() !== '') yield jsonRow(one, line, renames);
    }
  }
  if (pending.trim() !== '') yield jsonRow(pending, line + 1, renames);
}

function jsonRow(source: string, line: number, renames: Renames): Row {
  try {
    return toRow(JSON.parse(source), line, renames);
  } catch (error) {
    return { kind: 'bad', line, problem: `not JSON (${error instanceof Error ? error.message : String(error)})` };
  }
}

async function* readCsv(chunks: AsyncIterable<string>, renames: Renames): AsyncGenerator<Row> {
  const parser = parse({
    columns: true,
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    relax_quotes: true,
  });
  const feeding = (async () => {
    for await (const chunk of chunks)
      if (!parser.write(chunk)) await new Promise((resolve) => parser.once('drain', resolve));
    parser.end();
  })();
  try {
    for await (const { record, info } of parser as AsyncIterable<{ record: unknown; info: { lines: number } }>)
      yield toRow(record, info.lines, renames);
    await feeding;
  } catch (error) {
    yield { kind: 'bad', line: parser.info.lines, problem: error instanceof Error ? error.message : String(error) };
  }
}

function toRow(value: unknown, line: number, renames: Renames): Row {
  const parsed = Exchange.safeParse(renamed(value, renames));
  if (parsed.success) return { kind: 'row', exchange: parsed.data };
  const problem = parsed.error.issues.map((issue) => `${issue.path.join('.') || 'row'}: ${issue.message}`).join('; ');
  return { kind: 'bad', line, problem };
}

function renamed(value: unknown, renames: Renames): unknown {
  if (renames.size === 0 || typeof value !== 'object' || value === null) return value;
  const source = value as Readonly<Record<string, unknown>>;
  const target: Record<string, unknown> = { ...source };
  for (const [field, column] of renames) target[field] = source[column];
  return target;
}
