/** What the draft asks the customer for. Asking to confirm or to check is not asking again. */
import type { Span } from '../model.ts';
import type { Sentence } from '../text/reading.ts';
import { phrases } from '../text/vocabulary.ts';
import type { GivenKind } from './given.ts';
import type { SentenceSignal } from './signal.ts';

export interface Asked extends Span {
  readonly kinds: readonly GivenKind[];
  /** For steps to be tried: what to do, to be compared with what was done. */
  readonly verbs?: readonly string[];
}

const requests = phrases('asked', [
  '{would|do} you mind {sending|sharing|providing|telling|giving|letting|attaching|forwarding|uploading}',
  "{if you could|if you can|if you would|kindly|we would need|we'd need|i would need|i'd need|we require|i require|we'd also need|still need|need to know|need to have|asking for|ask you for|ask for|looking for|missing|require} [also|just|please|to have|to know] {send|share|provide|tell|give|drop|pass|your|the|you|a|me|us|which|what}",
  '{let|help} {us|me} {know|have|with} [also|please] {your|the|which|what|when|where|a}',
  '{drop|forward|supply|submit|quote|enter|state|include|attach|upload|send over|send through|pass on|note down|type in|re-send|resend} [us|me|over] [a|the|your|an|any]',
  '{do you have|do you happen to have|have you got|got} {a|the|your|any} {photo|photos|picture|pictures|screenshot|order|serial|receipt|invoice|reference|tracking|booking|model}',
  '{and|or} {what|which|your|the}',
  '{pop|chuck|fire|shoot|whack|ping|whatsapp|dm|drop} {me|us|over|across|through} [over|across] {the|your|a|that|what}',
  '{may|can|could|shall} {i|we} [also|just|please|quickly|then] {have|get|ask|take|see|know|grab|trouble you}',
  "{please|kindly|pls|can you|could you|would you|can i|may i|could i|we need|we'll need|we will need|i need|i'll need|need|and} [also|please|first|then|just|you to|to] {send|share|provide|tell|give|let|supply|state|quote|have|get|reply with|dm|email|include|attach|furnish|state|upload|specify|indicate|know|ask|mention|forward|return|advise|submit}",
  "{what|which} {company|name|address|file|is|are|was|were|'s|kind of|type of|browser|browsers|device|version|model|operating|os|phone|order|app|email|serial|error|ios|windows|batch|city|store|shop}",
  "{what's|whats} {your|the}",
  '{send|share|provide|dm|tell|give|let|supply|quote} {us|me|over|your|the|through|along} [your|the|know|with|a]',
  '{where|when} {did|have} you {buy|bought|purchase|purchased|get|order|ordered}',
  '{have you|did you} {tried|try|cleaned|clean|restarted|checked|check|updated|cleared|restart|reset}',
  '{order|account|booking|serial|model|reference|invoice} {number|id} please',
]);
const CONFIRMS =
  /\b(?:confirm|double[- ]check|verify|check (?:that|whether|if)|make sure|is (?:it|this|that) (?:still|the)|still the same|correct\?|right\?|another|different|new (?:order|email|address|photo|date)|any other|a second|the exact|more photos?|additional|further)\b/i;

const TRY =
  /\b(?:please|try(?:ing)?|have you(?: tried)?|did you|first|then|and|kindly|just) (?:to )?(restart|reboot|power[- ]cycle|switch(?:ing)? (?:it|the \w+) off|turn(?:ing)? (?:it|the \w+) off|reinstall|reset|clear|clean|check|unplug|update|uninstall|log out|sign out|replace|charge|swap|descale|rinse|refresh)(?:ing|ting|ed|d)?\b/i;

