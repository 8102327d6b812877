/** Words that the checks and the rules of the installed packs would stop at, once they stand in a reply. */
import type { PhraseFinding } from '../../../model.ts';
import { placeAt } from '../../problems.ts';
import type { CareContext, CareEntry, CareFix, CareItem, CareLook } from '../care.ts';
import { spanIn } from '../written.ts';

export const look: CareLook = {
  id: 'rule',
  *run({ entries, rehearsal }) {
    for (const entry of entries) {
      const { id, body } = entry;
      const said = new Set<string>();
      yield rehearsal.findings(entry).flatMap((finding): readonly CareItem[] => {
        const { check, message, quoted } = finding;
        const key = `rule ${id} ${check} ${quoted}`;
        // Null where a field or another reply brought the words in: they are not this one's.
        const span = spanIn(body, quoted);
        if (span === null || said.has(key)) return [];
        said.add(key);
        const fix = fixOf(finding, entry, rehearsal);
        const at = placeAt(body, span.start);
        return [{ kind: 'rule', key, id, check, message, quoted, at, ...(fix ? { fix } : {}) }];
      });
    }
  },
};

/** Only where the words stand in the body as they are, once, and nothing is left to say about them afterwards. */
function fixOf(finding: PhraseFinding, entry: CareEntry, rehearsal: CareContext['rehearsal']): CareFix | null {
  const { body } = entry;
  for (const { label, edit } of finding.fixes) {
    const { expected, replacement } = edit;
    const start = body.indexOf(expected);
    if (expected.trim() === '' || start < 0 || body.indexOf(expected, start + 1) >= 0) continue;
    const changed = body.slice(0, start) + replacement + body.slice(start + expected.length);
    const left = rehearsal.tried(entry, changed);
    if (left === null || left.some((one) => one.check === finding.check && one.quoted === finding.quoted)) continue;
    return { label, body: changed, result: linesAround(changed, start, start + replacement.length) };
  }
  return null;
}

function linesAround(text: string, start: number, end: number): string {
  const to = text.indexOf('\n', end);
  return text.slice(text.lastIndexOf('\n', start - 1) + 1, to < 0 ? text.length : to).trim();
}
