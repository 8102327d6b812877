/** "As per our terms no refund": a rule given as the reason. A link to the terms, or a rule with a way forward, is not. */

import { RULE_SHAPES } from '../lexicons/rules-as-reason.ts';
import { expression } from '../text/expressions.ts';
import type { Sentence } from '../text/reading.ts';
import type { Confident, SentenceSignal } from './signal.ts';

const RULE =
  '(?:(?:return|refund|cancellation|privacy|company|store|house|fare|exchange|security|data protection|rental|booking|purchase|warranty|internal|corporate|no[- ]refund|shipping|contract\\w*|general|usual|standard|strict|own|sales?|service|membership|tenancy|delivery|loyalty) )*(?:polic(?:y|ies)|terms(?: (?:and|&) conditions| of (?:service|use|business|sale|carriage))?|t&cs?|conditions(?: of (?:carriage|sale|use|hire|entry))?|rules?(?: and regulations)?|regulations?|guidelines?|code of conduct|procedures?|protocols?|contract|agreement|purchase agreement|rulebook|(?:section|clause|article|paragraph) \\d[\\w.()]*(?: \\(\\d+\\))?(?: of the [\\w ]{2,40}?)?)';
const LEAD =
  /\b(?:as per|per|according to|in (?:accordance|line|compliance|keeping) with|pursuant to|under|due to|because of|based on|as (?:set out|stated|outlined|detailed|specified|described|laid down|explained|mentioned|clearly stated) in|in terms of|subject to|by|owing to|on the basis of)\s+(?:our|the|your|company|its|their|this|these|all|my|house)?\s*/i
    .source;

