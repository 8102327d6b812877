/** "As per our terms no refund": a rule given as the reason. A link to the terms, or a rule with a way forward, is not. */
import type { Confident, SentenceSignal } from './signal.ts';

const RULE =
  '(?:(?:return|refund|cancellation|privacy|company|store|house|fare|exchange|security|data protection|rental|booking|purchase|warranty|internal|corporate|no[- ]refund|shipping|contract\\w*|general|usual|standard|strict|own|sales?|service|membership|tenancy|delivery|loyalty) )*(?:polic(?:y|ies)|terms(?: (?:and|&) conditions| of (?:service|use|business|sale|carriage))?|t&cs?|conditions(?: of (?:carriage|sale|use|hire|entry))?|rules?(?: and regulations)?|regulations?|guidelines?|code of conduct|procedures?|protocols?|contract|agreement|purchase agreement|rulebook|(?:section|clause|article|paragraph) \\d[\\w.()]*(?: \\(\\d+\\))?(?: of the [\\w ]{2,40}?)?)';
const LEAD =
  /\b(?:as per|per|according to|in (?:accordance|line|compliance|keeping) with|pursuant to|under|due to|because of|based on|as (?:set out|stated|outlined|detailed|specified|described|laid down|explained|mentioned|clearly stated) in|in terms of|subject to|by|owing to|on the basis of)\s+(?:our|the|your|company|its|their|this|these|all|my|house)?\s*/i
    .source;

const REASONED = new RegExp(`${LEAD}${RULE}\\b[^.!?;\\n]{0,140}`, 'i');
const SPEAKS = new RegExp(
  `\\b(?:our|company|the|these|this|store|house) ${RULE} (?:clearly |simply |unfortunately |strictly |also )?(?:states?|say|says|dictates?|stipulates?|requires?|prohibits?|forbids?|prevents?|(?:do|does) not (?:allow|permit|cover)|don['’]t (?:allow|permit)|doesn['’]t (?:allow|permit)|is (?:very |quite |perfectly )?(?:clear|strict)|are (?:very |quite |perfectly )?(?:clear|strict)|apply|applies)\\b[^.!?;\\n]{0,120}`,
  'i',
);
const AGAINST = new RegExp(
  `\\b(?:(?:is|are|['’]s|would be|goes) (?:\\w+ )?(?:against|not in line with|a breach of|contrary to|not (?:allowed|permitted|covered|foreseen|provided for) (?:by|under|in)) (?:our|the|company|house) ${RULE}|(?:that|this|it)(?:['’]s| is| are) (?:just |simply |unfortunately )?(?:our|the|company|house|store) (?:policy|policies|rules?|procedure)|(?:rules|policy|policies) (?:are|is) (?:rules|policy|the rules)|(?:all )?sales are final|we have a (?:strict|firm|no[- ](?:refund|return|exchange|exceptions))[\\w -]* policy|(?:i|we) (?:don['’]t|do not) make the rules|(?:it is|it['’]s) (?:our |company |house |standard )?policy (?:not )?to|for (?:reasons of )?(?:data protection|security|compliance|legal|policy) reasons,? (?:we|i) (?:can|am|are|do))[^.!?;\\n]{0,120}`,
  'i',
);
const SEE =
  /\b(?:(?:please )?(?:see|refer to|read|consult|check)|you (?:can|may) (?:find|read)) (?:section|clause|article|paragraph|§) ?\d[\w.()]*[^.!?;\n]{0,120}/i;
const NO =
  /\b(?:not|no|cannot|unable|never|only|must|final|non-?refundable|forbidden|prohibited|impossible|refus\w+|declin\w+|reject\w+|liab\w+|responsib\w+|excluded|void|forfeit\w*|obliged|required|in possession)\b|n['’]t\b/i;
const OPEN =
  /\b(?:you (?:can|may|have|could|get|will (?:get|receive|have))|we(?:['’]ll| will| can|['’]ve| have)|i(?:['’]ll| will| can|['’]ve| have)|free(?: of charge)?|is covered|are covered|entitled to|within \d+|up to|but|however|instead|read (?:it|our|the)|find (?:it|our|the))\b/i;

export const ruleAsReason: SentenceSignal<Confident> = {
  id: 'rule-as-reason',
  read: ({ text }) => {
    if (
      !/polic|term|condition|rule|regulation|guideline|conduct|procedure|protocol|contract|agreement|section|clause|article|paragraph|§|sales are final|t&c|reasons/i.test(
        text,
      )
    )
      return [];
    if (/\?\s*$/.test(text)) return [];
    const hit = (match: RegExpExecArray | null, confidence: number): readonly Confident[] =>
      match ? [{ start: match.index, end: match.index + match[0].trimEnd().length, confidence }] : [];
    const against = AGAINST.exec(text);
    if (against) return hit(against, OPEN.test(text) && !/against/i.test(against[0]) ? 0.7 : 0.88);
    const match = SPEAKS.exec(text) ?? REASONED.exec(text);
    if (match) {
      if (/^(?:under|by|subject to|due to|based on)\b/i.test(match[0]) && !NO.test(text)) return [];
      if (/^(?:under|by)\s+(?:the |your |our )?(?:contract|agreement|rules?)\b/i.test(match[0]) && OPEN.test(text))
        return [];
      const denies = NO.test(text.slice(0, match.index)) || NO.test(match[0]);
      const opens = OPEN.test(text);
      if (denies && !opens) return hit(match, 0.9);
      if (denies) return hit(match, 0.72);
      return opens ? [] : hit(match, 0.72);
    }
    return hit(SEE.exec(text), NO.test(text) ? 0.82 : 0.5).filter(({ confidence }) => confidence > 0.6);
  },
};
