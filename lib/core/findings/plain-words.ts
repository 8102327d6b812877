/** The fix for a term: its plain words with article, number, verb form and case as the sentence needs them. */
import type { Fix } from '../model.ts';
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
  const { text } = draft;
  const words = text.slice(hit.start, hit.end);
  if (!MAY_FOLLOW.test(text.slice(hit.end, hit.end + 24))) return [];
  const first = words.split(/\s/)[0] ?? words;
  let plain: string | null = entry.instead;
  if (entry.verb) {
    const lemma = /~([\w-]+)/.exec(entry.term)?.[1] ?? '';
    const form = verbForm(lemma, first);
    plain = form ? inflect(plain, form) : null;
  } else if (/(?<!the)(?:ed|ing)$/.test(first) && words === first) {
    // An adjective or participle: taken as it stands.
  } else if (looksPlural(words) && !looksPlural(entry.instead)) plain = plural(plain);
  if (plain === null) return [];
  let start = hit.start;
  const before = text.slice(Math.max(0, start - 24), start);
  const indefinite = /\b(an?)\s+$/i.exec(before);
  if (DETERMINER.test(before)) plain = plain.replace(OWN_DETERMINER, '');
  else if (indefinite?.[1]) {
    const bare = plain.replace(OWN_DETERMINER, '');
    if (
      /s$/.test(bare.split(' ').at(-1) ?? '') ||
      looksPlural(words) ||
      /^(?:help|money|access|proof|paid|when|where|how|what|why)\b/.test(bare)
    )
      return [];
    start -= indefinite[0].length;
    plain = `${article(bare)} ${bare}`;
    if (/^A/.test(indefinite[1])) plain = plain[0]?.toUpperCase() + plain.slice(1);
  }
  if (startsSentence(text, start)) plain = (plain[0]?.toUpperCase() ?? '') + plain.slice(1);
  return [swap(draft, `Say “${plain}”`, { start, end: hit.end }, plain)];
}

const startsSentence = (text: string, at: number): boolean =>
  /(?:^|[.!?]["”’)]?\s+|\n\s*(?:[-*•]|\d+[.)])?\s*)$/.test(text.slice(0, at));
