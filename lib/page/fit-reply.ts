/**
 * A template brings its own greeting and sign-off. Where the agent has written one already, it must not stand twice: a
 * greeting alone is replaced, one above more words is kept and the template's left out.
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
  return {
    content: closed && closed.start >= at.end && reply.get(signOff) ? dropLast(withoutGreeting) : withoutGreeting,
    at,
  };
}

const FIRST_BLOCK = /^\s*<p>(?:(?!<\/p>)[\s\S])*<\/p>\s*/;
const LAST_BLOCK = /\s*<p>(?:(?!<\/p>)[\s\S])*<\/p>\s*$/;

function dropFirst({ text, html, cursor }: Insertion): Insertion {
  const end = text.indexOf('\n\n');
  if (end < 0) return { text, ...(html === undefined ? {} : { html }), ...(cursor === undefined ? {} : { cursor }) };
  const cut = end + 2;
  return {
    text: text.slice(cut),
    ...(html === undefined ? {} : { html: html.replace(FIRST_BLOCK, '') }),
    ...(cursor === undefined ? {} : { cursor: Math.max(0, cursor - cut) }),
  };
}

function dropLast({ text, html, cursor }: Insertion): Insertion {
  const start = text.trimEnd().lastIndexOf('\n\n');
  if (start < 0) return { text, ...(html === undefined ? {} : { html }), ...(cursor === undefined ? {} : { cursor }) };
  return {
    text: text.slice(0, start),
    ...(html === undefined ? {} : { html: html.replace(LAST_BLOCK, '') }),
    ...(cursor === undefined ? {} : { cursor: Math.min(start, cursor) }),
  };
}
