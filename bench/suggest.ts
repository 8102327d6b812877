/**
 * Suggesting the right reply: three messages of each intent are a template's examples, the rest ask for it.
 * npm run bench -- suggest --data DIR [--seeds N] [--record]
 * Domains are in two halves; what there is to choose was chosen by the first.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { tellingWords } from '../lib/core/templates/alike.ts';
import { CONFIDENT, createSuggester, type Pick } from '../lib/core/templates/suggest.ts';
import { type Doc, type Find, type Make, minisearch, peers } from './finding/engines.ts';
import { grouped, type Intent, intents, OUT, shuffled, titleOf, tradeOf } from './finding/intents.ts';
import { cpu, heldMb, percent, quantile } from './finding/measure.ts';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    data: { type: 'string' },
    seeds: { type: 'string', default: '5' },
    record: { type: 'boolean', default: false },
  },
});
const dir = options.data ?? positionals[0];
if (!dir) throw new Error('Say where the corpora are: npm run bench -- suggest --data DIR');
const seeds = Number(options.seeds);
const rows = intents(dir);
const domains = [...grouped(rows, ({ source, domain }) => `${source.split('/')[1]} ${domain}`)].sort();
const halves = {
  tuned: domains.filter((_, at) => at % 2 === 0),
  held: domains.filter((_, at) => at % 2 === 1),
};
type Half = keyof typeof halves;
const MODES = { both: 'title and three examples', examples: 'three examples', title: 'titles only' } as const;
type Mode = keyof typeof MODES;

const ours =
  (picks: readonly Pick[] = []): Make =>
  (docs) => {
    const { suggest } = createSuggester(
      docs.map((doc) => ({ ...doc, examples: doc.examples ?? [] })),
      picks,
    );
    return (text, limit) => suggest(text, limit);
  };
const engines: Record<string, Make> = {
  ours: ours(),
  minisearch: minisearch(['title', 'examples']),
  ...peers(['title', 'examples']),
};

function templatesOf(byIntent: ReadonlyMap<string, readonly Intent[]>, mode: Mode): Doc[] {
  return [...byIntent].map(([intent, own]) => ({
    id: intent,
    title: mode === 'examples' ? '' : titleOf(intent),
    body: '',
    examples: mode === 'title' ? [] : own.slice(0, 3).map(({ text }) => text),
  }));
}

interface Tally {
  n: number;
  first: number;
  three: number;
  /** Of the best suggestion, and whether it was right. */
  readonly scores: (readonly [score: number, right: boolean])[];
  readonly outside: number[];
  /** Best scores for messages of other trades. */
  readonly foreign: number[];
}
const empty = (): Tally => ({ n: 0, first: 0, three: 0, scores: [], outside: [], foreign: [] });
const FOREIGN = 40;

function ask(find: Find, queries: readonly Intent[], tally: Tally): void {
  for (const { text, intent } of queries) {
    const found = find(text, 3);
    const place = found.findIndex(({ id }) => id === intent);
    tally.n += 1;
    if (place === 0) tally.first += 1;
    if (place >= 0) tally.three += 1;
    tally.scores.push([found[0]?.score ?? 0, place === 0]);
  }
}

function measured(make: Make, mode: Mode, half: Half): Tally {
  const tally = empty();
  for (const [, own] of halves[half])
    for (let seed = 1; seed <= seeds; seed += 1) {
      const byIntent = grouped(shuffled(own, seed), ({ intent }) => intent);
      const outside = byIntent.get(OUT) ?? [];
      byIntent.delete(OUT);
      const find = make(templatesOf(byIntent, mode));
      ask(
        find,
        [...byIntent.values()].flatMap((of) => of.slice(3)),
        tally,
      );
      const best = ({ text }: Intent): number => find(text, 1)[0]?.score ?? 0;
      tally.outside.push(...outside.map(best));
      const [{ domain } = { domain: '' }] = own;
      for (const [, theirs] of halves[half])
        if (tradeOf(theirs[0]?.domain ?? '') !== tradeOf(domain))
          tally.foreign.push(...shuffled(theirs, seed).slice(0, FOREIGN).map(best));
    }
  return tally;
}

/** Scores of others mean nothing by themselves: each is called confident on as many messages as we are. */
function figures({ n, first, three, scores, outside, foreign }: Tally, share?: number) {
  const all = scores.map(([score]) => score);
  const sure = share === undefined ? CONFIDENT : quantile(all, 1 - share);
  const confident = scores.filter(([score]) => score >= sure && score > 0);
  return {
    queries: n,
    top1: first / n,
    top3: three / n,
    confident: confident.length / n,
    rightOfConfident: confident.filter(([, right]) => right).length / Math.max(1, confident.length),
    outOfScope: outside.length,
    falselyConfident: outside.filter((score) => score >= sure && score > 0).length / Math.max(1, outside.length),
    ofOtherTrades: foreign.length,
    confidentOfOtherTrades: foreign.filter((score) => score >= sure && score > 0).length / Math.max(1, foreign.length),
  };
}

