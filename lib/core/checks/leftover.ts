import { phraseAt } from '../findings/phrase.ts';
import { ofTheirs } from '../lexicons/asides.ts';
import { leftovers } from '../signals/leftover.ts';
import { normalise } from '../text/tokens.ts';
import type { Check } from './check.ts';
import { EVERYWHERE } from './check.ts';

export const check: Check = {
  id: 'leftover',
  grade: 'hold',
  channels: EVERYWHERE,
  anyLanguage: true,
  doc: {
    what: 'What a template or a colleague left in the text: an unfilled field, “XX”, “Hi ,”, a note meant for agents.',
    why: 'The customer sees at once that the reply was not written for them, or reads what was never meant for them.',
    better: 'Fill the field in, or take it out: “Hi Ana,” instead of “Hi [NAME],”.',
  },
  run: ({ draft, customer }) => {
    const left = draft.get(leftovers);
    if (left.length === 0) return [];
    const said = customer ? squeeze(customer.text) : '';
    return left
      .filter(({ start, end, kind }) => {
        if (kind === 'note' && customer && /^\s*\(/.test(draft.text.slice(start, end)))
          return !ofTheirs(draft.text.slice(start, end), customer.text);
        // The customer wrote it, or the reply is about the code itself: their words are no leftover.
        const quoted = squeeze(draft.text.slice(start, end));
        return (
          kind === 'greeting' || kind === 'note' || kind === 'twice' || quoted.length < 3 || !said.includes(quoted)
        );
      })
      .map((hit) =>
        phraseAt(draft, hit, {
          confidence: hit.confidence,
          tier: hit.confidence < 0.8 ? 'ask' : undefined,
          message: MESSAGES[hit.kind],
          why:
            hit.kind === 'note'
              ? 'A remark for colleagues would reach the customer.'
              : 'The customer would see the gap a template left.',
        }),
      );
  },
};

const squeeze = (text: string): string => normalise(text).replace(/\s+/g, '');

const MESSAGES: Readonly<Record<'field' | 'blank' | 'greeting' | 'note' | 'filler' | 'twice', string>> = {
  field: 'A field is still open. Fill it in or take it out.',
  blank: 'Something is still to be filled in here.',
  greeting: 'The greeting is not finished.',
  note: 'This looks like a note for colleagues.',
  filler: 'This is filler text.',
  twice: 'This stands here twice.',
};
