/** A check-back, news promised, a question, or a way to come back if it is not right. "Any other questions?" is none. */
import type { Span } from '../model.ts';
import { phrases } from '../text/vocabulary.ts';
import { nextStep } from './next-step.ts';
import type { SentenceSignal } from './signal.ts';

const follows = phrases('follow-up', [
  "{i'll|we'll|i will|we will|i shall|we shall|will|shall|i'd|may i|can i|shall i|let me|i'm|we're|to} [also|then|personally|both|definitely|be|come] {call|ring|phone|email|e-mail|write|text|message|check|update|contact|follow|let you know|tell you|get back|come back|be in touch|in touch|keep|report|confirm|ping|watch|monitor|look at|look out|see that|make sure|stay|staying|calling|watching|checking|look in|drop you|send you|hear from you|revert|inform you|notify you|reach out|circle back|touch base|hear whether|hear how|speak}",
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

export const followUp: SentenceSignal<Span> = {
  id: 'follow-up',
  read: (sentence) => [
    ...sentence.find(follows).map(({ start, end }) => ({ start, end })),
    ...sentence.read(nextStep).filter(({ kind }) => kind === 'question'),
  ],
};
