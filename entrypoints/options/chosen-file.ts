import type { ForeignView } from '#components/pages/options/import/types.ts';
import type { ChosenFile, DuplicateChoice } from '#components/pages/options/types.ts';
import type { Texts } from '#components/ui/text.tsx';
import { decoded } from '#core/importers/reading/encoding.ts';
import { type GoodRow, LARGEST_FILE_BYTES, readSnippetFile, type SnippetFile } from '#core/importers/snippets-json.ts';
import { type ImportPlan, planImport } from '#store/snippet-file.ts';
import { type SnippetRecord, systemClock } from '#store/snippets.ts';
import { type GivenFile, MOST_FILES } from './incoming/files.ts';

const MB = 1024 * 1024;
const ZIP = [0x50, 0x4b, 0x03, 0x04];

export type Loaded =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'refused'; readonly message: string };

export type LoadedFiles =
  | {
      readonly kind: 'texts';
      readonly texts: readonly { readonly name: string; readonly text: string }[];
      /** What is no text (a picture, say) is passed over, by name. */
      readonly others: readonly string[];
    }
  | { readonly kind: 'refused'; readonly message: string };

/** All of them, or why not. */
export async function loadFiles(name: string, files: readonly GivenFile[], t: Texts['t']): Promise<LoadedFiles> {
  if (files.length === 0) return { kind: 'refused', message: t('options.foreign.noFiles') };
  if (files.length > MOST_FILES) return { kind: 'refused', message: t('options.foreign.tooMany', MOST_FILES) };
  const size = files.reduce((sum, { file }) => sum + file.size, 0);
  if (size > LARGEST_FILE_BYTES) return { kind: 'refused', message: tooLarge(name, size, t) };
  const texts: { readonly name: string; readonly text: string }[] = [];
  const others: string[] = [];
  let refused: Extract<Loaded, { kind: 'refused' }> | undefined;
  for (const { path, file } of files) {
    const loaded = await loadFile(file, t);
    if (loaded.kind === 'text') texts.push({ name: path, text: loaded.text });
    else {
      refused ??= loaded;
      others.push(path);
    }
  }
  return texts.length === 0 && refused ? refused : { kind: 'texts', texts, others };
}

const tooLarge = (name: string, bytes: number, t: Texts['t']): string =>
  t('options.import.tooLarge', name, Math.ceil(bytes / MB), LARGEST_FILE_BYTES / MB);

/** By its size first: a file that is too large is never read. */
export async function loadFile(file: File, t: Texts['t']): Promise<Loaded> {
  if (file.size > LARGEST_FILE_BYTES) return { kind: 'refused', message: tooLarge(file.name, file.size, t) };
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    if (ZIP.every((byte, at) => bytes[at] === byte))
      return { kind: 'refused', message: t('options.foreign.zip', file.name) };
    const text = decoded(bytes, { fatal: true });
    return text.includes('\0')
      ? { kind: 'refused', message: t('options.import.notText', file.name) }
      : { kind: 'text', text };
  } catch (error) {
    if (error instanceof TypeError) return { kind: 'refused', message: t('options.import.notText', file.name) };
    const why = error instanceof Error ? error.message : String(error);
    return { kind: 'refused', message: t('options.import.unreadable', file.name, why) };
  }
}

export interface ReadFile {
  readonly view: ChosenFile;
  readonly plan: (choose: (row: number) => DuplicateChoice) => ImportPlan;
}

export function readChosen(
  name: string,
  text: string,
  existing: () => readonly SnippetRecord[],
  t: Texts['t'],
): ReadFile {
  const file = readSnippetFile(text);
  if (file.kind !== 'read') return refusedFile(refusal(name, file, t));
  if (file.good.length + file.bad.length === 0) return refusedFile(t('options.import.empty', name));
  return plannedFile({ kind: 'read', name, good: file.good.length, bad: file.bad }, file.good, existing);
}

/** What stands in a file, with what an import of its rows would do. */
export function plannedFile(
  view: Omit<Extract<ChosenFile, { kind: 'read' }>, 'plan'>,
  rows: readonly GoodRow[],
  existing: () => readonly SnippetRecord[],
): ReadFile {
  const plan = (choose: (row: number) => DuplicateChoice) => planImport(rows, existing(), choose, systemClock);
  return {
    plan,
    view: {
      ...view,
      plan: (choose) => {
        const { duplicates, put } = plan(choose);
        return { duplicates, count: put.length };
      },
    },
  };
}

export function refusedFile(message: string, foreign?: ForeignView): ReadFile {
  return {
    view: { kind: 'refused', message, ...(foreign ? { foreign } : {}) },
    plan: () => ({ put: [], duplicates: [] }),
  };
}

/** A line break or a tab would show as nothing. */
function readable(character: string): string {
  return /\p{C}|\s/u.test(character) ? JSON.stringify(character).slice(1, -1) : character;
}

function refusal(name: string, file: Exclude<SnippetFile, { kind: 'read' }>, t: Texts['t']): string {
  switch (file.kind) {
    case 'not-json': {
      const { line, column, found } = file.at;
      return found === null
        ? t('options.import.notJsonEnd', name, line, column)
        : t('options.import.notJson', name, line, column, readable(found));
    }
    case 'not-snippets':
      return t(file.format === 'sincerely-backup' ? 'options.import.backup' : 'options.import.notSnippets', name);
    case 'newer':
      return t('options.import.newer', name);
  }
}
