import type { AdapterRecord } from '#core/sites/record.ts';

export const sel = (css: string) => ({ css, seen: 'the practice desk', certainty: 'source' as const });

/** The practice helpdesk of `demo/`, as a team lead would describe it. */
export const deskRecord: AdapterRecord = {
  id: 'quayside',
  title: 'Quayside Desk',
  matches: ['https://quayside.example/*'],
  claims: { any: [sel('main.ticket[data-ticket-id]')] },
  panes: [sel('main.ticket')],
  ticket: { id: [{ ...sel('main.ticket'), attribute: 'data-ticket-id' }], subject: [sel('header h1')] },
  customer: { name: [], email: [sel('.to b')] },
  agent: { name: [sel('.agent-name')], email: [] },
  messages: {
    item: [sel('li.post'), sel('article.message')],
    body: [sel('.body')],
    author: [sel('.author')],
    at: [{ ...sel('time'), attribute: 'datetime' }],
    leaveOut: [],
    roles: [
      { from: 'customer', is: '.customer' },
      { from: 'agent', is: '.agent' },
      { from: 'note', is: '.note' },
    ],
    order: 'oldest-first',
  },
  boxes: {
    element: [sel('#reply-body')],
    audience: [{ where: [sel('[name="is_note"]')], note: ['1'], public: ['0'] }],
    channel: [],
    usually: 'email',
  },
  sends: { controls: [sel('form.reply .primary')], shortcuts: [{ key: 'Enter', ctrlOrMeta: true, shift: false }] },
  skip: { quotes: [], signatures: [] },
};
