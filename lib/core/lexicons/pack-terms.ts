/** The glossary of a pack, compiled once per voice: thousands of terms cost what ten cost. */
import type { Reported } from '../checks/check.ts';
import { phraseAt, swap } from '../findings/phrase.ts';
import type { Term } from '../model.ts';
import { type PatternHit, type PatternSet, PatternTrie } from '../text/patterns.ts';
import type { Sentence, TextReading } from '../text/reading.ts';

interface Compiled {
  readonly set: PatternSet;
  readonly trie: PatternTrie;
  readonly hits: WeakMap<Sentence, readonly PatternHit[]>;
}

const compiled = new WeakMap<readonly Term[], Compiled>();

function compile(glossary: readonly Term[]): Compiled {
  const known = compiled.get(glossary);
  if (known) return known;
  const set = { name: 'pack.glossary', patterns: glossary.map(({ term }) => term) };
  const trie = new PatternTrie();
  // A term that is no pattern was reported when the pack was loaded; here it must not stop the others.
  trie.add({ ...set, patterns: [] });
  const one: Compiled = { set, trie, hits: new WeakMap() };
  trie.add(set);
  compiled.set(glossary, one);
  return one;
}

export function packTerms(
  draft: TextReading,
  glossary: readonly Term[],
  known: (words: string) => boolean,
): Reported[] {
  if (glossary.length === 0) return [];
  const { set, trie, hits } = compile(glossary);
  const reported: Reported[] = [];
  for (const placed of draft.sentences) {
    let found = hits.get(placed.sentence);
    if (!found) {
      found = trie.match(placed.sentence.tokens).get(set) ?? [];
      hits.set(placed.sentence, found);
    }
    for (const hit of found) {
      const span = { start: placed.start + hit.start, end: placed.start + hit.end };
      const term = glossary[hit.pattern];
      const words = draft.text.slice(span.start, span.end);
      if (!term || term.grade === 'off' || draft.touchesSkipped(span) || known(words)) continue;
      const [plain] = term.instead ?? [];
      reported.push(
        phraseAt(draft, span, {
          confidence: 1,
          tier: term.grade === 'note' ? 'note' : undefined,
          message: plain ? `Your team says “${plain}” instead of “${words}”.` : `Your team avoids “${words}” here.`,
          why: term.why ?? 'A word on your team’s list that customers should not have to know.',
          fixes: (term.instead ?? []).map((instead) => swap(draft, `Say “${instead}”`, span, instead)),
        }),
      );
    }
  }
  return reported;
}
