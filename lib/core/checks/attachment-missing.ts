import { phraseAt } from '../findings/phrase.ts';
import { attachmentMention } from '../signals/attachment-mention.ts';
import type { Check } from './check.ts';

export const check: Check = {
  id: 'attachment-missing',
  grade: 'ask',
  channels: ['email', 'chat', 'social'],
  doc: {
    what: 'The reply says something is attached and nothing is.',
    why: 'The customer has to write again for it, and waits again.',
    better: 'Attach the file, or leave the sentence out.',
  },
  run: ({ draft, attachments }) => {
    if (attachments !== 0) return [];
    return draft.all(attachmentMention).map((hit) =>
      phraseAt(draft, hit, {
        confidence: hit.confidence,
        tier: hit.confidence < 0.8 ? 'ask' : undefined,
        message: 'You mention an attachment, and nothing is attached.',
        why: 'Without it the customer has to ask again.',
        because: [
          { saw: 'an attachment is mentioned', in: 'draft', quoted: draft.text.slice(hit.start, hit.end) },
          { saw: 'no file is attached', in: 'draft' },
        ],
      }),
    );
  },
};
