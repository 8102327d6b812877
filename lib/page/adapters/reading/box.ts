/** What adapters need to know about the box itself: its quotes as text, as the conversation of last resort. */
import type { Conversation, Skipped, Span } from '#core/model.ts';
import type { ComposerText } from '../../contracts.ts';
import { notOwn } from '../../own-text.ts';
import { type Quoted, quotedMessage } from '../../quotes.ts';
import { QUOTES, textOf } from './text.ts';

/** The message quoted in a reply box, or null. */
export function quoteIn(box: Element, marks = ''): Quoted | null {
  if ('value' in box && typeof box.value === 'string') return quotedMessage(box.value, []);
  const quote = box.querySelector(QUOTES) ?? lastWith(box, marks);
  const text = textOf(box);
  if (!quote) return quotedMessage(text, []);
  // The block that holds both attribution and words (`.gmail_quote`) is entered; only the words are the quote.
  const inner = quote.matches('blockquote') ? quote : (quote.querySelector('blockquote') ?? quote);
  const said = textOf(inner);
  const start = text.indexOf(said);
  return said && start >= 0 ? quotedMessage(text, [{ start, end: start + said.length }]) : null;
}

/** A helpdesk's own marks stand on the header lines of a mail as well; its words come last. */
function lastWith(box: Element, marks: string): Element | undefined {
  const found = marks ? [...box.querySelectorAll(marks)] : [];
  return found.findLast((one) => textOf(one) && !found.some((other) => other !== one && other.contains(one)));
}

export function conversationFromQuote(
  box: Element,
  rest: Omit<Conversation, 'messages' | 'source'>,
  marks?: string,
): Conversation | null {
  const quoted = quoteIn(box, marks);
  if (!quoted) return null;
  const { text, author, at } = quoted;
  return {
    ...rest,
    messages: [{ from: 'customer', text, ...(author.name && { author: author.name }), ...(at && { at }) }],
    customer: { ...author, ...rest.customer },
    source: 'quote',
  };
}

/** Spans of quotes that are marked in the DOM of a rich box. */
function quoteSpans(box: Element, text: ComposerText, css: string = QUOTES): readonly Span[] {
  return [...box.querySelectorAll(css)].flatMap((element) => {
    const span = text.spanOf(element);
    return span && span.end > span.start ? [span] : [];
  });
}

/** Quoted history and signature by their own marks, without knowing what stood in the box at focus. */
export function recognised(box: Element, text: ComposerText, quotes: string, signatures: string): readonly Skipped[] {
  const found = notOwn(text.text, quoteSpans(box, text, quotes), null);
  const signed = signatures ? quoteSpans(box, text, signatures) : [];
  const marked = signed.map((span): Skipped => ({ ...span, kind: 'signature' }));
  return [
    ...found,
    ...marked.filter((span) => !found.some((other) => span.start < other.end && other.start < span.end)),
  ].sort((one, other) => one.start - other.start);
}
