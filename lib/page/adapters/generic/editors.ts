/** Which of a page's editors is a reply box. Weak signs are added up; a page must show two kinds of them to count. */
import { documentsUnder, frameOf, isHtml, isVisible, outwards, parentOf, queryAll } from '../../documents.ts';
import { quoteIn } from '../reading/box.ts';
import { readAddress } from './address.ts';
import { hasSwitch } from './audience.ts';
import { listNear } from './message-list.ts';
import { particularsOf } from './particulars.ts';
import { sendControls } from './send-control.ts';
import { readTitle } from './title.ts';
import { hasAny, namesOf, wordsIn } from './words.ts';

const EDITORS = 'textarea, [contenteditable]:not([contenteditable="false"]), body[contenteditable]';
const KNOWN_EDITOR =
  /\b(?:ck-editor__editable|cke_editable|ProseMirror|fr-element|ql-editor|note-editable|redactor-in|mce-content-body|public-DraftEditor-content|trix-content)\b/;
const REPLY_FIELDS = [
  'response',
  'reply',
  'updatecontent',
  'richtext',
  'body',
  'note',
  'answer',
  'composer',
  'message',
];
const OTHER_FIELDS = [
  'search',
  'prompt',
  'query',
  'filter',
  'title',
  'subject',
  'code',
  'wiki',
  'assistant',
  'ai',
  'review',
  'feedback',
  'description',
  'todo',
];
const RECIPIENT =
  '[name="to" i], [name="cc" i], [name$="[to]"], [data-test-id*="to-email" i], [data-testid*="recipient" i], [class*="recipient" i], [class*="compose-to" i]';
const LOWEST_SCORE = 7;
const MOST_ANCESTORS = 6;

interface FoundEditor {
  readonly element: HTMLElement;
  readonly score: number;
}

/** One look at the page asks several times, and nobody writes in between: kept until the current task ends. */
const known = new WeakMap<Document, readonly FoundEditor[]>();

/** Best first. */
export function replyEditors(page: Document): readonly FoundEditor[] {
  const before = known.get(page);
  if (before) return before;
  const found = lookFor(page);
  known.set(page, found);
  queueMicrotask(() => known.delete(page));
  return found;
}

function lookFor(page: Document): readonly FoundEditor[] {
  const address = readAddress(page.location?.href ?? 'about:blank', page.title);
  if (address.veto) return [];
  const titled = readTitle(page.title).id !== undefined || address.inTitle === true;
  const found = candidates(page).flatMap((element): readonly FoundEditor[] => {
    const score = scoreOf(element, page, address.weight, titled);
    return score >= LOWEST_SCORE ? [{ element, score }] : [];
  });
  return [...found].sort((one, other) => other.score - one.score);
}

function candidates(page: Document): readonly HTMLElement[] {
  return documentsUnder(page)
    .flatMap((document) => queryAll(document, EDITORS))
    .filter(isHtml)
    .filter((element) => !parentOf(element)?.closest('[contenteditable]:not([contenteditable="false"])'))
    .filter((element) => isVisible(element) && !isOfAnotherKind(element));
}

/** Once large enough to write in, always: measuring makes the browser lay the page out. */
const largeEnough = new WeakSet<Element>();

function isOfAnotherKind(element: HTMLElement): boolean {
  if (element.matches('[aria-readonly="true"], [readonly], [disabled], [role="combobox"], [role="searchbox"]'))
    return true;
  if (element.closest('[role="search"], [data-language], .CodeMirror, .monaco-editor, .cm-editor, [role="grid"]'))
    return true;
  const label = element.getAttribute('aria-label') ?? element.getAttribute('placeholder') ?? '';
  const words = new Set([...wordsIn(element.getAttribute('name'), element.id), ...wordsIn(label)]);
  if (hasAny(words, OTHER_FIELDS) && !hasAny(words, ['reply', 'response'])) return true;
  if (largeEnough.has(element) || frameOf(element.ownerDocument)) return false;
  const { width, height } = element.getBoundingClientRect();
  const hasLayout = (element.ownerDocument.documentElement?.getBoundingClientRect().width ?? 0) > 0;
  if (!hasLayout) return false;
  const oneLine = height < 40 && element.localName !== 'textarea' && element.getAttribute('aria-multiline') !== 'true';
  const isNamed = KNOWN_EDITOR.test(element.className) || element.getAttribute('role') === 'textbox';
  // A window made narrow squeezes the box between its columns.
  const small = width < (isNamed ? 40 : 80) || height < 12 || (oneLine && !isNamed);
  if (!small) largeEnough.add(element);
  return small;
}

