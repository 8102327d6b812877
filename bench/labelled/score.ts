/** Counts of hits and misses. With spans each place counts once; without them the exchange does. */
import type { Finding } from '#core/model.ts';
import type { Expected } from './rows.ts';

export class Tally {
  hits = 0;
  false = 0;
  missed = 0;

  get precision(): number | null {
    return this.hits + this.false === 0 ? null : this.hits / (this.hits + this.false);
  }

  get recall(): number | null {
    return this.hits + this.missed === 0 ? null : this.hits / (this.hits + this.missed);
  }
}

export interface Wrong {
  readonly kind: 'false' | 'missed';
  readonly quoted: string;
}

/** Scores what one check reported on one exchange; answers what was wrong. */
export function scoreOne(
  tally: Tally,
  expected: Expected,
  reply: string,
  reported: readonly Finding[],
): readonly Wrong[] {
  if (expected === 'exempt') return [];
  const wrong: Wrong[] = [];
  const say = (kind: Wrong['kind'], quoted: string): void => {
    if (kind === 'false') tally.false++;
    else tally.missed++;
    wrong.push({ kind, quoted });
  };
  const first = reported[0];
  const wording = (finding: Finding): string => (finding.kind === 'phrase' ? finding.quoted : '');
  if (expected === 'no' || expected.spans.length === 0) {
    const due = expected !== 'no';
    if (due && first) tally.hits++;
    else if (due) say('missed', '');
    else for (const finding of reported) say('false', wording(finding));
    return wrong;
  }
  const places = expected.spans.map((span) => ({
    span,
    start: reply.indexOf(span),
    end: reply.indexOf(span) + span.length,
  }));
  const touches = (finding: Finding, place: (typeof places)[number]): boolean =>
    finding.kind === 'absence' || (finding.start < place.end && finding.end > place.start);
  for (const place of places) {
    // A span that occurs twice may be found at either place.
    const same = (finding: Finding): boolean => finding.kind === 'phrase' && overlapsText(finding.quoted, place.span);
    if (reported.some((finding) => touches(finding, place) || same(finding))) tally.hits++;
    else say('missed', place.span);
  }
  for (const finding of reported)
    if (!places.some((place) => touches(finding, place) || overlapsText(wording(finding), place.span)))
      say('false', wording(finding));
  return wrong;
}

const overlapsText = (a: string, b: string): boolean => a !== '' && (a.includes(b) || b.includes(a));
