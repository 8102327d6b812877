/** Trying selectors in order, and remembering which one answered: the self-test shows it. */
import { frameDocument, isElement, isVisible, queryAll } from '../../documents.ts';
import type { Selector } from '../record.ts';

export interface Match {
  readonly selector: Selector;
  readonly elements: readonly Element[];
}

type Within = Document | ShadowRoot | Element;

/** The first selector with a match in `within`; shadow roots count, and the element `within` itself. */
export function select(within: Within, selectors: readonly Selector[]): Match | null {
  for (const selector of selectors) {
    const elements = matching(within, selector);
    if (elements.length > 0) return { selector, elements };
  }
  return null;
}

/** As `select`, for what a person must be able to see. */
export function selectVisible(within: Within, selectors: readonly Selector[]): Match | null {
  for (const selector of selectors) {
    const elements = matching(within, selector).filter(isVisible);
    if (elements.length > 0) return { selector, elements };
  }
  return null;
}

function matching(within: Within, selector: Selector): readonly Element[] {
  const found = queried(within, selector.css);
  if (isElement(within) && found.length === 0 && matches(within, selector.css)) return [within];
  const { inFrame } = selector;
  if (!inFrame) return found;
  return found.flatMap((frame) => {
    const inner = frameDocument(frame);
    return inner ? queried(inner, inFrame).slice(0, 1) : [];
  });
}

/** A selector from a pack may be no CSS at all: it matches nothing, and the self-test says so. */
function queried(within: Within, css: string): readonly Element[] {
  try {
    return queryAll(within, css);
  } catch (error) {
    if (isSyntaxError(error)) return [];
    throw error;
  }
}

export function matches(element: Element, css: string): boolean {
  try {
    return element.matches(css);
  } catch (error) {
    if (isSyntaxError(error)) return false;
    throw error;
  }
}

function isSyntaxError(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'name' in error && error.name === 'SyntaxError';
}
