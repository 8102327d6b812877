/** Reply or internal note, from attributes before words and colours. Unknown stays unknown. */
import type { Audience } from '../../contracts.ts';
import { isVisible, outwards, queryAll } from '../../documents.ts';
import { hasAny, namesOf, wordsIn } from './words.ts';

const NOTE =
  'note notes internal private worknote notiz intern interne internen interner internes nota interna interno privada privado privata notitie notatka wewnętrzna anteckning intern'.split(
    ' ',
  );
const PUBLIC =
  'public reply response respond external antwort antworten öffentlich pubblica pubblico odpowiedź respuesta responder pública público réponse répondre publique risposta rispondi antwoord svar'.split(
    ' ',
  );
const SWITCH_FIELDS =
  '[name="is_note"], [name="internal"], [name="is_internal"], [name="private"], [name="public"], [name="is_public"], [name="threadType"], [name="UpdateType"], [name="a"], [name="type"], [name="visibility"], [name="mode"], [type="radio"]';
const MOST_ANCESTORS = 6;

export function audienceOf(editor: Element): Audience {
  return byField(editor) ?? byClass(editor) ?? byTab(editor) ?? byColour(editor) ?? 'unknown';
}

/** The near switch between reply and note, where there is one: itself a mark of a helpdesk. */
export function hasSwitch(editor: Element): boolean {
  return byField(editor) !== null || byTab(editor) !== null;
}

function ancestors(editor: Element): readonly Element[] {
  const found: Element[] = [];
  for (let at = outwards(editor); at && found.length < MOST_ANCESTORS; at = outwards(at)) {
    if (/^(main|body|html)$/.test(at.localName)) break;
    found.push(at);
  }
  return found;
}

function byField(editor: Element): Audience | null {
  for (const around of ancestors(editor)) {
    for (const field of queryAll(around, SWITCH_FIELDS)) {
      const audience = fieldSays(field);
      if (audience) return audience;
    }
    if (around.localName === 'form') return null;
  }
  return null;
}

function fieldSays(field: Element): Audience | null {
  if (!('value' in field) || typeof field.value !== 'string') return null;
  const name = field.getAttribute('name') ?? '';
  const type = field.getAttribute('type')?.toLowerCase();
  const yesNo = /note|internal|private/i.test(name);
  if (type === 'checkbox' && /public/i.test(name) && 'checked' in field) return field.checked ? 'public' : 'note';
  if (type === 'checkbox') return yesNo && 'checked' in field ? (field.checked ? 'note' : 'public') : null;
  if (type === 'radio' && 'checked' in field && !field.checked) return null;
  if (yesNo) {
    if (/^(1|true|yes|on)$/i.test(field.value)) return 'note';
    return /^(|0|false|no|off)$/i.test(field.value) ? 'public' : null;
  }
  return spoken(wordsIn(field.value, field.closest('label')?.textContent));
}

function spoken(words: ReadonlySet<string>): Audience | null {
  const note = hasAny(words, NOTE);
  const shared = hasAny(words, PUBLIC);
  return note === shared ? null : note ? 'note' : 'public';
}

/** `is-note`, `composer--internal`: on the editor's own surroundings, where a word may also name a mere part. */
function byClass(editor: Element): Audience | null {
  for (const element of [editor, ...ancestors(editor)]) {
    const marked = [...namesOf(element)];
    if (
      element.getAttribute('data-mode') ||
      element.getAttribute('data-channel') ||
      element.getAttribute('data-kind')
    ) {
      const said = wordsIn(
        element.getAttribute('data-mode'),
        element.getAttribute('data-channel'),
        element.getAttribute('data-kind'),
      );
      const audience = spoken(said);
      if (audience) return audience;
    }
    const words = new Set(marked);
    if (hasAny(words, NOTE) && !hasAny(words, ['reply', 'public', 'toggle', 'tabs', 'switch'])) return 'note';
    if (words.has('public')) return 'public';
    if (element.localName === 'form') break;
  }
  return null;
}

function byTab(editor: Element): Audience | null {
  for (const around of ancestors(editor)) {
    const tabs = queryAll(around, '[role="tab"], [aria-selected], [aria-pressed]').filter(
      (tab) => isVisible(tab) && !isOfToolbar(tab),
    );
    if (tabs.length < 2 || tabs.length > 4) continue;
    const chosen = tabs.find(
      (tab) => tab.getAttribute('aria-selected') === 'true' || tab.getAttribute('aria-pressed') === 'true',
    );
    if (!chosen) continue;
    const says = (tab: Element) =>
      spoken(namesOf(tab)) ?? spoken(wordsIn(tab.textContent, tab.getAttribute('data-value')));
    // "Email" beside "Internal comment": what is no note goes out.
    return says(chosen) ?? (tabs.some((tab) => says(tab) === 'note') ? 'public' : null);
  }
  return null;
}

/** Bold and italic are pressed or not as well, and an editor's toolbar stands beside the switch. */
const isOfToolbar = (tab: Element): boolean =>
  !tab.matches('[role="tab"]') && tab.closest('[role="toolbar"], [class*="toolbar" i]') !== null;

/** Notes are yellow in every helpdesk that colours them. */
function byColour(editor: Element): Audience | null {
  return [editor, ...ancestors(editor).slice(0, 3)].some(isYellow) ? 'note' : null;
}

export function isYellow(element: Element): boolean {
  const colour = element.ownerDocument.defaultView?.getComputedStyle(element).backgroundColor ?? '';
  const [red = 0, green = 0, blue = 0, alpha = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  return alpha > 0.5 && red > 235 && green > 205 && blue < 215 && red - blue > 30;
}
