/** React, loaded into the assistant's world when there is first something to show. */
import { createI18n } from '@wxt-dev/i18n';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { overlayScript } from '#components/overlay/mount.tsx';
import { createTexts, packagedTexts } from '#components/ui/text.tsx';
import { slotOf } from '#page/slot.ts';

export default defineUnlistedScript(() => {
  const slot = slotOf(globalThis);
  const { texts } = slot;
  slot.overlay = overlayScript(texts ? createTexts(texts.language, texts.messages) : packagedTexts(createI18n().t));
  slot.onOverlay?.(slot.overlay);
});
