/** What the draft asks the customer for. Asking to confirm, to check, for security or for another one is not asking again. */
import { type GivenKind, TOPICS } from '../lexicons/told.ts';
import type { Span } from '../model.ts';
import { expression } from '../text/expressions.ts';
import type { Sentence } from '../text/reading.ts';
import { phrases } from '../text/vocabulary.ts';
import type { SentenceSignal } from './signal.ts';

export interface Asked extends Span {
  readonly kinds: readonly GivenKind[];
}

const requests = phrases('asked', [
  '{would|do} you mind {sending|sharing|providing|telling|giving|letting|attaching|forwarding|uploading}',
  "{if you could|if you can|if you would|kindly|we would need|we'd need|i would need|i'd need|we require|i require|we'd also need|still need|need to know|need to have|asking for|ask you for|ask for|looking for|missing|require} [also|just|please|to have|to know] {send|share|provide|tell|give|drop|pass|your|the|you|a|me|us|which|what|proof|some|two}",
  "{we|i|we'll|i'll|we'd|i'd} [will|would|do|just|also|still|only] {need|require} [to know|to have|from you] [the following] {your|the|a|an|proof|some|two|following|which|what|sight|copies}",
  '{awaiting|await|waiting for|waiting on} {your|the|a} {signed|completed|bank|claim|copy|form|proof|passport|certificate|statement|statements|documents|id|receipt|photos|invoice}',
  '{grateful|appreciate|appreciate it} if you {could|can|would}',
  '{any chance of|remind me|mind sending|mind sharing|mind telling|just need|only need} [of] {a|some|your|the|over|what|which|when|us|me}',
  'would you be able to {send|share|provide|tell|give|let|confirm}',
  '{confirm|reconfirm|re-confirm} [to|for|with] [us|me] [please] {your|ur|which|what|the} [full|exact|correct]',
  '{any chance of|chance of|can i|could i|may i} [just|quickly|also] {grab|get|take|have|see|a} {your|the|a|photo|picture|screenshot}',
  '{elaborate|more information|tell us more|tell me more|more about}',
  '{let|help} {us|me} {know|have|with} [also|please] {your|the|which|what|when|where|a|whether|if}',
  '{drop|forward|supply|submit|quote|enter|state|include|attach|upload|send over|send through|pass on|note down|type in|re-send|resend} [us|me|over] [a|the|your|an|any]',
  '{do you have|do you still have|do you happen to have|do you happen to know|do you know|have you got|is there|got|do you get|do you see} {a|an|the|your|any} {account|policy|customer|claim|case|crime|photo|photos|picture|pictures|screenshot|order|serial|receipt|invoice|reference|tracking|booking|model|error|proof|warranty|video}',
  '{and|or} {what|which|your|the}',
  "{you are|you're|customer is|customers are} [kindly|hereby|once again|again] {requested|required|asked|advised} to [kindly|please|again] {submit|send|provide|furnish|share|supply|produce|forward|upload}",
  '{pop|chuck|ping|whack|fire|shoot} {your|the|a|that}',
  '{pop|chuck|fire|shoot|whack|ping|whatsapp|dm|drop} {me|us|over|across|through} [over|across] {the|your|a|that|what}',
  '{may|can|could|shall} {i|we|u|you} [also|just|please|quickly|then] {have|get|ask|take|see|know|grab|trouble you|send|share|give|tell|provide}',
  "{please|kindly|pls|can you|could you|would you|can i|may i|could i|we need|we'll need|we will need|i need|i'll need|need|and} [also|please|first|then|just|you to|to] {send|share|provide|tell|give|let|supply|state|quote|have|get|reply with|dm|email|include|attach|furnish|state|upload|specify|indicate|know|ask|mention|forward|return|advise|submit|describe|explain}",
  '{get back|come back|return|write|reply|revert} [back] [to] [us|me] with {your|the|a}',
  '{send|share|provide|dm|tell|give|let|supply|quote} {us|me|over|your|the|through|along} [your|the|know|with|a]',
  // A condition asks as well: "once we have your order number", "it would help to know when".
  '{once|when|as soon as|after|until|unless|if} {we|i} {have|receive|get|know|had|have received|are given|can see} {your|which|what|when|where|a}',
  "{it'd|it would|it'll|it will} [also|really|greatly] {help|be useful|be helpful|be handy} [us|me] {to|if}",
  "{we|i|you} {haven't|have not|don't|do not|didn't|did not|don't seem to|can't|cannot|failed to|forgot to|omitted to|neglected to} [yet|seem to|appear to] {given|give|have|receive|received|provided|provide|included|include|supplied|supply|quoted|quote|mentioned|mention|stated|state|specified|specify|told|tell|attached|attach|indicated|indicate|see|find} [us|me] [with] {your|the|an|a|any|which|what|when|where}",
  "{message|email|mail|enquiry|form|request|letter|post|ticket} {doesn't|does not|didn't|did not|fails to|failed to|lacks|is missing|lacked} [seem to] [give|include|contain|mention|state|say|show|specify] [us|me] {your|the|an|a|any|which|what|when|where}",
  '{complaints|requests|claims|cases|reports|bookings|refunds|returns|queries|orders} {need|needs|require|requires} {the|your|a|an}',
  '{stating|quoting|mentioning|indicating|specifying} {your|the|which|what|when|where}',
  '{inform|notify} {us|me} [also|please] {of|about|which|what|when|where}',
  "{we|i|we'd|i'd|we'll|i'll} [will|would|just|only|still|also] {need|require} {to see|sight of|when|where|how|two|three|some|a few}",
  '{get|have} {the|your|whoever} to {sign|complete|fill|send|confirm}',
  '{would like|wish|want|like} to {know|have|ask|see} [about|for] {your|the|which|what|when|where|how}',
]);
/** A question for something, by its question word. */
const QUESTION = expression(
  /\b(?:what(?! an? )(?:['’]?s| is| are| was)?|which|who|whom|when|where|since when|how (?:much|many|long|would|old|did you|have you|(?:can|may) (?:i|we)|should we)|for how many|why|wat|wht|would you (?:like|prefer|rather)|do you (?:have|get|see|want|prefer)|are you on)\b/i,
);
/** "Have you contacted us before?", "Is it the app or the website?": asked without a question word. */
const YES_OR_NO = expression(
  /\b(?:(?:do|does|did|is|are|has|have|was|were) (?:any ?(?:one|body|of you)|he|she|they|you|there|your \w+|the \w+|some(?:one|body))\b[^?]{0,60}\b(?:allerg\w+|dietary|access|mobility|wheelchair|vulnerable|elderly|pregnant|young|bab(?:y|ies)|code|error|message)|(?:are|were) you (?:looking|after|hoping|wanting|expecting|requesting|asking)|do you (?:already|happen to)|(?:does|do|did|is|was|are|were) (?:the|your|this|that) [\w-]+(?: [\w-]+)?[^?]{0,40}\bor|(?:have|had|did) you (?:already |previously |ever )?(?:contact|reach|call|speak|spoke|talk|writ|report|rais|complain|been in touch|got in touch|get in touch)|have you (?:opened|used|worn|washed)|(?:have you|did you) (?:already )?(?:tried|try|done|do) any|do you have any|(?:was|were|is|are) (?:it|they|the|your) [^?]{0,36}(?:damaged|broken|packag|sealed|unopened|unused)|(?:would you like|do you want)(?: us| me)?(?: to)? (?:a|have|get|send|issue)|do you prefer|(?:pay|paid) by|(?:does|did|do) (?:it|this|that|they) (?:happen|occur|show|give|throw|display|do (?:it|this))|(?:is|are) (?:it|they|this|that|the [\w-]+|your [\w-]+) (?:still )?(?:under|in|within|covered|just|only)|are you the|are you (?:getting|seeing)|is anyone|(?:did|was) (?:you|it|this) (?:book|order)(?:ed)? (?:direct|through|via)|have you (?:still )?got|do you (?:still )?(?:have|keep)|first time you|(?:is|was|are|were|would|does|do|did) (?:it|this|that|you|they)\b[^?]{0,40}\bor\b)[^?]*\?/i,
);
/** "A photo of the damage would help." */
const HELPFUL = expression(
  /\b(?:a|an|some|any|your|the) [^.?!]{0,60}\b(?:would|will|['’]d|should) (?:really |also |definitely |certainly |greatly |then )?(?:help|do|speed (?:it|this|things)|let (?:us|me)|be (?:really |very |so |super |most |a great |much |absolutely )?(?:helpful|useful|great|handy|ideal|appreciated|help|good|brilliant|perfect|lovely|fantastic|fab|nice|welcome|needed|required|necessary))\b|\b(?:your|the|an?) [^.?!,]{0,40}\b(?:is|are) (?:also |still |now )?(?:required|needed|necessary|missing|outstanding)\b|\b(?:requires?|need|needs|awaiting|await) (?:sight|(?:a |the )?(?:copy|copies|scan)) of\b|\b(?:ensure|make sure|see (?:to it )?that)\b[^.?!]{0,50}\b(?:reach(?:es)? us|is sent|gets? to us|arrives?|is (?:submitted|received|returned|provided))\b|\b(?:need|require):\s|\bwithout (?:your|an?|the|any) [^.?!,]{0,40},? (?:we|i)(?:['’]re| are|['’]m| am)? (?:unable|can(?:not|['’]t)|not able|won['’]t|will not)\b|\b(?:can(?:not|['’]t)|unable to|not able to) [^.?!]{0,40}\bwithout (?:your|an?|the|any) |\b(?:call|contact|ring|write|e-?mail|message|dm|get in touch)\b[^.?!]{0,40}\bwith (?:the|your) |\bno [^.?!,]{0,30}\b(?:was|were|has been|have been|is|are) (?:given|provided|included|supplied|quoted|mentioned|stated|specified|attached|received)\b/i,
);
const NOUN =
  '(?:(?:order|booking|reservation|serial|model|account|customer|policy|claim|tracking|reference|ref|ticket|case|invoice|phone|mobile|contact|telephone|call-?back|flight|e-?mail|post ?code|zip|full|first|last)(?: (?:number|no\\.?|id|ref|reference|code|name|address|#))?|(?:name|address|e-?mail|phone|photos?|pictures?|screenshots?|post ?code|zip|device|browser|model|size|colou?r))';
/** "order number pls", "Your order number, please.", "Serial number?", "- order number". */
const TERSE = expression(
  new RegExp(
    `^[\\s•*–-]*(?:\\d[.)] )?(?:(?:and|also|hi|ok|okay|sure|thanks|hello|great|perfect|no problem|no worries|right|hey|oh|ah)[,!. ]+)?(?:your |ur |the |an? )?(?:full )?${NOUN}(?:(?:,| and| &| or) (?:your |the )?${NOUN}){0,3}(?:(?:,? (?:please|pls|plz))(?:,? (?:so|and|to|for|then) [^?]{0,80})?[?.!]*|(?: is| was)? ?\\?+)\\s*$`,
    'i',
  ),
);
const ITEM = expression(new RegExp(`^\\s*(?:[•*–-]|\\d[.)])\\s*(?:your |the |a )?(?:full )?${NOUN}`, 'i'));

/** To "confirm your order number" is to tell it once more; to confirm that, whether or which of what is written out is not. */
const GIVEN_BY_NAME =
  '(?:(?:full|exact|correct|complete|delivery|home|postal|shipping|contact|registered|current|first|last|e-?mail|phone|mobile|order|booking|reservation|policy|claim|account|customer|member(?:ship)?|invoice|serial|model|tracking|reference|case|ticket|flight|room|registration|meter|card|post|zip|date of|sort|student|patient|company) ?){0,2}(?:numbers?|no\\b|id\\b|ref(?:erence)?|code|name|surname|address|e-?mail|phone|mobile|post ?code|zip|birth|details|model|size|dates?)\\b';

/** To confirm, to check, for security, for another one, for somebody else. */
export const NOT_AGAIN = expression(
  new RegExp(
    [
      `\\b(?:confirm(?! which| what| (?:to |for |with )?(?:us |me )?(?:please )?(?:your|ur|the) ${GIVEN_BY_NAME})|confirm\\b(?! which| what)[^?,]*(?:\\d{3}|\\b(?:(?:is|are|was|were|still|correct|right|happy|that|whether|if)\\b))|double[- ]check|verify|check (?:that|whether|if)|make sure|is (?:it|this|that) (?:still(?! (?:under|in|within|covered)\\b)|the(?! \\w+ or\\b))|still the same|correct\\?|right\\?)\\b`,
      '\\b(?:another|different|second|other (?:two|one|ones|order|number|photos?)|others|new (?:order|email|e-mail|photo|date|number)|(?:numbers?|names?|dates?|sizes?|models?|codes?|photos?) of the (?:new|replacement|second|other)|any other|a second|(?:additional|further) (?:photos?|pictures?|information|details|documents?)|more (?:photos?|pictures?|details|information|about)|colleague|friend|wife|husband|partner|have a new)\\b',
      '\\b(?:security|identity|identify you|data protection|gdpr|authenticat\\w*|before (?:i|we) can (?:discuss|access|open|talk|share))\\b',
      "\\b(?:next time|in (?:the )?future|when(?:ever)? you (?:call|ring|phone|return|write|visit|come|arrive|reply)|if you (?:give|send|call) |with the return|(?:inside|in|into|on|to) the (?:box|parcel|label|return|envelope|package)|at hand|handy|(?<!or )keep (?:your|the|a)|you(?:['’]ll| will| can)? find|thank(?:s| you) for|next year|can you see|(?:tell|show|hand|give|ask) (?:it to )?(?:the|our|your) (?:waiter|driver|courier|desk|staff|cashier|receptionist|host|technician|engineer|team|doctor|pharmacist|agent)|to the (?:driver|courier|counter|desk|staff|cashier|rider|technician|engineer))\\b",
      // What is shown or said to somebody else, at a counter or on the day.
      '\\b(?:(?:give|tell|show|hand|say|mention|quote|bring|leave)\\b[^.?!]{0,40}\\b(?:(?:at|to|by|with) (?:the|our|your|any) (?:\\w+ )?(?:counter|desk|door|till|window|gate|reception|bar|box office|kiosk|entrance|porter|nurse|guard|crew|steward|barista|man|woman|lady|librarian|usher|attendant|concierge|seller|shop|branch|pharmacy)|to (?:whoever|them|him|her))|(?:give|tell|show|hand|quote) (?:them|him|her|whoever|anyone|(?:the|our|your) (?:porter|nurse|guard|crew|steward|barista|man|woman|lady|librarian|usher|attendant|concierge|seller))|(?:just|only|simply) (?:give|say|mention) your (?:sur|last |first |full |family )?names?\\b(?!,? (?:so|and (?:your|the)|to (?:us|me)|in|here|below))|(?:they|he|she|crew|staff|driver|guard|nurse|porter|desk|team|doctor|engineer|courier)(?:.ll| will| may| might) (?:also |only |just )?(?:want to see|ask (?:you )?for)\\b|when(?:ever)? you (?:come|drop|pop|pick|collect|get there|stop|check in)|(?:needed|ready|show(?:n)?|present(?:ed)?) (?:it )?on (?:arrival|the day)|at check-?in|when collecting|(?:name|number|id|card) (?:is enough|will do|is fine|is all))\\b',
      '\\b(?:has|have) (?:changed|moved)\\b',
      // How to do it oneself.
      '\\b(?:and|then) (?:press|click|tap|choose|select|hit|submit|follow|set|save)\\b|\\b(?:go to|(?:sign|log) (?:in|on)(?: to)?) (?:and|your|the|our|settings|my)\\b|\\b(?:enter|type|put|fill)\\b[^.?!]{0,40}\\b(?:on|into|in) (?:that|the|this|our) (?:page|box|field|form|search|site|web ?site|portal)\\b',
      '\\b(?:what you think|to the address|(?:keep|bear) (?:it |this |that )?in mind)\\b',
    ].join('|'),
    'i',
  ),
);

const SUBJECTS = TOPICS.map(({ kind, asks, unless }) => ({
  kind,
  asks: expression(asks),
  unless: unless && expression(unless),
}));

export const asked: SentenceSignal<Asked> = {
  id: 'asked',
  read(sentence) {
    const rest = sentence.test(YES_OR_NO) ? sentence.text : asking(sentence);
    return rest === null ? [] : topics(sentence, rest);
  },
};

/** The same for an item of a list below "we need:". */
export const listed: SentenceSignal<Asked> = {
  id: 'listed',
  read: (sentence) =>
    /^\s*[•*–\d-]/.test(sentence.text) && sentence.test(ITEM) ? topics(sentence, sentence.text) : [],
};

function topics(sentence: Sentence, rest: string): readonly Asked[] {
  const { text } = sentence;
  const kinds = SUBJECTS.filter(
    ({ asks, unless, kind }) =>
      sentence.test(asks) &&
      asks.regex.test(rest) &&
      !(unless && sentence.test(unless)) &&
      !(NUMBERED.has(kind) && /\d{4,}/.test(text) && !/\d[.)] /.test(text)),
  ).map(({ kind }) => kind);
  return kinds.length > 0 && !sentence.test(NOT_AGAIN) ? [{ start: 0, end: text.length, kinds }] : [];
}

