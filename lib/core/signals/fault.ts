/**
 * The fault put on the customer, openly or between the lines. What decides is who should have done something: "you
 * should have checked" accuses, "you should have received" expects. Conditions, questions and "not your fault" do not.
 */
import { ACCUSATIONS, type Accusation } from '../lexicons/accusations.ts';
import { FACTS } from '../lexicons/accusations-facts.ts';
import { GENERAL } from '../lexicons/accusations-general.ts';
import { GRAMMAR } from '../lexicons/accusations-grammar.ts';
import { HINDSIGHT } from '../lexicons/accusations-hindsight.ts';
import { HINTS } from '../lexicons/accusations-hints.ts';
import { IMPLIED } from '../lexicons/accusations-implied.ts';
import { LESSONS } from '../lexicons/accusations-lessons.ts';
import { expression } from '../text/expressions.ts';
import type { Sentence } from '../text/reading.ts';
import type { Confident, SentenceSignal } from './signal.ts';

export interface Fault extends Confident {
  readonly saw: string;
  /** Means nothing else. */
  readonly plain: boolean;
}

/** Every accusation names one of these; a sentence without them costs one test. */
const CUE = expression(
  /\b(?:you|your|yours|yourself|u|ur|one|one's|people|customers?|users?|passengers?|guests?|members?|clients?|buyers?|tenants?|renters?|drivers?|travell?ers?|patients?|players?|subscribers?|cardholders?|account ?holders?|students?|parents?|applicants?|sellers?|residents?|consumers?|recipients?|owners?|misuse\w*|mishandl\w+|\w*properly|negligen\w+|careless\w*|next time|another time|in (?:the )?future|from now on|have (?:been|helped|told|shown|avoided|prevented)|ha[sd] (?:not )?been|was|were|please|fine|normally|\w*correctly|wrongly|carefully|clearly|plainly|simply|nobody|says|stat\w+|explain\w*|warn\w*|mention\w*|often|usually|tends?|from|down to|due to|takes?|caused|any(?:one|body)|every(?:one|body)|those|when|if|written|stated|mistake|error|keep|perhaps|maybe|presumably|advisable|suggest|recommend|need|point|avoid|refrain|stop|odd|strange|curious|hard|difficult|why|reason|pebkac|operator|skill|interesting|funny|surprising|with a|in most cases|same|left|worn|wear|fault lies|how|gamble|chasing|rust|adult|grown|signs?|consistent|suggests|indicates|responsibility|responsible|duty|onus|obligation|insufficient|filled|alleged|itself|themselves|accord|shows?|confirms?|designed|meant|made|rang|knocked|knows?|given|got|happens|comes|leaks?|breaks?|results?|sending|raising|opening|held|help|would|decision|choice|assume)\b/i,
);

/** Our own fault, or freed of fault, in the same sentence: whatever sounds like an accusation is none. */
const OURS = expression(
  /\b(?:not|n['’]t|never|nor|none of (?:this|it|that)|nothing|isnt|wasnt) (?:\w+ ){0,3}(?:(?:your|the customer['’]s) (?:\w+ )?(?:fault|mistake|error|doing|responsibility|problem|job|negligence|oversight|slip)|(?:that )?you did(?: wrong)?\b)|\bnothing (?:that |here )?(?:you|anybody|anyone) (?:\w+ )?(?:failed|forgot|missed|overlooked|left out|did|done|could have|should have)\b|\b(?:our|my) (?:\w+ ){0,2}(?:fault|mistake|error|slip|oversight|failure|doing|bad|responsibility)\b|\b(?:we|i) (?:\w+ )?(?:should|ought to|could|might) (?:have|['’]ve)\b|\byou(?:['’]ve| have)? did nothing wrong|\b(?:fault|mistake|error) (?:is|was|lies) (?:\w+ )?(?:ours|mine|with us|on our)|\b(?:that|this|it)(?:['’]s| is| was) on (?:us|me)\b|\bnot you\b|\bit was (?:our|my|us|me)\b|\byou could(?:n['’]t| not) (?:possibly )?have (?:known|seen|guessed|noticed)\b|\b(?:don['’]t|do not|never) (?:please )?think\b|^(?:as|since|because) you (?:did not|didn['’]t|have not|haven['’]t) [^,]{3,70}, (?:(?:the|our|we|it|this|they|your \w+)\b[^,;]{0,30}?) ?\b(?:used|uses|applies|apply|shows?|stays?|set|put|takes?|took|starts?|counts?|chose|chosen|kept|booked|picked|left|defaults?)\b|\b(?:and|but|yet) (?:then |still )?(?:(?:we|i|our \w+) (?:still |then |simply |even )?(?:got|came|sent|missed|let|didn['’]t|did not|turned|forgot|overlooked|gave|ignored)|(?:nobody|no one) (?:came(?! to)|turned up|rang|called|told you|showed))\b/i,
);

