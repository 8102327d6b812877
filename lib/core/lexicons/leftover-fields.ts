/** Merge fields of help desks, mailers and shops, in the braces each of them uses. */
import {
  aboutCode,
  aboutProgram,
  asWords,
  beforeOf,
  field,
  isBracketGap,
  pureField,
  quotedAround,
} from './leftover-near.ts';
import type { LeftoverShape } from './leftover-shape.ts';

export const FIELD_SHAPES: readonly LeftoverShape[] = [
  {
    kind: 'field',
    confidence: 0.98,
    guard: /[[{$%<]/,
    expression: /\[\[[^[\]\n]{0,80}\]\]|\$\|\$|[$#]\{[^{}\n]{1,60}\}|<%[^%\n]{1,80}%>|\{%[^%\n]{1,120}%\}/g,
    unless: (match, line) => aboutCode(match, line),
  },
  {
    kind: 'field',
    confidence: 0.98,
    guard: /\{\{/,
    expression: /\{\{[^{}\n]{0,120}\}\}\}?/g,
    unless: aboutCode,
  },
  {
    // Salesforce, Smarty and spintax: {!Contact.Name}, {$name}, {name|there}.
    kind: 'field',
    confidence: 0.95,
    guard: /\{/,
    expression: /(?<![{$#\w/="'])\{ ?(?:[!$^=]?([A-Za-z][\w .:|>-]{0,40})) ?\}(?!\})/g,
    unless: (match, line) =>
      aboutCode(match, line) || (!field(asWords(match[1] ?? '')) && !/^[a-z_]+$/i.test(match[1] ?? '')),
  },
  {
    // One half of a pair of braces.
    kind: 'field',
    confidence: 0.9,
    guard: /\{|\}\}/,
    expression: /\{\{[a-z_.]{3,40}(?![\w.]*\s*[}|])|(?<=\s)\{[a-z_]{3,30}(?=[.,;\s]*$)|(?<![{\w}][^{}\n]{0,120})\}\}/gi,
    unless: aboutCode,
  },
  {
    kind: 'field',
    confidence: 0.95,
    guard: /\[/,
    expression: /(?<![[\w])\[ ?([^[\]\n]{1,80}?) ?\](?![\](])/g,
    unless: (match, line) => !isBracketGap(match[1] ?? '', beforeOf(match, line)) || quotedAround(match, line),
  },
  {
    kind: 'field',
    confidence: 0.95,
    guard: /</,
    expression:
      /<(?!\/?(?:a|b|i|u|p|br|em|strong|div|span|ul|ol|li|img|table|tr|td|h[1-6]|code|pre|hr)\b)([A-Za-z][^<>\n@:/]{1,50})>/g,
    unless: (match, line) => !field(asWords(match[1] ?? '')) || aboutCode(match, line),
  },
  {
    kind: 'field',
    confidence: 0.95,
    guard: /%|##|@@|__|\*\|/,
    expression:
      /(?<![\w%])%([A-Za-z][A-Za-z_.]{2,30})%(?!\w)|(?<![\w%])%(?:FIRST|LAST|CUSTOMER|AGENT|ORDER)_?[A-Z]+\b|(?<!\w)(?:##|@@|__)([A-Z][A-Z_ ]{2,30})(?:##|@@|__)|\*\|[A-Z][A-Z_:0-9]{1,30}\|\*/g,
    unless: (match, line) =>
      aboutCode(match, line) ||
      /^(?:appdata|localappdata|userprofile|temp|tmp|windir|systemroot|programfiles|path|homepath|programdata)$/i.test(
        match[1] ?? '',
      ),
  },
  {
    // The same mark on both sides: $name$, @FirstName@, ||name||, %%name%%, ~name~.
    kind: 'field',
    confidence: 0.93,
    guard: /ATE\b|AMOUNT|[A-Z] N[AU]M|[A-Z] ADDR/,
    expression:
      /(?<=\b(?:on|by|of|for|from|until|is|to|at|your|the) )(?:(?:COURIER|DRIVER|AGENT|CUSTOMER|CLIENT|HOTEL|DELIVERY|ORDER|TRACKING) (?:NAME|NUMBER|DATE|TIME|ADDRESS)|DATE|AMOUNT)(?=[\s.,!]|$)/g,
    unless: (match, line) =>
      line === line.toUpperCase() ||
      /\b(?:tap|press|click|choose|select|hit|under|field|button|column|go to|says?|marked|the)\b/i.test(
        beforeOf(match, line, 20),
      ),
  },
  {
    kind: 'field',
    confidence: 0.93,
    guard: /ompany|COMPANY|rand|BRAND|tore|STORE/,
    expression:
      /(?<=\b(?:contacting|choosing|to|from|at|calling|with|for|the) )(?:COMPANY(?: NAME)?|Company Name|Your Company(?: Name)?|(?:BRAND|STORE|SHOP|PRODUCT) NAME|Brand Name|Store Name)(?=[\s.,!]|$)/g,
  },
  {
    kind: 'field',
    confidence: 0.95,
    guard: /[$@#~|^_%]\w[^$@#~|^_%]*[$@#~|^_%]/,
    expression: /(?<![\w$@#~|^_%:/*])(%%|##|@@|\|\||[$@#~|^_])([A-Za-z][A-Za-z _.-]{1,28}[A-Za-z])\1(?![\w$@#~|^_%])/g,
    unless: (match, line) => aboutCode(match, line) || !pureField(asWords(match[2] ?? '')),
  },
  {
    // Where the name belongs: "Hi $FirstName", "Hi (name)", "Hello @customer".
    kind: 'field',
    confidence: 0.95,
    guard: /\b(?:hi|hello|hey|dear|morning|afternoon|evening)\b/i,
    expression:
      /\b(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)),? (?<gap>\$[A-Za-z_]\w{2,30}|[(<[]? ?(?:first|last|full|customer|client|guest|user|member|recipient)(?:['’]s)?[ _-]?(?:first[ _-]?|last[ _-]?|full[ _-]?)?name ?[)>\]]?|\(name\)|\((?:customer|client|guest|mr\/mrs|mr\/ms)[^()]{0,20}\)|CUSTOMER|CLIENT|RECIPIENT|[Nn]ame [Ss]urname|Test(?: Test| User| Customer)?)(?=[\s,.!:]|$)/gi,
    unless: (match) => {
      const gap = match.groups?.gap ?? '';
      return /^(?:customer|client|recipient)$/i.test(gap)
        ? gap !== gap.toUpperCase() || /^[^\p{Ll}]*$/u.test(match[0])
        : /^test/.test(gap);
    },
  },
  {
    kind: 'field',
    confidence: 0.95,
    guard: /name|xyz|abc|recipient|\bmr|\bsir|\bmister|geehrte/i,
    expression:
      /(?<=\b(?:Hi|Hello|Hey|Dear|Good morning|Good afternoon|Good evening|Thanks|Thank you),? )(?:First ?Name|Last ?Name|Full ?Name|Customer ?Name|Client ?Name|User ?Name|Guest ?Name|Name|Recipient|(?:First|Last|Customer|Client|Guest|User)_?[Nn]ame|firstname|customername|XYZ|ABC|NAME|NAME HERE|Customer's Name|Mr\.? ?\/ ?Mrs\.?|Mr\.? ?\/ ?Ms\.?|Sir ?\/ ?Ma['’]am|Sir ?\/ ?Madam ?\/ ?M\w+\.?|Mr\.? ?\/ ?Mrs\.? ?\/ ?Ms\.?|Ms\.? ?\/ ?Mr\.?)(?=[\s,.!:]|$)|\bgeehrte(?:\/r|\/n|\(r\))(?= )|\bFrau ?\/ ?Herr\b|\bHerr ?\/ ?Frau\b/g,
    unless: (match, line) =>
      (/\b(?:Thanks|Thank you),? $/.test(line.slice(0, match.index)) && /^(?:ABC|XYZ|Name)$/.test(match[0])) ||
      /^Name \p{Lu}/u.test(line.slice(match.index)),
  },
  {
    // "(order number)" where the number itself belongs.
    kind: 'field',
    confidence: 0.92,
    guard: /\([A-Za-z]/,
    // What stands before is looked at last: most texts have few brackets and many such words.
    expression:
      /\((?<=(?:\b(?:on|by|at|before|until|after|of|for|to|from|is|was|in|within|with|called|named|contacting|about|between|and|order|booking|ticket|case|refund|technician|colleague|reference|tracking)|[:#£$€]) ?\()([A-Za-z][A-Za-z' /_-]{1,40})\)/g,
    unless: (match) =>
      !pureField(match[1] ?? '') || /^(?:item|number|no|id|or|and|the|new|free|n|x)$/i.test(match[1] ?? ''),
  },
  {
    // Field names in the running text: ORDER_ID, FIRST_NAME.
    kind: 'field',
    confidence: 0.95,
    guard: /[A-Z]_[A-Z]/,
    expression: /(?<![\w[{<%.$-])[A-Z][A-Z]+(?:_[A-Z]+)+(?![\w\]}>%.-]*\w)/g,
    unless: (match, line) =>
      !field(match[0]) ||
      /\b(?:error|code|status|constant|variable|flag|field|event|parameter|key|setting|called|replace|set)\s+["'“‘]?$/i.test(
        beforeOf(match, line),
      ) ||
      /^YOUR_|_KEY$|_SECRET$/.test(match[0]) ||
      quotedAround(match, line),
  },
  {
    // What a program puts where nothing was known: "Hi null,", "NaN days", "Invalid Date".
    kind: 'field',
    confidence: 0.95,
    guard: /undefined|null|nan\b|none|\bnil\b|n\/a|#|\[object|invalid date|%[sd]|00[./-]|1970/i,
    expression:
      /(?:\b(?:hi|hello|hey|dear|mr|mrs|ms|for|is|of|on|by|to|at|since|from|your|number|order|name|#)[ :]+(?:null )?["“(]?)(?<gap>undefined|null|[$£€]?NaN|None|nil|N\/A|#N\/A|#REF!|#VALUE!|\[object Object\]|[Ii]nvalid [Dd]ate|%[sd]|1970-01-01|01[./-]01[./-]1970|00[./-]00[./-](?:00)?00|0000-00-00)(?=["”)]?(?:[\s,.!?;:)]|$))/gi,
    unless: (match, line) =>
      quotedAround(match, line) ||
      aboutProgram(match, line) ||
      (/^(?:none|null|nil|undefined|n\/a)$/i.test(match.groups?.gap ?? '') &&
        !/\b(?:hi|hello|hey|dear|mr|mrs|ms|number|order|#)[ :]+(?:null )?["“(]?\S+$/i.test(match[0]) &&
        !/\b(?:balance|total|amount|date|refund|price|name) is (?:undefined|null|nil)$/i.test(
          beforeOf(match, line) + match[0],
        )),
  },
];
