/** A no by its grammar, in the passive, in few words or of a thing. Expression and weight; `signals/refusal.ts` softens and excuses. */
const GRANTED =
  '(?:refunded|given|granted|issued|sold|maintained|provided|offered|accepted|admitted|permitted|allowed|returned|backdated|restored|reinstated|fitted|lifted|shared|split|merged|combined|waived|paid|reimbursed|exchanged|made|reserved|delivered|covered|replaced|renewed|supported|upgraded|credited|extended|processed|considered|honou?red|shipped|serviced|repaired|swapped|stocked|moved|changed|amended|reversed|rolled back|undone|cancelled|canceled|transferred|set|traced|found)';
const THING =
  '(?:refunds?|returns?|exchanges?|compensation|discounts?|vouchers?|instalments?|upgrades?|downgrades?|changes?|exceptions?|replacements?|extensions?|spare parts?|engineers?|appointments?|rooms?|seats?|tables?|slots?|dates?|api|app|support|sso|appeal|further reduction|right of appeal|overpayment|data|credit|cover|reimbursement|way|home visits?|deliver(?:y|ies)|longer term)';

export const REFUSALS_BY_GRAMMAR: readonly (readonly [RegExp, number])[] = [
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
      `^(?:(?:hi|hey|hello|dear|sorry|sadly|unfortunately|no|nope|nah|i(?:['’]m| am) afraid|afraid)[\\w ]{0,16}[,: ]+)*(?:no|zero|without) (?:\\w+ )?${THING}(?: (?:on|for|with|in|at|after|outside|during|once)\\b[^.!?;,\\n]{0,40})?[.!]*$`,
      'i',
    ),
    0.84,
  ],
  [
    /^(?:(?:hi|hey|hello|dear|sorry|sadly|unfortunately|well|oh|i(?:['’]m| am) afraid)[\w ]{0,16}[,: ]+)*(?:no|nope|nah|sadly no|unfortunately not|i(?:['’]m| am) afraid not|no can do|can['’]?t (?:do|help|be done|say|roll|change|move|merge|refund|add|cancel)|cannot (?:do|help|be done)|not possible|not supported|not available|nothing available|no exceptions?|it(?:['’]s| is) (?:gone|sold out|too late))(?: (?:that|this|it|with that|back|\w+day|on that|on the \w+|accounts?|until \w+day))?[.!]*$/i,
    0.84,
  ],
  [
    /\b(?:we|i) (?:no longer|never|do not|don['’]t|did not|are not|aren['’]t|am not|won['’]t|will not|shall not|are unable|am unable)(?: currently| ever| simply)? (?:to |be |able to |going to |in a position to |obliged to |authori[sz]ed to |allowed to )*(?:offer|stock|sell|ship|deliver|refund|reimburse|repair|service|support|maintain|accept|take back|cover|compensate|make exceptions|backdate|replace|exchange|extend|waive|cancel|change|amend|provide|give|grant|issue|pay|honou?r|match|do (?:that|this|refunds|home visits|exchanges|saturdays|sundays|deliveries)|add(?:ing)? (?:that|this|it)|stocking|refunding|help with|rebook|trace|having any update|admit|merge|split)\b[^.!?;\n]{0,60}/i,
    0.78,
  ],
  [
    /\b(?:your|the|this) (?:\w+ )?(?:application|appeal|request|claim|complaint|return|refund|order|enrol?ment|proposal|bid|booking)\b(?: \w+)? (?:was|is|has been|were|will be) (?:\w+ )?(?:unsuccessful|refused|rejected|dismissed|declined|denied|turned down|not (?:successful|approved|accepted|upheld))\b[^.!?;\n]{0,50}|\b(?:the|your) (?:deadline|period|window|warranty|guarantee|voucher|offer|time limit|right|cut-?off)\b[^.!?;,\n]{0,20} (?:has|have|had|is) (?:now |already |since )?(?:passed|expired|ended|lapsed|run out|over|closed)\b[^.!?;\n]{0,40}|\b(?:is|are) (?:only )?(?:reserved for|restricted to|limited to|for) (?:members|residents|adults|account holders|subscribers)\b[^.!?;\n]{0,30}|^only (?:the|an?) [\w ]{2,24} (?:can|may) (?:do|change|cancel|request|see|ask|open|sign)\b[^.!?;\n]{0,30}[.!]*$|\b(?:it|this|that) (?:will|would|is) not (?:be )?(?:possible|feasible)\b[^.!?;\n]{0,50}|\b(?:is|are) (?:not feasible|not a thing|not coming|isn['’]t coming|aren['’]t a thing)\b[^.!?;\n]{0,30}|\b(?:isn['’]t|aren['’]t) (?:a thing|coming|available|possible|on your plan|in stock|transferable|feasible)\b[^.!?;\n]{0,30}|\bdon['’]t get lifted\b/i,
    0.78,
  ],
];
