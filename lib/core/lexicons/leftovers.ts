/** What a template or a colleague leaves behind, by how it looks: fields, blanks, greetings to nobody, notes. */
import {
  aboutCode,
  aboutProgram,
  asWords,
  beforeOf,
  field,
  isBracketGap,
  isKissOrSize,
  quotedAround,
} from './leftover-near.ts';

export type LeftoverKind = 'field' | 'blank' | 'greeting' | 'note' | 'filler';

export interface LeftoverShape {
  readonly kind: LeftoverKind;
  /** Cheap, and true of every text that the expression is true of. */
  readonly guard?: RegExp;
  readonly expression: RegExp;
  readonly confidence: number;
  readonly unless?: (match: RegExpExecArray, text: string) => boolean;
}

export const LEFTOVER_SHAPES: readonly LeftoverShape[] = [
  {
    kind: 'field',
    confidence: 0.98,
    guard: /[[{$%<]/,
    expression: /\[\[[^[\]\n]{0,80}\]\]|\$\|\$|\$\{[^{}\n]{1,60}\}|<%[^%\n]{1,80}%>|\{%[^%\n]{1,120}%\}/g,
  },
  {
    kind: 'field',
    confidence: 0.98,
    guard: /\{\{/,
    expression: /\{\{[^{}\n]{0,120}\}\}\}?/g,
    unless: aboutCode,
  },
  {
    kind: 'field',
    confidence: 0.95,
    guard: /\{/,
    expression: /(?<![{$\w/="'])\{ ?([A-Za-z][\w .:|-]{0,40}) ?\}(?!\})/g,
    unless: (match, text) =>
      aboutCode(match, text) || (!field(asWords(match[1] ?? '')) && !/^[a-z_]+$/i.test(match[1] ?? '')),
  },
  {
    kind: 'field',
    confidence: 0.95,
    guard: /\[/,
    expression: /(?<![[\w])\[ ?([^[\]\n]{1,80}?) ?\](?![\](])/g,
    unless: (match, text) => !isBracketGap(match[1] ?? '', beforeOf(match, text)) || quotedAround(match, text),
  },
  {
    kind: 'field',
    confidence: 0.95,
    guard: /</,
    expression:
      /<(?!\/?(?:a|b|i|u|p|br|em|strong|div|span|ul|ol|li|img|table|tr|td|h[1-6]|code|pre|hr)\b)([A-Za-z][^<>\n@:/]{1,50})>/g,
    unless: (match, text) => !field(asWords(match[1] ?? '')) || aboutCode(match, text),
  },
  {
    kind: 'field',
    confidence: 0.95,
    guard: /%|##|@@|__|\*\|/,
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
    guard: /[A-Z]_[A-Z]/,
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
    guard: /[€£$¥]|[xX]{2}/,
    expression:
      /(?<![\w.-])(?:[€£$¥]\s?(?:[xX]{1,4}(?:[.,][xX]{1,2})?|_{2,}|\?{2,}|\.{3,})|(?:[xX]{2,4}|X{1,4})[.,/:-][xX]{2,4}(?:[./-][xX]{2,4})?(?![\w-])|[xX]{2,4}\s?(?:€|£|%|EUR|USD|GBP)(?!\w))/g,
  },
  {
    kind: 'blank',
    confidence: 0.9,
    guard: /[Xx]{2}/,
    expression: /(?<![\w.\-/#])(?:X{2,6}|x{3,6})(?![\w\-/])/g,
    unless: isKissOrSize,
  },
  {
    kind: 'blank',
    confidence: 0.9,
    guard: /___|\?\?\?/,
    expression: /(?<![\w_])_{3,}(?![\w_])|(?<=\w )\?{3,}(?= \w)/g,
    unless: (match, text) =>
      /(?:^|\n)\s*$/.test(text.slice(0, match.index)) && /^\s*(?:\n|$)/.test(text.slice(match.index + match[0].length)),
  },
  {
    kind: 'blank',
    confidence: 0.9,
    guard: /TBD|TBC|TODO|FIXME|TK|tbd/,
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
    guard: /\b(?:hi|hello|hey|dear|good)\b[\s\S]{0,60}\b(?:hi|hello|hey|dear)\b/i,
    expression:
      /(?:^|\n)[ \t]*((?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day))(?: [^\n,!]{1,40})?[,!.]?\s*\n?\s*(?:hi|hello|hey|dear)(?: [\p{L}'.-]{1,30}){0,3}\s*[,!](?=\s))/giu,
  },
  {
    kind: 'note',
    confidence: 0.95,
    guard: /[[(<{*]/,
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
  {
    // What a program puts where nothing was known: "Hi null,", "NaN days", "Invalid Date".
    kind: 'field',
    confidence: 0.95,
    guard: /undefined|null|nan\b|none|\bnil\b|n\/a|#|\[object|invalid date|%[sd]|00[./-]|1970/i,
    expression:
      /(?:\b(?:hi|hello|hey|dear|mr|mrs|ms|for|is|of|on|by|to|from|your|number|order|name|#)[ :]+["“]?)(?<gap>undefined|null|NaN|None|nil|N\/A|#N\/A|#REF!|#VALUE!|\[object Object\]|[Ii]nvalid [Dd]ate|%[sd]|1970-01-01|00[./-]00[./-](?:00)?00|0000-00-00)(?=["”]?(?:[\s,.!?;:)]|$))/gi,
    unless: (match, text) =>
      quotedAround(match, text) ||
      aboutProgram(match, text) ||
      (/^(?:none|null|nil|undefined|n\/a)$/i.test(match.groups?.gap ?? '') &&
        !/\b(?:hi|hello|hey|dear|mr|mrs|ms|number|order|#)[ :]+["“]?\S+$/i.test(match[0])),
  },
  {
    kind: 'field',
    confidence: 0.95,
    guard: /name|xyz|abc|recipient|\bmr|\bsir/i,
    expression:
      /(?<=\b(?:Hi|Hello|Hey|Dear|Good morning|Good afternoon|Thanks|Thank you),? )(?:First ?Name|Last ?Name|Full ?Name|Customer ?Name|Client ?Name|User ?Name|Guest ?Name|Name|Recipient|(?:First|Last|Customer|Client|Guest|User)_?[Nn]ame|firstname|customername|XYZ|ABC|NAME|NAME HERE|Customer's Name|Mr\/Mrs|Mr\.?\/Ms\.?|Sir\/Ma['’]?d?am|Mr\.?\/Mrs\.?\/Ms\.?)(?=[\s,.!:]|$)/g,
    unless: (match, text) =>
      /\b(?:Thanks|Thank you),? $/.test(text.slice(0, match.index)) && /^(?:ABC|XYZ|Name)$/.test(match[0]),
  },
  {
    kind: 'blank',
    confidence: 0.93,
    guard: /\/| here\b|HERE|delete as|strike out|option/,
    expression:
      /\b(?:he\/she|she\/he|his\/her|him\/her|Mr\/Mrs|Mr\.?\/Ms\.?|was\/were|is\/are (?:not )?(?:approved|declined)|approved\/(?:declined|rejected|denied)|accepted\/(?:declined|rejected)|has\/has not|can\/cannot|can\/can['’]t|do\/do not|will\/will not|delete as (?:appropriate|applicable)|strike out|option (?:A|1)\s*:|\b(?:name|number|date|amount|link|address|time|reason|order number|tracking number|product) here\b(?=[\s,.!?)]|$)|(?:NAME|NUMBER|DATE|AMOUNT|LINK|ADDRESS|TIME|REASON|TRACKING NUMBER|ORDER NUMBER|PRODUCT|PRICE) HERE)/g,
    unless: (match, text) =>
      /^(?:he\/she|she\/he|his\/her|him\/her|was\/were)$/.test(match[0]) ||
      (/ here$/.test(match[0]) && !/\b(?:insert|your|the|put|add|type)\s+(?:\w+\s+)?$/i.test(beforeOf(match, text))) ||
      (/ here$/.test(match[0]) &&
        /\b(?:see|find|check|change|enter|update|type|put|add|your|the)\s+(?:\w+\s+)*$/i.test(beforeOf(match, text))),
  },
  {
    // Marks of mail programs and of pasted pages.
    kind: 'filler',
    confidence: 0.92,
    guard: /[&<\\]|�/,
    expression:
      /&(?:nbsp|amp|quot|lt|gt|apos|#39|rsquo|ndash);|<\/?(?:br|p|div|span|strong|b|em|i|ul|li)(?:\s[^<>\n]{0,60})?\/?>|\\n\\n|\\r\\n|�/g,
    unless: aboutCode,
  },
  {
    // Two halves of an arrow or a fence: ">>> name <<<", "***check***", "@@name@@".
    kind: 'blank',
    confidence: 0.93,
    guard: /<<|>>|«|\|/,
    expression: />>+ ?[^<>\n]{1,60} ?<<+|<<+ ?[^<>\n]{1,60} ?>>+|«[A-Za-z_ ]{3,30}»|\|[A-Z_]{3,30}\|/g,
    unless: (match, text) => aboutCode(match, text) || (match[0].startsWith('«') && !field(match[0].slice(1, -1))),
  },
  {
    // To a colleague by name: "@sarah can you check", "(Tom, is that right?)".
    kind: 'note',
    confidence: 0.93,
    expression:
      /(?:^|\n|[.!?] )[ \t]*((?:@[a-z][\w.-]+,? (?:can|could|please|pls|do|is|what|check|fyi|to)\b[^\n]{0,120}|(?:nb|n\.b\.|fyi|btw) (?:team|for (?:the )?team|colleagues?|agents?|internal)[^\n]{0,120}|(?:macro|template|snippet|canned response|saved reply)(?: name| id)?[ \t]*[:#][^\n]{0,80}|(?:if|when) (?:the )?(?:customer|client|guest|user) (?:is|has|asks|wants|replies|insists|complains|does|doesn['’]t)\b[^\n]{0,140}))/gi,
    unless: (match) => /^\s*@\w+ (?:is|do|what|to)\b/i.test(match[1] ?? ''),
  },
];
