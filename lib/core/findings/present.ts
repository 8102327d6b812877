/**
 * From a judgement to what a person is shown: one item per thing to do, loudest first. A complaint with neither apology
 * nor acknowledgement is one thing to do, not two.
 */
import type { Judgement } from '../checker.ts';
import type { Finding, Grade } from '../model.ts';
import { keysOf } from './key.ts';

/** `also` names checks shown as part of this item. `key` is stable for the same finding over revisions. */
export interface ShownItem {
  readonly key: string;
  readonly finding: Finding;
  readonly also: readonly string[];
}

const ORDER: Readonly<Record<Grade, number>> = { hold: 0, ask: 1, note: 2 };

export function present(judgement: Judgement): readonly ShownItem[] {
  const keys = keysOf(judgement.findings);
  const items = judgement.findings.map(
    (finding, index): ShownItem => ({ key: keys[index] ?? finding.check, finding, also: [] }),
  );
  return merged(items).sort((a, b) => ORDER[a.finding.grade] - ORDER[b.finding.grade]);
}

function merged(items: readonly ShownItem[]): ShownItem[] {
  const apology = items.find(({ finding }) => finding.check === 'missing-apology');
  const acknowledgement = items.find(({ finding }) => finding.check === 'missing-acknowledgement');
  if (!apology || !acknowledgement) return [...items];
  const louder = ORDER[acknowledgement.finding.grade] < ORDER[apology.finding.grade] ? acknowledgement : apology;
  const both: ShownItem = {
    key: apology.key,
    finding: {
      ...apology.finding,
      grade: louder.finding.grade,
      message: 'They are upset, and you have neither apologised nor acknowledged it.',
      because: [...apology.finding.because, ...acknowledgement.finding.because].filter(
        (evidence, index, all) =>
          all.findIndex((other) => other.saw === evidence.saw && other.quoted === evidence.quoted) === index,
      ),
      fixes: [...apology.finding.fixes, ...acknowledgement.finding.fixes],
    },
    also: ['missing-acknowledgement'],
  };
  return items.flatMap((item) => (item === apology ? [both] : item === acknowledgement ? [] : [item]));
}
