/** Gorgias macros as its API lists them: the reply is one of the macro's actions. */
import { curly } from './body/curly.ts';
import { htmlBody } from './body/html.ts';
import { askFor, type Dictionary, Placeholders } from './body/placeholders.ts';
import { plainBody } from './body/write.ts';
import type { Importer } from './importer.ts';
import { has, readItems, sampleIs } from './reading/items.ts';
import { isRecord, own, Row } from './reading/row.ts';

const GORGIAS: Dictionary = {
  'customer.first_name': ['ticket.customer.firstname', 'ticket.requester.firstname', 'ticket.receiver.firstname'],
  'customer.last_name': ['ticket.customer.lastname', 'ticket.requester.lastname'],
  'customer.name': ['ticket.customer.name', 'ticket.requester.name'],
  'customer.email': ['ticket.customer.email', 'ticket.requester.email', '~ticket.sender.email'],
  'agent.first_name': ['current_user.firstname', '~ticket.assignee_user.firstname'],
  'agent.name': ['current_user.name', '~ticket.assignee_user.name'],
  'ticket.id': ['ticket.id'],
  'ticket.subject': ['ticket.subject'],
  channel: ['ticket.channel'],
  'order.number': [
    'ticket.customer.integrations.shopify.orders[0].name',
    'ticket.customer.integrations.shopify.orders[0].order_number',
    'ticket.customer.integrations.magento2.orders[0].increment_id',
  ],
};

const KEYS = ['data', 'macros'];
const RECORDS = [
  'id',
  'external_id',
  'uri',
  'usage',
  'created_datetime',
  'updated_datetime',
  'relevance_rank',
  'score',
];
const translate = curly(new Placeholders(GORGIAS), askFor);

const actionsOf = (macro: Readonly<Record<string, unknown>>): readonly unknown[] => {
  const actions = own(macro, 'actions');
  return Array.isArray(actions) ? actions : [];
};

export const importer: Importer = {
  id: 'gorgias-macros',
  title: 'Gorgias macros',
  brings: 'templates',
  endings: ['.json'],
  doc: {
    file: 'the answer of `GET /api/macros`',
    carries:
      'name, formatted text, tags, intent (as a tag), language, variables with their fallback; an archived one gets the tag “inactive”',
    left: 'other actions (status, assignee, shop actions), attachments',
  },
  looksLike: (text) =>
    sampleIs(
      text,
      KEYS,
      (macro) =>
        has(macro, 'name') && actionsOf(macro).some((action) => isRecord(action) && has(action, 'name', 'arguments')),
    ),
  read(text, intake) {
    for (const { where, row } of readItems(text, intake, 'macro', KEYS)) {
      const title = row.text('name') ?? '';
      const item = title || where;
      const tell = (about: string, detail: string) => intake.lost(item, about, detail);
      row.any('actions');
      const tags: string[] = [];
      const bodies: string[] = [];
      for (const action of actionsOf(row.value)) {
        const name = own(action, 'name');
        const given = own(action, 'arguments');
        const content = new Row(isRecord(given) ? given : {});
        if (name === 'setResponseText') {
          const html = content.text('body_html');
          const plain = content.text('body_text');
          if (html !== undefined) bodies.push(htmlBody(html, translate, tell));
          else if (plain !== undefined) bodies.push(plainBody(translate(plain, tell), tell));
          content.tellRest(intake, item);
        } else if (name === 'addTags') {
          tags.push(...content.list('tags', /\s*,\s*/));
          content.tellRest(intake, item);
        } else intake.lost(item, `action ${typeof name === 'string' ? name : ''}`, given ?? action);
      }
      if (bodies.length === 0) {
        intake.reject(`${where}, “${title}”`, 'writes no reply');
        continue;
      }
      const intent = row.text('intent');
      if (intent) tags.push(intent.replace(/^.*::/, ''));
      if (row.text('archived_datetime') !== undefined) {
        tell('archived_datetime', 'it was archived; it has the tag “inactive” now');
        tags.push('inactive');
      }
      intake.template(where, { title, body: bodies.join('\n\n'), tags, language: row.text('language') });
      row.tellRest(intake, item, RECORDS);
    }
  },
};
