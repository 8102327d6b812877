/**
 * A template brings its own greeting and sign-off. Where the agent has written one already, it must not stand twice: a
 * greeting alone is replaced, one above more words is kept and the template's left out. A paragraph that says more than
 * hello or goodbye stays: rather a greeting twice than a sentence lost. A signature below a quote ends the mail and not
 * the reply. Nothing goes into the middle of the customer's quoted words, or of a word. Paragraphs stand apart from the
 * words of the line they are put into, and what begins right behind them, as the quote does in Request Tracker, stays a
 * line of its own.
 */
import type { Skipped, Span } from '#core/model.ts';
import { greeting } from '#core/signals/greeting.ts';
import { isClosing, signOff } from '#core/signals/sign-off.ts';
import { SentenceCache, TextReading } from '#core/text/reading.ts';
import { compileVocabulary } from '#core/text/vocabulary.ts';
import type { Insertion } from './contracts.ts';

export interface Fitted {
  readonly content: Insertion;
  readonly at: Span;
}

export function fitReply(content: Insertion, draft: TextReading, caret: Span): Fitted {
  const at = offWord(draft.text, offQuote(draft, caret));
  const reply = readAlone(content.text);
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
  const withoutGreeting = greeted ? dropGreeting(content, reply) : content;
  const closed = draft.get(signOff);
  const closes = closed && closed.start >= at.end && !isQuotedBetween(draft, at.end, closed.start);
  const fitted = closes ? dropSignOff(withoutGreeting, reply) : withoutGreeting;
  const isApart =
    isParagraphs(fitted) || draft.skipped.some((one) => begins(one, at.end)) || isSigned(draft.text, at.end);
  if (!isApart) return { content: spaced(fitted, draft.text, at, at.start !== caret.start), at };
  // The space that parted two words would begin a paragraph.
  const parts = at.start === at.end ? (/^[ \t]+(?=\S)/.exec(draft.text.slice(at.end))?.[0].length ?? 0) : 0;
  const whole = { start: at.start, end: at.end + parts };
  return { content: apart(fitted, draft.text, whole), at: whole };
}

const readAlone = (text: string): TextReading => new TextReading(text, new SentenceCache(compileVocabulary()));

/** Nobody signs without having said something. */
const SAID = 'Yes.\n\n';
/** A line begins there, and it is how the agent signs. */
const isSigned = (text: string, at: number): boolean =>
  /(?:^|\n)$/.test(text.slice(0, at)) && readAlone(SAID + text.slice(at)).get(signOff)?.start === SAID.length;

/** What the page put below the reply, and a list, are no part of a paragraph. */
const begins = ({ kind, start }: Skipped, at: number): boolean =>
  start === at && (kind === 'quote' || kind === 'signature' || kind === 'prefilled');

const isParagraphs = ({ text, html = '' }: Insertion): boolean =>
  text.includes('\n\n') || /<\/p>\s*<|<[ou]l\b/.test(html) || /^(?:[-*•]|\d+[.)]) /.test(text);

/** A press into a box that a quote fills leaves the caret among its words: what goes in goes before the quote. */
function offQuote({ text, skipped }: TextReading, at: Span): Span {
  const quotes = skipped.filter(({ kind }) => kind === 'quote');
  let index = quotes.findIndex(({ start, end }) => start < at.start && at.end < end);
  const startOf = (one: number): number => quotes[one]?.start ?? 0;
  while (index > 0 && text.slice(quotes[index - 1]?.end, startOf(index)).trim() === '') index--;
  return index < 0 ? at : { start: startOf(index), end: startOf(index) };
}

/** An address is one word: parted, it leads nowhere. */
const ADDRESS = /[@/]|^www\./;

/** A press on a word leaves the caret in it: what goes in goes beside it, at the nearer end. */
function offWord(text: string, at: Span): Span {
  if (at.start !== at.end) return at;
  const before = /\S*$/.exec(text.slice(0, at.start))?.[0] ?? '';
  const run = before + (/^\S*/.exec(text.slice(at.start))?.[0] ?? '');
  const word = ADDRESS.test(run)
    ? { index: 0, segment: run, isWordLike: true }
    : new Intl.Segmenter(undefined, { granularity: 'word' }).segment(run).containing(before.length);
  const passed = before.length - (word?.index ?? before.length);
  if (!word?.isWordLike || passed === 0 || passed === word.segment.length) return at;
  const place = at.start - passed + (passed * 2 < word.segment.length ? 0 : word.segment.length);
  return { start: place, end: place };
}

const isQuotedBetween = ({ skipped }: TextReading, from: number, to: number): boolean =>
  skipped.some(({ kind, start, end }) => kind === 'quote' && start >= from && end <= to);

/** Joined to a line, the browser wraps the template's words and the agent's in spans that copy the page's own style. */
function apart(content: Insertion, draft: string, { start, end }: Span): Insertion {
  const [before, after] = [isOnLine(draft.slice(0, start), -1), isOnLine(draft.slice(end), 0)];
  const alone = after ? ending(content) : content;
  return before
    ? { ...moved(alone, '\n\n'), ...(alone.html === undefined ? {} : { html: EMPTY + alone.html }) }
    : alone;
}

