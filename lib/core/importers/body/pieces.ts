/** A body on its way into our own words: text that means itself, and code that is ours already. */
export type Piece =
  | { readonly kind: 'text'; readonly text: string }
  /** Liquid of ours. `tight`: stands for nothing on a line of its own. */
  | { readonly kind: 'code'; readonly code: string };

/** Tells what could not be carried over as it was. */
export type Tell = (about: string, detail: string) => void;

/** The placeholders of one tool, in one run of its text. */
export type Translate = (text: string, tell: Tell) => readonly Piece[];

export const textPiece = (text: string): Piece => ({ kind: 'text', text });
export const code = (liquid: string): Piece => ({ kind: 'code', code: liquid });

/** In double quotes, without what would end them or the tag. */
function quoted(text: string, most = 120): string {
  const plain = text
    .replaceAll('"', "'")
    .replace(/[{}%]|\s+/g, (found) => (/\s/.test(found) ? ' ' : ''))
    .trim();
  return `"${plain
    .slice(0, most)
    .replace(/[\ud800-\udbff]$/, '')
    .trim()}"`;
}

export function ask(label: string, initial = ''): Piece {
  const name = quoted(label) === '""' ? '"Text"' : quoted(label);
  const known = quoted(initial, 1_000);
  return code(known === '""' ? `{% ask ${name} %}` : `{% ask ${name}, default: ${known} %}`);
}

export function choose(label: string, options: readonly string[]): Piece {
  const choices = [...new Set(options.map((one) => quoted(one, 1_000)))].filter((one) => one !== '""');
  if (choices.length < 2) return ask(label, options[0]);
  const name = quoted(label) === '""' ? '"Choice"' : quoted(label);
  return code(`{% choose ${name}: ${choices.join(', ')} %}`);
}

/** `fallback` stands where the value is missing; without one the agent is asked. */
export function variable(path: string, fallback = ''): Piece {
  const instead = quoted(fallback, 1_000);
  return code(instead === '""' ? `{{ ${path} }}` : `{{ ${path} | default: ${instead} }}`);
}

export const CURSOR: Piece = code('{% cursor %}');
export const note = (text: string): Piece => code(`{% note %}${text.replaceAll('{%', '{ %')}{% endnote %}`);
export const render = (name: string): Piece => code(`{% render ${quoted(name)} %}`);

/** Text with braces that means itself, to the helpdesk or to nobody. */
export function literal(text: string): Piece {
  const parts = text.split(/(?<=\{%)(?=-?\s*endraw)/);
  return code(parts.map((part) => `{% raw %}${part}{% endraw %}`).join(''));
}

/** Places found by `pattern` (global) are translated by `read`; null leaves them as text. */
export function scan(
  text: string,
  pattern: RegExp,
  read: (match: RegExpExecArray) => Piece | readonly Piece[] | null,
): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    if (match[0] === '') {
      pattern.lastIndex += 1;
      continue;
    }
    const found = read(match);
    if (found === null) continue;
    if (match.index > from) pieces.push(textPiece(text.slice(from, match.index)));
    pieces.push(...[found].flat());
    from = match.index + match[0].length;
  }
  if (from < text.length) pieces.push(textPiece(text.slice(from)));
  return pieces;
}

/** The same, in the text that another scan left over. */
export const scanRest = (pieces: readonly Piece[], pattern: RegExp, read: Parameters<typeof scan>[2]): Piece[] =>
  pieces.flatMap((piece) => (piece.kind === 'text' ? scan(piece.text, pattern, read) : [piece]));
