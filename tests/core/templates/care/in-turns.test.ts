import { expect, it } from 'vitest';
import type { CareStep } from '#core/templates/care/care.ts';
import { type CareProgress, inTurns } from '#core/templates/care/in-turns.ts';

function run(count: number, stopAfter = Number.POSITIVE_INFINITY) {
  let [clock, read, pauses] = [0, 0, 0];
  const told: CareProgress[] = [];
  function* steps(): Generator<CareStep> {
    for (let at = 1; at <= count; at += 1) {
      read = at;
      // Each takes ten milliseconds.
      clock += 10;
      yield { done: at, total: count, items: [{ kind: 'unused', key: `unused ${at}`, id: `${at}` }] };
    }
  }
  const finished = inTurns(steps(), {
    now: () => clock,
    pause: async () => {
      pauses += 1;
    },
    report: (progress) => told.push(progress),
    stopped: () => pauses >= stopAfter,
  });
  return finished.then((whole) => ({ whole, told, read, pauses }));
}

it('lets others in often, tells each thing once and not too often, and the last time that all is done', async () => {
  const { whole, told, pauses } = await run(60);
  expect(whole).toBe(true);
  expect(pauses).toBe(15);
  expect(told.map(({ done }) => done)).toEqual([28, 56, 60]);
  const ids = told.flatMap(({ items }) => items.map(({ id }) => Number(id)));
  expect(ids).toEqual(Array.from({ length: 60 }, (_, at) => at + 1));
});

it('reads no further once nobody wants the answer', async () => {
  const { whole, read } = await run(100, 1);
  expect(whole).toBe(false);
  expect(read).toBe(4);
});

it('an empty library is done at once', async () => {
  expect((await run(0)).told).toEqual([{ done: 0, total: 0, items: [] }]);
});
