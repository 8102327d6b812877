import { signOff } from '../signals/sign-off.ts';
import type { Check } from './check.ts';

export const check: Check = {
  id: 'missing-sign-off',
  grade: 'note',
  channels: ['email'],
  doc: {
    what: 'An e-mail that ends without closing words or a name.',
    why: 'The customer should know who is taking care of it.',
    better: 'Kind regards,\nJonas',
  },
  run({ draft, conversation }) {
    const last = draft.sentences.at(-1);
    if (!last || draft.get(signOff)) return [];
    const words = draft.sentences.reduce((sum, { sentence }) => sum + sentence.words, 0);
    if (words < 6) return [];
    const name = conversation.agent.name;
    const closing = name ? `Kind regards,\n${name}` : 'Kind regards';
    return [
      {
        kind: 'absence',
        at: last.end,
        confidence: 0.9,
        message: 'The message ends without a name or closing words.',
        why: 'The customer should know who is taking care of it.',
        because: [{ saw: 'the last words', in: 'draft', quoted: last.sentence.text.slice(-40) }],
        fixes: [
          {
            label: 'Add closing words',
            edit: { span: { start: last.end, end: last.end }, expected: '', replacement: `\n\n${closing}` },
            result: closing.replace('\n', ' '),
          },
        ],
      },
    ];
  },
};
