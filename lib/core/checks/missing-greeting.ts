import { greeting } from '../signals/greeting.ts';
import { customerName } from '../signals/names.ts';
import type { Check } from './check.ts';

export const check: Check = {
  id: 'missing-greeting',
  grade: 'ask',
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
    const name = customerName(conversation, customer)?.name.split(' ')[0];
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
