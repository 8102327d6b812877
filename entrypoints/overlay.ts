/** React, loaded into the assistant's world when there is first something to show. */
import { createI18n } from '@wxt-dev/i18n';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { overlayScript } from '#components/overlay/mount.tsx';
import { createTexts, packagedTexts } from '#components/ui/texts.ts';
import { slotOf } from '#page/slot.ts';

export default defineUnlistedScript(() => {
  const slot = slotOf(globalThis);
  // The assistant has them with its settings, which may come after this.
  const texts = () =>
    slot.texts
      ? createTexts(slot.texts.language, slot.texts.messages, slot.told ?? undefined)
      : packagedTexts(createI18n().t, slot.told ?? undefined);
  slot.overlay = overlayScript(texts);
  slot.onOverlay?.(slot.overlay);
});
