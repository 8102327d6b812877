/** The glossary of a pack, in the one automaton of its voice: thousands of terms cost what ten cost. */
import type { Reported } from '../checks/check.ts';
import { phraseAt } from '../findings/phrase.ts';
import { asNoun } from '../findings/plain-words.ts';
import type { Voice } from '../model.ts';
import { compiledVoice } from '../rules/voice.ts';
import type { TextReading } from '../text/reading.ts';

export function packTerms(draft: TextReading, voice: Voice, known: (words: string) => boolean): Reported[] {
  const { glossary } = voice;
  if (glossary.length === 0) return [];
  const { lexicon, terms } = compiledVoice(voice);
  const reported: Reported[] = [];
  for (const span of lexicon.findAll(terms, draft)) {
    const term = glossary[span.pattern];
    const words = draft.text.slice(span.start, span.end);
    if (!term || term.grade === 'off' || draft.touchesSkipped(span) || known(words)) continue;
    const [plain] = term.instead ?? [];
    reported.push(
      phraseAt(draft, span, {
        confidence: 1,
        tier: term.grade === 'note' ? 'note' : undefined,
        message: plain ? `“${plain}” is plainer than “${words}”.` : `“${words}” is better left out here.`,
        why: term.why ?? 'A word on the list of those that customers should not have to know.',
        fixes: (term.instead ?? []).flatMap((instead) => asNoun(draft, span, instead)),
      }),
    );
  }
  return reported;
}
