/** Secrets told in a turn of phrase: a password "by hand: …", a PIN "for locker 12", an account without its name. */
import { afterOf, beforeOf, type SecretShape } from './secret-shape.ts';

/** Small and capital letters and digits in one word: what nobody writes but for a password. */
const STRONG = '(?=[^\\s]*[a-z])(?=[^\\s]*[A-Z])(?=[^\\s]*\\d)[A-Za-z][\\w!$%&*?#+=-]{5,23}';
const PROGRAM =
  /^(?:i[A-Z]|(?:Office|Outlook|Windows|Excel|Word|Photoshop|Acrobat|Adobe|Sage|Server|Internet|Microsoft|Google|Galaxy|Chrome|Firefox|Version|Build|Step|Room|Form|Type|Model)[\w-]*\d)/;
const SHARED = /\b(?:wi-?fi|wlan|hotspot|meeting|zoom|teams|webinar|call|gallery|album|event|conference)\b/i;
const EXAMPLE = /\b(?:such as|like|e\.?g\.?|example|for instance|instead of|not|never|avoid)[ ,:"“'‘]*$/i;
const MEANS = /^[ ,]*(?:means|stands|shows|tells|says|appears|indicates)\b/i;

const strong = (match: RegExpExecArray, text: string): number => {
  const value = match.slice(1).find((one) => one !== undefined) ?? '';
  const before = text.slice(Math.max(0, match.index - 30), match.index + match[0].lastIndexOf(value));
  return PROGRAM.test(value) || EXAMPLE.test(before) || SHARED.test(before) ? 0 : 0.92;
};

export const SECRET_TOLD: readonly SecretShape[] = [
  {
    kind: 'password',
    guard: /pass ?word|log ?in|sign ?in|log-in|for now|tempor|until you/i,
    expression: new RegExp(
      `\\b(?:[Pp]ass ?words?|[Ll]og[ -]?in|[Ll]ogging in)\\b[^\\n.?]{0,60}?(?:(?<=(?: by hand| again| now)?: ["“]?)|\\b(?:with|to|is|be|one|,) ["“]?)(${STRONG})(?=["”.,;:)!?\\s]|$)|\\b(?:[Ss]et|[Cc]hanged|[Rr]eset|[Ss]witched) (?:it |this |that |yours )?(?:back )?to ["“]?(${STRONG})(?=["”.,;\\s])[^.\\n]{0,50}\\b(?:log|sign|get) (?:back )?in\\b|\\b(?:[Ss]et|[Cc]hanged|[Rr]eset|[Ss]witched) (?:it|that|yours|yours back) to ["“]?(${STRONG})["”]?,? (?:for now|temporarily|until you|for the time being)\\b`,
      'g',
    ),
    confidence: strong,
  },
  {
    kind: 'password',
    guard: /\b(?:pwd|pass|pw)[ \t]*[:=]|\b(?:login|admin|user ?name)\b.*\//i,
    expression:
      /\b(?:pwd|pass|pw)\s*[:=]\s*["“]?((?=[^\s]*\d)(?=[^\s]*[A-Za-z])[^\s"“”,;()<>]{5,30})|\b(?:log-?in|user(?: ?name)?|with)(?: is| are|:)? [\w.@-]{3,30} ?\/ ((?=[^\s/]*\d)(?=[^\s/]*[A-Za-z])[^\s"“”,;()<>/]{6,30})/gi,
    confidence: strong,
  },
  {
    kind: 'code',
    guard: /\bPIN\b/,
    expression: /\bPIN (?:for|of|to) (?:locker|box|mailbox|PO box) \w{1,6} (?:is|was|has been set to|:) ?(\d{4,8})\b/g,
    confidence: () => 0.9,
  },
  {
    kind: 'code',
    guard: /code|pin\b|digit/i,
    expression:
      /\b(?:code|PIN) (?:that )?(?:we|I) (?:just |have )?(?:sent|texted|e-?mailed|messaged)(?:(?: to)? you)?(?:,| is| was|:)* (\d{3}[ -]?\d{3}|\d\d \d\d \d\d|\d{4,8})\b|\b(?:four|five|six|eight|[4-8])(?: |-)digits? (?:are|were|is|:) (\d{3}[ -]?\d{3}|\d\d \d\d \d\d|\d{4,8})\b|\b(?:code|PIN) for (?:the|your) (?:app|login|portal|account|online banking) (?:is|was|:) ?(\d{3}[ -]?\d{3}|\d{4,8})\b|\bread (?:me |out |back )?the code (\d{3}[ -]?\d{3}|\d{4,8})\b/gi,
    confidence: () => 0.9,
  },
  {
    kind: 'code',
    guard: /alarm/i,
    expression: /\balarm (?:code|PIN|password|word)(?: (?:is|was|we hold is)|:)+ ?(\d{4,6}|[a-z]{5,15})\b/gi,
    confidence: (match, text) =>
      MEANS.test(afterOf(match, text)) || /^(?:shown|needed|wrong)/.test(match[1] ?? '') ? 0 : 0.86,
  },
  {
    // A sort code and an account beside each other, or an account with its bank.
    kind: 'bank',
    guard: /\d\d-\d\d-\d\d|refund|payment|money|payout/i,
    expression:
      /\b\d{2}-\d{2}-\d{2}[ ,/]+\d{8}\b|\b(?:refund|payout|money|payment)\b[^.\n]{0,30} to (?:(?:your )?account )?\d{8,12} (?:at|with) \p{Lu}\p{L}+/gu,
    confidence: (match, text) =>
      /\b(?:our|pay (?:in)?to|please|transfer (?:it|the \w+) to|details|order|ref\w*|invoice)\b[^.\n]{0,60}$/i.test(
        beforeOf(match, text, 70),
      )
        ? 0
        : 0.88,
  },
  {
    kind: 'identity',
    guard: /\bID\b|[Aa]usweis|\bDL\b|[Gg]reen card|CNIC|[Vv]oter/,
    expression:
      /\b(?:(?:[Nn]ational |[Pp]ersonal )?ID (?:number|no\.?)(?: is|:| we hold is)* \d{9,15}|(?:[Pp]ersonalausweis|[Aa]usweisnummer|CNIC|[Gg]reen card(?: number)?|[Vv]oter ID|DL(?: number| no\.?))(?: is|:)* (?=[A-Z\d-]*\d{3})[A-Z\d-]{6,16})\b/g,
    confidence: (match, text) =>
      /\b(?:order|booking|user|customer|account|transaction|ticket|case|member\w*|student|employee|product|reference|tracking|device|meter|payment|session|apple|google|company|shop|store|vendor) $/i.test(
        beforeOf(match, text, 24),
      )
        ? 0
        : 0.88,
  },
  {
    // Between colleagues: how to treat the one who reads it.
    kind: 'remark',
    guard:
      /mention|threatened|[([](?:for|to) |^\W*(?:internal|agent|staff|team|csr|private)\b|handle|careful|go easy|be nice|to yoursel|under wraps|internal/i,
    expression: new RegExp(
      [
        '(?<=\\b(?:AGENT|AGENTS|NOTE|INTERNAL|CSR|STAFF|TEAM)S?:? )[Dd]o not mention [^.\\n>\\])]{3,60}',
        "\\b(?:[Dd]o not|[Dd]on['’]t|[Nn]ever) mention [^.\\n]{3,40}? to (?:him|her|them|the (?:customer|client|guest))\\b",
        '(?:^|(?<=[.!?(\\n*>-]\\s{0,2}))(?:[Tt]he )?(?:[Cc]ustomer|[Cc]ust|[Cc]x|[Gg]uest|[Cc]lient) (?:is the one who |has |had )?threatened [^.\\n]{2,70}',
        '\\b(?:[Cc]ustomer|[Cc]ust|[Cc]x|[Gg]uest|[Cc]lient) is (?:the|one of) [^.\\n]{2,70}',
        '\\b(?:[Bb]e (?:nice|careful|gentle|firm)|go easy|tread carefully) (?:to|with|on) (?:him|her|this one|that one|them)\\b[^.\\n]{0,40}',
        "\\b(?:[Hh]e|[Ss]he)(?:[’']s| is) (?:a|an|such a) (?:pain|handful|moaner|whinger|PITA|piece of work|difficult one)\\b[^.\\n]{0,40}",
        '^\\W*(?:(?:[Ii]nternal|INTERNAL|[Ss]taff|STAFF|CSR)(?: (?:[Nn]otes?|NOTE|[Oo]nly|ONLY|use only|comment|memo))*|(?:[Aa]gents?|AGENTS?|[Tt]eam|[Pp]rivate) (?:[Nn]otes?|NOTE|[Oo]nly|ONLY))(?:\\]|\\)|:| [–—-])+ [^\\n]{0,60}?\\b(?:(?:customer|cust|cx|client|guest|pt|patient|tenant|caller|passenger|pax|he|she) (?:is|has|had|was|wants|says|claims|keeps|called|rang|already|again|refuses|threat\\w*|complain\\w*|owes)|rude|no-shows?|fraud|watch ?list|difficult|time-?waster|trying it on)\\b[^\\n]{0,60}',
        '\\b[Tt]his (?:customer|guest|client|user|caller|passenger) is on the [^.\\n]{2,40}',
        '(?<=[(\\[])(?:[Ff]or|[Tt]o) (?:the |our )?(?:team|colleagues?|next (?:agent|shift)|agents?|(?:night|late|early) shift|back ?office)[:,] [^)\\]\\n]{3,80}',
        '\\b[Kk]eep (?:this|it|that) (?:to yourselves|internal|under wraps|between (?:us|ourselves))\\b[^.\\n]{0,40}',
      ].join('|'),
      'gmu',
    ),
    confidence: () => 0.86,
  },
];
