/**
 * Changes of a page that can wait: a counter that ticks, a badge, a list drawn anew with the same words. Told from what
 * came and went alone: nothing is measured, and no more is read than changed.
 */
import { isElement, outwards } from './documents.ts';

/** A message with its author and time has more; what says when or how many has less. */
const FEW_WORDS = 20;
/** A page that changes more than this at once is looked at: comparing would cost as much. */
const MOST_NODES = 40;
const BOXES = 'textarea, iframe, frame, [contenteditable]';
const MOST_ANCESTORS = 6;

export type Change = Pick<MutationRecord, 'target' | 'addedNodes' | 'removedNodes'>;

/** `box` is the reply box in use: whatever comes or goes around it is never small. */
export function areSmall(changes: readonly Change[], box: Element | null): boolean {
  const around = box && surroundings(box);
  const words = new Map<string, number>();
  let nodes = 0;
  for (const { target, addedNodes, removedNodes } of changes) {
    // The title counts what is unread all day; another ticket has another address.
    if (target.nodeName === 'TITLE' || target.nodeName === 'HEAD') continue;
    if (around?.contains(target)) return false;
    nodes += addedNodes.length + removedNodes.length;
    if (nodes > MOST_NODES) return false;
    for (const [list, step] of [
      [addedNodes, 1],
      [removedNodes, -1],
    ] as const) {
      for (const node of list) {
        if (isElement(node) && (node.shadowRoot || node.matches(BOXES) || node.querySelector(BOXES))) return false;
        const text = (node.textContent ?? '').trim();
        if (text.length >= FEW_WORDS) words.set(text, (words.get(text) ?? 0) + step);
      }
    }
  }
  return [...words.values()].every((count) => count === 0);
}

/** Its form, or what stands as near: switches between reply and note, recipients, buttons. */
function surroundings(box: Element): Element {
  let around = box;
  for (let steps = 0; steps < MOST_ANCESTORS && around.localName !== 'form'; steps++) {
    const outer = outwards(around);
    if (!outer || /^(main|body|html)$/.test(outer.localName)) break;
    around = outer;
  }
  return around;
}
