/** What the customer told without its own name: one of two, a deed, the colour or the make of a thing, the day of an event. */
import { ALTERNATIVES } from '../lexicons/alternatives.ts';
import type { Span } from '../model.ts';
import { expression } from '../text/expressions.ts';
import type { Sentence, TextReading } from '../text/reading.ts';
import { asking, NOT_AGAIN } from './asked.ts';
import type { SentenceSignal } from './signal.ts';

/** How the customer's text answers: any of these. Not where one of `but` stands too: "red, no, now it is green". */
interface Answer extends Span {
  readonly told: RegExp;
  readonly but: RegExp | null;
}

const EITHER = expression(
  /\b(?:is|was|are|were|do|does|did|has|have|had)(?:n['’]t)? (?:it|this|that|they|these|he|she|you|there|the|your)\b[^?]*\bor\b[^?]*\?/i,
);
const STILL_OPEN = expression(
  /\b(?:would|should|shall|will|can|could|want|prefer|like|need|next|new|instead|other|another|if|still|now|yet)\b/i,
);
/** What only asks nicely leaves nothing open. */
const POLITE =
  /\b(?:can|could|would|will|may) (?:you|i|we)\b|\b(?:we|i)(?:['’](?:d|ll)| will| would)?(?: just| only| also| still)? (?:need|require|like)\b|\bso (?:that )?(?:we|i) (?:can|could|may)\b|\bif (?:you could|possible)\b/gi;
/** "Have you cancelled the plan already?": nothing behind it, or it is about how and where. */
const DONE = expression(
  /\b(?:have|did) you (?:already |previously |actually |also )?(?!receiv|get\b|got\b|had\b|have\b|see|want|like|mean|know|need|think|tr(?:y|ied)|notice|hear|find|manage)(\p{Ll}{3,}) (?:the|your|this|that|it|an?|our|any)(?: (\p{Ll}+))?(?: (\p{Ll}+))?(?: (?:already|yet|at all|before|with us|so far|to us|on your (?:side|end)))*\s*\?/iu,
);
const LOOKS = expression(
  /\b(?:what|which) (colou?r|make|brand)(?: (?:and|or|,) (?:colou?r|make|brand|model|size|type))*,? (?:is|are|was|were|of) (?:the |your |this |that )?(?:\p{Ll}+ )?(\p{Ll}{3,})|\b(?:what|which) (colou?r|make|brand) (?:the|your|this) (?:\p{Ll}+ )?(?!is\b|was\b)(\p{Ll}{3,}) (?:is|was|are)|\b(describe|description of|what (?:does|do|did)) (?:the|your) (?:\p{Ll}+ )?(\p{Ll}{3,})(?= look like|[?.,]| (?:to|for) (?:me|us)| please|$)/iu,
);
const EVENT = expression(
  /\b(when|(?:what|which|for (?:what|which)) (?:day|date|time)(?: (?:and|or) (?:what )?(?:day|date|time))?) (?:exactly )?(?:(?:is|was|are|were) )?(?:the|your|this|that|his|her) (?:(?:current|original|existing|first|last) )?(?:\p{Ll}+ )?(?!is\b|was\b|were\b)([\p{Ll}-]{4,})(?: (?:is|was|are|were|due|booked|scheduled|for|at|supposed to be))*\s*[?.]/iu,
);
/** "Has a surveyor been to see it?" to who wrote that he came. */
const HAS_COME = expression(
  /\bha(?:s|ve) (?:an?|the|any|our|your|one of our|some) (?:\p{Ll}+ )?(\p{Ll}{5,}) (?:already |actually |ever )*(?:been|come|visited|called|arrived|contacted|attended|turned up|looked)\b/iu,
);
const MEASURE = expression(
  /\bhow (?:wide|tall|high|deep|big|large|thick|heavy|long(?! (?:has|have|had|did|does|do|will|is it|until|ago|before|were|was|have)))\b|\b(?:width|height|length|depth|diameter|weight|dimensions?|measurements?|size) of (?:the|your)\b/i,
);
const NUMBER_ON = expression(
  /\b(?:number|code|digits)\b[^.?!,]{0,24}\b(?:on|under(?:neath)?|inside|at) (?:the|your|its) (?:(?:back|bottom|side|front|base|inside|top) of (?:the|your) )?(?:\p{Ll}+ )?(?!card|back|bottom|letter)(\p{Ll}{4,})/iu,
);
const WHERE = expression(
  /\bwhere (?:exactly |precisely |abouts )?(?:is|does|did|was|are|do) (?:it|they|this|that|(?:the|your) \p{Ll}+) (?!go\b|come\b|now\b|live)(\p{Ll}{4,})/iu,
);
/** What is asked for by name: "your plan", "the tenant, role and format". */
const NAMED =
  /(?<=\b(?:your|which|what|and|or|export|app|user|(?:tell|send|share|stating|state|quote|give|provide|need|supply|know|confirm|us|me|with|have|get|of) (?:the|an?))\s|,\s(?:the\s)?)(?!name|e-?mail|time|date|order|thing|rest|following|team)(\p{Ll}{4,})(?=\s(?:is|are|was|were|it|you|we|and|or|please|plus|in|so|as|to)\b|[,?.:;]|\s*$)/giu;
/** What is to be sent: "sight of the death certificate", "pop over the signed wayleave". */
const TO_SEND =
  /\b(?:re-?send|send|provide|submit|upload|forward|share|attach|supply|furnish|enclose|produce|e-?mail|post|dm|let (?:us|me) have|give (?:us|me)|sight of|cop(?:y|ies) of|need|require|requires|pop|drop|ensure(?: that)?|make sure(?: that)?|await|awaiting|and|as well as|together with)(?: (?:us|me|over|in|back|through|across|to|to see))*(?: (?:the|your|an?|any|that|both|all|some|copy|copies|sight|scan|of|signed|completed|full|clear|recent|valid|said|same|my))* ((?:[\p{L}-]+ ){0,2}?)([\p{L}-]{3,})(?=[,.?;:)]|\s(?:and|or|so|to|for|as|from|in|that|which|together|along|reach(?:es)?|again|please|over|back|by|at|here|with|once|when|you|we)\b|\s*$)/giu;
/** Sent by us as often as by them, or told and not sent. */
const NO_PAPER =
  /^(?:photos?|pictures?|pics?|images?|messages?|e-?mails?|details?|information|info|numbers?|names?|address|questions?|reply|link|orders?|refunds?|money|parcels?|packages?|items?|products?|replacement|one|ones|thing|things|it|this|that|them|you|us|me|few|more|date|dates|time|day|code|team|help|time|email|dm|update|feedback|look|call|moment|minute|bit|sure|know|following|below|options?|access|clean|ready|payment|amount|card|box|label|goods)$/i;
const SENT =
  "(?:sent|submitted|uploaded|handed|posted|e-?mailed|mailed|filled|provided|gave|given|attach(?:ed|ing)?|enclos(?:e|ed|ing)|forwarded|faxed|supplied|completed|scanned|dm['’]?e?d|shared|brought)";
/** "Please descale the machine" to who descaled it. */
const TO_DO =
  /\b(?:please|kindly|try|tried|have you|did you|could you|can you|would you|start by|begin by|make sure (?:that )?you(?:['’]ve| have)?|ensure (?:that )?you(?:['’]ve| have)?)(?: (?:to|also|already|first|try|please|now|then))* (?!make|making|have|having|take|taking|give|giving|send|sending|provid|let|tell|shar|find|note|keep|allow|bear|accept|visit|us(?:e|ing)\b|click|follow|repl|writ|e-?mail|confirm|understand|refer|read|see\b|wait|feel|look|check|advis|state|quote|order|buy|pay|book|return|come)(\p{Ll}{4,}?)(?:ing|ed|e)? (?:(?:the|your|both|all|any|an?|with|on|in|out|off|up|it|of) )*(?:\p{Ll}+ )?(\p{Ll}{4,})/giu;
const UNIT =
  '\\d+(?:[.,]\\d+)? ?(?:mm|cm|m|metres?|meters?|inch(?:es)?|in|["”]|ft|foot|feet|kgs?|kilos?|lbs?|pounds|stone|litres?|g|grams?)(?!\\p{L})';
/** "And the green are yours" only goes on; these ask. */
const FIRM = expression(
  /\?|\b(?:please|pls|kindly|need|needs|requires?|provide|send|share|supply|stat(?:e|ing)|quot(?:e|ing)|tell|let (?:us|me)|give|inform|advise|submit|upload|forward|include|ensure|await(?:ing)?|may (?:i|we)|(?:could|can|would) (?:you|i|we)|missing|without)\b/i,
);
/** A number of its own, a name, what stands in quotes. */
const NO_PROPER =
  '(?!(?:I|My|The|Your|Our|This|That|These|A|An|Dear|Hi|Hello|Please|But|And|So|It|We|You|No|Not|On|In|At|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun)\\p{Ll}*\\b)';
const VALUE = `(?:(?=[\\p{L}-]{0,4}\\d)[\\p{L}\\d][\\p{L}\\d/.-]*(?![\\p{L}\\d%€£$]| ?(?:am|pm|days?|hours?|minutes?|weeks?|months?|years?|times|euros?|pounds?|dollars?)\\b)|${NO_PROPER}\\p{Lu}[\\p{L}\\d-]+|["“]\\p{L})`;
const PROPER = `(?<=\\p{Ll},? )${NO_PROPER}\\p{Lu}[\\p{L}\\d-]+`;
const CUE = expression(
  /\b(?:or|have|has|did|colou?r|make|brand|describe|description|does|do|when|what|which|where|how|number|code|digits|(?:width|height|length|depth|diameter|weight|dimensions?|measurements?|size) of)\b/i,
);

const COLOUR =
  'red|blue|green|black|white|gr[ea]y|yellow|orange|pink|purple|brown|beige|navy|cream|silver|gold(?:en)?|teal|turquoise|burgundy|olive|charcoal|khaki|lilac|mint|tan';
const DAY =
  '(?:\\d{1,2}(?:st|nd|rd|th)|\\d{1,2}[./-]\\d{1,2}|\\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\p{L}*|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\p{L}* \\d{1,2}|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:on|this|next|last|for) (?:mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun)|tomorrow|tonight|today|yesterday)\\b';
const CLOCK =
  "(?:\\d{1,2}(?:[:.]\\d\\d)? ?(?:am|pm|o['’]?clock)|(?:at|from) \\d{1,2}(?:[:.]\\d\\d)?|\\d{1,2}[:.]\\d\\d)\\b";
const PAST: Readonly<Record<string, string>> = {
  written: 'wrote|written',
  write: 'wrote|written',
  spoken: 'spoke|spoken',
  speak: 'spoke|spoken',
  taken: 'took|taken',
  take: 'took|taken',
  given: 'gave|given',
  give: 'gave|given',
  send: 'sent',
  done: 'did|done',
  pay: 'paid',
  make: 'made',
  fill: 'filled',
  buy: 'bought',
  bring: 'brought',
  leave: 'left',
  return: 'returned|sent back',
};
const words = (source: string, flags = 'iu'): RegExp => new RegExp(source, flags);
const whole = (parts: readonly string[]): RegExp => words(`(?<![\\p{L}\\d])(?:${parts.join('|')})(?![\\p{L}\\d])`);
const GROUPS = ALTERNATIVES.map((group) => group.map((one) => whole([one])));

export const freely: SentenceSignal<Answer> = {
  id: 'told-freely',
  read(sentence) {
    const { text } = sentence;
    const rest = asking(sentence);
    if ((rest === null && !sentence.test(CUE)) || sentence.test(NOT_AGAIN)) return [];
    const answers: Answer[] = [];
    const add = (told: RegExp, but: RegExp | null = null): number =>
      answers.push({ start: 0, end: text.length, told, but });
    const open = sentence.test(STILL_OPEN) && STILL_OPEN.regex.test(text.replace(POLITE, ' '));
    const either = open ? null : sentence.exec(EITHER);
    if (either)
      for (const group of GROUPS) {
        const of = group.filter((one) => one.test(either[0]));
        if (of.length > 1)
          for (const one of of) add(one, whole(of.filter((other) => other !== one).map(({ source }) => source)));
      }
    const [, verb, ...of] = sentence.exec(DONE) ?? [];
    const things = of.filter((noun): noun is string => noun !== undefined && noun.length > 3);
    if (verb && things.length > 0) {
      const did = `(?<!if |not )\\b(?:i|we)(?:['’]ve| have| had)?(?: already| just| even)? (?:${PAST[verb] ?? `${verb.replace(/(?:ed|e)$/, '')}(?:[lpt]?ed|ied)`})\\b`;
      const thing = `\\b(?:${things.join('|')})`;
      add(words(`${did}[^.!?\\n]{0,40}${thing}|${thing}\\w*\\b[^.!?\\n]{0,20}${did}`));
    }
    const looks = open ? null : sentence.exec(LOOKS);
    const noun = looks?.[2] ?? looks?.[4] ?? looks?.[6];
    if (looks && noun) {
      const colour = `\\b(?:${COLOUR})\\b,? (?:\\p{L}+ ){0,2}${noun}\\b|\\b${noun}s?\\b[^.!?\\n]{0,24}\\b(?:${COLOUR})\\b`;
      const make = `(?<![.!?] |^)\\b(?!(?:I|My|The|Your|This|Our)\\b)\\p{Lu}[\\p{L}\\d]+ (?:[\\p{L}\\d]+ )?${noun}\\b|\\b${noun}\\b(?: is| was|,)?(?: an?| the| my)?(?: \\p{Ll}+)? (?!(?:I|My|The|Your|This|Our)\\b)\\p{Lu}[\\p{L}\\d]{2,}`;
      add(/^colou?r/i.test(looks[1] ?? looks[3] ?? 'colour') ? words(colour) : words(make, 'u'));
    }
    const event = open ? null : sentence.exec(EVENT);
    if (event?.[2]) {
      const thing = event[2].replace('-', '[- ]');
      const at = /time/i.test(event[1] ?? '') ? CLOCK : DAY;
      add(words(`\\b${thing}s?\\b[^.!?\\n]{0,40}?\\b${at}|\\b${at}[^.!?\\n]{0,24}\\b${thing}\\b`));
    }
    const come = sentence.exec(HAS_COME)?.[1];
    if (come)
      add(
        words(
          `\\b${come}\\b[^.!?\\n]{0,20}\\b(?:came|comes|was (?:here|out|at)|visited|has (?:been|come)|called|rang|arrived|turned up|looked|attended|contacted|told|said)\\b`,
        ),
      );
    if (rest === null || open || !sentence.test(FIRM)) return answers;
    const where = sentence.exec(WHERE)?.[1]?.replace(/(?:ing|ed|e)$/, '');
    if (where)
      add(
        words(
          `\\b${where}\\p{L}* (?:out )?(?:at|from|in|on|by|near|under|behind|around|through|between|next to|outside) (?:the|my|our|an?|one|both|its|your) \\p{L}+`,
        ),
      );
    if (sentence.test(MEASURE)) {
      const of = (rest.match(/\p{Ll}{4,}/gu) ?? []).filter((word) => !COMMON.has(word)).slice(0, 8);
      if (of.length > 0)
        add(
          words(
            `\\b(?:${of.join('|')})(?:['’]?s)?\\b[^.!?\\n]{0,24}?${UNIT}|${UNIT} (?:\\p{L}+ ){0,2}(?:${of.join('|')})\\b`,
          ),
        );
    }
    const on = sentence.exec(NUMBER_ON)?.[1];
    if (on) add(words(`\\b${on}s? (?:no\\.?|number|nr\\.?|id|code|#)[ :.#]*(?=[\\p{L}\\d-]*\\d\\d)[\\p{L}\\d-]{3,}`));
    for (const [, , paper = ''] of rest.matchAll(TO_SEND))
      if (
        !NO_PAPER.test(paper) &&
        !/\b(?:another|new|other|updated|latest|signed again|original|old|back)\b/i.test(rest)
      ) {
        const thing = `\\b${paper.replace(/s$/, '')}(?:s|es)?\\b`;
        add(
          words(
            `(?:\\b(?:i|we|my \\p{Ll}+|already|again|have|is|it)\\b|['’]ve)[^.!?\\n]{0,30}\\b${SENT}\\b[^.!?\\n]{0,60}${thing}|\\b(?:attached|enclosed|attachment)\\b[^.!?\\n]{0,40}${thing}|${thing}[^.!?\\n]{0,50}(?:\\b(?:attached|enclosed|in the attachment)\\b|(?:\\b(?:was|were|been|signed and|and|already|both|i|we|have|['’]ve)|\\(|,) (?:already |all |duly )?\\b${SENT}\\b)|${thing} \\(?(?:already )?${SENT}\\b`,
          ),
        );
      }
    for (const [, verb = '', thing = ''] of /\b(?:again|once more|this time|now that)\b/i.test(text)
      ? []
      : text.matchAll(TO_DO))
      if (!COMMON.has(thing))
        add(
          words(
            `(?<!n['’]t |not |if )(?:\\b(?:i|we|have|already|and|also)\\b|['’]ve|[,.])(?: \\p{Ll}+)?,? (?:${PAST[verb] ?? `${verb.replace(/y$/, '(?:y|i)')}(?:[lptdngbm]?ed|d)`})\\b[^.!?\\n]{0,30}\\b${thing}\\b`,
          ),
        );
    for (const [named] of rest.matchAll(NAMED))
      if (!COMMON.has(named.toLowerCase())) {
        add(
          words(
            `(?<!\\p{L})(?:${named[0]?.toLowerCase()}|${named[0]?.toUpperCase()})${named.slice(1)}(?:['’]s)?,?(?: (?:no\\.?|number|nr\\.?|id|ref|code|name|is|was|called|named))*:? ${VALUE}|${PROPER} ${named.toLowerCase()}\\b`,
            'u',
          ),
        );
        add(
          words(
            `(?<!\\p{L})${named}(?: (?:name|type|id))?[ \\t]*[:=][ \\t]*[\\p{L}\\d]|(?<!\\p{L})(?:my|our) ${named} is (?=\\d|[\\p{L}\\d-]*\\d\\d)`,
          ),
        );
      }
    return answers;
  },
};

/** What a label of a form or of a mail is called too. */
const COMMON: ReadonlySet<string> = new Set(
  'that this they them with from your have been what which when where there here please subject question questions update note notes problem issue help mail message account information details following item items case matter also just could would tell know wide tall high deep large thick heavy long width height length depth size weight'.split(
    ' ',
  ),
);

/** The customer's words that already tell it. */
export function toldFreely(sentence: Sentence, customer: TextReading): string | null {
  const head = customer.text.slice(0, 5000);
  for (const { told, but } of sentence.read(freely)) {
    const said = told.exec(head)?.[0];
    if (said && !but?.test(head)) return said.trim();
  }
  return null;
}
