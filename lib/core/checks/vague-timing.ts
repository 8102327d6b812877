import { phraseAt } from '../findings/phrase.ts';
import { nextStep } from '../signals/next-step.ts';
import { namesTime } from '../signals/usable-limit.ts';
import { vagueTime } from '../signals/vague-time.ts';
import { expression } from '../text/expressions.ts';
import type { TextReading } from '../text/reading.ts';
import type { Check } from './check.ts';
import { EVERYWHERE } from './check.ts';

/** Below this the wording may well be about the past or the customer; it stays a note. */
const SURE = 0.7;

export const check: Check = {
  id: 'vague-timing',
  grade: 'ask',
  channels: EVERYWHERE,
  doc: {
    what: 'A time for what you do that the customer cannot plan with: soon, shortly, as soon as possible.',
    why: 'Soon means an hour to one person and a week to another. A day, even a late one, saves the next “any news?”.',
    better: '“I’ll write to you by Thursday noon, even if there is no news yet.”',
  },
  run: ({ draft }) =>
    draft.all(vagueTime).flatMap((hit) => {
      if (elsewise(draft, hit)) return [];
      return phraseAt(draft, hit, {
        confidence: hit.confidence,
        tier: hit.confidence < SURE || (hit.kind === 'event' && dayBefore(draft, hit.start)) ? 'note' : undefined,
        message: `When is “${draft.text.slice(hit.start, hit.end)}”? Name a day or an hour you can keep.`,
        why: 'People wait more calmly for a late day they know than for a soon they do not.',
      });
    }),
};

/** "I hope she's soon on the mend": nothing of ours to come. */
const WISHED = expression(
  /\b(?:hop(?:e|es|ing)|wish(?:es|ing)?|fingers crossed)\b[^.?!;]{0,60}\b(?:mend(?:s|ing)?|better|well|recover(?:y|s|ed|ing)?|heal(?:s|ed|ing)?|feet|up and about|out of hospital|yourself|himself|herself|born|pass(?:es)?|(?:home|sleep|rest|relax)\w*)\b|\b(?:speedy|quick|swift) recovery\b/i,
);
/** "I hope the twins sing again soon": of theirs, where no thing of the trade is what should come. */
const HOPED = expression(
  /\b(?:hop(?:e|es|ing)|wish(?:es|ing)?|fingers crossed)\b (?:that )?(?:your|the|his|her|their|both|he|she|everyone|everybody|little)\b(?![^.?!;]*\b(?:parcels?|packages?|orders?|refund|payments?|money|repl(?:y|ies)|updates?|fix|repairs?|replacements?|parts?|deliver(?:y|ies)|engineers?|technicians?|team|issues?|problems?|matter|service|app|site|system|stock|news|answers?|courier|driver|bank|supplier|warehouse|manager|colleagues?|department|office|you|we|us|it|lines?|flights?|trains?|power|water|network|website)\b)/i,
);
/** "Writing early gives us time to get it right." */
const LEFT = /^(?:gives|gave|giving|leaves|left|leaving)\b/i;
/** "Please send the photo. Once I have it, it takes five days.": it waits on the customer. */
const RECEIVED =
  /^(?:once|when|after|until|as soon as)\b(?: (?:i|we|they)(?:['’]ve)? (?:have|get|receive|got|hold|see)| (?:it|they|those|both|these)(?:['’](?:s|re))? (?:is |are |reach(?:es)? |arrives? |here|with|in))/i;

/** "You don't pay anything until we have the result.": what they are spared. */
const SPARED =
  /\byou (?:don['’]t|do not|won['’]t|will not|needn['’]t) (?:have to |need to )?(?:pay|owe|do|send|return|worry)\b[^.;!?]*$/i;

/** "I went up as soon as I'd read this." */
const OVER =
  /^(?:as soon as|once|when|the (?:moment|minute)) (?:i|we|they|he|she)(?:['’]d| had) (?:read|seen|heard|got|had|found|\w+ed)\b/i;

/** Words of time that put nothing off. */
function elsewise(
  draft: TextReading,
  { start, end, sentence: at }: { start: number; end: number; sentence: number },
): boolean {
  const here = draft.sentences[at];
  if (!here) return false;
  const words = draft.text.slice(start, end);
  if (SPARED.test(here.sentence.text.slice(0, Math.max(0, start - here.start)))) return true;
  if (
    OVER.test(draft.text.slice(start, end + 30)) ||
    LEFT.test(words) ||
    (/\b(?:soon|quickly)\b/i.test(words) && (here.sentence.test(WISHED) || here.sentence.test(HOPED)))
  )
    return true;
  return (
    RECEIVED.test(draft.text.slice(start, end + 12)) &&
    draft.sentences
      .slice(Math.max(0, at - 2), at)
      .some(({ sentence }) => sentence.test(YOU_SEND) && sentence.read(nextStep).length > 0)
  );
}
const YOU_SEND = expression(
  /\b(?:send|reply with|upload|attach|forward|bring|e-?mail|post|share|provide|give (?:us|me)|take a (?:photo|picture)|snap|return|drop|(?:all|what|only thing) (?:that |i |we )?(?:is |need|'s )?(?:missing|needed|need|left)|(?:i|we)(?:['’]ll| will)? (?:just |only |still )?need)\b/i,
);

const NEAR = 3;

/** "It comes out on Sunday at nine. We'll write the minute it's up.": the day was just named. */
function dayBefore(draft: TextReading, at: number): boolean {
  const here = draft.sentences.findIndex(({ start, end }) => start <= at && at < end);
  return draft.sentences.slice(Math.max(0, here - NEAR), here).some(({ sentence }) => namesTime(sentence.small));
}
