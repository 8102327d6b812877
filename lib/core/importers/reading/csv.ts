/**
 * Tables as spreadsheets and other tools write them: any of three separators, any line break, quotes that were never doubled or
 * never closed. csv-parse gives up the rest of a file at such a quote; here it costs the line it opened in.
 */
export interface CsvRow {
  /** Counted from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

export type BrokenRow = (line: number, reason: string) => void;

const SAMPLE = 64 * 1024;
const MOST_CELLS = 2_000;

export function* readCsv(text: string, broken: BrokenRow, separator = separatorOf(text)): Generator<CsvRow> {
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  let line = 1;
  // Going back after a quote that was never closed must not cost the square of a hostile file.
  let budget = 8 * text.length + 10_000;
  while (at < text.length) {
    const row = readRow(text, at, separator);
    budget -= row.looked - at + 1;
    if (row.problem === null) {
      if (row.cells.length > MOST_CELLS) broken(line, `has more than ${MOST_CELLS} columns`);
      else if (row.cells.some((cell) => cell.trim() !== '')) yield { line, cells: row.cells };
      line += breaksIn(text, at, row.end);
      at = row.end;
      continue;
    }
    broken(line, row.problem);
    if (budget < 0) {
      broken(line + 1, 'and everything below it is not read: too much of the file is broken');
      return;
    }
    at = afterLine(text, at);
    line += 1;
  }
}

/** The first rows of a file, for telling formats apart. */
export function csvSample(text: string, rows = 5): readonly (readonly string[])[] {
  const sample: (readonly string[])[] = [];
  for (const { cells } of readCsv(text.slice(0, SAMPLE), () => undefined)) {
    sample.push(cells);
    if (sample.length >= rows) break;
  }
  return sample;
}

interface ReadRow {
  readonly cells: readonly string[];
  readonly end: number;
  /** How far was read to tell. */
  readonly looked: number;
  readonly problem: string | null;
}

function readRow(text: string, start: number, separator: string): ReadRow {
  const cells: string[] = [];
  let at = start;
  for (;;) {
    const opening = text[at] === '"' ? at : spaced(text, at);
    const cell = text[opening] === '"' ? quoted(text, opening, separator) : bare(text, at, separator);
    if (cell.problem !== null) return { cells, end: at, looked: cell.end, problem: cell.problem };
    cells.push(cell.value);
    at = cell.end;
    if (text[at] !== separator) {
      const end = afterBreak(text, at);
      return { cells, end, looked: end, problem: null };
    }
    at += 1;
  }
}

interface Cell {
  readonly value: string;
  readonly end: number;
  readonly problem: string | null;
}

/** Blanks before an opening quote. */
function spaced(text: string, from: number): number {
  let at = from;
  while (text[at] === ' ') at += 1;
  return at;
}

function bare(text: string, from: number, separator: string): Cell {
  let at = from;
  while (at < text.length && text[at] !== separator && text[at] !== '\n' && text[at] !== '\r') at += 1;
  return { value: text.slice(from, at), end: at, problem: null };
}

function quoted(text: string, from: number, separator: string): Cell {
  let value = '';
  let begin = from + 1;
  let broke = false;
  let at = from + 1;
  for (; at < text.length; at += 1) {
    const char = text[at];
    if (char === '\n' || char === '\r') broke = true;
    if (char !== '"') continue;
    if (text[at + 1] === '"') {
      value += `${text.slice(begin, at)}"`;
      begin = at + 2;
      at += 1;
      continue;
    }
    const after = spaced(text, at + 1);
    if (after >= text.length || text[after] === separator || text[after] === '\n' || text[after] === '\r')
      return { value: value + text.slice(begin, at), end: after, problem: null };
    const before = text[at - 1];
    // A quote that opens a cell, met inside of one that began lines above: that one was never closed.
    if (broke && (before === '\n' || before === '\r' || before === separator)) break;
    // Otherwise somebody forgot to double it.
  }
  return { value: '', end: at, problem: 'a cell opens with " and is never closed' };
}

function afterBreak(text: string, at: number): number {
  if (text[at] === '\r' && text[at + 1] === '\n') return at + 2;
  return at < text.length ? at + 1 : at;
}

function afterLine(text: string, from: number): number {
  for (let at = from; at < text.length; at += 1)
    if (text[at] === '\n' || text[at] === '\r') return afterBreak(text, at);
  return text.length;
}

function breaksIn(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at += 1)
    if (text[at] === '\n' || (text[at] === '\r' && text[at + 1] !== '\n')) count += 1;
  return count;
}

/** The mark that stands most often in the first line, outside of quotes. */
export function separatorOf(text: string): string {
  const counts = new Map<string, number>([
    [',', 0],
    [';', 0],
    ['\t', 0],
  ]);
  let inside = false;
  for (const char of text.slice(0, 10_000)) {
    if (char === '"') inside = !inside;
    if (inside) continue;
    if (char === '\n' || char === '\r') break;
    const count = counts.get(char);
    if (count !== undefined) counts.set(char, count + 1);
  }
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best))[0];
}
