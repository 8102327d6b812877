/** What a signal finds in one sentence: for tables of sentences without a draft around them. */

import type { Span } from '#core/model.ts';
import type { SentenceSignal } from '#core/signals/signal.ts';
import { SentenceCache } from '#core/text/reading.ts';
import { compileVocabulary } from '#core/text/vocabulary.ts';

const cache = new SentenceCache(compileVocabulary(), 1000);

export const hitsOf = <T extends Span>(signal: SentenceSignal<T>, text: string): readonly T[] =>
  cache.get(text).read(signal);
