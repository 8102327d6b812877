import { phraseAt } from '../findings/phrase.ts';
import { opensDoor, refusal } from '../signals/refusal.ts';
import { signOff } from '../signals/sign-off.ts';
import type { Check } from './check.ts';
import { EVERYWHERE } from './check.ts';

export const check: Check = {
  id: 'negative-phrasing',
  grade: 'ask',
  channels: EVERYWHERE,
  doc: {
    what: 'A no with nothing possible beside it.',
    why: 'A bare no ends the conversation; a no with a way forward is help.',
    better: '“I can’t refund it, but I can swap it until Friday.”',
  },
  run: ({ draft }) => {
    const end = draft.get(signOff);
    return draft.all(refusal).flatMap((hit) => {
      if (hit.softened || (end && end.kind !== 'initials' && hit.start >= end.start)) return [];
      const next = [draft.sentences[hit.sentence + 1], draft.sentences[hit.sentence + 2]];
      const beside = next.filter((placed) => placed && !(end && end.kind !== 'initials' && placed.start >= end.start));
      if (beside.some((placed) => placed && opensDoor(placed.sentence.text))) return [];
      const words = draft.text.slice(hit.start, hit.end);
      return [
        phraseAt(draft, hit, {
          confidence: Math.min(hit.confidence, 0.92),
          tier: hit.confidence < 0.85 ? 'note' : undefined,
          message: 'A no on its own. What is possible instead?',
          why: 'Even a small way forward turns a refusal into help.',
          because: [
            { saw: 'something is refused', in: 'draft', quoted: words },
            { saw: 'nothing possible stands beside it', in: 'draft' },
          ],
        }),
      ];
    });
  },
};
