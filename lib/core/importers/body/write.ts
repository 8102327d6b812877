/** Pieces to a body: text keeps its meaning as Markdown, braces that are nobody's code are said to be text. */
import { literal, type Piece } from './pieces.ts';

// In place of code while the text around it is escaped; taken out of all text at the door (see intake.ts).
const OPEN = '\ue010';
const CLOSE = '\ue011';
const HELD = /\ue010(\d+)\ue011/g;
const BRACES = /\{\{|\}\}|\{%|%\}|\[\[|\]\]/g;
const MARKS = /[\ue000-\ue0ff]/g;

/** Holds code out of the way of escaping. */
export class Holder {
  readonly #codes: string[] = [];

  /** Text and code as one text: code as private marks, lone braces among the code. */
  hold(pieces: readonly Piece[]): string {
    let out = '';
    for (const [at, piece] of pieces.entries()) {
      if (piece.kind === 'code') out += this.#put(piece.code);
      else {
        const text = piece.text.replace(MARKS, '');
        const braces = text.replace(BRACES, (found) => this.#putPiece(literal(found)));
        // A lone brace before code of ours would be read as a part of it.
        const next = pieces[at + 1];
        out +=
          next?.kind === 'code' && braces.endsWith('{') ? braces.slice(0, -1) + this.#putPiece(literal('{')) : braces;
      }
    }
    return out;
  }

  release(text: string): string {
    return text.replace(HELD, (_, index: string) => this.#codes[Number(index)] ?? '');
  }

  #putPiece(piece: Piece): string {
    return piece.kind === 'code' ? this.#put(piece.code) : piece.text;
  }

  #put(code: string): string {
    this.#codes.push(code);
    return `${OPEN}${this.#codes.length - 1}${CLOSE}`;
  }
}

const ADDRESS = /https?:\/\/[^\s<>"'\ue010]+/g;

/** Marks that Markdown would read as its own, inside a line. */
export function escapeInline(text: string): string {
  let out = '';
  let from = 0;
  for (const match of text.matchAll(ADDRESS)) {
    out += escaped(text.slice(from, match.index)) + match[0];
    from = match.index + match[0].length;
  }
  return out + escaped(text.slice(from));
}

function escaped(text: string): string {
  return text
    .replace(/\\(?=[!-/:-@[-`{-~])|`/g, '\\$&')
    .replace(/~(?=~)|(?<=~)~/g, '\\~')
    .replace(/(?<!\s|^)\*|\*(?!\s|$)/g, '\\*')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/\](?=[([:])/g, '\\]')
    .replace(/<(?=[a-z/!?])/gi, '\\<');
}

/** What Markdown would take for a heading, a list, a quotation or a rule. */
export function escapeLineStart(line: string): string {
  return line
    .replace(/^(#{1,6})(?=\s|$)/, '\\$1')
    .replace(/^(>)/, '\\$1')
    .replace(/^([-+*])(?=\s|$)/, '\\$1')
    .replace(/^(?=([-*_])(?:[ \t]*\1){2,}[ \t]*$)/, '\\')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
    .replace(/^([=|:]+)(?=[\s|:=-]*$)/, (run) => `\\${run}`);
}

const LIST = /^(?:- |(\d{1,3})\. )\S/;

/** Whether lines `from`..`to` are a list as Markdown would write it back: steps in order, or dashes. */
function isCleanList(lines: readonly string[]): boolean {
  const first = LIST.exec(lines[0] ?? '');
  if (!first) return false;
  return lines.every((line, at) => {
    const found = LIST.exec(line);
    return found !== null && (first[1] === undefined ? found[1] === undefined : Number(found[1]) === at + 1);
  });
}

/** "[x]" at the beginning of a point would be a box to tick. */
const unboxed = (point: string): string => point.replace(/^\[(?=[ xX]\](?:\s|$))/, '\\[');

/** Plain text as Markdown that reads the same; `tell` hears of indentation, which Markdown has none of. */
export function plainBody(
  pieces: readonly Piece[],
  tell: (about: string, detail: string) => void = () => undefined,
): string {
  const holder = new Holder();
  const held = holder.hold(pieces).replace(/\r\n?/g, '\n');
  if (/^[ \t]+\S/m.test(held)) tell('indentation', 'blanks at the beginning of lines are left out');
  let isBelowList = false;
  const paragraphs = held.split(/\n[ \t]*(?:\n[ \t]*)+/).map((paragraph) => {
    const lines = paragraph.split('\n').map((line) => line.trim());
    // Markdown would take two lists below one another for one, without the blank line.
    isBelowList = !isBelowList && isCleanList(lines);
    if (isBelowList)
      return lines
        .map((line) =>
          // What a point begins with would be a list in the list.
          line.replace(
            /^(- |\d+\. )(.*)$/,
            (_, mark: string, rest: string) => mark + unboxed(escapeLineStart(escapeInline(rest))),
          ),
        )
        .join('\n');
    return lines.map((line) => escapeLineStart(escapeInline(line))).join('\n');
  });
  return holder.release(paragraphs.join('\n\n'));
}

/** Text that is Markdown already. */
export function markdownBody(pieces: readonly Piece[]): string {
  const holder = new Holder();
  return holder.release(holder.hold(pieces).replace(/\r\n?/g, '\n'));
}
