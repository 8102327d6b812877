/** A no: what cannot be had. And what opens another door beside it. */
import { REFUSALS_BY_GRAMMAR } from '../lexicons/refusals.ts';
import { expression } from '../text/expressions.ts';
import { oneOf } from '../text/late.ts';
import type { Confident, SentenceSignal } from './signal.ts';

const CANNOT =
  "(?:can(?:no|['’])t|cannot|can not|couldn['’]t|(?:am|are|is|was|were|['’]re|['’]m|['’]s) (?:\\w+ )?(?:unable|not able|not in a position|not allowed|not permitted|not authorised|not authorized|not prepared|not willing)(?: to)?|(?:will|would) (?:\\w+ )?not (?:be able to)?|won['’]t(?: be able to)?|do not|don['’]t|does not|doesn['’]t|aren['’]t able to|isn['’]t able to|(?:have|has) no (?:way|possibility|option|means) (?:to|of))";
const GRANT =
  '(?:refund|reimburse|offer|help|assist|do|provide|accept|replace|give|grant|change|exchange|extend|waive|remove|cancel|cover|compensate|process|honou?r|issue|return|take|make|send|ship|deliver|book|rebook|move|reduce|lower|match|add|support|call|ring|phone|track|trace|chase|override|overrule|bypass|bend|intervene|interfere|influence|bring forward|deviate|upgrade|amend|alter|repair|fix|reopen|restore|transfer|combine|apply|approve|allow|permit|comment|say|tell|discuss|share|disclose|confirm|guarantee|reserve|hold|keep|credit|pay|answer|respond|reply|sell|reinstate|reverse|lift|unlock|open|arrange|go back|entertain|proceed|be (?:refunded|changed|exchanged|cancelled|returned|replaced|extended|waived|done|moved|repaired|used|combined|transferred|booked|covered|given|reinstated|reversed|shipped|delivered))';

