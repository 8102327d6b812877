/** What looks like a gap in a text and is none: code explained, buttons, kisses, sizes, masked numbers. */
const FIELD_WORDS =
  'name|names|first|last|full|surname|forename|firstname|lastname|fullname|fname|lname|customer|client|recipient|contact|user|username|guest|member|patient|passenger|agent|advisor|adviser|rep|representative|assignee|requester|sender|signature|company|brand|business|store|shop|branch|team|department|dept|manager|colleague|product|item|model|order|ticket|case|reference|ref|booking|reservation|confirmation|invoice|account|policy|claim|tracking|shipment|courier|carrier|serial|number|no|num|nr|id|code|date|day|weekday|time|month|year|deadline|timeframe|timescale|timeline|eta|hours|period|duration|amount|price|total|sum|cost|fee|balance|refund|value|currency|percent|percentage|discount|voucher|coupon|link|url|website|article|file|attachment|address|street|city|town|postcode|zip|email|e-mail|mail|phone|tel|telephone|mobile|location|country|region|title|salutation|greeting|subject|topic|issue|problem|reason|cause|action|solution|resolution|step|steps|details|detail|info|information|description|summary|placeholder|field|variable|text|content|message|here|insert|fill|add|enter|specify|choose|select|option|options|your|their|relevant|appropriate|applicable|tbd|tbc|todo|quantity|qty|size|colour|color|feature|plan|service|event|venue|flight|room|vorname|nachname|kunde|kundin|kundenname|datum|betrag|nummer|bestellnummer|firma|anrede|nombre|apellido|cliente|fecha|importe|número|prénom|prenom|nom|montant|nome|cognome|data|importo|naam|voornaam|bedrag|imię|navn|x+|n';
const FIELD = new RegExp(`(?:^|[\\s_.|/-])(?:${FIELD_WORDS})(?:$|[\\s_.|/?!-]|\\d|['’]s)`, 'iu');
const PURE = new RegExp(
  `^(?:(?:the|an?|of|to|for|and|or|new|exact|correct|customer['’]s|client['’]s|agent['’]s|delivery|due|shipping|help ?desk|support|${FIELD_WORDS})(?:$|[\\s_./-]+))+$`,
  'iu',
);
/** Names a field: "order number", "FirstName". */
export const field = (word: string): boolean => FIELD.test(word);
/** Nothing but the name of a field: "customer name", not "name on the label". */
export const pureField = (word: string): boolean => PURE.test(word.trim());
const CAMEL = /^[a-z]+(?:[A-Z][a-z]+)+$/;
export const asWords = (text: string): string => text.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2');
const NOT_A_GAP =
  /^(?:sic|redacted|removed|deleted|edited|edit|image|photo|picture|link|attached|video|gif|laughs?|smiles?|heart|…|\.{3}|x|✓|✔|optional|required|beta|new|free|hidden|private|external|ext|solved|resolved|spam|vip|pdf|faq|sent|url|at|dot|i+|[a-z]|\d+|esc|enter|tab|ctrl|alt|shift|cmd|space|delete|return|home|end|save|ok|cancel|apply|next|back|submit)$/i;
/** What a colleague is told to write in the brackets. */
const TOLD =
  /^(?:insert|add|enter|fill|your|our|their|customer|agent|client|specify|choose|select|pick|link to|name of|date of|reason for|explain|describe|state|mention|give|include|apologi[sz]e|empathi[sz]e|acknowledge|restate|summari[sz]e|paraphrase|personali[sz]e|customi[sz]e|thank (?:them|the customer)|list|paste|copy|delete|remove|replace|rewrite|update|adapt|adjust|confirm|verify|check|double[- ]check|need to|needs|to be|tbd|tbc|todo|ask|use|only if|only when|if|when|or|either|option|optional:|relevant|appropriate|specific|opening|intro(?:duction)?|body|closing|sign[- ]?off|signature|greeting|salutation|empathy|apology|acknowledgement|solution|next steps?|resolution|details|briefly|say|tell|offer|write|type|put)(?=$|[\s:,/-])/i;

