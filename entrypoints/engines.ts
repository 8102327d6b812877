/** What only few rules need: regular expressions and word tags. Injected when a pack's rules wait for them. */
import compromise from 'compromise/two';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { compileRe2 } from '#core/rules/re2.ts';
import { taggerOf } from '#core/text/tags.ts';
import { slotOf } from '#page/slot.ts';

export default defineUnlistedScript(() => {
  const tags = taggerOf(compromise);
  slotOf(globalThis).onEngines?.({ regex: () => compileRe2, tags: () => tags });
});