/** The expression, how sure, and a cheap test that is true of every sentence the expression is true of. */
const REFUSALS: readonly (readonly [RegExp, number, RegExp])[] = [
  [
    new RegExp(
      `\\b(?:we|i|our team|the \\w+|it|they|this|that|these|items?|tickets?|refunds?|orders?|bookings?|you)\\b(?: regret (?:that )?we)? ?(?:\\w+ )?${CANNOT}(?: (?:currently|unfortunately|simply|just|therefore|ever|any ?more|also))* ${GRANT}\\b[^.!?;\\n]{0,70}`,
      'i',
    ),
    0.8,
    /not |n['’]t|cannot|unable|no (?:way|possib|option|means)/i,
  ],
  [
    /\b(?:is|are|was|it['’]s|it is|that['’]s) (?:\w+ )?(?:not possible|impossible|out of the question|not an option|not available|unavailable|not allowed|not permitted|not eligible|ineligible|excluded|non-?refundable|not refundable|not covered|not transferable|not negotiable)\b[^.!?;\n]{0,60}/i,
    0.75,
    /not|impossible|out of the q|unavailable|ineligible|excluded|non-?refund/i,
  ],
  [
    /\b(?:no|without) (?:refunds?|exchanges?|returns?|compensation|exceptions?|replacement|reimbursement|way|possibility|chance) (?:is|are|will|can|to|of|possible|for|whatsoever|available|given|after)\b[^.!?;\n]{0,50}|\bno (?:refunds?|exceptions?|exchanges?|returns?)[.!]/i,
    0.82,
    /\bno |without/i,
  ],
  [
    /\byou (?:can(?:no|['’])t|cannot|can not|may not|won['’]t be able to|will not be able to|are not (?:able|allowed|entitled|eligible|permitted)(?: to)?|aren['’]t (?:able|allowed|entitled|eligible)(?: to)?|will (?:just |simply )?have to (?:wait|sort|find|pay|buy|book|order|accept|make|arrange|live|contact|ask|start|do without|look))\b[^.!?;\n]{0,70}/i,
    0.78,
    /you (?:can|may|won|will|are|aren)/i,
  ],
  [
    /\b(?:no (?:further |more |such |additional |other |personal )?[\w-]+(?: [\w-]+)? (?:may|can|could|will|shall|is to|are to) be (?:\w+ly )?(?:disclosed|given|shared|provided|discussed|offered|made|accepted|granted|released|issued|refunded|paid|processed|changed|taken|entertained|considered|arranged|done|sent|assumed|booked|returned|exchanged|extended|permitted|waived)|(?:[\w'’-]+ ){1,4}(?:cannot|can['’]t|can not|could not|couldn['’]t|may not|will not|won['’]t) (?:unfortunately |simply |therefore |also |currently )?be (?:\w+ly )?(?:accepted|assumed|disclosed|shared|provided|granted|offered|processed|issued|amended|modified|accommodated|honou?red|approved|made|discussed|altered|edited|upgraded|restored|recovered|refunded|changed|exchanged|cancelled|canceled|returned|replaced|extended|waived|moved|repaired|combined|transferred|reinstated|reversed|shipped|delivered|considered|entertained|undone|retrieved|reissued|rebooked|lifted|credited|paid|reimbursed|adjusted|corrected|removed|met|fulfilled|supported|guaranteed|arranged|resolved))\b[^.!?;\n]{0,60}/i,
    0.8,
    /\bbe \w/i,
  ],
  [
    /\b(?:is|are|was|were|remains?|['’]s) (?:\w+ )?(?:immutable|unchangeable|irreversible|non-?changeable|non-?transferable|non-?returnable|non-?exchangeable|final and|not (?:editable|changeable|reversible|returnable|exchangeable|adjustable|upgradable|supported|offered|provided for|foreseen|included|in stock|something we|a service we)|no longer (?:possible|available|offered|supported|sold|made|valid|produced|in stock)|sold out|out of stock|fully booked|discontinued)\b[^.!?;\n]{0,60}/i,
    0.72,
    /immutable|unchang|irrevers|non-|final and|not \w|no longer|sold out|out of stock|fully booked|discontinued|nonrefund|nontransf|nonreturn|nonexch|nonchang/i,
  ],
  [
    /\b(?:we|i) (?:can|could|will|['’]ll) (?:only|merely|just) (?:repeat|regret|refer|advise|suggest|say|offer you our)\b[^.!?;\n]{0,50}|\byou(?:['’]ll| will|['’]d| would) (?:just |simply |unfortunately |then )?(?:need|have) to (?:re-?order|start (?:again|over|from scratch)|re-?book|buy (?:a new|another|it again)|purchase (?:a new|another)|pay (?:again|the full|for (?:a|another)|it)|re-?submit|re-?apply|register again|place a new|order (?:again|a new)|begin again)\b[^.!?;\n]{0,50}/i,
    0.74,
    /only|merely|just|(?:need|have) to/i,
  ],
  [
    /\b(?:do not reply|please don['’]t (?:reply|call|contact|write)|no replies|this (?:mailbox|inbox|address) is not (?:monitored|read)|(?:we|i) (?:have to|must|need to) (?:decline|refuse|reject|deny|turn down)|(?:is|was|has been|have been) (?:therefore |unfortunately |hereby )?(?:declined|refused|rejected|denied|turned down))\b[^.!?;\n]{0,60}/i,
    0.72,
    /reply|don['’]t|replies|not|declin|refus|reject|den(?:y|ied)|turn/i,
  ],
];
/** Looks like a no and is none. */
const NO_REFUSAL = oneOf(
  // Nothing for them to do
  String.raw`\bthere(?:['’]s| is) nothing (?:else |more )?(?:for you )?to (?:send|return|pay|sign|fill in|bring|collect|worry)\b`,
  // What one cannot wait, thank or imagine enough, and what one cannot find
  String.raw`\b(?:can(?:no|['’])t|cannot) (?:wait|thank|apologi[sz]e|imagine|stress|recommend|say how|tell you how|express|believe|help but|find|see|locate|reproduce|reach|open|read|be too|vouch|rule out|go wrong)`,
  // What won't be asked of them
  "won['’]t (?:be charged|need|have to|cost|lose|take|affect|hurt|happen|be (?:asked|billed|disappointed|long|any|a problem))",
  '(?:will|would) not (?:be charged|need|have to|cost|lose|affect)',
  // No need, or do not worry
  "(?:don['’]t|do not) (?:need|have to|worry|hesitate|forget|miss|want|know|drink|use|touch|open|eat|share|mind|think|do anything)",
  // Costs nothing, changes nothing
  "does(?:n['’]t| not) (?:cost|affect|need|matter|mean|change your|raise|expire|count)",
  // Not charged
  'not (?:be )?(?:charged|billed)',
  "(?:won['’]t|will not|don['’]t|do not) pay",
  // As happy as can be
  'cannot be (?:happier|more)',
  // No problem
  '(?:no|not a) problem',
  // On a condition
  String.raw`if (?:you|it|this|that|the|we)\b`,
  // What they told us they cannot
  "you(?:['’]re| are) not able to (?:find|see|log|access|open|sign|get|use|reach|view|play|watch|connect)",
  // As happy as can be, once more
  "couldn['’]t (?:be (?:happier|more)|agree more|find|reach)",
  // What nobody can know or wants: "delays can't be ruled out", "has no place in our bread"
  String.raw`\bbe (?:ruled out|foreseen)\b|\bha(?:s|ve) no place in\b`,
  // At it
  'doing',
  // What we do not do with data
  '(?:do|does) not (?:send|store|share|sell)',
  // Rules of others
  "(?:don['’]t|do not) make (?:them|those|the (?:rules|laws?|prices|weather))",
);
/** What is possible, right beside it. */
const DOOR =
  /\b(?:but|however|instead|although|though|what (?:i|we) can\b(?!['’]t)|you can\b(?!['’]t| not)|you could|you(?:['’]re| are) welcome to|we can\b(?!['’]t| not)|i can\b(?!['’]t| not)|i could|we could|alternatively|as an alternative|another (?:option|way)|happy to|glad to|if you (?:like|prefer|wish|want|send|can|tell|let|give|order|would)|(?:i|we)(?:['’]ve| have) (?:\w+ )?(?:put|added|asked|refunded|booked|sent|ordered|moved|credited|arranged|reserved|given|set|opened|attached|found|kept|extended|held|checked|made|raised|noted)|(?:i|we)(?:['’]ll| will) (?:\w+ )?(?:send|call|ring|put|add|ask|refund|book|order|check|let you|write|give|arrange|look|keep|hold|try|take|make|move|do|pay|bring|repair|replace|see)|would you like|shall (?:i|we)|please (?:try|use|choose|send|reply|contact|call|visit|let|pick|go|open|follow|dm|see)|until|from \w+day|as of|available (?:from|again|in|at|on)|back (?:in stock|on)|here(?:['’]s| is)|the (?:quickest|easiest|best|next) (?:way|thing|step)|for (?:a|1|one)[- ]\w+|only \w+ (?:can|does)|in the meantime|for now|free of charge|\bor\b [\w ]{2,30}\?|\?\s*$)/i;

/** "Not something we can change", "nothing I can do" open no door. */
const NOTHING_WE_CAN =
  /(?:something|nothing|anything|(?:not )?much|little) (?:more |else |further )?(?:that )?(?:we|i) (?:can|could)/gi;
const possible = (text: string): boolean => DOOR.test(text.replace(NOTHING_WE_CAN, ''));

export interface Refusal extends Confident {
  /** The sentence itself names what is possible. */
  readonly softened: boolean;
}

const ALL = [
  ...REFUSALS.map(([shape, confidence, guard]) => ({ expression: expression(shape), confidence, guard })),
  ...REFUSALS_BY_GRAMMAR.map(([shape, confidence]) => ({ expression: expression(shape), confidence, guard: /(?:)/ })),
];

export const refusal: SentenceSignal<Refusal> = {
  id: 'refusal',
  read: (sentence) => {
    const { text } = sentence;
    if (
      !/\b(?:not|no|never|cannot|unable|impossible|unavailable|ineligible|excluded|non-?refundable|longer|need to|immutable|unchang|irrevers|non-?\w+able|sold|stock|booked|discontinued|only|merely|again|order|book|new|declin\w*|refus\w*|reject\w*|den(?:y|ied)|have to|question|nope|nah|nothing|reserved|restricted|limited|gone|unsuccessful|dismissed|turned|lapsed|expired|passed|ended|can['’]?t|dont|isnt|cant|zero|without|feasible|over|closed|run out|full|late|missed|nobody|outside|locked|stopped|ceased|all out|exclude[sd]?|exceptions?)\b|n['’]t\b/i.test(
        text,
      )
    )
      return [];
    if (/\?\s*["”')]*$/.test(text)) return [];
    for (const { expression, confidence, guard } of ALL) {
      const match = sentence.exec(expression);
      if (
        !match ||
        !guard.test(text) ||
        NO_REFUSAL.test(match[0]) ||
        /\b(?:if|unless|in case|when)\b[^,;]{0,40}$/i.test(text.slice(0, match.index))
      )
        continue;
      const rest = text.slice(0, match.index) + text.slice(match.index + match[0].length);
      const start = match.index;
      const sad = /\b(?:unfortunately|sadly|regrett?(?:ably|fully)?|i['’]m afraid|afraid|sorry|otherwise)\b/i.test(
        text,
      );
      return [
        {
          start,
          end: start + match[0].trimEnd().length,
          confidence: confidence + (sad ? 0.08 : 0),
          softened: possible(rest) || DOOR.test(match[0].replace(NOTHING_WE_CAN, '').slice(12)),
        },
      ];
    }
    return [];
  },
};

/** "You won't be charged": sounds like a no and is none. */
export const isNoRefusal = (text: string): boolean => NO_REFUSAL.test(text);

/** Does this sentence open a door? Asked of the neighbours of a no. */
export const opensDoor = (text: string): boolean =>
  possible(text) || /^(?:please|try|choose|open|reply|use|pick|send|call|visit)\b/i.test(text);
