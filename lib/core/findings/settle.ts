/** Pure steps from what the checks report to what is shown: grade, ignored, overlap, order. */
import type { Finding, Grade, GradeSetting, Ignore, PhraseFinding } from '../model.ts';
import { keysOf, wordingOf } from './key.ts';

const LOUDNESS: Readonly<Record<Grade, number>> = { note: 0, ask: 1, hold: 2 };

export const isAtLeast = (grade: GradeSetting, least: Grade): boolean =>
  grade !== 'off' && LOUDNESS[grade] >= LOUDNESS[least];

/** The louder finding of a check stays when two lie on the same words; equal ones keep the longer. */
export function withoutOverlaps(findings: readonly Finding[]): readonly Finding[] {
  const kept: Finding[] = [];
  /** Where the last phrase of each check stands in `kept`: in reading order only that one can overlap. */
  const last = new Map<string, number>();
  for (const finding of inReadingOrder(findings)) {
    const at = finding.kind === 'phrase' ? last.get(finding.check) : undefined;
    const rival = at === undefined ? undefined : kept[at];
    if (at !== undefined && finding.kind === 'phrase' && rival?.kind === 'phrase' && rival.end > finding.start) {
      if (wins(finding, rival)) kept[at] = finding;
      continue;
    }
    if (finding.kind === 'phrase') last.set(finding.check, kept.length);
    kept.push(finding);
  }
  return kept;
}

const wins = (finding: PhraseFinding, rival: PhraseFinding): boolean =>
  LOUDNESS[finding.grade] > LOUDNESS[rival.grade] ||
  (finding.grade === rival.grade && finding.end - finding.start > rival.end - rival.start);

export function withoutIgnored(findings: readonly Finding[], ignored: readonly Ignore[]): readonly Finding[] {
  if (ignored.length === 0) return findings;
  const keys = keysOf(findings);
  return findings.filter((finding, index) => !ignored.some((ignore) => silences(ignore, finding, keys[index])));
}

function silences(ignore: Ignore, finding: Finding, key: string | undefined): boolean {
  switch (ignore.kind) {
    case 'check':
      return ignore.check === finding.check;
    case 'wording':
      return ignore.check === finding.check && ignore.wording === wordingOf(finding);
    case 'once':
      return ignore.key === key;
  }
}

/** A person's or pack's grade wins; a quiet tier stays quiet unless the check was set louder on purpose. */
export function gradeOf(preset: Grade, tier: Grade | undefined, setting: GradeSetting | undefined): GradeSetting {
  if (setting === 'off') return 'off';
  if (tier && LOUDNESS[tier] < LOUDNESS[preset]) return setting && LOUDNESS[setting] < LOUDNESS[tier] ? setting : tier;
  return setting ?? preset;
}

const place = (finding: Finding): number => (finding.kind === 'phrase' ? finding.start : finding.at);

const end = (finding: Finding): number => (finding.kind === 'phrase' ? finding.end : finding.at);
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Loudest first is for the panel; the engine answers in reading order. Ties are broken so that no order of rules shows. */
export function inReadingOrder(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort(
    (a, b) => place(a) - place(b) || compare(a.check, b.check) || end(a) - end(b) || compare(a.message, b.message),
  );
}
