/**
 * What should not stand in a reply: card and bank numbers, identity numbers, passwords, one-time codes, keys, internal
 * addresses, other people's contact details. Read over the whole text, addresses included, for they are the find.
 */
import { SECRET_KEYS } from '../lexicons/secret-keys.ts';
import { SECRET_NUMBERS } from '../lexicons/secret-numbers.ts';
import { SECRET_REMARKS } from '../lexicons/secret-remarks.ts';
import type { SecretKind } from '../lexicons/secret-shape.ts';
import { SECRET_TOLD } from '../lexicons/secret-told.ts';
import { SECRET_WORDS } from '../lexicons/secret-words.ts';
import type { Span } from '../model.ts';
import { expression } from '../text/expressions.ts';
import { oneOf } from '../text/late.ts';
import type { PlacedLine, TextReading } from '../text/reading.ts';
import type { Confident, LineSignal, SentenceSignal, TextSignal } from './signal.ts';

export type { SecretKind } from '../lexicons/secret-shape.ts';

export interface Secret extends Confident {
  readonly kind: SecretKind;
}

/** White space, or anything but some characters of which a line break is none. */
const GOES_ON = /\\s|\[\^/;
const STAYS = /\[\^[^\]]*\\[sn][^\]]*\]/g;

const SHAPES = [...SECRET_NUMBERS, ...SECRET_WORDS, ...SECRET_KEYS, ...SECRET_REMARKS, ...SECRET_TOLD].map(
  (shape, rank) => ({
    ...shape,
    rank,
    overLines: GOES_ON.test(shape.expression.source.replace(STAYS, '')),
    expression: expression(shape.expression),
    cue: expression(shape.guard),
  }),
);
const IN_LINE = SHAPES.filter(({ overLines }) => !overLines);
const OVER_LINES = SHAPES.filter(({ overLines }) => overLines);

/** Of two for the same words the shape that stands first is the one. */
interface Shaped extends Secret {
  readonly rank: number;
}

type Shape = (typeof SHAPES)[number];

const matched = (shape: Shape, text: string): readonly Shaped[] =>
  [...text.matchAll(shape.expression.regex)].flatMap((match) => {
    const confidence = shape.confidence(match, text);
    if (confidence === 0) return [];
    return { ...innermost(match, shape.kind), kind: shape.kind, confidence, rank: shape.rank };
  });

const shifted = (found: readonly Shaped[], by: number): readonly Shaped[] =>
  by === 0 ? found : found.map((one) => ({ ...one, start: by + one.start, end: by + one.end }));

/** Of the shapes that go over lines those whose guard lets them in, by rank: a guard goes over none. */
const letIn: LineSignal<Span & { readonly rank: number }> = {
  id: 'secrets-let-in',
  read: (line) =>
    OVER_LINES.filter(({ cue, guard }) => line.allows(cue) && guard.test(line.text)).map(({ rank }) => ({
      start: 0,
      end: line.text.length,
      rank,
    })),
};

/** What goes over the end of a line goes to the one beside it: around each line that lets a shape in those two are read. */
function overLines(text: TextReading): readonly Shaped[] {
  const stretches = new Map<Shape, { start: number; end: number }[]>();
  for (const [at, { line }] of text.lines.entries()) {
    for (const { rank } of line.read(letIn)) {
      const shape = SHAPES[rank] as Shape;
      const { start } = text.lines[Math.max(0, at - 1)] as PlacedLine;
      const { end } = text.lines[Math.min(text.lines.length - 1, at + 1)] as PlacedLine;
      const known = stretches.get(shape);
      const last = known?.at(-1);
      if (last && last.end >= start) last.end = end;
      else if (known) known.push({ start, end });
      else stretches.set(shape, [{ start, end }]);
    }
  }
  return [...stretches].flatMap(([shape, spans]) =>
    text.allows(shape.expression)
      ? spans.flatMap(({ start, end }) => shifted(matched(shape, text.text.slice(start, end)), start))
      : [],
  );
}

const inLine: LineSignal<Shaped> = {
  id: 'secrets-in-line',
  read: (line) =>
    IN_LINE.flatMap((shape) =>
      line.allows(shape.expression) && line.allows(shape.cue) && shape.guard.test(line.text)
        ? matched(shape, line.text)
        : [],
    ),
};

/** Addresses of persons, not of desks: only somebody else's matter, which the check decides. */
const PERSONAL_ADDRESS =
  /(?<![\w.+-])(?!(?:info|support|help|hello|hi|contact|service|services|care|customercare|customerservice|claims|billing|sales|team|office|mail|bookings?|reservations?|press|jobs|hr|accounts?|orders?|returns?|refunds?|noreply|no-reply|privacy|security|admin|enquiries|feedback|complaints|warranty|parts|repairs?|desk|reception|front)\b)[\w+-]+(?:\.[\w+-]+)*@[\w-]+(?:\.[\w-]+)+/g;
