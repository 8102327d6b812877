import type { ChosenFile, DuplicateChoice } from '#components/pages/options/types.ts';
import type { Texts } from '#components/ui/text.tsx';
import { LARGEST_FILE_BYTES, readSnippetFile, type SnippetFile } from '#core/importers/snippets-json.ts';
import { type ImportPlan, planImport } from '#store/snippet-file.ts';
import { type SnippetRecord, systemClock } from '#store/snippets.ts';

const MB = 1024 * 1024;

export type Loaded =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'refused'; readonly message: string };

/** By its size first: a file that is too large is never read. */
export async function loadFile(file: File, t: Texts['t']): Promise<Loaded> {
  if (file.size > LARGEST_FILE_BYTES) {
    const size = Math.ceil(file.size / MB);
    return { kind: 'refused', message: t('options.import.tooLarge', file.name, size, LARGEST_FILE_BYTES / MB) };
  }
  try {
    return { kind: 'text', text: new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer()) };
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
  if (file.kind !== 'read') return refused(refusal(name, file, t));
  if (file.good.length + file.bad.length === 0) return refused(t('options.import.empty', name));
  const plan = (choose: (row: number) => DuplicateChoice) => planImport(file.good, existing(), choose, systemClock);
  return {
    plan,
    view: {
      kind: 'read',
      name,
      good: file.good.length,
      bad: file.bad,
      plan: (choose) => {
        const { duplicates, put } = plan(choose);
        return { duplicates, count: put.length };
      },
    },
  };
}

function refused(message: string): ReadFile {
  return { view: { kind: 'refused', message }, plan: () => ({ put: [], duplicates: [] }) };
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
