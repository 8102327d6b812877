/** A table any spreadsheet opens, and our own importer reads back without a loss: body as it is written in the pack. */
import { type Exporter, Losses } from './exporter.ts';

const cell = (text: string): string => (/[",\n\r;\t]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

export const exporter: Exporter = {
  id: 'generic-csv',
  title: 'CSV',
  doc: {
    carries: 'title, shortcut, body (Markdown with our placeholders), tags, channels, language, examples',
    left: 'owner, review date',
  },
  write(pack) {
    const losses = new Losses();
    losses.rest(pack);
    const rows = pack.templates.map((template) => {
      losses.fields(template, ['owner', 'review-by']);
      const { title, shortcut = '', body, tags, channels, language = '', examples } = template;
      for (const tag of tags) if (/[,|;]/.test(tag)) losses.tell(title, 'tag', `“${tag}” will be read as several`);
      return [
        title,
        shortcut,
        body,
        tags.join(', '),
        channels.join(', '),
        language,
        examples.map((one) => one.replaceAll(/\s*\n\s*/g, ' ')).join('\n'),
      ];
    });
    const text = [['title', 'shortcut', 'body', 'tags', 'channels', 'language', 'examples'], ...rows]
      .map((row) => row.map(cell).join(','))
      .join('\r\n');
    return { kind: 'file', name: 'templates.csv', text: `\uFEFF${text}\r\n`, losses: losses.all };
  },
};
