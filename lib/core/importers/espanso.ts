/** Espanso match files. `shell` and `script` are never run: what they would have given is asked for. */
import { espansoBody } from './body/espanso.ts';
import type { Importer } from './importer.ts';
import { isRecord, own, Row } from './reading/row.ts';
import { readYamlLists } from './reading/yaml.ts';

const LISTS = ['matches', 'global_vars', 'imports'];
/** How a trigger is matched and typed: nothing a reply has. */
const TYPING = [
  'word',
  'left_word',
  'right_word',
  'propagate_case',
  'uppercase_style',
  'force_clipboard',
  'force_mode',
  'paragraph',
  'anchors',
];

export const importer: Importer = {
  id: 'espanso',
  title: 'Espanso',
  brings: 'templates',
  endings: ['.yml', '.yaml'],
  doc: {
    file: 'a match file (`match/*.yml`) or a package’s `package.yml`',
    carries:
      'label, first trigger, text, Markdown and HTML, forms, choices, clipboard, date, `$|$`, search terms (as tags)',
    left: 'further triggers, regex triggers, images, how triggers are matched; `shell` and `script` are never run: their value is asked for',
  },
  looksLike: (text) => /^(?:matches|global_vars)[ \t]*:/m.test(text.slice(0, 200_000)),
  read(text, intake) {
    const { rest, lists } = readYamlLists(text, LISTS, (where, reason) => intake.reject(where, reason));
    for (const [key, value] of Object.entries(rest))
      if (value !== null && key !== 'anchors') intake.lost('the file', key, value);
    for (const { value } of lists.get('imports') ?? []) intake.lost('the file', 'imports', value);
    const globals = (lists.get('global_vars') ?? []).flatMap(({ value }) => (isRecord(value) ? [value] : []));
    for (const [index, { line, value }] of (lists.get('matches') ?? []).entries()) {
      const where = `match ${index + 1}, line ${line}`;
      if (!isRecord(value)) {
        intake.reject(where, 'is not a match');
        continue;
      }
      const row = new Row(value);
      const triggers = [row.text('trigger') ?? '', ...row.list('triggers', /\n/)].filter((one) => one !== '');
      const title = row.text('label') ?? triggers[0] ?? '';
      const item = title || where;
      const tell = (about: string, detail: string) => intake.lost(item, about, detail);
      for (const other of triggers.slice(1)) tell('trigger', `${other}: a template has one shortcut`);
      const regex = row.text('regex');
      if (regex !== undefined) tell('regex', regex);
      const picture = row.text('image_path');
      if (picture !== undefined && own(value, 'replace') === undefined) {
        intake.reject(`${where}, “${title}”`, `is a picture: ${picture}`);
        continue;
      }
      const body = espansoBody(row, globals, tell);
      intake.template(where, { title, body, shortcut: triggers[0], tags: row.list('search_terms', /\s*,\s*/) });
      row.tellRest(intake, item, TYPING);
    }
  },
};
