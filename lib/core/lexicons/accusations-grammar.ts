/** Blame by its grammar: surprise, suspicion, advice after the fact and duties, whatever the words between. */

import { oneOf } from '../text/late.ts';
import type { Accusation } from './accusations.ts';

const HEDGE = '(?:perhaps|maybe|by any chance|possibly|actually|even|accidentally|really|at all)';
const SLIP =
  '(?:leave|left|drop|dropped|spill|spilt|spilled|forget|forgot|forgotten|overlook\\w*|misread|mistype\\w*|mishear|misheard|ignore\\w*|skip\\w*|overload\\w*|knock\\w*|step\\w*|bend|bent|force\\w*|pull\\w*|jump\\w*|mix\\w*|delete\\w*|press\\w*|wash\\w*|put|try|tried|read|look\\w*|follow\\w*|check\\w*|let|get it wet|throw|threw|thrown|lose|lost|share\\w*|click\\w*|quit|move\\w*|clean\\w*)';
const DUTIFUL =
  '(?:customer|user|passenger|guest|member|client|buyer|tenant|renter|driver|travell?er|patient|player|parent|owner|resident|house ?holder|home ?owner|motorist|applicant|sender|hirer|guardian|cyclist|rider|card ?holder|account ?holder|policy ?holder|recipient|student|seller|subscriber|visitor|employer|landlord|shopper)s?';
const CAREFULLY =
  '(?:checking|reading|testing|measuring|keeping|backing|setting|allowing|arriving|filming|insuring|registering|saving|comparing|locking|labelling|confirming|ringing|asking|leaving|reviewing|bringing|ordering|booking|planning)';
const OURS = /\b(?:sorry|apolog\w*|our (?:fault|mistake|error|driver|warehouse|courier|team|side)|by (?:us|our))\b/i;

