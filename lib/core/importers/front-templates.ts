/** Front message templates as its API lists them. */
import { curly } from './body/curly.ts';
import { htmlBody } from './body/html.ts';
import { askFor, type Dictionary, Placeholders } from './body/placeholders.ts';
import type { Importer } from './importer.ts';
import { shown } from './intake.ts';
import { has, readItems, sampleIs } from './reading/items.ts';
import { own } from './reading/row.ts';

const FRONT: Dictionary = {
  'customer.first_name': ['recipient.first_name'],
  'customer.last_name': ['recipient.last_name'],
  'customer.name': ['recipient.name'],
  'customer.email': ['recipient.email', '~recipient.handle'],
  'customer.company': ['account.name'],
  'agent.first_name': ['user.first_name'],
  'agent.name': ['user.name'],
  'ticket.id': ['conversation.ticket_id', '~conversation.id', '~conversation.public_id'],
  'ticket.subject': ['conversation.subject'],
};

const KEYS = ['_results', 'results', 'templates'];
const RECORDS = ['id', '_links', 'created_at', 'updated_at', 'is_available_for_all_inboxes', 'inbox_ids'];
const translate = curly(new Placeholders(FRONT), askFor);

export const importer: Importer = {
  id: 'front-templates',
  title: 'Front message templates',
  brings: 'templates',
  endings: ['.json'],
  doc: {
    file: 'the answer of `GET /message_templates`',
    carries: 'name, formatted text, variables',
    left: 'subject, attachments, inboxes',
  },
  looksLike: (text) =>
    sampleIs(
      text,
      KEYS,
      (one) =>
        has(one, 'name', 'body') &&
        !has(one, 'body_text') &&
        (has(one, 'attachments') ||
          has(one, 'is_available_for_all_inboxes') ||
          (has(one, 'subject') && /^rsp_/.test(String(one.id)))),
    ),
  read(text, intake) {
    for (const { where, row } of readItems(text, intake, 'template', KEYS)) {
      const title = row.text('name') ?? '';
      const item = title || where;
      const tell = (about: string, detail: string) => intake.lost(item, about, detail);
      const body = htmlBody(row.text('body') ?? '', translate, tell);
      const attachments = row.any('attachments');
      for (const file of Array.isArray(attachments) ? attachments : [])
        intake.lost(item, 'attachment', shown(own(file, 'filename') ?? file));
      intake.template(where, { title, body });
      row.tellRest(intake, item, RECORDS);
    }
  },
};