const REASONED = expression(new RegExp(`${LEAD}${RULE}\\b[^.!?;\\n]{0,140}`, 'i'));
const SPEAKS = expression(
  new RegExp(
    `\\b(?:our|company|the|these|this|store|house) ${RULE} (?:clearly |simply |unfortunately |strictly |also )?(?:states?|say|says|dictates?|stipulates?|requires?|prohibits?|forbids?|prevents?|(?:do|does) not (?:allow|permit|cover)|don['’]t (?:allow|permit)|doesn['’]t (?:allow|permit)|is (?:very |quite |perfectly )?(?:clear|strict)|are (?:very |quite |perfectly )?(?:clear|strict)|apply|applies)\\b[^.!?;\\n]{0,120}`,
    'i',
  ),
);
const AGAINST = expression(
  new RegExp(
    `\\b(?:(?:is|are|['’]s|would be|goes) (?:\\w+ )?(?:against|not in line with|a breach of|contrary to|not (?:allowed|permitted|covered|foreseen|provided for) (?:by|under|in)) (?:our|the|company|house) ${RULE}|(?:that|this|it)(?:['’]s| is| are) (?:just |simply |unfortunately )?(?:our|the|company|house|store) (?:policy|policies|rules?|procedure)|that(?:['’]s| is) (?:how|what) (?:our|the) (?:tariff|price list|fare|${RULE}) (?:says?|works?|goes|states?)|(?:rules|policy|policies) (?:are|is) (?:rules|policy|the rules)|(?:all )?sales are final|we have a (?:strict|firm|no[- ](?:refund|return|exchange|exceptions))[\\w -]* policy|(?:i|we) (?:don['’]t|do not) make the rules|(?:it is|it['’]s) (?:our |company |house |standard )?policy (?:not )?to|for (?:reasons of )?(?:data protection|security|compliance|legal|policy) reasons,? (?:we|i) (?:can|am|are|do))[^.!?;\\n]{0,120}`,
    'i',
  ),
);
const SEE = expression(
  /\b(?:(?:please )?(?:see|refer to|read|consult|check)|you (?:can|may) (?:find|read)) (?:section|clause|article|paragraph|§) ?\d[\w.()]*[^.!?;\n]{0,120}/i,
);
/** "For security reasons no details may be disclosed": not even a rule, only that there is one. */
const REASONS = expression(
  /\b(?:for|due to|because of|out of|owing to|on) (?:our |internal |general |strict |reasons of )?(?:security|privacy|legal|data[- ]protection|compliance|safety|regulatory|fraud[- ]prevention|policy|administrative|insurance|hygiene|liability|operational|confidentiality|accounting|licensing|contractual|technical and legal|gdpr|hipaa|pci|kyc|aml)(?: (?:and|or|&) [\w-]+)?(?: (?:reasons?|purposes?|grounds|requirements?|rules|regulations|considerations|constraints))?\b/i,
);
const STATED = expression(
  /\bas (?:is |was |it is |it was |you will find |are |clearly |also |already )*(?:set out|stated|outlined|detailed|specified|described|laid down|explained|mentioned|indicated|published|advertised|written|communicated|shown|noted|listed) (?:clearly )?(?:in|on|at|under) (?:our|the|your|every|each) (?:[\w-]+ ){0,3}(?:page|website|web ?site|site|faqs?|help cent(?:er|re)|brochure|small print|fine print|price list|tariff|booking form|sign-?up form|order form|catalogue|catalog|listing|notice|sign|e-?mail|confirmation|documentation|leaflet|invoice|ticket|paperwork|document)\b[^.!?;\n]{0,60}/i,
);
const BOUND = expression(
  /\b(?:(?:the|our) (?:system|computer|software|head office|management|regulator|legal (?:team|department)) (?:simply |just |unfortunately )?(?:does not|doesn['’]t|do not|don['’]t|won['’]t|will not) (?:allow|let|permit)\b|(?:we|i)(?:['’]re| are|['’]m| am) (?:legally |contractually |unfortunately )?(?:bound by|not (?:legally |contractually )?(?:obliged|required|obligated|allowed|permitted) (?:by|under|to)|(?:legally|contractually) (?:obliged|required|prohibited|bound))|(?:terms|polic(?:y|ies)|conditions|contract|agreement|rules) (?:that |which )?you(?:['’]ve| have)? (?:\w+ly )?(?:agreed|accepted|signed|confirmed|consented)|(?:i|we) (?:have|need) to (?:follow|stick to|go by|adhere to|abide by) (?:the|our|company) (?:\w+ )?(?:rules?|polic(?:y|ies)|procedures?|process(?:es)?|guidelines?|terms))[^.!?;\n]{0,80}/i,
);
const NO =
  /\b(?:not|no|cannot|unable|never|only|must|final|non-?refundable|forbidden|prohibited|impossible|refus\w+|declin\w+|reject\w+|liab\w+|responsib\w+|excluded|void|forfeit\w*|obliged|required|in possession)\b|n['’]t\b/i;
const OPEN =
  /\b(?:you (?:can|may|have|could|get|will (?:get|receive|have))|we(?:['’]ll| will| can|['’]ve| have)|i(?:['’]ll| will| can|['’]ve| have)|free(?: of charge)?|is covered|are covered|entitled to|within \d+|up to|but|however|instead|read (?:it|our|the)|find (?:it|our|the))\b/i;

const BY_GRAMMAR = RULE_SHAPES.map((shape) => ({ ...shape, expression: expression(shape.expression) }));

/** Something is refused, limited or demanded. */
export const denies = (text: string): boolean => NO.test(text);

export const ruleAsReason: SentenceSignal<Confident> = {
  id: 'rule-as-reason',
  read: (sentence) => {
    const seen = byWords(sentence);
    if (seen.length > 0 || /\?\s*$/.test(sentence.text)) return seen;
    for (const { expression, weight, unless } of BY_GRAMMAR) {
      const match = sentence.exec(expression);
      if (match && !unless?.test(sentence.text))
        return [{ start: match.index, end: match.index + match[0].trimEnd().length, confidence: weight }];
    }
    return [];
  },
};

const SPEAKS_OF_RULES = expression(
  /polic|tariff|price list|term|condition|rule|regulation|guideline|conduct|procedure|protocol|contract|agreement|section|clause|article|paragraph|§|sales are final|t&c|reason|purpose|ground|security|privacy|compliance|legal|gdpr|hipaa|system|as (?:is|was|it|clearly|also|already|set|stat|outlin|detail|specif|descri|laid|expl|ment|indic|publ|adver|writ|comm|show|not|list|you)|bound|obliged/i,
);

function byWords(sentence: Sentence): readonly Confident[] {
  const { text } = sentence;
  // Its words alone: so long a list is slow to run.
  if (!sentence.allows(SPEAKS_OF_RULES)) return [];
  if (/\?\s*$/.test(text)) return [];
  const hit = (match: RegExpExecArray | null, confidence: number): readonly Confident[] =>
    match ? [{ start: match.index, end: match.index + match[0].trimEnd().length, confidence }] : [];
  const against = sentence.exec(AGAINST);
  if (against) return hit(against, OPEN.test(text) && !/against/i.test(against[0]) ? 0.7 : 0.88);
  const match = sentence.exec(SPEAKS) ?? sentence.exec(REASONED);
  if (match) {
    if (/^(?:under|by|subject to|due to|based on)\b/i.test(match[0]) && !NO.test(text)) return [];
    if (/^(?:under|by)\s+(?:the |your |our )?(?:contract|agreement|rules?)\b/i.test(match[0]) && OPEN.test(text))
      return [];
    const refuses = NO.test(text.slice(0, match.index)) || NO.test(match[0]);
    const opens = OPEN.test(text);
    if (refuses && !opens) return hit(match, 0.9);
    if (refuses) return hit(match, 0.72);
    return opens ? [] : hit(match, 0.72);
  }
  const told = sentence.exec(STATED);
  if (told)
    return NO.test(text) || /\b(?:refers?|counts?|appl(?:y|ies)|minimum|fees?|charge[ds]?|longer)\b/i.test(text)
      ? hit(told, 0.76)
      : [];
  const bound = sentence.exec(BOUND);
  if (bound) return hit(bound, OPEN.test(text) ? 0.6 : 0.78);
  const reasons = sentence.exec(REASONS);
  if (reasons && NO.test(text)) {
    if (!/reason|purpose|ground|gdpr|hipaa|requirement|rule|regulation/i.test(reasons[0])) return [];
    // The whole clause: "For security reasons no details may be disclosed".
    const from = /[^,;:.!?\n]*$/.exec(text.slice(0, reasons.index))?.[0].trimStart().length ?? 0;
    const to = /^[^.!?;\n]{0,100}/.exec(text.slice(reasons.index + reasons[0].length))?.[0].trimEnd().length ?? 0;
    const span = { start: reasons.index - from, end: reasons.index + reasons[0].length + to };
    return [{ ...span, confidence: OPEN.test(text) ? 0.6 : 0.82 }];
  }
  return hit(sentence.exec(SEE), NO.test(text) ? 0.82 : 0.5).filter(({ confidence }) => confidence > 0.6);
}
