/** Blame that names no fault: who was asked how often, who was not in, how others manage, what usually causes it. */
import type { Accusation } from './accusations.ts';

/** Words that make a cause somebody's doing. */
const MISUSE =
  '(?:over(?:fill|load|tighten|heat|charg|water|feed|fed)\\w*|left (?:wet|on|open|out|lying|standing|running|plugged|in the (?:sun|rain|car))|forc(?:e[sd]?|ing) (?:it|the|them|open|shut)|(?:somebody|someone|people) forces?|dropp(?:ed|ing)|skip(?:s|ped|ping)?|put (?:in|on|together)|wrong way|(?:un)?skilled|wrong(?:ly)?|incorrect\\w*|improper\\w*|not (?:been |being |properly )*(?:closed|cleaned|shut|charged|dried|read|followed|tightened|descaled|watered|rinsed|switched)|badly|careless\\w*|rough(?:ly)?|misus\\w+|too (?:hot|hard|tight|fast|much|little)|handling|heavy use|bleach|third-party|insertion|storage)';
const USUALLY =
  '(?:usually|mostly|nearly always|almost always|typically|generally|normally|most often|more often than not|in most cases|most of the time|in (?:nine|most|the (?:vast |great )?majority of|\\d+% of)(?: \\w+)? ?(?:cases|times)?(?: out of ten)?|nine times out of ten|only)';
const TREATMENT =
  '(?:insertion|fitting|positioning|placement|settings?|entry|cleaning|charging|loading|assembly|connection|wiring|descaling|preparation|washing|drying|dosage|application|adjustment|parking|lifting|use|usage|handling|storage|care|installation|maintenance|operation|treatment|wear)';
const OURS_OR_THEIRS =
  /\b(?:sorry|apolog\w*|our|ours|us|we|i|courier|carrier|transit|manufactur\w*|supplier|covered|replac\w*|refund\w*)\b/i;
const KIND = /\b(?:sorry|apolog\w*|thank\w*|refund\w*|free|on us|by mistake)\b/i;

