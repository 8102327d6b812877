/**
 * How much a page changed. What can wait: a counter that ticks, a badge, a list drawn anew with the same words. Told from what
 * came and went alone: nothing is measured, and no more is read than changed.
 */
import { isElement, outwards } from './documents.ts';

/** A message with its author and time has more; what says when or how many has less. */
const FEW_WORDS = 20;
/** A page that changes more than this at once is looked at: comparing would cost as much. */
const MOST_NODES = 40;
const BOXES = 'textarea, iframe, frame, [contenteditable]';
const MOST_ANCESTORS = 6;

export type Size = 'much' | 'little' | 'nothing';

export type Change = Pick<MutationRecord, 'target' | 'addedNodes' | 'removedNodes'>;

/** `box` is the reply box in use: whatever comes or goes around it is much. */
export function sizeOf(changes: readonly Change[], box: Element | null): Size {
  const around = box && surroundings(box);
  const words = new Map<string, number>();
  let nodes = 0;
  for (const { target, addedNodes, removedNodes } of changes) {
    // The title counts what is unread all day; another ticket has another address.
    if (target.nodeName === 'TITLE' || target.nodeName === 'HEAD') continue;
    if (around?.contains(target)) return 'much';
    nodes += addedNodes.length + removedNodes.length;
    if (nodes > MOST_NODES) return 'much';
    for (const [list, step] of [
      [addedNodes, 1],
      [removedNodes, -1],
    ] as const) {
      for (const node of list) {
        if (isElement(node) && (node.shadowRoot || node.matches(BOXES) || node.querySelector(BOXES))) return 'much';
        const text = (node.textContent ?? '').trim();
        // A bare text is a counter; a short element may be a word in a chat.
        if (isElement(node) || text.length >= FEW_WORDS) words.set(text, (words.get(text) ?? 0) + step);
      }
    }
  }
  const changed = [...words].filter(([text, count]) => count !== 0 && text !== '').map(([text]) => text.length);
  return changed.length === 0 ? 'nothing' : Math.max(...changed) < FEW_WORDS ? 'little' : 'much';
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
