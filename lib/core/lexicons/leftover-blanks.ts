/** Blanks still to be filled in: XX, ____, ???, TBD, "in X days", "DD/MM", "approved/declined". */
import { aboutCode, beforeOf, field, isKissOrSize, isMask, quotedAround } from './leftover-near.ts';
import { type LeftoverShape, UNIT } from './leftover-shape.ts';

/** Outcomes of which only one can be true. */
const OUTCOME =
  '(?:approved|declined|rejected|denied|accepted|refunded|replaced|exchanged|cancelled|canceled|shipped|dispatched|delayed|lost|damaged|late|delivered|returned|processed|pending|completed|resolved|escalated|credited|charged|confirmed|booked|repaired|missing|opened|closed|successful|unsuccessful)';
const REMEDY = '(?:refund|replacement|exchange|voucher|credit|repair|return|order|parcel|package|delivery|booking)';

export const BLANK_SHAPES: readonly LeftoverShape[] = [
  {
    kind: 'blank',
    confidence: 0.95,
    guard: /[€£$¥]|[xX]{2}/,
    expression:
      /(?<![\w.-])(?:[€£$¥]\s?(?:[xX]{1,4}(?:[.,][xX]{1,2})?|_{2,}|\?{2,}|\.{3,})|(?:[xX]{2,4}|X{1,4})[.,/:-][xX]{2,4}(?:[./-][xX]{2,4})?(?![\w-])|[xX]{2,4}\s?(?:€|£|%|EUR|USD|GBP)(?!\w))/g,
    unless: isMask,
  },
  {
    kind: 'blank',
    confidence: 0.9,
    guard: /[Xx]{2}/,
    expression: /(?<![\w./])#?(?:X{2,12}|x{3,12})(?![\w/])/g,
    unless: isKissOrSize,
  },
  {
    // Nobody looked who it is; "any guest may bring his/her dog" is about nobody.
    kind: 'blank',
    confidence: 0.9,
    guard: /\/[hs]?[eih]/i,
    expression: /(?<![\w/])(?:s?he\/s?he|his\/hers?|hers?\/his|him\/her|her\/him)(?![\w/])/gi,
    unless: (match, line) =>
      /\b(?:each|every|any\w*|whoever|some(?:one|body)|nobody|no one|if|pronouns?|a|an|one|per|only|child|guest|passenger|driver|rider|courier|technician|engineer|doctor|nurse|recipient|owner|colleague|employee|member|user|student|pupil|patient|partner|friend|tenant|person|holder|who|manager|teacher|agent|adviser|advisor|fitter|expert|heir|beneficiary|buyer|seller|spouse|parent|caller|visitor|customer|applicant|candidate|worker|gp|referee|witness|landlord|occupant|cardholder|your \w+)\b/i.test(
        line.slice(Math.max(0, match.index - 160), match.index),
      ) ||
      /^ (?:at|in|behind) (?:the|our|your)\b/.test(line.slice(match.index + match[0].length)) ||
      quotedAround(match, line),
  },
  {
    // One letter where a number belongs: "in X days", "X to Y weeks", "X% off".
    kind: 'blank',
    confidence: 0.93,
    guard: /(?:X|[ {[(<](?:n|N))\b|#|\?\?|…|\.\.|[[(<{] ?[Xx?_]/,
    expression: new RegExp(
      `(?<![\\w-])(?:[[(<{] ?(?:X+|x+|N|n|#|\\?+|Y|_+) ?[\\])>}]|X{1,2}(?: ?(?:-|–|to|or) ?[XY]{1,2})?|(?:(?<=\\b(?:takes?|within|in|after|for|about|allow|of|next) )(?:\\.{3}|…|\\?\\?|n|N|N/A|#|\\.\\.))) ?(?:%|percent\\b|${UNIT}\\b)`,
      'g',
    ),
    unless: quotedAround,
  },
  {
    // Empty brackets, and those with nothing but marks.
    kind: 'blank',
    confidence: 0.93,
    guard: /[[(<{]/,
    expression:
      /(?<=\S )(?:\[[ .…_?*#-]*\]|\( {0,3}(?:\.{2,}|…|_{2,}|\?{2,}) {0,3}\)|<[ ._?…]{1,8}>|\{[ ._?…]*\})(?=[\s,.!?]|$)/g,
    unless: (match, line) => quotedAround(match, line) || aboutCode(match, line) || /["“]/.test(line),
  },
  {
    kind: 'blank',
    confidence: 0.9,
    guard: /___|\?\?\?/,
    expression: /(?<![\w_])#?_{3,}(?![\w_])|(?<=\w )\?{3,}(?= \w|[.,;])/g,
    unless: (match, line) => match[0] === line.trim(),
  },
  {
    kind: 'blank',
    confidence: 0.9,
    guard: /TBD|TBC|TODO|FIXME|TK|tbd/,
    expression: /(?<![\w^~*/-])(?:TBD|TBC|TODO|FIXME|TK|TKTK)(?![\w-])(?::[^\n.]{0,80})?|(?<![\w-])tbd(?![\w-])/g,
    unless: (match, line) =>
      quotedAround(match, line) ||
      /\b(?:status|says|shows|displays|marked|listed as|called)\s+["'“‘]?$/i.test(beforeOf(match, line)),
  },
  {
    kind: 'blank',
    confidence: 0.9,
    guard: /[Dd][Dd][./-]|[Mm][Mm][./-]|HH:|hh:|XYZ/,
    expression:
      /(?<=\b(?:on|by|until|till|from|before|after|since|at|is|was) (?:the )?)(?:DD|dd|MM|mm)[./-](?:MM|mm|DD|dd)(?:[./-](?:YYYY|yyyy|YY|yy))?\.?(?![\w/])|(?<=\b(?:at|by|from|until|before) )(?:HH:MM|hh:mm)|\bXYZ\b/g,
    unless: (match, line) => quotedAround(match, line) || /\b(?:format|axis|coordinates?|entered? as)\b/i.test(line),
  },
  {
    kind: 'blank',
    confidence: 0.92,
    guard:
      /to be |insert|INSERT|fill|FILL|add|ADD|enter|ENTER|PASTE|paste|specify|SPECIFY|CHOOSE|delete|DELETE|remove|REMOVE|</,
    expression:
      /(?<![\w-])(?:INSERT|FILL IN|ADD|ENTER|PASTE|SPECIFY|CHOOSE|DELETE IF|DELETE AS|REMOVE IF)(?: (?:THE |YOUR |AN? |CUSTOMER |CUSTOMER'S )?[A-Z]{2,}(?: [A-Z]{2,}){0,4})(?![a-z])|\(\s*(?:insert|fill in|add|enter|specify|paste|to be (?:filled|confirmed by|completed|checked|inserted)) ?[^()\n]{0,50}\)|<\s*(?:insert|fill in|add|enter|your|customer|agent)[^<>\n]{0,60}>|\binsert (?:the |your |an? )?(?:customer(?:'s)?|order|name|date|amount|number|link|reason) (?:name|number|here|id)\b|(?:^|[:,(]\s*)insert (?:the |your |a )?(?:tracking |order |help |article )?(?:link|name|date|amount|number|details|reason)(?=\s*(?:$|[.,)]))|\b(?:delete|remove|strike) (?:as|where|if|out as|whichever is) (?:appropriate|applicable|not (?:needed|applicable))\b|(?:^|[:>(–-]\s*)(?:paste|insert|put) (?:the |your )?(?:tracking|order|link|name|date|amount|details|text|answer|reply|signature)(?: \w+)? here\b|\bFILL IN\b/g,
    unless: (match, line) => aboutCode(match, line) && !/delete|DELETE|applicable|^\(/.test(match[0]),
  },
  {
    kind: 'blank',
    confidence: 0.93,
    guard: /\/| here\b|HERE|delete as|strike out|option|LINK|URL/,
    expression: new RegExp(
      [
        "\\b(?:Mr/Mrs|Mr\\.?/Ms\\.?|(?:is|are)/(?:is|are) not|has/has not|can/cannot|can/can['’]t|do/do not|will/will not|was/was not|option (?:A|1)\\s*/\\s*(?:option )?(?:B|2))(?![\\w/])",
        '^(?:Hi|Hello|Dear|Hey)\\s?/\\s?(?:Hi|Hello|Dear|Hey|Good \\w+)\\b',
        `(?<=\\b(?:is|was|were|are|been|being|be|got|get) (?:not |now |already )?)${OUTCOME}(?: ?/ ?${OUTCOME})+(?![\\w/])`,
        `(?<=\\b(?:[Yy]our|[Tt]he|a|[Aa]n) )${REMEDY}(?: ?/ ?${REMEDY})+(?= (?:is|has|was|will|on \\w+day)\\b)`,
        `(?<=\\b(?:accepted|approved|declined) ?/ ?)(?:declined|rejected|denied)`,
        '\\b(?:name|number|date|amount|link|address|time|reason|order number|tracking number|product) here\\b(?=[\\s,.!?)]|$)',
        '\\b(?:NAME|NUMBER|DATE|AMOUNT|LINK|ADDRESS|TIME|REASON|TRACKING NUMBER|ORDER NUMBER|PRODUCT|PRICE) HERE\\b',
        '(?<=(?:\\b(?:here|at|via|using|visit|to)|:) )(?:TRACKING )?(?:LINK|URL)(?=[\\s.,]|$)',
      ].join('|'),
      'g',
    ),
    unless: (match, line) =>
      / here$/.test(match[0]) &&
      (!/\b(?:insert|your|the|put|add|type)\s+(?:\w+\s+)?$/i.test(beforeOf(match, line)) ||
        /\b(?:see|find|check|change|enter|update|type|put|add|your|the)\s+(?:\w+\s+)*$/i.test(beforeOf(match, line))),
  },
  {
    kind: 'blank',
    confidence: 0.93,
    guard: /<<|>>|«|\|/,
    expression:
      /(?<!>)>>+ ?[^<>\n]{1,60} ?<<+|(?<!<)<<+ ?[^<>\n]{1,60} ?>>+|«\p{L}[\p{L}_ ]{2,30}»|(?<!\*)\|[A-Z_]{3,30}\|(?!\*)/gu,
    unless: (match, line) =>
      aboutCode(match, line) ||
      (match[0].startsWith('«') && !field(match[0].slice(1, -1).replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2'))),
  },
];
