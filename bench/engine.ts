/**
 * npm run bench -- engine [--data DIR] [--check ID] [--errors ID] [--by file|source|channel] [--names] [--json FILE]
 * Precision, recall and noise of every check on labelled exchanges (default: the invented ones in bench/corpus). `--errors` prints what was wrong, never for a file
 * whose name says "held": those are for figures only.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { checks } from '#core/checks/registry.ts';
import { createChecker, type Finding } from '#core/engine.ts';
import { type Labelled, readLabelled } from './labelled/rows.ts';
import { scoreOne, Tally } from './labelled/score.ts';

const { values: options } = parseArgs({
  options: {
    data: { type: 'string', default: 'bench/corpus' },
    check: { type: 'string' },
    errors: { type: 'string' },
    by: { type: 'string', default: 'file' },
    names: { type: 'boolean', default: false },
    json: { type: 'string' },
  },
});
const LOUD = (finding: Finding): boolean => finding.grade !== 'note';
const failures = new Map<string, number>();
const checker = createChecker({ onFailure: (check) => failures.set(check, (failures.get(check) ?? 0) + 1) });
const grades = Object.fromEntries(checks.filter((check) => check.off).map((check) => [check.id, check.grade]));

const rows = readLabelled(options.data);
const found = new Map<Labelled, readonly Finding[]>();
for (const row of rows) {
  const { customer, channel, customerName } = row;
  const name = options.names && customerName ? { customerName } : {};
  found.set(row, checker.check(row.reply, { customer, channel, ...name, voice: { grades, ...row.context } }));
}
const groupOf = (row: Labelled): string =>
  options.by === 'source' ? row.source : options.by === 'channel' ? row.channel : row.file;
const groups = [...new Set(rows.map(groupOf))].sort();
const percent = (share: number | null): string => (share === null ? '  – ' : share.toFixed(2).padStart(4));
const result: Record<string, unknown>[] = [];

console.log(`${'check'.padEnd(28)}${'group'.padEnd(22)}  ask: P    R     all: P    R     due  said`);
const ids = options.check
  ? [options.check]
  : [...checks.map((check) => check.id), 'neither (both)', 'neither (either)'];
for (const id of ids) {
  for (const group of [...groups, 'all']) {
    const loud = new Tally();
    const all = new Tally();
    for (const row of rows) {
      if (group !== 'all' && groupOf(row) !== group) continue;
      const findings = found.get(row) ?? [];
      if (id.startsWith('neither')) {
        const of = row.labels;
        const due = of.customer_reports_problem && !of.reply_apologises && !of.acknowledges_feeling;
        scoreOne(loud, due ? { spans: [] } : 'no', row.reply, neither(id, findings.filter(LOUD)));
        scoreOne(all, due ? { spans: [] } : 'no', row.reply, neither(id, findings));
        continue;
      }
      const reported = findings.filter((finding) => finding.check === id);
      const expected = row.expected(id);
      scoreOne(loud, expected, row.reply, reported.filter(LOUD));
      const wrong = scoreOne(all, expected, row.reply, reported);
      if (options.errors === id && group === 'all' && !row.file.includes('held'))
        for (const one of wrong) show(row, one);
    }
    const due = all.hits + all.missed;
    const said = all.hits + all.false;
    if (due + said === 0) continue;
    const figures = {
      askPrecision: loud.precision,
      askRecall: loud.recall,
      precision: all.precision,
      recall: all.recall,
    };
    result.push({ check: id, group, due, said, ...figures });
    console.log(
      `${(group === groups[0] || group === 'all' ? id : '').padEnd(28)}${group.padEnd(22)}       ${percent(loud.precision)} ${percent(loud.recall)}       ${percent(all.precision)} ${percent(all.recall)}   ${String(due).padStart(4)} ${String(said).padStart(5)}`,
    );
  }
}

/** Problem with neither apology nor acknowledgement: as one shown item (both fired), or either of the two. */
function neither(id: string, findings: readonly Finding[]): readonly Finding[] {
  const two = ['missing-apology', 'missing-acknowledgement'].flatMap((check) =>
    findings.filter((finding) => finding.check === check).slice(0, 1),
  );
  return two.length >= (id.endsWith('(both)') ? 2 : 1) ? two.slice(0, 1) : [];
}

function show(row: Labelled, wrong: { readonly kind: string; readonly quoted: string }): void {
  const because = (found.get(row) ?? [])
    .filter((finding) => finding.check === options.errors)
    .flatMap((finding) => [
      `${finding.grade} ${finding.confidence.toFixed(2)}`,
      ...finding.because.map((evidence) => `${evidence.saw}${evidence.quoted ? ` “${evidence.quoted}”` : ''}`),
    ]);
  console.error(
    `\n--- ${wrong.kind.toUpperCase()} ${row.id} ${row.channel} ${row.company} ${wrong.quoted}\n  C: ${row.customer.replace(/\s*\n\s*/g, ' / ')}\n  R: ${row.reply.replace(/\s*\n\s*/g, ' / ')}\n  ${because.join(' · ')}`,
  );
}

console.log('\nnoise: replies with nothing wrong that got an ask or hold');
for (const group of [...groups, 'all']) {
  const clean = rows.filter((row) => row.clean && (group === 'all' || groupOf(row) === group));
  const noisy = clean.filter((row) => found.get(row)?.some(LOUD));
  const by = new Map<string, number>();
  for (const row of noisy)
    for (const id of new Set(
      found
        .get(row)
        ?.filter(LOUD)
        .map((finding) => finding.check),
    ))
      by.set(id, (by.get(id) ?? 0) + 1);
  const worst = [...by].sort((a, b) => b[1] - a[1]).map(([id, count]) => `${id} ${count}`);
  const share = clean.length === 0 ? null : noisy.length / clean.length;
  result.push({ check: 'noise', group, clean: clean.length, share });
  console.log(`  ${group.padEnd(22)} ${percent(share)}  of ${clean.length}   ${worst.join(', ')}`);
}
for (const [check, count] of failures) console.error(`${check} threw on ${count} exchanges`);
if (options.json) writeFileSync(options.json, `${JSON.stringify(result, null, 2)}\n`);
