/** Words that belong in no reply: passwords, one-time codes, the answers to security questions. */
import { afterOf, beforeOf, type SecretShape } from './secret-shape.ts';

const SECRET_WORD = '(?=[^\\s]*(?:\\d|[^\\w\\s.,;:!?\'"’)]|[a-z][A-Z]))[^\\s"“”‘’<>(),;]{4,40}';

/** Letters and digits in one word: what nobody writes but for a password. */
const MIXED = '(?=[^\\s]*\\d)(?=[^\\s]*[A-Za-z])[^\\s"“”,;()<>]{6,30}';
const ABOUT_PASSWORDS =
  /(?:ed|ing|ly|able|ible|ive|al|ous|ful|ent|ant)$|^(?:safe|secure|wrong|right|correct|incorrect|weak|strong|short|fine|okay|unique|same|yours|here|below|above|next|there|unknown|stuck|gone|never|always|still|only|saved|stored|known|shown|hidden|broken|sent|empty|blank|longer|shorter|older|newer|invalid|valid|mandatory|temporary|necessary|ready|enough|visible|complete|different|default|something|anything|nothing|whatever|what|access|continue|login|enter|protect|proceed|verify|reset|open|unlock|begin|start|avoid|prevent|anyone|anybody|another|again|letters|characters|twice)$/i;

