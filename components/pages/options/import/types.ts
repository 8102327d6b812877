import type { LossReport } from '#core/importers/importer.ts';

export interface FormatView {
  readonly id: string;
  readonly title: string;
}

/** The beginning of a table whose columns a person may name. */
export interface TableView {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Field → column. */
  readonly fields: ReadonlyMap<string, string>;
}

/** A file of another tool, and what reading it as `format` gave. */
export interface ForeignView {
  /** Null: not recognised. */
  readonly format: string | null;
  readonly formats: readonly FormatView[];
  /** Null where nothing could be read. */
  readonly report: LossReport | null;
  readonly table: TableView | null;
  readonly templates: number;
  /** These are no snippets: they can become a pack. */
  readonly rules: number;
  readonly terms: number;
  /** What the pack would be called. */
  readonly packName: string;
}

export interface ForeignActions {
  readAs(format: string): void;
  /** Field → column; '' for none. */
  nameColumns(columns: ReadonlyMap<string, string>): void;
  /** Opens the preview of the pack it would make. */
  makePack(name: string): void;
}
