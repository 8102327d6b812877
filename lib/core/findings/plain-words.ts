/** The fix for a term: its plain words with article, number, verb form and case as the sentence needs them. */
import type { Fix, Span } from '../model.ts';
import type { TermHit } from '../signals/terms.ts';
import { article, inflect, looksPlural, plural, verbForm } from '../text/inflect.ts';
import type { TextReading } from '../text/reading.ts';
import { swap } from './phrase.ts';

/** What may follow without the term being the first half of a compound ("DHCP lease bug" has no plain swap). */
const MAY_FOLLOW =
  /^(?:[^\p{L}\p{N}]|\s*$|\s+(?:\d|#|is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|does|did|to|of|on|in|for|and|or|so|but|with|at|by|from|that|which|who|before|after|because|when|if|as|via|until|expired|failed|again|now|today|tomorrow|here|there|you|we|i|it|your|our|the|this|not|too|first|within|while|since|into|onto|yet|needs?|takes?|comes?|goes)\b)/iu;
const DETERMINER =
  /\b(?:the|our|your|my|his|her|its|their|this|that|these|those|any|some|no|each|every|another|which)\s+$/i;
const OWN_DETERMINER = /^(?:the|our|your|a|an)\s+/i;

export function plainWords(draft: TextReading, hit: TermHit): readonly Fix[] {
  const { entry } = hit;
  if (!entry || hit.kind === 'weak' || entry.instead.startsWith('a reason')) return [];
  const words = draft.text.slice(hit.start, hit.end);
  const first = words.split(/\s/)[0] ?? words;
  if (!entry.verb) return asNoun(draft, hit, entry.instead);
  const form = verbForm(/~([\w-]+)/.exec(entry.term)?.[1] ?? '', first);
  const plain = form ? inflect(entry.instead, form) : null;
  return plain === null ? [] : inPlace(draft, hit, plain);
}

/** `plain` for the noun at `span`: in the plural where that is, with the article it needs. */
export function asNoun(draft: TextReading, span: Span, plain: string): readonly Fix[] {
  const words = draft.text.slice(span.start, span.end);
  // An adjective or participle is taken as it stands.
  const participle = /(?<!the)(?:ed|ing)$/.test(words) && !/\s/.test(words);
  const form = !participle && looksPlural(words) && !looksPlural(plain) ? plural(plain) : plain;
  return form === null ? [] : inPlace(draft, span, form);
}

function inPlace(draft: TextReading, span: Span, words: string): readonly Fix[] {
  const { text } = draft;
  if (!MAY_FOLLOW.test(text.slice(span.end, span.end + 24))) return [];
  let plain = words;
  let { start } = span;
  const before = text.slice(Math.max(0, start - 24), start);
  const indefinite = /\b(an?)\s+$/i.exec(before);
  if (DETERMINER.test(before)) plain = plain.replace(OWN_DETERMINER, '');
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
  if (startsSentence(text, start)) plain = (plain[0]?.toUpperCase() ?? '') + plain.slice(1);
  return [swap(draft, `Say “${plain}”`, { start, end: span.end }, plain)];
}

const startsSentence = (text: string, at: number): boolean =>
  /(?:^|[.!?]["”’)]?\s+|\n\s*(?:[-*•]|\d+[.)])?\s*)$/.test(text.slice(0, at));
