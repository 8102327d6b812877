/** Help Scout saved replies as its API gives them; variables are written `{%customer.firstName,fallback=there%}`. */
import { fields } from './body/curly.ts';
import { htmlBody } from './body/html.ts';
import { scan, type Translate } from './body/pieces.ts';
import { askFor, type Dictionary, Placeholders } from './body/placeholders.ts';
import { plainBody } from './body/write.ts';
import type { Importer } from './importer.ts';
import { has, readItems, sampleIs } from './reading/items.ts';

const HELPSCOUT: Dictionary = {
  'customer.first_name': ['customer.firstName'],
  'customer.last_name': ['customer.lastName'],
  'customer.name': ['customer.fullName', 'customer.name'],
  'customer.email': ['customer.email'],
  'customer.company': ['customer.company', 'customer.organization'],
  'agent.first_name': ['user.firstName'],
  'agent.name': ['user.fullName', 'user.name'],
  'ticket.id': ['conversation.number', '~conversation.id'],
  'ticket.subject': ['conversation.subject'],
  'ticket.url': ['conversation.url'],
  'company.name': ['mailbox.name', 'inbox.name'],
};

const KEYS = ['_embedded.saved-replies', '_embedded.replies', 'saved-replies', 'savedReplies', 'replies'];
const RECORDS = ['id', '_links', 'preview', 'chatPreview'];
const placeholders = new Placeholders(HELPSCOUT);

const translate: Translate = (text, tell) =>
  fields(
    scan(text, /\{%\s*([\w.]{1,100})\s*(?:,\s*fallback=([^%{}]{0,200}))?%\}/g, ([whole, name = '', fallback = '']) =>
      placeholders.read(name, whole, fallback.trim(), tell, askFor),
    ),
  );

export const importer: Importer = {
  id: 'helpscout-replies',
  title: 'Help Scout saved replies',
  brings: 'templates',
  endings: ['.json'],
  doc: {
    file: 'the answers of `GET /v2/mailboxes/ID/saved-replies/ID` in one list',
    carries: 'name, formatted text, the chat text as a second template, variables with their fallback',
    left: 'links and previews',
  },
  looksLike: (text) =>
    sampleIs(
      text,
      KEYS,
      (one) =>
        has(one, 'name') &&
        !has(one, 'body') &&
        !has(one, 'snippets') &&
        (has(one, 'chatText') || has(one, 'preview') || (has(one, 'text', 'id') && !has(one, 'shortcut'))),
    ),
  read(text, intake) {
    for (const { where, row } of readItems(text, intake, 'reply', KEYS)) {
      const title = row.text('name') ?? '';
      const item = title || where;
      const tell = (about: string, detail: string) => intake.lost(item, about, detail);
      const html = row.text('text');
      const chat = row.text('chatText');
      if (html !== undefined || chat === undefined) {
        if (html === undefined && row.text('preview'))
          tell('text', 'the list gives only a preview; fetch each reply for its text');
        intake.template(where, { title, body: htmlBody(html ?? '', translate, tell) });
      }
      if (chat !== undefined)
        intake.template(where, {
          title: html === undefined ? title : `${title} (chat)`,
          body: plainBody(translate(chat, tell), tell),
          channels: ['chat'],
        });
      row.tellRest(intake, item, RECORDS);
    }
  },
};
