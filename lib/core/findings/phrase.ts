/** A report on words of the draft, with the quotation taken from the text itself so that it can never differ. */
import type { Reported } from '../checks/check.ts';
import type { Evidence, Fix, Grade, Span } from '../model.ts';
import type { PlacedSentence, TextReading } from '../text/reading.ts';

interface Words {
  readonly confidence: number;
  readonly message: string;
  readonly why: string;
  readonly tier?: Grade | undefined;
  readonly because?: readonly Evidence[];
  readonly fixes?: readonly Fix[];
}

export function phraseAt(draft: TextReading, span: Span, words: Words): Reported {
  const { tier, because = [], fixes = [], ...said } = words;
  const quoted = draft.text.slice(span.start, span.end);
  return {
    kind: 'phrase',
    start: span.start,
    end: span.end,
    quoted,
    because: because.length > 0 ? because : [{ saw: 'these words', in: 'draft', quoted }],
    fixes,
    ...said,
    ...(tier ? { tier } : {}),
  };
}

/** A fix that swaps `span` for `replacement`, with the whole sentence as it will read. */
export function swap(draft: TextReading, label: string, span: Span, replacement: string): Fix {
  const around = sentenceAt(draft, span) ?? span;
  const { text } = draft;
  return {
    label,
    edit: { span: { start: span.start, end: span.end }, expected: text.slice(span.start, span.end), replacement },
    result: (text.slice(around.start, span.start) + replacement + text.slice(span.end, around.end)).trim(),
  };
}

export function sentenceAt(draft: TextReading, span: Span): PlacedSentence | undefined {
  const sentence = draft.sentenceAt(span.start);
  return sentence && sentence.end >= span.end ? sentence : undefined;
}
