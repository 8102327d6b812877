/**
 * Work that must not overlap with the same work elsewhere. Locks are shared by all pages and the worker of the extension, and
 * one whose holder is closed or stopped is free. In a page of somebody else's they are that page's: ask the background there.
 */

let before: Promise<unknown> = Promise.resolve();

export function inTurn<Answer>(name: string, work: () => Promise<Answer>): Promise<Answer> {
  if (globalThis.navigator?.locks) return navigator.locks.request(`sincerely:${name}`, work);
  // Node has none; there is one context there.
  const turn = before.then(work);
  before = turn.catch(() => undefined);
  return turn;
}
