/** A pack file as it comes from outside: any text gets an answer, in bounded time and memory. */
import type { ZodMiniType } from 'zod/mini';
import { MOST_ENTRIES, type Pack, packSchema, ruleSchema, template, termSchema } from './schema.ts';
import { inWords } from './words.ts';

export interface ReceivedProblem {
  /** "templates › no. 3 › title"; empty for the whole file. */
  readonly path: string;
  readonly message: string;
}

export type ReceivedCode = 'too-large' | 'not-json' | 'too-deep' | 'too-much' | 'not-a-pack' | 'newer-format' | 'wrong';

export type Received =
  | { readonly kind: 'pack'; readonly pack: Pack; readonly raw: Readonly<Record<string, unknown>> }
  | {
      readonly kind: 'refused';
      readonly code: ReceivedCode;
      /** A sentence for a person. */
      readonly reason: string;
      readonly problems: readonly ReceivedProblem[];
    };

/** In bytes as UTF-8; whoever downloads stops there. */
export const MOST_BYTES = 20_000_000;
const DEEPEST = 64;
/** 50,000 templates with everything they can have are a million. */
const MOST_VALUES = 3_000_000;
const LONGEST_LIST = 50_000;
const MOST_PROBLEMS = 50;

type Raw = Readonly<Record<string, unknown>>;

/**
 * Never throws, whatever the text is. What it lets through has passed `packSchema` and can be signed as it stands. `named` is
 * told the id before anything else is looked at, so that what is stored of that pack can be read meanwhile.
 */
export function receivePack(text: string, named?: (id: string) => void): Received {
  if (text.length > MOST_BYTES) return refused('too-large', 'The file is larger than 20 MB.');
  const source = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  const size = measured(source);
  if (size !== 'fits') return refused(size, TOO[size]);
  let raw: unknown;
  try {
    raw = JSON.parse(source);
  } catch (error) {
    const message = error instanceof Error ? short(error.message) : '';
    return refused('not-json', 'The file is not a pack: it is not JSON, or it was cut short.', [{ path: '', message }]);
  }
  if (!isRecord(raw)) return refused('not-a-pack', 'The file is not a pack.');
  if (typeof raw.id === 'string') named?.(raw.id);
  const found = flawIn(raw);
  if (found) return wrong([{ path: fieldName(found.path.toReversed()), message: found.message }]);
  if (typeof raw.format !== 'number')
    return refused('not-a-pack', 'The file is not a pack.', [{ path: 'format', message: 'must be 1' }]);
  if (raw.format > 1) return refused('newer-format', 'The pack was made for a newer Sincerely.');
  return readRaw(raw);
}

const TOO = {
  'too-deep': 'The file is nested too deeply to be a pack.',
  'too-much': 'The file holds more than a pack may.',
} as const;

/** Before anything is built from it: brackets and commas outside of strings. */
function measured(source: string): 'fits' | keyof typeof TOO {
  let depth = 0;
  let values = 1;
  for (let at = 0; at < source.length; at += 1) {
    switch (source.charCodeAt(at)) {
      case 0x22:
        at = endOfString(source, at);
        break;
      case 0x5b:
      case 0x7b:
        depth += 1;
        values += 1;
        if (depth > DEEPEST) return 'too-deep';
        break;
      case 0x5d:
      case 0x7d:
        depth -= 1;
        break;
      case 0x2c:
        values += 1;
        break;
    }
    if (values > MOST_VALUES) return 'too-much';
  }
  return 'fits';
}

function endOfString(source: string, start: number): number {
  for (let at = start + 1; at < source.length; at += 1) {
    const code = source.charCodeAt(at);
    if (code === 0x5c) at += 1;
    else if (code === 0x22) return at;
  }
  return source.length;
}

/** Half of a pair: cannot be written as UTF-8, so nor signed. */
const HALF = /\p{Surrogate}/u;

interface Flaw {
  /** Innermost first. */
  readonly path: string[];
  readonly message: string;
}

