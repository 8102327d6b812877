/** The draft says that it brings a file. What the customer sent or should send is not meant. */
import { phrases } from '../text/vocabulary.ts';
import type { Confident, SentenceSignal } from './signal.ts';

const words = phrases('attachment', [
  '{attached|enclosed|attaching|enclosing|attachment|attachments|enclosure|enclosures|herewith}',
  '{appended|annexed} {is|are|you|please|below|to this}',
  '{see|in|with} [the] annex',
]);
const FILE =
  '{pdf|pdfs|file|files|document|documents|form|forms|invoice|receipt|screenshot|screenshots|spreadsheet|label|photo|photos|picture|pictures|diagram|brochure|manual|guide|contract|quote|quotation|statement|certificate|letter|voucher|ticket|tickets|report|pattern|drawing|map|plan|list|template|copy|instructions|confirmation|leaflet|scan|video|image|images|zip}';
/** A file given without the word: "below as a PDF", "I've added the label to this e-mail", "PFA". */
const given = phrases('attachment.given', [
  'as {a|an} [separate|printable|editable|ready-to-print] {pdf|word|excel|csv|zip|jpg|png|jpeg|docx|xlsx|image|spreadsheet|zipped} [file|document|attachment]',
  `{with|in|to} this {e-mail|email|mail|message|reply} {is|are|you will find|you'll find|you find|comes|come} [the|a|your|our] ${FILE}`,
  `${FILE} {is|are|comes|come|goes} {with|in|included with|included in|part of} this {e-mail|email|mail|message|reply}`,
  `{added|included|put|sent|sending|including|adding} [you] {the|a|your|our|an} * ${FILE} {to|with|in|along with} this {e-mail|email|mail|message|reply}`,
  '{sent|sending|send} [it|them|this] [to you|you|over|along] with this {e-mail|email|mail|message|reply}',
  '{pfa|please find the file|see the pdf|see pdf|the pdf below|pdf below|file below|the document below}',
  '{added|included} as {a pdf|a file|a document|an image|a photo}',
]);

/** The customer's, or not a file: "attach it to your reply", "the screenshot you attached", "attached to the wall". */
const THEIRS =
  /\b(?:you(?:['’]ve| have| had)?(?: kindly| already)? (?:attached|enclosed)|you (?:sent|are attaching)|your (?:\w+ )?(?:attachments?|enclosed|enclosures?|attached)|thank(?:s| you) for (?:attaching|enclosing|the (?:attached|attachment|enclosed))|please (?:attach|enclose)|(?:can|could|would) you (?:please )?(?:attach|enclose)|(?<!\b(?:i|we)(?:['’]ve| have|['’]m|['’]re| am| are)? (?:also |just |now )*(?:sent|put|added|included|sending|adding) [^.!?\n]{0,40})as an attachment|open(?:ed|ing)? (?:the|any|your) attachments?|(?:received|got|opened|saw|read|see|checked|looked at|found|reviewed) (?:the|your|no|an) (?:\w+ )?attachments?|attachments? (?:you|from you|in your|that you|size|limit|larger|over|up to|field|button|icon|option))\b/i;
const NEGATED =
  /\b(?:no|without(?: an?)?|not|never|any|n['’]t|instead of an?|rather than an?|can['’]?t (?:open|see|find)|cannot (?:open|see|find)|too (?:big|large)|must|should(?: have| be)?|missing|forgot(?:ten)?|if|whether) (?:\w+ ){0,3}?(?:attached|attachments?|attaching|enclosed|enclosures?)\b/i;
const PLACED =
  /\b(?:attached|enclosed) to (?:the (?:wall|door|back|side|frame|unit|device|bag|box|parcel|package|product|label|pipe|account|card|profile|booking|order|ticket|case)|your|a |an )\b|\benclosed (?:area|space|room|garden|pool|parking|playground|with the (?:parcel|product|item|device|goods|delivery))\b|\benclosed (?:in|inside|within|with) (?:the|your|each|every) (?:box|parcel|package|envelope|order|delivery|product|item|shipment)\b|\b(?:dust|brush|hose|mop|nozzle|tool|mixer|shower|camera|lens|tripod|head) attachments?\b|\b(?:comes?|supplied|sold|shipped|works?) with (?:\w+ )?attachments\b|\bhow attached\b|\battached you are\b|\b(?:keep|leave|with all|still) [^.!?\n]{0,30}\b(?:tags?|labels?|lid|cover|handle|strings?|stickers?|seal)[^.!?\n]{0,20} attached\b|\b(?:tags?|labels?|strings) (?:still )?attached\b(?! to this)|\b(?:the|a) (?:garage|balcony|terrace|annexe?|conservatory|handle|hose|strap|belt|cable|plug) is (?:\w+ )?attached\b|\battached (?:garage|building|house|bathroom)\b/i;
const LATER =
  /\b(?:i['’]ll|we['’]ll|will|shall|going to|can|could|would|once|when|as soon as) (?:\w+ ){0,4}?(?:attach|enclose|be attached|be enclosed|have attached)\b/i;
const GIVES =
  /\b(?:find|see|refer to|check|read|use|sign|fill|complete|return|look at|follow|i['’]ve|i have|we['’]ve|we have|i am|i['’]m|we are|we['’]re|is|are|is also|attached is|attached are|attached you|attached please|enclosed is|enclosed you|enclosed are|the attached|the enclosed|also attached|attached hereto|in the attachment|in the attachments|with the attached|herewith|attached\.?$|, attached|\(attached)/i;

/** The file is somewhere else, or still to come from the customer. */
const ELSEWHERE =
  /\b(?:download|account|portal|website|web ?site|app|link|online|click|can (?:you|be)|could|would|will (?:send|receive|get|come)|['’]ll (?:send|get|receive)|please (?:send|reply|upload|share|save|forward)|send (?:us|me|it (?:to us|back|as))|if|save|export|print)\b|\?\s*$/i;

export const attachmentMention: SentenceSignal<Confident> = {
  id: 'attachment-mention',
  read: (sentence) => {
    const { text } = sentence;
    const [hit] = sentence.has(words) ? sentence.find(words) : ELSEWHERE.test(text) ? [] : sentence.find(given);
    if (!hit) return [];
    if (THEIRS.test(text) || NEGATED.test(text) || PLACED.test(text) || LATER.test(text)) return [];
    if (/\?\s*$/.test(text) && !/\battached\b.*\b(?:could|can|would) you\b/i.test(text)) return [];
    return [{ start: 0, end: text.replace(/[.!\s]+$/, '').length, confidence: GIVES.test(text) ? 0.95 : 0.75 }];
  },
};
