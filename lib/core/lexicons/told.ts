/** What agents ask for and how customers tell it: each topic is a pair, so that asking for one thing never answers another. */
export interface Topic {
  readonly kind: GivenKind;
  /** The thing, in a sentence that asks. */
  readonly asks: RegExp;
  /** The thing, in what the customer wrote. */
  readonly gives: RegExp;
  /** Near it and not it: "the e-mail of your colleague". */
  readonly unless?: RegExp;
}

export type GivenKind =
  | 'order-number'
  | 'booking'
  | 'tracking'
  | 'invoice'
  | 'account'
  | 'policy'
  | 'reference'
  | 'email'
  | 'phone'
  | 'date'
  | 'since'
  | 'happened'
  | 'charged-on'
  | 'new-date'
  | 'day'
  | 'time'
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
  | 'receipt'
  | 'name'
  | 'error'
  | 'steps'
  | 'place'
  | 'branch'
  | 'batch'
  | 'registration'
  | 'flight'
  | 'room'
  | 'file'
  | 'size'
  | 'size-wanted'
  | 'colour'
  | 'colour-wanted'
  | 'remedy'
  | 'people'
  | 'reading'
  | 'reason'
  | 'company'
  | 'iban'
  | 'birth';

const NO = '(?: ?(?:numbers?|no\\.?|nr\\.?|id|code|ref(?:erence)?|#|details))';
const CODE = '#?\\s*(?:(?=[A-Z0-9./-]*\\d)[A-Z0-9][A-Z0-9./-]{2,}|\\d{3,})';
const told = (nouns: string): RegExp =>
  new RegExp(
    `\\b(?:${nouns})\\b[\\s.]*(?:(?:no|nr|number|num|id|code|ref|reference|is|for|was|with|under|my|it['’]?s)\\b[.:]?\\s*){0,4}[:#]?\\s*${CODE}(?![\\w%€£$])`,
    'i',
  );
const askedFor = (nouns: string): RegExp => new RegExp(`\\b(?:${nouns})(?:/\\w+)?${NO}\\b|\\b(?:${nouns}) #`, 'i');

const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\w*';
const DAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
const NUMBER = '(?:\\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|a few|several|a couple of)';
const DATE = `(?:\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH}|${MONTH}\\.? \\d{1,2}|\\d{1,2}[./-]\\d{1,2}(?:[./-]\\d{2,4})?|(?:the )?\\d{1,2}(?:st|nd|rd|th)|yesterday|today|last (?:night|week|month|${DAY})|this (?:morning|afternoon|week)|${DAY}|${NUMBER} (?:days?|weeks?|wks?|months?) (?:ago|back))`;
const COLOUR =
  '(?:red|blue|green|black|white|grey|gray|yellow|orange|pink|purple|brown|beige|navy|cream|silver|gold|teal|turquoise|burgundy|olive|charcoal|ivory|khaki|lilac|mint)';
const SIZE =
  '(?:size \\w{1,4}|extra (?:small|large)|small|medium|large|x{0,3}[sl]\\b|xs|xl|\\d{2}(?:\\.5)?(?!\\d|[%€£$]))';
const WANTS =
  "(?:i(?:['’]d| would)?(?: really| just| still)? (?:want|like|prefer|need|rather have)|i['’]d rather|(?:please|pls|just|kindly|can you|could you) (?:swap|exchange|replace|change|send|make)|swap|exchange|change (?:it|them) (?:to|for)|instead of (?:it|that))";
const PEOPLE = '(?:\\d+|two|three|four|five|six|seven|eight|nine|ten|twelve)';
const SHOP =
  '(?:store|shop|branch|restaurant|hotel|salon|clinic|gym|garage|pharmacy|station|office|depot|cafe|café|supermarket)';

const r = (source: string, flags = 'i'): RegExp => new RegExp(source, flags);

