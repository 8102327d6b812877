/** Whom a ticket's own table or sidebar names: "Requester: Ana Ruiz", "Kunde" in one cell and the name in the next. */
import type { Person } from '#core/model.ts';
import { isElement, isVisible, queryAll } from '../../documents.ts';
import { person } from '../../quotes.ts';
import { textOf } from '../reading/text.ts';

interface Particulars {
  readonly customer?: Person;
  readonly agent?: Person;
}

const LABELLED = 'th, td, dt, label, b, strong, h3, h4, h5, h6, span, div, p, small, li, legend';
const CUSTOMER =
  /(?:^|[·|›,;] ?)(?:customer|client|requeste?or|requester|requested by|submitter|submitted by|kunde|kundin|anfragende[rn]?|cliente|solicitante|demandeur|klant|richiedente|requerente|klient|kund|melder|guest|gast|huésped|patient|asiakas|клиент|お客様)(?!\p{L})(?: (?:name|e-?mail))? ?:? ?(?<name>.*)$/iu;
const AGENT =
  /(?:^|[·|›,;] ?)(?:agent|assignee|assigned to|handled by|bearbeiter(?:in)?|zuständig|zugewiesen an|agente|asignado a|assigné à|behandelaar|assegnato a|responsável|tildelt)(?!\p{L}) ?:? ?(?<name>.*)$/iu;
const LONGEST = 70;
/** Most short texts of a page are no label: one quick look before the exact ones. */
const LABEL =
  /cust|client|request|submit|kund|anfrag|solicit|demand|klant|richied|requer|klient|melder|guest|gast|huésp|patient|asiakas|клиент|お客様|agent|assign|handled|bearb|zust|zugew|asign|behand|asseg|respons|tildelt/i;

const known = new WeakMap<Node, Particulars>();

/** Kept until the current task ends, as is all that is read of a page. */
export function particularsOf(within: Document | Element): Particulars {
  const before = known.get(within);
  if (before) return before;
  const found: { customer?: Person; agent?: Person } = {};
  for (const element of queryAll(within, LABELLED)) {
    for (let node = element.firstChild; node; node = node.nextSibling) {
      const raw = node.nodeType === 3 ? (node.nodeValue ?? '') : '';
      if (raw.length < 4 || raw.length > 2 * LONGEST || !LABEL.test(raw)) continue;
      const text = raw.replace(/\s+/g, ' ').trim();
      if (text.length > LONGEST) continue;
      for (const [who, label] of [['customer', CUSTOMER] as const, ['agent', AGENT] as const]) {
        if (found[who]) continue;
        const said = label.exec(text)?.groups?.name;
        const named = said === undefined ? null : (nameOf(said) ?? (said ? null : nameOf(behind(node))));
        if (named && isVisible(element)) found[who] = named;
      }
    }
  }
  known.set(within, found);
  queueMicrotask(() => known.delete(within));
  return found;
}

/** What stands right behind a label: beside it, in the next cell, or in the block below. */
function behind(label: Node): string {
  let at: Node | null = label;
  // A name beside a label in bold stands in the next cell.
  for (let steps = 0; at && !at.nextSibling && steps < 3; steps++) at = at.parentNode;
  const next = at?.nextSibling;
  const after = next?.nodeType === 3 && !next.nodeValue?.trim() ? next.nextSibling : next;
  if (!after) return '';
  if (isElement(after) && 'value' in after && typeof after.value === 'string') return after.value;
  const [line = ''] = (isElement(after) ? textOf(after) : (after.nodeValue ?? '')).trim().split('\n');
  return line;
}

function nameOf(text: string): Person | null {
  const found = person(text.trim());
  const { name, email } = found;
  if (text.length > LONGEST) return null;
  const isName = name !== undefined && /^\p{Lu}[\p{L}.'’-]*(?: \p{L}[\p{L}.'’-]*){0,4}$/u.test(name);
  return isName ? found : email ? { email } : null;
}