export const GRAMMAR: readonly Accusation[] = [
  {
    saw: 'wonders how it could have happened',
    weight: 0.84,
    expression:
      /\b(?:(?:it(?:['’]s| is)|i (?:find|found) it|we (?:find|found) it) (?:rather |quite |a (?:little|bit) |somewhat |very |most )?(?:odd|strange|curious|surprising|astonishing|puzzling|remarkable|funny)\b|(?:i|we)(?:['’]m| am|['’]re| are) (?:rather |quite |a (?:little|bit) |somewhat |very )?(?:surprised|astonished|amazed|puzzled|baffled))[^.!?;\n]{0,20}\b(?:you|nobody|no one|it (?:was|happened|broke)|this (?:was|has|happened|only)|that this|not (?:raised|reported|mentioned|noticed))\b[^.!?;\n]{0,70}|\b(?:(?:i|we) (?:struggle|fail|find it (?:hard|difficult)) to (?:see|understand|imagine)|(?:i|we) (?:do not|don['’]t|cannot|can['’]t) (?:see|understand|imagine)|it is (?:hard|difficult) to (?:see|understand|imagine)) how (?:it|this|that|such|the|a|anyone|you)\b[^.!?;\n]{0,90}/i,
    unless:
      /\b(?:sorry|apolog\w*|you (?:must|had to|have had to|were not|weren['’]t) (?:feel|wait|told|be)|how (?:that|this|it|you) (?:must |have )?(?:fe(?:el|lt)|hard|difficult)|our|we (?:did|didn['’]t|missed|let|charged|sent|got))\b|\bby (?:us|our)\b/i,
  },
  {
    saw: 'asks as if the customer had done it',
    weight: 0.86,
    alsoAsked: true,
    expression: new RegExp(
      `\\b(?:did|have|had) you (?:${HEDGE} ){1,2}${SLIP}\\b[^.!?;\\n]{0,60}|\\b(?:did|have) you\\b[^.!?;,\\n]{0,30}\\b(?:fiddl\\w+|mess(?:ed|ing)? (?:with|about|around)|tamper\\w*|poke[sd]? at|muck\\w* about)\\b[^.!?;\\n]{0,40}|\\bdid you ${SLIP}\\b[^.!?;\\n]{0,40}\\b(?:by any chance|or something|before you|the (?:instructions|description|manual|terms|notice|e-?mail))\\b[^.!?;\\n]{0,30}|\\bare you (?:quite |absolutely |really |completely |100% |certain )?(?:sure|certain|positive) (?:that )?(?:you(?:['’]ve| have|['’]re| did| were| are| typed| entered| put| used| followed)(?! don['’]?t)|it (?:was|wasn['’]t|is|isn['’]t)|nobody|no one|the \\w+ (?:was|wasn['’]t))\\b[^.!?;\\n]{0,60}`,
      'i',
    ),
    unless: /\b(?:receive|get our|want|would like|prefer|still|mean|meant)\b/i,
  },
  {
    saw: 'asks why the customer did not act',
    weight: 0.86,
    alsoAsked: true,
    expression:
      /\bwhy (?:(?:did|would|have|had|were)(?:n['’]t| not)? you|(?:was|wasn['’]t|were|is|isn['’]t) (?:it|this|that|the [\w ]{2,24}?))\b (?:not )?(?:wait(?:ed)?|only|report(?:ed)?|raise[d]?|read|tell|told|check(?:ed)?|say|said|mention(?:ed)?|leave|left|let|put|open(?:ed)?|use|upload|sign|click|pay|book|order|tag(?:ged)?|declared?|cancel(?:led)?|ask|call|come|insured|so late|sooner|earlier|before|contact)\b[^.!?;\n]{0,50}|\bnot sure why you(?:['’]d| would| did|['’]re| are| have|['’]ve)\b[^.!?;\n]{0,50}/i,
    unless: /\b(?:i(?:['’]ll| will| would like to)|we(?:['’]ll| will)|find out|ask(?:ed|ing)? (?:the|our|my))\b/i,
  },
  {
    saw: 'suspects the customer’s own',
    weight: 0.8,
    alsoAsked: true,
    expression:
      /\b(?:perhaps|maybe|presumably|probably|possibly|most likely|no doubt|doubtless|i(?:['’]d)? (?:imagine|gather|guess|suspect)|must(?:['’]ve| have)?|(?:sounds|looks|seems) like|pretty sure|reckon)\b[^.!?;\n]{0,36}\b(?:your (?:luggage|suitcases?|little brother|brother|sister|mum|wife|husband|family|kids?|children|dog|cat|neighbours?|own|household|team|antivirus|wi-?fi|firewall|browser|bed|home)|(?:someone|somebody|a member|one of you)\b(?: (?:in|on|of|at|from) your)?|the (?:kids|cat|dog|children|recipient))\b[^.!?;\n]{0,50}|\b(?:perhaps|maybe|presumably|no doubt|i (?:gather|imagine)) (?:it|they|the [\w ]{2,20}?)(?: was| were| got| has been| had been|['’]s been)(?: \w+)? (?:left|lost|thrown|damaged|broken|washed|dropped|stepped on|mislaid|deleted|opened|overheated|stored|thrown away)\b[^.!?;\n]{0,50}/i,
    unless:
      /\b(?:sorry|our|we|us|courier|carrier|warehouse|driver|would (?:suit|like|prefer|fit)|could you|can (?:help|tell|sign|take|give)|like (?:a|some|the)|happy|love|if)\b/i,
  },
  {
    saw: 'gives advice after the fact',
    weight: 0.78,
    alsoAsked: true,
    expression: new RegExp(
      `\\b(?:may|might|can|could) (?:i|we) (?:just |kindly |respectfully )?(?:suggest|recommend|advise)\\b[^.!?;\\n]{0,16}\\b(?:${CAREFULLY}|next time|in future)\\b[^.!?;\\n]{0,60}|\\b(?:it(?:['’]s| is)|is|would be) (?:always |generally |usually |certainly )?(?:advisable|recommended|wise|sensible|a good idea|prudent|good practice|recommendable) to (?:always )?(?:check|read|test|measure|keep|back|save|confirm|lock|insure|review|compare|allow|arrive)\\b[^.!?;\\n]{0,60}|\\b${CAREFULLY}\\b[^.!?;\\n]{0,50}\\b(?:is|would be|is never) (?:always |never |usually )?(?:advisable|a good idea|a bad idea|recommended|wise|sensible|good practice)\\b|\\b(?:we|i)(?:['’]d| would| do| always| can only)? (?:always |strongly |generally |respectfully )?(?:recommend|suggest|advise) (?:${CAREFULLY}|that (?:customers|users|guests|you) (?:\\w+ )?(?:check|read|test|film|keep|measure|review|renew))\\b[^.!?;\\n]{0,60}|\\byou(?:['’]d| would) (?:want to|do well to|be better off|be (?:well|best) advised to) (?:${CAREFULLY}|check|read|measure|allow|keep|test|ask)\\b[^.!?;\\n]{0,50}|\\b(?:next time|another time|in (?:the )?future)[, ]+(?:maybe |perhaps |please |just |kindly )*(?:don['’]t|do not|try not|measure|read|check|think|lock|allow|make sure|ensure|be|leave|have|wait|(?:look|choose|count|ask|tell|compare|consult|order|use|follow|book|arrive|come|keep|pay|give|call|inform|report|test|take)\\b[^.!?;\\n]{0,40}\\b(?:first|before\\w*|properly|in time|earlier|sooner|carefully))\\b[^.!?;\\n]{0,50}|\\b(?:please|kindly|pls|be so (?:good|kind) as to|try to|remember to|do) (?:check|read|keep|measure|look|pay|tell|inform|report|arrive|use|follow|choose|ask|pack|be more)\\b[^.!?;,\\n]{0,50}\\b(?:next time|another time|in (?:the )?future|from now on)(?=[.!]|$)`,
      'i',
    ),
    unless:
      /\b(?:we(?:['’]ll| will)|i(?:['’]ll| will)|so that|ask for me|before it|sorry|apolog\w*|send me|call me|ring me|(?:it|that|which) (?:offers|has|shows|explains|lists))\b/i,
  },
  {
    saw: 'names a duty of the customer',
    weight: 0.86,
    expression: new RegExp(
      `\\b(?:responsibility|duty|obligation|job|task|onus|burden)\\b[^.!?;\\n]{0,24}\\b(?:of|with|on|upon) (?:the |every |each |any |all )?${DUTIFUL}\\b[^.!?;\\n]{0,60}|\\b(?:is|was|are|remains?) (?:for|incumbent (?:up)?on|up to|on) (?:the |every |each )?(?:${DUTIFUL}|you) to (?!decide|choose|say|pick|judge)\\w+[^.!?;\\n]{0,60}|\\b(?:as the ${DUTIFUL}|it(?:['’]s| is)),? (?:\\w+ ){0,3}your (?:own |sole )?(?:responsibility|duty|job|obligation|task) to\\b[^.!?;\\n]{0,60}|\\b${DUTIFUL} (?:are|is) (?:themselves |solely |always |fully )?(?:responsible|liable|accountable) for\\b[^.!?;\\n]{0,60}|\\byou (?:were|are) under an? (?:obligation|duty) to\\b[^.!?;\\n]{0,60}|\\b${DUTIFUL} (?:do |does )?ha(?:ve|s) a (?:duty|responsibility)\\b[^.!?;\\n]{0,50}`,
      'i',
    ),
    unless: /\b(?:sorry|apolog\w*|not|no|never|our (?:fault|mistake)|and we did(?: not|n['’]t))\b|n['’]t\b/i,
  },
  {
    saw: 'refuses to answer for what the customer did',
    weight: 0.84,
    expression:
      /\b(?:cannot|can['’]t|can not|could not|couldn['’]t|not|never|hardly) (?:reasonably |really )?be (?:held )?(?:responsible|liable|accountable|expected|blamed)\b[^.!?;\n]{0,24}\b(?:for|to|if|when|that)\b[^.!?;\n]{0,30}\b(?:you|your|customers?|users?|people|guests?|passengers?|those|nobody|no one|anyone|information|details|items?|valuables|others|third parties)\b[^.!?;\n]{0,50}|\b(?:not|hardly|nothing) (?:something |anything )?(?:that |which )?(?:we|our \w+|the \w+) (?:can|could|should|may|would) (?:\w+ )?be (?:held|blamed|made)\b[^.!?;\n]{0,30}|\bwe can['’]t help it if\b[^.!?;\n]{0,60}/i,
    unless: /\b(?:sorry|apolog\w*)\b/i,
  },
  {
    saw: 'complains of too many messages',
    weight: 0.86,
    expression:
      /\b(?:no (?:need|point|use|benefit) (?:to|in|of)|please (?:do not|don['’]t|refrain from|avoid|stop)|kindly (?:avoid|refrain|do not|don['’]t|stop)|(?:sending|raising|opening|writing|asking|submitting|making|giving)|do not|don['’]t)\b[^.!?;\n]{0,24}\b(?:multiple|several|repeated(?:ly)?|duplicate|the same|again and again|three|four|five|so many|numerous|missed)\b[^.!?;\n]{0,30}\b(?:e-?mails?|mails?|tickets?|messages?|calls?|requests?|times|questions?|complaints?|otp)\b[^.!?;\n]{0,70}/i,
    unless: /\b(?:sorry|apolog\w*|you(?:['’]ve| have) (?:had|been)|shouldn['’]t|should not)\b/i,
  },
  {
    saw: 'doubts what the customer says',
    weight: 0.8,
    expression: oneOf(
      // You claim that
      String.raw`\byou(?:['’]re| are)? (?:claim(?:ing|ed)?(?= (?:that|to|you|your|we|our|it|this|there|he|she|they|the|not|never|nobody|no)\b)|alleg(?:e|ed|ing)|asking us to believe|would have us believe)\b[^.!?;\n]{0,80}`,
      // Alleged
      String.raw`\bthe alleged\b[^.!?;\n]{0,60}`,
      // You say this, but that
      String.raw`\byou say\b[^.!?;\n]{1,60}\b(?:but|yet|however|although) (?!we (?:did|were|have)|i )[^.!?;\n]{1,60}`,
      // That is not what you said
      String.raw`\bthat(?:['’]s| is) not what you (?:told|said|wrote)\b[^.!?;\n]{0,30}`,
      String.raw`\bthat isn['’]t what you (?:told|said|wrote)\b[^.!?;\n]{0,30}`,
    ),
    unless:
      /\b(?:sorry|apolog\w*|believe you|you(?:['’]re| are| were) right|you (?:can|may) claim|claim (?:back|it|the|up|online|for|your|a |an |under|form))\b/i,
  },
  {
    saw: 'says the customer was too late, by the clock',
    weight: 0.78,
    expression:
      /\b(?:yours|your (?:order|booking|request|claim|message|cancellation|application|form|call|report|e-?mail|payment))\b(?: was| came in| came| arrived| reached us| is)(?: only)?(?: \w+)?[^.!?;,\n]{0,24}\b(?:after (?:the|our)|past (?:the|our)|too late|minutes? (?:after|late|past)|outside (?:of )?(?:the|our)|beyond (?:the|our)|(?:seconds?|hours?|days?|weeks?) (?:after|late|past))\b[^.!?;\n]{0,40}|^(?:and |but |however, |unfortunately,? )?yours (?:was|came in|arrived|reached us) (?:placed |made |ordered |sent |submitted |received |booked )?(?:at|on|after) \d[^.!?;\n]{0,20}/i,
    unless: /\b(?:sorry|apolog\w*|so (?:we|i)(?:['’]ve| have)?|no problem|we(?:['’]ll| will) still|anyway)\b/i,
  },
  {
    saw: 'says it only happens to those who do it wrong',
    weight: 0.76,
    inCondition: true,
    expression:
      /\b(?:happens?|occurs?|comes|results|breaks?|flakes?|cracks?|leaks?|fails?|goes off|stops?) (?:only |mostly |usually |just )?(?:if|when|because|where|from) \b[^.!?;\n]{0,40}\b(?:not|isn['’]t|aren['’]t|doesn['’]t|don['’]t|forgets?|overloaded|overheated|overfilled|third-party|badly|wrongly|incorrectly|roughly|dropped|forced|slammed|scrubbed|all the way)\b[^.!?;\n]{0,40}|\b(?:that|this)(?:['’]s| is) what (?:happens|comes) (?:when|of|if|from)\b[^.!?;\n]{0,50}|\b(?:would|could) (?:well |easily |also |certainly )?explain (?:the|this|why|it|that)\b[^.!?;\n]{0,50}|\b(?:signs?|consistent with|suggests?|points? to|indicates?|typical of|typically comes from|attributes? to)\b[^.!?;\n]{0,24}\b(?:heavy|rough|improper|incorrect|careless|over-?\w+|moisture|make-?up|misuse|wear|drop|impact|storage|an appliance|high heat)\b[^.!?;\n]{0,40}/i,
    unless:
      /\b(?:sorry|apolog\w*|update|we|our|fix\w*|press|courier|carrier|transit|manufactur\w*|let (?:us|me) know|or)\b/i,
  },
  {
    saw: 'an entry that was wrong, without saying whose',
    weight: 0.74,
    expression:
      /\b(?:an?|the) (?:wrong|incorrect|incomplete|invalid|old|different|misspelt) (?:[\w-]+ ){1,3}(?:was|were|has been|had been) (?:entered|given|chosen|provided|selected|supplied|used|typed|ticked|quoted|filled in) (?:at (?:checkout|sign-?up|the time|registration)|when (?:ordering|booking|registering|you)|during (?:checkout|registration|sign-?up|booking|the booking)|on the (?:form|application|website)|upon|by (?:you|the customer|yourself|the user))\b[^.!?;\n]{0,40}|\b(?:incompletely|wrongly|incorrectly) filled (?:in|out)\b|\b(?:filled (?:in|out)|completed) (?:incompletely|wrongly|incorrectly)\b|\binsufficient (?:postage|information|notice|details)\b[^.!?;\n]{0,40}/i,
    unless: OURS,
  },
  {
    saw: 'reproaches',
    weight: 0.9,
    besideOurs: true,
    expression:
      /\b(?:a you problem|skill issue|pebkac|layer 8|operator error)\b|\byou (?:had|were given|have had) (?:every|ample|plenty of|enough|more than enough) (?:opportunity|time|chances?|warnings?)\b[^.!?;\n]{0,50}|\b(?:nobody|no one|we (?:do not|don['’]t|did not|didn['’]t)) (?:forced|force|made|make|asked|obliged|told) you (?:to )?(?:accept|buy|pay|order|take|click|press|sign|play|choose|book|use|upgrade|share|open|wait|cancel)\b[^.!?;\n]{0,40}|\b(?:is|are) (?:there|sewn|printed|shown|displayed)(?: \w+){0,3} for a reason\b|\b(?:size guide|instructions?|manual|notice|sign|video|display|label|page|warning)s? (?:is|are) there to\b[^.!?;\n]{0,40}|\bin your (?:haste|hurry|excitement|impatience|anger)\b[^.!?;\n]{0,50}|\bof your own (?:accord|making|free will|volition)\b|\bnot (?:quite )?sure what you(?:['’]re| are| were|['’]d been)? expect(?:ing|ed)?\b[^.!?;\n]{0,30}|\byou (?:might|may) like to (?:read|check|look at) (?:it|them|that|the \w+) (?:again|properly|first)\b/i,
    unless: /\b(?:to help you|there to be used)\b(?=[^.]*\bruns (?:small|large)\b)/i,
  },
];
