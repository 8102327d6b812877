/** Front: nobody has told what its pages look like inside. The address is known, the rest is found by general signs. */
import { defineAdapter } from './define.ts';
import { orGeneric } from './generic/or-generic.ts';
import { seenIn } from './reading/seen.ts';
import type { AdapterRecord } from './record.ts';

const guess = seenIn('nowhere yet', 'probe');

const record: AdapterRecord = {
  id: 'front',
  title: 'Front',
  matches: ['https://app.frontapp.com/*'],
  claims: {
    any: [guess('[contenteditable="true"][role="textbox"]'), guess('[contenteditable="true"]')],
    address: '^/(?:.*/)?((?:cnv|msg)_\\w+)|^/(?:inboxes|teams|open)/',
    host: '^app\\.frontapp\\.com$',
  },
  panes: [],
  ticket: { id: [], subject: [guess('h1'), guess('h2')] },
  customer: { name: [], email: [] },
  agent: { name: [], email: [] },
  messages: { item: [], body: [], author: [], at: [], leaveOut: [], roles: [], order: 'oldest-first' },
  boxes: { element: [], audience: [], channel: [], usually: 'email' },
  sends: { controls: [], shortcuts: [{ key: 'Enter', ctrlOrMeta: true, shift: false }] },
  skip: { quotes: [], signatures: [] },
};

export default orGeneric(defineAdapter(record));
