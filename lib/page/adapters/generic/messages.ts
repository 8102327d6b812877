/** What the blocks of a conversation say; whose they are tells `roles.ts`. */
import type { Message } from '#core/model.ts';
import { queryAll } from '../../documents.ts';
import { person, withoutQuotes } from '../../quotes.ts';
import { frameBodyOf, listNear, partsOf } from './message-list.ts';
import { wordsOf } from './message-words.ts';
import { assigned, type Item, type People, roleOf, sharedNames } from './roles.ts';
import { firstTime, timesIn, writtenTime, writtenTimesIn } from './times.ts';

const AUTHOR =
  '[rel="author"], [class*="author" i], [class*="sender" i], [class*="from" i], [class*="name" i], [class*="user" i], [class*="who" i], [class*="creator" i], [class*="createdby" i], [class*="actor" i], [data-testid*="author" i], [data-test-id*="sender" i], h3, h4, h5, strong, b';
/** Older ones say nothing more about the reply that is due. */
const MOST_MESSAGES = 100;
/** With the lines between them that say what was done. */
const MOST_BLOCKS = 200;

/** Oldest first. Empty when nothing on the page looks like a conversation that `editor` continues. */
export function conversationAt(page: Element | Document, editor: Element | null, people: People): readonly Message[] {
  const all = listNear(page, editor);
  const latest = newestFirst(all, editor) ? all.slice(0, MOST_BLOCKS).reverse() : all.slice(-MOST_BLOCKS);
  const elements = withoutEvents(latest).slice(-MOST_MESSAGES);
  const shared = sharedNames(elements);
  const ordered = assigned(
    withoutRepeats(elements.flatMap((element) => readItem(element, people, shared))),
    people,
    page,
  );
  return ordered.map(({ from, text, author, at }) => ({ from, text, ...(author && { author }), ...(at && { at }) }));
}

const BLOCKS = 'p, div, blockquote, ul, ol, pre, td, dd';

/** Among messages with a body of their own the one line of another kind that says what was done. */
function withoutEvents(elements: readonly Element[]): readonly Element[] {
  const kind = (element: Element) => `${element.localName} ${element.className}`;
  const bodied = new Set(elements.filter((element) => queryAll(element, BLOCKS).length > 0).map(kind));
  const isLine = (element: Element) => (element.textContent ?? '').trim().length < 120 && !bodied.has(kind(element));
  return bodied.size === 0 ? elements : elements.filter((element) => element.localName === 'dt' || !isLine(element));
}

/** A preview of the message that is answered stands above the answer: those words were read once. */
function withoutRepeats(items: readonly Item[]): readonly Item[] {
  return items.map((item, index) => {
    const shown = items.slice(0, index).find(({ text }) => item.text.startsWith(`${text}\n`));
    return shown ? { ...item, text: item.text.slice(shown.text.length).trim() } : item;
  });
}

function readItem(element: Element, people: People, shared: ReadonlySet<string>): readonly Item[] {
  const times = timesOf(element);
  const author = authorIn(element, times);
  const head = [...times, ...(author ? [author.element] : [])];
  const [own, ...more] = partsOf(element).map((part) => wordsOf(part, head));
  if (!own) return [];
  const { body } = own;
  const framed = frameBodyOf(element);
  const inFrame = framed ? wordsOf(framed, []).text : '';
  const said = more.length > 0 ? more.map((part) => part.text).join('\n\n') : own.text;
  const text = withoutQuotes(inFrame || said);
  if (!text) return [];
  const at = firstTime(times);
  return [
    {
      element,
      text,
      ...(at && { at }),
      ...(author && { author: author.name }),
      from: roleOf(element, body, author, people, shared),
    },
  ];
}

function timesOf(element: Element): readonly Element[] {
  const marked = timesIn(element);
  if (marked.length > 0) return marked;
  return [...(writtenTime(element) ? [element] : []), ...writtenTimesIn(element)];
}

function authorIn(
  item: Element,
  times: readonly Element[],
): { readonly element: Element; readonly name: string } | undefined {
  for (const element of queryAll(item, AUTHOR)) {
    if (times.some((time) => element === time || element.contains(time))) continue;
    const name = nameFrom(element.textContent ?? '');
    if (name) return { element, name };
  }
  for (const time of times) {
    const who = writtenTime(time)?.who ?? properName(firstWords(time));
    if (who) return { element: time, name: who };
    for (const beside of [time.previousElementSibling, time.nextElementSibling]) {
      const name = beside && item.contains(beside) && properName(beside.textContent ?? '');
      if (beside && name) return { element: beside, name };
    }
  }
  const written = queryAll(item, 'span, div, td, p').find(
    (element) =>
      element.childElementCount === 0 && /^[^<]{2,60}<[^>\s]+@[^>\s]+>$/.test((element.textContent ?? '').trim()),
  );
  const name = written && nameFrom(written.textContent ?? '');
  return written && name ? { element: written, name } : undefined;
}

/** "E-mail received from Ana Ruiz", "by Ana Ruiz". */
const INTRODUCED = /^.{0,30}\b(?:by|from|von|par|por|door|av) (?=\p{Lu})/u;
/** What a message is, where others put whose it is. */
const KINDS =
  /^(?:comment|reply|response|answer|note|message|private|kommentar|antwort|notiz|nachricht|nota|respuesta|comentario|réponse)$/i;

const properName = (text: string): string | undefined => {
  const name = nameFrom(text);
  return name && /^\p{Lu}[\p{L}.'’-]*(?: \p{L}[\p{L}.'’-]*){0,3}$/u.test(name) ? name : undefined;
};

function nameFrom(text: string): string | undefined {
  const { name } = person(text.replace(/\s+/g, ' ').trim().replace(INTRODUCED, ''));
  return name && !KINDS.test(name) && name.length <= 60 && !/[.!?]$|\d{3}/.test(name) && /\p{L}{2}/u.test(name)
    ? name
    : undefined;
}

/** A head that holds a time and, before it, a name: `<dt>Ana Ruiz <time>…`. */
const firstWords = ({ previousSibling: before }: Element): string =>
  before?.nodeType === 3 ? (before.nodeValue ?? '').replace(/[,·|–-]\s*$/, '') : '';

/** Two times decide; else a box above its conversation means newest first. */
function newestFirst(elements: readonly Element[], editor: Element | null): boolean {
  const [first, last] = [elements[0], elements.at(-1)];
  if (!first || !last || first === last) return false;
  const [start, end] = [first, last].map((element) => Date.parse(firstTime(timesOf(element)) ?? ''));
  if (start !== undefined && end !== undefined && start !== end && !Number.isNaN(start + end)) return start > end;
  const anchor = editor?.ownerDocument.defaultView?.frameElement ?? editor;
  return Boolean(anchor && anchor.compareDocumentPosition(first) & 4);
}
