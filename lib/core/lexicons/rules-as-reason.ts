import type { Written } from '../text/late.ts';
import { oneOf } from '../text/late.ts';

/** A rule as the reason, by grammar: what the rule does to the customer, and the rule that stands alone. `weight` as in accusations.ts. */
export interface RuleShape {
  readonly weight: number;
  readonly expression: Written;
  readonly unless?: Written;
}

const KIND =
  '(?:(?:company|store|shop|house|school|clinic|bank|airline|hotel|library|lending|credit|underwriting|internal|fair[- ]use|fair usage|refund|returns?|cancellation|privacy|data[- ]protection|child[- ]protection|security|safety|fire|hygiene|anti-cheat|warranty|mortgage|tariff|fare|scheme|tenancy|booking|membership|rental|licen[cs]e|supply|industry|regulatory|legal|insurance|policy|syllabus|exam|tournament|event|loyalty|gift card|voucher|standard|standing|corporate|group|nhs|fca|faa|eu|trai|gdpr|hipaa|customs|postal|platform|our|the|these|those|such|your) )*';
const NOUN =
  '(?:polic(?:y|ies)|terms(?: (?:and|&) conditions| of (?:service|use|business|carriage))?|terms you \\w+|t&cs?|tos|eula|dpa|conditions?(?: of (?:carriage|sale|use|hire|entry))?|rules?|rulebook|regulations?|guidelines?|criteria|code of conduct|procedures?|process|protocols?|contracts?(?: of carriage)?|agreement|by-?laws?|ordinances?|statutes?|licen[cs]e|scheme|code|formulary|standing orders|data protection|law|legislation|articles?|wording|head office|management|legal|compliance|insurers?|(?:section|clause|article|paragraph|regulation|rule|by-?law) \\d[\\w.()]*)';

/** The book itself, whatever it is called before. */
const BOOK =
  '(?:polic(?:y|ies)|terms(?: (?:and|&) conditions)?|conditions|rules?|rulebook|regulations?|guidelines?|framework|criteria|procedures?|protocols?|agreement|contract|code of conduct|charter|handbook|tariff|disclaimer)';
const WAY =
  /\b(?:you (?:can|may|get|could|have until|pay nothing)|free|instead|but (?:i|we|you)|so (?:i|we|you|your)(?:['’]ve|['’]ll| have| will)?|(?:we|i)(?:['’]ll| will|['’]ve| have)|yours (?:is|was)|our (?:mistake|fault)|sorry|waived?|in full|today|tomorrow|within \d+)\b/i;

