/** What the checker says, in German: put in before the overlay where that is the language of who reads it. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import table from '#components/ui/findings.de.json';
import { teller } from '#components/ui/told.ts';
import { slotOf } from '#page/slot.ts';

export default defineUnlistedScript(() => {
  slotOf(globalThis).told = teller(table);
});
