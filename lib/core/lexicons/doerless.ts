/** What went wrong and nobody did it, by grammar: a thing of the customer's in the passive with the harm beside it. */
import { oneOf, type Written } from '../text/late.ts';

const PASSIVE =
  "(?:was|were|has been|have been|had been|got|had|is being|are being|being|seems? to have been|appears? to have been|must have been|turned out to have been|wasn['’]t|weren['’]t|hasn['’]t been|haven['’]t been|hadn['’]t been|didn['’]t get)";
const ADV =
  '(?: (?:unfortunately|accidentally|mistakenly|inadvertently|erroneously|regrettably|also|somehow|initially|then|subsequently|apparently|sadly|simply|already|clearly|it seems|however|later))*';
const HARM =
  "(?:in error|by mistake|by accident|by oversight|erroneously|wrongly|incorrectly|inadvertently|(?:to|with|in|into|for|on|at|under|against) (?:the|a|an|some|another|somebody|someone) (?:wrong|incorrect|other|old|outdated|different|account|else|neighbour|stranger)\\b[\\w ']{0,24}|to (?:a stranger|another \\w+|someone else|somebody else)|too (?:late|early|much|little|dark|light|short|long|small|big|high|low|soon)|(?:an?|\\w+) (?:hours?|days?|weeks?|shades?|sizes?|minutes?|months?) (?:late|too \\w+|early|short)|without (?:notice|warning|consent|permission|intimation|your|the|being|anybody|anyone|checking)|instead of|twice|upside down|the wrong way|in the wrong|over the weekend|during (?:the )?(?:migration|maintenance|update|cutover|rollback|swap|move|transport)|in the (?:rush|rollback|swap|move|migration|update|handover|transfer)|at short notice|for the wrong|because of an? \\w+ (?:error|issue)|due to (?:technical|an? (?:internal|technical|system|clerical|human)|resourcing|an issue|an error|a mix))";
const VERB =
  '(?:\\w{3,}ed|sent|set(?: up)?|put|cut(?: off)?|made(?: up| out)?|taken|given|left|lost|read|drawn|drilled|billed|built|sewn|written|told|sold|kept|hung|driven|thrown|split|paid|shut|broken|keyed in|handed|brought|seen|bled|X-rayed)';
const NOT_DONE =
  '(?:returned|loaded|acknowledged|noted|tested|bled|updated|made(?: up)?|arranged|matched|credited|checked|answered|filed|allocated|obtained|entered|carried (?:over|across)|passed (?:on|along)|recorded|informed|briefed|cancelled|canceled|registered|refilled|cleaned|replaced|renewed|forwarded|signed|sealed|locked|labelled|unlocked|confirmed|rebooked|reviewed|actioned|followed up|picked up|dealt with|put (?:back|through)|sent|done|called|rung|met|kept|attached|fixed|tightened|fitted|connected|switched)';

