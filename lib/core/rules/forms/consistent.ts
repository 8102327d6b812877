/** consistent: one spelling or one name per draft. What stands there most often stays, or what came first. */
import type { Reported } from '../../checks/check.ts';
import { phraseAt } from '../../findings/phrase.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Matcher } from '../matcher.ts';
import type { RuleReading } from '../rule.ts';
import type { RuleSource } from '../schema.ts';
import { replacement } from './find.ts';

export function consistentForm(
  rule: RuleSource,
  lexicon: Lexicon,
  ways: readonly Matcher[],
): (reading: RuleReading) => readonly Reported[] {
  return ({ draft }) => {
    const used = ways
      .map((matcher) => ({ matcher, hits: lexicon.findAll(matcher, draft) }))
      .filter(({ hits }) => hits.length > 0)
      .sort((a, b) => b.hits.length - a.hits.length || (a.hits[0]?.start ?? 0) - (b.hits[0]?.start ?? 0));
    const [kept, ...others] = used;
    const first = kept?.hits[0];
    if (!kept || !first) return [];
    const written = draft.text.slice(first.start, first.end);
    const [pattern = written] = kept.matcher.set.patterns;
    const instead = /[{}[\]|*~#\\]|^\s*re:/.test(pattern) ? written : pattern;
    return others.flatMap(({ hits }) =>
      hits
        // "mail" inside "e-mail address" is no second way of writing.
        .filter((hit) => !kept.hits.some((other) => other.start < hit.end && other.end > hit.start))
        .map((hit) =>
          phraseAt(draft, hit, {
            confidence: 1,
            message: rule.message ?? `You write “${written}” as well. Keep to one.`,
            why: rule.why ?? 'Two words for one thing make people look for two things.',
            because: [{ saw: 'written otherwise in the same draft', in: 'draft', quoted: written }],
            fixes: [replacement(draft, hit, instead)],
          }),
        ),
    );
  };
}
