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

/** Ways to say one thing: "turn it off and on" is asked of somebody who restarted. */
const SAME: readonly (readonly string[])[] = [
  ['restart', 'reboot', 'power', 'switch', 'turn', 'off and on'],
  ['reinstall', 'uninstall'],
  ['clean', 'rinse', 'clear', 'descal'],
  ['log out', 'sign out', 'logged out', 'signed out'],
];

/** "Already restarted" answers "try restarting". */
function did(text: string, verbs: readonly string[]): boolean {
  return verbs.some((verb) => {
    const same = SAME.find((ways) => ways.some((way) => verb.startsWith(way))) ?? [verb.replace(/e$/, '')];
    return same.some((way) =>
      new RegExp(
        `\\b(?:already|have|i['’]ve|ive|we['’]ve|i|and|tried|,)\\s+(?:\\w+\\s+){0,2}${way}(?:e?d|ted|ing|ting|ned|ched it off|ed it off)?\\b`,
        'i',
      ).test(text),
    );
  });
}
