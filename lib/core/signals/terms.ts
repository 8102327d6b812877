/** Words of a trade in a sentence: from the glossary, and capitals or identifiers nobody outside would know. */
import { type GlossaryTerm, glossary, glossaryPatterns, glossaryTerm, TAKEN_ALONG } from '../lexicons/glossary.ts';
import { KNOWN_ACRONYMS } from '../lexicons/known-acronyms.ts';
import { EVERYDAY_STACK, nounStacks } from '../lexicons/noun-stacks.ts';
import { EVERYDAY_PREFIX, PREFIXED, STRESSED } from '../lexicons/word-shapes.ts';
import { expression } from '../text/expressions.ts';
import type { Sentence } from '../text/reading.ts';
import type { Token } from '../text/tokens.ts';
import type { Confident, SentenceSignal } from './signal.ts';

export interface TermHit extends Confident {
  readonly kind: 'term' | 'weak' | 'stack' | 'acronym' | 'identifier' | 'policy';
  readonly entry: GlossaryTerm | null;
}

const POLICY = expression(
  /\b(?:(?:as )?per|according to|in (?:accordance|line|compliance|keeping|conformity) with|pursuant to|as (?:set out|stated|outlined|detailed|defined|described|specified|laid down|laid out|mentioned|noted|provided) (?:in|by|under)|as a matter of|due to|under|based on|in terms of|subject to|governed by|by virtue of|see|set out in|stated in|outlined in)\s+(?:our|the|your|company|its|their|this|these)?\s*(?:[\w'’&-]+ ){0,3}?(?:polic(?:y|ies)|terms(?: (?:and|&) conditions| of (?:service|use|business|sale|carriage))?|t&cs?|conditions(?: of (?:carriage|sale|use))?|code of conduct|guidelines|regulations|protocols?|procedures?|sops?|clause \d[\w.()]*|section \d[\w.()]*|article \d[\w.()]*|paragraph \d[\w.()]*|regulation \d[\w.()]*|§+ ?\d[\w.()]*)(?: of (?:the|our|your) (?:[\w'’-]+ ){0,3}(?:agreement|contract|terms|policy|conditions|code of conduct|rules|carriage))?/gi,
);
/** "under our terms", "see our policy": only a numbered clause makes these policy-speak. */
const ORDINARY_LEAD =
  /^(?:under|based on|see|subject to|due to|in terms of|as a matter of|governed by|set out in|stated in|outlined in)\b/i;
