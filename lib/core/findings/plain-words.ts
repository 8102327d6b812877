/** The fix for a term: its plain words with article, number, verb form and case as the sentence needs them. */
import type { Fix, Span } from '../model.ts';
import type { TermHit } from '../signals/terms.ts';
import { article, inflect, looksPlural, plural, verbForm } from '../text/inflect.ts';
import type { TextReading } from '../text/reading.ts';
import { swap } from './phrase.ts';

/** What may follow without the term being the first half of a compound ("DHCP lease bug" has no plain swap). */
const MAY_FOLLOW =
  /^(?:[^\p{L}\p{N}\s]|\s*$|\s+(?:\d|#|is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|does|did|to|of|on|in|for|and|or|so|but|with|at|by|from|that|which|who|before|after|because|when|if|as|via|until|expired|failed|again|now|today|tomorrow|here|there|you|we|i|it|your|our|the|this|not|too|first|within|while|since|into|onto|yet|needs?|takes?|comes?|goes)\b)/iu;
const DETERMINER =
  /(?:\b(?:the|our|your|my|his|her|its|their|this|that|these|those|any|some|no|each|every|another|which|such|most|all|both|other|two|three|\d+)|['’]s)\s+$/i;
/** "our new PSP": the article stands before the adjective already. */
const EARLIER_DETERMINER =
  /\b(?:the|our|your|my|his|her|its|their|this|that|these|those|any|some|no|each|every|another|an?)\s+(?!(?:is|are|was|were|has|have|will|can|to|of|in|on|at|by|for|from|with|and|or|as|via|via|need|needs)\b)[\p{L}-]+\s+(?:(?!(?:is|are|was|were|has|have|will|can|to|of|in|on|at|by|for|from|with|and|or|as|via|need|needs)\b)[\p{L}-]+\s+)?$/iu;
/** Only one of its kind or none of any: "another money", "each access" reads wrong. */
const ONE_BY_ONE = /\b(?:each|every|another|one|this|that)\s+$/i;
const SEVERAL = /\b(?:these|those|several|many|few|both|all|two|three|\d{1,3})\s+$/i;
const PARTICLE = /^\w+ (?:on|up|out|back|off|over|in|down|away|again)$/;
const AGREES = /^\s+(?:is|are|was|were|has|have|does|do)\b/i;
/** Not a thing that can be counted or named: an answer to "how" or a whole clause. */
const NO_NOUN =
  /^(?:out|faulty|at|by|in|on|for|from|until|depending|how|when|where|what|why|not|without|with|afterwards|before|after|whether)\b/i;
/** "Your taking the payment back": what is done to something takes no article. */
const DOING = /^\w+ing (?:the|your|our|an?|my|it|them|off|up|back|from|out|and \w+ing)\b/i;
const OWN_DETERMINER = /^(?:the|our|your|a|an)\s+/i;

export function plainWords(draft: TextReading, hit: TermHit): readonly Fix[] {
  const { entry } = hit;
  if (!entry || hit.kind === 'weak' || /^a (?:reason|word) /.test(entry.instead)) return [];
  const words = draft.text.slice(hit.start, hit.end);
  const first = words.split(/\s/)[0] ?? words;
  if (!entry.verb) return asNoun(draft, hit, entry.instead);
  // "pass on this" is no English; "pass this on" would be another edit.
  if (PARTICLE.test(entry.instead)) return [];
  const form = verbForm(/~([\w-]+)/.exec(entry.term)?.[1] ?? '', first);
  const plain = form ? inflect(entry.instead, form) : null;
  return plain === null ? [] : inPlace(draft, hit, plain);
}

/** `plain` for the noun at `span`: in the plural where that is, with the article it needs. */
export function asNoun(draft: TextReading, span: Span, plain: string): readonly Fix[] {
  const words = draft.text.slice(span.start, span.end);
  // An adjective or participle is taken as it stands.
  const participle = /(?<!the)(?:ed|ing)$/.test(words) && !/\s/.test(words);
  // "MSDS" is one sheet; only "RMAs" are several.
  const several = looksPlural(words) && words !== words.toUpperCase();
  if (several && /ed$/.test(plain)) return [];
  const form = !participle && several && !looksPlural(plain) ? plural(plain) : plain;
  return form === null ? [] : inPlace(draft, span, form, true);
}

function inPlace(draft: TextReading, span: Span, words: string, noun = false): readonly Fix[] {
  const { text } = draft;
  if (noun && !MAY_FOLLOW.test(text.slice(span.end, span.end + 24))) return [];
  let plain = words;
  let { start } = span;
  const before = text.slice(Math.max(0, start - 24), start);
  const indefinite = /\b(an?)\s+$/i.exec(before);
  const after = text.slice(span.end, span.end + 24);
  if (noun) {
    const many = manyOf(plain);
    if (AGREES.test(after) && many !== looksPlural(text.slice(span.start, span.end))) return [];
    if ((many && ONE_BY_ONE.test(before)) || (!many && SEVERAL.test(before))) return [];
    const determined = DETERMINER.test(before) || indefinite !== null;
    if (NO_NOUN.test(plain) && determined) return [];
    if (DOING.test(plain) && (determined || EARLIER_DETERMINER.test(before))) return [];
  }
  if (DETERMINER.test(before) || (!indefinite && EARLIER_DETERMINER.test(before)))
    plain = plain.replace(OWN_DETERMINER, '');
  else if (indefinite?.[1]) {
    const bare = plain.replace(OWN_DETERMINER, '');
    if (
      /s$/.test(bare.split(' ').at(-1) ?? '') ||
      looksPlural(text.slice(span.start, span.end)) ||
      /^(?:help|money|access|proof|paid|when|where|how|what|why)\b/.test(bare)
    )
      return [];
    start -= indefinite[0].length;
    plain = `${article(bare)} ${bare}`;
    if (/^A/.test(indefinite[1])) plain = plain[0]?.toUpperCase() + plain.slice(1);
  }
  if (doubles(plain, before.slice(0, before.length - (span.start - start)), after)) return [];
  if (startsSentence(text, start)) plain = (plain[0]?.toUpperCase() ?? '') + plain.slice(1);
  return [swap(draft, `Say “${plain}”`, { start, end: span.end }, plain)];
}

/** Is the head of the phrase plural? It stands before the first preposition or clause. */
const manyOf = (phrase: string): boolean =>
  looksPlural(
    (phrase.split(/\s(?:of|for|to|by|with|in|on|from|that|at|who|we|you|which|between)\s/)[0] ?? phrase)
      .split(' ')
      .at(-1) ?? '',
  );

/** "our our", "number number": a word of the plain words that stands beside them already. */
function doubles(plain: string, before: string, after: string): boolean {
  const words = plain.toLowerCase().split(' ');
  const left = /([\p{L}’']+)\s*$/u.exec(before)?.[1]?.toLowerCase();
  const right = /^\s*([\p{L}’']+)/u.exec(after)?.[1]?.toLowerCase();
  return left === words[0] || right === words.at(-1);
}

const startsSentence = (text: string, at: number): boolean =>
  /(?:^|[.!?]["”’)]?\s+|\n\s*(?:(?:[-*•]|\d+[.)])\s*)?)$/.test(text.slice(0, at).slice(-12));
