/** What one does once and is told to do: "please block your card" to who writes "I already blocked the card". */
import type { Span } from '../model.ts';
import { expression } from '../text/expressions.ts';
import type { Sentence, TextReading } from '../text/reading.ts';
import type { SentenceSignal } from './signal.ts';

export interface ToldToDo extends Span {
  /** What the verb begins with: "block", "measur". */
  readonly verb: string;
  /** To what: "card". */
  readonly to: string;
  /** Told once it is told, whatever it is called: "report it", "use the report button". */
  readonly whatever?: boolean;
}

const ONCE =
  'block|cancel|report|register|submit|fil|appl|freez|lock|complet|sign|pay|return|rais|lodg|log|notif|inform|measur|upload|activat|deactivat|disabl|enabl|delet|remov|download|press|push|tighten|accept|approv|book|disput|scan|post|photograph';
const TOLD = expression(
  new RegExp(
    `\\b(?:please|kindly|pls|plz|first(?: of all)?,?|(?:have you|did you) (?:already )?(?:tried|try)|you (?:should|need to|must|have to|ought to)|(?:advise|recommend|suggest|ask|urge|want)(?: that)? you(?: to)?|make sure (?:to|you)|ensure (?:that )?you|(?:could|can|would) you|remember to|go ahead and|start by) (?:(?:also|first|now|just|then|immediately|please|kindly|simply|try|to|and|urgently) )*(${ONCE})(?:[a-z]?ing|l?e|l|y)? (?:(?:in|out|up|off|back|for|your|the|an?|this|that|our|any|all|both) )*((?:[\\p{L}-]+ ){0,2}?[\\p{L}-]+)(?= (?:by|with|to|in|on|at|for|so|and|or|if|using|via|straight|immediately|before|until|from|as|through|when|where|here|first|today|online|directly|of|is|are|was|has|attached|enclosed|below|above)\\b|[^\\p{L}\\s-]|$)`,
    'iu',
  ),
);
/** A second time for a reason, a condition, or another thing. */
const OTHERWISE = expression(
  /\b(?:again|another|new|different|second|once more|next|other|instead|unless|once|after|when(?:ever)?|in (?:the )?future|every|always|if (?:you|not|it|this|that|so))\b/i,
);

const REPORT = expression(
  /\b(?:please|kindly|pls|plz|(?:need|have|want|like|ask|advise) you to|(?:could|can|would) you|you (?:should|need to|must|can)) (?:(?:also|first|now|just|then) )*(?:report|log|raise|register) (?:it|this|(?:\w+ )?(?:issues?|problems?|faults?|profiles?|leaks?|collections?|outages?))\b(?= (?:via|on|at|through|using|by|with|here|online|to (?!0)))|\buse (?:the|our) (?:\w+ )?report(?:ing)? (?:button|form|tool|page|function|line)\b/i,
);
/** "Third time I report this", "reported twice online". */
const REPORTED =
  /\breport(?:ed)?(?: (?:it|this|that|them|(?:the|this|these) \w+))?(?: \w+)?,? (?:already|twice|again|\d+ ?x|(?:\d+|two|three|four|five|six|several|many) times)\b|\b(?:second|third|fourth|fifth|\d(?:nd|rd|th)) (?:report|time (?:i|we)(?:['’]ve|['’]m| have)? (?:report(?:ed|ing)?|(?:had to|have to) report))\b|\b(?:already|twice) reported\b/i;

export const toldToDo: SentenceSignal<ToldToDo> = {
  id: 'told-to-do',
  read(sentence) {
    const match = sentence.exec(TOLD);
    const to = match?.[2]?.split(' ').at(-1)?.toLowerCase().replace(/s$/, '') ?? '';
    if (sentence.test(REPORT) && !sentence.test(OTHERWISE))
      return [{ start: 0, end: sentence.text.length, verb: 'report', to: 'report', whatever: true }];
    if (!match?.[1] || sentence.test(OTHERWISE) || to.length < 3 || /^(?:out|back|off|away)$/.test(to)) return [];
    return [{ start: 0, end: sentence.text.length, verb: match[1].toLowerCase(), to }];
  },
};

const PAST: Readonly<Record<string, string>> = { pay: 'paid', freez: 'froze\\p{L}?' };
const TIMES = '(?:already|twice|\\d+ ?x|(?:\\d+|two|three|four|five|six|several|many) times)';

/** The customer's words that say it was done. */
export function didAlready(sentence: Sentence, customer: TextReading): string | null {
  for (const { verb, to, whatever } of sentence.read(toldToDo)) {
    if (whatever) {
      const reported = REPORTED.exec(customer.text.slice(0, 5000))?.[0];
      if (reported) return reported;
      continue;
    }
    const past = PAST[verb] ?? `${verb}\\p{L}{0,2}ed`;
    const said = customer.text.slice(0, 5000);
    const done = new RegExp(
      `(?:\\b(?:(?:i|we)(?:['’]?ve| have)?(?: (?:also|even|just|literally|already|now|since|immediately))*|already|and) |(?:^|[.!?,\\n]) ?)${past} [^.!?\\n]{0,40}?\\b${to}s?\\b|\\b${to}s? (?:is|are|was|were|has been|have been) (?:already |all |now )?${past}\\b`,
      'iu',
    ).exec(said)?.[0];
    if (done) return done.trim();
    const often = new RegExp(`\\b${past}(?: (?:it|this|that|them))?,? ${TIMES}(?!\\p{L})`, 'iu').exec(said)?.[0];
    if (often && new RegExp(`(?<!\\p{L})\\p{L}*${to}s?(?!\\p{L})`, 'iu').test(said)) return often;
  }
  return null;
}
