/**
 * A template brings its own greeting and sign-off. Where the agent has written one already, it must not stand twice: a
 * greeting alone is replaced, one above more words is kept and the template's left out. A signature below a quote ends
 * the mail and not the reply. What begins right behind it, as the quote does in Request Tracker, stays a line of its own.
 */
import type { Span } from '#core/model.ts';
import { greeting } from '#core/signals/greeting.ts';
import { signOff } from '#core/signals/sign-off.ts';
import { SentenceCache, TextReading } from '#core/text/reading.ts';
import { compileVocabulary } from '#core/text/vocabulary.ts';
import type { Insertion } from './contracts.ts';

export interface Fitted {
  readonly content: Insertion;
  readonly at: Span;
}

export function fitReply(content: Insertion, draft: TextReading, at: Span): Fitted {
  const reply = new TextReading(content.text, new SentenceCache(compileVocabulary()));
  const greeted = draft.get(greeting);
  const begun = draft.sentences[0];
  const last = draft.sentences.at(-1);
  if (
    greeted &&
    begun &&
    last &&
    reply.get(greeting) &&
    last.line === begun.line &&
    draft.text.slice(greeted.end, last.end).replace(/[\s,!.:]/g, '') === ''
  )
    return { content, at: { start: begun.start, end: last.end } };
  const withoutGreeting = greeted && reply.get(greeting) ? dropFirst(content) : content;
  const closed = draft.get(signOff);
  const closes = closed && closed.start >= at.end && !isQuotedBetween(draft, at.end, closed.start);
  const fitted = closes && reply.get(signOff) ? dropLast(withoutGreeting) : withoutGreeting;
  return { content: isBeforeWords(draft.text, at) ? apart(fitted) : fitted, at };
}

const isQuotedBetween = ({ skipped }: TextReading, from: number, to: number): boolean =>
  skipped.some(({ kind, start, end }) => kind === 'quote' && start >= from && end <= to);

/** At a line's start, with the line's words behind it. */
const isBeforeWords = (text: string, { start, end }: Span): boolean =>
  (start === 0 || text[start - 1] === '\n') && end < text.length && text[end] !== '\n';

/** A snippet of one paragraph may be meant to be gone on with. */
function apart(content: Insertion): Insertion {
  const { text, html } = content;
  if (!text.includes('\n\n')) return content;
  return { ...content, text: `${text.trimEnd()}\n\n`, ...(html === undefined ? {} : { html: `${html}<p><br></p>` }) };
}

const FIRST_BLOCK = /^\s*<p>(?:(?!<\/p>)[\s\S])*<\/p>\s*/;
const LAST_BLOCK = /\s*<p>(?:(?!<\/p>)[\s\S])*<\/p>\s*$/;

function dropFirst(content: Insertion): Insertion {
  const end = content.text.indexOf('\n\n');
  return end < 0 ? content : cut(content, end + 2, content.text.length, FIRST_BLOCK);
}

function dropLast(content: Insertion): Insertion {
  const start = content.text.trimEnd().lastIndexOf('\n\n');
  return start < 0 ? content : cut(content, 0, start, LAST_BLOCK);
}

/** Stops in what is left out are left out with it; the caret goes to the nearest place that stays. */
function cut({ text, html, cursor, cursors }: Insertion, start: number, end: number, block: RegExp): Insertion {
  const stops = cursors?.filter((at) => at >= start && at <= end).map((at) => at - start);
  const first = stops?.[0] ?? (cursor === undefined ? undefined : Math.min(end, Math.max(start, cursor)) - start);
  return {
    text: text.slice(start, end),
    ...(html === undefined ? {} : { html: html.replace(block, '') }),
    ...(first === undefined ? {} : { cursor: first }),
    ...(stops === undefined ? {} : { cursors: stops }),
  };
}
