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
  const { css, inFrame } = selector;
  if (inFrame) {
    return framesIn(within, css).flatMap((frame) => {
      const inner = frameDocument(frame);
      return inner ? queried(inner, inFrame).slice(0, 1) : [];
    });
  }
  const found = queried(within, css);
  if (isElement(within) && found.length === 0 && matches(within, css)) return [within];
  return found;
}

/** Frames may stand in frames: Salesforce keeps CKEditor's in one of its own. */
function framesIn(within: Within, css: string): readonly Element[] {
  const found = queried(within, css);
  if (found.length > 0) return found;
  if (isElement(within) && matches(within, css)) return [within];
  return queryAll(within, 'iframe').flatMap((frame) => {
    const inner = frameDocument(frame);
    return inner ? framesIn(inner, css) : [];
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