export const DOERLESS: readonly (readonly [Written, number])[] = [
  [
    new RegExp(
      `\\b(?:your|the|a|an|some|several|two|twelve|rewards|emails|correspondence|access|delivery|purchase)\\b[^.!?;,\\n]{0,50}? ${PASSIVE}${ADV} (?:\\w+ly )?${VERB}\\b[^.!?;\\n]{0,40}?\\b${HARM}`,
      'i',
    ),
    0.82,
  ],
  [
    new RegExp(
      `\\b(?:your|the|a|an|some|several|correspondence|purchase|letters?|calls?|emails?|messages?)\\b[^.!?;,\\n]{0,50}? (?:(?:was|were|has been|have been|had|had been)(?: not| never|n['’]t)(?: been)?|wasn['’]t|weren['’]t|hasn['’]t been|haven['’]t been|hadn['’]t been|did(?: not|n['’]t) get)${ADV} (?:\\w+ly )?${NOT_DONE}\\b[^.!?;\\n]{0,50}`,
      'i',
    ),
    0.84,
  ],
  [
    /\b(?:an?|the|certain|several|some) (?:[\w-]+ ){0,3}(?:double booking|transposition|shortcomings?|irregularit(?:y|ies)|mix-?ups?|oversights?|errors?|mistakes?|damage|discrepanc(?:y|ies)|delays?|breakdown|lapse|failure|collision|conflict|omission)s?(?: of \w+)? (?:has |have |had )?(?:occurred|arisen|arose|been experienced|crept in|come about|resulted|was made|were (?:clearly )?made|caused|led to|exposed|took place)\b[^.!?;\n]{0,50}|\b(?:damage|delays|mistakes|errors|shortcomings|difficulties) (?:has |have |had |were |was )?(?:clearly |unfortunately |regrettably )?(?:occurred|made|been made|been experienced|arisen|taken place)\b[^.!?;\n]{0,50}|\b(?:something|things) (?:broke|went (?:amiss|wrong|awry|astray)|got (?:mixed|lost|stuck|confused|dropped|wiped|moved))\b[^.!?;\n]{0,50}|\bended (?:early|late|prematurely) due to\b[^.!?;\n]{0,30}|\byour \w+(?: \w+)? (?:fell|dropped|slipped|disappeared|vanished) (?:off|out|through|from|between)\b[^.!?;\n]{0,30}|\b(?:it|this) (?:has come|came) to (?:light|our attention) that\b[^.!?;\n]{0,60}|\bdue to (?:unprecedented|high|unexpected|unusually high|an? (?:internal|technical|system|clerical|human|administrative)) (?:volumes?|demand|error|issue|fault|problem|glitch|oversight|numbers)\b[^.!?;\n]{0,60}\b(?:was|were|is|are|been|being)\b[^.!?;\n]{0,30}/i,
    0.8,
  ],
  [
    /(?:^|\b(?:that|but|and|because|since),? )(?:(?:unfortunately|regrettably|sadly|apparently|it (?:seems|appears|would appear|looks like)(?: that)?),? )?no (?!damage|harm|money|payment|charge|fee|data|order|decision)(?:[\w-]+ ){1,3}(?:was|were|had been|has been|have been|got) (?:\w+ly )?(?:assigned|booked|left|carried out|made|done|sent|taken|kept|recorded|added|given|passed|placed|raised|logged|arranged|scheduled|ordered|informed|notified|entered|applied|checked|performed|allocated|run|set)\b[^.!?;\n]{0,50}|\bnothing was (?:said|done|sent|recorded|passed on|mentioned|explained|noted|booked|logged)\b[^.!?;\n]{0,40}/i,
    0.84,
  ],
  [
    /\b(?:was|were|has been|have been|had been) never (?:\w+ly )?(?:\w{2,}ed|sent|put|told|given|made|done|taken|set|read|shown|kept|written|built|brought|run)\b(?! by (?:you|the customer))[^.!?;\n]{0,50}|\bthe wrong \w+(?: \w+)? (?:was|were|had been|has been|got) (?:\w+ly )?(?:\w{2,}ed|sent|put|told|given|made|done|taken|set|read|ground|cut|drawn|written|built|sewn|hung|brought|laid|sold)\b[^.!?;\n]{0,40}/i,
    0.84,
  ],
  [
    /\b(?:the|your|his|her|their|two|both|some|several|our guests['’]?) (?:[\w'’-]+ ){1,4}(?:was|were|had been|has been|have been|got) (?:(?:\w+ly |then )?(?:given (?:away|to (?:another|someone|somebody))|let to|switched off|turned off|unplugged|left (?:behind|on the \w+|out|off|open)|put (?:into|in) (?:one|the same|another)|sold (?:twice|to another)|mixed in|thrown (?:out|away)|mislabel\w+|closed in error)|(?:insufficiently|incompletely|inadequately|poorly|badly|wrongly|incorrectly|carelessly) \w{2,}(?:ed|t|n)|\w{3,}(?:ed|t|n)(?: \w+)? (?:insufficiently|incompletely|inadequately|poorly|badly|wrongly|incorrectly|in part))\b[^.!?;\n]{0,50}|\b(?:alarm|sensor|scanner|printer|machine|update|job|back-?up|sync|form|link|reminder|trigger|notification|script) (?:failed to|did not|didn['’]t) (?:go off|send|run|record|save|trigger|pick|print|fire|register|go out|reach)\b[^.!?;\n]{0,40}/i,
    0.8,
  ],
  [
    /\b(?:the|your|our|these|those|it (?:seems|appears)(?: that)? \w+|checks|tests|(?:the |your )?\w+s) (?:[\w'’-]+ ){0,3}?(?:was not|were not|wasn['’]t|weren['’]t|had not been|hadn['’]t been|has not been|have not been) (?:\w+ly )?(?:performed|taken down|put up|put out|put on|switched (?:on|off)|turned (?:on|off)|brought (?:up|over|back)|handed (?:over|on)|printed|washed|tied|taped|sewn|glued|screwed|closed|shut|replaced|repeated|labelled|counted|weighed|measured|rinsed|tuned|aligned|calibrated|translated|proofread|briefed|told|warned|staffed|stocked|secured)\b[^.!?;\n]{0,50}/i,
    0.78,
  ],
  [
    /\b(?:the|your|our|a|an|this|it) (?:[\w-]+ ){0,4}?(?:failed to (?:be|reach|arrive|get|go|update|sync|send|transfer|register|process|load|save|upload|print|trigger|renew|apply|come|appear)|(?:went|was put|came|ran|has gone|had gone) (?:through|out) twice|(?:was|were|had been|has been|got) (?:mis(?:heard|spelt|laid|read|sent|understood|taken)|(?:taken|written) down (?:wrong\w*|incorrectly)|read wrong\w*))\b[^.!?;\n]{0,50}/i,
    0.82,
  ],
  [
    oneOf(
      // The shortage was due to a variance
      String.raw`\b(?:shortage|delay|error|mix-?up|problem|issue|fault|discrepancy|difference|confusion|damage|outage|cancellation|overcharge|charge|mistake|misunderstanding|gap|loss|wait|change|failure)s?(?: \w+){0,3}? (?:was|is|were|are|arose|happened|occurred|came about|resulted|has been|have been)(?: \w+)? (?:due to|caused by|owing to|because of|down to|(?:the|a|as a) result of|on account of|attributable to|traced (?:back )?to|from) (?:an?|the|some|several|internal|technical|staff\w*|high) (?!(?:weather|storm|strike|snow|flood|accident|courier|supplier|carrier|bank|customs|manufacturer|airport|landlord|council|customer|guest|third)\b)[\w-]+\b[^.!?;\n]{0,40}`,
      // Due to unforeseen circumstances it could not
      String.raw`\b(?:due to|owing to|because of|on account of|for) (?:unforeseen|unforeseeable|operational|technical|internal|logistical|organi[sz]ational|staffing|scheduling|capacity|exceptional|unexpected|administrative) (?:circumstances|reasons|problems|difficulties|issues|constraints|challenges|shortages?|changes|matters)\b[^.!?;\n]{0,24}\b(?:has|have|had|was|were|is|are|could|will) [^.!?;\n]{2,50}`,
    ),
    0.82,
  ],
];
