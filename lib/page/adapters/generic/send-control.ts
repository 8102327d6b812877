/** The control that sends, without reading English first; words are the last resort. */
import { isHtml, isVisible, outwards, queryAll } from '../../documents.ts';
import { hasAny, labelOf, namesOf, saysOther, saysSend } from './words.ts';

const PRESSABLE =
  'button, input[type="submit"], input[type="image"], input[type="button"], [role="button"], [class*="btn" i], [class*="submit" i]';
/** Anything else only by the words it wears. */
const WORDED = 'a, [tabindex], [onclick]';
const SENDS = ['send', 'submit', 'reply', 'respond', 'post', 'update'];
/** Controls of the same form that do something else. */
const OTHER = [
  'cancel',
  'discard',
  'attach',
  'attachment',
  'preview',
  'draft',
  'delete',
  'close',
  'search',
  'upload',
  'toggle',
  'add',
  'more',
  'menu',
  'dropdown',
  'tab',
  'emoji',
  'bold',
  'toolbar',
  'mode',
];
const MOST_ANCESTORS = 9;

/** Best first; several when the page keeps variants of which CSS shows one. Empty when nothing looks like it. */
export function sendControls(editor: Element): readonly Element[] {
  const form = closestForm(editor);
  let around: Element | null = form ?? outwards(editor);
  let inner: Element = form ?? editor;
  for (let steps = 0; around && steps < MOST_ANCESTORS; steps++, inner = around, around = outwards(around)) {
    const outermost = around.localName === 'body';
    const places: readonly Element[] = outermost ? behind(inner) : [around];
    const near = places
      .flatMap((place) => queryAll(place, `${PRESSABLE}, ${WORDED}`))
      .filter((control) => control !== editor && !control.contains(editor));
    const found = best(near, editor, form);
    if (found.length > 0) return found;
    if (outermost) return [];
  }
  return [];
}

/** A page without a frame of its own: what stands right behind the box. */
const behind = ({ nextElementSibling: next }: Element): readonly Element[] =>
  [next, next?.nextElementSibling].flatMap((element) => element ?? []);

function closestForm(editor: Element): Element | null {
  for (let at: Element | null = editor; at; at = outwards(at)) if (at.localName === 'form') return at;
  return null;
}

function best(controls: readonly Element[], editor: Element, form: Element | null): readonly Element[] {
  const scored = controls
    .map((control) => ({ control, score: scoreOf(control, editor, form) }))
    .filter(({ score }) => score > 0);
  const shown = scored.filter(({ control }) => isVisible(control));
  const highest = Math.max(0, ...shown.map(({ score }) => score));
  if (highest === 0) return [];
  const winners = shown.filter(({ score }) => score === highest).map(({ control }) => control);
  // Variants that CSS hides now and may show later count as well: they are asked for at press time.
  const hidden = scored
    .filter(({ control, score }) => score >= highest && !isVisible(control))
    .map(({ control }) => control);
  const all = [...winners, ...hidden];
  return all.filter((control) => !all.some((other) => other !== control && control.contains(other) && isButton(other)));
}

function scoreOf(control: Element, editor: Element, form: Element | null): number {
  const names = namesOf(control);
  const label = labelOf(control);
  // "Reply" beside "Internal note" switches.
  if (control.closest('[role="tab"], [role="tablist"]')) return 0;
  if (saysSend(label) && !hasAny(names, ['toolbar', 'tab'])) return 6 + submitBonus(control, form) + primary(control);
  if (!control.matches(PRESSABLE) || saysOther(label) || (hasAny(names, OTHER) && !names.has('send'))) return 0;
  if (control.matches('[aria-haspopup], [disabled][hidden]') || control.closest('[role="toolbar"]')) return 0;
  if (!isButton(control) && queryInside(control)) return 0;
  const named = hasAny(names, SENDS) ? (isButton(control) ? 4 : 3) : 0;
  const score = named + submitBonus(control, form);
  return score > 0 ? score + primary(control) : loneFilled(control, editor);
}

function isButton(element: Element): boolean {
  return /^(button|input)$/.test(element.localName) || element.getAttribute('role') === 'button';
}

/** A wrapper called "submit" around the real button is no control. */
function queryInside(element: Element): boolean {
  return element.querySelector('button, input, [role="button"], textarea, [contenteditable]') !== null;
}

function submitBonus(control: Element, form: Element | null): number {
  if (!form?.contains(control)) return 0;
  const type = control.getAttribute('type')?.toLowerCase();
  if (control.localName === 'input') return type === 'submit' || type === 'image' ? 3 : 0;
  // A <button> without type submits, but editors forget the type on toolbar buttons: only an explicit one counts in full.
  if (control.localName === 'button') return type === 'submit' ? 3 : type === null || type === undefined ? 1 : 0;
  return 0;
}

function primary(control: Element): number {
  return /\b(?:btn|button|is|variant)[-_]{1,2}(?:primary|brand|main|filled)\b|\bprimary\b/i.test(
    control.getAttribute('class') ?? '',
  )
    ? 1
    : 0;
}

/** No name, no words: a filled icon button under the editor, where its fellows are not filled. */
function loneFilled(control: Element, editor: Element): number {
  const view = control.ownerDocument.defaultView;
  if (!view || !isButton(control) || !isHtml(control)) return 0;
  const box = editor.getBoundingClientRect();
  const place = control.getBoundingClientRect();
  if (place.width === 0 || place.top < box.top - 4) return 0;
  const fill = (element: Element) => view.getComputedStyle(element).backgroundColor;
  const fellows = [...(control.parentElement?.children ?? [])].filter((other) => other !== control && isButton(other));
  const filled = !/rgba\(.*, 0\)|transparent/.test(fill(control));
  return filled && fellows.length > 0 && fellows.every((other) => fill(other) !== fill(control)) ? 1 : 0;
}
