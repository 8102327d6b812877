/** `{{ name | fallback: "there" }}` and `{% … %}`: how most helpdesks write placeholders. */
import { ask, choose, literal, type Piece, scan, scanRest, type Tell, type Translate } from './pieces.ts';
import { fieldPattern, type Placeholders, type Unknown } from './placeholders.ts';

const CURLY = /\{\{\{?\s*([^{}\n]{1,400}?)\s*\}?\}\}|\{%[^%{}\n]{1,400}%\}/g;
const FALLBACK = /^(?:fallback|default)\s*(?:[:=]?\s*([^(].*)?|\((.*)\))$/i;

const unquoted = (text: string): string => text.trim().replace(/^(["'])(.*)\1$/s, '$2');

/** `unknown` decides about values and, by the name "", about tags. */
export function curly(placeholders: Placeholders, unknown: Unknown): Translate {
  return (text, tell) => {
    const pieces = scan(text, new RegExp(CURLY.source, 'g'), ([whole, inside]) => {
      if (inside === undefined || /^[#/^>!&]|^else\b/.test(inside)) {
        tell(whole, 'is kept as it is written');
        return literal(whole);
      }
      const [name = '', ...filters] = inside.split('|').map((part) => part.trim());
      const fallbacks = filters.flatMap((filter) => {
        const [, value, called] = FALLBACK.exec(filter) ?? [];
        return value ?? called ?? [];
      });
      const others = filters.filter((filter) => filter !== '' && !FALLBACK.test(filter));
      if (others.length > 0) tell(whole, `“${others.join(' | ')}” is left out`);
      return placeholders.read(name, whole, unquoted(fallbacks[0] ?? ''), tell, unknown);
    });
    return fields(pieces, tell);
  };
}

/** `[[Label]]`, `[[Label: one / other]]` and `[[Label=usual]]` in what is left. */
export function fields(pieces: readonly Piece[], _tell?: Tell): Piece[] {
  return scanRest(pieces, fieldPattern(), ([, inside = '']) => {
    const menu = /^([^:]{1,100}):\s*(.+ \/ .+)$/.exec(inside);
    if (menu) return choose(menu[1] ?? '', (menu[2] ?? '').split(' / '));
    const [label = '', ...usual] = inside.split('=');
    return label.trim() === '' ? null : ask(label.trim(), usual.join('=').trim());
  });
}

/** The helpdesk itself fills in what is still there when the reply is sent. */
export const keepFor =
  (tool: string): Unknown =>
  (_name, whole, _fallback, tell) => {
    tell(whole, `is kept as it is written: ${tool} fills it in when the reply is sent`);
    return literal(whole);
  };