export const HINTS: readonly Accusation[] = [
  {
    saw: 'asks whether the customer did it properly',
    weight: 0.84,
    alsoAsked: true,
    expression:
      /\b(?:did|have|had) you (?:\w+ )?(?:look|check|read|follow|measure|search|test|try|tried|hunt|shut|close|charge|clean)\w*\b[^.!?;\n]{0,50}\b(?:properly|carefully|correctly|thoroughly|closely|at all|hard enough|beforehand|before (?:ordering|booking|buying|travelling|pressing|paying))\b|\bhave you (?:properly|carefully|thoroughly|even|actually|really) (?:checked|read|looked|followed|tried|measured)\b/i,
    unless: KIND,
  },
  {
    saw: 'suggests what the customer might have thought of',
    weight: 0.78,
    alsoAsked: true,
    expression:
      /\bhave you (?:ever )?(?:considered|thought (?:about|of)) (?:turning|wearing|using (?:less|fewer|a smaller)|leaving|getting up|arriving|reading|measuring|checking|ordering (?:earlier|a (?:larger|bigger|smaller)|the right)|asking (?:before|first|your)|being|buying (?:a better|a bigger|one that)|booking (?:earlier|sooner|ahead)|cleaning|charging|looking|listening|waiting|switching (?:it |things |the \w+ )?off|closing|setting an alarm|planning|washing|closing)\b[^.!?;\n]{0,60}|\bhave you tried (?:reading|looking|listening|being|measuring|arriving|leaving (?:earlier|home)|asking (?:first|nicely))\b[^.!?;\n]{0,60}/i,
  },
  {
    saw: 'says what the customer should have done',
    weight: 0.9,
    expression:
      /\byou (?:really |clearly |simply )?(?:should|ought to|could|needed to|had to)(?: (?:perhaps |at least |just ))?(?: have|['’]ve) (?:\w+ly )?waited\b[^.!?;\n]{0,80}|\byou (?:really |also |simply )?needed to (?!know|hear|be\b|feel|see|get|have|wait|go|ask|chase|reach|call)\w+\b[^.!?;\n]{0,60}\b(?:before|first|by|in time|yourself|beforehand)\b[^.!?;\n]{0,30}/i,
    unless: KIND,
  },
  {
    saw: 'says how much time or warning there was',
    weight: 0.8,
    expression:
      /\byou(?:['’]ve| have|['’]d)? had (?:(?!no|little|enough|to)\w+ ){1,4}(?:days?|weeks?|months?|hours|time|opportunity|chances?) to (?!wait)\w+[^.!?;\n]{0,60}|\byou (?:had (?:already )?been|['’]d (?:already )?been|were (?:well |fully |perfectly )?aware|knew (?:full well|perfectly well|very well))(?: (?:told|informed|advised|warned|notified|reminded|made aware))?\b(?: of| that| to| about| when)[^.!?;\n]{0,70}/i,
    unless:
      /\b(?:sorry|apolog\w*|still|we(?:['’]ll| will)|wrong(?:ly)?|told to wait|been (?:told|promised) (?:to wait|by (?:us|our))|waiting|promised|and (?:we|nobody))\b/i,
  },
  {
    saw: 'says that nobody was there',
    weight: 0.72,
    expression:
      /\b(?:no (?:answer|response|reply|one (?:was )?(?:home|in|there|available|at home|present))|nobody (?:was|came to|answered|opened|home|available)|(?:the )?customer (?:was )?(?:not |un)(?:available|reachable|home|present|responding)|you (?:were not|weren['’]t) (?:in|home|at home|there|available|reachable|present))\b[^.!?;\n]{0,50}\b(?:door|property|address|called|rang|visit\w*|engineer|driver|courier|technician|attempt\w*|pick-?up|knock\w*|hence|returned|wasted|intercom|bell)\b[^.!?;\n]{0,40}|\b(?:nobody|no one|no-one|you (?:never|did not|didn['’]t)) (?:even )?(?:troubled|bother(?:ed)?|cared?|trouble) to (?:come|open|answer|let|go|look|sign|pick)\b(?! (?:you|back)\b)[^.!?;\n]{0,40}|\b(?:engineer|driver|courier|technician|colleague|surveyor|crew|we) (?:\w+ ){1,6}(?:and|but|as|because|since) (?:you (?:were not|weren['’]t)|nobody (?:was|came|answered|opened)|no one (?:was|came|answered|opened)|there was no (?:answer|reply|response))\b[^.!?;\n]{0,40}/i,
    unless:
      /\b(?:sorry|apolog\w*|our (?:fault|desk|office|line|mistake)|at our|you (?:called|rang|came|wrote|turned up)|if (?:nobody|no one|you|there)|shouldn['’]t)\b/i,
  },
  {
    saw: 'complains of being chased',
    weight: 0.82,
    expression:
      /\b(?:(?:each|every one|all) of your (?:e-?mails|messages|calls|tickets)|chasing|(?:ringing|calling|writing|e-?mailing|messaging|asking)(?: us| me)? (?:every|each|again|daily|twice|all|constantly|repeatedly|several)\b[\w ]{0,12}|sending (?:us )?(?:more|repeated|several|further)\b[\w ]{0,14}|repeated (?:e-?mails|calls|messages|contact|chasing))\b[^.!?;\n]{0,30}\b(?:slows?|delays?|holds?|won['’]t|will not|does(?:n['’]t| not)|do(?:n['’]t| not)|only|puts?|clogs?|makes? no|creates?|costs?|blocks?)\b[^.!?;\n]{0,60}|\b(?:as|which|because|since|and) (?:this |that |it |doing so )?(?:only |just |really |actually )?(?:slows|delays|holds up|clogs up|blocks|sets back) (?:us\b|our (?:team|work|replies|response)|the (?:queue|process|team)|things|every(?:one|body)|others)[^.!?;\n]{0,40}/i,
    unless: /\b(?:sorry|apolog\w*|storm|weather|shouldn['’]t|we know|i know)\b/i,
  },
  {
    saw: 'counts how often the customer was asked',
    weight: 0.78,
    expression:
      /\b(?:we|i)(?: did|['’]ve| have| had)? (?:already )?(?:chas\w+|remind\w*|warn\w*|ask\w*|told|tell|inform\w*|advis\w*|notif\w+|e-?mail\w*|wr[oi]t\w+ to|messag\w+|request\w*) you\b[^.!?;\n]{0,40}\b(?:twice|repeatedly|(?:several|many|multiple|numerous|two|three|four|five|six|\d+) (?:times|occasions|e-?mails|reminders|letters))\b[^.!?;\n]{0,60}|\bdespite (?:\w+ )?(?:repeated|several|multiple|numerous|many|our|two|three|\d) (?:\w+ )?(?:reminders?|requests?|follow[- ]?ups?|e-?mails|calls|warnings?)\b[^.!?;\n]{0,40}|\b(?:we|i)(?:['’]ve| have) been (?:waiting for|chasing) (?:you\b|your)[^.!?;\n]{0,40}|\b(?:and|but) (?:\w+ )?(?:heard|received|got) nothing (?:back )?(?:from you)?[.!]*$/i,
    unless: /\b(?:sorry|apolog\w*|old address|our fault|same (?:thing|photo|question)|unnecessar\w+)\b/i,
  },
  {
    saw: 'says that it was not us',
    weight: 0.62,
    besideOurs: true,
    expression:
      /\b(?:technically|strictly speaking|therefore|so|hence|unfortunately|as such|clearly)\b[^.!?;\n]{0,30}\b(?:not|n['’]t|no)\b[^.!?;\n]{0,24}\b(?:on our (?:side|part|end)|(?:error|mistake|fault|failing|slip|doing) (?:of ours|by us|on our (?:side|part|end))|our (?:fault|mistake|error|doing)|on us|down to us)\b|\b(?:kindly|please|pls) (?:check|verify|look)(?: (?:it|this|the same|once))? (?:at|on|from) your (?:end|side)\b|\b(?:issue|problem|error|fault|delay) (?:is|was|lies) (?:\w+ )?(?:at|on|from|with) (?:the )?(?:customer|client|user)(?:['’]s)? ?(?:end|side)?\b|\b(?:user|customer|client)[- ]side (?:issue|problem|error|fault)\b|\b(?:not|n['’]t) something we did\b[^.!?;\n]{0,50}/i,
    unless: /\b(?:sorry|apolog\w*|if)\b/i,
  },
  {
    saw: 'puts the problem in the customer’s home or hands',
    weight: 0.84,
    expression:
      /\b(?:fault|problem|issue|cause|trouble|error|weak (?:link|point|spot)|bottleneck)\b[^.!?;,\n]{0,12}\b(?:lies|sits|is|was|must be|seems to be|rests)\b(?: \w+)? ?(?:within|with|in|inside|down to|from)? ?(?:your own|your (?:home|internal|office|in-house|old|local))\b[^.!?;\n]{0,40}|\bpoints?(?:ed)? to your (?:own|home|internal)\b[^.!?;\n]{0,40}|\b(?:fault|problem|issue|cause|trouble) (?:lies|sits) (?:within|with|in) (?:your|the [\w ]{2,20} (?:in|of|at) your)\b[^.!?;\n]{0,50}|\bthe (?:trouble|problem|issue) is your (?!refund|order|account|data)\w+[^.!?;\n]{0,40}/i,
    unless: /\b(?:sorry|apolog\w*|our|we (?:put|fitted|installed|sent))\b/i,
  },
  {
    saw: 'leaves it in the customer’s court',
    weight: 0.84,
    expression:
      /\bball (?:was|has been|had been|lay) (?:\w+ )?(?:in|with) (?:your court|you)\b|\b(?:the|a) (?:risk|chance|gamble) (?:that )?(?:you|one|people) (?:take|took|runs?|ran|accept(?:ed)?)\b[^.!?;\n]{0,40}|\b(?:is|was) (?:always |really |rather |simply )?(?:a gamble|asking for (?:trouble|it)|pushing (?:your|one['’]s) luck|cutting it (?:fine|close))\b|\bthat(?:['’]?s| is| one(?:['’]s| is)) (?:on|down to) (?:you|u)\b/i,
    unless: KIND,
  },
  {
    saw: 'says what usually causes it',
    weight: 0.78,
    inCondition: true,
    expression: new RegExp(
      `\\b${USUALLY}\\b[^.!?;\\n]{0,20}\\b(?:means?|comes? from|happens?|occurs?|forms?|breaks?|is|are|because|caused|due|points? to|down to|when|if|where|result)\\b[^.!?;\\n]{0,40}\\b${MISUSE}\\b[^.!?;\\n]{0,40}|\\b(?:comes? from|caused by|due to|down to|result of|a matter of|because of)\\b[^.!?;\\n]{0,40}\\b${MISUSE}\\b[^.!?;\\n]{0,30}\\b${USUALLY}|\\b(?:cracks?|stains?|marks?|scratches|wear|dents?|leaks?|damage|rust|faults?|reactions?)(?: \\w+){0,4} (?:comes? from|points? to|means?|happens? to) (?:people|customers|users|those|heavy|dropping|rough|misuse|wrong|bad|washing|forcing|being)\\b[^.!?;\\n]{0,50}`,
      'i',
    ),
    unless: OURS_OR_THEIRS,
  },
  {
    saw: 'gives the customer’s handling as the cause',
    weight: 0.84,
    expression: new RegExp(
      `\\b(?:caused by|due to|because of|result of|down to|from|through|owing to|attributable to|explained by) (?:an? |the |some )?(?:incorrect|improper|wrong|faulty|careless|rough|excessive|heavy|insufficient|inadequate|poor|frequent) ${TREATMENT}\\b[^.!?;\\n]{0,50}|\\b(?:incorrect|improper|wrong|careless|rough|excessive|heavy|insufficient|inadequate|poor) ${TREATMENT} (?:has |will have |must have |may have )?(?:caused|ruined|damaged|broke\\w*|led|voids?|explains?)\\b[^.!?;\\n]{0,50}`,
      'i',
    ),
    unless: OURS_OR_THEIRS,
  },
  {
    saw: 'says that it left us in order',
    weight: 0.76,
    expression:
      /\b(?:was|were|left) (?:\w+ ){0,2}(?:in (?:perfect|good|full|working|excellent|proper|sound|mint) (?:condition|order|health)|healthy|intact|undamaged|fine|complete)\b[^.!?;\n]{0,20}\b(?:when|on leaving|at (?:dispatch|despatch|handover|collection))\b[^.!?;\n]{0,40}|\bleft (?:our|the) (?:\w+ )?(?:warehouse|workshop|shop|factory|kitchen|hands|premises|depot|store|nursery|garage|bakery) (?:\w+ )?(?:in (?:perfect|good|full|working|excellent|mint) \w+|intact|undamaged|complete|healthy|fine|sealed)\b|\b(?:not|n['’]t) there when (?:it|they) left (?:us|our)\b/i,
    unless: /\b(?:sorry|apolog\w*|courier|carrier|so (?:it|the)|must have (?:happened|been))\b/i,
  },
];
