import { phraseAt } from '../findings/phrase.ts';
import { asked } from '../signals/asked.ts';
import { given } from '../signals/given.ts';
import type { Check } from './check.ts';
import { EVERYWHERE } from './check.ts';

export const check: Check = {
  id: 'asks-again',
  grade: 'ask',
  channels: EVERYWHERE,
  doc: {
    what: 'The draft asks for something the customer already gave.',
    why: 'Being asked twice tells people that nobody read what they wrote.',
    better: 'Thank you for the order number 40-22817; I have it open.',
  },
  run({ draft, customer }) {
    if (!customer) return [];
    const told = customer.get(given);
    if (told.length === 0) return [];
    return draft.all(asked).flatMap((ask) => {
      const known = ask.kinds
        .map((kind) => told.find((one) => one.kind === kind && (!ask.verbs || did(customer.text, ask.verbs))))
        .find((one) => one !== undefined);
      if (!known) return [];
      return [
        phraseAt(draft, ask, {
          confidence: 0.85,
          message: 'They already told you this.',
          why: 'Being asked twice tells people that nobody read what they wrote.',
          because: [
            { saw: 'already given', in: 'customer', quoted: known.quoted },
            { saw: 'asked for again', in: 'draft', quoted: draft.text.slice(ask.start, ask.end) },
          ],
        }),
      ];
    });
  },
};

/** "Already restarted" answers "try restarting". */
const did = (text: string, verbs: readonly string[]): boolean =>
  verbs.some((verb) =>
    new RegExp(
      `\\b(?:already|have|i['’]ve|ive|we['’]ve|i|and|tried|,)\\s+(?:\\w+\\s+){0,2}${verb.replace(/e$/, '')}(?:e?d|ted|ing|ting|ned)\\b`,
      'i',
    ).test(text),
  );
