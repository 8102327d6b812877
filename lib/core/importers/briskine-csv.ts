/** Briskine (formerly Gorgias Templates): HTML with Handlebars in a table; columns in any order. */
import { curly } from './body/curly.ts';
import { htmlBody, looksHtml } from './body/html.ts';
import { CURSOR, choose, scan, type Translate, variable } from './body/pieces.ts';
import { askFor, type Dictionary, Placeholders } from './body/placeholders.ts';
import { plainBody } from './body/write.ts';
import type { Importer } from './importer.ts';
import { headingOf, readTable } from './reading/table.ts';

const BRISKINE: Dictionary = {
  'customer.first_name': ['to.first_name', '~to.0.first_name'],
  'customer.last_name': ['to.last_name', '~to.0.last_name'],
  'customer.name': ['to.full_name', 'to.name', '~to.0.name'],
  'customer.email': ['to.email', '~to.0.email'],
  'customer.company': ['to.company'],
  'agent.first_name': ['from.first_name', 'account.first_name'],
  'agent.name': ['from.full_name', 'from.name', 'account.name', 'account.full_name'],
  'ticket.subject': ['subject'],
  'order.number': ['order.number'],
  today: ['date', 'today'],
};

const names = new Placeholders(BRISKINE);
const values = curly(names, askFor);
/** `or` takes the first of them that there is; `moment` writes today, in a form of its own. */
const HELPERS =
  /\{\{\s*(?:(cursor)|or\s+([\w.[\]]{1,100})\s+(?:'([^'{}]{0,200})'|"([^"{}]{0,200})")|(moment)(?:\s+format=(?:'[^'{}]{0,80}'|"[^"{}]{0,80}"))?|choice((?:\s+(?:'[^'{}]{0,200}'|"[^"{}]{0,200}")){1,40}))\s*\}\}/g;

const translate: Translate = (text, tell) =>
  scan(text, HELPERS, ([whole, cursor, path, single, double, today, options = '']) => {
    if (cursor) return CURSOR;
    if (path !== undefined)
      return names.read(path.replaceAll(/[[\]]/g, ''), whole, single ?? double ?? '', tell, askFor);
    if (today) {
      tell(whole, 'became {{ today }}, written as the customer’s language writes it');
      return variable('today');
    }
    return choose(
      'Choice',
      [...options.matchAll(/'([^']*)'|"([^"]*)"/g)].map(([, one, other]) => one ?? other ?? ''),
    );
  }).flatMap((piece) => (piece.kind === 'text' ? values(piece.text, tell) : [piece]));

export const importer: Importer = {
  id: 'briskine-csv',
  title: 'Briskine templates',
  brings: 'templates',
  endings: ['.csv'],
  doc: {
    file: 'Templates › Export to CSV',
    carries: 'title, shortcut, tags, formatted text, variables, `{{choice}}`, `{{or}}` with a fallback, `{{moment}}`',
    left: 'subject, to, cc, bcc; Handlebars blocks stay as they are written',
  },
  looksLike: (text) => {
    const heading = headingOf(text);
    return (
      ['title', 'shortcut', 'body'].every((name) => heading.includes(name)) &&
      ['subject', 'to', 'cc', 'bcc'].some((name) => heading.includes(name))
    );
  },
  read(text, intake) {
    for (const { where, row } of readTable(text, intake)) {
      const title = row.text('title') ?? '';
      const item = title || where;
      const tell = (about: string, detail: string) => intake.lost(item, about, detail);
      const content = row.text('body') ?? '';
      const plain = row.text('body_plain_text');
      const source = content === '' ? (plain ?? '') : content;
      const body = looksHtml(source) ? htmlBody(source, translate, tell) : plainBody(translate(source, tell), tell);
      intake.template(where, { title, body, shortcut: row.text('shortcut'), tags: row.list('tags', /\s*,\s*/) });
      row.tellRest(intake, item, [
        'id',
        'created_datetime',
        'updated_datetime',
        'modified_datetime',
        'deleted_datetime',
        'sharing',
      ]);
    }
  },
};