/** A value next to it, a button or a citation: "[Tax]" after untick, "press [Enter]", "quote [T-118]". */
const BUTTON_BEFORE =
  /\b(?:click|press|tap|choose|select|tick|untick|check|uncheck|open|hit|hold|pick|push|toggle|button|key|option|menu|field called|named|labelled|marked|called)\s+(?:on\s+|the\s+|button\s+)?["'“‘]?$/i;
const NAMED_BEFORE = /\b(?:the|see|quote)\s+["'“‘]?$/i;
export const beforeOf = (match: RegExpExecArray, text: string, length = 40): string =>
  text.slice(Math.max(0, match.index - length), match.index);
export const afterOf = (match: RegExpExecArray, text: string, length = 40): string =>
  text.slice(match.index + match[0].length, match.index + match[0].length + length);

export const quotedAround = (match: RegExpExecArray, text: string): boolean =>
  /["“‘'«]$/.test(text.slice(0, match.index)) && /^["”’'»]/.test(text.slice(match.index + match[0].length));

/** Says that placeholders are the matter. */
const TEMPLATING =
  /\b(?:placeholders?|variables?|syntax|tags?|tokens?|templat\w+|snippets?|merge|liquid|handlebars|parameters?|literal(?:ly)?|curly|brackets|braces|quer(?:y|ies)|constants?|webhooks?|scripts?|docs|documentation|fields?)\b/i;
const LEADS_TO_ONE =
  /\b(?:works?|use|using|type|placeholder|variable|syntax|field|tag|token|code|paste|replace|called|write|put|snippet|template|literal|shows?|reads?|prints?|see|says|with|like|as|docs|documentation|liquid|merge|parameter|event|constant|setting|set|query|select|where)\b[^.!?\n]{0,40}[:\s]\s*$/i;
/** "type {name} into the box", "paste {{x}}": nobody is told to type what was forgotten. */
const TO_BE_TYPED =
  /\b(?:type|typing|paste|pasting|replac(?:e|ing)|enter)(?: (?:in|the|this|it|exactly|just|only|literally))*:?\s*$/i;
/** "client.name", "order_id": a name only a program has. */
const CODED = /\w[._]\w|\(\)|\|/;

/**
 * Explains a placeholder instead of leaving one: "this works: {{ client.name }}", "type {name} into the field". Where nothing
 * speaks of placeholders, "with [[name]]" and "your code is [[number]]" are what they look like.
 */
export function aboutCode(match: RegExpExecArray, text: string): boolean {
  if (quotedAround(match, text)) return true;
  const before = text.slice(Math.max(0, match.index - 70), match.index);
  if (/\b(?:dear|hi|hello|hey)\s*$/i.test(before)) return false;
  const around = text.slice(0, match.index) + text.slice(match.index + match[0].length);
  return (
    TO_BE_TYPED.test(before) ||
    (/\b(?:put|write|insert|add)\s*$/i.test(before) &&
      /^ (?:in|into|before|after|where)\b/i.test(afterOf(match, text))) ||
    (LEADS_TO_ONE.test(before) && (CODED.test(match[0]) || TEMPLATING.test(around))) ||
    /[=/]\s*$/.test(before) ||
    /^\s+(?:is not set|in (?:your|the) (?:template|campaign|code|editor|webhook|script|file|settings)|with your own|(?:variable|placeholder|tag|field|event|parameter|token)\b)/i.test(
      afterOf(match, text),
    )
  );
}

export function isBracketGap(inner: string, before: string): boolean {
  const words = inner.trim();
  if (/^link$|^image$|^url$/i.test(words) && /(?::|\bhere|\bat|\bvia|\bfollowing)\s*$/i.test(before)) return true;
  if (NOT_A_GAP.test(words)) return false;
  if (/^[A-Z0-9][A-Z0-9-]*\d[A-Z0-9-]*$/.test(words)) return false;
  if (/^#?\d/.test(words)) return /\b(?:replace|change|check|update|verify)\b|\?$/i.test(words);
  if (TOLD.test(words)) return !BUTTON_BEFORE.test(before) || /^(?:insert|your|name of)\b/i.test(words);
  if (/^\p{L}[\p{L} ]{1,30}\?$/u.test(words)) return words.length > 3;
  if (/^\p{Ll}[\p{L} -]{1,24}(?:\s?\/\s?\p{Ll}[\p{L} -]{1,24}){1,6}$/u.test(words)) return !BUTTON_BEFORE.test(before);
  if (CAMEL.test(words) || /^[A-Z]{2,}(?:[ _][A-Z]{2,})*$/.test(words) || /^[a-z]+(?:_[a-z]+)+$/.test(words))
    return (
      field(asWords(words)) ||
      (/[_ ]/.test(words) && !BUTTON_BEFORE.test(before)) ||
      (words.length >= 6 && before !== '')
    );
  if (BUTTON_BEFORE.test(before) && !/^(?:name|date|amount)$/i.test(words)) return false;
  if (NAMED_BEFORE.test(before) && /^\p{Lu}/u.test(words)) return false;
  return (
    words.split(/\s+/).length <= 6 &&
    field(asWords(words)) &&
    !/^(?:for|from|to|in|on|with|by|and|edit:|ps)\b/i.test(words)
  );
}

const SIZES = /\b(?:[2-9]?X{1,3}[LS]|[2-9]X|[LS] (?:and|or|to) X|[Ss]izes? (?:X|chart))/;
/** "xxx" is a kiss at the end of a line; "XXL" is a size and not matched; "Table XX" in a list of sizes neither. */
export function isKissOrSize(match: RegExpExecArray, text: string): boolean {
  const after = afterOf(match, text, 24);
  const before = beforeOf(match, text);
  // "We go up to 5XL! XX and XXX run long.": sizes among sizes.
  if (/^X{2,4}$/.test(match[0]) && SIZES.test(before + after) && !/#\s*$/.test(before)) return true;
  if (isMask(match, text)) return true;
  // "Add XXX at the end": letters to be typed.
  if (
    /\b(?:add|type|append|enter|put)\s+["“']?$/i.test(before) &&
    /^["”']? ?(?:at the (?:end|back)|behind|after (?:it|that))\b/i.test(after)
  )
    return true;
  if (/^x+$/.test(match[0]) && !/[:#]\s*$/.test(before))
    return /^\s*(?:$|\n|\p{L})/u.test(after) || /^[.!,]?\s*$/.test(after);
  if (/\b(?:size|sizes|roman|chapter|volume|part|louis|century|superbowl|super bowl)\s+$/i.test(before)) return true;
  return /^\s*(?:$|\n)/.test(after) && /(?:[!.,?]|love|kisses|hugs|thanks)\s*$/i.test(before);
}

/** A number written so that nobody can read it: "ending in XXXX 4410". */
export function isMask(match: RegExpExecArray, text: string): boolean {
  const phone = /\b(?:call|phone|ring|dial|text|fax|us (?:at|on|under)|hotline|line|whatsapp|number)\b[^.!?\n]{0,24}$/i;
  if (!/^[\s-]*[xX*•\s-]*\d{2,4}\b/.test(afterOf(match, text)) && !/\d[\s-]*$/.test(beforeOf(match, text)))
    return /\b(?:ending|iban|card)\b[^.!?\n]{0,16}$/i.test(beforeOf(match, text));
  return !phone.test(beforeOf(match, text));
}

/** A program's own word: "the field shows null", "it says undefined". */
export function aboutProgram(match: RegExpExecArray, text: string): boolean {
  return /\b(?:error|shows?|says?|displays?|returns?|reads?|prints?|value|set to|field|column|variable|message|equals)\b[^.!?\n]{0,30}$/i.test(
    beforeOf(match, text) + match[0].replace(/\S+$/, ''),
  );
}
