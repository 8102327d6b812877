/** A paper or a detail asked for by its own name that the customer has already sent or told, whatever it is called. */
import type { Span } from '../model.ts';
import { expression } from '../text/expressions.ts';
import type { Sentence, TextReading } from '../text/reading.ts';
import { asking } from './asked.ts';
import type { SentenceSignal } from './signal.ts';

const PAPER =
  /\b(certificates?|letters?|forms?|licen[cs]es?|bills?|statements?|resolutions?|passports?|contracts?|deeds?|reports?|receipts?|payslips?|prescriptions?|mandates?|descriptions?|transcripts?|visas?|declarations?|questionnaires?|quotes?|estimates?|drawings?|logs?)\b/gi;
const NOUNS = expression(new RegExp(PAPER.source, 'i'));
const SENT = expression(
  /\b(?:sent|submitted|uploaded|handed|posted|e-?mailed|mailed|filled|provided|gave|given|attach(?:ed|ing)?|enclosed?|forwarded|faxed|supplied|completed|returned|brought|asked (?:me )?(?:again )?(?:for )?(?:the )?same)\b[^.!?\n]{0,90}/gi,
);
/** "Which station and machine was it?" */
const WHICH = expression(/\b(?:which|what) (\w{3,})(?: (?:and|or) (\w{3,}))? (?:was|is|were|did|are|do)\b/i);
/** Said of it, it may well be needed once more. */
const ONCE_MORE = expression(
  /\b(?:again because|new|another|other|updated|latest|signed|page \d|missing page|unreadable|blurry|clearer|did not|didn['’]t|cannot|can['’]t|never)\b/i,
);

export interface AskedPaper extends Span {
  /** As one of many, in small letters. */
  readonly noun: string;
  readonly kind: 'paper' | 'detail';
}

export const askedPapers: SentenceSignal<AskedPaper> = {
  id: 'asked-papers',
  read(sentence) {
    if (!sentence.test(NOUNS) && !sentence.test(WHICH)) return [];
    const rest = sentence.test(ONCE_MORE) ? null : asking(sentence);
    if (rest === null) return [];
    const whole = { start: 0, end: sentence.text.length };
    const which = sentence.exec(WHICH);
    const details = [which?.[1], which?.[2]].flatMap((noun) =>
      noun ? [{ ...whole, noun, kind: 'detail' as const }] : [],
    );
    const papers = [...rest.matchAll(PAPER)].map(([, noun = '']) => noun.toLowerCase().replace(/s$/, ''));
    return [...details, ...papers.map((noun) => ({ ...whole, noun, kind: 'paper' as const }))];
  },
};

/** The customer's words that already answer it. */
export function sentAlready(sentence: Sentence, customer: TextReading): string | null {
  for (const { noun, kind } of sentence.read(askedPapers)) {
    if (kind === 'detail') {
      const told = named(noun, customer.text);
      if (told) return told;
      continue;
    }
    for (const { sentence: said } of customer.sentences)
      for (const match of said.matches(SENT))
        if (new RegExp(`\\b${noun}s?\\b`, 'i').test(match[0])) return match[0].trim();
  }
  return null;
}

/** "station Hafenstr", "machine 3": the noun with a name or a number behind it. */
const named = (noun: string, text: string): string | null =>
  new RegExp(
    `\\b[${noun[0]?.toLowerCase()}${noun[0]?.toUpperCase()}]${noun.slice(1)}s?\\s+(?:no\\.? ?|number |#)?(?:\\d[\\w-]*|\\p{Lu}[\\w-]+)`,
    'u',
  ).exec(text.slice(0, 5000))?.[0] ?? null;
