/** What on a page is a time: said by an attribute, or short and with a number. A "timeline" is none. */
import { queryAll } from '../../documents.ts';
import { wallClock } from '../../quotes.ts';
import { namesOf } from './words.ts';

const MARKED = 'time, [datetime], [data-timestamp], [data-time]';
const CALLED =
  '[class*="time" i], [class*="date" i], [data-testid*="time" i], [data-test-id*="time" i], [data-testid*="date" i], [title]';

const TIMES = `${MARKED}, ${CALLED}`;

/** "createdTime", "timestamp", "timeago"; neither "timeline" nor "update". */
const TIME_WORD = /^(?!.*update)(?:time.?ago|.*(?:time|date|stamp))$/;

/** In document order. */
export function timesIn(root: Element | Document): readonly Element[] {
  return queryAll(root, TIMES).filter(isTime);
}

export function hasTime(root: Element): boolean {
  return queryAll(root, TIMES).some(isTime);
}

function isTime(element: Element): boolean {
  if (element.matches(MARKED)) return true;
  const said = [element.getAttribute('title'), element.getAttribute('aria-label')];
  if (
    said.some((text) => text && text.length < 60 && /\d{4}/.test(text) && /\d[:.h]\d\d/.test(text) && wallClock(text))
  )
    return true;
  return [...namesOf(element)].some((word) => TIME_WORD.test(word)) && looksLikeTime(element.textContent ?? '');
}

/** "3 May 2026, 14:05", "2 h ago", "14:05", "Nov 17": short and with a number. */
function looksLikeTime(text: string): boolean {
  const said = text.trim();
  if (said.length === 0 || said.length >= 60) return false;
  return /\d[:.h]\d\d|\d{4}|\d+\s*\p{L}+|\p{L}{3,}\.? \d{1,2}$/u.test(said);
}

export function firstTime(times: readonly Element[]): string | undefined {
  for (const element of times) {
    const time = timeOf(element);
    if (time) return time;
  }
  return undefined;
}

function timeOf(element: Element): string | undefined {
  const stamp = element.getAttribute('data-timestamp') ?? element.getAttribute('data-time');
  if (stamp && /^\d{10}(\d{3})?$/.test(stamp))
    return new Date(Number(stamp) * (stamp.length === 10 ? 1000 : 1)).toISOString();
  const said = [
    element.getAttribute('datetime'),
    stamp,
    element.getAttribute('title'),
    element.getAttribute('aria-label'),
    element.textContent,
  ];
  return said
    .map((text) => (text && /\d{4}/.test(text) ? wallClock(text) : undefined))
    .find((time) => time !== undefined);
}
