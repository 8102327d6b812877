/** Precision, recall and noise of every check on labelled exchanges. */
import { checks } from '#core/checks/registry.ts';
import { createChecker, type Finding } from '#core/engine.ts';
import type { Labelled } from './rows.ts';
import { scoreOne, Tally } from './score.ts';

export const GROUPINGS = {
  file: (row) => row.file,
  source: (row) => row.source,
  channel: (row) => row.channel,
  'channel, source': (row) => `${row.channel}, ${row.source}`,
} as const satisfies Record<string, (row: Labelled) => string>;
export type Grouping = keyof typeof GROUPINGS;
export const isGrouping = (name: string): name is Grouping => Object.hasOwn(GROUPINGS, name);

export interface Figures {
  readonly check: string;
  readonly group: string;
  readonly due: number;
  readonly said: number;
  readonly askPrecision: number | null;
  readonly askRecall: number | null;
  readonly precision: number | null;
  readonly recall: number | null;
}

export interface Noise {
  readonly group: string;
  readonly clean: number;
  readonly share: number | null;
  readonly worst: readonly string[];
}

type Judged = ReadonlyMap<Labelled, readonly Finding[]>;
export const OFF = Object.fromEntries(checks.filter((check) => check.off).map((check) => [check.id, check.grade]));
/** A complaint with neither apology nor acknowledgement: as one shown item (both fired), or either of the two. */
const NEITHER = ['neither (both)', 'neither (either)'];
export const IDS = [...checks.map((check) => check.id), ...NEITHER];
const isLoud = (finding: Finding): boolean => finding.grade !== 'note';

/** What every check says about every exchange, all of them on. `names`: with the customer's name and the subject, as a page knows them. */
export function judged(rows: readonly Labelled[], names: boolean): Judged {
  const failures = new Map<string, number>();
  const checker = createChecker({ onFailure: (check) => failures.set(check, (failures.get(check) ?? 0) + 1) });
  const found = new Map(
    rows.map((row) => {
      const { customer, channel, subject, customerName } = row;
      const name = names ? { ...(customerName ? { customerName } : {}), ...(subject ? { subject } : {}) } : {};
      const voice = { grades: OFF, ...row.context };
      return [row, checker.check(row.reply, { customer, channel, ...name, voice })] as const;
    }),
  );
  for (const [check, count] of failures) console.error(`${check} threw on ${count} exchanges`);
  return found;
}

/** One row per group, the last of them `all`. Groups where a check has nothing to say and nothing is due are left out. */
export function figuresOf(id: string, found: Judged, by: Grouping): readonly Figures[] {
  return groupsOf(found, by).flatMap(([group, rows]) => {
    const loud = new Tally();
    const all = new Tally();
    for (const row of rows) {
      const { expected, reported } = saidOf(id, row, found.get(row) ?? []);
      scoreOne(loud, expected, row.reply, reported.filter(isLoud));
      scoreOne(all, expected, row.reply, reported);
    }
    const due = all.hits + all.missed;
    const said = all.hits + all.false;
    if (due + said === 0) return [];
    const { precision, recall } = all;
    return [{ check: id, group, due, said, askPrecision: loud.precision, askRecall: loud.recall, precision, recall }];
  });
}

function saidOf(id: string, row: Labelled, findings: readonly Finding[]) {
  if (!NEITHER.includes(id))
    return { expected: row.expected(id), reported: findings.filter((finding) => finding.check === id) };
  const { customer_reports_problem, reply_apologises, acknowledges_feeling } = row.labels;
  const due = customer_reports_problem && !reply_apologises && !acknowledges_feeling;
  const one = (loudOnly: boolean) =>
    ['missing-apology', 'missing-acknowledgement'].flatMap((check) =>
      findings.filter((finding) => finding.check === check && (!loudOnly || isLoud(finding))).slice(0, 1),
    );
  const least = id === 'neither (both)' ? 2 : 1;
  const shown = [one(true), one(false)].find((two) => two.length >= least) ?? [];
  // Of two, the quieter one: shown together they are no louder than that.
  const quietest = shown.find((finding) => !isLoud(finding)) ?? shown[0];
  return { expected: due ? { spans: [] } : ('no' as const), reported: quietest ? [quietest] : [] };
}

/** Replies with nothing wrong that got an ask or hold, and the checks that said it. */
export function noiseOf(found: Judged, by: Grouping): readonly Noise[] {
  return groupsOf(found, by).map(([group, rows]) => {
    const clean = rows.filter((row) => row.clean);
    const loud = clean.map((row) => new Set((found.get(row) ?? []).filter(isLoud).map(({ check }) => check)));
    const counts = new Map<string, number>();
    for (const one of loud) for (const id of one) counts.set(id, (counts.get(id) ?? 0) + 1);
    const worst = [...counts].sort((a, b) => b[1] - a[1]).map(([id, count]) => `${id} ${count}`);
    const noisy = loud.filter((one) => one.size > 0).length;
    return { group, clean: clean.length, share: clean.length === 0 ? null : noisy / clean.length, worst };
  });
}

function groupsOf(found: Judged, by: Grouping): readonly (readonly [string, readonly Labelled[]])[] {
  const rows = [...found.keys()];
  const names = [...new Set(rows.map(GROUPINGS[by]))].sort();
  return [...names.map((name) => [name, rows.filter((row) => GROUPINGS[by](row) === name)] as const), ['all', rows]];
}

/** What was wrong, on standard error; never of a file whose name says "held": those are for figures only. */
export function showErrors(id: string, found: Judged): void {
  for (const [row, findings] of found) {
    if (row.file.includes('held')) continue;
    const reported = findings.filter((finding) => finding.check === id);
    const because = reported.flatMap((finding) => [
      `${finding.grade} ${finding.confidence.toFixed(2)}`,
      ...finding.because.map(({ saw, quoted }) => `${saw}${quoted ? ` “${quoted}”` : ''}`),
    ]);
    const flat = (text: string): string => text.replace(/\s*\n\s*/g, ' / ');
    for (const { kind, quoted } of scoreOne(new Tally(), row.expected(id), row.reply, reported))
      console.error(
        `\n--- ${kind.toUpperCase()} ${row.id} ${row.channel} ${row.company} ${quoted}\n  C: ${flat(row.customer)}\n  R: ${flat(row.reply)}\n  ${because.join(' · ')}`,
      );
  }
}