/** What JSON may hold and a pack may not, for it would be lost, run or be signed differently further on. */
function flawIn(value: unknown): Flaw | undefined {
  if (typeof value === 'string') return HALF.test(value) ? flaw('has half a character') : undefined;
  if (typeof value === 'number') return Number.isFinite(value) ? undefined : flaw('is too large a number');
  const list = Array.isArray(value);
  if (!list && !isRecord(value)) return undefined;
  const keys = Object.keys(value);
  if (keys.length > LONGEST_LIST) return flaw('is too long a list');
  for (const key of keys) {
    if (key === '__proto__') return flaw('has a key “__proto__”, which no pack needs');
    const found = HALF.test(key) ? flaw('has half a character') : flawIn(list ? value[Number(key)] : value[key]);
    found?.path.push(key);
    if (found) return found;
  }
  return undefined;
}

const flaw = (message: string): Flaw => ({ path: [], message });

/** The long lists entry by entry: a file of a million mistakes is told by the first fifty of them. */
function readRaw(raw: Raw): Received {
  const problems: ReceivedProblem[] = [];
  const head = packSchema.safeParse({ ...raw, rules: [], glossary: [], templates: [] }, inWords);
  if (!head.success) problems.push(...issuesOf(head.error.issues));
  const rules = readList(raw, 'rules', ruleSchema, problems);
  const glossary = readList(raw, 'glossary', termSchema, problems);
  const templates = readList(raw, 'templates', template, problems);
  problems.push(...repeated('rules', rules), ...repeated('templates', templates));
  if (!head.success || problems.length > 0) return wrong(problems);
  return { kind: 'pack', pack: { ...head.data, rules, glossary, templates }, raw };
}

function readList<T>(
  raw: Raw,
  part: keyof typeof MOST_ENTRIES,
  schema: ZodMiniType<T>,
  problems: ReceivedProblem[],
): T[] {
  const entries = raw[part] ?? [];
  const most = MOST_ENTRIES[part];
  if (!Array.isArray(entries) || entries.length > most) {
    problems.push({ path: part, message: Array.isArray(entries) ? `holds more than ${most} entries` : 'is no list' });
    return [];
  }
  const read: T[] = [];
  for (const [index, entry] of entries.entries()) {
    if (problems.length >= MOST_PROBLEMS) break;
    const parsed = schema.safeParse(entry, inWords);
    if (parsed.success) read.push(parsed.data);
    else problems.push(...issuesOf(parsed.error.issues, [part, index]));
  }
  return read;
}

interface Issue {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

const issuesOf = (issues: readonly Issue[], above: readonly PropertyKey[] = []): ReceivedProblem[] =>
  issues
    .slice(0, MOST_PROBLEMS)
    .map(({ path, message }) => ({ path: fieldName([...above, ...path]), message: short(message) }));

function repeated(part: string, entries: readonly { readonly id: string }[]): ReceivedProblem[] {
  const seen = new Set<string>();
  return entries.flatMap(({ id }, index) => {
    const again = seen.has(id);
    seen.add(id);
    return again ? [{ path: fieldName([part, index]), message: `“${id}” is there twice` }] : [];
  });
}

const wrong = (problems: readonly ReceivedProblem[]): Received =>
  refused('wrong', 'The file is not a sound pack.', problems.slice(0, MOST_PROBLEMS));

const refused = (code: ReceivedCode, reason: string, problems: readonly ReceivedProblem[] = []): Received => ({
  kind: 'refused',
  code,
  reason,
  problems,
});

const fieldName = (path: readonly PropertyKey[]): string =>
  path.map((key) => (/^\d+$/.test(String(key)) ? `no. ${Number(key) + 1}` : short(String(key)))).join(' › ');

const short = (text: string): string => (text.length > 200 ? `${text.slice(0, 200)}…` : text);

const isRecord = (value: unknown): value is Raw => typeof value === 'object' && value !== null && !Array.isArray(value);
