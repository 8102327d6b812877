/** Milliseconds after which the page has its turn. */
const LONG = 8;

/**
 * Long work with the page let in between. What was done before costs nothing, and then nothing is waited for. False when
 * `breathe` said that nobody wants it any more.
 */
export async function inSteps(steps: Iterable<unknown>, breathe: () => Promise<boolean>): Promise<boolean> {
  let since = performance.now();
  for (const _ of steps) {
    if (performance.now() - since < LONG) continue;
    if (!(await breathe())) return false;
    since = performance.now();
  }
  return true;
}
