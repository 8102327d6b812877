/** What the customer wants to be told: with or without a question mark; pleas and rhetorical questions are none. */
import type { Span } from '../model.ts';
import { expression } from '../text/expressions.ts';
import type { Sentence } from '../text/reading.ts';
import type { SentenceSignal } from './signal.ts';
import { contentStems } from './stems.ts';

export type QuestionKind =
  | 'when'
  | 'how-much'
  | 'how-long'
  | 'where'
  | 'who'
  | 'which'
  | 'why'
  | 'how'
  | 'can'
  | 'yes-no'
  | 'what';

export interface Question extends Span {
  readonly kind: QuestionKind;
  readonly text: string;
  /** Stems of the words that say what it is about. */
  readonly subject: readonly string[];
  /** A wish for something to be told, without a question mark. */
  readonly indirect: boolean;
}

const KINDS: readonly { readonly kind: QuestionKind; readonly at: RegExp }[] = [
  { kind: 'how-long', at: /\b(?:how (?:long|soon|many (?:days|weeks|hours|months))|until when|till when)\b/i },
  { kind: 'when', at: /\b(?:when|what (?:time|date|day)|which (?:day|date)|by what date|from when|eta)\b/i },
  {
    kind: 'how-much',
    at: /\b(?:how (?:much|many|far|big|large|high|heavy|expensive)|what(?:['’]s| is| are| does| do| will| would)? (?:the |it |that |this |a |an |your )*(?:price|cost|costs|fee|rate|charge|size|weight|limit|amount|deadline fee)|at whose cost|is (?:it|that|this) free|price and)\b/i,
  },
  { kind: 'where', at: /\b(?:where|wheres|which (?:page|address|place|link|store|shop|email)|whereabouts)\b/i },
  { kind: 'who', at: /\b(?:who|whom|whose)\b/i },
  {
    kind: 'why',
    at: /\b(?:why|how come|what(?:['’]s| is| was) the reason|for what reason|how could this|how (?:did|can|could) (?:this|that|it) (?:happen|get (?:past|by|through))|what happened|what(?: exactly| actually)? (?:went wrong|happened|caused|(?:is|was|has gone) (?:broken|wrong))|what(?:['’]s| is| was) the (?:hold-?up|delay|problem|matter))\b/i,
  },
  {
    kind: 'can',
    at: /\b(?:(?:can|could|may|might|would|will) (?:i|we|you|u|someone|somebody|she|he|they|anyone|it|my|the|one)|is it (?:possible|ok|okay|allowed|fine)|am i (?:able|allowed|covered|eligible|entitled)|are we (?:able|allowed)|is there (?:a way|any ?way|another way|an option|any chance)|any (?:chance|way)|possible to)\b/i,
  },
  {
    kind: 'how',
    at: /\b(?:how|what (?:do|should|can|must|would) (?:i|we)|what(?:['’]s| is) (?:the (?:best |right |next )?(?:way|step|process)|next))\b/i,
  },
  { kind: 'which', at: /\b(?:which|what (?:kind|type|model|size|colour|color|sort))\b/i },
  {
    kind: 'yes-no',
    at: /(?:^|[\s,;:(])(?:and |but |or |so |also,? |because )?(?:is|are|am|was|were|do|does|did|has|have|had|will|would|should|must|shall|isn['’]t|aren['’]t|doesn['’]t|don['’]t|didn['’]t|won['’]t|haven['’]t|hasn['’]t)\s+(?:i|we|you|u|it|this|that|there|they|he|she|the|my|our|your|any|anyone|one|all|these|those|[A-Z]\w+|\w+s?)\b/i,
  },
  { kind: 'what', at: /\b(?:what|whats|wats)\b/i },
];
/** "Is it ok when pregnant?" asks whether, not when; "do you know when …" asks when. */
const DIRECT =
  /^(?:\W|and|but|so|also|or|hi|hello|hey|please|ok|then|just)*(?:is|are|am|was|were|does|did|has|have|had|should|must|isn['’]?t|aren['’]?t|doesn['’]?t|do (?!you (?:know|have any idea))|will (?!you (?:tell|let)))\s*(?:i|we|you|u|it|this|that|there|they|he|she|the|my|our|your|ur|these|those)\b(?!.{0,30}\b(?:idea|tell me|know|possible|way)\b)/i;
const RHETORICAL =
  /\b(?:seriously|really|are you (?:kidding|serious|joking|for real|even|guys|going to (?:fix|do))|is this a joke|how dare|what on earth|what the (?:hell|heck|f\w*)|wtf|who (?:does|do) (?:that|you think|this|cares)|do you (?:even|people|think|have any idea|know how|realise|realize|guys even|call)|why (?:even|do i (?:even|pay|bother|always)|should i (?:pay|have to)|am i (?:even|paying)|would (?:i|anyone)|is it so hard)|how hard (?:is|can)|how (?:is|was) (?:this|that|it) (?:acceptable|possible|ok|okay|legal|fair)|how many (?:more )?times|how much (?:longer|more) (?:do|must|am)|what(?:['’]s| is) wrong with you|what is (?:this|the point)|am i supposed to|are we supposed to|don['’]t you think|isn['’]t it|right\?$|you know\?$|ok(?:ay)?\?$|eh\?$|huh\?|hello\?$|get it\?|guess what|who knows|anyone\?$|ever heard)\b/i;
const PLEA =
  /^(?!\W*(?:will|would|can|could) (?:it|this|that|the)\b)(?:\W|hi|hello|hey|please|pls|plz|can|could|would|will|you|u|someone|somebody|anyone|any|kindly|just|guys|there|me|us|to|with|this|that|it|my|the|a|issue|problem|asap|now|out|help|fix|sort|resolve|solve|assist|do|something|about|look|into|thanks|thank|and|so|need|assistance|advise|advice|quickly|on|for|get|be|able|hand|give|lend|here|ideas?|suggestions?|update|updates|account|again|quick|quicker|hurry|fast|faster|rush|speed|up|urgent|urgently|prompt|promptly|immediately|reply|respond|response|answer|kind|being|mind|patient|needful|possible|as|swift|swiftly|snappy)+$/i;
const SHORT_ASK = expression(
  /^(?:price|cost|size|eta|any news|any update|any updates|status|opening hours|hours|delivery time)\b.{0,30}$/i,
);
const INDIRECT = expression(
  /\b(?:(?:(?:i|we)(?:['’]d| would)? (?:also )?(?:like|love|want|need|wish|wanted) to (?:know|hear|ask|understand|find out|learn|check)|i (?:want|need|demand|expect|request) (?:an? |the |your )?(?:explanation|answer|to know)|(?:i(?:['’]m| am| was)?|we(?:['’]re| are| were)?) (?:also |just )?(?:wonder(?:ing)?|asking|curious)|(?:please |kindly |could you |can you |pls )+(?:tell|let|explain|advise|inform|say|clarify|confirm|state)(?: me| us)?(?: know)?(?: to me)? (?:when|how|why|what|where|which|who|whether|if|the|that)|(?:please|pls|kindly)\b.{0,12}\b(?:tell|explain|let me know|advise|say me|say)\b.{0,8}\b(?:when|how|why|what|where|which|who|whether|if)|let me know (?:when|how|why|what|where|which|who|whether|if you can)|not sure (?:how|what|whether|if|where|which)|(?:don['’]?t|do not) (?:know|understand) (?:how|what|why|where|which|whether|when|who)|no idea (?:how|what|why|where|which|when)|tell me (?:when|how|why|what|where|which|who|if|whether)|(?:please |kindly |pls )(?:also )?(?:confirm|specify|state|answer|clarify) (?:me )?(?:the |an? |your |exact |exactly |by )*(?:date|day|time|price|cost|amount|fee|reason|name|address|status|period|when|how|why|what|where|which|who|whether|if)|(?:want|need|demand|expect|request|require|(?:would|should) like|['’]d like|deserve|owed?|give me|send me) (?:an? |the |some |your |me |us )*(?:proof|evidence|(?:proper |clear |straight |honest |real |written )*(?:answer|explanation|statement|confirmation|reason|timeline|date|eta)|name of)|and explain|my question is|question is))\b|[,;] ?(?:and |but |so )?(?:where|who|when|how|why|what)(?:['’]s| is| are| do| does| can| will| should)\b[^,;]{4,60}$|\b(?:and|&|but) (?:who|when|where|how (?:much|long|soon|do|can)|what (?:do|can|should|happens)) ?(?:(?:pays?|is|are|will|can|should|does|do|gets)\b[^,;]{2,60})?$|^(?:please|so|and|but|sorry)?[, ]*(?:why|when|how|where|who)(?: not| then| now| exactly| please)?[.!]?$/i,
);
/** Starts like a question though nobody typed the mark: "how do i cancel", "why cant I save it". */
const UNMARKED = expression(
  /^(?:(?:hi|hello|hey|ok|okay|please|pls|quick question|thanks|one more thing|question)\b[\w\s@]{0,16}[,.:!-]*\s*|@\w+[,:]?\s+|(?:so|and|but|also)\b(?: (?:now|then|just|please|pls|if so|anyway|again|finally|basically|really|exactly))*[\s,.:!-]*){0,4}(?:how (?:do|can|does|did|long|much|many|to|come|should|would|could|am|are|is|will)|when (?:do|will|can|is|are|does|did|would|should)|where (?:do|is|are|can|did|should|would|does)|wheres?\b|why (?:do|does|did|is|are|can|cant|can['’]t|has|have|was|were|am|my|the|cannot|would|will|wont|won['’]t|isn['’]t|don['’]?t|doesn['’]?t|u|you)|what(?:['’]?s| (?:do|is|are|does|should|can|happens|time|if|now|will|about|was|were|did|to))|which|who (?:do|is|can|should)|can (?:i|we|you|u|my|the)|could (?:i|we|you)|may (?:i|we)|do (?:i|we|you|u|they)|does (?:it|the|my|this|that|your)|(?:is|are|does|do|has|have) (?:it|there|this|that|my|the|your|we|they|you|i|\w+(?: \w+)? (?:included|free|open|available|possible|allowed|ready|covered|in|ok|okay|still|on|also|the|from|needed|due|extra|safe|come|work|have|need|cost|pay|count|apply))\b|am i|will (?:you|it|i|the|my|there)|would (?:you|it)|should (?:i|we)|any (?:chance|way|idea|update|news))\b/i,
);

export const question: SentenceSignal<Question> = {
  id: 'question',
  read(sentence) {
    const { text } = sentence;
    if (!/[?？]/.test(text) && sentence.words < 3 && !sentence.test(SHORT_ASK)) return [];
    const marked = /[?？]/.test(text);
    const indirect = !marked && (sentence.test(INDIRECT) || sentence.test(SHORT_ASK));
    if (!marked && !indirect && !sentence.test(UNMARKED)) return [];
    return parts(text).flatMap((span): readonly Question[] => {
      const asked = text.slice(span.start, span.end);
      if (/\b(?:do not|don['’]?t|never) (?:tell|ask|explain)\b/i.test(asked) && !marked) return [];
      if (!asks(asked, marked || indirect) || RHETORICAL.test(asked) || PLEA.test(asked)) return [];
      const kind = DIRECT.test(asked) ? 'yes-no' : (KINDS.find(({ at }) => at.test(asked))?.kind ?? 'yes-no');
      return [{ ...span, kind, text: asked, subject: contentStems(asked.replace(/@\w+/g, ' ')), indirect: !marked }];
    });
  },
};

function asks(text: string, known: boolean): boolean {
  return known ? /[a-z]{2}/i.test(text) : UNMARKED.regex.test(text);
}

/** "Can I pause, and do you refund May?" asks two things; each joins at "and" + a question word. */
function parts(text: string): readonly Span[] {
  const JOIN =
    /[,;]?\s+(?:and|or|&|also)\s+(?=(?:if (?:so|not),? (?:what|how|when|where|why|who|can|will|do)|how (?:do|can|long|much|many|does|will)|when (?:do|will|can|is)|where (?:do|is|can)|why (?:do|did|is|was|am|are|does)|what (?:do|is|does|about|will|happens|can|should)|which|who|do (?:i|we|you|they|comments|the)|does|can (?:i|we|you|my|u)|could (?:i|we|you)|will (?:i|it|you|the|this)|would (?:you|it)|should (?:i|we)|is (?:it|there|this|that|my|the)|are (?:you|there|the)|am i|may i|have you|has)\b)/gi;
  const spans: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(JOIN)) {
    if (match.index - start > 8) {
      spans.push({ start, end: match.index });
      start = match.index + match[0].length;
    }
  }
  spans.push({ start, end: text.length });
  return spans;
}

export const isQuestion = (sentence: Sentence): boolean => sentence.read(question).length > 0;