export const RULE_SHAPES: readonly RuleShape[] = [
  {
    // The rule acts: it forbids, demands, decides.
    weight: 0.86,
    expression: new RegExp(
      `\\b${KIND}${NOUN}(?: \\d[\\w.()]*)? (?:unfortunately |simply |just |clearly |specifically |expressly |do |does |did )*(?:(?:do|does|did|will|would|can|could)(?: not|n['’]t)|dont|doesnt|wont|cannot|can['’]t|won['’]t|stops?|prevents?|prohibits?|precludes?|forbids?|obliges?|requires?|demands?|rules? out|excludes?|instructs?|leaves? (?:us|me) no|says? (?:we|no|that|so|the|structural|\\d|you)|means? (?:we|i) can['’]?t|only lets?|asks? for|calls? for|provides? for|foresees?|stipulates?|specif(?:y|ies)|limits?|restricts?|(?:is|are) what (?:it|they)|governs?|applies|apply|kicked in|covers? this|must be (?:applied|the same|followed)|decides?|ha(?:s|ve) decided|sets? the)\\b[^.!?;\\n]{0,100}`,
      'i',
    ),
    unless:
      /\b(?:(?:follows?|following) the rules|you (?:can|may|have|get|could)|free|within \d+|instead|so (?:i|we)(?:['’]ve|['’]ll| have| will)?|but (?:i|we|you)|we(?:['’]ll| will)|i(?:['’]ll| will|['’]ve)|until \d|(?:a|your) (?:photo|signature|postcode)|sorry for|our (?:mistake|fault)|first)\b/i,
  },
  {
    // The rule stands alone: "It's our policy." "Those are the rules."
    weight: 0.9,
    expression: new RegExp(
      `^(?:(?:sorry|well|look|hi|hello|hey|dear|unfortunately|but|and|as|i(?:['’]m| am) afraid)[\\w ]{0,16}[, ]+){0,4}(?:(?:it|this|that)(?:['’]s| is| was)|(?:those|these|such|they) are|(?:it|this|that) (?:is|was) (?:stated|written|laid down|set out|all) in) (?:just |simply |unfortunately |merely |purely |also |all |stated |written |laid down |set out |against |part of |in line with |in accordance with |in (?!line|accordance))*${KIND}${NOUN}(?: \\d[\\w.()]*)?(?:,? (?:i(?:['’]m| am) afraid|sorry|nothing (?:i|we) can do[\\w ]*|simple as that|full stop|not mine|and that(?:['’]s| is) (?:that|it|the \\w+ \\w+)))?[.!…]*$`,
      'i',
    ),
  },
  {
    weight: 0.84,
    expression: new RegExp(
      `\\b(?:(?:i|we|staff|officers|agents?|drivers?|they|our \\w+)(?:['’]re| are| am|['’]m| have| must| need| can| only)* (?:bound by|to (?:go by|follow|stick to|abide by|apply|adhere to|observe|comply with)|follow|abide by|apply|go by) ${KIND}${NOUN}|(?:as |which )(?:is |are |was )?(?:laid down|set out|stated|written|provided(?: for)?|agreed|accepted|mentioned|defined) (?:in|by|under) ${KIND}${NOUN}|as (?:mentioned|stated|set out|laid down|provided) in ${KIND}${NOUN}|(?:which|that|as) you (?:have |had |['’]ve )?(?:accepted|agreed to|signed|ticked)(?: (?:at|when|on)[^.!?;,\\n]{0,24})?|(?:refer to|see|read|consult) (?:section |clause |article |paragraph )?(?:\\d[\\w.()]* of )?${KIND}${NOUN}(?:,? section \\d[\\w.()]*)?(?=[.!…]*$))\\b[^.!?;\\n]{0,60}`,
      'i',
    ),
    unless:
      /\b(?:you (?:can|may|have until|get|could)|free|instead|so (?:i|we)|but (?:i|we|you)|we(?:['’]ll| will)|i(?:['’]ll| will|['’]ve)|new date|price of|our (?:mistake|fault))\b/i,
  },
  {
    weight: 0.86,
    expression: new RegExp(
      `\\b(?:under|in (?:accordance|line|keeping|compliance) with|according to|as per|per|pursuant to|by|on the basis of) ${KIND}${NOUN}(?: \\d[\\w.()]*)?(?: of [\\w ]{2,30})?\\b[^.!?;\\n]{0,60}\\b(?:not|no|cannot|excluded|forfeit\\w*|final|due|closed|ended|suspended|terminated|cancelled|refused|rejected|stands?|withdrawn|required|levied|charged|subject to|owed|payable|permitted|non-\\w+|can only|only)\\b[^.!?;\\n]{0,40}|\\b(?:was|were|is|are|has been|have been|been) (?:\\w+ )?(?:closed|ended|suspended|terminated|cancelled|canceled|refused|rejected|withdrawn|levied|charged|reached|made|decided|applied|declined|removed) (?:under|in (?:accordance|line) with|pursuant to|on the basis of|by virtue of) ${KIND}${NOUN}\\b[^.!?;\\n]{0,50}`,
      'i',
    ),
    unless:
      /\b(?:you (?:can|may|have|get|could|pay nothing)|free|instead|so (?:i|we|your|£|€)|but (?:i|we|you|for)|we(?:['’]ll| will)|i(?:['’]ll| will|['’]ve)|our (?:mistake|fault)|within \d+ days|(?:give|need|takes?) )\b/i,
  },
  {
    // Practice as the rule: "as per process", "in strict date order", "the same for everybody".
    weight: 0.84,
    expression:
      /\b(?:as )?per (?:our |the |company |standard |internal |usual )?(?:process|sops?|norms|practice|brand policy|system)\b[^.!?;\n]{0,100}|\b(?:requests|claims|cases|tickets|orders|applications|e-?mails|refunds|complaints) (?:are|have to be|must be) (?:dealt with|handled|processed|answered|treated|worked)\b[^.!?;\n]{0,16}\b(?:strict(?:ly)?\b[^.!?;\n]{0,30}|(?:order|basis)\b[^.!?;\n]{0,24}\b(?:no exceptions|without exception|only|cannot|unable)\b[^.!?;\n]{0,30})|\b(?:we|i) (?:have to |must |need to )?treat (?:all|every|each)\b[^.!?;,\n]{0,24}\b(?:the same|equally|alike)\b|\b(?:have|need|got) to be (?:fair|consistent) (?:to|with) (?:every(?:body|one)|all|others)\b[^.!?;\n]{0,30}|\bif (?:we|i) (?:did|do|made|make|allow(?:ed)?|gave|give) (?:it|this|that|an exception|one) for (?:you|one|him|her|everyone)\b[^.!?;\n]{0,50}|\b(?:can['’]t|cannot|unable to|not able to|do not|don['’]t) make (?:an |any )?exceptions?\b[^.!?;\n]{0,30}|\bexceptions? (?:are|is|can|will) (?:not|n['’]t) (?:be )?(?:provided|possible|made|allowed|foreseen|granted)\b[^.!?;\n]{0,30}/i,
    unless:
      /\b(?:but (?:i|we)|so (?:i|we|you)(?:['’]ve|['’]ll| have| will)|we(?:['’]ve| have) made|you(?:['’]ll| will) (?:get|have)|yours is next|today|tomorrow)\b/i,
  },
  {
    // What was signed, and who does not allow it.
    weight: 0.84,
    expression:
      /^(?:and |but |well,? )?you (?:have |did |do )?(?:sign|accept|agree|tick|confirm)(?:ed|d)?(?: to)? (?:the |our |these |those |this )?(?:contract|agreement|terms|conditions|t&cs?|rules|waiver|policy)\b[^.!?;\n]{0,60}|\b(?:head office|management|(?:my|our|the) (?:manager|supervisor|boss)|corporate|hq|health (?:and|&) safety|(?:the|our) (?:insurers?|legal team|regulator|brand|franchise|landlord|auditors?)|legal|compliance) (?:unfortunately |simply |just )?(?:says? no|said no|(?:does|do|did|will|would)(?: not|n['’]t) (?:allow|permit|want|let|have)|won['’]t (?:allow|permit|let|have)|insists?)\b[^.!?;\n]{0,60}|^(?:gdpr|data protection|health and safety|compliance|policy|procedure|protocol|security)[,.:]? (?:sorry|i(?:['’]m| am) afraid|unfortunately)\b[^.!?;\n]{0,40}|\bdue to (?:data protection|gdpr|privacy|security|compliance|hipaa)(?: \w+)?,? (?:we|i|this|that|no|it)\b[^.!?;\n]{0,20}\b(?:not|no|cannot|unable|can['’]t)\b[^.!?;\n]{0,50}|\bat (?:(?:the )?\w+s?['’]s?|your|their|his|her|the \w+) own risk\b[^.!?;\n]{0,30}|\b(?:procedure|policy|protocol|process|the law|a rule|a contract) is (?:procedure|policy|protocol|process|the law|a rule|a contract)\b|^(?:that(?:['’]s| is|['’]s just) |it(?:['’]s| is) )?(?:just |simply )?(?:our )?standard (?:procedure|process|practice)(?:,? [\w ]{2,20})?[.!]*$|\b(?:the|our|your) (?:tariff|fare|contract|rate|plan|lease|small print) (?:provides for|foresees|stipulates|specifies|is (?:very |quite |perfectly )?clear)\b[^.!?;\n]{0,60}|\bunder (?:the|your|our) (?:\w+ )?(?:agreement|contract|lease|licence|license) (?:the|a|no) \w+ (?:has|have|is|may|must|needs?)\b[^.!?;\n]{0,60}/i,
    unless:
      /\b(?:you (?:can|may|get|could|pay nothing)|free|instead|but (?:i|we|you)|so (?:i|we)(?:['’]ve|['’]ll| have| will)|we(?:['’]ll| will)|i(?:['’]ll| will|['’]ve)|our (?:mistake|fault)|sorry (?:for|about))\b/i,
  },
  {
    // The requirement, the breach, the board: no more is said than that there is one.
    weight: 0.86,
    expression: new RegExp(
      `\\b(?:it|this|that|which)(?:['’]s| is| was) (?:just |simply |unfortunately |also |purely )*(?:an? |our |the )?(?:regulatory|legal|statutory|company|system|security|compliance|safety|mandatory|contractual|licensing|insurance|internal|standard|government|industry|official) (?:requirement|rule|regulation|policy|restriction|measure|obligation|directive|procedure)s?\\b[^.!?;\\n]{0,30}|\\b(?:it|this|that)(?:['’]s| is) (?:simply |just )?(?:not|against) (?:our|the|company|house) (?:\\w+ )?(?:practice|policy|procedure|custom)(?: to)?\\b[^.!?;\\n]{0,60}|\\b(?:breach(?:e[sd]|ing)?|violat(?:e[sd]?|ing|ion)|contraven(?:e[sd]?|ing|tion)|infring(?:e[sd]?|ing)|broke|breaks|fell foul of) (?:of )?(?:our |the |one of our )?(?:${KIND}${NOUN}|community (?:standards?|guidelines|rules)|(?:section|clause|article|rule|point) \\d[\\w.]*)\\b[^.!?;\\n]{0,60}|\\b(?:is|are|was|were) (?:set|fixed|decided|determined|regulated|laid down|prescribed|dictated) by (?:the|our|a) (?:\\w+ )?(?:board|management|council|government|regulator|head office|headquarters|committee|law|insurers?|manufacturer|system|owners?|landlord|association|ministry|state)\\b[^.!?;\\n]{0,50}|\\b(?:appl(?:y|ies)|is the same|are the same|goes|go|holds?) (?:equally )?(?:to|for) (?:all|every(?:one|body)|each|any(?:one|body))\\b(?: (?:customers?|guests|members|of (?:us|you|them)|tenants|users|alike|else))*(?:,? without exceptions?)?[.!]*$|\\b(?:company|practice|school|shop|store|hotel|airline|bank|library|house|our|standard) (?:\\w+ )?polic(?:y|ies) (?:is|are) (?:that |to )?(?:\\w+ )[^.!?;\\n]{0,40}|\\b(?:is|are|was|were) (?:therefore )?(?:non-?(?:changeable|refundable|transferable|returnable|exchangeable|negotiable)|final|not (?:changeable|refundable|transferable|possible|allowed|permitted|available|covered|payable)) (?:under|according to|by|as per|per|pursuant to) ${KIND}${NOUN}\\b[^.!?;\\n]{0,40}`,
      'i',
    ),
    unless:
      /\b(?:you (?:can|may|get|could|have)|free|instead|but (?:i|we|you)|so (?:i|we|you|that)(?:['’]ve|['’]ll| have| will)?|because|we(?:['’]ll| will|['’]ve| have)|i(?:['’]ll| will|['’]ve)|our (?:mistake|fault)|sorry (?:for|about)|within \d+ days|offer|good news)\b/i,
  },
  {
    // What a rule does to people, with any words before it: "Under the Trust's access policy patients who miss one are discharged".
    weight: 0.86,
    expression: oneOf(
      // Under the policy people are charged
      String.raw`\b(?:under|in (?:accordance|line|keeping) with|according to|as (?:laid down|set out|stated|written|defined|described) in|per) (?:[\w'’-]+ ){1,5}?${BOOK}\b[^.!?;\n]{0,60}\b(?:(?:is|are|was|were|will be) (?:\w+ )?(?:discharged|removed|treated|returned|closed|cancelled|charged|counted|excluded|reimbursed|prioritised|prioritized|assessed|limited|forfeited|deducted|required)|loses?|forfeits?|must|ha(?:s|ve) to|so (?:the|that|it))\b[^.!?;\n]{0,50}`,
      // Assessed in line with the framework
      String.raw`\b(?:is|are|was|were|will be) (?:\w+ )?(?:prioritised|prioritized|assessed|reimbursed|processed|handled|dealt with|charged|calculated|paid|settled|decided|allocated|reviewed|scheduled|triaged) (?:[\w -]{0,40})?(?:in (?:accordance|line|keeping) with|according to|as (?:per|laid down in|set out in)|under) (?:[\w'’-]+ ){1,5}?${BOOK}\b[^.!?;\n]{0,40}`,
      // What the contract gives
      String.raw`\bis what (?:the|our|your) ${BOOK} (?:gives?|says?|provides?|allows?|foresees?)\b`,
    ),
    unless: WAY,
  },
  {
    // "Subject to change", "that's what the disclaimer is for", "we were only following the manual", all in order of receipt.
    weight: 0.86,
    expression: oneOf(
      // Subject to change
      String.raw`\b(?:times|timetables?|dates?|prices?|menus?|rates|schedules?|programmes?|line-?ups?|routes?|appointments?|allocations?|offers?|services?|availability) (?:is|are|remains?|may be) (?:always |all |also )?subject to (?:change|alteration|amendment|variation|availability|confirmation)\b[^.!?;\n]{0,60}`,
      // What the disclaimer is there for
      String.raw`\bwhat (?:the|our) (?:${BOOK}|disclaimer|small print|fine print) (?:is|are) (?:there )?for\b`,
      // The small print says so
      String.raw`\bthe (?:small|fine) print(?: on [\w ]{2,16})? (?:has|says|states|excludes|sets|covers|rules)\b[^.!?;\n]{0,60}`,
      // Only following the manual
      String.raw`\b(?:is|are|was|were|['’]re|['’]m|am|has|have)(?: (?:only|just|simply|merely|correctly|been))* (?:following|followed|acting|acted) (?:(?:in line|in accordance) with |on |by |according to )?(?:the|our) (?:[\w'’-]+ ){0,3}?(?:${BOOK}|manual|instructions from [\w ]{2,20})\b[^.!?;\n]{0,40}`,
      // All in order of receipt
      String.raw`\b(?:everything|anything|all|every|each)\b[^.!?;,\n]{0,30} (?:is|are|gets?) (?:processed|answered|handled|dealt with|worked|read|reviewed|assessed|treated) (?:strictly )?(?:in|by) (?:strict )?(?:(?:date|chronological|queue|arrival) order|order of (?:receipt|arrival|date)|the order)\b[^.!?;\n]{0,50}`,
    ),
    unless: WAY,
  },
];
