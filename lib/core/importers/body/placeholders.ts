/** The variables of other tools by our own names. */
import { VARIABLES } from '../../templates/ask.ts';
import { ask, code, type Piece, type Tell, variable } from './pieces.ts';

/** Our variable → what the tool calls it; the first is written by exporters. "~" before a name: nearly the same. */
export type Dictionary = Readonly<Partial<Record<keyof typeof VARIABLES & string, readonly string[]>>>;

/** What becomes of a placeholder nobody here knows. */
export type Unknown = (name: string, whole: string, fallback: string, tell: Tell) => Piece | null;

const plain = (name: string): string => name.toLowerCase().replaceAll(/[\s_-]/g, '');

export class Placeholders {
  readonly #paths = new Map<string, { readonly path: string; readonly nearly: boolean }>();

  constructor(dictionary: Dictionary) {
    for (const [path, names] of Object.entries(dictionary))
      for (const name of names ?? []) {
        const nearly = name.startsWith('~');
        this.#paths.set(plain(nearly ? name.slice(1) : name), { path, nearly });
      }
  }

  /** Our variable, or what `unknown` makes of it. */
  read(name: string, whole: string, fallback: string, tell: Tell, unknown: Unknown): Piece | null {
    const found = this.#paths.get(plain(name));
    if (!found) return unknown(name, whole, fallback, tell);
    if (found.nearly) tell(whole, `became {{ ${found.path} }}, which is nearly the same`);
    return variable(found.path, fallback);
  }
}

/** The agent is asked: what was a value of the other tool is a field of the form. */
export const askFor: Unknown = (name, whole, fallback, tell) => {
  tell(whole, 'is asked for: there is no such value here');
  return ask(labelOf(name), fallback);
};

/** "ticket.customer.integrations.shopify.orders[0].name" → "Shopify orders name". */
export function labelOf(name: string): string {
  const words = name
    .replaceAll(/\[[^\]]*\]|'[^']*'|"[^"]*"|(?<=\s)\d+(?!\S)/g, ' ')
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .split(/[.\s_:/-]+/)
    .filter(
      (word) =>
        !/^(?:ticket|integrations|custom|fields?|attributes?|data|value|the|current)$/i.test(word) && word !== '',
    );
  const label = words.slice(-3).join(' ').toLowerCase();
  return label === '' ? name : label[0]?.toUpperCase() + label.slice(1);
}

const isOurs = (path: string): boolean => Object.hasOwn(VARIABLES, path);

/** `{{ … }}` of ours and our tags stay what they are. */
export function ours(whole: string): Piece | null {
  const path = /^\{\{-?\s*([\w.]+)\s*(?:\|\s*default:\s*(?:"[^"{}%]*"|'[^'{}%]*')\s*)?-?\}\}$/.exec(whole)?.[1];
  if (path !== undefined) return isOurs(path) ? code(whole) : null;
  return /^\{%-?\s*(?:cursor|ask\s+(?:"[^"]+"|'[^']+')(?:\s*,\s*default:\s*(?:"[^"]*"|'[^']*'|[\w.]+))?|choose\s+"[^"]+"\s*:(?:\s*"[^"]+"\s*,)+\s*"[^"]+"|render\s+(?:"[^"]+"|'[^']+'))\s*-?%\}$/.test(
    whole,
  )
    ? code(whole)
    : null;
}

const FIELD = /\[\[([^[\]\n]{1,200})\]\]/g;

/** `[[Order number]]`, `[[Reason: late / lost]]`, `[[Name=there]]`: how exporters write a field where the tool has none. */
export const fieldPattern = (): RegExp => new RegExp(FIELD.source, 'g');
