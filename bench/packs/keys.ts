/** Child: a key in a draft of 1,000 words with a large pack's voice, and with 2,000 rules of each kind, beside none. */
import { voiceOf } from '#core/packs/voice.ts';
import { answering, engineOf } from '../speed/child.ts';
import { quantiles } from '../speed/quantiles.ts';
import { CUSTOMER, draftOf, KEYS, typedInto } from '../speed/texts.ts';
import { voiced } from '../speed/voiced.ts';
import { largePack } from './large.ts';

const [build = ''] = process.argv.slice(2);
const createChecker = await engineOf(build);
const TURNS = 30;
const WARM = 5;
const KEYS_A_TURN = 20;
const RULES = 2_000;

const many = (rule: (at: number) => Readonly<Record<string, unknown>>) => ({
  rules: Array.from({ length: RULES }, (_, at) => ({ id: `rule-${at}`, ...rule(at) })),
});

/** None of the invented rules has anything to say about the draft, though some of its words begin some of them. */
const VOICES = {
  'no pack': {},
  'the large pack': voiceOf([largePack()], 'email'),
  find: many((at) => ({ find: [`courier wug${at}`, `~invoice wug${at}`] })),
  'find with when, unless': many((at) => ({
    find: ['courier'],
    when: { customer: { find: [`zorb${at}`] } },
    unless: { draft: { signal: 'apology' } },
  })),
  'require with when': many((at) => ({ require: [`zorb${at}`], when: { draft: { find: [`courier wug${at}`] } } })),
  consistent: many((at) => ({ consistent: { either: [[`courier wug${at}`], [`invoice wug${at}`]] } })),
  're:': many((at) => ({ find: [`re:\\bwug-?${at}\\d{2}\\b`] })),
};

export interface PackKeys {
  readonly voice: string;
  /** Milliseconds: reading the rules once; a key, median; and what it costs beside no pack, in the same run. */
  readonly compile: number;
  readonly key: number;
  readonly ratio: number;
  readonly cpuRatio: number;
}

answering((): readonly PackKeys[] => {
  const runs = Object.entries(VOICES).map(([name, voice]) => ({
    name,
    ...voiced(createChecker, voice),
    keys: [] as number[],
    cpu: [] as number[],
  }));
  for (let turn = 0; turn < TURNS; turn++) {
    const draft = draftOf(1_000).replaceAll('. ', ` ${turn}. `);
    for (const { check, voice, keys, cpu } of runs) {
      check(draft, { voice, customer: CUSTOMER });
      const before = process.cpuUsage();
      for (let key = (turn * KEYS_A_TURN) % KEYS, to = key + KEYS_A_TURN; key < to; key++) {
        const from = performance.now();
        check(typedInto(draft, 1_000 + turn, key), { voice, customer: CUSTOMER });
        if (turn >= WARM) keys.push(performance.now() - from);
      }
      const { user, system } = process.cpuUsage(before);
      if (turn >= WARM) cpu.push((user + system) / 1_000 / KEYS_A_TURN);
    }
  }
  const [least] = runs.map(({ keys, cpu }) => ({ key: quantiles(keys).p50, cpu: quantiles(cpu).p50 }));
  return runs.map(({ name, compile, keys, cpu }) => ({
    voice: name,
    compile,
    key: quantiles(keys).p50,
    ratio: quantiles(keys).p50 / (least?.key ?? 1),
    cpuRatio: quantiles(cpu).p50 / (least?.cpu ?? 1),
  }));
});
