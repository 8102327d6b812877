import { late, type Written } from '../text/late.ts';

/** What agents ask for and how customers tell it: each topic is a pair, so that asking for one thing never answers another. */
export interface Topic {
  readonly kind: GivenKind;
  /** The thing, in a sentence that asks. */
  readonly asks: Written;
  /** The thing, in what the customer wrote. */
  readonly gives: Written;
  /** Near it and not it: "the e-mail of your colleague". */
  readonly unless?: Written;
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
  | 'app-version'
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
  | 'birth'
  | 'travel'
  | 'route'
  | 'stay'
  | 'nights'
  | 'before'
  | 'spoke-to'
  | 'plan'
  | 'product'
  | 'where'
  | 'card'
  | 'link'
  | 'user'
  | 'domain'
  | 'floor'
  | 'how-many'
  | 'age'
  | 'whose-name'
  | 'breed'
  | 'app-or-site'
  | 'cancel-or-keep'
  | 'problem'
  | 'due'
  | 'paid-by'
  | 'courier'
  | 'unopened'
  | 'on-arrival'
  | 'tracking-says'
  | 'light'
  | 'screen'
  | 'allergy'
  | 'reach'
  | 'missing-part'
  | 'died'
  | 'kin'
  | 'slot'
  | 'dates-wanted'
  | 'quantity'
  | 'one-wanted'
  | 'phone-or-computer'
  | 'video'
  | 'has-receipt'
  | 'bought-where'
  | 'delivered-to'
  | 'deliver-to'
  | 'ordered-through'
  | 'received'
  | 'who-sees'
  | 'with-whom'
  | 'moving'
  | 'ends'
  | 'scope'
  | 'how-often'
  | 'mileage'
  | 'course'
  | 'holder'
  | 'warranty'
  | 'access-needs'
  | 'vulnerable'
  | 'which-room'
  | 'trigger'
  | 'contact'
  | 'when-wanted'
  | 'has-reference';

const NO = '(?: ?(?:numbers?|no\\.?|nr\\.?|id|code|ref(?:erence)?|#|details))';
/** Blanks are counted: three runs of as many as there are, one beside the other, can be shared out in too many ways. */
const CODE = '#?\\s{0,9}(?:(?=[A-Z0-9./-]*\\d)[A-Z0-9][A-Z0-9./-]{2,}|\\d{3,}|\\d{2,3}(?: \\d{2,4}){1,4})';
const told = (nouns: string): Written =>
  late(
    `\\b(?:${nouns})\\b[\\s.]{0,9}(?:(?:no|nr|number|num|id|code|ref|reference|is|for|was|with|under|my|open|already|it['’]?s)\\b[.:,]?\\s{0,9}){0,4}[:#]?\\s{0,9}${CODE}(?![\\w%€£$])`,
    'i',
  );
const askedFor = (nouns: string): Written =>
  late(
    `\\b(?:${nouns})(?:/\\w+)?${NO}\\b|\\b(?:${nouns}) #|\\b(?:numbers?|ref(?:erence)?|id|code) (?:of|for|on|from) (?:the|your|this|that|any) (?:${nouns})\\b`,
    'i',
  );

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
  '(?:venue|studio|store|shop|branch|restaurant|hotel|salon|clinic|gym|garage|pharmacy|station|office|depot|cafe|café|supermarket)';

/** What is still the customer's to choose. */
const CHOICE =
  /\b(?:would you (?:like|prefer)|do you want|should|shall|instead|new|next|other|another|move to|switch|upgrade)\b/i;
const COUNT = '(?:\\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|both|half)';
/** What people buy, by the words they have for it. */
const PRODUCT =
  '(?:sofa|couch|armchair|chairs?|table|desk|bed|mattress|wardrobe|shelf|shelves|lamp|mirror|rug|curtains?|kettle|toaster|blender|mixer|fridge|freezer|oven|cooker|hob|microwave|dishwasher|washing machine|washer|dryer|vacuum|hoover|iron|fan|heater|boiler|router|modem|headphones?|earbuds?|speaker|charger|cable|keyboard|mouse|monitor|printer|laptop|tablet|phone|watch|camera|tv|console|drill|saw|mower|grill|barbecue|bike|scooter|helmet|tent|backpack|rucksack|suitcase|bag|handbag|wallet|shoes?|boots?|trainers|sandals|dress|jacket|coat|jumper|sweater|shirt|t-?shirt|jeans|trousers|skirt|ring|necklace|earrings|bracelet|cream|serum|shampoo|perfume|cake|pizza|burger|bouquet|flowers|plant|toy|doll|puzzle|pram|stroller|pushchair|car seat|cot|book|vase|pan|pot|knife|knives|plates?|mugs?|glasses)';

const r = (source: string, flags = 'i'): Written => late(source, flags);

export const TOPICS: readonly Topic[] = [
  {
    kind: 'order-number',
    asks: /\b(?:order|purchase|shop)(?:\/\w+)? ?(?:numbers?|no\.?|id|code|ref(?:erence)?|details|#)(?!\w)|\b(?:which|what) order (?:is|are|was|were|does|did|do|this|that|it|you)\b|\b(?:numbers?|ref(?:erence)?|id) (?:of|for|on|from) (?:the|your|this|that) (?:order|purchase)\b/i,
    gives: r(
      `${told('order|purchase|ordr?').source}|(?<!\\w)#\\s?\\d{3,}|\\border\\b[^.!?\\n]{0,60}\\bit['’]?s #?\\d{4,}|^\\s*(?:it['’]?s |id:? )#?\\d{4,}|\\bid:? #?\\d{4,}|(?<!(?:tracking|parcel|serial|model|error|code|flight|policy|invoice|account|customer|booking|reference|claim|case|ticket|contract|type|batch|version) (?:number |no\\.? |nr |is )?)\\b[A-Z]{1,4}-?\\d{4,8}(?:-\\d+)*\\b(?!:)|\\b\\d{2,3}-\\d{4,6}\\b(?!-)`,
    ),
    unless:
      /\border (?:numbers|details) (?:of|for) the other|\bon (?:the|your) order(?! ?(?:number|no|confirmation))\b/i,
  },
  {
    kind: 'booking',
    asks: askedFor('booking|reservation|confirmation|pnr|itinerary'),
    gives: told('booking|bkg|reservation|confirmation|pnr|itinerary|booked|folio|stay|booking ref'),
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
      `${askedFor('case|ticket|reference|ref|incident|refund|return|complaint|employer|employee|vendor|supplier|student|patient|job|quote|application').source}|\\bthe reference(?= *(?:[?.,]|$| please| again| for| we))|\\byour reference\\b|^\\W*ref(?:erence)?\\W*\\?|\\ba reference(?: number)?(?= *\\?| for me| from us| at all)`,
    ),
    gives: told(
      'case|ticket|reference|ref|incident|complaint|claim|return|refund|rma|employer|employee|vendor|supplier|student|patient|job|quote|application',
    ),
  },
  {
    kind: 'flight',
    asks: /\bflight(?:s)? (?:number|details|no|is|was|were|did|are|do)\b|\bwhich flight\b/i,
    gives: /\b[Ff]light (?:no\.? |number )?[A-Z]{0,3} ?\d{2,4}\b|\b(?!(?:AM|PM|KG|NO|ID|V)[ \d])[A-Z]{2} ?\d{3,4}\b/,
  },
  {
    kind: 'room',
    asks: /\b(?:room|flat|apartment|unit|seat|cabin|table) (?:numbers?|are you|were you)\b|\b(?:which|what) (?:room|flat|cabin|seat|table)\b/i,
    gives: /\b(?:room|flat|apartment|unit|suite|cabin|stall|seat|table) (?:no\.? )?[A-Z]?-?\d{1,4}[A-Z]?\b/i,
    unless: CHOICE,
  },
  {
    kind: 'file',
    asks: /\b(?:attach|send|upload|share|forward|provide)\b.{0,14}\b(?:files?|logs?|exports?)\b/i,
    gives:
      /\b(?:attach(?:ed)?|enclosed|sent|uploaded)\b.{0,40}\b(?:files?|logs?|exports?|pdfs?)\b|\b[\w-]{2,40}\.(?:pdf|csv|xlsx?|docx?|tax|zip|log|txt)\b|\b(?:files?|logs?) (?:is |are )?attached\b/i,
  },
  {
    kind: 'email',
    asks: /\b(?:your|the|an?|which|what|and) e-?mail(?: address)?\b|\be-?mail(?: address)? (?:you|did you|is|are|do you|on|associated|linked|registered)\b|\bregistered e-?mail\b|^e-?mail(?: address)?\b/i,
    gives: /\b[\w.+-]{1,64}@[\w-]+\.[\w.]+/,
    unless:
      /\b(?:an|the|this|our|your|that) e-?mail (?:with|about|from|when|once|as soon|to (?:confirm|us)|we|i|within|in which)\b|\b(?:check|see|find|open|reply to|by|via|through|got|(?<!\bi (?:just |quickly |also )?)get|receive[d]?|to|in|read) (?:this |your |our |the |an |my )?e-?mail\b|e-?mail (?:of|from) (?:your|the|a)|\bemail us\b|\b(?:should|shall|would you like)\b/i,
  },
  {
    kind: 'phone',
    asks: /\b(?:(?:phone|mobile|telephone|contact|cell|whatsapp|call-?back) ?(?:number|no\.?)s?|(?:which|what) (?:phone )?number (?:(?:may|can|could) (?:i|we) (?:ring|call|reach|phone|use)|is best|would you like (?:us|me) to (?:ring|call))|(?:best |good )?number (?:(?:and|or) \w+ )?(?:to (?:reach|call|ring|phone)|(?:(?:on|at|under) which |where |that )?(?:we|i) (?:can|could|may|might|should) (?:best |also )?(?:call|reach|ring|phone|get)|for (?:a )?call)|(?:which|what) number (?:should|shall|do) (?:i|we) (?:call|ring|phone|reach|use|dial)|where (?:can|may|could) (?:i|we) (?:call|ring|phone) you|reach you by (?:tele)?phone|what(?:['’]s| is) your number|name and (?:a )?number|number (?:affected|in question|concerned)|affected (?:mobile |phone )?number)\b/i,
    gives:
      /(?:\+\d{1,3}[\s.-]?)?(?:\(?0\d{2,5}\)?[\s./-]?)\d{2,4}(?:[\s.-]?\d{2,4}){1,3}\b|\+\d{1,3}[\s.-]?\d{2,4}[\s.-]?\d{3,}|\b(?:my|phone|mobile|cell|call me on|ring me on|number is|reach me on|tel)\b[^\d\n]{0,16}\d[\d -]{5,}/i,
    unless: /\b(?:number you gave|on file)\b/i,
  },
  {
    kind: 'amount',
    asks: /\bhow much (?:you|was|were|did (?:we|you|they|it)|has|have|is missing|money|exactly)\b|\b(?:the|what|which) (?:exact |transfer(?:red)? |transaction |payment )?amounts?\b(?! of (?:time|people))/i,
    gives:
      /[$€£₦₹]\s?\d[\d.,]*|\b(?:N|Rs\.?|KSh|R|GHS|AED|USD|EUR|GBP) ?\d{2}[\d.,]*|\b\d{1,3}(?:,\d{3})+\b|\b\d[\d.,]{0,14}\s?(?:€|£|euros?|eur|pounds?|quid|gbp|dollars?|usd|bucks|cents?|chf|kr|rand|zar|inr|rupees|naira)\b|\b\d+\.\d\d\b/i,
  },
  {
    kind: 'date',
    asks: /\bwhen (?:exactly )?did you (?:place|order|buy|purchase|book|get it|sign up|pay|make (?:the|this|that|your) (?:order|purchase|booking|reservation))\b|\b(?:date|day) (?:of|you) (?:(?:the |your )?(?:purchase|order|booking)|bought|ordered|booked|purchased)\b|\bwhen (?:exactly )?was (?:it|(?:the|your|this|that) [\w-]+(?: [\w-]+)?) (?:bought|ordered|placed|purchased)\b|\b(?:purchase|order) date\b|\bwhen (?:and where )?(?:it|(?:the|your|this) [\w-]+(?: [\w-]+)?) was (?:bought|ordered|placed|purchased)\b|\bwhen you (?:bought|ordered|purchased|placed|booked)\b/i,
    gives: r(
      `\\b(?:ordered|bought|purchased|placed|booked|got it|paid|signed up|purchase|order(?: date)?)\\b[^.!?\\n]{0,40}\\b${DATE}|\\b${DATE}[^.!?\\n]{0,24}\\b(?:ordered|bought|purchased|placed|booked)\\b`,
    ),
  },
  {
    kind: 'since',
    asks: /\bwhen (?:exactly )?did (?:it|this|that|the \w+|they|these) (?:first )?(?:start|begin|stop|first|go)\b|\bsince when\b|\bhow long (?:has|have|is|did)\b(?! you (?:had|owned|been (?:a|with)\b))|\bwhen (?:it|this) started\b/i,
    gives: r(
      `\\bsince (?:the )?(?:${DATE}|${MONTH}|about|then|your|the (?:update|upgrade|storm)|${NUMBER} )|\\b(?:start(?:ed|s)|began|begun|stopped)\\b[^.!?\\n]{0,40}(?:${DATE}|update|upgrade)|\\b(?:been|has|have|keeps?|now)\\b[^.!?\\n]{0,50}\\bfor (?:the (?:past|last) |over |about |more than )?${NUMBER} (?:hours?|days?|weeks?|months?|years?)|\\bfor (?:the (?:past|last) |over |about )?${NUMBER} (?:hours?|days?|weeks?|months?|years?) now\\b|\\bever since\\b`,
    ),
  },
  {
    kind: 'happened',
    asks: /\b(?:when|what time) (?:exactly )?did (?:it|this|that|the \w+) (?:happen|occur|take place|come|arrive|call)\b|\b(?:what|which) (?:day|date) (?:did|was|were|the|your|it|this|that)\b|\bwhen was (?:this|that|it|your (?:appointment|visit|meal|lesson|stay|session|treatment))(?= *\?| exactly)|\bwhen (?:were you (?:here|there|with us|at|in)|did you (?:visit|eat|dine|come in|shop|see us))\b|\b(?:date|day|time) (?:this|it|that) (?:happened|occurred|took place)\b/i,
    gives: r(
      `\\b(?:yesterday|last (?:night|week|${DAY})|this (?:morning|afternoon|evening)|on (?:the )?${DATE}|${DAY} (?:morning|evening|night|afternoon|at)|at \\d{1,2}(?:[:.]\\d\\d)? ?[ap]m)\\b`,
    ),
  },
  {
    kind: 'charged-on',
    asks: /\b(?:when|which (?:date|day)|what (?:date|day)|on which date|on what date) (?:were you|was (?:it|the money|your card|the payment)|did (?:we|they)) (?:charged?|billed?|debited?|taken?|take)\b|\bwhen (?:exactly )?(?:did you (?:make|send) (?:the|this|that|your) (?:payment|transfer|deposit)|was (?:the|this|that|your) (?:payment|transfer|deposit) (?:made|sent|taken))\b|\b(?:date of (?:the |your )?|the )(?:payment|transaction|transfer)(?: date)?(?= *\?)|\b(?:payment|transaction|transfer) date\b|\b(?:what|which) (?:date|day) did (?:the|your) (?:payment|money|transfer)\b/i,
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
    asks: /\bpreferred (?:date|day)\b|\b(?:what|which) (?:day|date)s? (?:suits?|works?|would (?:suit|work|be)|is (?:best|good))\b|\bwhen (?:suits?|works?|would suit|are you (?:free|available|at home))\b/i,
    gives: r(
      `\\b(?:best|suits?|works?|prefer\\w*|ideally|free|(?:at )?home|available|can you (?:come|do|make it|deliver)|any day)\\b[^.!?\\n]{0,30}\\b(?:${DAY}|tomorrow|\\d{1,2}(?:st|nd|rd|th))|\\b(?:${DAY})s?\\b[^.!?\\n]{0,16}\\b(?:best|suits?|works?|is fine|would be)\\b|\\bany day (?:is|after|before|between|this|next|works|suits|but)\\b`,
    ),
  },
  {
    kind: 'time',
    asks: /\b(?:(?:what|which) time of (?:the )?(?:day|night)(?! (?:would|do you|should))|(?:good|best|convenient|preferred) time to (?:call|ring|reach|come|visit|deliver)|(?:what|which) time (?:suits?|works?|would (?:suit|work|be|you like)|is (?:best|good|convenient)|shall|should|do you))\b/i,
    gives: r(
      `\\b(?:every|each) (?:single )?(?:morning|evening|night|afternoon)\\b|\\b${DAY}\\b[^.!?\\n]{0,14}\\bat \\d{1,2}\\b|\\b(?:around|about|between|from) \\d{1,2}(?:[:.]\\d\\d)? ?(?:am|pm|and|to|each|every|o['’]clock)\\b|\\b(?:come|deliver|collect|pick|make it|call me|ring me|after|before|table|book\\w*|best|suits?|free|home)\\b[^.!?\\n]{0,40}\\b\\d{1,2}(?:[:.]\\d\\d)? ?(?:am|pm|o['’]clock)\\b|\\b(?:book|table|come)\\b[^.!?\\n]{0,40}\\bat \\d{1,2}[:.]\\d\\d\\b`,
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
    asks: /\b(?:operating systems?|\bos\b|(?:ios|iphone|apple) or (?:an )?android|android or (?:an )?(?:ios|iphone|apple)|windows or (?:a )?mac|mac or (?:a )?windows)\b/i,
    gives:
      /\b(?:windows|win ?(?:7|8|10|11)|mac ?os|macos|os x|a mac\b|macbook|imac|linux|ubuntu|android|ios|ipados|iphone|ipad|chromebook|chrome ?os|pixel|galaxy|samsung|huawei|xiaomi|redmi|oneplus|tecno|infinix)\b/i,
  },
  {
    kind: 'device',
    asks: /\b(?:which|what|kind of|type of) (?:(?:kind|type|make|model|brand)(?: (?:and|or) (?:model|make|brand))? of )?(?:device|phone|console|computer|tv|laptop|tablet|handset)s?\b(?! ?numbers?)|\b(?:your|the) (?:device|phone|handset) (?:model|type|make)\b(?! number)/i,
    gives:
      /\b(?:iphone|ipad|ipod|macbook|imac|galaxy|pixel|samsung|huawei|xiaomi|oneplus|redmi|tecno|infinix|motorola|nokia|thinkpad|laptop|desktop|pc|ps[345]|playstation|xbox|nintendo switch|roku|fire ?(?:tv|stick)|apple tv|chromecast|kindle|alexa|echo|tablet|smart tv|android phone)\b/i,
  },
  {
    kind: 'version',
    asks: /\b(?:(?<!\b(?:app|software|program|plugin|game) )versions?(?! of (?:the|your|our|this) (?!browser|firmware|operating|os\b|web))|firmware)\b/i,
    unless: CHOICE,
    gives:
      /\b(?:version|v|ver|firmware|build|ios|android|macos|windows|update|firefox|chrome|safari|edge)\.? ?\d+(?:\.\d+)*\b/i,
  },
  {
    // "Android 14" tells the system's, not the app's.
    kind: 'app-version',
    asks: /\b(?:app|software|program|plugin|game) versions?\b|\bversions? of (?:the|your|our|this) (?:\w+ )?(?:app|software|program|plugin|game)\b/i,
    unless: CHOICE,
    gives: /\b(?:version|v|ver|build|release|app|updated? to)\.? ?\d+(?:\.\d+)*\b/i,
  },
  {
    kind: 'serial',
    asks: /\bserial(?: numbers?)?\b|\bs\/n\b/i,
    gives:
      /\bserial(?: (?:no|number|nr|is))*[.:]?\s{0,9}#?\s{0,9}(?=[\w-]*\d)[A-Z0-9][\w-]{3,}|\b(?:s\/n|sn|imei)[ :#]*(?=[\w-]*\d)[\w-]{4,}/i,
  },
  {
    kind: 'model',
    asks: /\b(?:(?:which|what|your|the exact) (?:exact )?model|model (?:number|name|no|do you|of \w+ (?:is|do|was))|(?:know|tell (?:me|us)) the model|(?:which|what) (?:kind of |type of |make of )?(?:machine|printer|router|modem|purifier|vacuum|boiler|oven|dishwasher|washer|dryer|fridge|bike|scooter|camera|monitor|keyboard|headset|headphones|speaker|watch|tracker|drone|mower|drill|appliance|unit) (?:do you have|is it|is this|have you|are you|did you (?:buy|get|order)))\b/i,
    gives:
      /\b[Mm]odel(?: (?:no|number|nr|is))*[.:]?\s*(?=[\w-]*\d)[A-Z0-9][\w-]+|(?<!(?:[Oo]rder|[Ee]rror|[Cc]ode|[Ff]light|[Bb]ooking|[Rr]ef|[Tt]icket|[Cc]ase|shows|#)(?: \w+)? )\b[A-Z]{1,4}-?\d{2,4}[A-Za-z]?\b(?! (?:error|code))|(?:\b(?:[Mm]y|[Tt]he|[Oo]ur|[Aa]) (?:[a-z]+ )?|(?:^|[.!?\n] ?))(?!(?:The|My|In|On|At|By|Since|From|After|Order|Booking|Room|Flat|Flight|Ticket|Case|Ref|Reference|Error|Code|Policy|Claim|Invoice|Table|Seat|Unit|Gate|Bus|Route|Line|Page|Size|Level|Week|Day|Only|About|Over|Windows|Android|Version|Phone|Account|Customer|Parcel|Tracking|Terminal|January|February|March|April|May|June|July|August|September|October|November|December|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)\w*\b)[A-Z][a-z]+ (?:[A-Z][a-z]+ )?(?:[A-Z]?\d{1,4}[a-z]?(?! ?(?:%|days?|weeks?|months?|years?|hours?|times|people|euros?|pounds?|dollars?|am\b|pm\b|[:.,/]\d))|Pro|Plus|Max|Mini|Lite|Ultra)\b/,
  },
  {
    kind: 'address',
    asks: /\b(?:(?:delivery|home|postal|street|full|shipping|mailing|your|new|correct|right|billing) address|the address (?:you|it|for|to|where)|where you live|what address|which address|(?:what(?:['’]?s| is| was)|and) the (?:full |exact |house )?address(?! of (?:your|the) (?:site|web)))\b(?!.{0,4}e-?mail)/i,
    gives:
      /\b\d{1,4},? (?:rue|via|calle|rua|avenue de|place|chemin|platz|weg) \w+|\b\d{1,4}[a-z]?,? (?:[A-Z][\w'’.-]+ ){1,3}(?:street|st|road|rd|avenue|ave|lane|ln|drive|dr|row|close|way|place|court|crescent|terrace|hill|square|gardens|boulevard|blvd|walk|mews|grove|park|wynd|quay|parade|circus|villas|brae|wharf|mansions|cottages|vale|crescent|cres|gdns)\b|\b\p{Lu}\p{L}+(?:straße|strasse|str\.|weg|platz|gasse|straat|laan) \d{1,4}/iu,
    unless:
      /\baddress (?:has|have|is|was) (?:changed|new|wrong)|\b(?:have|is there) a new address|\bto (?:the|your) address\b|e-?mail address|moved|(?:have|need|give me) the new address|\b(?:should|shall) (?:the|your) (?:invoice|bill|receipt|quote)/i,
  },
  {
    kind: 'postcode',
    asks: /\b(?:post ?code|zip(?: code)?|postal code|eircode|pin ?code)\b/i,
    gives: /\b(?:[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|(?<![#\d]|order |no\.? |number )\d{5}(?:-\d{4})?)\b/,
  },
  {
    kind: 'photo',
    asks: /\b(?:photo(?:graph)?s?|pictures?|pics?|images?|screenshots?|screen[- ]?(?:shot|grab|cap(?:ture)?)s?|snaps?)\b/i,
    gives:
      /\b(?:(?:attach(?:ed|ing)?|enclosed?|sent|uploaded|sending|send|added|here(?:['’]?s| is| are)|posted|took)\b.{0,50}\b(?:photos?|pictures?|pics?|images?|screenshots?|screen ?shots?|video)\b|\b(?:see|i have|with|in)(?: the| my| these| some| two| a few| several| \d+| attached)* (?:photos?|pictures?|pics?|images?|screenshots?)\b|(?:photos?|pictures?|pics?|images?|screen ?shots?|video)\b.{0,25}\b(?:attached|enclosed|above|below|in (?:the )?thread|uploaded|sent|here)\b)|\[(?:photo|image|picture|pic|screenshot|img)[^\]\n]{0,40}\]|\bIMG[_-]?\d+|\b[\w-]{2,40}\.(?:jpe?g|png|heic)\b/i,
    unless:
      /\b(?:again|re-?send|come through|(?:did|was|were|does)(?:n['’]t| not) (?:arrive|come|open|load|attached|readable)|can(?:['’]t|not) open|blurry|unreadable|clearer|better (?:photo|picture|quality)|as an? (?:jpe?g|png|pdf)|photo id|close-?ups?)\b/i,
  },
  {
    kind: 'receipt',
    asks: /\b(?:receipts?|proof of purchase|(?:copy of |scan of )(?:the |your )?(?:invoice|receipt|bill)|sales slip|(?:attach|send|forward|share|upload|provide|email)(?: us| me)?(?: over)? (?:the|your|a) invoice)\b(?! number)/i,
    gives:
      /\b(?:receipt|invoice|proof of purchase)\b.{0,20}\b(?:attached|enclosed|above|below|uploaded|sent)\b|\b(?:attach(?:ed)?|enclosed?|uploaded|sent|attaching|here(?:['’]?s| is)|see)\b.{0,30}\b(?:receipt|invoice|proof of purchase)\b/i,
    unless: /\boriginal\b/i,
  },
  {
    kind: 'documents',
    asks: /\b(?:passport|government id|photo id|proof of (?!purchase)\w+|bank statements?|lease|licen[cs]e copy|identification|documents?)\b/i,
    gives:
      /\b(?:passport|lease|statements?|proof of \w+|documents?|licen[cs]e)\b[^.!?\n]{0,20}\b(?:was|were|has been|have been|already|all) (?:already |all )?(?:uploaded|sent|attached|enclosed|provided|submitted)\b|\b(?:uploaded|sent|attached|enclosed|provided|submitted|already gave)\b.{0,40}\b(?:passport|lease|statements?|id\b|identification|documents?|licen[cs]e|proof|form|certificate|bill|payslips?|bank statements?)/i,
  },
  {
    kind: 'name',
    asks: /\b(?:(?:under |in )?(?:what|which) (?:sur|last |full |family )?name (?:is|was|did|did you|should|shall|are|were|do|can|on|for)\b|\bname (?:is|was) (?:the|your|it|this|that)\b|\bname (?:on|for|of) (?:the|your|this) (?:account|booking|order|reservation|policy|file|ticket|account holder)\b|\bthe name (?:that )?(?:the|your|it|this) (?:\w+ )?(?:is|was|were) (?:under|in|made|booked)|(?<=(?:have|get|take|share|give|send|me|us|need|and) )(?:a|the) name\b(?! (?:of|on the (?!account|booking|order|policy|reservation)))|your (?:full |first |last |family )?(?:sur)?name|full name|surname|whom? (?:am i|i am|i['’]m|do i have the pleasure of|i have the pleasure of) (?:speaking|chatting|talking)(?: (?:with|to))?)\b/i,
    unless:
      /\b(?:instead|new|change(?:d)? to|should (?:be|appear|go|we (?:use|print|put))|printed|engrav\w+|certificate)\b/i,
    gives:
      /\b(?:[Bb]ooked|[Bb]ooking|[Rr]eserved|[Rr]eservation|[Oo]rder(?:ed)?|[Rr]egistered|[Aa]ccount|[Tt]icket)(?: is| was| it)? (?:under|in)(?: the name(?: of)?)? (?!(?:My|The|Your|January|February|March|April|May|June|July|August|September|October|November|December)\b)\p{Lu}\p{Ll}+|\b[Nn]ame:? (?:is |of )?(?!(?:My|The|Your)\b)\p{Lu}\p{Ll}+/u,
  },
  {
    kind: 'error',
    asks: /\b(?:(?:error|fault|status) (?:message|code|number)s?|(?:show|display|give|flash|throw)\w* (?:you )?(?:an?|any) (?:[\w-]+ )?(?:code|error|message)s?|the (?:message|code) (?:you (?:see|get|are)|that|shown)|what (?:error|message|does it say)|(?:is there|do you (?:get|see)|does it (?:show|give|throw|display)|did you (?:get|see)|are you (?:getting|seeing)) (?:an?|any) (?:error|fault|message))\b/i,
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
    gives:
      /\b(?:[Rr]eg(?:istration)?|REG|(?:[Ll]icen[cs]e |[Nn]umber )?[Pp]late)\b.{0,12}\b[A-Z0-9]{2,4}[ -]?[A-Z0-9]{2,5}\b/,
  },
  {
    kind: 'place',
    asks: /\bwhere (?:exactly )?(?:did you|you) (?:buy|bought|purchase[d]?|got|get|order)\b|\bwhere (?:it|the [\w-]+|your [\w-]+) was (?:bought|purchased|ordered)\b|\bplace of purchase\b|\bwhere was (?:it|the [\w-]+|your [\w-]+) (?:bought|purchased)\b/i,
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
    asks: /\b(?:what|which) size (?:would|do|should|shall|is it you|you (?:need|want))\b|\bsize (?:you(?:['’]d| would) like|do you want|you want)\b/i,
    gives: r(`\\b${WANTS}\\b[^.!?\\n]{0,36}\\b${SIZE}`),
  },
  {
    kind: 'size',
    asks: /\b(?:what|which) size (?:did|was|were|have|is|you (?:ordered|bought|have|got|received))\b/i,
    gives: r(`\\b(?:ordered|bought|got|received|sent(?: me)?|asked for)\\b[^.!?\\n]{0,24}\\b${SIZE}`),
  },
  {
    kind: 'colour-wanted',
    asks: /\b(?:what|which) colou?r (?:would|do|should|shall)\b|\bcolou?r (?:you(?:['’]d| would) like|do you want)\b/i,
    gives: r(`\\b${WANTS}\\b[^.!?\\n]{0,36}\\b${COLOUR}\\b`),
  },
  {
    kind: 'colour',
    asks: /\b(?:what|which) colou?r (?:did|was|were|have|is (?:it|yours|your (?!light)|that))\b/i,
    gives: r(
      `\\b(?:ordered|bought|got|received|sent(?: me)?|came)\\b[^.!?\\n]{0,24}\\b${COLOUR}\\b|\\bmy ${COLOUR}\\b`,
    ),
  },
  {
    kind: 'remedy',
    asks: /\b(?:are|were) you (?:looking for|after|hoping for|wanting|expecting|requesting|asking for) (?:a |an |your |the )?(?:full )?(?:refund|replacement|exchange|money back|repair)\b|\b(?:exchange|swap|replace)\w*(?: it| them)? or (?:to )?(?:return|refund)|\b(?:return|refund)\w*(?: it| them)? or (?:to )?(?:exchange|swap|replace)|(?:would you like|do you want)(?: (?:us|me))?(?: to)? (?:a |have |get |send (?:you )?|give you |issue )?(?:a |the )?(?:full )?(?:refund|replacement|new one)\s*\?|\b(?:refund|money back)\b[^.!?\n]{0,30}\bor\b[^.!?\n]{0,20}\b(?:replacement|exchange|new one|voucher|credit|repair)\b|\b(?:replacement|exchange|new one|voucher|credit|repair)\b[^.!?\n]{0,30}\bor\b[^.!?\n]{0,20}\b(?:refund|money back)\b|\bhow would you like (?:us|me) to (?:resolve|solve|fix|settle|proceed|put)\b|\bwhat (?:would|do) you (?:like|want) (?:us|me) to do\b|\bhow (?:can|could|may|do) we (?:put (?:this|it|things) right|make (?:this|it) (?:right|up)|resolve|solve|fix|settle)\b|\bwhat (?:outcome|resolution|solution) (?:would|do|are)\b|\bprefer(?:red)? (?:outcome|resolution|solution|remedy)\b/i,
    gives: r(
      "\\b(?:(?:i|we)(?:['’]d| would)?(?: really| just| only| still)? (?:want|like|prefer|demand|expect|request)|i['’]d rather(?: have)?|(?:please|pls|just|kindly)) (?:to |you to )?(?:have |get |send (?:me )?|give (?:me )?|process |issue )?(?:a |my |the |me (?:a |the |my )?)?(?:full |complete |quick )?(?:refund|money back|replacement|new one|exchange|swap|store credit)\\b(?! or\\b)|\\bwant to (?:swap|exchange|return)\\b|\\b(?:send|give|get) (?:me|us) (?:a |my |the |another )?(?:full )?(?:refund|money back|replacement|new one)\\b|\\brefund me\\b|\\b(?:asking for|after|looking for|want|need)(?: here)? is (?:a |my |the )?(?:full )?(?:refund|money back|replacement|new|exchange)\\b|\\b(?:i|we)(?:['’]d| would)? (?:want|like|need|expect) (?:my|the|our|this|that|it) ?[^.!?\\n]{0,24}\\b(?:refunded|replaced|repaired|exchanged|reimbursed|paid back)\\b",
    ),
    unless:
      /\brefund(?:ed)? (?:back )?(?:to|on|onto|as|by|via)\b|\b(?:otherwise|meanwhile|in the meantime|for the rest)\b/i,
  },
  {
    kind: 'people',
    asks: /\bhow many (?:people|guests|persons|passengers|travell?ers|of you|adults|will (?:be|there)|covers|heads|pax|adults|attendees|delegates|diners|players|visitors)\b|\bfor how many\b|\bparty size\b|\b(?:what|which) size (?:is|of) (?:your|the) (?:party|group)\b|\b(?:how (?:big|large)|size) (?:is|of) (?:your|the) (?:party|group)\b/i,
    gives: r(
      `\\b(?:table|room|booking|reservation|tickets?|seats?|book)\\b[^.!?\\n]{0,12} for ${PEOPLE}\\b|\\bfor ${PEOPLE} (?:people|persons|guests|adults)\\b|\\bparty of ${PEOPLE}\\b|\\b(?:we are|we['’]re|there are|(?:a )?(?:group|team|class|family) of) ${PEOPLE}\\b|\\b${PEOPLE} adults\\b|\\b(?:we are|we['’]re|there are) (?:my|me|our)\\b[^.!?\\n]{0,60}\\band (?:me|i|myself)\\b|\\b${PEOPLE} of us\\b`,
    ),
    unless: /\b(?:in the end|final|now|would (?:like|also)|need|want|prefer)\b/i,
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
    asks: /\b(?:(?:company|business|firm|trading) name|(?:which|what) (?:company|business|employer|firm)|name of (?:the|your) (?:company|business|firm)|who is your employer|who do you work for)\b/i,
    gives:
      /\b(?:[Cc]ompany(?: name)?|[Bb]usiness|[Ff]irm)(?: is| name)?:? ["“]?\p{Lu}\p{L}+|\b\p{Lu}[\p{L}&]+(?: \p{Lu}[\p{L}&]+)* (?:Inc|Ltd|LLC|GmbH|SARL|SAS|S\.A|BV|Limited|Corp|Pty|PLC|AG|Kft|Oy|AB)\b|\bwe are ["“]\p{Lu}|\b(?:[Ww]ork for|[Ee]mployed by|[Ww]e at) \p{Lu}\p{L}+/u,
  },
  { kind: 'iban', asks: /\biban\b|\bbank (?:account )?details\b/i, gives: /\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){3,7}/ },
  { kind: 'birth', asks: /\bdate of birth\b|\bd\.?o\.?b\b/i, gives: /\b(?:dob|born|date of birth)\b.{0,12}\d/i },
  {
    kind: 'travel',
    asks: /\b(?:date|day) of (?:the |your )?(?:travel|journey|flight|trip|departure)\b|\b(?:travel|journey|flight|departure) dates?\b|\bwhen (?:did|do|are|were) you (?:travel|fly|depart|due to (?:travel|fly))\w*/i,
    gives: r(
      `\\b(?:travel\\w*|fl(?:y|ew|ying|ight)|trains?|bus|coach|ferry|left|depart\\w*|journey)\\b[^.!?\\n]{0,40}\\b${DATE}|\\b${DATE}\\b[^.!?\\n]{0,30}\\b(?:travel\\w*|fl(?:y|ew|ying|ight)|trains?|bus|coach|ferry|journey|\\d{1,2}[:.]\\d\\d from)\\b`,
    ),
    unless: CHOICE,
  },
  {
    kind: 'route',
    asks: /\b(?:where|(?:which|what) (?:station|airport|stop|city)) (?:were|are|did|do) you (?:\w+ ){0,2}(?:travel|fly|going|headed|board|get on|depart|start|from|to)|\b(?:departure|arrival|destination) (?:station|airport|city)\b|\b(?:which|what) route\b|\bwhere (?:you(?:['’]re| are| were)|it(?:['’]s| is)) (?:mov|travel|fly|go|com)ing (?:from|to)\b|\b(?:start(?:ing)?|pick-?up) (?:point|address) and (?:destination|end)\b|\b(?:your|the|and) (?:final )?destination\b/i,
    gives:
      /\b[A-Z]{3} ?(?:to|-|–|→|>) ?(?:[A-Z]{3}\b|\p{Lu}\p{Ll}+)|\b(?:[Ff]l(?:ew|y|ying)|[Tt]ravel(?:l?ed|l?ing)?|[Hh]eaded|[Ff]light|[Tt]rain|[Bb]us|[Cc]oach)(?: \p{L}+){0,3}? to (?:the )?\p{Lu}\p{Ll}+|\b(?:[Ff]rom )?(?:the )?\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)? to (?:the )?\p{Lu}[\p{L}-]+/u,
    unless: CHOICE,
  },
  {
    kind: 'stay',
    asks: /\b(?:dates? of (?:your |the )?stay|(?:check-?in|check-?out|stay|arrival) dates?|when (?:did|were) you (?:stay|check(?:ing)? (?:in|out)|with us)\w*)\b/i,
    gives: r(
      `\\b(?:stay(?:ed|ing)?|check(?:ed|ing)?[- ]?(?:in|out)|arriv\\w+|nights?)\\b[^.!?\\n]{0,40}\\b(?:${DATE}|\\d{1,2}(?:st|nd|rd|th)? ?(?:to|-|–|until) ?(?:the )?\\d{1,2})`,
    ),
    unless: CHOICE,
  },
  {
    kind: 'nights',
    asks: /\bhow many nights (?:did|were|was|are|is)\b/i,
    gives: r(`\\b${COUNT} nights?\\b`),
  },
  {
    kind: 'before',
    asks: /\b(?:have|had|did) you (?:already |previously |ever )?(?:contact|reach|call|speak|spoke|talk|writ|report|rais|complain|been in touch|(?:got|get) in touch)\w*\b[^?]*\b(?:before|already|previously|earlier|us|it|this)\b|\bfirst time (?:you(?:['’]ve| have)? )?(?:contact|report|writ|call)\w*/i,
    gives: r(
      "\\b(?:second|third|fourth|fifth|sixth|tenth|2nd|3rd|4th|5th|\\d{1,2}th|nth) (?:time|e-?mail|mail|call|message|letter|chat|ticket|complaint)\\b|\\bi(?:['’]ve| have)? (?:already )?(?:called|rang|rung|phoned|written|wrote|e-?mailed|reported|contacted|complained|messaged|raised|spoken|spoke)\\b[^.!?\\n]{0,40}\\b(?:times|twice|already|again|on|since|last|yesterday|and)\\b",
    ),
  },
  {
    kind: 'spoke-to',
    asks: /\b(?:who|whom) (?:did|have|was it) you (?:speak|spoken|talk|deal|chat)\w*|\bwho(?:m)? you (?:spoke|talked|dealt|chatted)\b|\bname of the (?:agent|advis[eo]r|person|colleague|driver|engineer|technician|representative|member of staff|staff member|officer|rider|cashier)\b/i,
    gives:
      /\b(?:[Ii]|[Ww]e|[Hh]ave|[Ii]['’]ve) (?:already )?(?:told|rang|rung|phoned|called|informed|e-?mailed) (?!I\b|The\b|Your\b|My\b|[A-Z]+\b)\p{Lu}\p{Ll}+|\b(?:[Ss]poke|[Ss]poken|[Tt]alked|[Cc]hatted|[Dd]ealt) (?:to|with) (?:an? |your |the )?(?:\p{Ll}+ ){0,3}?(?!I\b)\p{Lu}\p{Ll}+|(?:\b(?:[Yy]our|[Tt]he|[Aa]n?) |(?:^|[.,!?\n] ?))(?:agent|advis[eo]r|colleague|[Dd]river|engineer|technician|representative|rep|officer|rider|cashier|manager|man|lady|fitter),? (?:called |named )?\p{Lu}\p{Ll}+/u,
  },
  {
    kind: 'plan',
    asks: /\b(?:which|what) (?:\w+ )?(?:plan|subscription|package|tariff|membership) (?:are|is|do|did|were|you)\b|\b(?:plan|subscription|tariff|package) (?:you(?:['’]re| are| have|['’]ve))\b/i,
    gives:
      /\b(?:(?!(?:The|My|Your|This|Our|That|A)\b)\p{Lu}[\p{L}+]+|pro|premium|basic|family|student|standard|starter|business|unlimited|annual|yearly|monthly|\d+ ?GB|plus|gold|silver) (?:plan|subscription|package|tariff|membership)\b/u,
    unless: CHOICE,
  },
  {
    kind: 'product',
    asks: /\b(?:which|what) (?:\w+ )?(?:item|product|article|piece)s? (?:is|was|were|did|are|do you have|have you|you (?:ordered|bought|received|mean)|this|it)\b|\bname of the (?:item|product)\b|\bwhat (?:item |product )?did you (?:order|buy|purchase|get)\b/i,
    gives: r(`\\b(?:my|the|this|your|an?|\\d+|two|three|new) (?:[\\p{L}-]+ ){0,3}?${PRODUCT}\\b`, 'iu'),
    unless: CHOICE,
  },
  {
    kind: 'where',
    asks: /\bwhere (?:are|do|in the \w+ are) you (?:located|live|living|based|right now|at the moment|currently|now)\b|\b(?:which|what) (?:city|town|country|part of (?:the|town)|area|region) (?:are|do) you\b|\b(?:at home or abroad|abroad or at home)\b/i,
    gives:
      /\b(?:[Ii](?:['’]m| am)|[Ww]e(?:['’]re| are)|[Ii] live|[Ww]e live|[Bb]ased|[Hh]ere|[Ll]ocated|water|power|signal|internet|broadband|network|electricity|outage|heating|light|gas|data)\b[^.!?\n]{0,25}?\bin (?:the )?\p{Lu}\p{Ll}+/u,
    unless: /\b(?:travel|mov(?:e|ing)|would you|go(?:ing)?|next|new)\b/i,
  },
  {
    kind: 'card',
    asks: /\b(?:which|what) (?:bank |payment |credit |debit )?card\b|\b(?:type|kind) of (?:bank |payment )?card\b|\blast (?:four|4) (?:digits|numbers)\b|\b(?:debit or (?:a )?credit|credit or (?:a )?debit)\b/i,
    gives:
      /\b(?:card|visa|mastercard|amex|maestro|debit|credit)\b[^.!?\n\d]{0,20}\b(?:ending|ends|ended|last (?:four|4)(?: digits)?|no\.?|number|finishing)\b[^.!?\n\d]{0,12}\d{4}\b|[*x•]{4}[ -]?\d{4}\b|\bending (?:in |with )?\d{4}\b|\bmy (?:visa|mastercard|amex|maestro|debit|credit)\b/i,
    unless:
      /\b(?:would you (?:like|prefer)|shall|should|refund to|prefer|new|another|other|different|long number|back of|full)\b/i,
  },
  {
    kind: 'link',
    asks: /\b(?:send|share|paste|drop|provide|give|forward|have|copy)\b[^.?!]{0,24}\b(?:link|url|web address)\b/i,
    gives: /\bhttps?:\/\/\S+|\bwww\.\S+|\b[\w-]+\.(?:com|net|org|co\.uk|io|example|shop)\/\S+/i,
    unless:
      /\b(?:this|following|below|above) link|link (?:below|above|to (?:reset|track|pay|your|our|this))|with your|friends\b/i,
  },
  {
    kind: 'user',
    asks: /\b(?:user ?name|gamer ?tag|(?:in-?game|player|summoner|account|screen|character|profile) (?:name|id)|\bign|user id|player tag)\b/i,
    gives:
      /\b(?:[Uu]ser ?[Nn]ame|[Gg]amer ?[Tt]ag|[Ii][Gg][Nn]|[Nn]ickname|[Ss]ummoner(?: name)?|[Pp]layer(?: name| id| ID| tag)?|[Ii]n-?game (?:name|id|ID)|PSN(?: ID)?|[Ss]team(?: ID| id)?|[Uu]ser ?(?:id|ID)|[Tt]ag|[Cc]haracter|[Aa]ccount)(?: is|:| =)? ["“#@]?(?=[\w.-]*(?:[A-Z]\w*[A-Z]|[\d_]))[\w.-]{4,}/,
    unless: CHOICE,
  },
  {
    kind: 'domain',
    asks: /\b(?:domain(?: name)?|(?:web ?site|shop|store|site) (?:address|url)|url of (?:the|your))\b/i,
    gives:
      /\b(?<!@)(?!www\b)[a-z\d-]{3,63}\.(?:com|net|org|co\.\w\w|io|shop|store|dev|app|info|biz|uk|de|ie|ng|in|ca|au|nz|za|example)\b/i,
    unless: CHOICE,
  },
  {
    kind: 'floor',
    asks: /\b(?:which|what) floor (?:are|is|do|were|you)\b|\b(?:the|your|and) floor(?: number)?(?=,| and\b|\?|\.? *$)|\bfloor (?:is it|number)\b/i,
    gives:
      /\b(?:ground|top|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d{1,2}(?:st|nd|rd|th)) floor\b|\bfloor \d{1,2}\b/i,
    unless: CHOICE,
  },
  {
    kind: 'how-many',
    asks: /\bhow many (?:[\w-]+ ){0,3}(?:were|was|are|is) (?:missing|broken|damaged|faulty|short|affected|wrong|delivered)\b/i,
    gives: r(
      `\\b${COUNT} (?:[\\w-]+ ){0,4}(?:(?:was|were|are|is|came|arrived) )?(?:\\w+ )?(?:missing|broken|damaged|faulty|short|smashed|cracked|wrong)\\b|\\b(?:missing|broken|damaged|short(?: of)?) ${COUNT}\\b|\\b${COUNT} (?:\\w+ )?(?:out )?of (?:the |them|${COUNT})`,
    ),
  },
  {
    kind: 'age',
    asks: /\bhow old (?:is|are) (?:he|she|they|you|your (?:son|daughter|child|children|kids?|baby|little one|toddler|dog|cat|pet|puppy|kitten|mother|father|mum|mom|dad)|the (?:child|children|baby|patient|passenger|dog|cat|pet|animal))\b|\b(?:age of (?:the|your)|(?:his|her|their|child['’]s|patient['’]s|pet['’]s|dog['’]s) (?:name and )?age|age and name)\b/i,
    gives:
      /\b(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)[- ](?:years?|yrs?|months?|weeks?)[- ]old\b|\baged? \d{1,3}\b|\b(?:son|daughter|boy|girl|child|grandson|granddaughter|nephew|niece|\p{Lu}\p{Ll}+),? \(?\d{1,2}\b\)?(?! ?(?:%|kg|km|minutes?|hours?|days?|weeks?|months?|times|am\b|pm\b|[:./-]\d|st\b|nd\b|rd\b|th\b))(?=[),]| has| is| and| was)|\b\d{1,2} ?(?:yo|y\/o)\b|\b(?:i am|i['’]m|he is|she is|he['’]s|she['’]s) \d{1,3}\b(?! ?(?:%|kg|km|minutes|hours|days))/iu,
  },
  {
    kind: 'whose-name',
    asks: /\bwhich (?:child|pupil|pet|dog|cat|patient|passenger) (?:is|was|does|did) (?:it|this|that)\b|\bname of (?:the|your) (?:pet|dog|cat|puppy|kitten|horse|patient|child|son|daughter|baby|passenger|pupil)\b|\bname of the (?:deceased|person who (?:has )?(?:died|passed))\b|\b(?:pet|dog|cat|patient|child|son|daughter|baby|passenger|pupil)['’]?s (?:full )?name\b/i,
    gives:
      /\b(?:[Mm]y|[Oo]ur) (?:\p{Ll}+ ){0,2}?(?:brother|sister|aunt|uncle|dog|puppy|cat|kitten|horse|pony|rabbit|son|daughter|baby|boy|girl|child|mother|father|mum|mom|dad|husband|wife),? (?:(?:is )?(?:called|named) )?\p{Lu}\p{Ll}+/u,
    unless: CHOICE,
  },
  {
    kind: 'breed',
    asks: /\b(?:which|what) breed\b|\bbreed (?:of|is)\b/i,
    gives:
      /\b(?:beagle|labrador|lab|spaniel|poodle|terrier|shepherd|collie|retriever|bulldog|dachshund|chihuahua|husky|corgi|pug|greyhound|mastiff|rottweiler|boxer|setter|pointer|whippet|cockapoo|labradoodle|mongrel|maine coon|siamese|persian|ragdoll|bengal|tabby|shorthair)\b/i,
  },
  {
    kind: 'app-or-site',
    asks: /\b(?:app or (?:(?:on |via |through )?(?:the |our )?)?(?:web ?site|browser|web)|(?:web ?site|web|browser) or (?:(?:on |via |through )?(?:the |our )?)?app)\b/i,
    gives: /\b(?:the|your|ur|my) (?:\w+ )?(?:app|web ?site)\b|\bin[- ]app\b/i,
  },
  {
    kind: 'cancel-or-keep',
    asks: /\bcancel\b[^.?!]{0,40}\bor\b[^.?!]{0,30}\b(?:keep|wait|continue|go ahead)\b|\b(?:keep|wait|continue|go ahead)\b[^.?!]{0,40}\bor\b[^.?!]{0,30}\bcancel\b|\bwould you like (?:us |me )?to cancel\b/i,
    gives:
      /\b(?:please|pls|just|kindly|(?:i|we)(?:['’]d| would)? (?:want|like)(?: you)? to|can you|could you) (?:please )?cancel (?:it|this|that|them|the|my|everything|all)\b/i,
  },
  {
    kind: 'problem',
    asks: /\b(?:what(?:['’]?s| is)|describe what(?:['’]?s| is)) (?:going on|happening|wrong|up)(?: exactly)?(?: with (?:it|the|your|this))?\b|\b(?:elaborate|expand)(?: a (?:bit|little))?(?: more)? (?:on|upon) (?:the|your|this)\b|\b(?:describe|explain|outline|detail) (?:for (?:me|us) )?(?:what (?:happened|went wrong|is happening)|(?:the|your) (?:\w+ )?(?:issue|problem|fault|complaint|concern|difficult(?:y|ies)))\b|\bhow (?:can|may|could) (?:i|we) (?:be of )?(?:help|assist\w*|service)(?: you)?(?: today| this (?:morning|afternoon|evening)| with)?(?= *\?)|\bwhat can (?:i|we) (?:do for you|help(?: you)? with|assist(?: you)? with)(?: today)?(?= *\?)|\bwhat (?:is )?(?:this|your (?:e-?mail|message|query|enquiry|contact)) (?:is )?(?:about|regarding|concerning)(?= *\?)|\bwhat(?:['’]?s| is| seems to be| exactly is| appears to be)(?: exactly)? (?:the |your )?(?:issue|problem|trouble|matter|fault|concern|wrong)\b|\b(?:describe|explain|elaborate on|tell (?:me|us)(?: a bit| a little)?(?: more)?(?: about)?|let (?:me|us) know|information (?:on|about)) (?:what )?(?:the |your )?(?:exact |nature of (?:the |your ))?(?:issue|problem|trouble|concern|complaint|fault|query)(?! (?:with|in) (?:more|greater|the other))|\bwhat (?:exactly )?(?:went|is going|has gone) wrong\b|\bhow (?:can|may) (?:i|we) (?:help|assist)(?: you)?(?: today| with this| this (?:morning|afternoon|evening))?(?= *\?)|\bwhat (?:exactly )?(?:has )?happened(?= *[?.])/i,
    gives: r(
      `(?:\\b(?:my|the|this|your|our|an?|two|new|it) |(?:^|[.!?\\n] ?))(?:[\\p{L}\\d'’-]+ ){0,10}?(?:(?:has |have |is |was |were |are |keeps? |just |never |not |still |got )*(?:leak\\w*|broke\\w*|torn|tore|cracked|smashed|damaged|ripped|stolen|lost|missing|crash\\w*|freez\\w*|frozen|overheat\\w*|smok\\w*|late|cancelled|delayed|charged|debited|billed|declined|rejected|refused|locked|blocked|swallowed|flicker\\w*|stuck|burn\\w*|shut\\w*|dead|mould\\w*|crushed|dented|scratched|threw|fell|snapped|came (?:apart|off|open|undone)|soaked|ruined|left (?:in|out|open|without)|closes?|stops?|stopped|shouted|laughed|swore|rude|beeps?|rattl\\w*|drips?|wobbl\\w*|wo(?:n['’]?t| not) \\w+|does(?:n['’]?t| not) \\w+|did(?:n['’]?t| not) \\w+))\\b|\\b(?:i|we) (?:was|were|have been|got|['’]ve been) (?:over)?(?:charged|billed|debited|refused|locked|blocked|given|sent|told)\\b|\\b(?:charged|billed|debited) (?:me |us )?(?:twice|double|again)\\b`,
      'iu',
    ),
    unless: /\b(?:more detail|detail|further|additional|any other|anything else|else|next|again|when you|if you)\b/i,
  },
  {
    kind: 'steps',
    asks: /\bwhat (?:have you|did you|you(?:['’]ve| have)) (?:already )?(?:tried|done|do|try)\b|\bhave you (?:already )?(?:tried|done) (?:anything|any (?:steps|troubleshooting))\b|\b(?:which|what) (?:troubleshooting )?steps (?:have|did) you\b|\b(?:any|what|which) troubleshooting\b/i,
    gives: /(?!)/,
  },
  {
    kind: 'due',
    asks: /\b(?:was|were) (?:it|they|the \w+|your \w+) (?:due|supposed|meant|expected|scheduled|promised)\b|\b(?:due|promised|expected|scheduled) (?:delivery )?date\b/i,
    gives: r(
      `\\b(?:due|supposed|meant|expected|scheduled|promised|should have)\\b[^.!?\\n]{0,40}\\b${DATE}|\\b${DATE}[^.!?\\n]{0,20}\\b(?:as promised|at the latest)\\b`,
    ),
    unless: CHOICE,
  },
  {
    kind: 'paid-by',
    asks: /\bhow (?:did|have) you (?:pay|paid|make (?:the|your) payment)\b|\b(?:which|what|your) (?:payment method|method of payment)(?: (?:did|was|were|have|you)\b|(?= used\b| *\?))|\b(?:cash or (?:by )?card|card or (?:in )?cash)\b/i,
    gives:
      /\b(?:paid|pay|payment|charged|took|bought|debited)\b(?:[^.!?\n]|\.\d){0,40}\b(?:paypal|card|visa|mastercard|amex|cash|bank transfer|transfer|klarna|apple pay|google pay|upi|gpay|phonepe|paytm|m-?pesa|direct debit|cheque|voucher|gift card|credit)\b/i,
    unless: CHOICE,
  },
  {
    kind: 'courier',
    asks: /\b(?:which|what) (?:courier|carrier|delivery company|shipping company)\b|\bwho (?:was |is )?the (?:courier|carrier|delivery company)\b/i,
    gives:
      /\b(?:DPD|DHL|UPS|Fed ?[Ee]x|Evri|EVRI|Hermes|Royal Mail|GLS|TNT|USPS|Canada Post|Aramex|Blue ?[Dd]art|Delhivery|An Post|Yodel|Parcelforce|PostNL|Australia Post|StarTrack|Purolator|OnTrac|GIG|Speedaf)\b/,
    unless: CHOICE,
  },
  {
    kind: 'unopened',
    asks: /\b(?:is|was|are|were) (?:it|they|the [\w-]+|your [\w-]+) (?:still )?(?:in (?:its|the|their) (?:original )?(?:packag\w+|box|wrapp\w+)|sealed|unopened|unused|unworn)\b|\bhave you (?:opened|used|worn|washed)\b/i,
    gives:
      /\b(?:unopened|still sealed|sealed (?:box|packag\w+)|(?:never|not) (?:been )?(?:opened|used|worn|washed)|unworn|unused|tags (?:are )?(?:still )?(?:on|attached)|still in (?:the|its) (?:original )?(?:box|packag\w+|wrapp\w+))\b/i,
  },
  {
    kind: 'on-arrival',
    asks: /\b(?:was|were) (?:it|they|the [\w-]+|your [\w-]+) (?:already )?(?:damaged|broken|faulty|smashed|cracked) (?:on arrival|when (?:it|they|you)|upon)/i,
    gives:
      /\b(?:arrived|came|delivered|received|turned up)\b[^.!?\n]{0,20}\b(?:smashed|broken|damaged|cracked|dead|faulty|torn|bent|crushed|dented)\b|\bdead on arrival\b/i,
  },
  {
    kind: 'tracking-says',
    asks: /\bwhat (?:does|is) (?:the|your) (?:tracking|status|tracker)(?: \w+)? (?:say|show|read)\w*/i,
    gives:
      /\b(?:tracking|tracker|status)(?: \w+)? (?:says|shows|said|is showing|reads|has been|is (?:stuck|still))\b|\bshow(?:s|ing) (?:as )?["“]?(?:delivered|out for delivery|in transit|dispatched|processing)\b/i,
    unless: /\bnow\b/i,
  },
  {
    kind: 'light',
    asks: /\b(?:which|what colou?r|what) (?:is |are )?(?:the )?(?:lights?|leds?)(?= *\?| (?:are|is|do|does|you|on\b))(?! on (?:the|its)\b)/i,
    gives:
      /\b(?:red|green|blue|white|amber|orange|yellow|purple) (?:light|led|lamp)s?\b|\b(?:light|led)s? (?:is|are|blink\w*|flash\w*|stays?|turns?|goes|shows?) (?:\w+ ){0,2}?(?:red|green|blue|white|amber|orange|yellow|purple|off)\b|\bno lights?\b/i,
    unless: /\bnow\b/i,
  },
  {
    kind: 'screen',
    asks: /\bwhat (?:do|can|does|did) (?:you|it|the \w+) (?:see|show|say|display|get)\b[^?]{0,12}\b(?:screen|display)\b|\bwhat (?:does|is) (?:on )?the (?:screen|display)\b/i,
    gives: /\b(?:screen|display) (?:just )?(?:shows?|says|goes|displays|stays|turns|is|went|reads) \w+/i,
    unless: /\bnow\b|\b(?:when|after|if) you\b/i,
  },
  {
    kind: 'allergy',
    asks: /\b(?:what|which|any|your|the|an|(?:kind|type) of) (?:(?:kind|type|sort) of )?(?:food |known |special )*(?:allerg(?:y|ies|ens?)|dietary (?:needs|requirements|restrictions|preferences))\b|\ballergic\b/i,
    gives:
      /\b(?:\p{Ll}+ allergy|allergy to \p{Ll}+|allergic to \p{Ll}+|(?:i['’]m|i am|is|are|we['’]re) (?:vegan|vegetarian|coeliac|celiac|lactose intolerant|diabetic|halal|kosher))\b/iu,
    unless: /\b(?:other|further|also|more|else|severe|serious|mild|traces?|menu|list|contain\w*|card)\b/i,
  },
  {
    kind: 'access-needs',
    asks: /\b(?:access(?:ibility)?|mobility|special) (?:needs|requirements|assistance|issues)\b|\b(?:use|need|require|have|in)\w* (?:a |any )?wheelchair\b|\breduced mobility\b/i,
    gives:
      /\b(?:wheel ?chairs?|mobility scooter|walking (?:frame|stick)|crutches|rollator|zimmer|step[- ]free|guide dog|(?:partially |visually |hearing )(?:sighted|impaired)|blind|deaf|disabled|blue badge)\b/i,
    unless: /\b(?:other|further|more|else|own|width|wide|electric|manual|fold\w*|transfer)\b/i,
  },
  {
    kind: 'vulnerable',
    asks: /\b(?:vulnerable|(?:young|small|little) (?:children|kids)|(?:a )?(?:bab(?:y|ies)|infants?|newborns?)|elderly|pregnant|medical(?:ly)? (?:conditions?|needs|equipment|dependent))\b[^?]*\b(?:household|home|house|property|living|flat|there|with you|in)\b|\b(?:anyone|anybody|somebody|someone|children|is there|are there)\b[^?]{0,40}\b(?:vulnerable|elderly|pregnant|young children|under (?:five|5)|bab(?:y|ies)|disabled)\b/i,
    gives:
      /\b(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten)[- ](?:day|week|wk|month|year|yr)s?[- ]old\b|\b(?:newborn|new[- ]?born|(?:my|our|a|the) (?:\w+ )?(?:baby|infant|toddler)|pregnant|elderly|disabled|wheelchair|dialysis|oxygen|asthma\w*|insulin|diabetic|pensioner|i(?:['’]m| am) (?:6[5-9]|[7-9]\d))\b/i,
    unless: CHOICE,
  },
  {
    kind: 'which-room',
    asks: /\b(?:which|what) (?:room|part of (?:the|your) (?:house|home|flat|building|property))s? (?:is|are|was|were|do|does|did|has|have|of)\b/i,
    gives:
      /\b(?:in|from|into|through) (?:the|my|our|one|both) (?:\w+ )?(?:bed ?rooms?|kitchen|bath ?room|living ?room|lounge|hall(?:way)?|attic|loft|cellar|basement|garage|office|study|utility room|dining room|nursery|conservatory|toilet)\b|\b(?:bed ?room|kitchen|bath ?room|living ?room|lounge|hall(?:way)?|attic|loft|cellar|basement|garage) (?:only|ceiling|wall|window|radiator|tap|sink|light)\b/i,
    unless: CHOICE,
  },
  {
    kind: 'trigger',
    asks: /\bwhen (?:exactly )?(?:does|do|did) (?:it|this|that|they|the [\w-]+(?: [\w-]+)?|you (?:see|get)) (?:happen|occur|crash|appear|come up|show|fail|freez|stop|drop|cut|the|this|that)\w*|\b(?:at )?(?:which|what) (?:point|stage|step|moment) (?:does|do|did|is|in|of|exactly)\b|\bwhat (?:were you|are you|you were) doing (?:when|at|before)\b|\bwhat (?:triggers|sets it off|causes) (?:it|this|the)\b|\bdoes (?:it|this) happen (?:when|if|after|while)\b/i,
    gives:
      /\b(?:every|each|any) time (?:i|we|you|it|he|she)\b|\b(?:when(?:ever)?|as soon as|the moment|after|while|if) (?:i|we|you) (?!was\b|were\b|had\b|got\b|have\b|can\b|could\b|will\b|would\b|need\b|want\b|did\b|bought\b|wrote\b|spoke\b|rang\b|saw\b|said\b|asked\b|called\b|are\b|am\b)(?:try (?:and |to )?)?\p{Ll}+(?<!ed)\b|\b(?:on|at) (?:start-?up|launch|log-?in|check ?out|payment page|the (?:first|second|third|last|payment) (?:step|screen|page))\b/iu,
    unless: /\b(?:now|again|still|first)\b/i,
  },
  {
    kind: 'contact',
    asks: /\b(?:your|the|any|some) (?:preferred |best )?contact (?:details|info\w*)\b/i,
    gives:
      /\b[\w.+-]{1,64}@[\w-]+\.[\w.]+|(?:\+\d{1,3}[\s.-]?)?(?:\(?0\d{2,5}\)?[\s./-]?)\d{2,4}(?:[\s.-]?\d{2,4}){1,3}\b/i,
    unless: /\b(?:up to date|correct|changed|still|update|our|their|seller['’]?s|courier['’]?s)\b/i,
  },
  {
    kind: 'when-wanted',
    asks: /\b(?:preferred|convenient|suitable|desired|requested) (?:new )?(?:dates?|days?)\b|\b(?:what|which) (?:date|day)(?: and time)?(?= *\?)|\b(?:what|which) (?:dates?|days?)(?: (?:and|or) (?:dates?|days?|times?))? (?:suits?|works?|(?:would|do|did|will) (?:you|be|suit|work)|(?:is|are) (?:best|good|convenient|you (?:looking|hoping|thinking|after|planning)))\b|\bwhen (?:would|do|did) you (?:like|want|need|wish|prefer|have in mind)\b|\bwhen (?:is|was|will) (?:it|this|the booking|the table|your booking) for\b/i,
    gives: r(
      `\\b(?:move|change|rebook|book(?:ing)?|reserve|reservation|schedule|reschedule|postpone|shift|need|want|like|table|slot|come|deliver|collect|pick|send|possible)\\b(?:[^.!?\\n]|\\.\\d){0,60}\\b(?:to|for|on|at|by|until|this|next) (?:the |next )?(?:${DATE}|tomorrow|tonight|(?:sat|sun|mon|tue|tues|wed|thu|thur|thurs|fri)\\b(?= |,|\\d)|\\d{1,2}(?:[:.]\\d\\d)? ?(?:am|pm|o['’]clock))`,
    ),
    unless:
      /\b(?:other|another|else|instead|alternative|next|taken|full|unavailable|not possible|different|too|keep|first lesson|fits?)\b/i,
  },
  {
    kind: 'has-reference',
    asks: /\bdo you (?:already |happen to )*have (?:an? |any )?(?:open |existing |current )?(?:ticket|case|reference|complaint|claim|report)s?\b/i,
    gives: told('case|ticket|reference|ref|incident|complaint|claim'),
  },
  {
    kind: 'reach',
    asks: /\bbest way to (?:reach|contact|get hold of)\b|\b(?:a )?(?:phone )?call or (?:an? |by )?e-?mail\b|\be-?mail or (?:a |by )?(?:phone|call)\b/i,
    gives:
      /\b(?:please|pls|plz|just|kindly|best to) (?:call|ring|phone|text|e-?mail|whatsapp)\b(?! (?:the|your|them|him|her))|\b(?:call|ring|phone|text|e-?mail|whatsapp) me (?:back|on|at|after|instead|please)\b|\breach me (?:on|by|at)\b|\bby e-?mail (?:please|only)\b/i,
  },
  {
    kind: 'missing-part',
    asks: /\b(?:which|what) (?:\w+ )?(?:item|part|piece|thing|product)?s? ?(?:exactly )?(?:is|are|was|were) (?:missing|left out|not (?:there|included|in))\b/i,
    gives:
      /\b(?:my|the|one|only|two|three|left|right) (?:[\p{L}-]+ ){1,4}?(?:(?:is|are|was|were) )?missing\b|\bmissing (?:the|a|an|one|my|two|three) \p{L}+|\b(?:there (?:is|was|were)|with|had|has|got|came with) no \p{L}+|\bno \p{L}+(?:,| and|, no) no \p{L}+/iu,
  },
  {
    kind: 'died',
    asks: /\bwhen (?:exactly )?did (?:he|she|they|your \w+|the \w+(?: \w+)?) (?:die|pass)\b|\bdate of (?:the )?(?:death|passing)\b/i,
    gives: r(`\\b(?:died|passed(?: away)?|deceased|death|passing)\\b[^.!?\\n]{0,30}\\b(?:${DATE}|in ${MONTH})`),
  },
  {
    kind: 'kin',
    asks: /\b(?:your relationship (?:to|with)|related to the|relation to the)\b/i,
    gives:
      /\b(?:my|our) (?:late |deceased |elderly )?(?:mother|father|mum|mom|dad|husband|wife|son|daughter|brother|sister|aunt|uncle|grandmother|grandfather|gran|nan|parents?|partner)(?:['’]?s)?\b/i,
  },
  {
    kind: 'slot',
    asks: /\b(?:what|which) (?:time )?(?:slot|window)? ?(?:was|were|is) (?:your|the|it) ?(?:\w+ )?(?:slot|appointment|delivery|window|booking|pick-?up|collection|table|lesson|class|bus|train|flight|coach)\b|\bwhich (?:time )?slot\b|\bwhat time (?:was|were|is) (?:it|they|the [\w-]+|your [\w-]+)(?: (?:due|booked|supposed|meant|scheduled|for)|(?= *\?))/i,
    gives:
      /\b\d{1,2}(?:[:.]\d\d)? ?(?:am|pm)\b|\b\d{1,2}[:.]\d\d\b(?! ?(?:€|£|euros?|pounds?))|\bbetween \d{1,2} and \d{1,2}\b/i,
    unless: CHOICE,
  },
  {
    kind: 'dates-wanted',
    asks: /\b(?:what|which) dates? (?:are|were|is|would|do|did) you (?:thinking|looking|hoping|after|want|need|like|planning|interested|wish)\b|\b(?:what|which) dates? (?:do|did) you have in mind\b|\bfor (?:what|which) dates?\b|\bwhat are (?:your|the) dates\b|\b(?:plus|and|with) your dates\b|\b(?:preferred|exact|required) (?:travel )?dates\b/i,
    gives: r(
      `\\b\\d{1,2}(?:st|nd|rd|th)?(?: ${MONTH})? ?(?:-|–|to|until|till) ?(?:the )?\\d{1,2}(?:st|nd|rd|th)? ?(?:of )?${MONTH}|\\b(?:for|from|on) (?:the )?\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH}|\\b(?:for|from|on) ${MONTH} \\d{1,2}\\b`,
    ),
    unless: /\b(?:instead|other|another|new|next)\b/i,
  },
  {
    kind: 'quantity',
    asks: /\bhow many (?:(?:would you like|do you (?:need|want|require)|are you (?:after|looking for))(?! (?:replaced|back|to|refunded|returned|sent))|(?:boxes|packs|units|pieces|bags|copies|bottles|rolls|tiles) (?:would you like|do you (?:need|want|require)))(?=\b)|\b(?:what|which|the) quantit(?:y|ies)\b/i,
    gives: r(
      `\\b(?:need|want|order(?:ing)?|send(?: me| us)?|like|looking for|after|require|quote for|price (?:for|of))\\b(?: to order| another| about| around)? (?:\\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|fifty|a hundred|a dozen)(?: more)? (?!days?|weeks?|months?|hours?|minutes?|years?|times|am\\b|pm\\b|euros?|pounds?|dollars?)\\w+`,
    ),
    unless: /\b(?:missing|broken|damaged|left|replacement|spare)\b/i,
  },
  {
    kind: 'one-wanted',
    asks: /\bwhich (?:one|item|product|colou?r) (?:would|do|did) you (?:like|want|prefer|have in mind)(?: it| this| us)?(?: to)?(?: (?:swap(?:ped)?|exchange[d]?|change[d]?|replace[d]?)(?: (?:it|them|this))?)?(?: (?:for|with|instead|to))?(?= *\?|$)/i,
    gives: r(
      `\\b(?:swap|exchange|change|replace)\\b[^.!?\\n]{0,24} (?:for|to|with) (?:the|a|one in|another) (?:\\w+ ){0,2}\\w+|\\b${WANTS}\\b[^.!?\\n]{0,16}\\b${COLOUR} (?:one|version)\\b`,
    ),
    unless: /\b(?:keep|of (?:these|those|them|the two))\b/i,
  },
  {
    kind: 'phone-or-computer',
    asks: /\b(?:mobile|phone|app|tablet)(?: app)? or (?:on |in |via )?(?:a |an |the |your )?(?:desktop|computer|laptop|pc|web)\b|\b(?:desktop|computer|laptop|pc|web) or (?:on |in |via )?(?:a |an |the |your )?(?:mobile|phone|app|tablet)\b/i,
    gives:
      /\b(?:on|from|using|with) (?:my|the|a|an|both) (?:\w+ )?(?:laptop|phone|mobile|computer|pc|mac|macbook|i?pad|tablet|iphone|desktop)\b|\b(?:iphone|ipad|android|pixel|galaxy|windows 1[01]|macbook)\b/i,
  },
  {
    kind: 'video',
    asks: /\b(?:send|share|attach|upload|record|provide|have|get)\b[^.?!]{0,30}\bvideos?\b|\ba (?:short )?video (?:of|would)\b/i,
    gives:
      /\bvideos?\b.{0,25}\b(?:attached|enclosed|above|below|uploaded|sent|here)\b|\b(?:attach(?:ed|ing)?|enclosed?|sent|uploaded|took|here(?:['’]?s| is))\b.{0,20}\bvideos?\b|\b[\w-]{2,40}\.(?:mp4|mov)\b/i,
    unless: /\b(?:again|another|second|call|chat|clearer)\b/i,
  },
  {
    kind: 'has-receipt',
    asks: /\b(?:do you|have you)(?: still| also)? (?:have|got|keep|kept)(?: still)? (?:the|your|a|any) (?:original )?(?:receipt|proof of purchase|invoice)\b(?! number)/i,
    gives:
      /\b(?:i|we)(?:['’]ve| have)?(?: still)? (?:have|got|kept|attach|enclose|attached|enclosed)\b[^.!?\n]{0,14}\b(?:receipt|proof of purchase|invoice)\b|\b(?:receipt|invoice|proof of purchase) (?:is )?(?:attached|enclosed|below|here|to hand)\b/i,
  },
  {
    kind: 'bought-where',
    asks: /\bonline or (?:in|at|from|over|through)\b[^?]{0,24}\b(?:store|shop|branch|counter)|\b(?:store|shop|branch)(?:e?s)? or online\b|\bin[- ]store or online\b|\bonline or in[- ](?:store|shop|person)\b/i,
    gives:
      /\b(?:bought|ordered|purchased|got|paid|booked)\b[^.!?\n]{0,30}\b(?:online|on(?:line)? your (?:web ?site|app)|(?:in|at|from) (?:your|the|a) (?:\w+ ){0,2}(?:shop|store|branch|outlet))\b|\bonline order\b/i,
    unless: CHOICE,
  },
  {
    kind: 'delivered-to',
    asks: /\bwhere (?:was|were) (?:it|they|the \w+|your \w+) (?:delivered|left|sent|dropped|shipped)\b/i,
    gives:
      /\b(?:delivered|left|dropped(?: off)?|sent|shipped|went)\b(?: it| them)? (?:to|at|with|in|on|by|outside|behind|next door)\b (?!time|the (?:same|next|wrong) day|me\b|us\b|\d{1,2}(?:st|nd|rd|th)|mon|tues|wed|thurs|fri|sat|sun)/i,
  },
  {
    kind: 'deliver-to',
    asks: /\bwhere (?:would you like|should|shall|do you want)\b[^?]{0,30}\b(?:deliver(?:ed)?|sen[dt]|shipp?(?:ed)?|post(?:ed)?|go)\b/i,
    gives:
      /\b(?:please|pls|kindly|can you|could you)\b[^.!?\n]{0,20}\b(?:deliver|send|ship|post|redirect)\b[^.!?\n]{0,20}\bto (?:my|our|the|\d)/i,
    unless: /\b(?:refund|replacement|new one|voucher|invoice|other)\b/i,
  },
  {
    kind: 'ordered-through',
    asks: /\bhow did you (?:place|order|book|make|buy)\b|\b(?:did you|was (?:it|this)) (?:book(?:ed)?|order(?:ed)?|buy|bought|reserved?) (?:it )?(?:direct(?:ly)?|through|via|with us)\b|\b(?:which|what) (?:platform|site|website|agent|agency|channel|app) (?:did you|was it|have you)\b/i,
    gives:
      /\b(?:booked|ordered|bought|placed|reserved|purchased|got)\b[^.!?\n]{0,24}\b(?:through|via|over the (?:phone|counter)|(?:on|in|from|using) (?:your|the) (?:\w+ )?(?:app|web ?site|site|page)|by (?:phone|e-?mail)|direct(?:ly)?|with \p{Lu}\p{Ll}+|booking\.com|expedia|amazon|ebay)\b/iu,
    unless: CHOICE,
  },
  {
    kind: 'received',
    asks: /\bwhat (?:did you (?:receive|get)|was (?:delivered|sent|in the (?:box|parcel|bag|package)))\b|\bwhat (?:have you|you(?:['’]ve| have)?) (?:received|got)\b/i,
    gives:
      /\b(?:got|received|(?:sent|gave|delivered|brought)(?: me| us)?|was given|contained) (?:an?|the|two|three|some|somebody|someone)(?! (?:reply|e-?mail|message|letter|refund|text|call|answer|update|confirmation)) \w+/i,
    unless: /\b(?:reply|answer|e-?mail|message|letter|from (?:them|the bank))\b/i,
  },
  {
    kind: 'who-sees',
    asks: /\b(?:which|what) (?:doctor|vet|dentist|nurse|teacher|tutor|trainer|stylist|therapist|consultant|advis[eo]r|midwife|coach|instructor) (?:was|is|do|did|does|has|have)\b|\bwho (?:is|was) (?:your|the|his|her) (?:doctor|vet|dentist|nurse|teacher|tutor|trainer|stylist|therapist|consultant|advis[eo]r|account manager|case ?worker|instructor|key ?worker)\b/i,
    gives:
      /\b(?:Dr|Doctor|Nurse|Prof|Professor)\.? \p{Lu}\p{Ll}+|\b(?:[Mm]y|[Yy]our|[Tt]he|[Oo]ur|[Hh]is|[Hh]er) (?:doctor|vet|dentist|nurse|teacher|tutor|trainer|stylist|therapist|consultant|advis[eo]r|account manager|case ?worker|instructor|key ?worker),? (?:is |called )?(?:Mrs? |Ms |Miss )?\p{Lu}\p{Ll}+/u,
    unless: CHOICE,
  },
  {
    kind: 'with-whom',
    asks: /\b(?:which|what) (?:insurer|provider|network|supplier|broker|(?:energy|phone|insurance|water) company) (?:are|is|were|do|did) (?:you|he|she|they|it)\b|\bwho(?:['’]s| is) your (?:current )?(?:insurer|provider|supplier|network|broker|carrier)\b|\bwho are you (?:insured |currently )?with\b/i,
    gives:
      /\b(?:[Ii](?:['’]m| am)|[Ww]e(?:['’]re| are)|[Bb]een|[Ii]nsured|[Cc]ontract(?: is)?|[Cc]over(?:ed)?(?: is)?) with (?:the )?(?!You\b)\p{Lu}\p{L}+|\b(?:[Mm]y|[Oo]ur) (?:insurer|provider|supplier|network|broker|carrier)(?: is|,)? \p{Lu}\p{L}+/u,
    unless: CHOICE,
  },
  {
    kind: 'moving',
    asks: /\bwhen (?:exactly )?(?:are|do|did|will|were) you (?:due to |going to |planning to )?(?:mov|leav(?:e|ing) the|vacat)\w*|\bmov(?:e|ing)(?:[- ](?:in|out))? date\b|\bdate (?:of|you) (?:the |your )?mov(?:e|ing)\b/i,
    gives: r(`\\bmov(?:e|ed|ing)\\b[^.!?\\n]{0,30}\\b${DATE}`),
  },
  {
    kind: 'ends',
    asks: /\bwhen (?:exactly )?(?:does|is|will|did) (?:your|the) (?:[\w-]+ )?(?:lease|contract|tenancy|policy|subscription|membership|cover|term|trial|visa|passport|warranty|permit) (?:end|up\b|expire|due|run out|renew)|\b(?:lease|contract|tenancy|policy|permit) (?:end|expiry|renewal) date\b/i,
    gives: r(
      `\\b(?:lease|contract|tenancy|policy|subscription|membership|cover|term|trial|visa|passport|warranty|permit)\\b[^.!?\\n]{0,16}\\b(?:ends?|ended|expires?|expired|is up|runs? out|ran out|renews?|renewed|until|valid (?:to|until))\\b[^.!?\\n]{0,12}\\b(?:${DATE}|${MONTH})`,
    ),
  },
  {
    kind: 'scope',
    asks: /\b(?:just|only) (?:you|yours|your|the|one|this|a single)\b[^?]{0,40}\b(?:or|affected)\b|\bon (?:all|every|other|any other|both|more than one)(?: of)?(?: your)? (?:devices?|phones?|computers?|browsers?)\b|\b(?:whole|entire|all of the|every) (?:house|home|flat|building|office|street|room|site|property|device)\w*\b[^?]{0,30}\bor\b|\b(?:anyone|everyone|anybody|everybody) else(?: in| at| on| have| having)?\b/i,
    gives:
      /\b(?:only|just)(?: (?:in|on|for|affects|happens))? (?:the |one |my |this )(?!way|thing|time)\p{L}+|\b(?:in|on) (?:the|my|one) [\p{L} -]{3,20} only\b|\ball (?:of us|(?:my|our|the|other)? ?(?:devices|phones|computers|rooms|users|colleagues|browsers|neighbou?rs|staff|laptops|tvs))\b|\b(?:same|also|happens|both) (?:on|with|for|in) (?:my|the|all|both|every|other|two|our)\b|\b(?:everyone|everybody|whole (?:street|house|office|team|building|family)|my (?:colleagues?|neighbou?rs?) (?:have|has|too|also))\b/iu,
    unless: CHOICE,
  },
  {
    kind: 'how-often',
    asks: /\b(?:does|did|do|is) (?:it|this|that|they)\b[^?]{0,20}\b(?:every time|each time|all the time|constant(?:ly)?|intermittent(?:ly)?|always|occasional(?:ly)?)\b|\bhow often (?:does|do|did|is|has) (?:it|this|that|they|the)\b|\b(?:constant(?:ly)?|all the time|permanent)\b[^?]{0,20}\bor\b/i,
    gives:
      /\b(?:every|each) (?:single )?(?:time|day|night|evening|morning|few minutes|hour)\b|\ball the time\b|\bconstantly\b|\bevery \d+ (?:seconds|minutes|hours)\b|\b(?:\d+|two|three|four|several|many) times (?:a|per) (?:day|hour|night|week)\b|\bon and off\b/i,
    unless: /\b(?:now(?! and (?:then|again))|still|once more)\b/i,
  },
  {
    kind: 'mileage',
    asks: /\bmileage\b|\bhow many (?:miles|km|kilomet(?:re|er)s) (?:has|have|are|is|on|did)\b|\bodometer\b/i,
    gives: /\b\d[\d,. ]*k? ?(?:miles|mi\b|kms?\b|kilomet(?:re|er)s)\b|\bon the clock\b/i,
  },
  {
    kind: 'course',
    asks: /\b(?:which|what) (?:course|class|module|program(?:me)?|subject) (?:are|is|were|did|do|was) (?:you|he|she|they)\b/i,
    gives:
      /\b(?:[Ee]nrolled|[Rr]egistered|[Ss]igned up|[Bb]ooked|[Ss]tudying|[Tt]aking|[Aa]ttending)(?: in| on| for| onto)?(?: the| a)? (?:\p{Lu}\p{L}+|\d{1,2}(?:[:.]\d\d)? ?[ap]m)/u,
    unless: CHOICE,
  },
  {
    kind: 'holder',
    asks: /\bare you the (?:(?:account|policy|lease|bill|contract|ticket) ?holder|main tenant|owner)\b|\b(?:is|was) (?:the|this|your) (?:account|policy|contract|booking|bill|lease)\b[^?]{0,20}\bin your (?:own )?name\b/i,
    gives:
      /\bi(?:['’]m| am) the (?:(?:account|policy|lease|bill|contract|ticket) ?holder|main tenant|owner)\b|\b(?:account|policy|contract|booking|bill|lease)\b[^.!?\n]{0,16}\bin my (?:own )?name\b/i,
  },
  {
    kind: 'warranty',
    asks: /\b(?:is|are|was) (?:it|they|the [\w-]+|this|your [\w-]+) (?:still )?(?:under|in|within|covered by)(?: the| its)? (?:warranty|guarantee)\b|\bdo you have (?:an?|any|our|the) (?:\w+ )?(?:warranty|guarantee|cover)\b/i,
    gives:
      /\b(?:under|within|in|inside)(?: the| its| my)? (?:\w+ )?(?:warranty|guarantee)\b|\b(?:\d+|two|three|five|ten)[- ]years?['’]? (?:warranty|guarantee|cover)\b|\bextended warranty\b|\bwarranty (?:is|runs|until|expired|ended)\b/i,
  },
];
