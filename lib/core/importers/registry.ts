/** All importers, found by file: one more format is one more file that exports `importer`. */
import type { Importer } from './importer.ts';

const files = import.meta.glob<Importer>(
  [
    './*.ts',
    '!./importer.ts',
    '!./intake.ts',
    '!./json-position.ts',
    '!./many.ts',
    '!./pack-source.ts',
    '!./registry.ts',
    '!./run.ts',
    '!./slug.ts',
    '!./snippets-json.ts',
  ],
  { eager: true, import: 'importer' },
);

export const importers: readonly Importer[] = Object.values(files).sort((a, b) => (a.id < b.id ? -1 : 1));

export const importerOf = (id: string): Importer | undefined => importers.find((one) => one.id === id);

/** By its name where that is enough, else by content; a format that is recognised by its own signs comes before one that takes any table. */
export function recognise(text: string, name = ''): Importer | null {
  const byName = importers.find(({ named }) => named?.test(name));
  if (byName) return byName;
  const [particular, general] = [importers.filter((one) => !one.general), importers.filter((one) => one.general)];
  return [...particular, ...general].find((one) => one.looksLike(text)) ?? null;
}
