/** What looks like a gap in a text and is none: code explained, buttons, kisses, sizes. */
const FIELD_WORD =
  'name|first|last|full|surname|customer|client|recipient|contact|user|guest|member|patient|agent|advisor|adviser|rep|representative|sender|signature|company|brand|business|store|shop|team|department|product|item|model|order|ticket|case|reference|ref|booking|reservation|confirmation|invoice|account|policy|claim|tracking|serial|number|no|num|id|code|date|day|time|month|year|deadline|timeframe|eta|hours|amount|price|total|sum|cost|fee|refund|value|currency|percent|percentage|discount|voucher|link|url|website|address|street|city|email|mail|phone|tel|telephone|location|country|region|title|salutation|greeting|subject|topic|issue|problem|reason|details|detail|info|description|summary|placeholder|field|variable|text|here|insert|fill|add|enter|specify|choose|select|option|your|their|relevant|appropriate|tbd|tbc|todo|x+|n';
export const field = (word: string): boolean => FIELD.test(word);
const FIELD = new RegExp(`(?:^|[\\s_.\\-/])(?:${FIELD_WORD})(?:$|[\\s_.\\-/\\d])`, 'i');
const CAMEL = /^[a-z]+(?:[A-Z][a-z]+)+$/;
export const asWords = (text: string): string => text.replace(/([a-z])([A-Z])/g, '$1 $2');
const NOT_A_GAP =
  /^(?:sic|redacted|removed|deleted|edited|edit|image|photo|picture|link|attached|video|laughs?|smiles?|heart|…|\.{3}|x|✓|✔|optional|required|beta|new|free|hidden|private|external|ext|sent|url|at|dot|i+|[a-z]|\d+|esc|enter|tab|ctrl|alt|shift|cmd|space|delete|return|home|end|save|ok|cancel|apply|next|back|submit)$/i;

/** A value next to it, a button or a citation: "[Tax]" after untick, "press [Enter]", "quote [T-118]". */
const BUTTON_BEFORE =
  /\b(?:click|press|tap|choose|select|tick|untick|check|uncheck|open|hit|hold|pick|push|toggle|the|see|quote|button|key|option|menu|field called|named|labelled|marked|called)\s+(?:on\s+|the\s+|button\s+)?["'“‘]?$/i;
export const beforeOf = (match: RegExpExecArray, text: string): string =>
  text.slice(Math.max(0, match.index - 40), match.index);

export const quotedAround = (match: RegExpExecArray, text: string): boolean =>
  /["“‘'«]$/.test(text.slice(0, match.index)) && /^["”’'»]/.test(text.slice(match.index + match[0].length));

/** Explains a placeholder instead of leaving one: "this works: {{ client.name }}", "type {name} into the field". */
export function aboutCode(match: RegExpExecArray, text: string): boolean {
  if (quotedAround(match, text)) return true;
  const before = text.slice(Math.max(0, match.index - 70), match.index);
  return (
    /\b(?:works?|use|using|type|syntax|placeholder|variable|field|tag|token|code|paste|replace|called|write|put|snippet|template|literal|shows?|reads?|prints?|see|says|with|like|as|docs|documentation|liquid|merge)\b[^.!?\n]{0,40}[:\s]\s*$/i.test(
      before,
    ) && !/\b(?:dear|hi|hello|hey)\s*$/i.test(before)
  );
}

export function isBracketGap(inner: string, before: string): boolean {
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
export function isKissOrSize(match: RegExpExecArray, text: string): boolean {
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

/** A program's own word: "the field shows null", "it says undefined". */
export function aboutProgram(match: RegExpExecArray, text: string): boolean {
  return /\b(?:error|shows?|says?|displays?|returns?|reads?|prints?|value|set to|field|column|variable|message|equals)\b[^.!?\n]{0,30}$/i.test(
    beforeOf(match, text) + match[0].replace(/\S+$/, ''),
  );
}
