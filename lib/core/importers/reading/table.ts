/** A table with a heading: each row as a record by the names of its columns. */
import { Unreadable } from '../importer.ts';
import type { Intake } from '../intake.ts';
import { csvSample, readCsv } from './csv.ts';
import { Row } from './row.ts';

export interface TableRow {
  /** "line 12" */
  readonly where: string;
  readonly row: Row;
}

const columnName = (cell: string): string =>
  cell
    .replace(/^\uFEFF/, '')
    .trim()
    .toLowerCase()
    .replaceAll(/[\s-]+/g, '_');

/** Names of the columns as rows have them: small letters, "_" for blanks. */
export const headingOf = (text: string): readonly string[] => (csvSample(text, 1)[0] ?? []).map(columnName);

export function* readTable(text: string, intake: Intake): Generator<TableRow> {
  let heading: readonly string[] | null = null;
  for (const { line, cells } of readCsv(text, (bad, reason) => intake.reject(`line ${bad}`, reason))) {
    if (heading === null) {
      heading = cells.map((cell, at) => columnName(cell) || `column_${at + 1}`);
      continue;
    }
    const record: Record<string, unknown> = Object.create(null);
    const beyond: string[] = [];
    for (const [at, cell] of cells.entries()) {
      const name = heading[at];
      if (name === undefined) beyond.push(cell);
      else if (record[name] === undefined || record[name] === '') record[name] = cell;
      else if (cell !== '') record[`${name}_${at + 1}`] = cell;
    }
    if (beyond.some((cell) => cell.trim() !== '')) record['cells beyond the columns'] = beyond.join(' | ');
    yield { where: `line ${line}`, row: new Row(record) };
  }
  if (heading === null) throw new Unreadable('It is empty: there is not even a line of column names.');
}
