/** Text Blaze: "Export all folders". */
import { blazeText } from './body/blaze.ts';
import { htmlBody } from './body/html.ts';
import { plainBody } from './body/write.ts';
import type { Importer } from './importer.ts';
import { has, readItems, sampleIs } from './reading/items.ts';
import { BROKEN } from './reading/json.ts';
import { isRecord, own, Row } from './reading/row.ts';

const KEYS = ['folders'];
const RECORDS = ['id', 'createdAt', 'updatedAt', 'created_at', 'updated_at', 'order'];

export const importer: Importer = {
  id: 'textblaze',
  title: 'Text Blaze',
  brings: 'templates',
  endings: ['.json'],
  doc: {
    file: 'dashboard › Settings › Export all folders',
    carries:
      'name, shortcut, text, folder (as tags, separated at commas), `{formtext}` and `{formmenu}` as fields, `{cursor}`, `{clipboard}`, `{note}`, `{import}`',
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
    for (const { where, row } of readItems(text, intake, 'folder', KEYS)) {
      if (!Array.isArray(row.any('snippets'))) {
        // A list of snippets without folders, or a folder without any.
        if (row.any('text') !== undefined) readSnippet(where.replace('folder', 'snippet'), row, []);
        else intake.reject(where, 'has no list of snippets');
        continue;
      }
      const folder = row.text('name') ?? '';
      const tags = folder.split(/\s*,\s*/);
      const snippets = row.any('snippets');
      for (const [index, snippet] of (Array.isArray(snippets) ? snippets : []).entries()) {
        const place = `${where}${folder === '' ? '' : ` “${folder}”`}, snippet ${index + 1}`;
        if (isRecord(snippet)) readSnippet(place, new Row(snippet), tags);
        else if (snippet !== BROKEN) intake.reject(place, 'is not a snippet');
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
