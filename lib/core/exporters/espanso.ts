/** A match file for Espanso. What is asked for becomes a form; formatted text stays Markdown, which Espanso pastes as such. */
import { stringify } from 'yaml';
import { type Part, spoken, writeBody, writeMarkdown } from './body.ts';
import { type Exporter, Losses, type PackTemplate } from './exporter.ts';

interface Form {
  readonly fields: Record<string, object>;
  /** What stands before each field in the form. */
  readonly labels: Map<string, string>;
  readonly vars: Map<string, object>;
}

const protect = (text: string): string =>
  text.replaceAll('{{', '\\{\\{').replaceAll('}}', '\\}\\}').replaceAll('$|$', '$ | $');

/** A name as Espanso wants them, one for each label. */
function nameOf(label: string, { fields, labels }: Form, like: object): string {
  const base =
    label
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '_')
      .replace(/^_+|_+$/g, '') || 'field';
  for (let count = 1; ; count += 1) {
    const name = count === 1 ? base : `${base}_${count}`;
    const before = fields[name];
    if (before === undefined) return name;
    if (labels.get(name) === label && JSON.stringify(before) === JSON.stringify(like)) return name;
  }
}

function words(part: Part, template: PackTemplate, form: Form, losses: Losses): string {
  const field = (label: string, of: object): string => {
    const name = nameOf(label, form, of);
    form.fields[name] = of;
    form.labels.set(name, label);
    return `{{form.${name}}}`;
  };
  switch (part.kind) {
    case 'variable':
      if (part.path === 'clipboard') form.vars.set('clipboard', { name: 'clipboard', type: 'clipboard' });
      else if (part.path === 'today')
        form.vars.set('today', { name: 'today', type: 'date', params: { format: '%-d %B %Y' } });
      else {
        losses.tell(template.title, part.whole, 'became a field: Espanso does not know the conversation');
        return field(spoken(part.path), part.fallback === '' ? {} : { default: part.fallback });
      }
      return `{{${part.path}}}`;
    case 'ask':
      if (part.from !== '') losses.tell(template.title, part.whole, `its default ${part.from} is left out`);
      return field(part.label, part.initial === '' ? {} : { default: part.initial });
    case 'choose':
      return field(part.label, { type: 'choice', values: part.options });
    case 'cursor':
      return '$|$';
    case 'raw':
      return protect(part.text);
    case 'render':
    case 'note':
    case 'other':
      losses.tell(template.title, part.whole, 'is left out');
      return '';
  }
}

export const exporter: Exporter = {
  id: 'espanso',
  title: 'Espanso',
  doc: {
    carries:
      'title (label), shortcut (trigger), text or Markdown, tags (search terms), fields and choices as a form, caret, clipboard, today',
    left: 'variables of the conversation become fields; notes, templates in templates, channels, examples, owner',
  },
  write(pack) {
    const losses = new Losses();
    losses.rest(pack);
    const matches = pack.templates.map((template) => {
      const form: Form = { fields: {}, labels: new Map(), vars: new Map() };
      const write = (part: Part): string => words(part, template, form, losses);
      const plain = writeBody(template.body, write, protect);
      if (`${plain.text}${template.body}`.includes('$ | $') && !template.body.includes('$ | $'))
        losses.tell(template.title, '$|$', 'is written “$ | $”, or the caret would go there');
      const content = plain.formatted
        ? { markdown: writeMarkdown(template.body, write, protect) }
        : { replace: plain.text };
      losses.fields(template, ['channels', 'examples', 'owner', 'review-by', 'language']);
      if (!template.shortcut) losses.tell(template.title, 'shortcut', `was given one: :${template.id}`);
      const layout = [...form.labels].map(([name, label]) => `${label}: [[${name}]]`).join('\n');
      const asked = layout === '' ? [] : [{ name: 'form', type: 'form', params: { layout, fields: form.fields } }];
      const vars = [...asked, ...form.vars.values()];
      return {
        trigger: template.shortcut ?? `:${template.id}`,
        label: template.title,
        ...content,
        ...(vars.length > 0 ? { vars } : {}),
        ...(template.tags.length > 0 ? { search_terms: template.tags } : {}),
      };
    });
    return {
      kind: 'file',
      name: `${pack.id}.yml`,
      text: stringify({ matches }, { lineWidth: 0, aliasDuplicateObjects: false }),
      losses: losses.all,
    };
  },
};
