/**
 * Znuny, OTOBO and OTRS Community (self-hosted). The ticket page has the articles, HTML ones in sandboxed frames of its
 * own origin, and no box; the answer is written in a popup that has the customer's words only as the quote.
 */
import { defineAdapter } from './define.ts';
import { seenIn } from './reading/seen.ts';
import type { AdapterRecord } from './record.ts';

const template = seenIn(
  'Znuny AgentTicketCompose.tt, AgentTicketActionCommon.tt, MIMEBase.tt, AgentTicketZoom.tt',
  'source',
);
const otobo = seenIn('OTOBO Core.UI.RichTextEditor.js, 2024', 'source');
const HEAD = ':is(.ticketHeaderTitleHeadline, .LayoutPopup .Header h1, .TicketZoom .Headline h1)';
const VISIBLE = 'input[name="IsVisibleForCustomer"]';

const record: AdapterRecord = {
  id: 'znuny',
  title: 'Znuny, OTOBO, OTRS',
  matches: [],
  claims: {
    any: [
      template('form[name="compose"] textarea#RichText[name="Body"]'),
      template('.TicketZoom .WidgetSimple:is(.VisibleForCustomer, .NotVisibleForCustomer)'),
    ],
    address: '/index\\.pl',
  },
  panes: [],
  ticket: {
    id: [template(HEAD, { pattern: '(\\d{5,})' }), template('form[name="compose"] input[name="TicketID"]')],
    subject: [template(HEAD, { pattern: ' — (.+)$' })],
  },
  customer: {
    name: [template('form#ComposeTicket input[name^="CustomerTicketText_"]')],
    email: [],
  },
  agent: { name: [], email: [] },
  messages: {
    item: [template('.WidgetSimple:is(.VisibleForCustomer, .NotVisibleForCustomer)')],
    body: [template('iframe[id^="Iframe"]', { inFrame: 'body' }), template('.ArticleBody')],
    author: [template('.Header h2 > span:not(.Hidden)')],
    // As the agent's language writes it; only what cannot be taken for another day is read.
    at: [template('.Header h2 > span[title]', { pattern: '\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d(?::\\d\\d)?' })],
    leaveOut: [],
    roles: [
      { from: 'customer', is: '.customer' },
      { from: 'note', is: '.NotVisibleForCustomer' },
      { from: 'agent', is: '.agent' },
      { from: 'system', is: '.system' },
    ],
    // "#3 – Subject": articles are counted.
    rank: [template('.Header h2', { pattern: '^#(\\d+)' })],
    order: 'newest-first',
  },
  boxes: {
    element: [
      template('form[name="compose"] .RichTextField iframe.cke_wysiwyg_frame', {
        inFrame: 'body[contenteditable="true"]',
      }),
      otobo('form[name="compose"] .ck-editor__editable[contenteditable="true"]'),
      template('form[name="compose"] textarea#RichText'),
    ],
    audience: [
      // An answer goes out by mail, whatever the customer may see in the portal.
      { where: [template('form[name="compose"]', { attribute: 'id' })], note: [], public: ['ComposeTicket'] },
      { where: [template(`form[name="compose"] ${VISIBLE}:checked`, { attribute: 'value' })], note: [], public: ['1'] },
      { where: [template(`form[name="compose"] ${VISIBLE}`, { attribute: 'value' })], note: ['1'], public: [] },
      {
        where: [template('form[name="compose"] input[name="Action"]')],
        note: ['AgentTicketNote'],
        public: ['AgentTicketEmailOutbound', 'AgentTicketForward'],
      },
    ],
    channel: [],
    usually: 'email',
  },
  sends: {
    controls: [
      template('form[name="compose"] button#submitRichText'),
      template('form[name="compose"] button[type="submit"]'),
    ],
    shortcuts: [],
  },
  skip: { quotes: [], signatures: [] },
};

export default defineAdapter(record);