const recorded: Record<string, unknown> = {};
for (const mode of Object.keys(MODES) as Mode[]) {
  console.log(`\n${MODES[mode]}`);
  for (const half of Object.keys(halves) as Half[]) {
    let share: number | undefined;
    for (const [name, make] of Object.entries(engines)) {
      const found = figures(measured(make, mode, half), share);
      share ??= found.confident;
      recorded[`${mode}, ${half}, ${name}`] = found;
      // FlexSearch gives no scores.
      const confident =
        name === 'flexsearch'
          ? ''
          : ` · confident ${percent(found.confident, 1)}, right of those ${percent(found.rightOfConfident, 1)}, out of scope yet confident ${percent(found.falselyConfident, 1)} of ${found.outOfScope}, of other trades ${percent(found.confidentOfOtherTrades, 1)} of ${found.ofOtherTrades}`;
      console.log(
        `  ${half.padEnd(6)}${name.padEnd(11)} top-1 ${percent(found.top1, 1)} top-3 ${percent(found.top3, 1)}${confident}`,
      );
    }
  }
}

/** As the store keeps them: words in alphabetical order, no numbers. */
const pickOf = ({ intent, text }: Intent): Pick => ({
  id: intent,
  message: [...new Set(tellingWords(text))].sort().join(' '),
});
/** Up to ten, with a third of the rest left to ask. */
const picked = (own: readonly Intent[]): number => Math.min(10, Math.floor(((own.length - 3) * 2) / 3));
console.log('\nup to ten picks of each template, kept as words (the same queries before and after)');
for (const mode of ['both', 'title'] as const)
  for (const half of Object.keys(halves) as Half[]) {
    const tallies = { before: empty(), after: empty() };
    const counts: number[] = [];
    for (const [, own] of halves[half])
      for (let seed = 1; seed <= seeds; seed += 1) {
        const byIntent = grouped(shuffled(own, seed), ({ intent }) => intent);
        byIntent.delete(OUT);
        const templates = templatesOf(byIntent, mode);
        const picks = [...byIntent.values()].flatMap((of) => of.slice(3, 3 + picked(of)).map(pickOf));
        const queries = [...byIntent.values()].flatMap((of) => of.slice(3 + picked(of)));
        counts.push(picks.length / templates.length);
        ask(ours()(templates), queries, tallies.before);
        ask(ours(picks)(templates), queries, tallies.after);
      }
    const [before, after] = [figures(tallies.before), figures(tallies.after)];
    const each = counts.reduce((sum, n) => sum + n, 0) / counts.length;
    recorded[`picks, ${mode}, ${half}`] = { each, before, after };
    console.log(
      `  ${half.padEnd(6)}${MODES[mode].padEnd(26)}${each.toFixed(1)} each: top-1 ${percent(before.top1, 1)} → ${percent(after.top1, 1)}, top-3 ${percent(before.top3, 1)} → ${percent(after.top3, 1)}, confident ${percent(before.confident, 1)} → ${percent(after.confident, 1)} (right ${percent(after.rightOfConfident, 1)})`,
    );
  }

const replies = readFileSync(join(dir, 'dev-replies-large.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line): string => String(JSON.parse(line).reply));
for (const count of [10_000, 100_000]) {
  const many: Doc[] = Array.from({ length: count }, (_, i) => ({
    id: String(i),
    title: `${titleOf(rows[i % rows.length]?.intent ?? '')} ${i}`,
    body: replies[i % replies.length] ?? '',
    examples: [0, 1, 2].map((k) => `${rows[(i * 7 + k) % rows.length]?.text} ${i % 97}`),
  }));
  const { made: suggest, mb, ms } = heldMb(() => ours()(many));
  const letters = rows.slice(0, 200).map(({ text }, i) => `${replies[i]}\n${text}\n${replies[i + 500]}`);
  const each = (texts: readonly string[]) => {
    const times = texts.map((text) => {
      const started = cpu();
      suggest(text, 3);
      return cpu() - started;
    });
    return { p50: quantile(times, 0.5), p95: quantile(times, 0.95) };
  };
  const [short, long] = [each(rows.slice(0, 200).map(({ text }) => text)), each(letters)];
  recorded[`${count} templates`] = { buildMs: ms, mb, short, long };
  console.log(
    `\n${count.toLocaleString('en')} templates, processor time: built in ${ms.toFixed(0)} ms, ${mb.toFixed(0)} MB; a message p50 ${short.p50.toFixed(1)} p95 ${short.p95.toFixed(1)} ms, a letter p50 ${long.p50.toFixed(1)} p95 ${long.p95.toFixed(1)} ms   (level: 30 ms at 10,000)`,
  );
}
const folder = join(import.meta.dirname, options.record ? 'recorded' : 'results');
mkdirSync(folder, { recursive: true });
const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
writeFileSync(
  join(folder, 'suggest.json'),
  `${JSON.stringify({ at: new Date().toISOString(), commit, ...recorded }, null, 2)}\n`,
);
