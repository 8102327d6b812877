/** The pages of the practice helpdesk, as HTML. Marked up the way helpdesks are: roles and times as attributes. */
import { CONVERSATIONS, DESK_AGENT, type PracticeConversation } from './conversations.ts';

export type EditorKind = 'plain' | 'rich';

export interface DeskMessage {
  readonly from: 'customer' | 'agent' | 'note';
  readonly author: string;
  readonly at: Date;
  readonly text: string;
  /** What a rich editor submitted. */
  readonly html: string | null;
}

export interface DeskView {
  readonly open: PracticeConversation | undefined;
  readonly editor: EditorKind;
  readonly now: Date;
  messagesOf(id: string): readonly DeskMessage[];
}

export const deskPage = (view: DeskView): string =>
  page(
    view.open ? `#${view.open.id} ${view.open.subject} - Quayside Desk` : 'Quayside Desk',
    `${queue(view)}${view.open ? ticket(view, view.open) : welcome()}`,
  );

export const notFoundPage = (): string =>
  page(
    'Not here - Quayside Desk',
    '<main class="welcome"><h1>No such ticket</h1><p><a href="/">To the queue</a></p></main>',
  );

const page = (title: string, body: string) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/desk.css">
<script src="/desk.client.js" defer></script>
</head>
<body>${body}</body>
</html>`;

const welcome = () => `<main class="welcome">
<h1>Pick a conversation</h1>
<p>Twelve invented customers wait on the left. Nothing you write leaves this computer.</p>
</main>`;

const queue = ({ open, messagesOf, now }: DeskView) => `<nav class="queue" aria-label="Tickets">
<p class="brand"><a href="/">Quayside Desk</a> <span class="agent-name">${DESK_AGENT}</span></p>
<ol>${CONVERSATIONS.map((each) => {
  const last = messagesOf(each.id).at(-1);
  return `<li><a href="/tickets/${each.id}"${each === open ? ' aria-current="page"' : ''}>
<span class="row"><span class="who">${escapeHtml(each.customer.name)}</span><span class="age">${last ? ago(last.at, now) : ''}</span></span>
<span class="subject">${escapeHtml(each.subject)}</span>
<span class="tags"><span class="tag">${each.channel}</span>${last?.from === 'agent' ? '<span class="tag answered">answered</span>' : ''}</span>
</a></li>`;
}).join('')}</ol>
</nav>`;

const ticket = (view: DeskView, open: PracticeConversation) => {
  const messages = view.messagesOf(open.id);
  return `<main class="ticket" data-ticket-id="${open.id}" data-channel="${open.channel}">
<header><h1>${escapeHtml(open.subject)}</h1><p>#${open.id} · ${open.channel} · open</p></header>
<section class="conversation" aria-label="Conversation">${messages
    .map((message, index) => messageHtml(message, view.now, index === messages.length - 1))
    .join('')}</section>
${replyForm(view, open)}
</main>
<aside class="details" aria-label="Customer">
<h2>Customer</h2>
<p class="person"><span class="avatar customer" aria-hidden="true">${initials(open.customer.name)}</span>
<span><strong class="customer-name">${escapeHtml(open.customer.name)}</strong><br><span class="customer-email">${escapeHtml(open.customer.email)}</span></span></p>
<ul>${open.customer.facts.map((fact) => `<li>${escapeHtml(fact)}</li>`).join('')}</ul>
<h2>Practise</h2>
<p>Write a reply of your own, or start from one written in a hurry and make it better.</p>
<p><button type="button" class="quiet" data-draft="${escapeHtml(open.coldDraft)}">Fill in the hurried draft</button></p>
<details><summary>A reply we would be proud of</summary>${paragraphs(open.modelReply)}</details>
</aside>`;
};

const messageHtml = (message: DeskMessage, now: Date, isLatest: boolean) =>
  `<article class="message ${message.from}" data-author-type="${message.from}"${isLatest ? ' id="latest"' : ''}>
<header><span class="avatar ${message.from}" aria-hidden="true">${initials(message.author)}</span>
<span class="author">${escapeHtml(message.author)}</span>
<time datetime="${message.at.toISOString()}">${ago(message.at, now)}</time></header>
<div class="body">${message.html === null ? paragraphs(message.text) : plainTagsOnly(message.html)}</div>
</article>`;

const replyForm = ({ editor }: DeskView, open: PracticeConversation) => {
  const other = editor === 'plain' ? 'rich' : 'plain';
  return `<form class="reply" method="post" action="/tickets/${open.id}/messages?editor=${editor}">
<input type="hidden" name="is_note" value="0">
<div class="bar"><div role="tablist" aria-label="Audience">
<button type="button" role="tab" aria-selected="true" data-note="0">Reply</button><button type="button" role="tab" aria-selected="false" data-note="1">Internal note</button></div>
<span class="to">To <b>${escapeHtml(open.customer.email)}</b></span></div>
${
  editor === 'plain'
    ? '<textarea name="body" id="reply-body" rows="9" aria-label="Reply" placeholder="Write your reply"></textarea>'
    : `<input type="hidden" name="body"><input type="hidden" name="html">
<div class="tools" role="toolbar" aria-label="Format"><button type="button" data-command="bold" aria-label="Bold"><b>B</b></button><button type="button" data-command="italic" aria-label="Italic"><i>I</i></button><button type="button" data-command="insertUnorderedList" aria-label="List">•</button></div>
<div class="editor" id="reply-body" contenteditable="true" role="textbox" aria-multiline="true" aria-label="Reply" data-placeholder="Write your reply"></div>`
}
<div class="bar foot"><a href="/tickets/${open.id}?editor=${other}">${other === 'rich' ? 'Rich text' : 'Plain text'}</a>
<button type="submit" class="primary">Send</button></div>
</form>`;
};

const paragraphs = (text: string) =>
  text
    .trim()
    .split(/(?:\r?\n){2,}/)
    .map((part) => `<p>${escapeHtml(part).replace(/\r?\n/g, '<br>')}</p>`)
    .join('');

const SHOWN = /(<\/?(?:p|div|br|b|strong|i|em|ul|ol|li|blockquote)(?=[\s>/])[^>]*>)/i;

/** The tags an agent's editor makes, without attributes; every other tag is shown as text. */
const plainTagsOnly = (html: string) =>
  html
    .split(SHOWN)
    .map((part, index) =>
      index % 2 === 1 ? part.replace(/^(<\/?[a-z]+)[^>]*>$/i, '$1>') : part.replace(/</g, '&lt;').replace(/>/g, '&gt;'),
    )
    .join('');

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escapeHtml = (text: string) => text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);

const initials = (name: string) =>
  name
    .split(' ')
    .map((word) => [...word][0] ?? '')
    .join('')
    .slice(0, 2);

function ago(at: Date, now: Date): string {
  const minutes = Math.max(0, Math.round((now.getTime() - at.getTime()) / 60_000));
  if (minutes < 1) return 'just now';
  if (minutes < 60) return `${minutes} min ago`;
  return minutes < 36 * 60 ? `${Math.round(minutes / 60)} h ago` : `${Math.round(minutes / 1440)} days ago`;
}
