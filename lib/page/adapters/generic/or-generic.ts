/** For helpdesks of which little is known: what their own selectors do not find is looked for by general signs. */
import type { Adapter } from '../../contracts.ts';
import generic from '../generic.ts';

export function orGeneric<Known extends Adapter>(known: Known): Known {
  return {
    ...known,
    ...(known.withRecord && { withRecord: (record) => orGeneric(known.withRecord?.(record) ?? known) }),

    conversation(page) {
      const own = known.conversation(page);
      if (own.source === 'page') return own;
      const found = generic.conversation(page);
      if (found.source === 'none') return own;
      const ticket = own.ticket && { ...found.ticket, ...own.ticket };
      return {
        ...found,
        customer: { ...found.customer, ...own.customer },
        agent: { ...found.agent, ...own.agent },
        ...(ticket && { ticket }),
      };
    },

    replyBoxes(page) {
      const own = known.replyBoxes(page);
      return own.length > 0 ? own : generic.replyBoxes(page);
    },

    sends(box, page) {
      const own = known.sends(box, page);
      return own.controls.length > 0 ? own : { ...own, controls: generic.sends(box, page).controls };
    },
  };
}
