/** Zammad text modules, as its import takes them: id,name,keywords,content,note,active,groups. */
import { fields } from './body/curly.ts';
import { htmlBody, looksHtml } from './body/html.ts';
import { scan, type Translate } from './body/pieces.ts';
import { askFor, type Dictionary, Placeholders } from './body/placeholders.ts';
import { plainBody } from './body/write.ts';
import type { Importer } from './importer.ts';
import { headingOf, readTable } from './reading/table.ts';

const ZAMMAD: Dictionary = {
  'customer.first_name': ['ticket.customer.firstname'],
  'customer.last_name': ['ticket.customer.lastname'],
  'customer.name': ['ticket.customer.fullname'],
  'customer.email': ['ticket.customer.email'],
  'customer.company': ['ticket.organization.name', 'ticket.customer.organization.name'],
  'agent.first_name': ['user.firstname', '~ticket.owner.firstname'],
  'agent.name': ['user.fullname', '~ticket.owner.fullname'],
  'ticket.id': ['ticket.number', '~ticket.id'],
  'ticket.subject': ['ticket.title'],
  'company.name': ['config.organization'],
};

const placeholders = new Placeholders(ZAMMAD);
const translate: Translate = (text, tell) =>
  fields(
    scan(text, /#\{\s*([^{}\n]{1,200}?)\s*\}/g, ([whole, name = '']) =>
      placeholders.read(name, whole, '', tell, askFor),
    ),
  );

export const importer: Importer = {
  id: 'zammad-csv',
  title: 'Zammad text modules',
  brings: 'templates',
  endings: ['.csv'],
  doc: {
    file: 'Manage › Text modules › Import: the example file’s columns',
    carries: 'name, keywords (as tags), formatted text, variables',
    left: 'groups, note; a module switched off gets the tag “inactive”',
  },
  looksLike: (text) => {
    const heading = headingOf(text);
    return heading.includes('name') && heading.includes('content') && heading.includes('keywords');
  },
  read(text, intake) {
    for (const { where, row } of readTable(text, intake)) {
      const title = row.text('name') ?? '';
      const item = title || where;
      const tell = (about: string, detail: string) => intake.lost(item, about, detail);
      const content = row.text('content') ?? '';
      const body = looksHtml(content) ? htmlBody(content, translate, tell) : plainBody(translate(content, tell), tell);
      const tags = [...row.list('keywords', /[,;\s]+/)];
      if (/^(?:false|no|0|inactive)$/i.test(row.text('active') ?? '')) {
        tell('active', 'it was switched off; it has the tag “inactive” now');
        tags.push('inactive');
      }
      intake.template(where, { title, body, tags });
      row.tellRest(intake, item, ['id', 'created_at', 'updated_at']);
    }
  },
};
