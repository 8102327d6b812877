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

const WRITTEN_IN = 'small, span, div, td, th, dt, summary, p, b, i, em, li, a, abbr, h4, h5, h6, header';
const MONTHS =
  'jan jän ene gen sty feb fév fev lut mar mär mrt maa apr avr abr kwi may mai mag mei maj jun juin giu cze jul juil lug lip aug aoû ago sie ' +
  'sep set wrz oct okt ott out paź nov lis dec dez déc dic gru';
const DAYS =
  'today yesterday heute gestern hoy ayer aujourd’hui hier oggi ieri vandaag gisteren dzisiaj wczoraj monday tuesday wednesday thursday ' +
  'friday saturday sunday mon tue wed thu fri sat sun mo di mi do fr sa so';
const anyOf = (words: string): string =>
  `(?:${words.replace(/\S+/g, (word) => `[${word[0]?.toUpperCase()}${word[0]}]${word.slice(1)}`).replaceAll(' ', '|')})`;
const MONTH = String.raw`${anyOf(MONTHS)}\p{Ll}{0,8}\.?`;
const DAY = String.raw`${anyOf(DAYS)}\.?`;
const DATE = String.raw`\d{1,2}\.\d{1,2}\.(?:\d{4}|\d\d)?|\d{4}-\d\d-\d\d|\d{1,2}\/\d{1,2}\/\d{2,4}|\d{1,2}\.? (?:de )?${MONTH}(?: (?:de )?\d{4})?|${MONTH} \d{1,2}(?:, \d{4})?`;
const CLOCK = String.raw`\d{1,2}[:.h]\d\d(?::\d\d)?(?: ?[ap]\.?m\.?)?`;
const BETWEEN = String.raw`,?(?: (?:um|at|à|a las|alle|om|kl\.?|–|-|·))? ?`;
/** A person and a time, or a time alone, and nothing else: what a message says may hold a time as well. */
const NAME = String.raw`\p{Lu}[\p{L}.'’-]*(?: (?:\p{Lu}[\p{L}.'’-]*|van|von|der|den|de|da|di|la|le|el|bin|al)){0,4}`;
const WRITTEN = new RegExp(
  String.raw`^(?:(?!${DAY}\b)(?<who>${NAME})(?: ?[,·|:–-] ?| )(?:\p{Ll}{2,12} ){0,2})?\(?(?<when>(?:${DAY},? )?(?:(?:${DATE})${BETWEEN}(?:${CLOCK})?|${CLOCK}))(?: Uhr| h)?\)?$`,
  'u',
);

/** Nothing for what is too long to be a time, or has no number: asked of every small element of a page. */
function ownText(element: Element): string {
  let text = '';
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 3) text += ` ${node.nodeValue ?? ''}`;
    if (text.length > 300) return '';
  }
  return /\d/.test(text) ? text.replace(/\s+/g, ' ').trim() : '';
}

/** A time that no mark tells, and who stands in front of it. */
export function writtenTime(element: Element): { readonly when: string; readonly who?: string } | null {
  const text = ownText(element);
  const groups = text.length > 3 && text.length < 70 ? WRITTEN.exec(text)?.groups : undefined;
  return groups?.when ? { when: groups.when, ...(groups.who && { who: groups.who }) } : null;
}

/** Several ask of the same root, and nobody writes in between: kept until the current task ends. */
const written = new WeakMap<Node, readonly Element[]>();

/** Where a page marks no time as one: what reads as a time. In document order. */
export function writtenTimesIn(root: Element | Document): readonly Element[] {
  const before = written.get(root);
  if (before) return before;
  const found = queryAll(root, WRITTEN_IN).filter((element) => writtenTime(element) !== null);
  written.set(root, found);
  queueMicrotask(() => written.delete(root));
  return found;
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
    writtenTime(element)?.when ?? element.textContent,
  ];
  return said
    .map((text) => (text && /\d{4}/.test(text) ? wallClock(dayFirst(text, element)) : undefined))
    .find((time) => time !== undefined);
}

/** 09/11/2026 is a day of November except in America, and in an English page nobody knows. */
function dayFirst(text: string, { ownerDocument }: Element): string {
  const language = ownerDocument.documentElement?.lang ?? '';
  return language === '' || /^en(?!-GB)/i.test(language)
    ? text
    : text.replace(/\b(\d{1,2})\/(\d{1,2})\/(\d{4})\b/, '$3/$2/$1');
}
