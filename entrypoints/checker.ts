/** The engine with its word lists, loaded into the assistant's world where a reply box is. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createPageChecker } from '#page/checker.ts';
import { slotOf } from '#page/slot.ts';

export default defineUnlistedScript(() => {
  const slot = slotOf(globalThis);
  if (slot.checker) return;
  slot.checker = createPageChecker({
    onFailure: (check, error) => console.warn(`Sincerely: ${check} was left out:`, error),
  });
  slot.onChecker?.(slot.checker);
});
