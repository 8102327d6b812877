/** A no by its grammar, in the passive, in few words or of a thing. Expression and weight; `signals/refusal.ts` softens and excuses. */
import { oneOf, type Written } from '../text/late.ts';

const GRANTED =
  '(?:refunded|given|granted|issued|sold|maintained|provided|offered|accepted|admitted|permitted|allowed|returned|backdated|restored|reinstated|fitted|lifted|shared|split|merged|combined|waived|paid|reimbursed|exchanged|made|reserved|delivered|covered|replaced|renewed|supported|upgraded|credited|extended|processed|considered|honou?red|shipped|serviced|repaired|swapped|stocked|moved|changed|amended|reversed|rolled back|undone|cancelled|canceled|transferred|set|traced|found)';
const THING =
  '(?:refunds?|returns?|exchanges?|compensation|discounts?|vouchers?|instalments?|upgrades?|downgrades?|changes?|exceptions?|replacements?|extensions?|spare parts?|engineers?|appointments?|rooms?|seats?|tables?|slots?|dates?|api|app|support|sso|appeal|further reduction|right of appeal|overpayment|data|credit|cover|reimbursement|way|home visits?|deliver(?:y|ies)|longer term)';

export const REFUSALS_BY_GRAMMAR: readonly (readonly [Written, number])[] = [
  [
    new RegExp(
      `\\b(?:is|are|was|were|will|has been|have been|had been|be|being)(?: not|n['’]t| never| no longer) (?:be |been )?(?:\\w+ly )?${GRANTED}\\b[^.!?;\\n]{0,60}`,
      'i',
    ),
    0.76,
  ],
  [
    new RegExp(
      `\\b(?:there(?:['’]s| is| are| will be|['’]ll be| has been)|we(?:['’]ve| have)(?: got)?|i(?:['’]ve| have)) (?:unfortunately |simply |currently |sadly |absolutely )?(?:no|nothing|not any|zero) (?:more |further |longer |such |other |free |available )?(?:${THING}|(?:available|possible|left|free)|(?:i|we) can (?:do|offer|give|add))\\b[^.!?;\\n]{0,50}`,
      'i',
    ),
    0.78,
  ],
  [
    new RegExp(
      `^(?:(?:hi|hey|hello|dear|sorry|sadly|unfortunately|no|nope|nah|i(?:['’]m| am) afraid|afraid)[\\w ]{0,16}[,: ]+){0,4}(?:no|zero|without) (?:\\w+ )?${THING}(?: (?:on|for|with|in|at|after|outside|during|once)\\b[^.!?;,\\n]{0,40})?[.!]*$`,
      'i',
    ),
    0.84,
  ],
  [
    /^(?:(?:hi|hey|hello|dear|sorry|sadly|unfortunately|well|oh|i(?:['’]m| am) afraid)[\w ]{0,16}[,: ]+){0,4}(?:no|nope|nah|sadly no|unfortunately not|i(?:['’]m| am) afraid not|no can do|can['’]?t (?:do|help|be done|say|roll|change|move|merge|refund|add|cancel)|cannot (?:do|help|be done)|not possible|not supported|not available|nothing available|no exceptions?|it(?:['’]s| is) (?:gone|sold out|too late))(?: (?:that|this|it|with that|back|\w+day|on that|on the \w+|accounts?|until \w+day))?[.!]*$/i,
    0.84,
  ],
  [
    /\b(?:we|i) (?:no longer|never|do not|don['’]t|did not|are not|aren['’]t|am not|won['’]t|will not|shall not|are unable|am unable)(?: currently| ever| simply)? (?:to |be |able to |going to |in a position to |obliged to |authori[sz]ed to |allowed to )*(?:offer|stock|sell|ship|deliver|refund|reimburse|repair|service|support|maintain|accept|take back|cover|compensate|make exceptions|backdate|replace|exchange|extend|waive|cancel|change|amend|provide|give|grant|issue|pay|honou?r|match|do (?:that|this|refunds|home visits|exchanges|saturdays|sundays|deliveries)|add(?:ing)? (?:that|this|it)|stocking|refunding|help with|rebook|trace|having any update|admit|merge|split)\b[^.!?;\n]{0,60}/i,
    0.78,
  ],
  [
    oneOf(
      // What was asked for is turned down
      String.raw`\b(?:your|the|this) (?:\w+ )?(?:application|appeal|request|claim|complaint|return|refund|order|enrol?ment|proposal|bid|booking)\b(?: \w+)? (?:was|is|has been|were|will be) (?:\w+ )?(?:unsuccessful|refused|rejected|dismissed|declined|denied|turned down|not (?:successful|approved|accepted|upheld))\b[^.!?;\n]{0,50}`,
      // A deadline or a warranty is over
      String.raw`\b(?:the|your) (?:deadline|period|window|warranty|guarantee|voucher|offer|time limit|right|cut-?off)\b[^.!?;,\n]{0,20} (?:has|have|had|is) (?:now |already |since )?(?:passed|expired|ended|lapsed|run out|over|closed)\b[^.!?;\n]{0,40}`,
      // For others only
      String.raw`\b(?:is|are) (?:only )?(?:reserved for|restricted to|limited to|for) (?:members|residents|adults|account holders|subscribers)\b[^.!?;\n]{0,30}`,
      // Only somebody else may do it
      String.raw`^only (?:the|an?) [\w ]{2,24} (?:can|may) (?:do|change|cancel|request|see|ask|open|sign)\b[^.!?;\n]{0,30}[.!]*$`,
      // Not possible
      String.raw`\b(?:it|this|that) (?:will|would|is) not (?:be )?(?:possible|feasible)\b[^.!?;\n]{0,50}`,
      // No such thing
      String.raw`\b(?:is|are) (?:not feasible|not a thing|not coming|isn['’]t coming|aren['’]t a thing)\b[^.!?;\n]{0,30}`,
      String.raw`\b(?:isn['’]t|aren['’]t) (?:a thing|coming|available|possible|on your plan|in stock|transferable|feasible)\b[^.!?;\n]{0,30}`,
      // A ban stays
      String.raw`\bdon['’]t get lifted\b`,
    ),
    0.78,
  ],
  [
    oneOf(
      // Nothing that we do
      String.raw`(?:\bnot|n['’]t) something (?:that )?(?:we|i) (?:can|could|do|offer|provide|are able|support)\b[^.!?;\n]{0,50}`,
      // What we do not do, by its verb
      String.raw`\b(?:we|i) (?:do not|don['’]t|are unable to|am unable to|are not able to|cannot|can['’]t|won['’]t|will not|shall not) (?:be )?(?:expedite|prioriti[sz]e|speed|hurry|rush|fast-track|accede|agree to|comply|accommodate|look into|discuss|comment|loan|lend|tak(?:e|ing) (?:this|it|the matter) (?:any )?further|pursu\w+|hav(?:e|ing) (?:access to )?(?:this|that) information)\b[^.!?;\n]{0,50}`,
      // Regret, and then the no
      String.raw`\bregret (?:that |to (?:say|inform you|advise) (?:that )?)?(?:we|i) (?:cannot|can['’]t|are unable|am unable|must|have to|will not)\b[^.!?;\n]{0,60}`,
    ),
    0.82,
  ],
  [
    oneOf(
      // What we do not have: access, influence, staff
      String.raw`\b(?:i|we) (?:have no|do not have|don['’]t have)(?: any)? (?:access to|information (?:on|about)|influence|control over|say in|means|one (?:who|here)|staff|capacity|(?:such|that|this) (?:information|data|option|function))\b[^.!?;\n]{0,40}`,
      // No options, no places
      String.raw`\bthere(?:['’]s| is| are| was| were) (?:unfortunately |simply |currently |sadly |also )?no (?:more |other |free )?(?:options?|possibility|chance|places?|spaces?|tickets|availability|means|provision)\b[^.!?;\n]{0,50}`,
      // Nothing can be done
      String.raw`\bnothing (?:more |further |else )?(?:can|could|may) be (?:done|altered|changed|moved|added|amended|undone)\b[^.!?;\n]{0,40}`,
      // Nobody is there
      String.raw`\b(?:nobody|no one)(?: here)? (?:is|was|will be) (?:available|free|in|here)\b[^.!?;\n]{0,30}`,
      String.raw`\bwe have (?:no one|nobody)\b[^.!?;\n]{0,30}`,
    ),
    0.78,
  ],
  [
    oneOf(
      // "No" and a thing, and nothing else
      String.raw`^no (?!worries|problems|questions|fees|strings|surprises|costs|charges|hassles|thanks|news|obligations|regrets|issues|downloads|changes needed)(?:\w+ )?(?:\w{2,}s|entry|smoking|access|admission)(?: (?:after|before|on|in|at|without|during|for|allowed|please)\b[\w ]{0,20})?[.!]*$`,
      // After a date all is final
      String.raw`\bafter (?:the|that|this) [\w-]+,? (?:orders|bookings|changes|tickets|reservations) are (?:locked|final|closed|fixed)\b[^.!?;\n]{0,20}`,
      // A price or a code that no longer counts
      String.raw`\b(?:price|offer|discount|rate|voucher|code|promotion|deal|sale)s? (?:no longer|does not|doesn['’]t|did not|didn['’]t|do not|don['’]t) (?:appl(?:y|ies)|work|exists?|counts?)\b[^.!?;\n]{0,30}`,
      // We have stopped making it
      String.raw`\bwe(?:['’]ve| have)? (?:stopped|discontinued|ceased) (?:making|selling|stocking|offering|producing|supporting|doing|shipping)\b[^.!?;\n]{0,40}`,
      // Not on offer
      String.raw`(?:\bnot|n['’]t) on (?:offer|(?:our|the) list)\b[^.!?;\n]{0,20}`,
    ),
    0.74,
  ],
  [
    oneOf(
      // What cannot be bought or booked
      String.raw`\b(?:may|can) ?not be (?:\w+ly )?(?:ordered|bought|purchased|sold|arranged|redeemed|brought|booked|split|added|posted|sent|parked|stored|altered|upgraded|shared|extended)\b[^.!?;\n]{0,40}`,
      // Full
      String.raw`\b(?:course|class|tour|hotel|flight|hall|camp ?site|show|trip|session|clinic|diary|group|train)(?: \w+)? (?:is|are) (?:now |already |completely )?(?:full|booked (?:out|up|solid))\b[^.!?;\n]{0,30}`,
      // Sold out
      String.raw`\bwe(?:['’]re| are) (?:all|completely|sold|clean) out\b[^.!?;\n]{0,20}`,
      // Too late
      String.raw`\b(?:it(?:['’]s| is)|that(?:['’]s| is)|now) (?:unfortunately |now |far |much |a bit |already )?too late\b[^.!?;\n]{0,40}`,
      // They missed it
      String.raw`\byou(?:['’]ve| have) missed the (?:deadline|window|cut-?off|date|sale|offer)\b[^.!?;\n]{0,30}`,
      // They are not entitled to it
      String.raw`\byou(?: are|['’]re) (?:no longer|not) (?:entitled|eligible|permitted|covered|allowed)\b[^.!?;\n]{0,40}`,
      // What they will not get
      String.raw`\byou (?:won['’]t|will not) (?:get|receive|be (?:getting|receiving|given|refunded|reimbursed))\b(?! (?:charged|billed|a bill|another bill|any more (?:e-?mails|calls)))[^.!?;\n]{0,40}`,
    ),
    0.78,
  ],
  [
    oneOf(
      // Money that is not due
      String.raw`\b(?:compensation|refunds?|reimbursement|cover|coverage|payment|discounts?|insurance|warranty|guarantee|offer|protection|interest)(?: \w+)? (?:(?:is|are|does|do|will|was) (?:not|no longer)|isn['’]t|aren['’]t|doesn['’]t|don['’]t|won['’]t) (?:be )?(?:payable|due|appl(?:y|ied|icable)|extend(?:ed)?|available|cover(?:ed)?|include[ds]?|owed|possible|paid)\b[^.!?;\n]{0,50}`,
      // Outside the guarantee
      String.raw`\b(?:falls?|is|are|lies?) outside (?:of )?(?:the|our|your) (?:\w+ )?(?:guarantee|warranty|cover|policy|scope|terms|agreement|contract|area|period|window|remit)\b[^.!?;\n]{0,30}`,
      // Somebody above says no
      String.raw`\b(?:my|the|our|your) (?:manager|bank|supplier|insurer|landlord|head office|airline|management|seller|owner|boss|underwriter) (?:has |have )?(?:said no|says no|refused|declined|won['’]t allow)\b[^.!?;\n]{0,30}`,
      // Without a paper it lapses
      String.raw`\bwithout (?:an? |the |your |any )?[\w ]{2,24},? your \w+ (?:fails|lapses|is void|expires)\b[^.!?;\n]{0,20}`,
      // A no in a few words, and why
      "^(?:(?:it|that)(?:['’]?s| is) )?(?:not possible|can(?:no|['’])?t do (?:that|it|this)|nope,? (?:thats?|that['’]s|its?|it['’]s))(?:,? (?:gone|sold|sorry|i(?:['’]?m| am) afraid))+[.!]*$",
    ),
    0.8,
  ],
  [
    oneOf(
      // None left
      String.raw`^(?:(?:hi|hey|hello|dear|sorry|sadly|unfortunately|no|nope|nah|i(?:['’]m| am) afraid|afraid)[\w ]{0,16}[,: ]+){0,4}no (?:\w+ ){1,3}(?:left|remaining|available|free|possible|any ?more|on offer|in stock)(?: (?:on|for|at|in|that|this|until)\b[\w ]{0,20})?[.!]*$`,
      // There is none
      String.raw`\bthere(?: is| are| was| were)(?: not|n['’]t) (?:currently |really |unfortunately )?(?:one|any|such|enough)\b[^.!?;\n]{0,40}`,
      // It is gone
      String.raw`\b(?:that|this|the|your) (?:\w+ )?(?:price|offer|deal|discount|seat|room|slot|place|item|table|date|promotion|sale|rate|size|colour|model)s?(?: \w+)? (?:is|are|has|have|was|['’]s) (?:now |already |long |sadly |unfortunately )?(?:gone|over|taken|finished|withdrawn|no more)\b[^.!?;\n]{0,30}`,
      // Not kept
      String.raw`\b(?:is|are) (?:not|n['’]t|never|no longer) (?:kept|stored|published|archived|listed)\b[^.!?;\n]{0,40}`,
      // Only in another place, language or form
      String.raw`\b(?:report|manual|form|site|app|page|service|line|course|menu|film|tour|guide|version|desk|office|shop|offer|price|discount|lift|entrance|it|they) (?:is |are )?(?:only )?(?:exists?|comes?|works?|runs?|open|available|sold|offered|valid|delivered) (?:only (?:in|on|for|to|with|by|as|at|from|until)\b|(?:in|on|for|to|at|as) [\w ]{2,24} only\b)[^.!?;\n]{0,30}`,
      // It stays closed
      String.raw`\b(?:stays?|remains?|will (?:stay|remain)) (?:closed|locked|as (?:it|they) (?:is|are)|shut|suspended|blocked|banned|cancelled|non-\w+|deactivated)\b[^.!?;\n]{0,30}`,
    ),
    0.8,
  ],
  [
    oneOf(
      // What was theirs is closed or given away
      String.raw`\b(?:your|the|this) (?:\w+ )?(?:place|slot|application|case|account|request|claim|order|booking|seat|spot|reservation|file|ticket|policy|cover|membership)(?: on the \w+)? (?:has|is|was)(?: (?:now|already|since|therefore|thus|hence|consequently|automatically))* (?:been )?(?:closed|lapsed|expired|gone|released|given away|forfeited|withdrawn|voided|void)\b(?! (?:with|because you|as you))[^.!?;\n]{0,30}`,
      // Nobody is liable
      String.raw`\b(?:the company|the (?:operator|carrier|airline|shop|hotel|school|club)|we|it)(?: is| are|['’]re|['’]s) not (?:liable|obliged|in a position) (?:for|to)\b[^.!?;\n]{0,40}`,
      // Nothing that we can do
      String.raw`^(?:(?:sorry|sadly|unfortunately|i(?:['’]m| am) afraid)[, ]+)*(?:nothing|not much|little) (?:more |else |further )?(?:that )?(?:we|i) can (?:do|offer|add|change)\b[^.!?;\n]{0,30}`,
    ),
    0.8,
  ],
  [
    /\bthere(?:['’]s| is| are) (?:unfortunately |sadly |simply |currently )?no (?!(?:need|charge|fee|cost|rush|hurry|problem|risk|doubt|deadline|obligation|limit|harm|danger|hidden|extra|catch|reason|question|trace|sign|record|difference|wrong|minimum|news|fault|damage|other|second|longer|one|such|way|more|further|point|evidence|indication|sense|use|shame|better)\b)[\w-]+(?: [\w-]+)?[.!]*$/i,
    0.74,
  ],
];
