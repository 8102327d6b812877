/** Pure steps from what the checks report to what is shown: grade, ignored, overlap, order. */
import type { Finding, Grade, GradeSetting, Ignore } from '../model.ts';
import { keysOf, wordingOf } from './key.ts';

const LOUDNESS: Readonly<Record<Grade, number>> = { note: 0, ask: 1, hold: 2 };

/** The louder finding stays when two lie on the same words; equal ones keep the longer. */
export function withoutOverlaps(findings: readonly Finding[]): readonly Finding[] {
  const kept: Finding[] = [];
  for (const finding of findings) {
    if (finding.kind === 'absence') {
      kept.push(finding);
      continue;
    }
    const rival = kept.findIndex(
      (other) =>
        other.kind === 'phrase' &&
        other.check === finding.check &&
        other.start < finding.end &&
        other.end > finding.start,
    );
    const other = kept[rival];
    if (other?.kind !== 'phrase') kept.push(finding);
    else if (
      LOUDNESS[finding.grade] > LOUDNESS[other.grade] ||
      (finding.grade === other.grade && finding.end - finding.start > other.end - other.start)
    )
      kept[rival] = finding;
  }
  return kept;
}

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

/** Loudest first is for the panel; the engine answers in reading order, ties by id, so that order never surprises. */
export function inReadingOrder(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort((a, b) => place(a) - place(b) || (a.check < b.check ? -1 : a.check > b.check ? 1 : 0));
}
