import { phraseAt } from '../findings/phrase.ts';
import { complaintOf } from '../signals/complaint.ts';
import { dismissal } from '../signals/dismissal.ts';
import type { Check } from './check.ts';
import { EVERYWHERE } from './check.ts';

/** To somebody with nothing to complain about most of this is small talk. */
const UPSET = 0.5;
/** Below, measured on exchanges nobody tuned on, fewer than four in five were right. */
const SURE = 0.84;

export const check: Check = {
  id: 'dismissive',
  grade: 'ask',
  channels: EVERYWHERE,
  doc: {
    what: 'Words that play the matter down, brush it off or close the door.',
    why: 'What is small to us was big enough for them to write.',
    better: '“I see why that is annoying. Here is what I’ve done.” instead of “It’s only a small glitch.”',
  },
  run: ({ draft, customer }) => {
    const complaint = complaintOf(customer);
    // "It happens" is kind to somebody whose own slip it was.
    const calm = customer !== null && ((complaint?.strength ?? 0) < UPSET || complaint?.cause === 'customer');
    return draft.all(dismissal).map((hit) =>
      phraseAt(draft, hit, {
        confidence: hit.confidence,
        tier: hit.confidence < SURE || (calm && hit.confidence < 0.85) ? 'note' : undefined,
        message: 'This can sound as if their problem were small or closed.',
        why: 'It mattered enough for them to write; being brushed off is what people remember.',
        because: [{ saw: hit.saw, in: 'draft', quoted: draft.text.slice(hit.start, hit.end) }],
      }),
    );
  },
};
