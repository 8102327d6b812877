/**
 * A key typed into the middle of a draft, 200 to 5,000 words long, until the answer is there. Each checker has its own
 * process; they take turns block by block, so that whatever else the machine does meets all of them.
 *
 * sincerely: `check(text, { customer })`, the whole text each time; it keeps its sentences itself. look-up: the floor, words
 * by one regular expression and a set of 237. The others: bench/peers/peers.mjs.
 */
import { type Child, start } from './child.ts';
import { quantiles } from './quantiles.ts';
import { KEYS } from './texts.ts';
import type { Pasted, Time } from './typist.ts';

const BLOCK = 40;
/** Everything is typed three times over, each time with other numbers, and a key counts with the middle one of its three. */
const ROUNDS = [1, 2, 3];
/** A slow peer skips keys rather than make a round last for minutes; how many keys were measured is said. */
const LONGEST = 2_500;
const fixed = (value: number): string => value.toFixed(value < 10 ? 3 : 1);

export interface Keystroke {
  readonly checker: string;
  readonly words: number;
  readonly keys: number;
  readonly p50: number;
  readonly p95: number;
  /** Of all keys of all rounds: says more about the machine. */
  readonly max: number;
  /** Median of the processor's time: steadier on a busy machine. */
  readonly cpu: number;
  /** The draft pasted, never seen before. */
  readonly whole: number;
  /** sincerely ÷ this one. */
  readonly ratio: { readonly p50: number; readonly p95: number; readonly cpu: number };
}

export async function keystroke(build: string, peers: readonly string[]): Promise<readonly Keystroke[]> {
  const typists: { readonly name: string; readonly child: Child }[] = [];
  for (const name of ['sincerely', 'look-up', ...peers]) {
    try {
      typists.push({ name, child: await start('typist', [name, build]) });
    } catch (error) {
      if (name === 'sincerely') throw error;
      console.log(`${name} is left out: it could not be started (${error instanceof Error ? error.message : error}).`);
    }
  }
  // Compilers warm: what is typed here is typed nowhere else.
  for (const { child } of typists) await child.ask({ words: 180, round: 0, from: 0, to: KEYS, every: 1 });
  console.log(
    'keystroke, ms, typed into the middle             p50      p95      max      cpu     keys   pasted   sincerely ÷ it: p50    p95    cpu',
  );
  const all: Keystroke[] = [];
  for (const words of [200, 1_000, 5_000]) all.push(...(await atLength(words, typists, peers)));
  for (const { child } of typists) child.end();
  return all;
}

async function atLength(
  words: number,
  typists: readonly { readonly name: string; readonly child: Child }[],
  peers: readonly string[],
): Promise<readonly Keystroke[]> {
  const runs = [];
  for (const { name, child } of typists) {
    const { whole } = await child.ask<Pasted>({ words });
    const [again] = await child.ask<readonly Time[]>({ words, round: 0, from: 0, to: 1, every: 1 });
    const every = peers.includes(name) ? Math.max(1, Math.ceil(((again?.wall ?? whole) * KEYS) / LONGEST)) : 1;
    runs.push({ name, child, whole, every, rounds: ROUNDS.map(() => [] as Time[]) });
  }
  for (const [index, round] of ROUNDS.entries())
    for (let from = 0; from < KEYS; from += BLOCK)
      for (const { child, every, rounds } of runs) {
        const to = Math.min(KEYS, from + BLOCK);
        rounds[index]?.push(...(await child.ask<readonly Time[]>({ words, round, from, to, every })));
      }
  const figures = runs.map(({ name, whole, rounds }) => {
    const middle = (of: keyof Time): readonly number[] =>
      (rounds[0] ?? []).map((_, key) => quantiles(rounds.map((times) => times[key]?.[of] ?? 0)).p50);
    const { p50, p95 } = quantiles(middle('wall'));
    const cpu = quantiles(middle('cpu')).p50;
    const max = Math.max(...rounds.flat().map(({ wall }) => wall));
    return { checker: name, words, keys: rounds[0]?.length ?? 0, p50, p95, max, cpu, whole };
  });
  const ours = figures[0];
  return figures.map((one) => {
    const ratio = { p50: (ours?.p50 ?? 0) / one.p50, p95: (ours?.p95 ?? 0) / one.p95, cpu: (ours?.cpu ?? 0) / one.cpu };
    const cells = [
      fixed(one.p50),
      fixed(one.p95),
      one.max.toFixed(1),
      fixed(one.cpu),
      String(one.keys),
      one.whole.toFixed(1),
    ];
    const against =
      one.checker === 'sincerely'
        ? ''
        : `${ratio.p50.toFixed(3).padStart(22)}${ratio.p95.toFixed(3).padStart(7)}${ratio.cpu.toFixed(3).padStart(7)}`;
    console.log(
      `  ${String(words).padStart(5)} words   ${one.checker.padEnd(24)}${cells.map((cell) => cell.padStart(9)).join('')}${against}`,
    );
    return { ...one, ratio };
  });
}
