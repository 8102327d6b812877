/**
 * What a template or a colleague left behind. Read over the whole text, for braces may span what looks like two
 * sentences. Code, addresses and quoted history are not read.
 */
import type { TextReading } from '../text/reading.ts';
import type { Confident, TextSignal } from './signal.ts';

export interface Leftover extends Confident {
  readonly kind: 'field' | 'blank' | 'greeting' | 'note' | 'filler';
}

interface Shape {
  readonly kind: Leftover['kind'];
  readonly expression: RegExp;
  readonly confidence: number;
  readonly unless?: (match: RegExpExecArray, text: string) => boolean;
}

const FIELD_WORD =
  'name|first|last|full|surname|customer|client|recipient|contact|user|guest|member|patient|agent|advisor|adviser|rep|representative|sender|signature|company|brand|business|store|shop|team|department|product|item|model|order|ticket|case|reference|ref|booking|reservation|confirmation|invoice|account|policy|claim|tracking|serial|number|no|num|id|code|date|day|time|month|year|deadline|timeframe|eta|hours|amount|price|total|sum|cost|fee|refund|value|currency|percent|percentage|discount|voucher|link|url|website|address|street|city|email|mail|phone|tel|telephone|location|country|region|title|salutation|greeting|subject|topic|issue|problem|reason|details|detail|info|description|summary|placeholder|field|variable|text|here|insert|fill|add|enter|specify|choose|select|option|your|their|relevant|appropriate|tbd|tbc|todo|x+|n';
const field = (word: string): boolean => FIELD.test(word);
const FIELD = new RegExp(`(?:^|[\\s_.\\-/])(?:${FIELD_WORD})(?:$|[\\s_.\\-/\\d])`, 'i');
const CAMEL = /^[a-z]+(?:[A-Z][a-z]+)+$/;
const asWords = (text: string): string => text.replace(/([a-z])([A-Z])/g, '$1 $2');
const NOT_A_GAP =
  /^(?:sic|redacted|removed|deleted|edited|edit|image|photo|picture|link|attached|video|laughs?|smiles?|heart|…|\.{3}|x|✓|✔|optional|required|beta|new|free|hidden|private|external|ext|sent|url|at|dot|i+|[a-z]|\d+|esc|enter|tab|ctrl|alt|shift|cmd|space|delete|return|home|end|save|ok|cancel|apply|next|back|submit)$/i;

