/** Child: what a draft of 1,000 words costs with 10, 1,000 and 10,000 terms of the user's own, as pasted and per key. */
import { answering, engineOf } from './child.ts';
import { quantiles } from './quantiles.ts';
import { CUSTOMER, draftOf, KEYS, typedInto } from './texts.ts';
import { voiced } from './voiced.ts';

const [build = ''] = process.argv.slice(2);
const createChecker = await engineOf(build);
const SIZES = [10, 1_000, 10_000];
const TURNS = 25;

/** Invented words, pairs that begin with a word of the draft, and acronyms; none is in the draft. */
function glossaryOf(size: number) {
  const kinds = [
    (at: number) => `zorb${at}`,
    (at: number) => `${['warehouse', 'courier', 'invoice', 'money'][at % 4]} wug${at}`,
    (at: number) => `QX${at}`,
  ];
  return Array.from({ length: size }, (_, at) => ({ term: kinds[at % 3]?.(at) ?? '', instead: ['thing'] }));
}

export interface GlossaryCost {
  readonly terms: number;
  /** Milliseconds, medians: reading the terms once, a draft as pasted, a key. */
  readonly compile: number;
  readonly pasted: number;
  readonly key: number;
}

answering((): readonly GlossaryCost[] => {
  const runs = SIZES.map((terms) => ({
    terms,
    ...voiced(createChecker, { glossary: glossaryOf(terms) }),
    pasted: [] as number[],
    keys: [] as number[],
  }));
  // In turns, and each turn a draft never seen; the first five warm up.
  for (let turn = 0; turn < TURNS; turn++) {
    const draft = draftOf(1_000).replaceAll('. ', ` ${turn}. `);
    for (const { check, voice, pasted, keys } of runs) {
      const began = performance.now();
      check(draft, { voice, customer: CUSTOMER });
      if (turn >= 5) pasted.push(performance.now() - began);
      for (let key = (turn * 10) % KEYS, to = key + 10; key < to; key++) {
        const from = performance.now();
        check(typedInto(draft, 1_000 + turn, key), { voice, customer: CUSTOMER });
        if (turn >= 5) keys.push(performance.now() - from);
      }
    }
  }
  return runs.map(({ terms, pasted, keys, compile }) => ({
    terms,
    compile,
    pasted: quantiles(pasted).p50,
    key: quantiles(keys).p50,
  }));
});