/** Who writes the number out asks for nothing. */
const NUMBERED: ReadonlySet<GivenKind> = new Set([
  'order-number',
  'booking',
  'tracking',
  'invoice',
  'account',
  'policy',
  'reference',
]);

interface Asking extends Span {
  /** From where it asks to its end. */
  readonly rest: string;
}

const request: SentenceSignal<Asking> = {
  id: 'request',
  read(sentence) {
    const rest = restOf(sentence);
    return rest === null ? [] : [{ start: 0, end: sentence.text.length, rest }];
  },
};

/** From where it asks to its end; null for a sentence that asks nothing. */
export const asking = (sentence: Sentence): string | null => sentence.read(request)[0]?.rest ?? null;

function restOf(sentence: Sentence): string | null {
  const { text } = sentence;
  const first = sentence.find(requests)[0];
  const question =
    /\?\s*$/.test(text) ||
    /^\W*(?:(?:and|so|ok|also|btw|hi)[, ]+)?(?:what|which|when|where|how|whats|wat)\b/i.test(text)
      ? sentence.exec(QUESTION)
      : null;
  if (question) return text.slice(Math.min(question.index, first?.start ?? question.index));
  // "Please reply to this e-mail" asks for nothing: the noun must follow the request.
  if (first) {
    const rest = text.slice(first.start);
    if (/^(?:and|or) the\b/i.test(rest) && !ASKS.test(text)) return null;
    return sentence.test(WAYS) ? rest.replace(WAYS.regex, ' ') : rest;
  }
  return sentence.test(TERSE) || sentence.test(HELPFUL) ? text : null;
}

/** "The account is closed, and the balance goes to the heirs": a list goes on only where something is asked. */
const ASKS =
  /\?|\b(?:please|pls|plz|kindly|need|require|missing|send|share|provide|give|tell|let|attach|upload|forward|want|await|waiting|could|would|without)/i;

/** "by e-mail", "on your invoice": the way, not the thing. */
const WAYS = expression(
  /\b(?:reply to|by|via|to|on|through|answer to) (?:this |your |our |the )?(?:e-?mail(?: address)?|phone|order|invoice|account|reference)\b/gi,
);