const NUMBERED = /\b(?:clause|section|article|paragraph|regulation|§)\s*\d/i;
/** Rules of others that bind us too are no rule book of ours. */
const PUBLIC_RULES = /^(?:according to )?the (?:regulations|guidelines)\b/i;
const CLAUSE = expression(
  /\b(?:clause|section|article|paragraph|point|§+) ?\d[\w.()]* (?:(?:\(\d+\) )?of (?:the|our|your) )(?:[\w'’-]+ ){0,3}\w+|\b(?:our|company|the|internal|standard) (?:[\w'’-]+ ){0,2}(?:policy|policies|terms|guidelines|procedures?|regulations) (?:states?|dictates?|stipulates?|mandates?|requires? (?:us|that)|says?|prohibits?|does not (?:allow|permit)|do not (?:allow|permit)|doesn['’]t (?:allow|permit)|prevents?|forbids?)\b|\bconditions of carriage\b/gi,
);
const POLICY_GUARD = expression(
  /polic|term|t&c|condition|guideline|regulation|protocol|procedure|sop|clause|section|article|paragraph|§|code of conduct/i,
);

const IDENTIFIER = /^(?:[a-z][a-z0-9]*(?:_[a-z0-9]+)+|[a-z]+(?:[A-Z][a-z]+)+|--?[a-z]+(?:-[a-z]+)+)$/;
const COMMON_CAMEL =
  /^(?:i(?:Phone|Pad|Pod|Mac|OS|Tunes|Cloud|Message|Watch|Photo|Movie)s?|e(?:Bay|Mail|Sim|SIM|Book|Gift|Bike|Shop)s?|mac[A-Z]\w+|you[A-Z]\w+|my[A-Z]\w+|o2\w*|[kmMGT](?:Wh|Wp|Ah|Hz|Pa|Bit|Byte)s?)$/;
const ACRONYM = /^[A-Z][A-Z&/]{1,5}s?$/;

/** Words of the trade in what everybody says: "your statutory rights", "the shuttle stops on level 1". */
const ORDINARY =
  /\bstatutory rights?\b|\b(?:rental|tenancy|lease) agreements?\b|\b(?:on|from|arrivals,|departures,|floor,|,) level [1-4]\b(?! (?:sup|team|age))/i;

export const terms: SentenceSignal<TermHit> = {
  id: 'terms',
  read: (sentence) => {
    const shouted = isShouted(sentence);
    const hits: TermHit[] = [];
    for (const hit of sentence.find(glossaryPatterns)) {
      const entry = glossaryTerm(hit.pattern);
      if (!entry) continue;
      const text = sentence.text.slice(hit.start, hit.end);
      if (inHandle(sentence.text, hit.start)) continue;
      if (ORDINARY.test(sentence.text.slice(Math.max(0, hit.start - 12), hit.end + 9))) continue;
      if (entry.capitals && (shouted || !written(text) || initialsAt(sentence.text, hit.start))) continue;
      add(hits, {
        start: hit.start,
        end: entry.more ? endWithMore(sentence, hit.end) : hit.end,
        kind: entry.weak ? 'weak' : 'term',
        entry,
        confidence: entry.weak ? 0.4 : 0.9,
      });
    }
    for (const { start, end } of sentence.find(nounStacks)) {
      // Words of a list stand beside each other too: "orders, backlog".
      const words = sentence.text.slice(start, end);
      if (/[^\p{L}\p{N}\s-]/u.test(words) || EVERYDAY_STACK.test(words)) continue;
      add(hits, { start, end, kind: 'stack', entry: null, confidence: 0.8 });
    }
    if (sentence.test(POLICY_GUARD)) policySpeak(sentence, hits);
    if (!shouted) unknownCapitals(sentence, hits);
    return hits;
  },
};

/** "LNB port", "ATAS certificate": the word after it belongs to it. */
function endWithMore({ text, tokens }: Sentence, end: number): number {
  const next = text[end] === ' ' ? tokens.find((token) => token.start === end + 1) : undefined;
  return next && TAKEN_ALONG.has(next.norm) ? next.end : end;
}

/** The longer hit wins: "SLA queue" over "SLA"; a plain term over a weak one of the same length. */
function add(hits: TermHit[], hit: TermHit): void {
  const rivals = hits.filter((other) => other.start < hit.end && other.end > hit.start);
  // A term of the table brings its plain words along; a stack does not, unless it joins several.
  const size = (of: TermHit): number => of.end - of.start + (of.kind === 'weak' ? 0 : of.kind === 'stack' ? -99 : 0.5);
  const joins =
    hit.kind === 'stack' && rivals.length > 1 && rivals.every((one) => one.start >= hit.start && one.end <= hit.end);
  if (!joins && rivals.some((other) => size(other) >= size(hit))) return;
  for (const rival of rivals) hits.splice(hits.indexOf(rival), 1);
  hits.push(hit);
}

/** "^SV", "/DC", "- AK" at the end: who wrote it. */
const initialsAt = (text: string, at: number): boolean =>
  /[/^*~#@]$/.test(text.slice(0, at)) || (/[–-]\s?$/.test(text.slice(0, at)) && text.length - at <= 4);

/** An acronym as such: all capitals, a plural s allowed. */
const written = (text: string): boolean => {
  const core = text.split(/\s/)[0] ?? text;
  return core.replace(/(?:'|’)?s$/, '') === core.replace(/(?:'|’)?s$/, '').toUpperCase() || /[A-Z].*[A-Z]/.test(core);
};

/** Two that may be capitals: asked of every sentence, and of what is not ASCII the words tell more. */
const CAPITALS = /[A-Z\u0080-\uffff].*[A-Z\u0080-\uffff]/;

function isShouted(sentence: Sentence): boolean {
  if (!CAPITALS.test(sentence.text)) return false;
  const words = sentence.tokens.filter((token) => /\p{L}{2}/u.test(token.text));
  const capitals = words.filter((token) => token.text === token.text.toUpperCase());
  return words.length >= 3 && capitals.length * 3 >= words.length * 2;
}

function policySpeak(sentence: Sentence, hits: TermHit[]): void {
  for (const match of sentence.matches(POLICY)) {
    const words = match[0];
    if ((ORDINARY_LEAD.test(words) && !NUMBERED.test(words)) || PUBLIC_RULES.test(words)) continue;
    addPolicy(hits, match.index, words);
  }
  for (const match of sentence.matches(CLAUSE))
    if (!PUBLIC_RULES.test(match[0])) addPolicy(hits, match.index, match[0]);
}

/** "@wanda_on_the_go", "#OpenDay": a name that people gave themselves. */
const inHandle = (text: string, at: number): boolean =>
  /[@#][\p{L}\p{N}_.-]*$/u.test(text.slice(Math.max(0, at - 24), at));

function addPolicy(hits: TermHit[], start: number, words: string): void {
  add(hits, { start, end: start + words.replace(/[\s.]+$/, '').length, kind: 'policy', entry: null, confidence: 0.88 });
}

function unknownCapitals(sentence: Sentence, hits: TermHit[]): void {
  const { tokens, text } = sentence;
  const free = (token: Token): boolean => !hits.some((hit) => hit.start < token.end && hit.end > token.start);
  tokens.forEach((token, index) => {
    const { norm } = token;
    if (norm.endsWith("'s")) owned(token, hits);
    else if (norm.includes('-', 1) && PREFIXED.test(norm) && !EVERYDAY_PREFIX.test(norm) && free(token))
      hits.push({ start: token.start, end: token.end, kind: 'stack', entry: null, confidence: 0.8 });
    // Neither without a capital, an underscore or leading hyphens: most words end here.
    if (token.text === norm && !norm.includes('_') && norm[0] !== '-') return;
    if (inHandle(text, token.start)) return;
    const joined = JOINED.exec(token.text);
    if (joined && free(token) && [joined[1], joined[2]].some((part) => part && single(part)?.capitals)) {
      hits.push({ start: token.start, end: token.end, kind: 'acronym', entry: null, confidence: 0.75 });
      return;
    }
    const coded = CODE.test(token.text) && CODE_FOR.test(text.slice(token.end, token.end + 16));
    const kind =
      IDENTIFIER.test(token.text) && !COMMON_CAMEL.test(token.text)
        ? 'identifier'
        : coded || ACRONYM.test(token.text)
          ? 'acronym'
          : null;
    if (!kind || !free(token)) return;
    const odd = kind === 'acronym' && !coded ? strange(token, tokens[index - 1], tokens[index + 1], text) : 1;
    if (odd === 0) return;
    const confidence = kind === 'identifier' ? 0.8 : coded || INSIDE_WORD.test(text.slice(token.end)) ? 0.75 : 0.6;
    hits.push({ start: token.start, end: token.end, kind, entry: null, confidence: confidence * odd });
  });
}

/** "PSP-side", "SLA/OLA". */
const JOINED = /^([A-Z][A-Z&]{1,5})[-/]([A-Za-z]{2,})$/;
/** "G99 approval", "A55 uplift": a letter and a number are a seat, a road or a room without such a word after them. */
const CODE = /^[A-Z]{1,3}\d{1,3}[A-Z]?$/;
const CODE_FOR =
  /^ (?:approvals?|mismatch|flag|rejections?|applications?|submissions?|notifications?|uplift|filing|declarations?|denials?|exceptions?|scans?|jobs?|returns?)\b/i;

let singles: ReadonlyMap<string, GlossaryTerm> | null = null;
/** The term that is this one word and nothing more. */
function single(word: string): GlossaryTerm | undefined {
  singles ??= new Map(
    glossary().flatMap((entry): [string, GlossaryTerm][] =>
      /^[\p{L}-]+$/u.test(entry.term) ? [[entry.term.toLowerCase(), entry]] : [],
    ),
  );
  return singles.get(word.toLowerCase());
}

/** "the DNO's approval", "the registrar's answer": patterns are words, and this is one word. */
function owned(token: Token, hits: TermHit[]): void {
  const word = token.text.slice(0, -2);
  const entry = single(word);
  if (!entry || entry.weak || (entry.capitals && word !== word.toUpperCase())) return;
  add(hits, { start: token.start, end: token.end - 2, kind: 'term', entry, confidence: 0.9 });
}

const SHORT_WORDS = new Set(
  'YOU OUR HOW WHY WHO TOO BUT CAN DID HAS HAD WAS ARE HER HIS ITS SAY SEE TRY USE WAY DAY BAD BIG FEW GET GOT LET LOT MAN MAY PAY PUT SET TEN TOP TWO WIN YET'.split(
    ' ',
  ),
);
/** A name of a service rather than a term: "PSN account", "XYZ app". */
const BRAND_AFTER =
  /^s?\s+(?:id|ids|account|accounts|card|cards|wallet|app|store|profile|website|team|support|customer|member|members|membership|gift|shop|points|plus|group|bank|airport|station|tv)\b/i;

/** Beside these an acronym is one of the machine room and not the name of a shop: "OOM condition". */
const INSIDE_WORD =
  /^s?\s+(?:status|condition|conditions|error|errors|flag|flags|check|checks|request|process|record|records|field|setting|settings|value|values|reference|queue|level|mode|layer|protocol|violation|mismatch|timeout|limit|report|form|forms|code|codes|breach|threshold|exception|window|ratio|score|rating|module|config|configuration|event|events|interface|table|job|jobs|run|batch|file|files|format|schema|parameter|parameters|has signed|have signed|sign-off|signed|approval|requirements?|cycle|ticket|case|entry|entries|instance|node|policy|tag|tags|test|tests|lookup|handshake|validation|verification|compliance|audit|screening|procedure)\b/i;

/** Capitals that are no code, no initials, no name, no size and no shout: 1; less where they may be stress. */
function strange(token: Token, before: Token | undefined, after: Token | undefined, text: string): number {
  const core = token.text.replace(/s$/, '');
  if (core.length < 2 || KNOWN_ACRONYMS.has(core) || KNOWN_ACRONYMS.has(token.text) || SHORT_WORDS.has(core)) return 0;
  const last = token.end >= text.replace(/[.!\s]+$/, '').length;
  const around = [text[token.start - 1] ?? ' ', text[token.end] ?? ' '];
  if (around.some((mark) => /[\d\-_/#@^*~&+[\]"“”<>]/.test(mark))) return 0;
  if (around[1] === '.' && !last) return 0;
  // Who wrote it, at the end of a post: "… ^SV", "Thanks, AK".
  if (last && (before === undefined || /[,.!?^*~–-]/.test(before.text))) return 0;
  // Beside a number it is a code or a place ("AB 1234", "reg KX19 ABV", "gate B").
  if ((before && /\d/.test(before.text)) || (after && /^\d/.test(after.text) && !/^\d{1,2}$/.test(after.text)))
    return 0;
  // Beside other capitals, or readable as a word, it is stress.
  if ([before, after].some((word) => word && /^[A-Z]{2,}$/.test(word.text))) return 0;
  const sayable = core.length >= 4 && /[AEIOUY]/.test(core) && !/[^AEIOUY]{4}/.test(core);
  if (sayable && STRESSED.has(core)) return 0;
  if (before && /^(?:mr|mrs|ms|the|dr)$/i.test(before.text) && core.length >= 5) return 0;
  if (BRAND_AFTER.test(text.slice(token.end))) return 0;
  return sayable ? 0.7 : 1;
}
