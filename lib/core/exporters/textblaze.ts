/** Text Blaze's "Import folders": a folder for each set of tags. */
import { type Part, spoken, writeBody } from './body.ts';
import { type Exporter, Losses, type PackTemplate } from './exporter.ts';

const protect = (text: string): string => text.replace(/[{}\\]/g, '\\$&');
const value = (text: string): string => text.replace(/[{}\\;]/g, '\\$&');

function words(part: Part, template: PackTemplate, losses: Losses): string {
  switch (part.kind) {
    case 'variable':
      if (part.path === 'clipboard') return '{clipboard}';
      if (part.path === 'today') return '{time: MMMM D, YYYY}';
      if (part.path === 'agent.name') return '{user}';
      losses.tell(template.title, part.whole, 'became a field: Text Blaze does not know the conversation');
      return field(spoken(part.path), part.fallback);
    case 'ask':
      if (part.from !== '') losses.tell(template.title, part.whole, `its default ${part.from} is left out`);
      return field(part.label, part.initial);
    case 'choose':
      return `{formmenu: ${part.options.map(value).join('; ')}; name=${value(part.label)}}`;
    case 'cursor':
      return '{cursor}';
    case 'note':
      return `{note}${protect(part.text)}{endnote}`;
    case 'render':
      return `{import: ${value(part.name)}}`;
    case 'raw':
      return protect(part.text);
    case 'other':
      losses.tell(template.title, part.whole, 'is left out');
      return '';
  }
}

const field = (label: string, initial: string): string =>
  `{formtext: name=${value(label)}${initial === '' ? '' : `; default=${value(initial)}`}}`;

export const exporter: Exporter = {
  id: 'textblaze',
  title: 'Text Blaze',
  doc: {
    carries:
      'title, shortcut, text (formatted text as `html` beside it), tags (as the folder), fields, choices, caret, clipboard, notes',
    left: 'variables of the conversation become fields; channels, examples, owner',
  },
  write(pack) {
    const losses = new Losses();
    losses.rest(pack);
    const folders = new Map<string, object[]>();
    for (const template of pack.templates) {
      const { text, html, formatted } = writeBody(template.body, (part) => words(part, template, losses), protect);
      losses.fields(template, ['channels', 'examples', 'owner', 'review-by', 'language']);
      if (!template.shortcut) losses.tell(template.title, 'shortcut', `was given one: /${template.id}`);
      const folder = template.tags.join(', ');
      const snippets = folders.get(folder) ?? [];
      folders.set(folder, snippets);
      snippets.push({
        name: template.title,
        shortcut: template.shortcut ?? `/${template.id}`,
        text,
        ...(formatted ? { html } : {}),
      });
    }
    const file = { folders: [...folders].map(([name, snippets]) => ({ name, snippets })) };
    return { kind: 'file', name: 'textblaze.json', text: `${JSON.stringify(file, null, 2)}\n`, losses: losses.all };
  },
};
