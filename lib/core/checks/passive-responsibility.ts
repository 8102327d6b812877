import { phraseAt } from '../findings/phrase.ts';
import { dueOf } from '../signals/due.ts';
import { hasOwner, nobodyDid } from '../signals/nobody-did.ts';
import { ownership } from '../signals/ownership.ts';
import { toned } from '../signals/toned.ts';
import { expression } from '../text/expressions.ts';
import type { Check } from './check.ts';
import { EVERYWHERE } from './check.ts';

/** Whose doing it was is the weakest of what is known of a message: either says enough. */
const PROBLEM = 0.5;
const OURS = 0.45;
const ELSEWHERE = new Set<string>(['customer', 'third-party']);
/** From where nine in ten are right over all labelled replies, and on those set aside; without a rule’s word it takes more (bench -- engine). */
const SURE = 0.65;
const ALONE_SURE = 0.65;
/** From where three in five were. */
const WORTH_A_NOTE = 0.3;
/** Somebody of ours owns it, anywhere in the reply. */
const OWNED = expression(
  /\b(?:(?:our|my) (?:own )?(?:mistake|fault|error|slip|oversight|failure|bad|doing|side|job)|(?:we|i) (?:should have|ought to have|forgot|failed|missed|overlooked|messed|dropped|sold|packed|sent you the wrong|mixed|lost|let you|got it wrong|made (?:a|an|this) (?:mistake|error)|typed|charged you twice|double|never|didn['’]t|did not|were wrong|was wrong|took too long)|(?:we|i)(?:['’]re| are| am|['’]m) (?:to blame|responsible)|on us\b|(?:fault|mistake|error) (?:is|was|lies) (?:ours|mine|with us)|because of us|we regret the failure|caused by (?:us|our|my)|our (?:driver|crew|movers?|fitters?|warehouse|team|system|colleague|printer|press|scanner|clock|engineer|staff|courier|kitchen|server|calendar))\b/i,
);

const ownerless = toned({
  label: 'passive-responsibility',
  signal: nobodyDid,
  least: WORTH_A_NOTE,
  saw: 'something went wrong and nobody did it',
  sentence: hasOwner,
});

export const check: Check = {
  id: 'passive-responsibility',
  grade: 'ask',
  channels: EVERYWHERE,
  doc: {
    what: 'Our own fault told as if nobody had done it: “was not packed”, “an error occurred”.',
    why: 'Owning it in one word, “we”, does more than a paragraph of regret.',
    better: '“We did not pack the screws” instead of “The screws were not packed”.',
  },
  run: (reading) => {
    const { draft, customer } = reading;
    const due = dueOf(reading);
    if (due && !(due.apology >= OURS || (due.problem >= PROBLEM && !ELSEWHERE.has(due.complaint.cause)))) return [];
    if (draft.all(ownership).length > 0 || draft.sentences.some(({ sentence }) => sentence.test(OWNED))) return [];
    return ownerless(draft).map((hit) =>
      phraseAt(draft, hit, {
        confidence: customer ? hit.likelihood : hit.likelihood - 0.2,
        tier: customer && hit.likelihood >= (hit.rule ? SURE : ALONE_SURE) ? undefined : 'note',
        message: 'Who did this? If it was us, say “we”.',
        why: 'A fault without anybody who did it sounds like an excuse.',
        because: [hit.because, { saw: 'nobody on our side is named', in: 'draft' }],
      }),
    );
  },
};
