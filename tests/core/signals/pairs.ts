/** Tables of pairs: a sentence in which a signal is heard, and a near miss, mostly in the same words, in which it is not. */
import { expect, it } from 'vitest';
import type { Span } from '#core/model.ts';
import type { SentenceSignal } from '#core/signals/signal.ts';
import { hitsOf } from './hits.ts';

export const pairs = (signal: SentenceSignal<Span>, all: readonly (readonly [heard: string, quiet: string])[]): void =>
  it.each(all)('%s | %s', (heard, quiet) => {
    expect(hitsOf(signal, heard)).not.toEqual([]);
    expect(hitsOf(signal, quiet)).toEqual([]);
  });
