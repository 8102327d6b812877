/**
 * Request Tracker 5 and 6 (self-hosted). The ticket page (`Display.html`) has the messages and no box; the reply
 * page (`Update.html`) has the box and the customer's words only as the quote in it, or not at all. "RT 5" in
 * `seen` means looked at on a running RT 5.0.3 in both editors.
 */
import type { Message } from '#core/model.ts';
import { defineAdapter } from './define.ts';
import type { AdapterRecord } from './record.ts';

const record: AdapterRecord = {
  id: 'request-tracker',
  title: 'Request Tracker',
  matches: [],
  claims: {
    any: [
      { css: 'form[name="TicketUpdate"] [name="UpdateContent"]', seen: 'RT 5, RT 6', certainty: 'source' },
      { css: 'body#comp-Ticket-Display, body#comp-Ticket-Update', seen: 'RT 5', certainty: 'source' },
      {
        css: '.transaction:is(.Ticket-transaction, .ticket-transaction)[data-transaction-id]',
        seen: 'RT 6 ShowTransaction',
        certainty: 'source',
      },
    ],
    address: '/Ticket/(?:Display|Update|History)\\.html',
  },
  panes: [],
  ticket: {
    id: [
      { css: 'form[name="TicketUpdate"] input[name="id"]', seen: 'RT 5, RT 6', certainty: 'source' },
      { css: 'title', pattern: '#(\\d+)', seen: 'RT 5', certainty: 'source' },
    ],
    subject: [
      { css: 'input[name="UpdateSubject"]', seen: 'RT 5', certainty: 'source' },
      { css: '#update-subject', seen: 'RT 6', certainty: 'source' },
      { css: 'title', pattern: '#\\d+: (.*)', seen: 'RT 5', certainty: 'source' },
    ],
  },
  customer: {
    name: [
      { css: '.form-row.requestors .user[data-user-id]', seen: 'RT 5 ticket page', certainty: 'source' },
      { css: '.row.requestors .user[data-user-id]', seen: 'RT 6 ShowPeople', certainty: 'source' },
      // Who the reply will go to: the first recipient of the preview that RT loads beside the box.
      {
        css: '#previewscrips label[for^="TxnSendMailTo-"] .user[data-user-id]',
        seen: 'RT 5 reply page',
        certainty: 'source',
      },
    ],
    email: [
      { css: '#previewscrips input[name="TxnSendMailTo"]:checked', seen: 'RT 5 reply page', certainty: 'source' },
    ],
  },
  agent: { name: [], email: [] },
  messages: {
    item: [
      { css: '.history .transaction.message[data-transaction-id]', seen: 'RT 5', certainty: 'source' },
      {
        css: '.transaction:is(.Ticket-transaction, .ticket-transaction)[data-transaction-id]:is(.message, .create, .correspond, .comment)',
        seen: 'RT 6 ShowTransaction',
        certainty: 'source',
      },
    ],
    body: [
      { css: '.messagebody', seen: 'RT 5, RT 6', certainty: 'source' },
      { css: '.message-stanza', seen: 'RT 5', certainty: 'source' },
    ],
    author: [
      {
        css: '.description .user[data-user-id]',
        pattern: '\\(([^)]+)\\)$',
        seen: 'RT 5: login (Real Name)',
        certainty: 'source',
      },
      { css: '.description .user[data-user-id]', seen: 'RT 5: Name <address>', certainty: 'source' },
      { css: '.description .user', seen: 'RT 6', certainty: 'source' },
    ],
    at: [{ css: '.metadata .date', seen: 'RT 5', certainty: 'source' }],
    leaveOut: [
      { css: '.message-stanza-folder', seen: 'RT 5: "Show quoted text"', certainty: 'source' },
      { css: '.message-stanza.closed', seen: 'RT 5: folded quote', certainty: 'source' },
      { css: '.messageheaders, .downloadattachment', seen: 'RT 5', certainty: 'source' },
    ],
    roles: [{ from: 'note', is: '.comment' }],
    order: 'oldest-first',
  },
  boxes: {
    element: [
      {
        css: 'form[name="TicketUpdate"] .messagebox-container iframe.cke_wysiwyg_frame',
        inFrame: 'body[contenteditable="true"]',
        seen: 'RT 5 with CKEditor 4',
        certainty: 'source',
      },
      {
        css: 'form[name="TicketUpdate"] .messagebox-container .ck-editor__editable[contenteditable="true"]',
        seen: 'RT 6 with CKEditor 5',
        certainty: 'source',
      },
      { css: 'form[name="TicketUpdate"] textarea[name="UpdateContent"]', seen: 'RT 5, RT 6', certainty: 'source' },
    ],
    audience: [
      {
        where: [
          { css: 'form[name="TicketUpdate"] select[name="UpdateType"]', seen: 'RT 5, RT 6', certainty: 'source' },
        ],
        note: ['private'],
        public: ['response'],
      },
      {
        where: [
          {
            css: '.messagebox-container',
            attribute: 'class',
            seen: 'RT 5, RT 6, as the page was loaded',
            certainty: 'source',
          },
        ],
        note: ['action-private'],
        public: ['action-response'],
      },
      {
        where: [{ css: 'form[name="TicketUpdate"] input[name="Action"]', seen: 'RT 5', certainty: 'source' }],
        note: ['Comment'],
        public: ['Respond'],
      },
    ],
    channel: [],
    usually: 'email',
  },
  sends: {
    // `AddMoreAttach` is a submit button of the same form and no sending.
    controls: [
      {
        css: 'form[name="TicketUpdate"] :is(input, button)[name="SubmitTicket"]',
        seen: 'RT 5, RT 6',
        certainty: 'source',
      },
    ],
    shortcuts: [],
  },
  skip: { quotes: [], signatures: [] },
  attachments: {
    area: [{ css: '#attach-dropzone', seen: 'RT 5', certainty: 'source' }],
    item: [{ css: '.dz-preview:not(.dz-error)', seen: 'Dropzone 5', certainty: 'probe' }],
  },
};

/** The beginning of RT's own "Comments added" in the languages it comes in; nothing else marks a comment in RT 5. */
const COMMENT = /comment|kommentar|coment|opmerking|komentar|komentář|megjegyz|комментари|comentari|注释|コメント/iu;

/** The requestors are the customers; whoever else writes is the desk. */
function role(item: Element, page: Document): Message['from'] | undefined {
  const author = item.querySelector('.description .user[data-user-id]');
  const id = author?.getAttribute('data-user-id');
  if (!author || !id) return undefined;
  const requestors = [...page.querySelectorAll(':is(.form-row, .row).requestors .user[data-user-id]')];
  if (requestors.some((user) => user.getAttribute('data-user-id') === id)) return 'customer';
  const said = item.querySelector('.description')?.textContent ?? '';
  if (COMMENT.test(said.replace(author.textContent ?? '', ''))) return 'note';
  return requestors.length > 0 ? 'agent' : undefined;
}

export default defineAdapter(record, { role });
