/** What a page says of a message in a word or two at its head: "Customer", "(Private)", "Interne Notiz". */
import type { Message } from '#core/model.ts';
import { queryAll } from '../../documents.ts';
import { hasAny, wordsIn } from './words.ts';

const ROLES: readonly (readonly [Message['from'], readonly string[]])[] = [
  ['note', 'note private internal notiz intern interne nota interna interno privada privado privé'.split(' ')],
  ['customer', 'customer client requester requestor kunde kundin cliente klant anfragender'.split(' ')],
  ['agent', 'agent staff support operator mitarbeiter bearbeiter agente'.split(' ')],
];
const LONGEST = 24;

/** `body` is where its words stand; a name is no badge. */
export function badgeOf(item: Element, body: Element, author?: Element): Message['from'] | undefined {
  const isSaid = (element: Element) =>
    body === item ? element.closest('p, blockquote, ul, ol, pre') !== null : body.contains(element);
  for (const element of queryAll(item, 'span, small, em, i, b, strong, div, sup, td, th')) {
    const said = (element.textContent ?? '').trim();
    if (said.length < 2 || said.length > LONGEST || element.childElementCount > 0) continue;
    if (element === author || isSaid(element)) continue;
    const words = wordsIn(said);
    if (words.size > 2) continue;
    const role = ROLES.find(([, names]) => hasAny(words, names))?.[0];
    if (role) return role;
  }
  return undefined;
}
