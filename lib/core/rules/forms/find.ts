/** find / instead: words that should not stand there, and what to say. */
import type { Reported } from '../../checks/check.ts';
import { phraseAt, swap } from '../../findings/phrase.ts';
import type { Fix, Span } from '../../model.ts';
import type { TextReading } from '../../text/reading.ts';
import type { RuleReading } from '../rule.ts';
import type { RuleSource } from '../schema.ts';
import { type Seeker, seek } from '../seeker.ts';

export function findForm(rule: RuleSource, seeker: Seeker): (reading: RuleReading) => readonly Reported[] {
  const instead = rule.instead ?? [];
  return (reading) =>
    seek(seeker, reading.draft, reading).map((span) => {
      const words = reading.draft.text.slice(span.start, span.end);
      return phraseAt(reading.draft, span, {
        confidence: span.confidence,
        message:
          rule.message ?? (instead[0] ? `Say “${instead[0]}” instead of “${words}”.` : `Your team avoids “${words}”.`),
        why: rule.why ?? 'A rule of your team.',
        fixes: instead.map((words) => replacement(reading.draft, span, words)),
      });
    });
}

export function replacement(draft: TextReading, span: Span, instead: string): Fix {
  const first = draft.text[span.start] ?? '';
  const opens = /(?:^|[.!?…:]["”’)]?\s+|\n\s*(?:[-*•]|\d+[.)])?\s*)$/.test(draft.text.slice(0, span.start).slice(-12));
  const raised = opens && first !== first.toLowerCase() ? (instead[0] ?? '').toUpperCase() + instead.slice(1) : instead;
  return swap(draft, `Say “${instead}”`, span, raised);
}
