/** Intercom macros as its API lists them. Placeholders are elements in `body`, braces in `body_text`. */
import { curly } from './body/curly.ts';
import { htmlBody } from './body/html.ts';
import { askFor, type Dictionary, Placeholders } from './body/placeholders.ts';
import { plainBody } from './body/write.ts';
import type { Importer } from './importer.ts';
import { has, readItems, sampleIs } from './reading/items.ts';

const INTERCOM: Dictionary = {
  'customer.first_name': ['user.first_name', 'first_name', 'contact.first_name'],
  'customer.last_name': ['user.last_name', 'last_name', 'contact.last_name'],
  'customer.name': ['user.name', 'name', 'contact.name'],
  'customer.email': ['user.email', 'email', 'contact.email'],
  'customer.company': ['company.name', 'company'],
  'agent.first_name': ['teammate.first_name', 'admin.first_name', 'author.first_name'],
  'agent.name': ['teammate.name', 'admin.name', 'author.name'],
  'ticket.id': ['conversation.id', 'ticket.id'],
  'company.name': ['app.name', 'workspace.name'],
};

const KEYS = ['data', 'macros', 'macro'];
const RECORDS = ['id', 'type', 'created_at', 'updated_at'];
const placeholders = new Placeholders(INTERCOM);
const translate = curly(placeholders, askFor);

export const importer: Importer = {
  id: 'intercom-macros',
  title: 'Intercom macros',
  brings: 'templates',
  endings: ['.json'],
  doc: {
    file: 'the answer of `GET /macros`',
    carries: 'name, formatted text, attributes with their fallback',
    left: 'teams it is visible to, where it is available',
  },
  looksLike: (text) =>
    sampleIs(
      text,
      KEYS,
      (macro) => has(macro, 'name') && (has(macro, 'body_text') || macro.type === 'macro' || has(macro, 'visible_to')),
    ),
  read(text, intake) {
    for (const { where, row } of readItems(text, intake, 'macro', KEYS)) {
      const title = row.text('name', 'title') ?? '';
      const item = title || where;
      const tell = (about: string, detail: string) => intake.lost(item, about, detail);
      const html = row.text('body');
      const plain = row.text('body_text');
      const body =
        html === undefined
          ? plainBody(translate(plain ?? '', tell), tell)
          : htmlBody(html, translate, tell, (name, attributes, say) => {
              if (name !== 'attribute') return null;
              const whole = `{{${attributes.key ?? ''}}}`;
              return placeholders.read(attributes.key ?? '', whole, attributes.default ?? '', say, askFor);
            });
      if (row.any('visible_to') === 'everyone') row.any('visible_to_team_ids');
      else if (row.text('visible_to')) intake.lost(item, 'visible_to', row.text('visible_to'));
      intake.template(where, { title, body });
      row.tellRest(intake, item, RECORDS);
    }
  },
};
