/** Every file beside this one but `plain-text.ts` is an editor kind; `editing/` is what they share. */
import type { Composer, ComposerKind } from '../contracts.ts';

const files = import.meta.glob<ComposerKind>(['./*.ts', '!./registry.ts', '!./plain-text.ts'], {
  eager: true,
  import: 'composer',
});

export const composerKinds: readonly ComposerKind[] = Object.values(files).sort((a, b) => b.priority - a.priority);

export const composerKindOf = (element: Element): ComposerKind | null =>
  composerKinds.find((kind) => kind.claims(element)) ?? null;

/** Null for anything that is no editor we know how to write into. */
export function openComposer(element: Element): Composer | null {
  return isHtml(element) ? (composerKindOf(element)?.open(element) ?? null) : null;
}

/** By namespace, not `instanceof`: the element may belong to another frame. */
const isHtml = (element: Element): element is HTMLElement => element.namespaceURI === 'http://www.w3.org/1999/xhtml';
