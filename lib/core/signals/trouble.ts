/** Pieces of evidence that a customer's sentence reports something wrong. Scored together in `complaint`. */
import { TROUBLE, type TroubleGroup } from '../lexicons/trouble.ts';
import type { Span } from '../model.ts';
import { expression } from '../text/expressions.ts';
import type { Sentence } from '../text/reading.ts';
import { phrases } from '../text/vocabulary.ts';
import type { SentenceSignal } from './signal.ts';

export interface Trouble extends Span {
  readonly group: TroubleGroup['id'];
  readonly saw: string;
  readonly weight: number;
}

const groups = TROUBLE.map((group) => ({
  group,
  set: phrases(`trouble.${group.id}`, group.phrases),
  heads: group.followed ? phrases(`trouble.${group.id}.heads`, group.followed.heads) : null,
}));

/** "What if it breaks?" and "no problem" name trouble without having any. */
const hypothetical = phrases('trouble.hypothetical', [
  '{what if|in case|what happens if|what happens when|if ever|in the event|should it|should anything|would it be|suppose}',
  'if {it|they|something|anything|this|the|i|we|my|one} {is|are|breaks|break|arrives|arrive|get|gets|does|do|should|were|was|ever|need|want|fails|fail|goes|turns|lose|miss|cancel|am}',
]);
const fine = phrases('trouble.fine', [
  '{super nice|was nice|very nice|so nice|was helpful|very helpful|so helpful|thank you so much}',
  '{no|not a|without a|without any|zero|never a} {problem|problems|trouble|complaint|complaints|issue|issues|rush|hurry|drama|worries|stress|biggie|big deal}',
  '{all good|works now|working now|works fine|works great|works again|fixed now|sorted now|resolved now|that worked|it worked|solved it|got it working|went through now|love|loving|great job|well done|brilliant|excellent|fantastic|delighted|happy with|pleased with|very happy|beautiful|lovely}',
]);

const DURATION = expression(
  /\b(?:(?:for|past|last|over|nearly|almost|been|since|after|waited|waiting|took|about|its|it's|now)\s+(?:(?:the|past|last|more than|about|like|around|over|at least|nearly)\s+){0,2})?(?:\d{1,3}(?:[.,]\d)?|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|several|a few|couple of|many)\s*(?:\+\s*)?(?:minutes?|mins?|hours?|hrs?|hr|days?|weeks?|wks?|months?|years?|yrs?|nights?|business days|working days)(?:\s+(?:now|already|ago|late|later|running|straight|delay|and counting|long|without|for nothing))?\b/i,
);
const STRONG_DURATION =
  /\b(?:past|over|nearly|almost|been|waited|waiting|took|more than|after|late|already|delay|running|straight|counting|without|now)\b/i;
const ANGRY_EMOJI = expression(/[😠😡🤬😤😩😫😭😢😞😔🙄😒🤦😣😖☹💔🤮👎🤯😱]/u);
const SHOUTING = expression(/(?:!\s?){2,}|\?{2,}|(?:\?!|!\?)/);

/** "How do you add a missing road?", "Is it true that bleach can damage it?": asked about, not suffered. */
const ASKED_ABOUT = expression(
  /^(?:(?:hi|hello|hey|so|and|also)\b[\w\s]{0,14}[,.!]?\s*)?(?:how (?:do|can|would|should|are) (?:you|i|we)\b(?! (?:get (?:my|this|it|a human)|fix|stop))|is it true|what (?:email|number|page|link)|where (?:can|do) i (?:report|find)|(?:do|does|will|would) (?:you|it|the|this|that)\b|which )/i,
);

export const trouble: SentenceSignal<Trouble> = {
  id: 'trouble',
  read(sentence) {
    const found: Trouble[] = [];
    const damp =
      (sentence.has(hypothetical) ? 0.35 : 1) * (sentence.has(fine) ? 0.3 : 1) * (sentence.test(ASKED_ABOUT) ? 0.5 : 1);
    for (const { group, set, heads } of groups) {
      const add = ({ start, end }: Span): number =>
        found.push({ start, end, group: group.id, saw: group.saw, weight: group.weight * damp });
      for (const hit of sentence.find(set)) add(hit);
      if (heads && group.followed)
        for (const head of sentence.find(heads)) {
          const word = followedBy(sentence, head, group.followed.words);
          if (word) add({ start: head.start, end: word.end });
        }
    }
    found.push(...typography(sentence, damp));
    return found;
  },
};

function followedBy(sentence: Sentence, head: Span, words: ReadonlySet<string>): Span | undefined {
  const from = sentence.tokens.findIndex((token) => token.start >= head.end);
  return from < 0 ? undefined : sentence.tokens.slice(from, from + 3).find((token) => words.has(token.norm));
}

function typography(sentence: Sentence, damp: number): readonly Trouble[] {
  const { text } = sentence;
  const found: Trouble[] = [];
  const add = (match: RegExpExecArray | null, group: string, saw: string, weight: number): void => {
    if (match)
      found.push({ start: match.index, end: match.index + match[0].length, group, saw, weight: weight * damp });
  };
  if (/\d|day|week|month|hour|hr|min|night|year/i.test(text)) {
    const duration = sentence.exec(DURATION);
    add(duration, 'duration', 'how long it has been going on', duration && STRONG_DURATION.test(duration[0]) ? 1 : 0.4);
  }
  add(sentence.exec(ANGRY_EMOJI), 'emoji', 'an unhappy emoji', 1);
  add(sentence.exec(SHOUTING), 'marks', 'doubled marks', 0.6);
  const capitals = sentence.tokens.filter((token) => /^[A-Z]{4,}$/.test(token.text) && /[AEIOU]/.test(token.text));
  const first = capitals[0];
  if (first && capitals.length >= 2)
    found.push({
      start: first.start,
      end: first.end,
      group: 'capitals',
      saw: 'capitals for stress',
      weight: 0.7 * damp,
    });
  return found;
}
