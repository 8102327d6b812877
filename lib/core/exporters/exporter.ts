import type { Loss } from '../importers/importer.ts';
import type { Pack } from '../packs/schema.ts';

export type PackTemplate = Pack['templates'][number];

export type Exported =
  | { readonly kind: 'file'; readonly name: string; readonly text: string; readonly losses: readonly Loss[] }
  /** Name, relative with "/" → text. */
  | { readonly kind: 'folder'; readonly files: ReadonlyMap<string, string>; readonly losses: readonly Loss[] };

export interface Exporter {
  readonly id: string;
  readonly title: string;
  /** A row of docs/importers.md. */
  readonly doc: { readonly carries: string; readonly left: string };
  write(pack: Pack): Exported;
}

/** What the other tool has no place for, collected while writing. */
export class Losses {
  readonly all: Loss[] = [];

  tell(item: string, about: string, detail: unknown): void {
    this.all.push({ item, about, detail: typeof detail === 'string' ? detail : JSON.stringify(detail) });
  }

  /** Of every template: fields named here have no place. */
  fields(template: PackTemplate, names: readonly (keyof PackTemplate)[]): void {
    for (const name of names) {
      const value = template[name];
      if (value !== undefined && !(Array.isArray(value) && value.length === 0)) this.tell(template.title, name, value);
    }
  }

  /** Of the pack: whoever takes templates has no place for the rest. */
  rest(pack: Pack): void {
    for (const { id } of pack.rules) this.tell(id, 'rule', 'is left out');
    for (const { term } of pack.glossary) this.tell(term, 'term', 'is left out');
    for (const name of ['values', 'personas'] as const)
      if (pack[name].length > 0) this.tell(pack.name, name, pack[name].map(({ title }) => title).join(', '));
  }
}
