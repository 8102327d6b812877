import { greeting } from '../signals/greeting.ts';
import { customerName } from '../signals/names.ts';
import { nameWords } from '../signals/same-name.ts';
import type { Check } from './check.ts';

export const check: Check = {
  id: 'missing-greeting',
  grade: 'note',
  channels: ['email'],
  doc: {
    what: 'An e-mail that starts without a greeting.',
    why: 'A name at the top says that a person read the message.',
    better: 'Hello Ana,',
  },
  run({ draft, customer, conversation }) {
    const first = draft.sentences[0];
    if (!first || draft.get(greeting)) return [];
    // A line or two is a note in a thread under way, where greeting again would be odd.
    const words = draft.sentences.reduce((sum, { sentence }) => sum + sentence.words, 0);
    if (words < 6) return [];
    const known = customerName(conversation, customer)?.name;
    // "Right you are, Ana." calls them by name as well.
    const opening = nameWords(draft.text.slice(first.start, first.start + 60).replace(/[^\p{L}\s'-]/gu, ' '));
    if (known && nameWords(known).some((word) => word.length > 2 && opening.includes(word))) return [];
    const name = known?.split(' ')[0];
    const hello = name && /^\p{Lu}\p{L}+$/u.test(name) ? `Hello ${name},` : 'Hello,';
    return [
      {
        kind: 'absence',
        at: first.start,
        confidence: 0.9,
        message: 'The message starts without a greeting.',
        why: 'A name at the top says that a person read the message.',
        because: [{ saw: 'the first words', in: 'draft', quoted: first.sentence.text.slice(0, 40) }],
        fixes: [
          {
            label: `Start with “${hello}”`,
            edit: { span: { start: first.start, end: first.start }, expected: '', replacement: `${hello}\n\n` },
            result: hello,
          },
        ],
      },
    ];
  },
};