const THIRD_PERSON = expression(
  /\b(?:mr|mrs|ms|miss|mx|herr|frau|madame|monsieur)\.? \p{Lu}[\p{L}'’-]+|\b(?:another|other|a different|one of our|previous|fellow) (?:customer|guest|client|tenant|passenger|user|member|patient|neighbour|neighbor|resident)s?\b|\b(?:his|her|their) (?:e-?mail|number|phone|address|account)\b/iu,
);

/** Sent to the wrong one, and told to whom: "went to peter@example.com by mistake". */
const MIX_UP = expression(
  /\b(?:by (?:mistake|accident|error)|mistakenly|accidentally|mixed up|mix-up|swapped|wrong (?:person|customer|account|address|recipient|inbox)|somebody else|someone else|instead of (?:you|yours))\b/i,
);

/** Somebody whose number is nobody else's business, even without a name; "my own mobile" is the agent's to give. */
const PRIVATE_PERSON = expression(
  oneOf(
    String.raw`\b(?:${[
      String.raw`(?<!\bmy (?:very |own )?)(?:private|personal|home|own) (?:mobile|cell|phone|number|e-?mail|address|line)`,
      // "The seller, Mr Lund, can be reached on", "our neighbour's number"
      String.raw`(?:(?<!\bour )neighbou?r|tenant|seller|buyer|sender|recipient|previous owner|other (?:customer|guest|passenger|driver|party|tenant)|host|landlord|patient|member)(?:['’]s)?(?: is)?(?: (?:in|at|from) (?:flat|room|number|unit|no\.?|apartment) \w+)?(?:,? (?:(?:mr|mrs|ms|miss)\.? )?\w+){0,2},? \(?(?:(?:on )?(?=0\d)|mobile|cell|phone|number|e-?mail|name is|is called|is reachable|can be reached)`,
      // "Mrs Henderson from number 12"
      String.raw`(?:mr|mrs|ms|miss)\.? \w+,? (?:from|at|in|of) (?:number|no\.?|flat|room|unit|apartment) \w+`,
      // "Just call him at home on"
      '(?:reach|call|ring|text|contact) (?:him|her|them) (?:directly |at home |privately )?(?:on|at|under)',
    ].join('|')})\b`,
  ),
);

export const secrets: TextSignal<readonly Secret[]> = {
  id: 'secrets',
  read: (text) => {
    const found: Secret[] = [];
    const inLines = text.lines.flatMap(({ start, line }) => shifted(line.read(inLine), start));
    for (const { rank: _, ...secret } of [...overLines(text), ...inLines].sort(
      (a, b) => a.rank - b.rank || a.start - b.start,
    ))
      put(found, text, secret);
    otherPeople(text, found);
    return found.sort((a, b) => a.start - b.start);
  },
};

/** For "password is X" the secret alone is marked. */
function innermost(match: RegExpExecArray, kind: SecretKind): { readonly start: number; readonly end: number } {
  const told = kind === 'password' || kind === 'code' || kind === 'answer';
  const inner = told ? match.slice(1).find((one) => one !== undefined) : undefined;
  const start = match.index + (inner === undefined ? 0 : match[0].lastIndexOf(inner));
  const tail = kind === 'password' ? /[\s.,;:?]+$/ : /[\s.,;:!?]+$/;
  const words = (inner ?? match[0]).replace(tail, '');
  return { start, end: start + words.length };
}

/** An address may be the secret; "reset-password-sln27051.html" within one is none. */
const IN_ADDRESSES: ReadonlySet<SecretKind> = new Set(['internal', 'key', 'contact']);

function put(found: Secret[], text: TextReading, secret: Secret): void {
  const hidden = text.skipped.some(
    (skip) =>
      (skip.kind !== 'url' || !IN_ADDRESSES.has(secret.kind)) && skip.start <= secret.start && skip.end >= secret.end,
  );
  if (hidden || found.some((other) => other.start < secret.end && other.end > secret.start)) return;
  found.push(secret);
}

/** A sentence about somebody else; `alone` when their contact details are private even without a name. */
const others: SentenceSignal<Span & { readonly alone: boolean }> = {
  id: 'other-people',
  read: (sentence) => {
    const alone = sentence.test(PRIVATE_PERSON);
    const about = alone || sentence.test(THIRD_PERSON) || sentence.test(MIX_UP);
    if (!about || /^(?:dear|hi|hello|good)\b/i.test(sentence.text)) return [];
    return [{ start: 0, end: sentence.text.length, alone }];
  },
};

/** "Ring the claims line on 0800 …": the number of a desk. */
const OUR_LINE =
  /\b(?:(?:claims|help|support|service|customer|emergency|info|free|our|24-hour) ?(?:phone )?(?:line|desk|number)|hotline|helpline|helpdesk|switchboard|reception|(?:call|ring|phone|reach|text) (?:us|me))\b[^.!?\n]{0,12}$/i;
const FREEPHONE = /^(?:\+?1[ -]?)?\(?(?:0?80[08]|8(?:00|88|77|66|55|44|33))\b/;

function otherPeople(text: TextReading, found: Secret[]): void {
  for (const placed of text.sentences) {
    const [told] = placed.sentence.read(others);
    if (!told) continue;
    const { alone } = told;
    const around = text.text.slice(placed.start, placed.end);
    for (const match of around.matchAll(PERSONAL_ADDRESS))
      put(found, text, {
        start: placed.start + match.index,
        end: placed.start + match.index + match[0].length,
        kind: 'contact',
        confidence: 0.85,
      });
    if (
      !alone &&
      !found.some((secret) => secret.kind === 'contact' && secret.start >= placed.start && secret.end <= placed.end)
    )
      continue;
    for (const match of around.matchAll(/(?<![\d\w])\+?\d[\d ()/-]{7,16}\d(?!\d)/g)) {
      if (OUR_LINE.test(around.slice(Math.max(0, match.index - 30), match.index)) || FREEPHONE.test(match[0])) continue;
      put(found, text, {
        start: placed.start + match.index,
        end: placed.start + match.index + match[0].length,
        kind: 'contact',
        confidence: 0.85,
      });
    }
  }
}
