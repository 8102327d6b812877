/** A pack of 5,000 templates and 2,000 rules, multiplied from the three we ship; always the same one. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Pack } from '#core/packs/schema.ts';

const PACKS = join(import.meta.dirname, '../../packs');
const THINGS =
  'lamp sofa kettle jacket invoice router contract ferry helmet guitar printer bicycle tent heater saddle'.split(' ');

const shipped = (name: string): Pack => JSON.parse(readFileSync(join(PACKS, `${name}.gen.json`), 'utf8'));

function dice(seed: number): <T>(from: readonly T[]) => T {
  let state = seed;
  return (from) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return from[Math.floor((state / 2_147_483_648) * from.length)] as (typeof from)[number];
  };
}

type PackRule = Pack['rules'][number];

/** `changed` is the same pack with another text in every tenth template. */
export function largePack(version = '1.0.0', changed = false, templates = 5_000, rules = 2_000): Pack {
  const packs = ['starter', 'formal-bank', 'warm-shop'].map(shipped);
  const [base] = packs;
  if (!base) throw new Error('There are no packs; run: npm run packs');
  const pick = dice(1);
  const replies = packs.flatMap((pack) => pack.templates);
  const sentences = replies.flatMap(({ body }) =>
    body.split('\n').filter((line) => /^[A-Z][^{%*-]{30,}\.$/.test(line)),
  );
  const own = packs.flatMap((pack, at) => pack.rules.map((rule) => placed(rule, at, base)));
  const words = [...new Set(replies.flatMap(({ body }) => body.toLowerCase().match(/\b[a-z]{5,9}\b/g) ?? []))];
  return {
    ...base,
    id: 'large',
    name: 'Large',
    version,
    templates: Array.from({ length: templates }, (_, at) => {
      const reply = replies[at % replies.length] as Pack['templates'][number];
      const thing = pick(THINGS);
      const more = [pick(sentences), pick(sentences), pick(sentences)]
        .join(' ')
        .replace(/\b(?:order|account)\b/g, thing);
      const body = [
        reply.body.replace(/\{% render "sign-off" %\}/, '').trim(),
        more,
        `The ${thing} no. ${at} is in room ${(at * 7) % 911}.`,
        ...(changed && at % 10 === 0 ? ['Changed.'] : []),
      ].join('\n\n');
      return { ...reply, id: `t-${at}`, title: `${reply.title} ${thing} ${at}`, shortcut: `/s${at}`, body };
    }),
    rules: [
      ...own,
      ...Array.from({ length: Math.max(0, rules - own.length) }, (_, at) =>
        invented(at, [pick(words), pick(words), pick(words), pick(words)], pick(THINGS), base),
      ),
    ],
  };
}

/** As it stands there; what sets a built-in check does so once and elsewhere looks for a word nobody writes. */
function placed(rule: PackRule, pack: number, base: Pack): PackRule {
  const isSetting = !['find', 'require', 'limit', 'consistent'].some((form) => form in rule);
  return {
    ...rule,
    id: isSetting && pack === 0 ? rule.id : `p${pack}-${rule.id}`,
    ...(isSetting && pack > 0 ? { find: [`zorb ${rule.id}`] } : {}),
    value: base.values[0]?.id,
  };
}

function invented(
  at: number,
  [a, b, c, d]: readonly [string, string, string, string],
  thing: string,
  base: Pack,
): PackRule {
  const find = [
    [`${a} ${b}`],
    [`{${a}|${b}} ${c}`],
    [`${a} [${b}] ${c} ${d}`],
    [`~${a} ${b}`, `${c} ${d}`],
    [`${a} * ${b} ${c}`],
  ];
  const said = [`${a} ${b} the`, `${a} ${c} the`, `${a} ${c} ${d} the`, `${c} ${d} the`, `${a} the ${b} ${c}`];
  const flagged = `We ${said[at % 5]} ${thing}.`;
  return {
    id: `r-${at}`,
    find: find[at % 5],
    instead: ['something else'],
    message: `Say what you mean by ${a}.`,
    why: 'Customers read words, not codes.',
    value: base.values[at % base.values.length]?.id,
    grade: (['note', 'ask', 'hold'] as const)[at % 3],
    examples: { flags: [flagged, `Hello. ${flagged}`], quiet: [`The ${thing} is here.`, `We ${b} ${a}.`] },
  };
}
