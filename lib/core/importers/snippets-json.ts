import * as z from 'zod/mini';
import { type JsonError, jsonError } from './json-position.ts';

export const SNIPPET_FILE = { format: 'sincerely-snippets', schema: 1 } as const;

/** Read whole, in one tab: above this a file is refused by its size, before a byte of it is read. */
export const LARGEST_FILE_BYTES = 20 * 1024 * 1024;

const time = z.number().check(z.nonnegative());
const filled = z.string().check(z.regex(/\S/));

const importedSnippet = z.looseObject({
  id: z.optional(filled),
  title: filled,
  body: filled,
  shortcut: z.optional(filled),
  tags: z.optional(z.array(z.string())),
  channels: z.optional(z.array(z.enum(['email', 'chat', 'social', 'note']))),
  language: z.optional(z.string()),
  persona: z.optional(filled),
  examples: z.optional(z.array(z.string())),
  pinned: z.optional(z.boolean()),
  draft: z.optional(z.boolean()),
  archived: z.optional(z.boolean()),
  reviewBy: z.optional(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))),
  usage: z.optional(z.object({ count: z.int().check(z.nonnegative()), lastUsed: z.optional(time) })),
  createdAt: z.optional(time),
  updatedAt: z.optional(time),
  rev: z.optional(z.int().check(z.positive())),
});
export type ImportedSnippet = z.infer<typeof importedSnippet>;

export type RowProblem =
  | { readonly kind: 'not-an-object' }
  | { readonly kind: 'missing'; readonly field: string }
  | { readonly kind: 'empty'; readonly field: string }
  | { readonly kind: 'not-allowed'; readonly field: string; readonly found: string };

export interface BadRow {
  /** Counted from 1. */
  readonly row: number;
  readonly title?: string;
  readonly problems: readonly RowProblem[];
}

export interface GoodRow {
  readonly row: number;
  readonly snippet: ImportedSnippet;
}

export type SnippetFile =
  | { readonly kind: 'read'; readonly good: readonly GoodRow[]; readonly bad: readonly BadRow[] }
  | { readonly kind: 'not-json'; readonly at: JsonError }
  /** JSON, but something else. `format` is what it calls itself. */
  | { readonly kind: 'not-snippets'; readonly format?: string }
  | { readonly kind: 'newer'; readonly schema: number };

export function readSnippetFile(text: string): SnippetFile {
  const source = text.startsWith('\uFEFF') ? text.slice(1) : text;
  let content: unknown;
  try {
    content = JSON.parse(source);
  } catch (error) {
    const at = jsonError(source);
    if (at === null) throw error;
    return { kind: 'not-json', at };
  }
  return Array.isArray(content) ? readRows(content) : readEnvelope(content);
}

function readEnvelope(content: unknown): SnippetFile {
  const envelope = z
    .looseObject({ format: z.optional(z.string()), schema: z.optional(z.number()), snippets: z.array(z.unknown()) })
    .safeParse(content);
  if (!envelope.success || (envelope.data.format ?? SNIPPET_FILE.format) !== SNIPPET_FILE.format) {
    const format = z.looseObject({ format: z.string() }).safeParse(content);
    return format.success ? { kind: 'not-snippets', format: format.data.format } : { kind: 'not-snippets' };
  }
  const schema = envelope.data.schema ?? SNIPPET_FILE.schema;
  if (schema > SNIPPET_FILE.schema) return { kind: 'newer', schema };
  return readRows(envelope.data.snippets);
}

function readRows(rows: readonly unknown[]): SnippetFile {
  const good: GoodRow[] = [];
  const bad: BadRow[] = [];
  for (const [index, raw] of rows.entries()) {
    const parsed = importedSnippet.safeParse(raw);
    if (parsed.success) good.push({ row: index + 1, snippet: parsed.data });
    else bad.push({ row: index + 1, ...titleOf(raw), problems: problemsOf(raw, parsed.error.issues) });
  }
  return { kind: 'read', good, bad };
}

function titleOf(raw: unknown): { title?: string } {
  const found = z.looseObject({ title: filled }).safeParse(raw);
  return found.success ? { title: found.data.title } : {};
}

function problemsOf(raw: unknown, issues: readonly z.core.$ZodIssue[]): readonly RowProblem[] {
  return issues.map((issue): RowProblem => {
    const field = String(issue.path[0] ?? '');
    if (field === '') return { kind: 'not-an-object' };
    const found = valueAt(raw, issue.path);
    if (found === undefined) return { kind: 'missing', field };
    if (typeof found === 'string' && found.trim() === '') return { kind: 'empty', field };
    return { kind: 'not-allowed', field, found: JSON.stringify(found).slice(0, 60) };
  });
}

function valueAt(raw: unknown, path: readonly PropertyKey[]): unknown {
  let value = raw;
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = Reflect.get(value, key);
  }
  return value;
}