export const TOPICS: readonly Topic[] = [
  {
    kind: 'order-number',
    asks: /\b(?:order|purchase|shop)(?:\/\w+)? ?(?:numbers?|no\.?|id|code|ref(?:erence)?|details|#)(?!\w)/i,
    gives: r(
      `${told('order|purchase|ord').source}|(?<!\\w)#\\s?\\d{3,}|\\border\\b[^.!?\\n]{0,60}\\bit['’]?s #?\\d{4,}|^\\s*(?:it['’]?s |id:? )#?\\d{4,}|\\bid:? #?\\d{4,}|(?<!(?:tracking|parcel|serial|model|error|code|flight|policy|invoice|account|customer|booking|reference|claim|case|ticket|contract|type|batch|version) (?:number |no\\.? |nr |is )?)\\b[A-Z]{1,4}-?\\d{4,8}(?:-\\d+)*\\b(?!:)|\\b\\d{2,3}-\\d{4,6}\\b(?!-)`,
    ),
    unless: /\border (?:numbers|details) (?:of|for) the other|\bon (?:the|your) order\b/i,
  },
  {
    kind: 'booking',
    asks: askedFor('booking|reservation|confirmation|pnr|itinerary'),
    gives: told('booking|reservation|confirmation|pnr|itinerary|booked|folio|stay|booking ref'),
  },
  {
    kind: 'tracking',
    asks: askedFor('tracking|parcel|shipment|consignment|waybill|package'),
    gives: r(
      `${told('tracking|parcel|shipment|consignment|waybill|package').source}|\\b1Z[A-Z0-9]{14,18}\\b|\\bJ[DJ]\\d{14,18}\\b|\\b[A-Z]{2}\\d{9}[A-Z]{2}\\b`,
    ),
  },
  { kind: 'invoice', asks: askedFor('invoice|bill|receipt'), gives: told('invoice|inv|bill|receipt') },
  {
    kind: 'account',
    asks: askedFor('account|customer|member(?:ship)?|client|user|contract|subscriber|loyalty|card holder'),
    gives: told('account|acct|acc|a/c|customer|member(?:ship)?|client|user|contract|subscriber|loyalty'),
  },
  { kind: 'policy', asks: askedFor('policy|claim'), gives: told('policy|claim') },
  {
    kind: 'reference',
    asks: r(
      `${askedFor('case|ticket|reference|ref|incident|refund|return|complaint|employer|employee|vendor|supplier|student|patient|job|quote|application').source}|\\bthe reference(?= *(?:[?.,]|$| please| again| for| we))|\\byour reference\\b`,
    ),
    gives: told(
      'case|ticket|reference|ref|incident|complaint|claim|return|refund|rma|employer|employee|vendor|supplier|student|patient|job|quote|application',
    ),
  },
  {
    kind: 'flight',
    asks: /\bflight(?:s)? (?:number|details|no|is|was|were|did|are|do)\b|\bwhich flight\b/i,
    gives: /\b[Ff]light (?:no\.? |number )?[A-Z]{0,3} ?\d{2,4}\b|\b(?!AM|PM|KG|NO|ID|V)[A-Z]{2} ?\d{3,4}\b/,
  },
  {
    kind: 'room',
    asks: /\b(?:room|flat|apartment|unit|seat|cabin) (?:numbers?|are you)\b|\bwhich (?:room|flat|cabin|seat)\b/i,
    gives: /\b(?:room|flat|apartment|unit|suite|cabin|stall|seat) (?:no\.? )?[A-Z]?-?\d{1,4}[A-Z]?\b/i,
  },
  {
    kind: 'file',
    asks: /\b(?:attach|send|upload|share|forward|provide)\b.{0,14}\b(?:files?|logs?|exports?)\b/i,
    gives:
      /\b(?:attach(?:ed)?|enclosed|sent|uploaded)\b.{0,40}\b(?:files?|logs?|exports?|pdfs?)\b|\b[\w-]{2,40}\.(?:pdf|csv|xlsx?|docx?|tax|zip|log|txt)\b|\b(?:files?|logs?) (?:is |are )?attached\b/i,
  },
  {
    kind: 'email',
    asks: /\b(?:your|the|an?|which|what|and) e-?mail(?: address)?\b|\be-?mail(?: address)? (?:you|did you|is|are|do you|on|associated|linked|registered)\b|^e-?mail(?: address)?\b/i,
    gives: /\b[\w.+-]+@[\w-]+\.[\w.]+/,
    unless:
      /\b(?:an|the|this|our|your|that) e-?mail (?:with|about|from|when|once|as soon|to (?:confirm|us)|we|i|within|in which)\b|\b(?:check|see|find|open|reply to|by|via|through|got|get|receive[d]?|to|in|read) (?:this |your |our |the |an |my )?e-?mail\b|e-?mail (?:of|from) (?:your|the|a)|\bemail us\b/i,
  },
  {
    kind: 'phone',
    asks: /\b(?:(?:phone|mobile|telephone|contact|cell|whatsapp|call-?back) ?(?:number|no\.?)s?|(?:best |good )?number (?:to (?:reach|call)|(?:we|i) can (?:call|reach)|for (?:a )?call)|what(?:['’]s| is) your number)\b/i,
    gives:
      /(?:\+\d{1,3}[\s.-]?)?(?:\(?0\d{2,5}\)?[\s./-]?)\d{2,4}(?:[\s.-]?\d{2,4}){1,3}\b|\+\d{1,3}[\s.-]?\d{2,4}[\s.-]?\d{3,}|\b(?:my|phone|mobile|cell|call me on|ring me on|number is|reach me on|tel)\b[^\d\n]{0,16}\d[\d -]{5,}/i,
    unless: /\b(?:number you gave|on file)\b/i,
  },
  {
    kind: 'amount',
    asks: /\bhow much (?:you|was|were|did (?:we|you|they)|has|have|is missing)\b|\b(?:the|what|which) (?:exact )?amounts?\b(?! of (?:time|people))/i,
    gives:
      /[$€£]\s?\d[\d.,]*|\b\d[\d.,]*\s?(?:€|£|euros?|eur|pounds?|quid|gbp|dollars?|usd|bucks|cents?|chf|kr|rand|zar|inr|rupees|naira)\b|\b\d+\.\d\d\b/i,
  },
  {
    kind: 'date',
    asks: /\bwhen (?:exactly )?did you (?:place|order|buy|purchase|book|get it|sign up|pay)\b|\b(?:date|day) (?:of|you) (?:(?:the |your )?(?:purchase|order|booking)|bought|ordered|booked|purchased)\b|\bwhen (?:exactly )?was (?:it|the order|your order) (?:bought|ordered|placed|purchased)\b|\b(?:purchase|order) date\b/i,
    gives: r(
      `\\b(?:ordered|bought|purchased|placed|booked|got it|paid|signed up|purchase|order(?: date)?)\\b[^.!?\\n]{0,40}\\b${DATE}|\\b${DATE}[^.!?\\n]{0,24}\\b(?:ordered|bought|purchased|placed|booked)\\b`,
    ),
  },
  {
    kind: 'since',
    asks: /\bwhen (?:exactly )?did (?:it|this|that|the \w+|they|these) (?:first )?(?:start|begin|stop|first|go)\b|\bsince when\b|\bhow long (?:has|have|is|did)\b|\bwhen (?:it|this) started\b/i,
    gives: r(
      `\\bsince (?:the )?(?:${DATE}|${MONTH}|about|then|your|the (?:update|upgrade|storm)|${NUMBER} )|\\b(?:start(?:ed|s)|began|begun|stopped)\\b[^.!?\\n]{0,40}(?:${DATE}|update|upgrade)|\\b(?:been|has|have|keeps?|now)\\b[^.!?\\n]{0,50}\\bfor (?:the (?:past|last) |over |about |more than )?${NUMBER} (?:hours?|days?|weeks?|months?|years?)|\\bfor (?:the (?:past|last) |over |about )?${NUMBER} (?:hours?|days?|weeks?|months?|years?) now\\b|\\bever since\\b`,
    ),
  },
  {
    kind: 'happened',
    asks: /\bwhen (?:exactly )?did (?:it|this|that|the \w+) (?:happen|occur|take place)\b|\b(?:what|which) (?:day|date) (?:did|was|were|the|your|it|this|that)\b|\bwhen was (?:this|that|it)\b(?! (?:bought|ordered|placed|purchased))/i,
    gives: r(
      `\\b(?:yesterday|last (?:night|week|${DAY})|this (?:morning|afternoon|evening)|on (?:the )?${DATE}|${DAY} (?:morning|evening|night|afternoon|at))\\b`,
    ),
  },
  {
    kind: 'charged-on',
    asks: /\b(?:when|which (?:date|day)|what (?:date|day)|on which date|on what date) (?:were you|was (?:it|the money|your card|the payment)|did (?:we|they)) (?:charged?|billed?|debited?|taken?|take)\b/i,
    gives: r(
      `\\b(?:charged|billed|debited|took|taken|paid)\\b[^.!?\\n]{0,40}\\b${DATE}|\\b${DATE}[^.!?\\n]{0,30}\\b(?:charged|billed|debited|took)\\b`,
    ),
  },
  {
    kind: 'new-date',
    asks: /\b(?:what|which) (?:new )?(?:date|day) would you like\b|\bwhen would you like (?:it|us|to|the) (?:to )?(?:cancel|end|stop|start|move|moved|change)\w*\b|\bdate would you like (?:it|to)\b/i,
    gives: r(
      `\\b(?:mov|chang|rebook|postpon|reschedul|shift|cancel|end|stop|start)\\w*\\b[^.!?\\n]{0,50}\\b(?:to|for|until|as of|from|on|by|effective|with effect from) (?:the )?${DATE}`,
    ),
  },
  {
    kind: 'day',
    asks: /\b(?:what|which) (?:day|date)s? (?:suits?|works?|would (?:suit|work|be)|is (?:best|good))\b|\bwhen (?:suits?|works?|would suit|are you (?:free|available|at home))\b/i,
    gives: r(
      `\\b(?:best|suits?|works?|prefer\\w*|ideally|free|at home|available|can you (?:come|do|make it|deliver)|any day)\\b[^.!?\\n]{0,30}\\b(?:${DAY}|tomorrow|\\d{1,2}(?:st|nd|rd|th))|\\b(?:${DAY})s?\\b[^.!?\\n]{0,16}\\b(?:best|suits?|works?|is fine|would be)\\b`,
    ),
  },
  {
    kind: 'time',
    asks: /\b(?:what|which) time (?:suits?|works?|would (?:suit|work|be|you like)|is (?:best|good|convenient)|shall|should|do you)\b/i,
    gives: r(
      `\\b(?:come|do|make it|call|ring|at|after|before|around|table|book\\w*|best|suits?)\\b[^.!?\\n]{0,40}\\b\\d{1,2}(?:[:.]\\d\\d)? ?(?:am|pm|o['’]clock)\\b|\\bat \\d{1,2}[:.]\\d\\d\\b`,
    ),
  },
  {
    kind: 'browser',
    asks: /\bbrowsers?\b/i,
    gives: /\b(?:chrome(?!book)|firefox|safari|edge|opera|brave|internet explorer|ie ?11|samsung internet)\b/i,
    unless:
      /\b(?:try|in|with|use|using|open|from) (?:a |an |the |your )?(?:different|another|other|private|new)?\s?browser/i,
  },
  {
    kind: 'system',
    asks: /\b(?:operating systems?|\bos\b|ios or android|android or ios|windows or mac|mac or windows)\b/i,
    gives:
      /\b(?:windows|win ?(?:7|8|10|11)|mac ?os|macos|os x|a mac\b|macbook|imac|linux|ubuntu|android|ios|ipados|iphone|ipad|chromebook|chrome ?os|pixel|galaxy)\b/i,
  },
  {
    kind: 'device',
    asks: /\b(?:which|what|kind of|type of) (?:(?:kind|type|make|model) of )?(?:device|phone|console|computer|tv|laptop|tablet|handset)s?\b(?! ?numbers?)|\b(?:your|the) (?:device|phone|handset) (?:model|type|make)\b(?! number)/i,
    gives:
      /\b(?:iphone|ipad|ipod|macbook|imac|galaxy|pixel|samsung|huawei|xiaomi|oneplus|thinkpad|laptop|desktop|pc|ps[345]|playstation|xbox|nintendo switch|roku|fire ?(?:tv|stick)|apple tv|chromecast|kindle|alexa|echo|tablet|smart tv|android phone)\b/i,
  },
  {
    kind: 'version',
    asks: /\b(?:versions?|firmware)\b/i,
    gives:
      /\b(?:version|v|ver|firmware|build|ios|android|macos|windows|update|firefox|chrome|safari|edge)\.? ?\d+(?:\.\d+)*\b/i,
  },
  {
    kind: 'serial',
    asks: /\bserial(?: numbers?)?\b|\bs\/n\b/i,
    gives:
      /\bserial(?: (?:no|number|nr|is))*[.:]?\s*#?\s*(?=[\w-]*\d)[A-Z0-9][\w-]{3,}|\b(?:s\/n|sn|imei)[ :#]*(?=[\w-]*\d)[\w-]{4,}/i,
  },
  {
    kind: 'model',
    asks: /\b(?:(?:which|what|your|the exact) (?:exact )?model|model (?:number|name|no|do you))\b/i,
    gives:
      /\b[Mm]odel(?: (?:no|number|nr|is))*[.:]?\s*(?=[\w-]*\d)[A-Z0-9][\w-]+|(?<!(?:[Oo]rder|[Ee]rror|[Cc]ode|[Ff]light|[Bb]ooking|[Rr]ef|[Tt]icket|[Cc]ase|shows|#)(?: \w+)? )\b[A-Z]{1,4}-?\d{2,4}[A-Za-z]?\b(?! (?:error|code))/,
  },
  {
    kind: 'address',
    asks: /\b(?:(?:delivery|home|postal|street|full|shipping|mailing|your|new|correct|right|billing) address|the address (?:you|it|for|to|where)|where you live|what address|which address)\b(?!.{0,4}e-?mail)/i,
    gives:
      /\b\d{1,4},? (?:rue|via|calle|rua|avenue de|place|chemin|platz|weg) \w+|\b\d{1,4}[a-z]?,? (?:[A-Z][\w'’.-]+ ){1,3}(?:street|st|road|rd|avenue|ave|lane|ln|drive|dr|row|close|way|place|court|crescent|terrace|hill|square|gardens|boulevard|blvd|walk|mews|grove|park)\b|\b\p{Lu}\p{L}+(?:straße|strasse|str\.|weg|platz|gasse|straat|laan) \d{1,4}/iu,
    unless:
      /\baddress (?:has|have|is|was) (?:changed|new|wrong)|\b(?:have|is there) a new address|\bto (?:the|your) address\b|e-?mail address|moved|(?:have|need|give me) the new address/i,
  },
  {
    kind: 'postcode',
    asks: /\b(?:post ?code|zip(?: code)?|postal code|eircode|pin ?code)\b/i,
    gives: /\b(?:[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|(?<![#\d]|order |no\.? |number )\d{5}(?:-\d{4})?)\b/,
  },
  {
    kind: 'photo',
    asks: /\b(?:photo(?:graph)?s?|pictures?|pics?|images?|screenshots?|screen ?shots?|snaps?)\b/i,
    gives:
      /\b(?:(?:attach(?:ed|ing)?|enclosed?|sent|uploaded|sending|send|added|here(?:['’]?s| is| are)|posted|took)\b.{0,25}\b(?:photos?|pictures?|pics?|images?|screenshots?|screen ?shots?|video)\b|\b(?:see|i have|with|in)(?: the| my| these| some| two| a few| several| \d+| attached)* (?:photos?|pictures?|pics?|images?|screenshots?)\b|(?:photos?|pictures?|pics?|images?|screenshots?|video)\b.{0,25}\b(?:attached|enclosed|above|below|in (?:the )?thread|uploaded|sent|here)\b)/i,
    unless:
      /\b(?:again|re-?send|come through|(?:did|was|were|does)(?:n['’]t| not) (?:arrive|come|open|load|attached|readable)|can(?:['’]t|not) open|blurry|unreadable|clearer|better (?:photo|picture|quality)|photo id|close-?ups?)\b/i,
  },
  {
    kind: 'receipt',
    asks: /\b(?:receipts?|proof of purchase|(?:copy of |scan of )(?:the |your )?(?:invoice|receipt|bill)|sales slip)\b(?! number)/i,
    gives:
      /\b(?:receipt|invoice|proof of purchase)\b.{0,20}\b(?:attached|enclosed|above|below|uploaded|sent)\b|\b(?:attached|enclosed|uploaded|sent|attaching|here(?:['’]?s| is)|see)\b.{0,30}\b(?:receipt|invoice|proof of purchase)\b/i,
  },
  {
    kind: 'documents',
    asks: /\b(?:passport|government id|photo id|proof of (?!purchase)\w+|bank statements?|lease|licen[cs]e copy|identification|documents?)\b/i,
    gives:
      /\b(?:uploaded|sent|attached|enclosed|provided|submitted|already gave)\b.{0,40}\b(?:passport|lease|statements?|id\b|identification|documents?|licen[cs]e|proof|form|certificate|bill|payslips?|bank statements?)/i,
  },
  {
    kind: 'name',
    asks: /\b(?:your (?:full |first |last )?name|full name|whom am i (?:speaking|chatting) (?:with|to))\b/i,
    gives: /(?!)/,
  },
  {
    kind: 'error',
    asks: /\b(?:error (?:message|code|number)s?|the (?:message|code) (?:you (?:see|get|are)|that|shown)|what (?:error|message|does it say))\b/i,
    gives:
      /\b(?:error|code|fault)(?: (?:code|number|message|no\.?|is|says?))*[ :#]*["“'‘]?[A-Z]{0,4}-?\d{1,5}(?:-\d+)?\b|\b(?:shows?|displays?|flash\w*|reads)[ :]+(?:error |code )?["“'‘]?[A-Z]{1,3}-?\d{1,4}\b|\b(?:error|message|says?|shows?|displays?|reads?|get)\b.{0,20}["“'‘].{3,}["”'’]/i,
  },
  {
    kind: 'batch',
    asks: /\bbatch\b|\blot number\b|\bbest before\b/i,
    gives: /\b(?:batch|lot|best before|expiry)\b[\s:no.]*[A-Z]?\d[\w-]*/i,
  },
  {
    kind: 'registration',
    asks: /\b(?:(?:your|the|car|vehicle) registration|registration (?:number|plate)|number plate|licen[cs]e plate|plate number|reg number)\b/i,
    gives: /\b(?:reg(?:istration)?|(?:licen[cs]e |number )?plate)\b.{0,12}\b[A-Z0-9]{2,4}[ -]?[A-Z0-9]{2,5}\b/,
  },
  {
    kind: 'place',
    asks: /\bwhere (?:did you|you) (?:buy|bought|purchase[d]?|got|get|order)\b/i,
    gives: /\b(?:bought|purchased|got|picked up|ordered)\b.{0,40}\b(?:in|at|from) (?:the |your )?[A-Z]\w+/,
  },
  {
    kind: 'branch',
    asks: r(
      `\\b(?:which|what) (?:of our )?(?:${SHOP}|location|outlet|site)s?\\b|\\b(?:name|address|location) of the ${SHOP}\\b`,
    ),
    gives: r(
      `\\b(?:your |the |our )?${SHOP}(?:,)? (?:in|at|on) (?:the )?\\p{Lu}\\p{L}+|\\b(?:[Yy]our|[Tt]he) (?:\\p{Lu}\\p{L}+ ){1,3}${SHOP}\\b`,
      'u',
    ),
  },
  {
    kind: 'size-wanted',
    asks: /\b(?:what|which) size (?:would|do|should|shall|is it you)\b|\bsize (?:you(?:['’]d| would) like|do you want|you want)\b/i,
    gives: r(`\\b${WANTS}\\b[^.!?\\n]{0,36}\\b${SIZE}`),
  },
  {
    kind: 'size',
    asks: /\b(?:what|which) size (?:did|was|were|have|is)\b/i,
    gives: r(`\\b(?:ordered|bought|got|received|sent(?: me)?|asked for)\\b[^.!?\\n]{0,24}\\b${SIZE}`),
  },
  {
    kind: 'colour-wanted',
    asks: /\b(?:what|which) colou?r (?:would|do|should|shall)\b|\bcolou?r (?:you(?:['’]d| would) like|do you want)\b/i,
    gives: r(`\\b${WANTS}\\b[^.!?\\n]{0,36}\\b${COLOUR}\\b`),
  },
  {
    kind: 'colour',
    asks: /\b(?:what|which) colou?r (?:did|was|were|have|is)\b/i,
    gives: r(`\\b(?:ordered|bought|got|received|sent(?: me)?|came)\\b[^.!?\\n]{0,24}\\b${COLOUR}\\b`),
  },
  {
    kind: 'remedy',
    asks: /\b(?:refund|money back)\b[^.!?\n]{0,30}\bor\b[^.!?\n]{0,20}\b(?:replacement|exchange|new one|voucher|credit|repair)\b|\b(?:replacement|exchange|new one|voucher|credit|repair)\b[^.!?\n]{0,30}\bor\b[^.!?\n]{0,20}\b(?:refund|money back)\b|\bhow would you like (?:us|me) to (?:resolve|solve|fix|settle|proceed|put)\b/i,
    gives: r(
      "\\b(?:i(?:['’]d| would)?(?: really| just| only| still)? (?:want|like|prefer|demand|expect|request)|i['’]d rather(?: have)?|(?:please|pls|just|kindly)) (?:to |you to )?(?:have |get |send (?:me )?|give (?:me )?|process |issue )?(?:a |my |the |me (?:a |the |my )?)?(?:full |complete |quick )?(?:refund|money back|replacement|new one|exchange|store credit)\\b(?! or\\b)",
    ),
  },
  {
    kind: 'people',
    asks: /\bhow many (?:people|guests|persons|of you|adults|will (?:be|there))\b|\bfor how many\b|\bparty size\b/i,
    gives: r(
      `\\b(?:table|room|booking|reservation|tickets?|seats?|book)\\b[^.!?\\n]{0,12} for ${PEOPLE}\\b|\\bfor ${PEOPLE} (?:people|persons|guests|adults)\\b|\\bparty of ${PEOPLE}\\b|\\b${PEOPLE} of us\\b`,
    ),
  },
  { kind: 'reading', asks: /\b(?:meter )?readings?\b/i, gives: /\b(?:readings?|meter|reads)\b.{0,20}\b\d{4,6}\b/i },
  {
    kind: 'reason',
    asks: /\bwhy (?:do |are |did )?you (?:want|would like|wish|decided?|are (?:leaving|cancelling|returning)|wanted) ?(?:to (?:cancel|return|leave|send))?|\breason for (?:the|your) (?:return|cancellation|refund)\b/i,
    gives:
      /\b(?:cancel|return|send (?:it|them) back|leave|leaving|cancelling|returning)\b[^.!?\n]{0,60}\b(?:because|due to|as (?:it|the|i)|since (?:it|the|i))\b/i,
  },
  {
    kind: 'company',
    asks: /\b(?:(?:company|business|firm|trading) name|(?:which|what) (?:company|business|employer|firm)|name of (?:the|your) (?:company|business|firm))\b/i,
    gives:
      /\b(?:[Cc]ompany(?: name)?|[Bb]usiness|[Ff]irm)(?: is| name)?:? ["“]?\p{Lu}\p{L}+|\b\p{Lu}[\p{L}&]+(?: \p{Lu}[\p{L}&]+)* (?:Inc|Ltd|LLC|GmbH|SARL|SAS|S\.A|BV|Limited|Corp|Pty|PLC|AG|Kft|Oy|AB)\b|\bwe are ["“]\p{Lu}/u,
  },
  { kind: 'iban', asks: /\biban\b|\bbank (?:account )?details\b/i, gives: /\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){3,7}/ },
  { kind: 'birth', asks: /\bdate of birth\b|\bd\.?o\.?b\b/i, gives: /\b(?:dob|born|date of birth)\b.{0,12}\d/i },
];
