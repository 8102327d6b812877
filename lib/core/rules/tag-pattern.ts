/** Patterns with `#Tag`: found word by word, and only in sentences that have a word or mark the pattern needs. */
import type { Span } from '../model.ts';
import type { Sequence } from '../text/pattern-syntax.ts';
import { GAP } from '../text/patterns.ts';
import type { Sentence } from '../text/reading.ts';
import type { Token } from '../text/tokens.ts';
import { type TaggedWord, tagger } from './engines.ts';

export type TagPattern = (sentence: Sentence) => readonly Span[];

/** What a sentence has at least when it can have the tag; tagging costs a hundred times a look. */
const CUES: Readonly<Record<string, RegExp>> = {
  Money: /\d|[$€£¥]|\b(?:dollars?|euros?|pounds?|cents?|bucks|quid)\b/i,
  Percent: /%|percent/i,
  Email: /@/,
  AtMention: /@/,
  HashTag: /#/,
  Url: /\.\p{L}/u,
  PhoneNumber: /\d{3}/,
  NumericValue: /\d/,
  Person: /\p{Lu}/u,
  FirstName: /\p{Lu}/u,
  LastName: /\p{Lu}/u,
  Company: /\p{Lu}/u,
  Acronym: /\p{Lu}/u,
};

const tagged = new WeakMap<Sentence, readonly ReadonlySet<string>[]>();
const NONE: ReadonlySet<string> = new Set();

/** The tags of each token of a sentence, kept with it. */
function tagsOf(sentence: Sentence): readonly ReadonlySet<string>[] {
  const known = tagged.get(sentence);
  if (known) return known;
  const words = tagger()?.(sentence.text) ?? [];
  const tags = perToken(sentence.tokens, words);
  tagged.set(sentence, tags);
  return tags;
}

function perToken(tokens: readonly Token[], words: readonly TaggedWord[]): readonly ReadonlySet<string>[] {
  let at = 0;
  return tokens.map((token) => {
    while (at < words.length && (words[at]?.end ?? 0) <= token.start) at++;
    const word = words[at];
    return word && word.start < token.end ? word.tags : NONE;
  });
}

export function tagPattern(sequence: Sequence): TagPattern {
  const words = sequence.flatMap((element) =>
    element !== 'gap' && 'words' in element ? [new Set(element.words)] : [],
  );
  const cues = sequence.flatMap((element) => {
    const cue = element !== 'gap' && 'tag' in element ? CUES[element.tag] : undefined;
    return cue ? [cue] : [];
  });
  return (sentence) => {
    if (!tagger() || !cues.every((cue) => cue.test(sentence.text))) return [];
    if (!words.every((some) => sentence.tokens.some((token) => some.has(token.norm)))) return [];
    return find(sequence, sentence.tokens, tagsOf(sentence));
  };
}

function find(sequence: Sequence, tokens: readonly Token[], tags: readonly ReadonlySet<string>[]): readonly Span[] {
  const found: Span[] = [];
  for (let start = 0; start < tokens.length; start++) {
    const end = longest(sequence, tokens, tags, start);
    const first = tokens[start];
    const last = tokens[end - 1];
    if (!first || !last || end <= start) continue;
    found.push({ start: first.start, end: last.end });
    start = end - 1;
  }
  return found;
}

/** Token index after the longest match from `start`, -1 for none. Places already tried are not tried again. */
function longest(
  sequence: Sequence,
  tokens: readonly Token[],
  tags: readonly ReadonlySet<string>[],
  start: number,
): number {
  const tried = new Set<number>();
  const from = (element: number, at: number): number => {
    if (element === sequence.length) return at;
    const place = element * (tokens.length + 1) + at;
    if (tried.has(place)) return -1;
    tried.add(place);
    const wanted = sequence[element];
    let best = -1;
    if (wanted === undefined) return best;
    if (wanted === 'gap') {
      for (let skipped = 0; skipped <= GAP && at + skipped < tokens.length; skipped++)
        best = Math.max(best, from(element + 1, at + skipped));
      return best;
    }
    if ('words' in wanted) return wanted.words.includes(tokens[at]?.norm ?? '') ? from(element + 1, at + 1) : best;
    // One tag covers its run: "#Person" takes "Sara Lopez" whole, "#Money" the sign with its number.
    for (let end = at; tags[end]?.has(wanted.tag); end++) best = Math.max(best, from(element + 1, end + 1));
    return best;
  };
  return from(0, start);
}
