/**
 * Words a customer should not have to know, by trade: plain tables anybody can edit (`glossary/*.csv`).
 * Columns: the term as a pattern (see patterns.ts), what to say instead ("a word of …": nothing fits in its place), what
 * it means, and its kind:
 * `capitals` counts only when written in capitals, `weak` is also an everyday word and needs company,
 * `verb` is inflected, `more` takes a following word of the machine room along ("LNB port", "ATAS certificate").
 */
import type { PatternSet } from '../text/patterns.ts';
import { phrases } from '../text/vocabulary.ts';

export interface GlossaryTerm {
  readonly field: string;
  readonly term: string;
  readonly instead: string;
  readonly means: string;
  readonly capitals: boolean;
  readonly weak: boolean;
  readonly verb: boolean;
  readonly more: boolean;
}

const tables = import.meta.glob<string>('./glossary/*.csv', { eager: true, query: '?raw', import: 'default' });

/** The rows of each table, without its heading. */
const rows = Object.values(tables).map((table) => table.trimEnd().split('\n').slice(1));
/** Lines of all tables; a line is read when its term is met. */
const lines = rows.flat();
/** Where the lines of each table begin. */
const fields: readonly { readonly field: string; readonly from: number }[] = Object.keys(tables).map((path, table) => ({
  field: path.replace(/^.*\/|\.csv$/g, ''),
  from: rows.slice(0, table).reduce((sum, { length }) => sum + length, 0),
}));

const read: GlossaryTerm[] = [];

/** The term of a hit: `index` is the hit's `pattern`. */
export function glossaryTerm(index: number): GlossaryTerm | undefined {
  const line = lines[index];
  if (line === undefined) return undefined;
  read[index] ??= rowOf(fields.findLast(({ from }) => from <= index)?.field ?? '', line);
  return read[index];
}

/** All of them, read. */
export const glossary = (): readonly GlossaryTerm[] => lines.flatMap((_, index) => glossaryTerm(index) ?? []);

function rowOf(field: string, line: string): GlossaryTerm {
  const [term = '', instead = '', means = '', kind = ''] = line.split(';');
  return {
    field,
    term,
    instead,
    means: means || instead,
    // Built tables keep the first letters only.
    capitals: kind.includes('c'),
    weak: kind.includes('w'),
    verb: kind.includes('v'),
    more: kind.includes('m'),
  };
}

/** `payload` also stands for `payloads`; acronyms too ("RMAs"). */
function withPlural(pattern: string): string {
  const last = /(?:^|\s)([\p{L}-]*\p{L})$/u.exec(pattern)?.[1];
  if (!last || /(?:s|ing|ed|[^aeiou]ly)$/i.test(last)) return pattern;
  const plural = /(?:x|ch|sh)$/.test(last)
    ? `${last}es`
    : /[^aeiou]y$/.test(last)
      ? `${last.slice(0, -1)}ies`
      : `${last}s`;
  return `${pattern.slice(0, pattern.length - last.length)}{${last}|${plural}}`;
}

/** One pattern per term, in the order of the tables. */
export const glossaryPatterns: PatternSet = phrases(
  'glossary',
  lines.map((line) => line.slice(0, line.indexOf(';'))),
  (term, index) => (glossaryTerm(index)?.verb ? term : withPlural(term)),
);

/** What goes with a term of the kind `more`: one list, where every row would have its own. */
export const TAKEN_ALONG: ReadonlySet<string> = new Set(
  (
    'id url access account adapter adjustment agent agreement alert algorithm alignment allocation amendment amount ' +
    'application approval area arrangement array assessment attack attempt attestation attribute balance basis batch ' +
    'beacon block board booking broadcast bypass cable calculation calibration call campaign capture carrier case ' +
    'cell certificate chain change channel charge check chip circuit claim class clause client code coil command ' +
    'condition configuration conflict connection consent console control correction count counter cut-off cycle data ' +
    'database date deadline decision deduction delay delivery department descriptor desk detection determination ' +
    'device digest dispute document drift element eligibility endorsement endpoint engine enrolment entitlement entry ' +
    'error estimate event evidence expiry extension failure fault fee feed field figure file filing filter finding ' +
    'flag flow form format frequency gateway group guarantee handshake hash heartbeat hit hold host hub input issue ' +
    'item job key label lens letter level liability licence limit line link list listing lock log logic login map ' +
    'mapping match message metadata migration mismatch mode model module motor negotiation network node notice number ' +
    'offer order outcome output override pack package packets pairing panel pass payload payment penalty period plan ' +
    'platform policy port portal position procedure process profile programme protection push query queue range rate ' +
    'rating ratio reading reason recalibration record reference refresh refund registration release removal repair ' +
    'replacement report request requirement reset responder response restriction result return review rework rights ' +
    'role rule rules run sample scan schedule scheme score search sensitivity sensor server service session setting ' +
    'settlement sheet sign-off signal signature slot split stage standard state statement station status strategy ' +
    'stream submission support survey swap switch sync system target team terminal test threshold ticket tier timeout ' +
    'token traffic transfer trigger unit update upload validation value valve variance variation verdict version ' +
    'visit voucher warranty window wire wiring wrapper zone'
  ).split(' '),
);
