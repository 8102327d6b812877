import { check } from '#core/checks/missing-greeting.ts';
import { table } from './table.ts';

const BODY = 'Your parcel leaves us today and arrives on Friday.';

table(
  check,
  [
    { draft: `${BODY}\n\nRegards,\nJo`, fixed: `Hello,\n\n${BODY}\n\nRegards,\nJo` },
    { draft: `${BODY}\n\nRegards,\nJo`, customerName: 'Ana Silva', fixed: `Hello Ana,\n\n${BODY}\n\nRegards,\nJo` },
    { draft: BODY, customer: 'Where is it?\n\nAna', fixed: `Hello Ana,\n\n${BODY}` },
    { draft: `Unfortunately, ${BODY}` },
    { draft: `Please note: ${BODY}` },
    { draft: `Thanks for your message. ${BODY}` },
    { draft: `We have good news. ${BODY}\nJo` },
    { draft: `In short, ${BODY}` },
  ],
  [
    { draft: `Hello Ana,\n\n${BODY}` },
    { draft: `Good afternoon,\n\n${BODY}` },
    { draft: `Afternoon Emeka,\n${BODY}` },
    { draft: `Servus Toni!\n${BODY}` },
    { draft: `Ana,\n\n${BODY}` },
    { draft: `Ms Kowalczyk -\n${BODY}` },
    { draft: `Thanks for asking, Aidan! ${BODY}` },
    { draft: `Dear Sir or Madam,\n${BODY}` },
    { draft: BODY, channel: 'chat' },
    { draft: BODY, channel: 'social' },
    { draft: 'Yes, it is.' },
  ],
);
