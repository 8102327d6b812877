/** Everything that is wrong with a pack, or may be: what `sincerely pack check` and the options page show. */
import { provideBundledEngines } from '../rules/bundled.ts';
import type { PackProblem } from './lint/lint.ts';
import { lints } from './lint/registry.ts';
import { samplesOf } from './samples.ts';
import type { Pack } from './schema.ts';
import type { SourcePlaces } from './source.ts';

export type { PackProblem } from './lint/lint.ts';

/**
 * `today`: ISO date. `progress` hears, from 0 to 1, how much is done. Never throws for anything a pack contains; a lint that
 * fails is told as a problem.
 */
export function checkPack(
  pack: Pack,
  today: string,
  progress: (share: number) => void = () => undefined,
): readonly PackProblem[] {
  provideBundledEngines();
  const steps = lints.length + 1;
  const samples = samplesOf(pack, (share) => progress(share / steps));
  return lints.flatMap(({ id, run }, index) => {
    const context = { pack, today, samples, progress: (share: number) => progress((index + 1 + share) / steps) };
    try {
      return run(context).map((problem) => ({ lint: id, ...problem }));
    } catch (error) {
      const message = `could not be checked: ${error instanceof Error ? error.message : String(error)}`;
      return [{ lint: id, severity: 'warning', subject: { kind: 'pack' }, message } as const];
    }
  });
}

/** "templates/refund.md:12: …", or what it is about where the pack is one file. */
export function problemLine(
  { subject, lineOffset = 0, message, severity, lint }: PackProblem,
  places?: SourcePlaces,
): string {
  const said = `${severity === 'error' ? '' : 'warning: '}${message} (${lint})`;
  if (subject.kind === 'pack') return `${places ? 'pack.yaml:1' : 'pack'}: ${said}`;
  const place = places?.get(`${subject.kind} ${subject.id}`);
  return place ? `${place.file}:${place.line + lineOffset}: ${said}` : `${subject.kind} ${subject.id}: ${said}`;
}
