/** ShortPath: replies, documents, procedures, links and tools in one table; all that have a text or an address come along. */
import { fields } from './body/curly.ts';
import { ask, scan, type Translate } from './body/pieces.ts';
import { labelOf } from './body/placeholders.ts';
import { plainBody } from './body/write.ts';
import type { Importer } from './importer.ts';
import { headingOf, readTable } from './reading/table.ts';

const translate: Translate = (text, tell) =>
  fields(
    scan(text, /\{\{?\s*([\p{L}][\p{L}\p{N} _.-]{0,60}?)\s*\}?\}/gu, ([whole, name = '']) => {
      tell(whole, 'is asked for');
      return ask(labelOf(name));
    }),
  );

export const importer: Importer = {
  id: 'shortpath-csv',
  title: 'ShortPath',
  brings: 'templates',
  endings: ['.csv'],
  doc: {
    file: 'its CSV export',
    carries: 'title, text, address (below the text), tags, type and vertical (as tags)',
    left: 'times',
  },
  looksLike: (text) => {
    const heading = headingOf(text);
    return ['title', 'vertical', 'type', 'body'].every((name) => heading.includes(name));
  },
  read(text, intake) {
    for (const { where, row } of readTable(text, intake)) {
      const title = row.text('title') ?? '';
      const item = title || where;
      const tell = (about: string, detail: string) => intake.lost(item, about, detail);
      const type = row.text('type') ?? '';
      const tags = [...row.list('tags', /\s*\|\s*/), row.text('vertical') ?? '', type === 'reply' ? '' : type];
      const url = row.text('url');
      const body = [row.text('body'), url].filter((part) => part !== undefined).join('\n\n');
      intake.template(where, { title, body: plainBody(translate(body, tell), tell), tags });
      row.tellRest(intake, item, ['id', 'createdat', 'updatedat']);
    }
  },
};
