/** A value that never arrived: "due to .", "on  at .", "your order  has shipped", "a refund of £ will". */
import { beforeOf } from './leftover-near.ts';
import type { LeftoverShape } from './leftover-shape.ts';

const THING =
  '(?:order|ticket|case|booking|reference|parcel|package|account|number|no\\.|invoice|refund|claim|policy|room|flight|appointment|subscription|plan|date|amount|name|code|request|reservation|delivery|shipment)';
const SET =
  '(?:arrives?|arriving|arrived|delivered|ready|scheduled|sent|shipped|dispatched|booked|due|processed|refunded|cancelled|confirmed|planned|charged|expires?|starts?|ends?|available|closed|received|placed|opened|paid|moved|changed|upgraded|extended|valid|there|back|you|it|delivery|appointment|visit|booking|order|parcel|refund|meeting|call)';

/** Who sets a blank before every full stop does not leave a gap. */
const spacesMarks = (match: RegExpExecArray, line: string): boolean =>
  [...line.matchAll(/[\p{L}\d] +[.,!?;](?=\s|$)/gu)].some(
    (other) => Math.abs(other.index - match.index) > 2 + match[0].length,
  );

export const GAP_SHAPES: readonly LeftoverShape[] = [
  {
    // Words that nothing but a value can follow, and a stray blank before the mark.
    kind: 'blank',
    confidence: 0.92,
    guard: /\s[.,;]/,
    expression: new RegExp(
      `\\b(?:(?:due to|because of|as of|on behalf of|in case of|instead of|regarding|concerning|of|the|your|our|my|an?|than|between|per|via|named|called|contacting|choosing|(?:speaking|chatting|talking) (?:with|to)|reaching out to|name is|name['’]s|(?:date|number|code|amount|total|reference|id|link|balance|price|address|time|reason|name) (?:is|was|of))|${SET}(?: \\w+)? (?:on|by|at|from|until|till|before|after|to|for|in|within))(?: {2,}(?:on|at|by|to|and|for|from))?\\s+[.,;](?=\\s|$)`,
      'gi',
    ),
    unless: spacesMarks,
  },
  {
    // Without the blank only where the sentence cannot end.
    kind: 'blank',
    confidence: 0.85,
    guard: /(?:due to|because of|behalf of|reaching out to| on| by| until)[.,]/i,
    expression:
      /\b(?:(?:delayed|cancelled|canceled|late|closed|declined|is|was|been) (?:\w+ )?(?:due to|because of)|on behalf of|(?:thank you|thanks) for reaching out to|(?:it|they|parcel|order|delivery|refund|package|technician|replacement) (?:will )?(?:arrives?|be delivered|be there|be ready|comes?|expires?|be sent|ships?) (?:on|by|at|until))[.,](?=\s|$)/gi,
    unless: (match, line) => /\b(?:what|which|who|whom|that)\b/i.test(beforeOf(match, line, 80)),
  },
  {
    // Two blanks where the value stood.
    kind: 'blank',
    confidence: 0.9,
    guard: / {2}\S/,
    expression: new RegExp(
      `\\b(?:(?:(?:[Yy]our|[Tt]he|[Oo]ur) ${THING}(?: number| no\\.?| id)?)(?= {2,}(?:has|have|is|was|will|had|can|and|on|for|from|with|to)\\b)|(?:on|at|by|of|to|from|until|before|after|for|with|is|called|contacting|choosing|refunded|paid|credited|charged|named|dear|hi|hello|within|due to|the|your|reaching out to)(?= {2,}(?:at|on|by|to|and|has|have|is|was|will|for|from|in|as|of|or|because|so|support|team|customer)\\b)) {2,}`,
      'g',
    ),
  },
  {
    // A currency with no amount.
    kind: 'blank',
    confidence: 0.92,
    guard: /[£$€](?:[\s.,]|$)/,
    expression:
      /[£$€](?<=\b(?:of|refunded|refund|credited|credit|charged|paid|pay|amount|is|was|by|with|for|a|an|you|your|another|extra|owe|costs?|from|to|over|than) .)(?=\s+(?:to|on|will|was|has|is|for|back|from|of|per|and|by|as|in|off|within|into)\b|\s*[.,](?:\s|$)|\s*$)/gi,
    unless: (match, line) =>
      /\bpriced? in\b|\b(?:in|to|and|or|from) [£$€] (?:and|or|to)\b|sign\b/i.test(
        line.slice(Math.max(0, match.index - 12), match.index + 12),
      ),
  },
  {
    kind: 'blank',
    confidence: 0.9,
    guard: /#\s/,
    expression:
      /\b(?:order|ticket|case|reference|ref|invoice|booking|tracking|account|claim)\s*(?:number|no\.?|id)?\s*#(?=\s+(?:has|was|will|shipped|and is|is (?:ready|now|on its way|being|confirmed|complete|in transit|due))\b)/gi,
  },
  {
    kind: 'blank',
    confidence: 0.92,
    guard: /[:,]\s+[.,]|is\s+,|: *\(/,
    expression:
      /\b(?:here|link|number|code|date|address|following|name is|this is|speaking with|amount)(?::| :)?\s+[.,](?=\s|$)/gi,
    unless: (match, line) => !/[:]|name is|speaking|this is/i.test(match[0]) || spacesMarks(match, line),
  },
];

/** Over several lines: "The tracking number is:" and then the farewell. */
export const OPEN_COLON =
  /\b(?:(?:tracking|order|reference|booking|confirmation|case|ticket|return|phone) (?:number|link|code|reference)|(?:the|your|this) (?:link|code|date|address|voucher code|amount))(?: is| are)?(?: as follows| here| below)?:[ \t]*(?=\n*$|\n+(?:thanks|thank you|kind|best|warm|regards|cheers|sincerely|yours|let me know|please let|if you|we['’ ]|i['’ ]))/i;
