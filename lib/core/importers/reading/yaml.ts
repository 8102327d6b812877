/** YAML item by item: an entry of a list that cannot be read costs no other. Nothing in it is ever run. */
import { type Document, isMap, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import { plainly } from '../../packs/plain-words.ts';
import { Unreadable } from '../importer.ts';

/** The library needs a second for two megabytes; a library of ten thousand snippets has one. */
const LARGEST = 4_000_000;
const DEEPEST = 60;
const ALIASES = 50;

export type BrokenEntry = (where: string, reason: string) => void;

export interface YamlFile {
  /** Everything but the lists asked for. */
  readonly rest: Readonly<Record<string, unknown>>;
  readonly lists: ReadonlyMap<string, readonly { readonly line: number; readonly value: unknown }[]>;
}

const tooLarge = 'It is too large for YAML: split it into files of at most 4 million characters.';

interface Parsed {
  readonly document: Document.Parsed;
  readonly lines: LineCounter;
}

/** Null when it is nested so deeply that reading it would exhaust the stack. */
function parsed(text: string): Parsed | null {
  if (text.length > LARGEST) throw new Unreadable(tooLarge);
  if (deeperThan(text, DEEPEST)) return null;
  const lines = new LineCounter();
  try {
    return {
      document: parseDocument(text, { lineCounter: lines, uniqueKeys: false, logLevel: 'silent', prettyErrors: false }),
      lines,
    };
  } catch (error) {
    if (error instanceof RangeError || error instanceof ReferenceError) return null;
    throw error;
  }
}

/** Flow brackets and dashes in a row; what is deep by indentation is long by itself. */
function deeperThan(text: string, most: number): boolean {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at];
    if (char === '[' || char === '{') {
      depth += 1;
      if (depth > most * 20) return true;
    } else if (char === '\n') depth = 0;
  }
  return new RegExp(`(?:[-?:][ \\t]+){${most}}|^ {${most * 10}}`, 'm').test(text);
}

function toJs(
  node: Node | null | undefined,
  document: Document,
): { readonly value: unknown } | { readonly problem: string } {
  try {
    return { value: node?.toJS(document, { maxAliasCount: ALIASES }) };
  } catch (error) {
    if (error instanceof ReferenceError || error instanceof RangeError)
      return { problem: 'refers to itself or to others too often' };
    throw error;
  }
}

const problemOf = (message: string): string =>
  plainly((message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, ''));

/** A file that is one value. */
export function readYamlValue(text: string): unknown {
  const read = parsed(text);
  if (read === null) throw new Unreadable('It is nested too deeply.');
  const [error] = read.document.errors;
  if (error) {
    const { line, col } = read.lines.linePos(error.pos[0]);
    throw new Unreadable(`It is not YAML: line ${line}, column ${col}, ${problemOf(error.message)}.`);
  }
  const outcome = toJs(read.document.contents, read.document);
  if ('problem' in outcome) throw new Unreadable(`It ${outcome.problem}.`);
  return outcome.value;
}

/** A mapping with lists of items under `keys`. */
export function readYamlLists(source: string, keys: readonly string[], broken: BrokenEntry): YamlFile {
  const text = source.replace(/\r\n?/g, '\n');
  const read = parsed(text);
  if (read && read.document.errors.length === 0) {
    const { contents } = read.document;
    if (!isMap(contents)) return { rest: {}, lists: new Map() };
    const rest: Record<string, unknown> = {};
    const lists = new Map<string, { line: number; value: unknown }[]>();
    for (const pair of contents.items) {
      const key = String(pair.key);
      const node = pair.value;
      if (!keys.includes(key) || !isSeq(node)) {
        const outcome = toJs(isNodeLike(node) ? node : null, read.document);
        if ('problem' in outcome) broken(`“${key}”`, outcome.problem);
        else rest[key] = outcome.value;
        continue;
      }
      const entries: { line: number; value: unknown }[] = [];
      for (const [index, item] of node.items.entries()) {
        if (!isNodeLike(item)) continue;
        const line = read.lines.linePos(item.range?.[0] ?? 0).line;
        const outcome = toJs(item, read.document);
        if ('problem' in outcome) broken(`${key} ${index + 1}, line ${line}`, outcome.problem);
        else entries.push({ line, value: outcome.value });
      }
      lists.set(key, [...(lists.get(key) ?? []), ...entries]);
    }
    return { rest, lists };
  }
  return inPieces(text, keys, broken);
}

const isNodeLike = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'toJS' in value;

/** A broken file, cut where its lists' entries begin: each is a document of its own. References between them are lost. */
function inPieces(text: string, keys: readonly string[], broken: BrokenEntry): YamlFile {
  const lists = new Map<string, { line: number; value: unknown }[]>();
  const entriesOf = (key: string) => {
    const entries = lists.get(key) ?? [];
    lists.set(key, entries);
    return entries;
  };
  const source = text.split('\n');
  let list: string | null = null;
  let indent = -1;
  let piece: { readonly line: number; readonly rows: string[] } | null = null;
  const finish = (): void => {
    if (piece === null || list === null) return;
    const { line, rows } = piece;
    piece = null;
    const entry = parsed(rows.join('\n'));
    const [error] = entry?.document.errors ?? [];
    const outcome = entry && !error ? toJs(entry.document.contents, entry.document) : null;
    if (outcome && 'value' in outcome && Array.isArray(outcome.value) && outcome.value.length === 1)
      entriesOf(list).push({ line, value: outcome.value[0] });
    else if (error)
      broken(`line ${line + (entry?.lines.linePos(error.pos[0]).line ?? 1) - 1}`, problemOf(error.message));
    else broken(`line ${line}`, outcome && 'problem' in outcome ? outcome.problem : 'cannot be read as one entry');
  };
  for (const [at, row] of source.entries()) {
    const top = /^([\w-]+):[ \t]*(?:#.*)?\r?$/.exec(row)?.[1];
    if (top !== undefined) {
      finish();
      list = keys.includes(top) ? top : null;
      indent = -1;
      continue;
    }
    if (list === null) continue;
    const dash = /^([ \t]{0,40})-(?:[ \t]|\r?$)/.exec(row)?.[1]?.length;
    if (dash !== undefined && (indent < 0 || dash <= indent)) {
      finish();
      indent = dash;
      piece = { line: at + 1, rows: [] };
    }
    piece?.rows.push(row);
  }
  finish();
  if (lists.size === 0) readYamlValue(text);
  return { rest: {}, lists };
}
