/** React, loaded into the assistant's world when there is first something to show. */
import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { overlayScript } from '#components/overlay/mount.tsx';
import { slotOf } from '#page/slot.ts';

export default defineUnlistedScript(() => {
  const slot = slotOf(globalThis);
  slot.overlay = overlayScript(browser.i18n.getUILanguage());
  slot.onOverlay?.(slot.overlay);
});
