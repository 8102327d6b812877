import { phraseAt } from '../findings/phrase.ts';
import { mends, noRefusalOfOurs } from '../signals/meant-well.ts';
import { isNoRefusal, opensDoor, refusal } from '../signals/refusal.ts';
import { signOff } from '../signals/sign-off.ts';
import { toned } from '../signals/toned.ts';
import type { Check } from './check.ts';
import { EVERYWHERE } from './check.ts';

/** From where nine in ten are right over all labelled replies, and on those set aside; without a rule’s word it takes more (bench -- engine). */
const SURE = 0.55;
const ALONE_SURE = 0.6;
/** From where three in five were. */
const WORTH_A_NOTE = 0.3;
/** What is possible, said before what is not. */
const YOU_CAN =
  /\byou (?:can|could)\b(?!['’]t| not)|\b(?:happy|glad|pleased) to \w+ (?:it|this|that|them|one|the|your)\b[^.!?]*\bfor you\b/i;
/** "Leave the tag on, since we are not able to exchange damaged items": a warning, and nothing was asked for. */
const WARNS = /\b(?:should(?: not|n['’]t)|do not|don['’]t|avoid|never)\b[^.!?]*\b(?:since|as|because|otherwise)\b/i;

const refused = toned({
  label: 'negative-phrasing',
  signal: refusal,
  least: WORTH_A_NOTE,
  saw: 'something is refused',
  hit: (hit) => hit.softened,
  sentence: ({ text }) => opensDoor(text) || isNoRefusal(text),
});

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
    return refused(draft).flatMap((hit) => {
      if (end && end.kind !== 'initials' && hit.start >= end.start) return [];
      const here = draft.sentences[hit.sentence];
      if (here && (noRefusalOfOurs(here.sentence) || WARNS.test(draft.text.slice(here.start, hit.start)))) return [];
      const next = draft.sentences.slice(hit.sentence + 1, hit.sentence + 4);
      const beside = next.filter((placed) => !(end && end.kind !== 'initials' && placed.start >= end.start));
      if (beside.some(({ sentence }, i) => (i < 2 && opensDoor(sentence.text)) || mends(sentence))) return [];
      const before = draft.sentences.slice(Math.max(0, hit.sentence - 2), hit.sentence);
      if (before.some(({ sentence }) => YOU_CAN.test(sentence.text))) return [];
      return [
        phraseAt(draft, hit, {
          confidence: hit.likelihood,
          tier: hit.likelihood < (hit.rule ? SURE : ALONE_SURE) ? 'note' : undefined,
          message: 'A no on its own. What is possible instead?',
          why: 'Even a small way forward turns a refusal into help.',
          because: [hit.because, { saw: 'nothing possible stands beside it', in: 'draft' }],
        }),
      ];
    });
  },
};
