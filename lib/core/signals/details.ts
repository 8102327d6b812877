/** A detail asked for by its own name ("roll number", "which hotel", "when did you cancel") that the customer has told by it. */
import type { Span } from '../model.ts';
import { type Expression, expression } from '../text/expressions.ts';
import type { Sentence, TextReading } from '../text/reading.ts';
import { asking, NOT_AGAIN } from './asked.ts';
import type { SentenceSignal } from './signal.ts';

/** "your roll number", "the session ID": what is numbered. */
const NUMBERED = expression(
  /(?:^|[\s(])((?:[\p{L}-]{2,} )?[\p{L}-]{2,}) ?(?:numbers?|no|nr|ref(?:erence)?|id|code)(?![\p{L}'’])/giu,
);
/** Written in capitals it is a number by itself: UTR, AWB, VIN. */
const CAPITALS = /(?<![\p{L}-])[A-Z]{2,5}(?![\p{L}-])/gu;
const NO_CAPITALS = /^(?:ID|DM|PM|OR|AND|OK|PDF|UK|US|EU|FAQ|SMS|PIN|OTP|CVV|CVC|NOT|PLEASE)$/;
/** Asked for by others' rules, or said so often that it tells nothing. */
const NO_QUALIFIER =
  /^(?:the|your|you|and|or|an?|us|me|full|exact|correct|right|new|same|phone|mobile|telephone|contact|cell|call|whatsapp|best|good|large|a|by|with|any|other|provide|send|share|give|of|long|photo|post|zip|qr|dress|security|pin|is|what|which|that|this|for|to|serial|model|first|last|following|colou?r|area|country|sort)$/i;

const PLACES =
  'street|road|avenue|estate|hotel|hostel|station|bank|branch|hospital|clinic|school|college|campus|building|block|hall|airport|terminal|gate|platform|stop|line|route|train|bus|coach|ferry|machine|restaurant|caf[eé]|airline|carrier|courier|supplier|seller|workspace|project|course|class|module|theatre|cinema|stadium|event|show|concert|film|book|game|server|region|zone|depot|warehouse|park|site|location|city|town|area';
const WHERE = expression(
  new RegExp(
    `\\b(?:which|what)(?:['’]?s| is| was)? (?:the |your |of our )?(?:name of the )?(${PLACES})(?: (?:and|or) (${PLACES}))?(?= (?:was|is|were|did|are|do|you|has|have|it)\\b|\\s*\\?)|\\b(?:name|location) of (?:the|your) (${PLACES})\\b|\\b(?:your|the|and) (${PLACES}) name\\b`,
    'gi',
  ),
);
/** "Which station and machine was it?": whatever else has a name or a number behind it in what the customer wrote. */
const WHICH = expression(
  /\b(?:which|what) (\w{3,})(?: (?:and|or) (\w{3,}))? (?:(?:was|is|were|did|are|do|does|has)\b|(?:it|this|that) (?:is|was)\b)/i,
);
/** "How many pupils are coming?" to who wrote "28 pupils"; how many of them are broken is another matter. */
const HOW_MANY = expression(
  /\bhow many (?:\p{Ll}+ )?(?!days|hours|minutes|weeks|months|years|times|nights|more|of\b|other)(\p{Ll}{3,}s|people|children)\b(?! (?:(?:are|is|were|was|have|came|arrived|do) )?(?:\p{Ll}+ )?(?:broken|damaged|missing|faulty|left|wrong|affected|affects|sick|ill|need|want|like|replaced|too|still|been))/iu,
);
const WHEN = expression(
  /\b(?:when|(?:on )?(?:which|what) (?:date|day)) (?:exactly )?(?:did|have) (?:you|we|they) (?:first |last |originally )?(\p{Ll}{3,})|\bwhen (?:was|were) (?:it|they|the [\w-]+|your [\w-]+) (\p{Ll}{3,}ed|sent)\b/iu,
);
/** Whoever writes "delivered on Friday" has told when they received it. */
const CAME = '(?:received|got (?:it|them)|arrived|delivered)';
const PAST: Readonly<Record<string, string>> = {
  receive: CAME,
  arrive: CAME,
  get: CAME,
  delivered: CAME,
  send: 'sent',
  leave: 'left',
  write: 'wrote',
  speak: 'spoke',
  take: 'took',
  make: 'made',
  give: 'gave',
  ring: 'rang',
  come: 'came',
  hand: 'handed',
  drop: 'dropped',
  stop: 'stopped',
  submit: 'submitted',
  post: 'posted',
  ship: 'shipped',
};

/** What is still to be chosen the customer cannot have told. */
const OPEN = expression(
  /\b(?:would (?:you(?! (?:let|send|give|tell|share|provide|mind|be able|be so|kindly|please|have))|suit|be)|should(?! you\b)|shall|do you want|prefer|instead|next|new|replacement|if (?:it|this|that)|if you (?!can|could|would|may|please)|will (?:find|receive|get)|again because|usually|normally)\b/i,
);
/** "Is it the fridge or the freezer?" to who named one of the two. What a word like "work" or "left" is besides, only an article tells. */
const LEADS = "(?:(?:the|an?|on|in|at|by|from|via|with|your|my|it['’]?s|is|was|are|were) )";
const EITHER = expression(
  new RegExp(
    `\\b(?:is|are|was|were|did|do|does|has|have) [^?,;:]{0,50}?\\b(?!yes|not|one|just|only|some|any|more|less|even|still|already|before|new|this|that|it\\b|you\\b|they)(\\p{Ll}{3,}) or (?:(?:is|was|are|were) (?:it|they) )?${LEADS}*(?!no\\b|not|two|else|other|some|any|more|less|something|both|after|never|did|does|has|have|is|are|was|were|that|this|you)(\\p{Ll}{3,})\\b[^?]{0,30}\\?`,
    'iu',
  ),
);
const ASKABLE = expression(
  /\b(?:or|numbers?|no|nr|ref|reference|id|code|which|what|when|how many|name of|name|location of)\b|[A-Z]{2}/i,
);

export interface AskedDetail extends Span {
  readonly kind: 'number' | 'name' | 'day' | 'count' | 'either';
  readonly of: string;
}

export const askedDetails: SentenceSignal<AskedDetail> = {
  id: 'asked-details',
  read(sentence) {
    const rest = sentence.test(ASKABLE) ? asking(sentence) : null;
    if (rest === null || sentence.test(OPEN) || sentence.test(NOT_AGAIN)) return [];
    const whole = { start: 0, end: sentence.text.length };
    const found: AskedDetail[] = [];
    const all = (of: Expression): Iterable<RegExpExecArray> => (sentence.allows(of) ? rest.matchAll(of.regex) : []);
    const first = (of: Expression): RegExpExecArray | null => (sentence.allows(of) ? of.regex.exec(rest) : null);
    // Who writes a number out asks for nothing.
    if (!/\d{4,}/.test(sentence.text)) {
      for (const [, words = ''] of all(NUMBERED))
        for (const of of words.split(' ')) if (!NO_QUALIFIER.test(of)) found.push({ ...whole, kind: 'number', of });
      for (const [of] of rest.matchAll(CAPITALS))
        if (!NO_CAPITALS.test(of)) found.push({ ...whole, kind: 'number', of });
    }
    for (const names of all(WHERE)) for (const of of names.slice(1)) if (of) found.push({ ...whole, kind: 'name', of });
    const which = first(WHICH);
    for (const of of [which?.[1], which?.[2]])
      if (of && !found.some((other) => other.of === of)) found.push({ ...whole, kind: 'name', of });
    const many = first(HOW_MANY)?.[1];
    if (many) found.push({ ...whole, kind: 'count', of: many.toLowerCase() });
    const [, did, was] = first(WHEN) ?? [];
    const when = did ?? was;
    if (when) found.push({ ...whole, kind: 'day', of: when });
    const [, one, other] = sentence.exec(EITHER) ?? [];
    if (one && other) found.push({ ...whole, kind: 'either', of: `${one}|${other}` });
    return found;
  },
};

/** The customer's words that already tell it. */
export function toldDetail(sentence: Sentence, customer: TextReading): string | null {
  for (const { kind, of } of sentence.read(askedDetails)) {
    const head = customer.text.slice(0, 5000);
    // Who named both has not said which.
    if (kind === 'either' && of.split('|').every((word) => FORMS.either(word).test(head))) continue;
    const told = FORMS[kind](of).exec(head)?.[0];
    if (told) return told.trim();
  }
  return null;
}

/** What they are called for short. */
const SHORT: Readonly<Record<string, string>> = { transaction: 'txn|trx|tx', registration: 'reg', passenger: 'pax' };
/** Only what means something: with the flag "u" no other mark may be escaped ("one-time"). */
const escaped = (word: string): string => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
const anyCase = (word: string): string =>
  `[${word[0]?.toLowerCase()}${word[0]?.toUpperCase()}]${escaped(word.slice(1).toLowerCase())}`;
const MONTHS = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\p{L}*';
const DAYS = `(?:\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTHS}|${MONTHS} \\d{1,2}|\\d{1,2}[./-]\\d{1,2}(?:[./-]\\d{2,4})?|\\d{1,2}(?:st|nd|rd|th)\\b|yesterday|today|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:\\d+|an?|two|three|four|five|six|several|a few) (?:days?|weeks?|months?) ago|last (?:week|month|night)|this morning|in (?:the (?:spring|summer|autumn|winter) |early |late |mid-? ?)?${MONTHS}|(?:at|over) (?:the (?:weekend|week-end)|christmas|easter))`;
/** Known by their number: "the 47 bus", "the 8.05 train". */
const LINES = /^(?:bus|tram|train|coach|route|line|ferry|flight)$/i;
const NO_NAMES =
  '(?!(?:The|My|Your|Our|This|That|In|At|On|An?|Which|What|And|But|Every|No|New|His|Her|Their|Its|From|For|Some|Any|Same|Each|Both|Dear|Hello|Hi|I|We|You|They|He|She|It|Please|Why|When|Where|How)\\b)';

const FORMS: Readonly<Record<AskedDetail['kind'], (of: string) => RegExp>> = {
  number: (of) =>
    new RegExp(
      `(?<!\\p{L})(?:${[of, ...(SHORT[of.toLowerCase()] ?? '').split('|')].filter(Boolean).map(escaped).join('|')})s?\\b[\\s.:#-]*(?:(?:txn|transaction|number|no|nr|num|id|code|ref|reference|is|was)\\b[\\s.:#]*){0,3}(?=[\\p{L}\\d/-]*\\d\\d)[\\p{L}\\d][\\p{L}\\d/-]{2,}(?![\\p{L}\\d%€£$:]|[.,]\\d| ?(?:am|pm|days?|hours?|minutes?|weeks?|months?|years?|times|euros?|pounds?|dollars?|naira)\\b)`,
      'iu',
    ),
  name: (of) =>
    new RegExp(
      `(?<!\\p{L})(?:${NO_NAMES}\\p{Lu}[\\p{L}'’-]+ ){1,3}${anyCase(of)}\\b|(?<!\\p{L})${anyCase(of)}s?,? (?:no\\.? ?|number |#|called |named |in |at |on )?["“]?(?:\\d[\\w-]*|${NO_NAMES}\\p{Lu}[\\p{L}\\d-]+)|(?<!\\p{L})${anyCase(of)} ["“]\\p{L}${LINES.test(of) ? `|(?<![\\p{L}\\d])\\d{1,4}[A-Z]? ${anyCase(of)}\\b|(?<!\\p{L})\\d{1,2}[:.]\\d\\d(?: (?:from|to) \\p{Lu}\\p{Ll}+)? ${anyCase(of)}\\b` : ''}`,
      'u',
    ),
  count: (of) =>
    new RegExp(
      `(?<![\\p{L}\\d.,])(?:\\d{1,4}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty) (?:\\p{Ll}+ )?${escaped(of.replace(/s$/, ''))}s?\\b`,
      'iu',
    ),
  either: (of) => new RegExp(`(?<!\\p{L})${LEADS}(?:${of.split('|').map(escaped).join('|')})(?!\\p{L})`, 'iu'),
  day: (verb) => {
    const past =
      PAST[verb] ?? (/ed$|^sent$/.test(verb) ? escaped(verb) : `${escaped(verb.replace(/e$/, ''))}(?:[lpt]?ed|t)?`);
    return new RegExp(
      `\\b${past}\\b[^.!?\\n]{0,50}\\b${DAYS}|\\b${DAYS}\\b[^.!?\\n]{0,20}\\b(?:i|we) ${past}\\b`,
      'iu',
    );
  },
};
