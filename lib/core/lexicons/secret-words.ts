/** Words that belong in no reply: passwords, codes, keys, internal addresses, remarks about the customer. */
import { afterOf, beforeOf, type SecretShape } from './secret-shape.ts';

const SECRET_WORD = '(?=[^\\s]*(?:\\d|[^\\w\\s.,;:!?\'"’)]|[a-z][A-Z]))[^\\s"“”‘’<>(),;]{4,40}';

export const SECRET_WORDS: readonly SecretShape[] = [
  {
    kind: 'password',
    guard: /pass ?word|passcode|pass ?phrase|\bpwd?\b|log ?in/i,
    expression: new RegExp(
      `\\b(?:pass ?words?|passcode|pass ?phrase|pwd|pw)\\b(?: (?:for|of|to) (?:your|the) [\\w -]{2,24}?)?(?: (?:is|was|will be|has been (?:set|reset|changed) to|(?:re)?set to|changed to|back to|now|to)|:|=| -)*\\s*["“'‘]?(${SECRET_WORD})`,
      'gi',
    ),
    confidence: (match, text) => passwordLike(match, text),
  },
  {
    kind: 'code',
    guard: /code|\botp\b|\bpin\b|passcode/i,
    expression:
      /\b(?:(?:one[- ]time|verification|security|access|login|log-in|sign-in|confirmation|authentication|auth|2fa|sms|reset|activation|unlock|recovery|backup|six-digit|6-digit|four-digit|4-digit)(?: pass)?[- ]?(?:code|password|pin)|otp|tan|pin(?: code| number)?)(?: (?:for|of|to) (?:your|the) [\w -]{2,24}?)?(?: (?:is|was|now|will be|has been (?:set|reset) to|set to|reads)|:|=)+\s*["“'‘]?((?=[A-Z\d-]*\d)[A-Z\d]{2,4}-?[A-Z\d]{2,8})\b/gi,
    confidence: (match, text) =>
      /\b(?:door|gate|locker|pick-?up|collection|building|garage|barrier|voucher|discount|promo|dial|area|post|zip|country|error|box)\b[^.\n]{0,24}$/i.test(
        beforeOf(match, text, 30),
      ) || /^\D*\d{1,3}$/.test(match[1] ?? '')
        ? 0
        : 0.93,
  },
  {
    kind: 'key',
    guard: /sk_|pk_|AKIA|gh[pousr]_|xox|eyJ|Bearer|BEGIN|api|secret|token|AIza|key/i,
    expression:
      /\b(?:sk_(?:live|test)_\w{8,}|rk_live_\w{8,}|AKIA[0-9A-Z]{12,}|gh[pousr]_\w{20,}|glpat-[\w-]{16,}|xox[abprs]-[\w-]{10,}|AIza[\w-]{30,}|eyJ[\w-]{10,}\.[\w-]{5,}(?:\.[\w-]+)?)\b|-----BEGIN [A-Z ]*PRIVATE KEY-----|\bBearer [\w.~+/-]{16,}=*|\b(?:api|secret|access|private)[ _-]?(?:key|token|secret)(?: is|:|=| was)+\s*["“'‘]?((?=[\w-]*\d)[\w-]{10,})/gi,
    confidence: () => 0.97,
  },
  {
    kind: 'internal',
    guard: /:\/\/|\\\\|\.(?:local|internal|corp|lan|intranet)\b|localhost/i,
    expression:
      /\bhttps?:\/\/(?:[\w.-]*\b(?:intranet|internal|staging|jira|confluence|wiki\.|admin|backoffice|back-office|localhost|grafana|kibana|jenkins|gitlab|sharepoint|dev)\b[\w.-]*|10\.\d+\.\d+\.\d+|192\.168\.\d+\.\d+|172\.(?:1[6-9]|2\d|3[01])\.\d+\.\d+|127\.0\.0\.1|[\w.-]+\.(?:local|internal|corp|lan|intranet))(?::\d+)?(?:\/[^\s<>()]*)?|\\\\[\w.-]+\\[\w.$-]+(?:\\[\w.$ -]+)*|\b[\w-]+(?:\.[\w-]+)*\.(?:internal|corp|intranet|lan)\b(?:\/\S*)?|\bhttps?:\/\/[\w.-]+\/(?:admin|wp-admin|backoffice|internal|agent)\/\S*/gi,
    confidence: (match, text) =>
      /\b(?:your (?:router|printer|device|box|hub|browser|own)|router|printer|admin page of your|type)\b/i.test(
        beforeOf(match, text, 60) + afterOf(match, text),
      )
        ? 0
        : 0.92,
  },
  {
    kind: 'remark',
    guard:
      /customer|client|guest|\bvip\b|don['’]?t tell|between us|off the record|internally|colleague|fraud|blacklist/i,
    expression:
      /\b(?:(?:this|the) (?:customer|client|guest|caller|user|passenger|tenant|patient) (?:is|was|seems|has been) (?:\w+ )?(?:difficult|rude|a pain|annoying|abusive|known|flagged|blacklisted|a (?:serial )?complainer|a troublemaker|high[- ]risk|lying|a vip|fishing|trying it on)\b[^.\n]{0,60}|(?:do not|don['’]t|please don['’]t) (?:tell|inform|mention (?:this )?to|show) (?:the )?(?:customer|client|guest|him|her|them)\b[^.\n]{0,60}|(?:just )?between (?:us|you and me)\b,[^.\n]{0,60}|off the record\b[^.\n]{0,60}|internally we (?:call|say|think|know|refer)\b[^.\n]{0,60})/gi,
    confidence: () => 0.85,
  },
  {
    // A plain word as a password, told in quotation marks.
    kind: 'password',
    guard: /pass ?word|passcode|\bpwd?\b/i,
    expression:
      /\b(?:pass ?word|passcode|pwd|pw)\b(?: (?:for|of|to) [\w -]{2,24}?)?(?: (?:is|was|will be|has been (?:set|reset|changed) to|(?:re)?set to|changed to|now|to)|:|=)+ ?["“'‘]([^"“”'‘’\s]{4,30})["”'’]/gi,
    confidence: (match, text) => (WIFI.test(beforeOf(match, text)) ? 0 : 0.93),
  },
  {
    // "Log in with anna.k and Sommer2024".
    kind: 'password',
    guard: /(?:log|sign)[ -]?in|credentials|user ?name/i,
    expression:
      /\b(?:(?:log|sign)(?:ging|ing)?[ -]?in(?:to [\w ]{2,20})?|credentials|log-?in details)(?: details)?(?: with| using| as| are|:)+ ["“]?[\w.@+-]{3,40}["”]?(?: and|,| \/|\/| with)(?: the)?(?: password)? ["“]?((?=[^\s]*\d)(?=[^\s]*[A-Za-z])[^\s"“”,;)]{6,30})/gi,
    confidence: (match) => (/@|^https?:|\d{4}-\d/i.test(match[1] ?? '') ? 0 : 0.9),
  },
  {
    // A bare code, with what it opens beside it.
    kind: 'code',
    guard: /code|\bpin\b/i,
    expression:
      /\b(?:code|PIN)(?: (?:is|was|of|we (?:sent|texted) you(?: is)?|you (?:need|received)(?: is)?|now)|:|,)* ["“]?(\d{3}[ -]?\d{3}|\d{4,8})\b(?![.,/-]?\d)/gi,
    confidence: (match, text) => {
      const around = beforeOf(match, text, 70) + match[0] + afterOf(match, text, 60);
      if (NOT_A_LOGIN.test(beforeOf(match, text, 40) + match[0])) return 0;
      return /\b(?:log(?:ged|ging)? ?in|log-in|sign(?:ed|ing)? ?in|verif\w+|one-time|text(?:ed)?|sms|authenticat\w+|two-factor|2fa|unlock\w*|reset|expires?|your (?:account|card|app|new) ?(?:pin)?|bank|card|atm)\b/i.test(
        around,
      )
        ? 0.9
        : 0;
    },
  },
  {
    kind: 'internal',
    guard:
      /intranet|internal|jira|confluence|wiki|back-?office|staging|crm|\/agent|atlassian|slack|notion\.so|trello|linear\.app|monday\.com|sharepoint|smb:|file:|[F-Z]:\\/i,
    expression:
      /\b(?:(?:intranet|jira|confluence|wiki|backoffice|back-office|crm|staging|internal|admin)\.[\w-]+(?:\.[\w-]+)+(?:\/[^\s<>()]*)?|[\w-]+\.atlassian\.net\/\S+|[\w-]+\.slack\.com\/(?:archives|messages)\S*|(?:www\.)?notion\.so\/\S+|trello\.com\/[bc]\/\S+|linear\.app\/\S+|[\w-]+\.monday\.com\/boards\S*|[\w-]+\.sharepoint\.com\/\S+|(?:smb|file):\/\/\S+|[F-Z]:\\[\w .&-]+(?:\\[\w .&-]+)+)/gi,
    confidence: (match, text) => (/@$/.test(text.slice(Math.max(0, match.index - 1), match.index)) ? 0 : 0.9),
  },
  {
    kind: 'remark',
    guard:
      /customer|client|guest|caller|cust\b|flagged|marked|tagged|listed|our notes|risk|score|ourselves|refund (?:him|her|them)|\bfyi\b|blacklist|file (?:says|notes)/i,
    expression:
      /(?:(?:^|[.!?(\n*>-]\s*)(?:the )?(?:customer|cust\.?|client|guest|caller) (?:is|seems|sounds|claims?|says|wants|was|called|rang|threatens?|complains?|keeps|moans?|refuses|insists|may be|might be|has been) [^.\n]{2,80}|\b(?:is |are |been |was |were )?(?:flagged|marked|tagged|listed|noted|classed|categori[sz]ed) (?:\w+ ){0,5}?as (?:an? )?(?:difficult|high[- ]risk|fraud\w*|abusive|serial|problem|bad payer|low[- ]value|aggressive|credit risk|suspicious|churn|rude|troublemaker|known complainer|complainer|vulnerable|time[- ]?waster|do not)[^.\n]{0,40}|\bour (?:internal )?(?:notes?|file|records) (?:say|says|describe|describes|call|calls) you [^.\n]{2,60}|\byour (?:internal |credit |risk |fraud |churn )+(?:score|rating) (?:is|was|of)[^.\n]{1,30}|\b(?:do not|don['’]t) (?:refund|compensate|call|trust|believe|help) (?:him|her|them|this (?:customer|guy|woman|man|one))\b[^.\n]{0,40}|\bbetween ourselves\b[^.\n]{0,60}|\bfyi (?:team|all|guys)\b[^.\n]{0,80})/gi,
    confidence: (match) => (/\b(?:is always|is king|is our|is right)\b/i.test(match[0]) ? 0 : 0.86),
  },
];

const WIFI = /\b(?:wi-?fi|wlan|guest network|hotspot)\b[^.\n]{0,30}$/i;
/** Codes that are no secret to their owner, or none at all. */
const NOT_A_LOGIN =
  /\b(?:door|gate|locker|pick-?up|collection|building|garage|barrier|voucher|discount|promo\w*|coupon|gift|dial|area|post|postal|zip|country|error|status|box|product|item|article|order|booking|tracking|reference|colou?r|qr|bar|room|key ?safe|lock ?box|swift|referral|source|model|return|sort|fault|http|dress|tax|vat|wi-?fi|offer|rebate|access) ?codes?\b|\bpin code\b[^.\n]{0,10}\d{6}/i;

function passwordLike(match: RegExpExecArray, text: string): number {
  const value = (match[1] ?? '').replace(/[.,;:!?]+$/, '');
  if (WIFI.test(beforeOf(match, text))) return 0;
  if (value.length < 4 || /^(?:https?:|www\.|\d{1,2}[-–]\d|\d+(?:st|nd|rd|th)?$)/i.test(value)) return 0;
  if (/[•*]{2,}|^<|^\[|^\{/.test(value)) return 0;
  if (
    /['’](?:s|t|ll|re|ve|d)$/i.test(value) ||
    /^(?:e-?mail|re-?|self-|auto-|two-|sign-in|log-in|24\/7|and\/or)/i.test(value)
  )
    return 0;
  if (/^[a-z]+(?:-[a-z]+)+$/i.test(value)) return 0;
  const telling = /(?:is|was|to|:|=|now|temp\w*|new|be|initial)\s*["“'‘]?$/i.test(
    text.slice(Math.max(0, match.index - 24), match.index + match[0].lastIndexOf(match[1] ?? '')),
  );
  const strong = /\d/.test(value) && /[A-Za-z]/.test(value);
  return strong || (telling && /[^\w]/.test(value)) ? 0.95 : 0;
}