const EMPTY = '<p><br></p>';
const isOnLine = (text: string, line: 0 | -1): boolean => text.split('\n').at(line)?.trim() !== '';

/** Whoever writes on does so at its end, not on the line below. */
function ending(content: Insertion): Insertion {
  const text = content.text.trimEnd();
  const { html, cursor = text.length } = content;
  return { ...content, text: `${text}\n\n`, cursor, ...(html === undefined ? {} : { html: html + EMPTY }) };
}

/**
 * A snippet of one paragraph may be meant to be gone on with, so it stays on its line; a sentence is not glued to the last,
 * nor to the next. As HTML a plain space at the edge is lost, so without formatting it goes in as the text that it is.
 */
function spaced(content: Insertion, draft: string, { start, end }: Span, besideWord: boolean): Insertion {
  const { text, html, ...rest } = content;
  if (html?.startsWith('<p>') === false) return content;
  const [before, after] = [draft.slice(0, start), draft.slice(end)];
  const goesOn = GOES_ON.some(([last, first]) => last.test(before) && first.test(text));
  const ahead = goesOn || (besideWord && IN_WORD.test(before)) ? ' ' : '';
  const behind = ENDS.test(text) && BEGINS.test(after) ? ' ' : '';
  if (ahead + behind === '') return content;
  const { cursor = text.length } = rest;
  const put = moved({ ...rest, text, ...(behind && { cursor }) }, ahead);
  const [first, last] = [ahead, behind].map((space) => space && '&nbsp;');
  const isPlain = html === undefined || /^<p>[^<]*<\/p>\s*$/.test(html);
  const marked = html?.replace(/^<p>/, `$&${first}`).replace(/<\/p>\s*$/, `${last}$&`);
  return { ...put, text: put.text + behind, ...(isPlain ? {} : { html: marked ?? html }) };
}

/** What stands before the caret, and what comes there: "Go" and "ing" belong together. */
const GOES_ON: readonly (readonly [RegExp, RegExp])[] = [
  [/[\p{L}\p{N}.,;:!?)]$/u, /^\p{Lu}/u],
  [/[\p{L}\p{N}][,;:!?)]$/u, /^\p{L}/u],
];
const ENDS = /[\p{L}\p{N}.,;:!?)\]”’…%]$/u;
/** Not of the scripts that part words by nothing. */
const LETTER =
  '(?![\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}\\p{sc=Thai}\\p{sc=Laoo}\\p{sc=Khmr}\\p{sc=Mymr}])[\\p{L}\\p{N}]';
const BEGINS = new RegExp(`^${LETTER}`, 'u');
const IN_WORD = new RegExp(`${LETTER}$`, 'u');

/** Behind `before`, and its stops with it. */
function moved({ text, cursor, cursors, ...rest }: Insertion, before: string): Insertion {
  const by = before.length;
  return {
    ...rest,
    text: before + text,
    ...(cursor === undefined ? {} : { cursor: cursor + by }),
    ...(cursors === undefined ? {} : { cursors: cursors.map((at) => at + by) }),
  };
}

const FIRST_BLOCK = /^\s*<p>(?:(?!<\/p>)[\s\S])*<\/p>\s*/;
const LAST_BLOCK = /\s*<p>(?:(?!<\/p>)[\s\S])*<\/p>\s*$/;

/** "Dear customer,", "Hello and welcome to Kettle!": behind it a few words, but no clause of their own. */
const NO_MORE = /^(?:[\s,!.:–—-]*|(?: [\p{L}'’.-]+){1,4}\s*[,!:–—-]*)$/u;

function dropGreeting(content: Insertion, reply: TextReading): Insertion {
  const { text } = content;
  const [greeted, end] = [reply.get(greeting), text.indexOf('\n\n')];
  const isAlone = greeted && end > 0 && text.slice(0, greeted.start).trim() === '' && greeted.end <= end;
  return isAlone && NO_MORE.test(text.slice(greeted.end, end))
    ? cut(content, end + 2, text.length, FIRST_BLOCK)
    : content;
}

/** `reply` is all of the template; its first paragraph may be left out of `content` already. */
function dropSignOff(content: Insertion, reply: TextReading): Insertion {
  const start = content.text.trimEnd().lastIndexOf('\n\n');
  const from = start + reply.text.length - content.text.length;
  const last = reply.sentences.filter((one) => one.start >= from).map(({ sentence }) => sentence);
  const saysMore = last.slice(0, -1).some((sentence) => /[.?!…]$/.test(sentence.text) && !isClosing(sentence.text));
  const isInitials = reply.get(signOff)?.kind === 'initials' && (last.at(-1)?.words ?? 0) > 1;
  return start < 0 || !reply.get(signOff) || saysMore || isInitials ? content : cut(content, 0, start, LAST_BLOCK);
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
