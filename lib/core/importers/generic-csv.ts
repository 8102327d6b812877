/** Any table with a column for the text. The text is Markdown and may have our own placeholders; HTML is recognised. */
import { commonName } from './body/common-names.ts';
import { fields } from './body/curly.ts';
import { htmlBody, looksHtml } from './body/html.ts';
import { literal, scan, scanRest, type Translate } from './body/pieces.ts';
import { askFor, ours } from './body/placeholders.ts';
import { markdownBody } from './body/write.ts';
import { type Importer, type ImportOptions, Unreadable } from './importer.ts';
import type { Row } from './reading/row.ts';
import { headingOf, readTable } from './reading/table.ts';

const COLUMNS = {
  title: ['title', 'name', 'label', 'heading', 'subject', 'titel', 'betreff', 'bezeichnung'],
  body: [
    'body',
    'text',
    'content',
    'reply',
    'message',
    'answer',
    'response',
    'snippet',
    'expansion',
    'replacement',
    'replace',
    'template',
    'macro',
    'antwort',
    'inhalt',
    'nachricht',
    'vorlage',
    'textbaustein',
  ],
  shortcut: ['shortcut', 'trigger', 'abbreviation', 'abbr', 'short_code', 'shortcode', 'command', 'keyword', 'kürzel'],
  tags: [
    'tags',
    'tag',
    'categories',
    'category',
    'labels',
    'folder',
    'group',
    'keywords',
    'topic',
    'kategorie',
    'schlagworte',
    'schlagwörter',
    'stichworte',
    'ordner',
  ],
  channels: ['channels', 'channel', 'kanal', 'kanäle'],
  language: ['language', 'lang', 'locale', 'sprache'],
  examples: ['examples', 'example', 'customer_says', 'customer', 'question', 'frage', 'beispiele'],
} as const;
type Field = keyof typeof COLUMNS;
export const FIELDS: readonly Field[] = ['title', 'body', 'shortcut', 'tags', 'channels', 'language', 'examples'];

const CHANNELS = ['email', 'chat', 'social', 'note'] as const;
/** As people write them in a table. */
const channelOf = (written: string): string =>
  /^(?:e-)?mails?$/.test(written) ? 'email' : /^live-?chat$/.test(written) ? 'chat' : written;

/** Which column is which field, as told or by its name; told to be '' it is none. Throws `Unreadable` for a column there is not. */
export function columnsOf(
  heading: readonly string[],
  options: Pick<ImportOptions, 'columns'> = {},
): ReadonlyMap<Field, string> {
  const found = new Map<Field, string>();
  for (const field of FIELDS) {
    const told = options.columns
      ?.get(field)
      ?.trim()
      .toLowerCase()
      .replaceAll(/[\s-]+/g, '_');
    if (told === '') continue;
    if (told !== undefined && !heading.includes(told))
      throw new Unreadable(`It has no column “${told}”; its columns are ${heading.join(', ')}.`);
    const name = told ?? COLUMNS[field].find((one) => heading.includes(one) && ![...found.values()].includes(one));
    if (name !== undefined) found.set(field, name);
  }
  return found;
}

const CODE = /\{%-?\s*(raw|note)\s*-?%\}[\s\S]*?\{%-?\s*end\1\s*-?%\}|\{\{[^{}\n]{1,400}\}\}|\{%[^{}\n]{1,1000}%\}/g;
const NAMED = /^\{\{\s*([^|{}]{1,100}?)\s*(?:\|\s*(?:default|fallback)\s*[:=]?\s*(["']?)([^|{}]*?)\2\s*)?(?:\||\}\})/;
/** `{name}`, `[name]`, `<name>`, `%name%`: only where we know it; anything else may be meant. */
const LOOSE =
  /\{([\p{L}][\p{L}\s_.-]{1,40})\}|\[([\p{L}][\p{L}\s_.-]{1,40})\](?!\()|<([\p{L}][\p{L} _.-]{1,40})>|%([\p{L}][\p{L}_.]{1,40})%/gu;

/** `{{ name }}` and `{% … %}` that are ours stay; others are ours by another name, or asked for. */
const translate: Translate = (text, tell) => {
  const known = scan(text, CODE, ([whole, block]) => {
    if (block !== undefined) return { kind: 'code', code: whole };
    const own = ours(whole);
    if (own) return own;
    const [, name, , fallback = ''] = NAMED.exec(whole) ?? [];
    if (name !== undefined && /^[\p{L}][\p{L}\p{N}\s_.-]*$/u.test(name))
      return commonName(name, whole, fallback, tell) ?? askFor(name, whole, fallback, tell);
    tell(whole, 'is kept as it is written');
    return literal(whole);
  });
  return scanRest(fields(known), LOOSE, ([whole, ...names]) =>
    commonName(names.find((name) => name !== undefined) ?? '', whole, '', tell),
  );
};

export const importer: Importer = {
  id: 'generic-csv',
  title: 'any CSV',
  brings: 'templates',
  endings: ['.csv', '.tsv', '.txt'],
  general: true,
  doc: {
    file: 'any table with a line of column names; `--map body=COLUMN` where ours are not recognised',
    carries:
      'title, body, shortcut, tags, channels, language, examples; Markdown; our own placeholders and what people call them, `{{customer_first_name}}`, `{First name}`, `[Order number]`; HTML becomes Markdown',
    left: 'other columns',
  },
  looksLike: (text) => {
    const heading = headingOf(text);
    return heading.length > 1 && COLUMNS.body.some((name) => heading.includes(name));
  },
  read(text, intake, options) {
    const heading = headingOf(text);
    const columns = columnsOf(heading, options);
    const body = columns.get('body');
    if (body === undefined)
      throw new Unreadable(
        `It has no column for the text; its columns are ${heading.slice(0, 20).join(', ').slice(0, 400)}. Say which with --map body=COLUMN.`,
      );
    for (const { where, row } of readTable(text, intake)) readRow(where, row);

    function readRow(where: string, row: Row): void {
      const cell = (field: Field) => row.text(columns.get(field) ?? '') ?? '';
      const title = cell('title');
      const item = title || where;
      const tell = (about: string, detail: string) => intake.lost(item, about, detail);
      const source = cell('body');
      const text = looksHtml(source) ? htmlBody(source, translate, tell) : markdownBody(translate(source, tell));
      const channels = cell('channels')
        .toLowerCase()
        .split(/[\s,|;]+/)
        .filter((one) => one !== '')
        .map(channelOf);
      for (const one of channels) if (!CHANNELS.some((known) => known === one)) tell('channels', one);
      intake.template(where, {
        title,
        body: text,
        shortcut: cell('shortcut'),
        tags: cell('tags').split(/[,|;]/),
        channels: CHANNELS.filter((one) => channels.includes(one)),
        language: cell('language'),
        examples: cell('examples').split('\n'),
      });
      row.tellRest(intake, item, ['id', 'created_at', 'updated_at', 'column_1']);
    }
  },
};
