/** React, loaded into the assistant's world when there is first something to show. */
import { createI18n } from '@wxt-dev/i18n';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { overlayScript } from '#components/overlay/mount.tsx';
import type { Texts } from '#components/ui/text.tsx';
import { createTexts, packagedTexts } from '#components/ui/texts.ts';
import { slotOf } from '#page/slot.ts';

export default defineUnlistedScript(() => {
  const slot = slotOf(globalThis);
  const { t } = createI18n();
  let made: { readonly from: typeof slot.texts; readonly told: typeof slot.told; readonly texts: Texts } | null = null;
  // The assistant has them with its settings, which may come after this, and others with a policy that changes.
  const texts = (): Texts => {
    const { texts: from, told } = slot;
    if (made?.from !== from || made.told !== told) {
      const tell = (from?.language ?? t('ui.language')) === 'de' && told ? told : undefined;
      made = { from, told, texts: from ? createTexts(from.language, from.messages, tell) : packagedTexts(t, tell) };
    }
    return made.texts;
  };
  slot.overlay = overlayScript(texts);
  slot.onOverlay?.(slot.overlay);
});
