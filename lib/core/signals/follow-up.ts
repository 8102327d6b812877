/** A check-back, news promised, a question, or a way to come back if it is not right. "Any other questions?" is none. */
import type { Span } from '../model.ts';
import { expression } from '../text/expressions.ts';
import type { Sentence } from '../text/reading.ts';
import { phrases } from '../text/vocabulary.ts';
import { nextStep } from './next-step.ts';
import { promise } from './promise.ts';
import type { SentenceSignal } from './signal.ts';

const follows = phrases('follow-up', [
  "{i'll|we'll|i will|we will|i shall|we shall|will|shall|i'd|may i|can i|shall i|let me|i'm|we're} [also|then|personally|both|definitely|be|come] {call|ring|phone|email|e-mail|write|text|message|check|update|contact|follow|let you know|tell you|get back|come back|be in touch|in touch|keep|report|confirm|ping|watch|monitor|look at|look out|see that|make sure|stay|staying|calling|watching|checking|look in|drop you|send you|hear from you|revert|inform you|notify you|reach out|circle back|touch base|hear whether|hear how|speak}",
  'to [personally] {{call|ring|phone|email|write to|text|message|update|contact|tell|inform|notify|report to} you|let you know|get back to you|come back to you|be in touch|keep you|check that|check whether|check on|watch it|monitor|follow up|follow this up|hear whether|hear how|make sure}',
  "{hear|you'll hear|you will hear|expect|receive|get} {from|an update|a call|an email|a message|news} [me|us|him|her|from|by]",
  '{if|should|in case} {it|that|this|they|anything|you|the|not|there|your|any|something|i|we} * {reply|write|call|ring|let|tell|contact|dm|message|come|text|email|shout|get|phone|ping|send|ask|here|reach|back}',
  '{reply|write|call|ring|contact|shout|let me know|let us know|tell me|come back|text|email|get back|reach|dm|message|ping} * {if|should|when|once|whether|how|directly|me|here|to me|any time|anytime}',
  '{call|ring|reach|write to|contact|email|text|phone|message|ask for|dial|reply to} {me|us|him|her} [directly|on|at|here|personally|any]',
  '{my|our|a} {direct|own|personal} {line|number|extension|email|contact}',
  "{i'm|we're|i am|we are} {here|on|at|in|around|staying} [till|until|every|all|in|on|here|at]",
  '{until|till} {it|this|you} {does|works|is|are|has|arrives}',
  '{get|be|stay|keep} {back to you|in touch|you posted|you updated|you informed|with you|in contact}',
  '{come|get|circle|revert|back} {back to|back with|to you|back to you|with you}',
]);

/** "If the ice gets worse, please call": a way back for when it goes wrong. */
const WAY_BACK = expression(
  /\b(?:if|should|in case|once|when) (?!you (?:need|have|require|want|would like|wish)\b)[^.!?\n]{3,70}(?:,|–|-)? ?(?:please |just |then |simply |do )?(?:call|ring|phone|text|message|dm|write|reply|come (?:back|in|to|straight|by)|just come|tell|let (?:me|us) know|send|quote|ask for|reach|contact|shout|drop|one (?:line|word|mail|message|call) )\b|\b(?:send|drop|write|call|ring|text|reply|come|tell|message) [^.!?\n]{0,30}\b(?:if|should) (?!you (?:need|have any|require|want|wish)\b)|\b(?:ring|rings|call|calls|phone|phones|text|texts|email|emails|write to|writes to|report to|reports to|update|updates) you (?:at|by|on|again|himself|herself|back|with|tomorrow|today|tonight|before|once|when|as soon|the (?:day|moment|minute))\b|\bif (?:not|i don['’]t|we don['’]t|it (?:does|is|has)n['’]t|(?:still )?nothing|so)\b[^.!?\n]{2,50}\b(?:to me|my|call|ring|write|text|here|line|reply)\b|\bmy (?:own |direct )?(?:line|number|desk|extension) is\b|\bstay (?:in|on) (?:this|the) (?:chat|line)\b|\bany (?:grief|trouble|bother|problem|hiccup|doubt|delay|odd\w*|sign)\b[^.!?\n]{0,40}\b(?:come|call|ring|write|text|tell|message)\b/i,
);
/** Somebody writes or rings: news that is promised. */
const NEWS = expression(
  /\b(?:call|ring|phone|write|text|email|e-mail|contact|message|post|update|tell|let you know|hear|touch|back to you|report)\b/i,
);
export interface FollowUp extends Span {
  /** `news` is promised, a `question` keeps it open, a `way-back` says whom to come to, or a check-back. */
  readonly kind: 'way-back' | 'news' | 'question';
}

export const followUp: SentenceSignal<FollowUp> = {
  id: 'follow-up',
  read: (sentence) => [
    ...sentence.find(follows).map(({ start, end }) => ({ start, end, kind: 'way-back' as const })),
    ...backIn(sentence),
    ...sentence
      .read(promise)
      .filter(() => sentence.test(NEWS))
      .map(({ start, end }) => ({ start, end, kind: 'news' as const })),
    ...sentence
      .read(nextStep)
      .filter(({ kind }) => kind === 'question')
      .map(({ start, end }) => ({ start, end, kind: 'question' as const })),
  ],
};

function backIn(sentence: Sentence): readonly FollowUp[] {
  const match = sentence.exec(WAY_BACK);
  return match ? [{ start: match.index, end: match.index + match[0].length, kind: 'way-back' }] : [];
}
