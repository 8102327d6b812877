/** Macros as `POST /api/v2/macros` takes them, one by one. A field becomes `[[Label]]`, which our importer reads back. */
import { ZENDESK } from '../importers/zendesk-macros.ts';
import { type Part, spoken, writeBody } from './body.ts';
import { type Exporter, Losses, type PackTemplate } from './exporter.ts';

const names = new Map(Object.entries(ZENDESK).map(([path, theirs]) => [path, theirs?.[0] ?? ''] as const));

function words(part: Part, template: PackTemplate, losses: Losses): string {
  switch (part.kind) {
    case 'variable': {
      const name = names.get(part.path);
      if (name === undefined) {
        losses.tell(template.title, part.whole, 'became a field: Zendesk has no such placeholder');
        return `[[${spoken(part.path)}]]`;
      }
      return part.fallback === '' ? `{{${name}}}` : `{{${name} | default: "${part.fallback}"}}`;
    }
    case 'ask':
      if (part.from !== '') losses.tell(template.title, part.whole, `its default ${part.from} is left out`);
      return part.initial === '' ? `[[${part.label}]]` : `[[${part.label}=${part.initial}]]`;
    case 'choose':
      return `[[${part.label}: ${part.options.join(' / ')}]]`;
    case 'raw':
      return part.text;
    case 'cursor':
      losses.tell(template.title, '{% cursor %}', 'is left out');
      return '';
    default:
      losses.tell(template.title, part.whole, 'is left out');
      return '';
  }
}

export const exporter: Exporter = {
  id: 'zendesk-macros',
  title: 'Zendesk macros',
  doc: {
    carries:
      'title, text (formatted where it is), tags, shortcut (in the description), internal notes, fields as `[[Label]]`',
    left: 'caret, notes for the agent, templates in templates, channels, examples, owner',
  },
  write(pack) {
    const losses = new Losses();
    losses.rest(pack);
    const macros = pack.templates.map((template) => {
      const { text, html, formatted } = writeBody(template.body, (part) => words(part, template, losses));
      const note = template.channels.length === 1 && template.channels[0] === 'note';
      losses.fields(
        template,
        note
          ? ['examples', 'owner', 'review-by', 'language']
          : ['channels', 'examples', 'owner', 'review-by', 'language'],
      );
      const tags = template.tags.map((tag) => tag.replaceAll(/[\s,]+/g, '_'));
      for (const [index, tag] of tags.entries())
        if (tag !== template.tags[index]) losses.tell(template.title, 'tag', `${template.tags[index]} became ${tag}`);
      return {
        title: template.title.replaceAll(' › ', '::'),
        active: true,
        description: template.shortcut ? `Shortcut: ${template.shortcut}` : null,
        actions: [
          formatted ? { field: 'comment_value_html', value: html } : { field: 'comment_value', value: text },
          ...(note ? [{ field: 'comment_mode_is_public', value: false }] : []),
          ...(tags.length > 0 ? [{ field: 'current_tags', value: tags.join(' ') }] : []),
        ],
      };
    });
    return { kind: 'file', name: 'macros.json', text: `${JSON.stringify({ macros }, null, 2)}\n`, losses: losses.all };
  },
};