const NOUNS: readonly { readonly kinds: readonly GivenKind[]; readonly at: RegExp }[] = [
  {
    kinds: ['order-number'],
    at: /\b(?:order|booking|reservation|confirmation|reference|case|ticket|invoice|claim|tracking|contract|policy|membership|customer|account|shop)(?:\/\w+)? ?(?:numbers?|no\.?|id|code|ref(?:erence)?)\b|\bref(?:erence)? number\b|\b(?:the|your) reference(?= *(?:[?.,]|$| please| again| for))|\b(?:with|is|your|the) (?:order|booking) (?:details|#)|\border #/i,
  },
  { kinds: ['flight'], at: /\bflight (?:number|details)\b/i },
  { kinds: ['room'], at: /\b(?:room|flat|apartment|unit|seat|cabin) numbers?\b/i },
  { kinds: ['file'], at: /\b(?:attach|send|upload|share)\b.{0,12}\bfiles?\b/i },
  { kinds: ['phone', 'order-number'], at: /\byour number\b/i },
  { kinds: ['email'], at: /\be-?mail(?: address)?\b(?!ed)/i },
  { kinds: ['phone'], at: /\b(?:phone|mobile|telephone|contact|cell) ?numbers?\b/i },
  { kinds: ['amount'], at: /\b(?:amounts?|how much (?:you|was|were))\b/i },
  {
    kinds: ['date'],
    at: /\b(?:(?:what|which|the) (?:date|day)|date (?:of|when|you)|when (?:exactly )?(?:did|was|were) (?:you|it|this|the))\b/i,
  },
  { kinds: ['browser'], at: /\bbrowsers?\b/i },
  { kinds: ['system'], at: /\b(?:operating systems?|\bos\b|windows version|macos version|ios version)\b/i },
  {
    kinds: ['device', 'model'],
    at: /\b(?:(?:which|what|your|the) (?:device|phone|console|computer|tv|laptop)(?: model| type)?s?\b|device (?:model|type|you))/i,
  },
  { kinds: ['version'], at: /\b(?:version|firmware)\b/i },
  { kinds: ['serial'], at: /\bserial(?: numbers?)?\b/i },
  { kinds: ['model'], at: /\bmodel(?: (?:number|name|no))?\b/i },
  {
    kinds: ['address'],
    at: /\b(?:(?:delivery|home|postal|street|full|shipping|mailing|your) address|where you live)\b(?!.{0,4}e-?mail)/i,
  },
  { kinds: ['postcode'], at: /\b(?:post ?code|zip(?: code)?|postal code)\b/i },
  { kinds: ['photo'], at: /\b(?:photos?|pictures?|pics?|images?|screenshots?|screen ?shots?)\b/i },
  {
    kinds: ['documents'],
    at: /\b(?:passport|government id|photo id|proof of \w+|bank statements?|statements?|lease|licen[cs]e copy|identification|documents?|receipt|proof of purchase)\b/i,
  },
  { kinds: ['name'], at: /\b(?:your|full|account holder['’]?s?) name\b/i },
  { kinds: ['error'], at: /\b(?:error (?:message|code)s?|the (?:message|code) (?:you|that|shown))\b/i },
  { kinds: ['batch'], at: /\bbatch\b/i },
  { kinds: ['registration'], at: /\b(?:registration|number plate|licen[cs]e plate|plate number)\b/i },
  { kinds: ['place'], at: /\bwhere (?:did you|you) (?:buy|bought|purchase[d]?|got|get)\b/i },
];

export const asked: SentenceSignal<Asked> = {
  id: 'asked',
  read(sentence) {
    const { text } = sentence;
    const tried = TRY.exec(text)?.[1];
    if (!tried) return nouns(sentence);
    const steps: Asked = { start: 0, end: text.length, kinds: ['steps'], verbs: [tried.toLowerCase()] };
    const [other] = nouns(sentence);
    return other ? [other, steps] : [steps];
  },
};

function nouns(sentence: Sentence): readonly Asked[] {
  const { text } = sentence;
  const hits = sentence.find(requests);
  const first = hits[0];
  if (!first || CONFIRMS.test(text)) return [];
  // "Please reply to this e-mail" asks for nothing: the noun must follow the request.
  const rest = text.slice(first.start);
  if (
    /\b(?:reply to|by (?:e-?mail|phone)|via (?:e-?mail|phone)|answer to this|e-?mail us|sent? (?:you |to )|emailed you|email you|to your|on your (?:order|invoice|phone|account))\b/i.test(
      rest,
    )
  ) {
    const cut = rest.replace(
      /\b(?:reply to|by|via|to|on) (?:this |your |our |the )?(?:e-?mail(?: address)?|phone|order|invoice|account)\b/gi,
      ' ',
    );
    return kindsOf(cut, sentence.text);
  }
  return kindsOf(rest, sentence.text);
}

function kindsOf(rest: string, text: string): readonly Asked[] {
  const kinds = NOUNS.filter(({ at }) => at.test(rest)).flatMap(({ kinds: some }) => some);
  return kinds.length > 0 ? [{ start: 0, end: text.length, kinds }] : [];
}