export const SECRET_WORDS: readonly SecretShape[] = [
  {
    kind: 'password',
    guard: /pass ?word|passcode|pass ?phrase|\bpwd?\b|log ?in/i,
    expression: new RegExp(
      `\\b(?:pass ?words?|passcode|pass ?phrase|pwd|pw)\\b(?: for you| (?:for|of|to) (?:your|the) [\\w -]{2,24}?)?(?: (?:is|was|will be|has been (?:set|reset|changed) to|(?:re)?set to|changed to|back to|now|still|currently|to|as)|:|=| -)*\\s*["“'‘]?(${SECRET_WORD})`,
      'gi',
    ),
    confidence: (match, text) => passwordLike(match, text),
  },
  {
    kind: 'code',
    guard: /code|\botp\b|\bpin\b|passcode/i,
    expression:
      /\b(?:(?:one[- ]time|verification|security|access|login|log-in|sign-in|authentication|auth|2fa|sms|reset|activation|unlock|recovery|backup|six-digit|6-digit|four-digit|4-digit)(?: pass)?[- ]?(?:codes?|password|pin)|otp|tan|pin(?: code| number)?|passcode)(?: (?:for|of|to) (?:your|the) [\w -]{2,24}?)?(?: (?:is|are|was|now|to|will be|has been (?:set|reset|changed) to|set to|changed to|reads)|:|=)+\s*["“'‘]?(\d\d \d\d \d\d|(?=[A-Z\d-]*\d)[A-Z\d]{2,4}-?[A-Z\d]{2,8})\b/gi,
    confidence: (match, text) =>
      /\b(?:door|gate|locker|pick-?up|collection|building|garage|barrier|voucher|discount|promo|dial|area|post|zip|country|error|box|meeting|webinar|zoom|teams|delivery|courier|gift card|software|licen[cs]e|game|network|sim|phone)\b[^.\n]{0,24}$/i.test(
        beforeOf(match, text, 30) + (/^(?:activation|unlock)\b/i.test(match[0]) ? match[0] : ''),
      ) ||
      /^(?:activation|unlock)\b[^.\n]*\b(?:software|licen[cs]e|game|phone|handset|device|e?sim)\b/i.test(match[0]) ||
      /\b(?:activation|unlock)\b.*-.*/i.test(match[0] + afterOf(match, text, 1)) ||
      /^\D*\d{1,3}$/.test(match[1] ?? '')
        ? 0
        : 0.93,
  },
  {
    // The code first, then what it is or does: "482913 is your verification code", "enter 482913 to verify".
    kind: 'code',
    guard: /code|\botp\b|\bpin\b|log|sign|verif|confirm|unlock|reset|activat|authentic/i,
    expression:
      /(?<![\d.,/-])(\d{3}[ -]?\d{3}|\d{4,8}) (?:is|as) (?:your|the) (?:new |temporary |one-time |verification |security |login |log-in |access |reset )*(?:codes?|pin|otp|passcode)\b|\b(?:enter|use|type|input|try|quote)(?: in)?(?: the code)? (\d{3}[ -]?\d{3}|\d{4,8}) (?:to|when|for)(?: \w+){0,3} (?:log|sign|verif|confirm|unlock|reset|authentic|activat)\w*|\b(?:otp|one-time (?:code|pin|password)|verification code|security code)(?: code)?(?:[^.!?\n\d]{0,50}(?:for instance|for example|e\.g\.|such as|like|namely|reads|is|was|[:,(“"])[,:]?)? [(“"]?(\d{3}[ -]?\d{3}|\d{4,8})\b(?![.,/-]?\d)/gi,
    confidence: (match, text) =>
      NOT_A_LOGIN.test(beforeOf(match, text, 30) + match[0] + afterOf(match, text, 16)) ? 0 : 0.92,
  },
  {
    // The password first, or far from the word: "Trumpet99 is your new password", "the password we set for you is …".
    kind: 'password',
    guard: /pass ?word|\bpass\b|\bpwd?\b|passcode|log ?in/i,
    expression: new RegExp(
      `(?<![\\w@/.-])(${MIXED}) (?:as pass ?word(?! \\w)|(?:is|as|for) (?:your|the) (?:new |temporary |temp |initial |first )*pass ?word\\b)|\\bpass ?word (?:we|i|they|you)\\b[^.!?\\n]{0,40}? (?:is|was|to|:) ["“]?(${MIXED})|\\b(?:user(?: ?name| ?id)?|login|log-in|account)\\b(?: is)?\\s*[:=]?\\s*\\S+[\\s,;/|]+(?:and )?(?:the )?(?:pass(?: ?word| ?code)?|pwd|pw)\\b\\s*(?:is|[:=])?\\s*["“]?([^\\s"“”,;)]{4,30})|\\b(?:pass ?word|log ?in)\\b[^\\n]{0,80}?\\b(?:re)?set it to ["“]?(${MIXED})|\\b(?:re)?set it to ["“]?(${MIXED})[^\\n]{0,80}?\\bpass ?word\\b`,
      'gi',
    ),
    confidence: (match, text) => {
      const value = match.slice(1).find((one) => one !== undefined) ?? '';
      if (WIFI.test(beforeOf(match, text)) || /^https?:|@|\d{4}-\d|^\d+(?:st|nd|rd|th|am|pm|h)$|^[•*x]+$/i.test(value))
        return 0;
      return /[a-z]/i.test(value) && (/\d/.test(value) || /[:=]/.test(match[0])) ? 0.93 : 0;
    },
  },
  {
    // A plain word as a password: only where a password is told, and the word tells nothing about passwords.
    kind: 'password',
    guard: /pass ?word/i,
    expression:
      /\bpass ?word(?: (?:has been|was|is))?(?: (?:re)?set to| changed to|:| is(?: now)?| to)+ (?!the\b|an?\b|your\b)([a-z]{5,20})(?=[.!,]?(?:\s*$|\s*\n|\. [A-Z]| for now| until| please|, please))/gi,
    confidence: (match, text) =>
      WIFI.test(beforeOf(match, text)) ||
      ABOUT_PASSWORDS.test(match[1] ?? '') ||
      /\b(?:if|that|whether|when|your own|sure|because|once)\b[^.!?\n]{0,24}$/i.test(beforeOf(match, text))
        ? 0
        : 0.75,
  },
  {
    kind: 'password',
    guard: /pass ?phrase/i,
    expression: /\bpass ?phrase(?: (?:is|was)|:)+ ["“]([^"“”\n]{6,60})["”]/gi,
    confidence: () => 0.93,
  },
  {
    // "Your mother's maiden name is Harrington".
    kind: 'answer',
    guard: /[Ss]ecurity|[Ss]ecret|[Mm]aiden|[Mm]emorable|[Ss]afe ?word/,
    expression:
      /\b(?:[Ss]ecurity answer|[Ss]ecret answer|(?:[Aa]nswer to )?(?:your|the) (?:security|secret) question|maiden name|[Mm]emorable (?:word|place|name)|[Ss]ecret word|[Ss]afe ?word)\b(?: (?:on (?:file|record)|we have|you (?:gave|chose|set)))*(?: (?:is|was|as|reads|(?:stored|noted|recorded|saved|listed) as)|:|,(?= \p{Lu}\p{Ll}+,))+ (?:["“'‘]([^"“”\n]{2,40})["”'’]|(\p{Lu}[\p{L}'’-]{2,}))|\b[Mm]emorable word(?: (?:is|was)|:)+ ([a-z]{4,20})(?=[.,!]|$)/gu,
    confidence: (match) =>
      /^(?:What|Which|Who|Where|When|Not|Never|The|Your|In|On|At|For|Only)$/.test(match[2] ?? '') ||
      /^(?:wrong|correct|case|missing|needed|required|asked|used)/.test(match[3] ?? '')
        ? 0
        : 0.9,
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
      /\b(?:(?:pass)?code|PIN)(?: (?:is|was|of|we (?:sent|texted) you(?: is)?|you (?:need|received|(?:must|have to|should) (?:enter|type|use))(?: is)?|now|(?:changed|set|reset) to)|:|,){0,5} ["“]?(\d{3}[ -]?\d{3}|\d\d([ -])\d\d\2\d\d|\d{4,8})\b(?![.,/-]?\d)/gi,
    confidence: (match, text) => {
      const around = beforeOf(match, text, 70) + match[0] + afterOf(match, text, 60);
      if (NOT_A_LOGIN.test(beforeOf(match, text, 40) + match[0]) || HANDED_OVER.test(beforeOf(match, text, 34)))
        return 0;
      return /\b(?:passcode|log(?:ged|ging)? ?in|log-in|sign(?:ed|ing)? ?in|verif\w+|one-time|text(?:ed)?|sms|authenticat\w+|two-factor|2fa|unlock\w*|reset|expires?|your (?:account|card|app|new) ?(?:pin)?|bank|card|atm|cash|cardless)\b/i.test(
        around,
      )
        ? 0.9
        : 0;
    },
  },
];

/** Doors for many: a network, a meeting, an album. */
const WIFI =
  /\b(?:wi-?fi|wlan|guest network|hotspot|meeting|webinar|zoom|teams|video call|conference|gallery|album)\b[^.\n]{0,30}$/i;
/** Shown at a counter or to a driver. */
const HANDED_OVER =
  /\b(?:voucher|gift card[ \d]*|delivery|collection|pick-?up|courier|parcel|ride|trip|meeting|zoom) *,? *$/i;
/** Codes that are no secret to their owner, or none at all. */
const NOT_A_LOGIN =
  /\b(?:door|gate|locker|pick-?up|collection|building|garage|barrier|voucher|discount|promo\w*|coupon|gift|dial|area|post|postal|zip|country|error|status|box|product|item|article|order|booking|tracking|reference|colou?r|qr|bar|room|key ?safe|lock ?box|swift|referral|source|model|return|sort|fault|http|dress|tax|vat|wi-?fi|offer|rebate|access) ?codes?\b|\bpin code\b[^.\n]{0,10}\d{6}/i;

function passwordLike(match: RegExpExecArray, text: string): number {
  const value = (match[1] ?? '').replace(/[.,;:!?]+$/, '');
  if (WIFI.test(beforeOf(match, text))) return 0;
  if (value.length < 4 || /^(?:https?:|www\.|\d{1,2}[-–]\d|\d+(?:st|nd|rd|th)?$)/i.test(value)) return 0;
  if (/[•*]{2,}|^[<[{@]/.test(value)) return 0;
  if (
    /['’](?:s|t|ll|re|ve|d)$/i.test(value) ||
    /^(?:e-?mail|re-?|self-|auto-|two-|sign-in|log-in|24\/7|and\/or)/i.test(value)
  )
    return 0;
  if (/^[a-z]+(?:-[a-z]+)+$/i.test(value)) return 0;
  const telling = /(?:is|was|to|:|=|now|still|currently|temp\w*|new|be|initial)\s*["“'‘]?$/i.test(
    text.slice(Math.max(0, match.index - 24), match.index + match[0].lastIndexOf(match[1] ?? '')),
  );
  const strong = /\d/.test(value) && /[A-Za-z]/.test(value);
  return strong || (telling && /[^\w]/.test(value)) ? 0.95 : 0;
}
