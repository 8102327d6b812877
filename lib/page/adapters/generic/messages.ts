/** What the blocks of a conversation say; whose they are tells `roles.ts`. */
import type { Message } from '#core/model.ts';
import { queryAll } from '../../documents.ts';
import { person, withoutQuotes } from '../../quotes.ts';
import { listNear } from './message-list.ts';
import { wordsOf } from './message-words.ts';
import { assigned, type Item, type People, roleOf, sharedNames } from './roles.ts';
import { firstTime, timesIn } from './times.ts';

const AUTHOR =
  '[rel="author"], [class*="author" i], [class*="sender" i], [class*="from" i], [class*="name" i], [class*="user" i], [class*="who" i], [class*="creator" i], [class*="createdby" i], [class*="actor" i], [data-testid*="author" i], [data-test-id*="sender" i], h3, h4, h5, strong, b';
/** Older ones say nothing more about the reply that is due. */
const MOST_MESSAGES = 100;

/** Oldest first. Empty when nothing on the page looks like a conversation that `editor` continues. */
export function conversationAt(page: Element | Document, editor: Element | null, people: People): readonly Message[] {
  const elements = listNear(page, editor);
  const oldestFirst = newestFirst(elements, editor) ? [...elements].reverse() : elements;
  const shared = sharedNames(elements);
  const ordered = assigned(
    withoutRepeats(oldestFirst.slice(-MOST_MESSAGES).flatMap((element) => readItem(element, people, shared))),
    people,
    page,
  );
  return ordered.map(({ from, text, author, at }) => ({ from, text, ...(author && { author }), ...(at && { at }) }));
}

/** A preview of the message that is answered stands above the answer: those words were read once. */
function withoutRepeats(items: readonly Item[]): readonly Item[] {
  return items.map((item, index) => {
    const shown = items.slice(0, index).find(({ text }) => item.text.startsWith(`${text}\n`));
    return shown ? { ...item, text: item.text.slice(shown.text.length).trim() } : item;
  });
}

function readItem(element: Element, people: People, shared: ReadonlySet<string>): readonly Item[] {
  const times = timesIn(element);
  const author = authorIn(element, times);
  const { text: said, body } = wordsOf(element, [...times, ...(author ? [author.element] : [])]);
  const text = withoutQuotes(said);
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

function authorIn(
  item: Element,
  times: readonly Element[],
): { readonly element: Element; readonly name: string } | undefined {
  for (const element of queryAll(item, AUTHOR)) {
    if (times.some((time) => element === time || element.contains(time))) continue;
    const said = (element.textContent ?? '').replace(/\s+/g, ' ').trim();
    const name = person(said).name;
    if (name && name.length <= 60 && !/[.!?]$|\d{3}/.test(name) && /\p{L}{2}/u.test(name)) return { element, name };
  }
  return undefined;
}

/** Two times decide; else a box above its conversation means newest first. */
function newestFirst(elements: readonly Element[], editor: Element | null): boolean {
  const [first, last] = [elements[0], elements.at(-1)];
  if (!first || !last || first === last) return false;
  const [start, end] = [first, last].map((element) => Date.parse(firstTime(timesIn(element)) ?? ''));
  if (start !== undefined && end !== undefined && start !== end && !Number.isNaN(start + end)) return start > end;
  const anchor = editor?.ownerDocument.defaultView?.frameElement ?? editor;
  return Boolean(anchor && anchor.compareDocumentPosition(first) & 4);
}
