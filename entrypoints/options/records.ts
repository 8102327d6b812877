/** Records of helpdesks, for the options page: judged with the browser's own CSS parser, stored as they were written. */
import type { RecordCheck, RecordView } from '#components/pages/options/types.ts';
import type { Texts } from '#components/ui/text.tsx';
import { jsonError } from '#core/importers/json-position.ts';
import { placeOf } from '#core/sites/place.ts';
import type { SiteValue } from '#core/sites/read.ts';
import { parseRecord } from '#core/sites/record.ts';

const nowhere = document.createDocumentFragment();

function isCss(css: string): boolean {
  try {
    nowhere.querySelector(css);
    return true;
  } catch {
    return false;
  }
}

export function checkRecord(text: string, t: Texts['t']): RecordCheck {
  const wrong = jsonError(text);
  if (wrong) {
    const { line, column, found } = wrong;
    return {
      kind: 'refused',
      line,
      column,
      message: t('options.helpdesks.notJson', found ?? t('options.helpdesks.ends')),
    };
  }
  const outcome = parseRecord(JSON.parse(text), isCss);
  if (outcome.kind === 'record') return { kind: 'good', id: outcome.record.id };
  return { kind: 'refused', ...placeOf(text, outcome.path), message: outcome.message };
}

export function recordView(value: SiteValue): RecordView {
  const outcome = parseRecord(value, isCss);
  return {
    id: value.id,
    title: typeof value.title === 'string' ? value.title : value.id,
    text: JSON.stringify(value, null, 2),
    ...(outcome.kind === 'refused' ? { problem: outcome.message } : {}),
  };
}

/** Every part there has to be, to be filled in. */
export const EMPTY_RECORD = JSON.stringify(
  {
    id: 'our-desk',
    title: 'Our desk',
    matches: [],
    claims: { any: [{ css: 'main.ticket', seen: 'our own desk', certainty: 'source' }] },
    panes: [],
    ticket: { id: [], subject: [] },
    customer: { name: [], email: [] },
    agent: { name: [], email: [] },
    messages: { item: [], body: [], author: [], at: [], leaveOut: [], roles: [], order: 'oldest-first' },
    boxes: { element: [], audience: [], channel: [], usually: 'email' },
    sends: { controls: [], shortcuts: [{ key: 'Enter', ctrlOrMeta: true, shift: false }] },
    skip: { quotes: [], signatures: [] },
  },
  null,
  2,
);