const SPARED = expression(
  /^you did[,.;!]|\b(?:this|that|it|which)(?: all)? protects?\b|\b(?:i(?:['’]m| am)|we(?:['’]re| are)) (?:\w+ )?(?:responsible|to blame)\b|\byou must (?:have been|be|feel)\b|\byou (?:should(?:n['’]t| not)|ought not to) have (?:had|to)\b|\byou did nothing\b|\byou could(?:n['’]t| not) (?:possibly )?have\b|\byou (?:did|were|are|['’]re) (?:quite |absolutely |very |exactly |so |the )*(?:well|right|wise|smart|kind|careful)\b|\b(?:don['’]t|do not|never) (?:please )?think\b|\b(?:good|glad|well done|lucky) (?:that |of |for )?you\b|\btelling you\b|\bif (?:we|i)(?:['’]d| had)\b|\?\s*["”')\]]*$/i,
);
/** Frees the customer of the fault, or only asks. */
export const excuses = (sentence: Sentence): boolean => sentence.test(OURS) || sentence.test(SPARED);

const ALL = [...ACCUSATIONS, ...IMPLIED, ...GENERAL, ...GRAMMAR, ...HINTS, ...LESSONS, ...FACTS, ...HINDSIGHT].map(
  (accusation) => ({
    ...accusation,
    expression: expression(accusation.expression),
  }),
);

export const fault: SentenceSignal<Fault> = {
  id: 'fault',
  read: (sentence) => {
    const { text } = sentence;
    if (!sentence.test(CUE)) return [];
    const ours = sentence.test(OURS);
    const question = /\?\s*["”')\]]*$/.test(text);
    const found: Fault[] = [];
    for (const accusation of ALL) {
      if ((question && !accusation.alsoAsked) || (ours && !accusation.besideOurs)) continue;
      const match = sentence.exec(accusation.expression);
      if (!match || accusation.unless?.test(text)) continue;
      if (!accusation.inCondition && conditional(text, match.index)) continue;
      place(found, sentence, match, accusation);
    }
    return found;
  },
};

function place(
  found: Fault[],
  sentence: Sentence,
  match: RegExpExecArray,
  { saw, weight, plain = false }: Pick<Accusation, 'saw' | 'weight'> & { readonly plain?: boolean | undefined },
): void {
  const span = { start: match.index, end: match.index + match[0].trimEnd().length };
  const rival = found.findIndex((other) => other.start < span.end && other.end > span.start);
  const confidence = Math.min(0.97, weight + sharpened(sentence.text));
  const other = found[rival];
  if (!other) found.push({ ...span, confidence, saw, plain });
  else {
    // Two kinds of evidence on the same words are more than one.
    const both = 1 - (1 - other.confidence) * (1 - confidence);
    const stronger = other.confidence >= confidence ? other : { ...span, saw };
    found[rival] = { ...stronger, confidence: both, plain: plain || other.plain };
  }
}

/** Words that turn a fact into a reproach. */
function sharpened(text: string): number {
  let more = 0;
  if (
    /\b(?:clearly|evidently|obviously|plainly|apparently|simply|properly this time|after all|as (?:clearly )?(?:stated|explained|mentioned|described|communicated))\b/i.test(
      text,
    )
  )
    more += 0.15;
  if (
    /\b(?:hence|therefore|as a result|consequently|which is why|that is why|that's why|this is why|so (?:the|we|it|this|no|your)|because|since)\b/i.test(
      text,
    )
  )
    more += 0.1;
  return more;
}

/** "If you had a typo in it …": the words stand in a condition that opens before them and has not closed. */
function conditional(text: string, at: number): boolean {
  const before = text.slice(0, at);
  const open =
    /(?:^|[\s,(])(?:if|in case|unless|whether|when|should you|in the event|provided|assuming|where|whenever|before|so that|let us know if)\b(?![\s\S]*[,;:])[^,;:]*$/i;
  return (
    open.test(before) ||
    /^(?:if|in case|unless|whether|should you|whenever|in the event)\b/i.test(text.slice(at).trimStart())
  );
}
