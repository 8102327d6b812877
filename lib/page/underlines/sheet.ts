/** A style sheet for a document or shadow root that is not ours, without a node in it. Counted: boxes share it. */

export interface AdoptedSheet {
  /** Pages replace the whole list: put ours back when it is missing. */
  keep(): void;
  drop(): void;
}

type Root = Document | ShadowRoot;
const adopted = new WeakMap<Root, { sheet: CSSStyleSheet; users: number }>();

export function adoptSheet(element: Element, css: string): AdoptedSheet | null {
  const root = element.getRootNode();
  const view = element.ownerDocument.defaultView;
  if (!view || !isRoot(root)) return null;
  const entry = adopted.get(root) ?? { sheet: sheetOf(view, css), users: 0 };
  adopted.set(root, entry);
  entry.users++;

  const keep = (): void => {
    if (!root.adoptedStyleSheets.includes(entry.sheet)) {
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, entry.sheet];
    }
  };
  keep();
  return {
    keep,
    drop() {
      entry.users--;
      if (entry.users > 0) return;
      adopted.delete(root);
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== entry.sheet);
    },
  };
}

/** By the frame's own constructor: a sheet of another document may not be adopted. */
function sheetOf(view: Window & typeof globalThis, css: string): CSSStyleSheet {
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}

const isRoot = (node: Node): node is Root => 'adoptedStyleSheets' in node;
