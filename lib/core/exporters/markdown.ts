/** A folder of Markdown files as a pack's `templates/` has them: to read, to keep, to put into another pack. */
import { templateFile } from '../importers/pack-source.ts';
import { type Exporter, Losses } from './exporter.ts';

export const exporter: Exporter = {
  id: 'markdown',
  title: 'Markdown folder',
  doc: {
    carries: 'everything a template has; the files can stand in the `templates` folder of a pack',
    left: 'rules, terms, values',
  },
  write(pack) {
    const losses = new Losses();
    losses.rest(pack);
    const files = new Map<string, string>();
    for (const template of pack.templates) files.set(`${template.id}.md`, templateFile(template.id, template));
    return { kind: 'folder', files, losses: losses.all };
  },
};
