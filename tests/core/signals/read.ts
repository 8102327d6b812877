/** Reads one signal out of one text, as the engine would. */
import { createDraftChecker } from '#core/checker.ts';
import { EMPTY_CONVERSATION, PLAIN_VOICE, type Span } from '#core/model.ts';
import type { SentenceSignal, TextSignal } from '#core/signals/signal.ts';
import type { TextReading } from '#core/text/reading.ts';

const checker = createDraftChecker({ checks: [] });

export function reading(text: string): TextReading {
  const draft = { text, channel: 'email', revision: 0, skipped: [] } as const;
  const { reading: read } = checker.judge(draft, EMPTY_CONVERSATION, PLAIN_VOICE);
  if (!read) throw new Error('an e-mail is always read');
  return read.draft;
}

export const hits = <T extends Span>(signal: SentenceSignal<T>, text: string) => reading(text).all(signal);

export const words = <T extends Span>(signal: SentenceSignal<T>, text: string): readonly string[] =>
  hits(signal, text).map(({ start, end }) => text.slice(start, end));

export const whole = <T>(signal: TextSignal<T>, text: string): T => reading(text).get(signal);
