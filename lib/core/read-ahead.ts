/**
 * A long draft seen for the first time, read a few paragraphs after the other and a check at a step, so that the caller can let the page breathe in
 * between. What it reads stays in the checker's sentence cache: judging the whole afterwards costs little.
 */
import type { DraftChecker } from './checker.ts';
import type { Conversation, Draft, Voice } from './model.ts';

/** About 150 words: a few milliseconds, some tens in a page that reads its first. */
const STEP = 900;

export function* readAhead(
  checker: DraftChecker,
  draft: Draft,
  conversation: Conversation,
  voice: Voice,
): Generator<undefined, void> {
  const { text } = draft;
  for (let start = 0; start < text.length; ) {
    const end = cutAfter(text, start);
    const part = checker.steps({ ...draft, text: text.slice(start, end), skipped: [] }, conversation, voice);
    while (!part.next().done) yield;
    start = end;
    yield;
  }
}

/** Behind a line where there is one, else behind a sentence: only whole sentences are found again. */
function cutAfter(text: string, start: number): number {
  if (text.length - start <= STEP) return text.length;
  const line = text.lastIndexOf('\n', start + STEP - 1);
  if (line > start) return line + 1;
  const sentence = text.lastIndexOf('. ', start + STEP - 2);
  return sentence > start ? sentence + 2 : start + STEP;
}