/** A value next to it, a button or a citation: "[Tax]" after untick, "press [Enter]", "quote [T-118]". */
const BUTTON_BEFORE =
  /\b(?:click|press|tap|choose|select|tick|untick|check|uncheck|open|hit|hold|pick|push|toggle|the|see|quote|button|key|option|menu|field called|named|labelled|marked|called)\s+(?:on\s+|the\s+|button\s+)?["'“‘]?$/i;
const beforeOf = (match: RegExpExecArray, text: string): string =>
  text.slice(Math.max(0, match.index - 40), match.index);

const quotedAround = (match: RegExpExecArray, text: string): boolean =>
  /["“‘'«]$/.test(text.slice(0, match.index)) && /^["”’'»]/.test(text.slice(match.index + match[0].length));

const SHAPES: readonly Shape[] = [
  {
    kind: 'field',
    confidence: 0.98,
    expression: /\[\[[^[\]\n]{0,80}\]\]|\$\|\$|\$\{[^{}\n]{1,60}\}|<%[^%\n]{1,80}%>|\{%[^%\n]{1,120}%\}/g,
  },
  {
    kind: 'field',
    confidence: 0.98,
    expression: /\{\{[^{}\n]{0,120}\}\}\}?/g,
    unless: aboutCode,
  },
  {
    kind: 'field',
    confidence: 0.95,
    expression: /(?<![{$\w/="'])\{ ?([A-Za-z][\w .:|-]{0,40}) ?\}(?!\})/g,
    unless: (match, text) =>
      aboutCode(match, text) || (!field(asWords(match[1] ?? '')) && !/^[a-z_]+$/i.test(match[1] ?? '')),
  },
  {
    kind: 'field',
    confidence: 0.95,
    expression: /(?<![[\w])\[ ?([^[\]\n]{1,80}?) ?\](?![\](])/g,
    unless: (match, text) => !isBracketGap(match[1] ?? '', beforeOf(match, text)) || quotedAround(match, text),
  },
  {
    kind: 'field',
    confidence: 0.95,
    expression:
      /<(?!\/?(?:a|b|i|u|p|br|em|strong|div|span|ul|ol|li|img|table|tr|td|h[1-6]|code|pre|hr)\b)([A-Za-z][^<>\n@:/]{1,50})>/g,
    unless: (match, text) => !field(asWords(match[1] ?? '')) || aboutCode(match, text),
  },
  {
    kind: 'field',
    confidence: 0.95,
    expression:
      /(?<![\w%])%([A-Za-z][A-Za-z_.]{2,30})%(?!\w)|(?<![\w%])%(?:FIRST|LAST|CUSTOMER|AGENT|ORDER)_?[A-Z]+\b|(?<!\w)(?:##|@@|__|\*\|)([A-Z][A-Z_ ]{2,30})(?:##|@@|__|\|\*)/g,
    unless: (match) =>
      /^(?:appdata|localappdata|userprofile|temp|tmp|windir|systemroot|programfiles|path|homepath|programdata)$/i.test(
        match[1] ?? '',
      ),
  },
  {
    // Field names in the running text: ORDER_ID, FIRST_NAME.
    kind: 'field',
    confidence: 0.95,
    expression: /(?<![\w[{<%.$-])[A-Z][A-Z]+(?:_[A-Z]+)+(?![\w\]}>%.-]*\w)/g,
    unless: (match, text) =>
      !field(match[0]) ||
      /\b(?:error|code|status|constant|variable|flag|field|event|parameter|key|setting)\s+["'“‘]?$/i.test(
        beforeOf(match, text),
      ) ||
      quotedAround(match, text),
  },
  {
    kind: 'blank',
    confidence: 0.95,
    expression:
      /(?<![\w.-])(?:[€£$¥]\s?(?:[xX]{1,4}(?:[.,][xX]{1,2})?|_{2,}|\?{2,}|\.{3,})|(?:[xX]{2,4}|X{1,4})[.,/:-][xX]{2,4}(?:[./-][xX]{2,4})?(?![\w-])|[xX]{2,4}\s?(?:€|£|%|EUR|USD|GBP)(?!\w))/g,
  },
  {
    kind: 'blank',
    confidence: 0.9,
    expression: /(?<![\w.\-/#])(?:X{2,6}|x{3,6})(?![\w\-/])/g,
    unless: isKissOrSize,
  },
  {
    kind: 'blank',
    confidence: 0.9,
    expression: /(?<![\w_])_{3,}(?![\w_])|(?<=\w )\?{3,}(?= \w)/g,
    unless: (match, text) =>
      /(?:^|\n)\s*$/.test(text.slice(0, match.index)) && /^\s*(?:\n|$)/.test(text.slice(match.index + match[0].length)),
  },
  {
    kind: 'blank',
    confidence: 0.9,
    expression: /(?<![\w-])(?:TBD|TBC|TODO|FIXME|TK|TKTK)(?![\w-])(?::[^\n.]{0,80})?|(?<![\w-])tbd(?![\w-])/g,
    unless: (match, text) =>
      quotedAround(match, text) ||
      /\b(?:status|says|shows|displays|marked|listed as|called)\s+["'“‘]?$/i.test(beforeOf(match, text)),
  },
  {
    kind: 'blank',
    confidence: 0.92,
    expression:
      /(?<![\w-])(?:INSERT|FILL IN|ADD|ENTER|PASTE|SPECIFY|CHOOSE|DELETE IF|DELETE AS|REMOVE IF)(?: (?:THE |YOUR |AN? |CUSTOMER |CUSTOMER'S )?[A-Z]{2,}(?: [A-Z]{2,}){0,4})(?![a-z])|\(\s*(?:insert|fill in|add|enter|specify) [^()\n]{2,50}\)|<\s*(?:insert|fill in|add|enter|your|customer|agent)[^<>\n]{0,60}>|\binsert (?:the |your |an? )?(?:customer(?:'s)?|order|name|date|amount|number|link|reason) (?:name|number|here|id)\b|\b(?:delete|remove) (?:as|where|if) (?:appropriate|applicable|not (?:needed|applicable))\b/g,
  },
  {
    kind: 'filler',
    confidence: 0.97,
    expression: /\blorem ipsum\b|\bdolor sit amet\b|\basdf(?:asdf|ghjkl?|gh)?\b|\bqwerty ?uiop\b|\bblah blah\b/gi,
  },
  {
    kind: 'greeting',
    confidence: 0.95,
    expression:
      /(?:^|\n)[ \t]*((?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day)|hiya|greetings|hi there)[ \t]+[,!:]|dear[ \t]*[,!:]|(?:dear|hi|hello) (?:mr|mrs|ms|mx|miss|dr|sir or madam name)\.?[ \t]*[,!:])/gi,
    unless: (match) => /^\s*(?:hi|hello|hey) there/i.test(match[1] ?? ''),
  },
  {
    kind: 'greeting',
    confidence: 0.95,
    expression:
      /(?:^|\n)[ \t]*((?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day))(?: [^\n,!]{1,40})?[,!.]?\s*\n?\s*(?:hi|hello|hey|dear)(?: [\p{L}'.-]{1,30}){0,3}\s*[,!](?=\s))/giu,
  },
  {
    kind: 'note',
    confidence: 0.95,
    expression:
      /[[(<{*]{1,6} ?(?:internal(?:ly)?(?: note| only| use)?|private note|agent(?:s)?(?: note| only)?|note(?: to| for) (?:self|agent|agents|team|staff|colleagues?|support|reviewer|csr)|for agents?|staff(?: note| only)?|team note|cs note|csr|admin note|macro|template note|supervisor|do not send|don'?t send|draft|todo|to do|fixme|check with|ask [A-Z][\w]+|escalate to)\b ?(?::|-|–|\b)[^\])>}\n]{0,160}[\])>}*]+/gi,
    unless: (match) =>
      /^[[(<{*]+ ?(?:internal|draft|macro|supervisor|agent|agents|todo|staff|csr)\s*[\])>}*]+$/i.test(match[0]) &&
      !/^[[*]/.test(match[0]),
  },
  {
    kind: 'note',
    confidence: 0.95,
    expression:
      /(?:^|\n|[.!?] )[ \t]*((?:note to (?:self|agents?|team|colleagues?|reviewer)|internal(?: note| only| use only)?|agents? (?:note|only|action|instructions?)|for (?:agents?|internal use)(?: only)?|agent|private note|staff only|n\.?b\.? for (?:agents?|the team)|@(?:team|agents?|supervisor|manager|here|channel)|draft|do not send|don't send(?: yet)?|not for (?:the )?customers?|for internal use only|todo|to-do)[ \t]*[:\-–][^\n]{0,160})/gi,
    unless: (match) => /^\s*(?:agent|draft)\s*[-–]/i.test(match[1] ?? ''),
  },
];

export const leftovers: TextSignal<readonly Leftover[]> = {
  id: 'leftover',
  read: (text) => {
    const hits: Leftover[] = [];
    for (const shape of SHAPES)
      for (const match of text.text.matchAll(shape.expression)) {
        if (shape.unless?.(match, text.text)) continue;
        const inner = shape.kind === 'greeting' || shape.kind === 'note' ? (match[1] ?? match[0]) : match[0];
        const start = match.index + match[0].indexOf(inner);
        const hit = { start, end: start + inner.trimEnd().length, kind: shape.kind, confidence: shape.confidence };
        if (free(hits, hit, text)) hits.push(hit);
      }
    return hits.sort((a, b) => a.start - b.start);
  },
};

function free(hits: Leftover[], hit: Leftover, text: TextReading): boolean {
  if (text.touchesSkipped(hit)) return false;
  return !hits.some((other) => other.start < hit.end && other.end > hit.start);
}

/** Explains a placeholder instead of leaving one: "this works: {{ client.name }}", "type {name} into the field". */
function aboutCode(match: RegExpExecArray, text: string): boolean {
  if (quotedAround(match, text)) return true;
  const before = text.slice(Math.max(0, match.index - 70), match.index);
  return (
    /\b(?:works?|use|using|type|syntax|placeholder|variable|field|tag|token|code|paste|replace|called|write|put|snippet|template|literal|shows?|reads?|prints?|see|says|with|like|as|docs|documentation|liquid|merge)\b[^.!?\n]{0,40}[:\s]\s*$/i.test(
      before,
    ) && !/\b(?:dear|hi|hello|hey)\s*$/i.test(before)
  );
}

function isBracketGap(inner: string, before: string): boolean {
  const words = inner.trim();
  if (NOT_A_GAP.test(words)) return false;
  if (/^[A-Z0-9][A-Z0-9-]*\d[A-Z0-9-]*$/.test(words)) return false;
  if (/^#?\d/.test(words)) return false;
  if (
    /^(?:insert|add|enter|fill|your|customer|agent|client|specify|choose|select|link to|name of|date of|reason for)\b/i.test(
      words,
    )
  )
    return true;
  if (CAMEL.test(words) || /^[A-Z]{2,}(?:[ _][A-Z]{2,})*$/.test(words) || /^[a-z]+(?:_[a-z]+)+$/.test(words))
    return field(asWords(words)) || (/[_ ]/.test(words) && !BUTTON_BEFORE.test(before));
  if (BUTTON_BEFORE.test(before) && !/^(?:name|date|amount)$/i.test(words)) return false;
  return (
    words.split(/\s+/).length <= 5 && field(asWords(words)) && !/^(?:for|from|to|in|on|with|by|and|or)\b/i.test(words)
  );
}

/** "xxx" is a kiss at the end of a line; "XXL" is a size and not matched; "Table XX" in a list of sizes neither. */
function isKissOrSize(match: RegExpExecArray, text: string): boolean {
  const after = text.slice(match.index + match[0].length, match.index + match[0].length + 24);
  const before = beforeOf(match, text);
  if (/^x+$/.test(match[0])) return /^\s*(?:$|\n|\p{L})/u.test(after) || /^[.!,]?\s*$/.test(after);
  if (
    /\b(?:size|sizes|roman|chapter|volume|part|louis|century|superbowl|super bowl|from|to)\s+$/i.test(before) &&
    !/\b(?:from|to)\s+$/i.test(before)
  )
    return true;
  return /^\s*(?:$|\n)/.test(after) && /(?:[!.,?]|love|kisses|hugs|thanks)\s*$/i.test(before);
}
