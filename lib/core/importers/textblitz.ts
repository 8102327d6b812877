/** TextBlitz packs: Text Blaze's commands in a JSON of their own. */
import { blazeText } from './body/blaze.ts';
import { htmlBody, looksHtml } from './body/html.ts';
import { plainBody } from './body/write.ts';
import type { Importer } from './importer.ts';
import { has, readItems, sampleIs } from './reading/items.ts';
import { jsonSample, readJson } from './reading/json.ts';
import { isRecord, own } from './reading/row.ts';

const KEYS = ['snippets'];
const RECORDS = [
  'id',
  'createdAt',
  'updatedAt',
  'caseSensitive',
  'triggerMode',
  'caseTransform',
  'type',
  'usageCount',
  'lastUsed',
];

export const importer: Importer = {
  id: 'textblitz',
  title: 'TextBlitz packs',
  brings: 'templates',
  endings: ['.json'],
  doc: {
    file: 'Export in its options',
    carries: 'label, trigger, text, folder (as a tag), form fields',
    left: 'how the trigger is matched, key presses, AI prompts; a snippet switched off gets the tag “inactive”',
  },
  looksLike: (text) => {
    const value = jsonSample(text);
    return (
      !(isRecord(value) && typeof value.format === 'string') &&
      sampleIs(text, KEYS, (one) => has(one, 'trigger', 'expansion'))
    );
  },
  read(text, intake) {
    const folders = foldersOf(text);
    for (const { where, row } of readItems(text, intake, 'snippet', KEYS)) {
      const title = row.text('label') ?? '';
      const item = title || where;
      const tell = (about: string, detail: string) => intake.lost(item, about, detail);
      const source = row.text('expansion') ?? '';
      const body = looksHtml(source) ? htmlBody(source, blazeText, tell) : plainBody(blazeText(source, tell), tell);
      const folder = row.text('folder') ?? '';
      const tags = [folders.get(folder) ?? folder];
      if (row.any('enabled') === false) {
        tell('enabled', 'it was switched off; it has the tag “inactive” now');
        tags.push('inactive');
      }
      intake.template(where, {
        title,
        body,
        shortcut: row.text('trigger'),
        tags: [...tags, ...row.list('tags', /\s*,\s*/)],
      });
      row.tellRest(intake, item, RECORDS);
    }
  },
};

/** A snippet says which folder by its id, which is no word for people. */
function foldersOf(text: string): ReadonlyMap<string, string> {
  // What is broken there is told where its snippets are read.
  const pack = readJson(text, () => undefined);
  const folders = isRecord(pack) && Array.isArray(pack.folders) ? pack.folders : [];
  return new Map(
    folders.flatMap((one: unknown): [string, string][] => {
      const [id, name] = [own(one, 'id'), own(one, 'name')];
      return typeof id === 'string' && typeof name === 'string' ? [[id, name]] : [];
    }),
  );
}
