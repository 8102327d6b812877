/** Labelled sentences: what a line of a reply does, by writer. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Tone } from '#core/signals/tone.ts';
import { RULES } from '#core/signals/tone-rules.ts';
import { type SentenceCache, TextReading } from '#core/text/reading.ts';
import type { Labelled } from './rows.ts';

const FAULTS: readonly Tone[] = [
  'blame',
  'dismissive',
  'negative-phrasing',
  'passive-responsibility',
  'policy-shield',
  'overpromising',
  'cheer',
];
/** Written for these; of the others there are fewer than in replies. */
const BETWEEN_THE_LINES: readonly Tone[] = ['blame', 'dismissive', 'negative-phrasing'];
export const ACTS: readonly Tone[] = ['acknowledges', 'next-step', 'follow-up'];
const FAULTLESS: readonly Tone[] = ['blame', 'dismissive', 'policy-shield', 'cheer'];
const KIND: readonly string[] = ['acknowledges', 'next-step', 'promise', 'follow-up'];
/** What a file's writer labelled; anything else is not said there, which is not the same as absent. */
const FILES: Readonly<Record<string, readonly Tone[]>> = {
  'tone-a': FAULTS,
  'tone-b': FAULTS,
  'tone-c': FAULTS,
  'tone-d': FAULTS,
  'tone-e': FAULTS,
  'tone-f': FAULTS,
  'tone-g': FAULTS,
  'tone-h': FAULTS,
  'tone-i': FAULTS,
  'tone-j': FAULTS,
  'tone-k': FAULTS,
  'tone-l': BETWEEN_THE_LINES,
  'tone-m': BETWEEN_THE_LINES,
  'tone-n': BETWEEN_THE_LINES,
  acts: ACTS,
  'acts-b': ACTS,
};

/** Of faults. Lines of exchanges only teach, and the rules were widened on `tone-d`. */
export const FAULT_WRITERS = Object.keys(FILES).filter((writer) => FILES[writer] !== ACTS && writer !== 'tone-d');
export const ACT_WRITERS = Object.keys(FILES).filter((writer) => FILES[writer] === ACTS);
/** The rules were written with these before one's eyes. */
const READ: ReadonlySet<string> = new Set(['tone-a', 'tone-b', 'tone-c']);
export const UNREAD: ReadonlySet<string> = new Set(
  [...FAULT_WRITERS, ...ACT_WRITERS].filter((writer) => !READ.has(writer)),
);

export interface LabelledSentence {
  readonly writer: string;
  readonly text: string;
  /** Undefined where the writer was not asked. */
  is(label: Tone): boolean | undefined;
}

const row = z.object({ text: z.string(), is: z.array(z.string()) });

export function readSentences(folder: string): readonly LabelledSentence[] {
  return Object.entries(FILES).flatMap(([writer, asked]) => {
    const lines = readFileSync(join(folder, `${writer}.jsonl`), 'utf8')
      .trim()
      .split('\n');
    return lines.map((line) => {
      const { text, is } = row.parse(JSON.parse(line));
      return {
        writer,
        text,
        is: (label: Tone) =>
          asked.includes(label)
            ? is.includes(label)
            : // Who recognises, helps or promises is at no fault in the same breath.
              asked === ACTS && FAULTLESS.includes(label) && is.some((act) => KIND.includes(act))
              ? false
              : undefined,
      };
    });
  });
}

const CHECKS: Readonly<Partial<Record<Tone, string>>> = {
  blame: 'blame',
  dismissive: 'dismissive',
  'negative-phrasing': 'negative-phrasing',
  'passive-responsibility': 'passive-responsibility',
  'policy-shield': 'policy-shield',
  overpromising: 'overpromising',
  cheer: 'tone-mismatch',
};
/** What else stands in the exchange may excuse these; a sentence alone cannot tell. */
const EXCUSED: ReadonlySet<Tone> = new Set([
  'negative-phrasing',
  'passive-responsibility',
  'policy-shield',
  'dismissive',
]);

/** The sentences of whole replies: marked where a label's words stand, and for the rest what can be said of one sentence. */
export function sentencesOf(rows: readonly Labelled[], cache: SentenceCache): readonly LabelledSentence[] {
  return rows.flatMap((row) => {
    const draft = new TextReading(row.reply, cache);
    return draft.sentences.map(({ start, end, sentence }): LabelledSentence => {
      const marked = (check: string): boolean | undefined => {
        const due = row.expected(check);
        if (due === 'exempt') return undefined;
        if (due === 'no') return false;
        if (due.spans.length === 0) return undefined;
        return due.spans.some((span) => {
          const at = row.reply.indexOf(span);
          return at >= 0 && at < end && at + span.length > start;
        });
      };
      return {
        writer: row.file,
        text: sentence.text,
        is: (label) => {
          // Acts are judged reply by reply elsewhere: what is measured there must not be learned from here.
          if (label === 'acknowledges' || label === 'next-step' || label === 'follow-up') return undefined;
          if (label === 'cheer' && !row.labels.customer_reports_problem) return undefined;
          const is = marked(CHECKS[label] ?? label);
          return is === false && EXCUSED.has(label) && RULES[label](sentence) > 0 ? undefined : is;
        },
      };
    });
  });
}