/**
 * Four kinds of sign: the address names a ticket; the page shows a conversation, or the box quotes one; the box stands
 * between recipients or in a switch of reply and note; somebody is named as the customer. Two are needed: a news page has comments, a wiki a form.
 */
function scoreOf(element: HTMLElement, page: Document, address: 0 | 1 | 2, titled: boolean): number {
  if (sendControls(element).length === 0) return 0;
  const quoted = quoteIn(element) !== null;
  const recipients = around(element, RECIPIENT) || isAddressed(element);
  const toggled = hasSwitch(element);

  const byAddress = address === 2 || (address === 1 && titled);
  const byWords = quoted || listNear(paneOf(element, page), element).length > 0;
  const byPlace = recipients || toggled;
  const signs = [byAddress, byWords, byPlace].filter(Boolean).length;
  const byPeople = signs === 1 && particularsOf(paneOf(element, page)).customer !== undefined;
  if (signs + Number(byPeople) < 2) return 0;

  const names = new Set([...namesOf(element), ...ancestorNames(element)]);
  return (
    3 + // a send control
    address +
    (titled ? 1 : 0) +
    (byWords ? 3 : 0) +
    (recipients ? 2 : 0) +
    (toggled || byPeople ? 1 : 0) +
    (hasAny(names, REPLY_FIELDS) ? 2 : 0) +
    (KNOWN_EDITOR.test(element.className) ? 2 : 0) +
    (element.getAttribute('role') === 'textbox' ? 1 : 0) -
    // A person's particulars stand there, with a note about them.
    (element.closest('aside') ? 5 : 0)
  );
}

/**
 * Several tickets can stand in the page at once with one visible: only what is in the visible one's pane counts. Panes
 * are siblings of one kind of which exactly one is shown.
 */
export function paneOf(element: Element, page: Document): Element | Document {
  let pane: Element | Document = page;
  for (let at: Element | null = frameOf(element.ownerDocument) ?? element; at; at = parentOf(at)) {
    const here: Element = at;
    const siblings = [...(parentOf(here)?.children ?? [])].filter(
      (other) => other !== here && other.localName === here.localName,
    );
    const hidden = siblings.filter((other) => !isVisible(other) && other.querySelector(EDITORS));
    if (hidden.length === 0 || hidden.length !== siblings.length || !here.querySelector(EDITORS)) continue;
    // Reply and note are often two forms of which one is shown: without a conversation it is no ticket.
    if (listNear(here, element).length > 0) pane = here;
  }
  return pane;
}

const TO =
  /^(?:to|an|à|a|para|aan|til|till|do|кому|recipients?|empfänger|destinataires?|destinatarios?|destinatari) ?:$/iu;

/** "To: ana@example.com" in words, near the box and before it. */
function isAddressed(element: Element): boolean {
  let at = outwards(element);
  for (let steps = 0; at && steps < 4 && !/^(body|main)$/.test(at.localName); steps++, at = outwards(at)) {
    for (const label of queryAll(at, 'label, span, div, p, td, th, dt, b')) {
      const [first] = label.childNodes;
      if (first?.nodeType !== 3 || !TO.test((first.nodeValue ?? '').trim())) continue;
      const line = label.childElementCount > 0 ? label : parentOf(label);
      const values = line ? queryAll(line, 'input').map((input) => ('value' in input ? String(input.value) : '')) : [];
      if ([line?.textContent ?? '', ...values].some((text) => text.includes('@'))) return true;
    }
  }
  return false;
}

function around(element: Element, css: string): boolean {
  let at = outwards(element);
  for (let steps = 0; at && steps < MOST_ANCESTORS && !/^(body|main)$/.test(at.localName); steps++) {
    if (queryAll(at, css).some((found) => found !== element)) return true;
    at = outwards(at);
  }
  return false;
}

function ancestorNames(element: Element): ReadonlySet<string> {
  const names: string[] = [];
  let at = outwards(element);
  for (let steps = 0; at && steps < 3 && !/^(body|main)$/.test(at.localName); steps++, at = outwards(at))
    names.push(...namesOf(at));
  return new Set(names);
}
