/** The identity of a finding over revisions: same check, same words, same occurrence. What "ignore here" stores. */
import type { Finding } from '../model.ts';
import { normalise } from '../text/tokens.ts';

export const wordingOf = (finding: Finding): string =>
  finding.kind === 'phrase' ? normalise(finding.quoted).replace(/\s+/g, ' ').trim() : '';

/** Keys in the order of the findings; the second "cache" of a draft gets `jargon:cache#2`. */
export function keysOf(findings: readonly Finding[]): readonly string[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const base = `${finding.check}:${wordingOf(finding)}`;
    const nth = (seen.get(base) ?? 0) + 1;
    seen.set(base, nth);
    return nth === 1 ? base : `${base}#${nth}`;
  });
}
