/** Gorgias: the address and, until 2023, the editor (Draft.js) are known; the rest is found by general signs. */
import { defineAdapter } from './define.ts';
import { orGeneric } from './generic/or-generic.ts';
import { seenIn } from './reading/seen.ts';
import type { AdapterRecord } from './record.ts';

const guess = seenIn('nowhere yet', 'probe');
const BOX = '.public-DraftEditor-content[contenteditable="true"]';

const record: AdapterRecord = {
  id: 'gorgias',
  title: 'Gorgias',
  matches: ['https://*.gorgias.com/app/*'],
  claims: {
    any: [guess(BOX), guess('[contenteditable="true"]')],
    // With a view before it, the ticket is the second number.
    address: '^/app/(?:views/\\d+|tickets?)/(\\d+)',
    host: '\\.gorgias\\.com$',
  },
  panes: [],
  ticket: { id: [], subject: [guess('h1')] },
  customer: { name: [], email: [] },
  agent: { name: [], email: [] },
  messages: { item: [], body: [], author: [], at: [], leaveOut: [], roles: [], order: 'oldest-first' },
  boxes: { element: [], audience: [], channel: [], usually: 'email' },
  sends: { controls: [], shortcuts: [{ key: 'Enter', ctrlOrMeta: true, shift: false }] },
  skip: { quotes: [], signatures: [] },
};

export default orGeneric(defineAdapter(record));
