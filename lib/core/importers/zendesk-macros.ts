/** Zendesk macros as `GET /api/v2/macros` gives them. What a macro does besides writing has no place in a reply and is told. */
import { curly, keepFor } from './body/curly.ts';
import { htmlBody } from './body/html.ts';
import { type Dictionary, Placeholders } from './body/placeholders.ts';
import { plainBody } from './body/write.ts';
import type { Importer } from './importer.ts';
import { shown } from './intake.ts';
import { has, readItems, sampleIs } from './reading/items.ts';
import { isRecord, own } from './reading/row.ts';

export const ZENDESK: Dictionary = {
  'customer.first_name': ['ticket.requester.first_name', 'ticket.customer.first_name'],
  'customer.last_name': ['ticket.requester.last_name', 'ticket.customer.last_name'],
  'customer.name': ['ticket.requester.name', 'ticket.requester.full_name', 'ticket.customer.name'],
  'customer.email': ['ticket.requester.email', 'ticket.customer.email'],
  'customer.company': ['ticket.organization.name', 'ticket.requester.organization.name'],
  'agent.first_name': ['current_user.first_name', '~ticket.assignee.first_name'],
  'agent.name': ['current_user.name', 'current_user.full_name', '~ticket.assignee.name', '~ticket.assignee.full_name'],
  'ticket.id': ['ticket.id'],
  'ticket.subject': ['ticket.title'],
  'ticket.url': ['ticket.url', 'ticket.link', 'ticket.url_with_protocol'],
  'company.name': ['ticket.account'],
  channel: ['ticket.via'],
};

const KEYS = ['macros', 'macro', 'results'];
const RECORDS = [
  'id',
  'url',
  'created_at',
  'updated_at',
  'position',
  'default',
  'raw_title',
  'usage_1h',
  'usage_24h',
  'usage_7d',
  'usage_30d',
];
const translate = curly(new Placeholders(ZENDESK), keepFor('Zendesk'));

interface Comment {
  /** One after the other: a macro may say more than one thing. */
  readonly text: string[];
  readonly html: string[];
  /** Only for a chat. */
  readonly chat: string[];
  note?: boolean;
}

export const importer: Importer = {
  id: 'zendesk-macros',
  title: 'Zendesk macros',
  brings: 'templates',
  endings: ['.json'],
  doc: {
    file: 'the answer of `GET /api/v2/macros.json`, one page or all pages in one list',
    carries:
      'title (`A::B` becomes “A › B”), the comment as text or formatted text, one for chats as a second template, tags, internal notes; a shortcut our export left in the description',
    left: 'other actions (status, assignee, …), who may use it, description, position',
  },
  looksLike: (text) =>
    sampleIs(
      text,
      KEYS,
      (macro) =>
        Array.isArray(own(macro, 'actions')) && own(macro, 'actions') !== undefined && hasFields(own(macro, 'actions')),
    ),
  read(text, intake) {
    for (const { where, row } of readItems(text, intake, 'macro', KEYS)) {
      const title = (row.text('title', 'raw_title') ?? '')
        .split('::')
        .map((part) => part.trim())
        .filter((part) => part !== '')
        .join(' › ');
      const item = title || where;
      const comment: Comment = { text: [], html: [], chat: [] };
      const tags: string[] = [];
      const actions = row.any('actions');
      const left: { readonly about: string; readonly detail: string }[] = [];
      for (const action of Array.isArray(actions) ? actions : []) {
        const field = isRecord(action) ? own(action, 'field') : undefined;
        const value = own(action, 'value');
        if (typeof field !== 'string' || !takeAction(field, value, comment, tags))
          left.push({
            about: `action ${typeof field === 'string' ? field : ''}`,
            detail: shown(isRecord(action) ? (value ?? action) : action),
          });
      }
      const { text: plain, html, chat } = comment;
      if (plain.length + html.length + chat.length === 0) {
        const does = left.map(({ about, detail }) => `${about}: ${detail}`).join('; ');
        intake.reject(`${where}, “${title}”`, `writes no reply${does === '' ? '' : `; it only does ${does}`}`);
        continue;
      }
      for (const { about, detail } of left) intake.lost(item, about, detail);
      if (row.any('active') === false) {
        intake.lost(item, 'active', 'it was switched off; it has the tag “inactive” now');
        tags.push('inactive');
      }
      const description = row.text('description') ?? '';
      const shortcut = /(?:^|\n)Shortcut: (\S+)$/.exec(description)?.[1];
      const words = description.replace(/(?:^|\n)Shortcut: \S+$/, '');
      if (words.trim() !== '') intake.lost(item, 'description', words);
      const tell = (about: string, detail: string) => intake.lost(item, about, detail);
      const inPlain = (texts: readonly string[]): string =>
        texts.map((one) => plainBody(translate(one, tell), tell)).join('\n\n');
      if (plain.length + html.length > 0) {
        // Both say the same: formatted and not.
        const body = html.length > 0 ? html.map((one) => htmlBody(one, translate, tell)).join('\n\n') : inPlain(plain);
        if (html.length > 0)
          for (const one of plain) tell('comment_value', `the formatted text stands for it: ${shown(one)}`);
        intake.template(where, { title, body, shortcut, tags, channels: comment.note ? ['note'] : [] });
      }
      if (chat.length > 0) {
        const also = plain.length + html.length > 0;
        intake.template(where, {
          title: also ? `${title} (chat)` : title,
          body: inPlain(chat),
          shortcut: also ? undefined : shortcut,
          tags,
          channels: ['chat'],
        });
      }
      row.tellRest(intake, item, RECORDS);
    }
  },
};

const hasFields = (actions: unknown): boolean =>
  Array.isArray(actions) &&
  (actions.length === 0 || actions.some((action) => isRecord(action) && has(action, 'field')));

/** False when there is no place for it here. */
function takeAction(field: string, value: unknown, comment: Comment, tags: string[]): boolean {
  switch (field) {
    case 'comment_value':
    case 'comment_value_html': {
      // ["channel:all", "the text"]: for which channel it is.
      const texts = [value].flat(1).filter((one) => typeof one === 'string');
      const words = texts.filter((one) => !/^channel:\w+$/.test(one)).join('\n\n');
      if (words.trim() === '') return false;
      const isChat = texts.includes('channel:chat');
      comment[field === 'comment_value_html' ? 'html' : isChat ? 'chat' : 'text'].push(words);
      return true;
    }
    case 'comment_mode_is_public':
      if (value === false || value === 'false') comment.note = true;
      return typeof value === 'boolean' || value === 'true' || value === 'false';
    case 'current_tags':
    case 'set_tags':
      if (typeof value !== 'string' && !Array.isArray(value)) return false;
      tags.push(
        ...[value]
          .flat(1)
          .flatMap((one) => String(one).split(/[\s,]+/))
          .filter((one) => one !== ''),
      );
      return true;
    default:
      return false;
  }
}
