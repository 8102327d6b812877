/** Where a lacking sentence goes, and how the draft reads with it. */
import type { Fix } from '../model.ts';
import { greeting } from '../signals/greeting.ts';
import { signOff } from '../signals/sign-off.ts';
import type { TextReading } from '../text/reading.ts';

/** The first words after the greeting. */
export function bodyStart(draft: TextReading): number {
  const greets = draft.get(greeting);
  if (!greets) return draft.sentences[0]?.start ?? 0;
  const rest = /^[\s,.!:;–—-]*/.exec(draft.text.slice(greets.end))?.[0].length ?? 0;
  return greets.end + rest;
}

/** The end of the last sentence before the closing words. */
export function bodyEnd(draft: TextReading): number {
  const signs = draft.get(signOff);
  const body = draft.sentences.filter((sentence) => !signs || sentence.end <= signs.start);
  return body.at(-1)?.end ?? signs?.start ?? draft.sentences.at(-1)?.end ?? draft.text.length;
}

export function insertAtStart(draft: TextReading, label: string, sentence: string): Fix {
  const at = bodyStart(draft);
  const next = draft.text[at] ?? '';
  const first = next.toUpperCase();
  const end = next === '' || first === next ? at : at + 1;
  const expected = draft.text.slice(at, end);
  const space = at > 0 && !/\s/.test(draft.text[at - 1] ?? '') ? ' ' : '';
  const replacement = `${space}${sentence}${next === '' ? '' : ' '}${expected === '' ? '' : first}`;
  return { label, edit: { span: { start: at, end }, expected, replacement }, result: sentence };
}

export function insertAtEnd(draft: TextReading, label: string, sentence: string): Fix {
  const at = bodyEnd(draft);
  const before = draft.text.slice(0, at).trimEnd();
  const stop = before === '' || /[.!?…:)\]]$|\p{Extended_Pictographic}$/u.test(before) ? '' : '.';
  const replacement = `${stop}${before === '' ? '' : ' '}${sentence}`;
  return { label, edit: { span: { start: at, end: at }, expected: '', replacement }, result: sentence };
}

/** The draft's own voice: "we" when it says we and never I. */
export function speaks(draft: TextReading): 'I' | 'we' {
  return /\b(?:we|our|us|we['’]\w+)\b/i.test(draft.text) && !/\b(?:I|I['’]\w+|my|me)\b/.test(draft.text) ? 'we' : 'I';
}
