/** Text Blaze: "Export all folders". */
import { blazeText } from './body/blaze.ts';
import { htmlBody } from './body/html.ts';
import { plainBody } from './body/write.ts';
import type { Importer } from './importer.ts';
import { has, readItems, sampleIs } from './reading/items.ts';
import { BROKEN } from './reading/json.ts';
import { isRecord, own, Row } from './reading/row.ts';

const KEYS = ['folders'];
/** Where folders may stand in a folder; each one's name is a tag of what is in it. */
const FOLDERS = ['folders', 'subfolders', 'children'];
const DEEPEST = 20;
const foldersIn = (row: Row, key: string): readonly unknown[] => {
  const found = own(row.value, key);
  if (!Array.isArray(found)) return [];
  row.any(key);
  return found.filter((one) => one !== BROKEN);
};
const RECORDS = ['id', 'createdAt', 'updatedAt', 'created_at', 'updated_at', 'order'];

export const importer: Importer = {
  id: 'textblaze',
  title: 'Text Blaze',
  brings: 'templates',
  endings: ['.json'],
  doc: {
    file: 'dashboard › Settings › Export all folders',
    carries:
      'name, shortcut, text, folder and the folders it is in (as tags, separated at commas), `{formtext}` and `{formmenu}` as fields, `{cursor}`, `{clipboard}`, `{note}`, `{import}`',
    left: 'formulas, `{if}`, `{repeat}`, `{urlload}`, `{key}`, `{click}`: they stay as they are written',
  },
  looksLike: (text) =>
    sampleIs(
      text,
      KEYS,
      (folder) =>
        (Array.isArray(own(folder, 'snippets')) && !has(folder, 'format') && !has(folder, 'version')) ||
        (has(folder, 'shortcut', 'text') && !has(folder, 'trigger')),
    ),
  read(text, intake) {
    for (const { where, row } of readItems(text, intake, 'folder', KEYS, (one) => has(one, 'snippets')))
      readFolder(where, row, [], 0);

    function readFolder(where: string, row: Row, above: readonly string[], depth: number): void {
      const inner = FOLDERS.flatMap((key) => foldersIn(row, key));
      if (!Array.isArray(row.any('snippets')) && inner.length === 0) {
        // A list of snippets without folders, or a folder without any.
        if (row.any('text') !== undefined) readSnippet(where.replace('folder', 'snippet'), row, above);
        else intake.reject(where, 'has no list of snippets');
        return;
      }
      const folder = row.text('name') ?? '';
      const tags = [...above, ...folder.split(/\s*,\s*/)];
      const named = `${where}${folder === '' ? '' : ` “${folder}”`}`;
      const snippets = row.any('snippets');
      for (const [index, snippet] of (Array.isArray(snippets) ? snippets : []).entries()) {
        const place = `${named}, snippet ${index + 1}`;
        if (isRecord(snippet)) readSnippet(place, new Row(snippet), tags);
        else if (snippet !== BROKEN) intake.reject(place, 'is not a snippet');
      }
      for (const [index, one] of inner.entries()) {
        const place = `${named}, folder ${index + 1}`;
        if (!isRecord(one)) intake.reject(place, 'is not a folder');
        else if (depth >= DEEPEST) intake.reject(place, `is deeper than ${DEEPEST} folders`);
        else readFolder(place, new Row(one), tags, depth + 1);
      }
      row.tellRest(intake, folder || where, RECORDS);
    }

    function readSnippet(place: string, row: Row, tags: readonly string[]): void {
      const shortcut = row.text('shortcut');
      const title = row.text('name', 'label') ?? shortcut ?? '';
      const item = title || place;
      const tell = (about: string, detail: string) => intake.lost(item, about, detail);
      const html = row.text('html');
      const plain = row.text('text');
      const body = html !== undefined ? htmlBody(html, blazeText, tell) : plainBody(blazeText(plain ?? '', tell), tell);
      intake.template(place, { title, body, shortcut, tags });
      row.tellRest(intake, item, RECORDS);
    }
  },
};
