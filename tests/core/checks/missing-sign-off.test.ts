import { check } from '#core/checks/missing-sign-off.ts';
import { table } from './table.ts';

const BODY = 'Hello Ana,\n\nYour parcel leaves us today and arrives on Friday.';

table(
  check,
  [
    { draft: BODY, fixed: `${BODY}\n\nKind regards` },
    { draft: BODY, agentName: 'Jo', fixed: `${BODY}\n\nKind regards,\nJo` },
    { draft: `${BODY}\n\nSent from my mobile` },
    { draft: `${BODY}\nPlease let me know.` },
    { draft: `${BODY}\nhttps://example.com/track` },
    { draft: `${BODY}\n\nLet us know if you need anything else!` },
    { draft: `${BODY} The driver rings twice.` },
    { draft: `${BODY}\n\nWe take this very seriously and thank you for telling us about it today.` },
  ],
  [
    { draft: `${BODY}\n\nKind regards,\nJo` },
    { draft: `${BODY}\n\nJo` },
    { draft: `${BODY}\n\nThe Support Team` },
    { draft: `${BODY}\n\nAsha, Front Desk` },
    { draft: `${BODY}\n\nBest\nIlse` },
    { draft: `${BODY}\n\nMit freundlichen Grüßen\nSabine Krug` },
    { draft: `${BODY}\n\nAll the best, Dev` },
    { draft: `${BODY}\n\n-- \nJo Miller\nSupport` },
    { draft: BODY, channel: 'chat' },
    { draft: 'Done, thank you.' },
    { draft: 'Hello Ruth,\n\nFour is right; I rang the surgery to be sure.\n\nSam, pharmacist' },
    { draft: 'Dear Nora,\n\nFrom tonight the late shift is back.\n\nEamon Hickey, station manager' },
    { draft: 'Dear Aoife,\n\nYour mail is back since eight this morning.\n\nSupport L1' },
    { draft: `${BODY}\n\nAnna at the counter` },
    { draft: `${BODY}\n\nTom from the workshop` },
    { draft: `${BODY}\n\nFront counter` },
  ],
);
