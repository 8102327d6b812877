import { formatText, unreadableText } from '#components/pages/options/import/reasons.ts';
import type { ForeignView } from '#components/pages/options/import/types.ts';
import type { Texts } from '#components/ui/text.tsx';
import type { Library } from '#core/importers/importer.ts';
import { slug } from '#core/importers/slug.ts';
import type { GoodRow } from '#core/importers/snippets-json.ts';
import type { SnippetRecord } from '#store/snippets.ts';
import { plannedFile, type ReadFile, refusedFile } from '../chosen-file.ts';
import type { Foreign } from './look-foreign.ts';

/** Another tool's file as the import dialog shows it. */
export function foreignFile(
  name: string,
  looked: Exclude<Foreign, { kind: 'snippets' }>,
  existing: () => readonly SnippetRecord[],
  t: Texts['t'],
): ReadFile {
  const { format, formats, table } = looked;
  const library = looked.kind === 'library' ? looked.library : null;
  const foreign: ForeignView = {
    format,
    formats,
    report: looked.kind === 'library' ? looked.report : null,
    table: format === null || format === 'generic-csv' ? table : null,
    templates: library?.templates.length ?? 0,
    rules: library?.rules.length ?? 0,
    terms: library?.terms.length ?? 0,
    packName: packName(name),
  };
  if (looked.kind === 'library' && library) {
    const rows = rowsOf(library, looked.format);
    return plannedFile({ kind: 'read', name, good: rows.length, bad: [], foreign }, rows, existing);
  }
  const reason = looked.kind === 'unread' ? unreadableText(looked.reason, t) : '';
  const known = formats.find(({ id }) => id === format);
  const message = known
    ? t('options.foreign.failed', name, formatText(known, t), reason)
    : t('options.foreign.unknown', name);
  return refusedFile(message, foreign);
}

/** "my-macros.json" → "my macros" */
const packName = (name: string): string =>
  name
    .replace(/ …$/, '')
    .replace(/\.[A-Za-z0-9]{1,6}$/, '')
    .replaceAll(/[-_]+/g, ' ')
    .trim();

/** Ids that the same export gives again: what was imported before is found, and not there twice. */
function rowsOf(library: Library, format: string): readonly GoodRow[] {
  const count = new Map<string, number>();
  return library.templates.map((template, index) => {
    const name = slug(template.title, 'template');
    const before = count.get(name) ?? 0;
    count.set(name, before + 1);
    const { title, body, shortcut, tags = [], channels = [], language, examples = [] } = template;
    const id = `${format}-${name}${before === 0 ? '' : `-${before + 1}`}`;
    // The slash is typed before it, and no part of it.
    const typed = shortcut?.replace(/^\/+/, '');
    return {
      row: index + 1,
      snippet: {
        id,
        title,
        body,
        tags: [...tags],
        channels: [...channels],
        examples: [...examples],
        ...(typed ? { shortcut: typed } : {}),
        ...(language ? { language } : {}),
      },
    };
  });
}
