/**
 * What a person sees in an editable element, as text, with where every character stands. Imports nothing:
 * the sentinel takes `readPlain` from here and has 12 kB for everything.
 *
 * A line is opened by anything visible and closed by a `<br>`, by a block's edge, or by a newline where white space is
 * kept. So the `<br>` an editor keeps in an empty or unfinished block adds no line of its own.
 */

/** A run of text that stands in the DOM as it stands in the reading. Length 0 marks an empty line. */
export interface Piece {
  readonly node: Node;
  /** Offset in `node`, 0 for an element. */
  readonly from: number;
  /** Offset in the text. */
  readonly at: number;
  readonly length: number;
}

export interface Reading {
  readonly text: string;
  /** In document order, which is the order of `at`. */
  readonly pieces: readonly Piece[];
}

type Field = HTMLTextAreaElement | HTMLInputElement;

/** By name, not `instanceof`: the element may belong to another frame. */
export const isField = (node: Node): node is Field => node.nodeName === 'TEXTAREA' || node.nodeName === 'INPUT';
const isText = (node: Node): node is Text => node.nodeType === 3;
const isElement = (node: Node): node is Element => node.nodeType === 1;

const BLOCK =
  /^(ADDRESS|ARTICLE|ASIDE|BLOCKQUOTE|CENTER|DD|DETAILS|DIV|DL|DT|FIELDSET|FIGCAPTION|FIGURE|FOOTER|FORM|H[1-6]|HEADER|HR|LI|MAIN|NAV|OL|P|PRE|SECTION|SUMMARY|TABLE|TBODY|TD|TFOOT|TH|THEAD|TR|UL)$/;
const UNREAD = /^(HEAD|LINK|META|NOSCRIPT|SCRIPT|STYLE|TEMPLATE|TITLE)$/;
/** Seen, but without words of the draft in it. */
const OPAQUE = /^(AUDIO|BUTTON|CANVAS|IFRAME|IMG|INPUT|OBJECT|SELECT|SVG|TEXTAREA|VIDEO)$/i;

/** Words joined by single spaces are one match, so an ordinary text node is one piece. */
const COLLAPSING =
  /[ \t\n\r\f]+|[\u200b\u2060\ufeff]+|[^ \t\n\r\f\u200b\u2060\ufeff]+(?: [^ \t\n\r\f\u200b\u2060\ufeff]+)*/g;
const KEEPING = /\r?\n|[\u200b\u2060\ufeff]+|[^\n\u200b\u2060\ufeff]+/g;

export function readEditable(root: Element): Reading {
  const pieces: Piece[] = [];
  const view = root.ownerDocument.defaultView;
  let text = '';
  let begun = false;
  let open = false;
  /** A collapsible space; written only when something follows it on the line. */
  let space: { node: Node; from: number } | null = null;

  const openLine = (): void => {
    if (!open && begun) text += '\n';
    open = begun = true;
  };
  const closeLine = (): void => {
    open = false;
    space = null;
  };
  const put = (node: Node, from: number, chars: string): void => {
    openLine();
    if (space) {
      pieces.push({ node: space.node, from: space.from, at: text.length, length: 1 });
      text += ' ';
      space = null;
    }
    pieces.push({ node, from, at: text.length, length: chars.length });
    text += chars.replace(/\u00a0/g, ' ');
  };
  const mark = (node: Node, from: number): void => {
    if (open) return;
    openLine();
    pieces.push({ node, from, at: text.length, length: 0 });
  };

  const readText = (node: Text, keeps: boolean): void => {
    const { data } = node;
    for (const match of data.matchAll(keeps ? KEEPING : COLLAPSING)) {
      const first = match[0].charAt(0);
      if (/[\u200b\u2060\ufeff]/.test(first)) continue;
      if (keeps && (first === '\n' || first === '\r')) {
        mark(node, match.index);
        closeLine();
      } else if (!keeps && /\s/.test(first) && first !== '\u00a0') {
        if (open) space ??= { node, from: match.index };
      } else put(node, match.index, match[0]);
    }
  };

  const readChildren = (parent: Element, keeps: boolean): void => {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (isText(node)) readText(node, keeps);
      else if (isElement(node)) readElement(node, keeps);
    }
  };

  const readElement = (element: Element, keeps: boolean): void => {
    const name = element.nodeName;
    if (name === 'BR') {
      mark(element, 0);
      closeLine();
      return;
    }
    if (UNREAD.test(name)) return;
    // A bare tag looks as its name says; anything with a class or a style is asked.
    const style = element.attributes.length > 0 ? view?.getComputedStyle(element) : undefined;
    if (style?.display === 'none') return;
    if (OPAQUE.test(name)) {
      mark(element, 0);
      return;
    }
    const block = style?.display ? !/^(inline|contents|ruby)/.test(style.display) : BLOCK.test(name);
    if (block) closeLine();
    readChildren(element, style?.whiteSpace ? keepsSpace(style) : keeps || name === 'PRE');
    if (block) closeLine();
  };

  const style = view?.getComputedStyle(root);
  readChildren(root, style ? keepsSpace(style) : false);
  return { text, pieces };
}

const keepsSpace = (style: CSSStyleDeclaration): boolean => /^(pre|break)/.test(style.whiteSpace);

/** The same text as the composer's `read().text`, synchronously and without a map. */
export function readPlain(element: Element): string {
  return isField(element) ? element.value : readEditable(element).text;
}
