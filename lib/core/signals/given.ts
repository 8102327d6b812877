/** What the customer already told: nobody should be asked for it again. */
import type { TextReading } from '../text/reading.ts';
import type { TextSignal } from './signal.ts';

export type GivenKind =
  | 'order-number'
  | 'email'
  | 'phone'
  | 'date'
  | 'amount'
  | 'device'
  | 'browser'
  | 'system'
  | 'version'
  | 'serial'
  | 'model'
  | 'address'
  | 'postcode'
  | 'photo'
  | 'documents'
  | 'name'
  | 'error'
  | 'steps'
  | 'place'
  | 'batch'
  | 'registration'
  | 'flight'
  | 'room'
  | 'file';

export interface Given {
  readonly kind: GivenKind;
  readonly quoted: string;
}

const CODE = '(?=[A-Z0-9./-]*\\d)[A-Z0-9][A-Z0-9./-]{2,}';
const KINDS: readonly { readonly kind: GivenKind; readonly at: RegExp }[] = [
  { kind: 'flight', at: /\bflight (?:no\.? |number )?[A-Z]{0,3} ?\d{2,4}\b|\b[A-Z]{2} ?\d{3,4}\b/ },
  { kind: 'room', at: /\b(?:room|flat|apartment|unit|suite|cabin|stall|seat) (?:no\.? )?[A-Z]?-?\d{1,4}[A-Z]?\b/i },
  {
    kind: 'file',
    at: /\b(?:attach(?:ed)?|enclosed|sent|uploaded)\b.{0,40}\b(?:files?|logs?|exports?|pdfs?)\b|\b[\w-]{2,40}\.(?:pdf|csv|xlsx?|docx?|tax|zip|log|txt)\b/i,
  },
  {
    kind: 'order-number',
    at: new RegExp(
      `\\b(?:order|booking|reservation|confirmation|reference|ref|case|ticket|invoice|policy|contract|claim|account|customer|member(?:ship)?|tracking|parcel|refund|return|shipment|article|folio|shop)\\b[\\s.]*(?:(?:no|nr|number|num|id|code|ref|is|for|was|with|under|my|it['’]?s)\\b[.:]?\\s*){0,3}[:#]?\\s*#?\\s*(?:\\b${CODE}\\b|\\d{3,})|#\\s?\\d{3,}|\\b[A-Z]{1,4}-?\\d{4,}(?:-\\d+)*\\b|\\b\\d{2,3}-\\d{4,}\\b`,
      'i',
    ),
  },
  { kind: 'email', at: /\b[\w.+-]+@[\w-]+\.[\w.]+/ },
  {
    kind: 'phone',
    at: /(?:\+\d{1,3}[\s.-]?)?(?:\(?0\d{2,5}\)?[\s./-]?)\d{2,4}(?:[\s.-]?\d{2,4}){1,3}\b|\b(?:my|phone|mobile|cell|call me on|number is)\D{0,20}\d{6,}/i,
  },
  {
    kind: 'amount',
    at: /[$€£]\s?\d[\d.,]*|\b\d[\d.,]*\s?(?:€|£|euros?|eur|pounds?|quid|gbp|dollars?|usd|bucks|cents?|chf|kr|rand|zar|inr|rupees)\b|\b\d+\.\d\d\b/i,
  },
  {
    kind: 'date',
    at: /\b(?:\d{1,2}(?:st|nd|rd|th)|\d{1,2}[./-]\d{1,2}(?:[./-]\d{2,4})?|\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w* \d{1,2}|yesterday|today|this morning|last (?:night|week|month|mon|tues|wednes|thurs|fri|satur|sun)\w*|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|since (?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/i,
  },
  { kind: 'browser', at: /\b(?:chrome|firefox|safari|edge|opera|brave|internet explorer|ie ?11|samsung internet)\b/i },
  {
    kind: 'system',
    at: /\b(?:windows|win ?(?:7|8|10|11)|mac ?os|macos|os x|a mac\b|macbook|imac|linux|ubuntu|android|ios|ipados|chromebook|chrome ?os)\b/i,
  },
  {
    kind: 'device',
    at: /\b(?:iphone|ipad|ipod|macbook|imac|galaxy|pixel|samsung|huawei|xiaomi|oneplus|thinkpad|laptop|desktop|pc|ps[345]|playstation|xbox|nintendo switch|roku|fire ?(?:tv|stick)|apple tv|chromecast|kindle|alexa|echo|tablet|smart tv|android phone)\b/i,
  },
  { kind: 'version', at: /\b(?:version|v|ver|firmware|build|ios|android|macos|windows|update)\.? ?\d+(?:\.\d+)*\b/i },
  { kind: 'serial', at: /\bserial(?: (?:no|number|nr|is))*[.:]?\s*#?\s*[A-Z0-9][\w-]{3,}|\bs\/n\b/i },
  {
    kind: 'model',
    at: /\bmodel(?: (?:no|number|nr|is))*[.:]?\s*[A-Z0-9][\w-]{1,}|\b[A-Z]{1,4}-?\d{2,5}[A-Za-z]?\b(?! (?:error|code))/,
  },
  {
    kind: 'address',
    at: /\b\d{1,4},? (?:rue|via|calle|rua|avenue de|place|chemin|platz|weg) \w+|\b\d{1,4}[a-z]? (?:[A-Z][\w'’.-]+ ){1,3}(?:street|st|road|rd|avenue|ave|lane|ln|drive|dr|row|close|way|place|court|crescent|terrace|hill|square|gardens|boulevard|blvd|walk|mews|grove|park)\b/i,
  },
  { kind: 'postcode', at: /\b(?:[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|\d{5}(?:-\d{4})?)\b/ },
  {
    kind: 'photo',
    at: /\b(?:(?:attached|enclosed|sent|uploaded|sending|send|added|see|here (?:is|are)|posted|took|in the|i have|with)\b.{0,25}\b(?:photos?|pictures?|pics?|images?|screenshots?|screen ?shots?|video)\b|(?:photos?|pictures?|pics?|images?|screenshots?|video)\b.{0,25}\b(?:attached|enclosed|above|below|in (?:the )?thread|uploaded|sent|here)\b)/i,
  },
  {
    kind: 'documents',
    at: /\b(?:uploaded|sent|attached|enclosed|provided|submitted|already gave)\b.{0,40}\b(?:passport|lease|statements?|id\b|identification|documents?|licen[cs]e|proof|invoice|receipt|form|certificate|bill|payslips?|bank statements?)/i,
  },
  {
    kind: 'error',
    at: /\b(?:error|code|shows|says|message|displays?)\b.{0,20}(?:\b[A-Z]{0,4}-?\d{1,5}(?:-\d+)?\b|["“'‘].{3,})/i,
  },
  {
    kind: 'steps',
    at: /\b(?:done|did) (?:the |a |all )?(?:factory |hard |soft |full )?(?:restart|reset|reboot|re-?install|power cycle|clean)\b|\b(?:already |i(?:['’]ve| have)? |we(?:['’]ve| have)? |have )(?:also )?(?:tried|cleaned|restarted|rebooted|reinstalled|reset|cleared|checked|unplugged|updated|uninstalled|followed|changed|replaced|logged out|switched)\b/i,
  },
  { kind: 'batch', at: /\b(?:batch|lot|best before|expiry)\b[\s:no.]*[A-Z]?\d[\w-]*/i },
  {
    kind: 'registration',
    at: /\b(?:reg(?:istration)?|plate|license plate)\b.{0,12}\b[A-Z0-9]{2,4}[ -]?[A-Z0-9]{2,5}\b/,
  },
  { kind: 'place', at: /\b(?:bought|purchased|got|picked up)\b.{0,40}\b(?:in|at|from) (?:the )?[A-Z]\w+/ },
];

export const given: TextSignal<readonly Given[]> = {
  id: 'given',
  read: (text: TextReading) =>
    KINDS.flatMap(({ kind, at }) => {
      const match = at.exec(text.text.slice(0, 20_000));
      return match ? [{ kind, quoted: match[0].trim() }] : [];
    }),
};
