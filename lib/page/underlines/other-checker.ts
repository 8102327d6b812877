/**
 * Another extension that already underlines in this box. Two sets of lines on one word help nobody, so the panel is
 * then our only display. Seen as they mark a page in 2026; each reaches us only by its traces in the DOM.
 */
interface Trace {
  readonly name: string;
  paints(box: Element): boolean;
}

const TRACES: readonly Trace[] = [
  {
    name: 'Grammarly',
    // `data-gramm="false"` is the page saying no to it (LanguageTool sets that as well).
    paints: (box) =>
      box.getAttribute('data-gramm') === 'true' ||
      (box.getAttribute('data-gramm') !== 'false' && isBeside(box, 'grammarly-extension')),
  },
  {
    name: 'LanguageTool',
    // The attribute alone gets saved into pages by accident; its painting layer does not.
    paints: (box) =>
      isBeside(box, 'lt-highlighter') ||
      (/^lt-\d/.test(box.getAttribute('data-lt-tmp-id') ?? '') &&
        box.ownerDocument.querySelector('lt-highlighter, lt-div') !== null),
  },
  {
    name: 'Harper',
    // Its boxes hang on the document, one for all fields.
    paints: (box) => box.ownerDocument.querySelector('harper-render-box') !== null,
  },
];

/** The checker's name, null when the box is ours to underline. */
export const otherChecker = (element: Element): string | null =>
  TRACES.find((trace) => trace.paints(element))?.name ?? null;

/** They put their layer next to the box or next to what wraps it. */
function isBeside(box: Element, name: string): boolean {
  const nearby = [box.parentElement, box.parentElement?.parentElement];
  return nearby.some((parent) => [...(parent?.children ?? [])].some((child) => child.localName === name));
}
