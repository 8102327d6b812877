import type { Written } from '../text/late.ts';

/**
 * How English puts the fault on the other side, from open ("you failed to") to implied ("users are reminded").
 * Weights were set by reading replies; a phrase that is a reproach only with more beside it weighs less than `SURE`.
 */
export interface Accusation {
  readonly saw: string;
  readonly weight: number;
  readonly expression: Written;
  /** Means nothing else: weights do not silence it. */
  readonly plain?: true;
  /** Not when the sentence also says this. */
  readonly unless?: Written;
  /** Counts although it stands in a condition ("if you had read…"). */
  readonly inCondition?: true;
  /** Counts although our own fault is named beside it. */
  readonly besideOurs?: true;
  /** Counts although it is a question ("why didn't you…?"). */
  readonly alsoAsked?: true;
}

const WHO =
  '(?:(?:the |our |all |any |some |most |many |these |those |sensitive |registered |each |every |other )?(?:customers?|users?|passengers?|guests?|members?|clients?|buyers?|purchasers?|tenants?|renters?|drivers?|travell?ers?|patients?|players?|subscribers?|card ?holders?|account ?holders?|policy ?holders?|students?|parents?|applicants?|sellers?|residents?|consumers?|recipients?|hirers?|owners?|visitors?|learners?|employees?|participants?))';
const ADVERB =
  '(?:(?:clearly|evidently|obviously|plainly|apparently|simply|really|also|then|still|just|probably|most likely|likely|perhaps|possibly|already|even|definitely|certainly|however|unfortunately|actually|maybe|presumably|surely) )?';
/** What happens to people rather than what they do: "you should have received", "you must have felt". */
const HAPPENS =
  '(?:receiv|got\\b|gotten|had\\b|been\\b|seen\\b|noticed a|heard\\b|felt|feel|experienc|found (?:a|an|the|it|that|your)|waited|worri|need|suffer|enjoy|access|an?\\b|the\\b|your\\b|no\\b|any\\b|enough|more\\b|all\\b|some\\b|three|four|five|six\\b|seven|eight|ten\\b|several|plenty|at least|it\\b|them\\b|this\\b|one\\b|two\\b|full|both|thought|wonder|want|expect|hop|assum|imagin|arriv|lost (?:all |so |a lot |hours|time|patience|trust|faith)|reach(?:ed)? (?:us|the|your)|appeared|come|gone through|spent|missed (?:out|my|our|the)|\\d)';
const DID_NOT =
  '(?:read|check|follow|provide|respond|reply|answer|complete|cancel|inform|tell|mention|notify|report|declare|disclose|pack|pay|renew|update|submit|send|attach|include|enter|fill|confirm|verify|select|choose|set|turn|switch|activate|enable|disable|register|sign|log|close|open|use|take|keep|make|ask|call|contact|attend|appear|show up|turn up|present|arrive|come|return|bring|clean|maintain|charge|install|save|back|backup|heed|notice|act|react|comply|adhere|meet|look|pick|collect|accept|apply|claim|insist|request|protect|secure|remove|unplug|restart|reset|wait|listen|give|leave|put|allow|let us|raise|book|order|specify|state|scan|validate|tap|check in|check out|opt|tick|untick|do (?:so|this|that|it)|deactivate|uninstall|measure|store|inspect|supply|upload|consult|document|retain|stick|finish|be (?:careful|at|there|present|home))';
const CARE =
  "(?:make sure|ensure|check|double[- ]check|verify|read|be (?:more |a (?:bit|little) more |extra )?(?:careful|attentive|cautious|mindful|aware|sure|certain|on time|punctual|considerate|patient|honest)|take (?:more |better |a bit more |greater |due |the necessary )?care|pay (?:more |closer |better |careful )?(?:attention|heed)|keep|remember|try (?:to|not)|refrain|avoid|don['’]t|do not|never|always|follow|plan|think|look|handle|treat|use|inform|notify|tell|call|contact|arrive|check in|pack|leave|allow|learn|bear in mind|mind|watch|store|back up|save|cancel|order|measure|hear|listen|come|bring|write|respond|answer|reply|insist|inspect|test|clean|secure|lock|protect|choose|select|pick|move|update|hold|wear)";

/** What somebody does who takes care; whoever "should have" was told off. */
const CARED =
  '(?:read|checked|double-checked|told|called|rung|contacted|informed|cancelled|canceled|asked|followed|listened|looked|noticed|reported|kept|packed|saved|backed|returned|mentioned|notified|raised|brought|verified|confirmed|planned|allowed|thought|known|realised|realized|insisted|written|replied|responded|paid|booked|updated|measured|tested|warned|paid attention|been more careful|been careful)';

export const ACCUSATIONS: readonly Accusation[] = [
  {
    saw: 'says what the customer should have done',
    weight: 0.95,
    plain: true,
    expression: new RegExp(
      `\\byou (?:really |probably |clearly |simply |surely )?(?:should|ought to)(?: have|['’]ve) (?:at least |also |first |really |simply |just |already |of course |better |then )?${CARED}\\b(?! (?:access|in by|to (?:be|have)|getting|hearing|receiving|seeing|having)\\b)[^.!?;\\n]{0,80}`,
      'i',
    ),
  },
  {
    saw: 'says what the customer should have done',
    weight: 0.9,
    expression: new RegExp(
      `\\byou (?:really |probably |perhaps |clearly )?(?:should|ought to|could|might|needed to|were supposed to|were meant to|were expected to|were required to|were asked to|had to|need to|shouldn['’]t|should not|ought not to|could easily|could simply|might want to)(?: not)? (?:have |['’]ve )(?:at least |also |first |really |simply |just |already |of course |better |easily |then |perhaps |probably )?(?!${HAPPENS})[a-z]+[^.!?;\\n]{0,90}`,
      'i',
    ),
    unless: /\b(?:should|ought to)(?: not|n['’]t)? have (?:had to|been|to)\b/i,
  },
  {
    saw: 'says what the customer was meant to do',
    weight: 0.82,
    expression:
      /\byou were (?:supposed|meant|expected|required|obliged|told|informed|advised|warned|reminded|asked|instructed) (?:to|that|about|of|several|many|twice|before|in|by|on|at|when|via|through|upon|beforehand|repeatedly)\b[^.!?;\n]{0,80}/i,
    unless:
      /\byou were (?:told|informed|advised|asked|expected) (?:to wait|wrongly|incorrectly|by (?:our|us|the)|that (?:we|it|the|your|our)|about (?:a |the )?(?:delay|refund))/i,
  },
  {
    saw: 'guesses that the customer did it',
    weight: 0.85,
    expression: new RegExp(
      `\\byou (?:must|will|would) (?:surely |simply |just |obviously |clearly |probably |accidentally |inadvertently |mistakenly )?have (?:accidentally |inadvertently |mistakenly |unintentionally |somehow |simply |not |already |either )?(?!${HAPPENS})(?!seen|noticed|read |loved|hated|received|known|been|met|planned|looked|chosen|made plans|tried|worked|gone)[a-z]+(?:ed|en|t|wn|ut|et|one|ade|id|nged|ft|de|ost|oke|rgot|rong)\\b[^.!?;\\n]{0,70}`,
      'i',
    ),
  },
  {
    saw: 'guesses that the customer may have done it',
    weight: 0.55,
    expression:
      /\byou (?:may|might|could) (?:well )?have (?:accidentally |inadvertently |mistakenly |unintentionally |simply |just )?(?:deleted|mistyped|misread|misunderstood|misplaced|forgotten|forgot|overlooked|missed|ignored|entered the wrong|entered it|entered an? (?:wrong|incorrect)|typed|damaged|dropped|broken|spilt|spilled|misused|mishandled|left|lost|clicked|pressed|disabled|removed|switched off|turned off|ordered the wrong|selected the wrong|chosen the wrong|used the wrong|confused|mixed up)\b[^.!?;\n]{0,70}/i,
    unless:
      /\b(?:may|might) have (?:missed|overlooked) (?:my|our|an?|the|this) (?:earlier |previous |last )?(?:e-?mail|message|reply|note|call)/i,
  },
  {
    saw: '“you failed to”',
    weight: 0.9,
    expression: new RegExp(
      `\\byou(?:['’]ve| have| had|['’]d)? ${ADVERB}(?:failed|neglected|omitted|forgot|refused|declined|chose not|decided not|opted not|didn['’]?t bother|did not bother|never bothered|didn['’]?t care|did not care|couldn['’]?t be bothered|did not manage|didn['’]?t manage|did not make sure|didn['’]?t make sure|did not take the time|didn['’]?t take the time)(?: to\\b)?[^.!?;\\n]{0,80}`,
      'i',
    ),
    unless: /\byou(?:['’]ve| have)? (?:forgot|forgotten|declined|refused) (?:your|the|a|an|our|it)\b/i,
  },
  {
    saw: 'says what the customer did not do',
    weight: 0.72,
    expression: new RegExp(
      `\\b(?:which |that |because |since |as )?you ${ADVERB}(?:did not|didn['’]?t|never|have not|haven['’]?t|had not|hadn['’]?t) (?:even |actually |yet |properly |correctly |fully |once )?${DID_NOT}(?:ed|d|n|t)?\\b[^.!?;\\n]{0,80}`,
      'i',
    ),
    unless:
      /\b(?:did not|didn['’]?t|haven['’]?t|have not|hadn['’]?t|never) (?:receive|get|hear|need|have to|order (?:this|it|that|them)|ask for|request(?:ed)? (?:this|it|that)|make (?:this|that|the|these|any)|use it|do (?:anything|this)|give (?:us )?up|sign up for|register for it|open the)|\bsorry\b|\b(?:i|we) (?:see|saw|understand|know|realise|realize|believe|hear|can see|take it) (?:that )?you\b|\bto (?:confirm|check|verify) (?:that )?you\b/i,
  },
  {
    saw: 'calls it the customer’s fault',
    weight: 0.92,
    expression:
      /\b(?:your|the (?:customer|user|client|passenger|guest|tenant|renter|driver|member|buyer|patient|player|sender|recipient|account ?holder|card ?holder)['’]s)(?: own| personal| sole)* (?:fault|mistakes?|errors?|negligence|carelessness|oversight|failure(?: to\b[^.!?;\n]{0,60})?|misuse|mishandling|inattention|omission|typo|inaction|lack of [a-z]+|wrong ?doing|delay in (?:responding|replying|paying|providing|sending))\b/i,
    unless:
      /\b(?:point(?:ed|ing)? out|spot(?:ted|ting)?|whatever|typing mistake i)\b|\berrors? (?:message|code|report|log|screen)/i,
  },
  {
    saw: 'makes it the customer’s responsibility',
    weight: 0.88,
    expression: new RegExp(
      `\\b(?:(?:\\b(?:is|are|was|were|remains?|lies?|falls?|rests?|being|be)[^.!?;\\n]{0,30}\\b(?:your|${WHO}['’](?:s)?)(?: own| sole| full| personal)* (?:responsibility|obligation|duty|job|sphere|risk|task|liability|business|problem))|(?:your|${WHO}['’]s?)(?: own| sole)* (?:sphere of )?responsibility to\\b[^.!?;\\n]{0,80}|you(?:['’]re| are| were)? (?:solely |fully |ultimately |personally |also |yourself )?(?:responsible|liable|accountable|to blame|at fault) for\\b[^.!?;\\n]{0,80}|${WHO} (?:is|are|was|were) (?:solely |fully |themselves |himself )?(?:responsible|liable|to blame|accountable)\\b[^.!?;\\n]{0,60}|(?:responsibility|onus|liability|burden|blame|fault|obligation)[^.!?;\\n]{0,20} (?:lies?|rests?|falls?|sits?|is) (?:with|on|upon) (?:you|the (?:customer|user|passenger|buyer|tenant|renter|guest|client|sender|driver|member|recipient))|(?:up to|incumbent (?:up)?on) (?:the )?(?:customer|user|passenger|buyer|tenant|renter|guest|client|driver|member|patient)s? to\\b[^.!?;\\n]{0,80})`,
      'i',
    ),
    unless:
      /\b(?:not|n['’]t|aren['’]t|no longer|never) (?:\w+ )?(?:responsible|liable|to blame|at fault|accountable)\b|\bwhich (?:is|are) responsible\b/i,
  },
  {
    saw: 'gives the customer as the cause',
    weight: 0.85,
    expression: new RegExp(
      `\\b(?:due to|because of|caused by|result of|resulting from|resulted from|owing to|down to|arose from|arises from|comes from|triggered by|attributable to|stems from|led by|on account of|traced (?:back )?to|consequence of|through) (?:an? |the |some |any |your |possible |probable )*(?:(?:user|customer|operator|client|human|input|handling|typing|driver|guest|passenger|operating) (?:error|mistake|misuse|fault|negligence|mishandling)(?! on our| by our| at our)|(?:your )?(?:incorrect|improper|wrong|faulty|inappropriate|careless|negligent|rough|insufficient|inadequate|excessive|unauthorised|unauthorized|late|poor) (?:use|usage|handling|installation|operation|care|maintenance|treatment|storage|washing|cleaning|packing|packaging|input|entry|application|set ?up|data entry|measurement|measurements)(?! by (?:us|our|the courier|the carrier))|misuse|mishandling|abuse|neglect|negligence|carelessness|${WHO} (?:not |who |forgetting|failing|ignoring|entering|leaving|using|opening|cleaning|choosing)\\w*|your (?:not|failure|forgetting|failing|mistake|error|delay|late|having|own|lack)|you (?:not|having|forgetting|failing|entering|leaving|using|choosing))[^.!?;\\n]{0,60}`,
      'i',
    ),
  },
  {
    saw: 'puts the problem on the customer’s side',
    weight: 0.75,
    expression:
      /\b(?:issue|problem|error|fault|mistake|cause|trouble|delay|failure|reason|something|anything|it|this|that)\b[^.!?;,\n]{0,30}\b(?:is|was|lies?|must be|seems to be|appears to be|looks to be|could be|may be|might be|sits|exists|arose|originates?|originated|happened|occurred|stems)\b[^.!?;,\n]{0,25}\b(?:on|at|from|with) your (?:own )?(?:side|end|part)\b/i,
    unless:
      /\b(?:nothing|no (?:issue|problem|error|fault)|not|isn['’]t|anything)\b[^.!?;]{0,30}\b(?:on|at|from) your|\bneeded (?:on|from|at) your/i,
  },
  {
    saw: 'tells what would have been, had the customer acted',
    weight: 0.92,
    inCondition: true,
    expression:
      /\b(?:(?:^|, |\. |; |– |and |but )?had you (?:only |just |not |properly |first |actually )?(?!any |a |an |the |your )[a-z]+[^.!?\n]{0,120}|if (?:only )?you(?:['’]d| had| would have) (?:only |just |not |properly |first |actually |simply |bothered |followed |read |checked |told |contacted |kept |done |been |taken |made |sent |used |chosen )[^.!?\n]{0,120}\b(?:would|wouldn['’]t|could|should|might|not)\b[^.!?\n]{0,60}|(?:could|would) (?:easily |simply |well )?have been (?:avoided|prevented|spared|easier|different|quicker|faster)\b[^.!?\n]{0,15}\b(?:if|had|by|with) (?:you|your|the (?:customer|user|passenger))\b[^.!?\n]{0,80})/i,
    unless:
      /\b(?:had you (?:been able|any|been told by|been waiting)|if you(?:['’]d| had) (?:like|rather|prefer|love))\b/i,
  },
  {
    saw: 'could have been avoided',
    weight: 0.6,
    expression:
      /\b(?:this|that|it|which|the [a-z]+) (?:could|can|would) (?:easily |simply |all |well )?(?:have been|be) (?:avoided|prevented)\b[^.!?\n]{0,60}/i,
    unless: /\b(?:we|us|our|my|i)\b/i,
  },
  {
    saw: 'tells the customer what to do better next time',
    weight: 0.78,
    expression: new RegExp(
      `\\b(?:(?:next time|in (?:the )?future|going forward|from now on|from here on|another time|(?:the )?next (?:order|booking|occasion|trip|visit))(?:,| please| kindly| do| always| you(?:['’]ll| will)? (?:should|need to|must|have to|might want to|ought to|may want to|want to)| perhaps| maybe| just| to| we (?:recommend|suggest|advise|ask|would ask|kindly ask|urge|would (?:recommend|suggest|advise))(?: that)?(?: you)?(?: to)?| i(?:['’]d| would) (?:recommend|suggest|advise)(?: that)?(?: you)?(?: to)?| customers| users){0,4}\\s+${CARE}\\b[^.!?;\\n]{0,80}|(?:please|kindly|do|perhaps|maybe|just|you (?:should|need to|must|have to|ought to|might want to)|(?:^|[.!?;] )and|,)\\s+(?:\\w+ )?${CARE}\\b[^.!?;\\n]{0,70}\\b(?:next time|in (?:the )?future|going forward|from now on|another time|from here on|in (?:the )?time to come)\\b)`,
      'i',
    ),
    unless:
      /\b(?:we(?:['’]ll| will| are| shall| have| can)|our (?:team|developers|engineers)|they|you can|you could|feel free|i['’]ll|i will|so (?:that )?(?:we|you) (?:can|won['’]t|don['’]t)|to save you|easier for you|quicker|faster|faster for you|you won['’]t|want to|just reply|straight to me|call me|contact me|tell me|tell us|write to me|ask for me|use the code|come back)\b/i,
  },
  {
    saw: 'lectures: a reminder of a duty',
    weight: 0.85,
    expression: new RegExp(
      `\\b(?:(?:${WHO}|you)(?: [a-z]+ing [a-z ]{2,30})? (?:are|is)(?: kindly| hereby| strongly| always| also| again| once again)* (?:reminded|advised|urged|expected|required|requested|asked|encouraged|obliged|instructed|warned)(?! by| in writing)(?: that| to\\b)[^.!?;\\n]{0,90}|we (?:would like to |must |have to |kindly |strongly |also |always |do )*(?:remind|recommend that|advise that|ask that|advise all|recommend all|urge) (?:you (?:that|to)|${WHO}|all|everyone)\\b[^.!?;\\n]{0,90}|(?:let me|allow me to|may i|i (?:must|have to|would like to)) remind you\\b[^.!?;\\n]{0,90}|${WHO} (?:need|have|ought|should|must|are supposed) (?:to )?[a-z]+\\b[^.!?;\\n]{0,60}\\b(?:beforehand|first|before|in advance|properly|carefully|themselves|at all times|prior)\\b)`,
      'i',
    ),
    unless:
      /\b(?:understand|see|hear|sorry|know) (?:that )?you\b|\b(?:you are|you['’]re) (?:expected|required|asked) to (?:arrive|be) |\bto remind you (?:of|that) (?:your|the) (?:appointment|booking|delivery|visit|offer)|\bremind(?:ed)? (?:that )?(?:your|we|our)\b/i,
  },
  {
    saw: 'tells the customer to take more care',
    weight: 0.8,
    expression:
      /\b(?:(?:please|kindly|do|just|perhaps|maybe|and|so|,|try to|always|it(?:['’]s| is| would be) (?:worth|best|better|wise|advisable|important|a good idea)(?: to)?|we(?:['’]d| would) (?:ask|urge|advise) you to) (?:please |do |really |also |try to |always )?(?:be (?:more|a (?:bit|little) more|extra) (?:careful|attentive|cautious|mindful|thorough|precise|patient|specific|accurate)|take (?:more |better |greater |extra )?care (?:to|when|with|not|that|in future|next)|pay (?:more|closer|better|careful) (?:attention|heed)|keep a (?:firmer|closer|tighter|better) (?:grip|eye|hold)|learn to|double-?check(?:ing)? one['’]s|think before|watch (?:where|what|how) you|look more (?:carefully|closely))\b[^.!?;\n]{0,70}|\bit(?:['’]s| is) (?:always )?(?:worth|advisable|wise|best) (?:to )?(?:double-?check|check|read|keep|test)(?:ing)?\b[^.!?;\n]{0,40}\b(?:one['’]s|before (?:you )?(?:buy|order|book|pay|travel)|beforehand|ahead of|in advance)[^.!?;\n]{0,40}|keep a (?:firmer|closer|tighter|better) (?:grip|hold)[^.!?;\n]{0,40})/i,
    alsoAsked: true,
  },
  {
    saw: 'says the customer did it wrong',
    weight: 0.82,
    expression:
      /\byou(?:['’]ve| have|['’]d| had)? (?:clearly |evidently |obviously |apparently |simply |accidentally |mistakenly |unfortunately |actually |probably |also |wrongly |incorrectly )?(?:entered|typed|provided|gave|given|supplied|submitted|selected|chose|chosen|ordered|booked|used|put|put in|picked|clicked|installed|connected|sent|set|filled(?: in)?|wrote|written|inputted|input|quoted|registered|made|logged|applied|uploaded|measured|plugged|scanned|printed|dialled|dialed|addressed|paid)\b[^.!?;,\n]{0,40}\b(?:wrong(?:ly)?|incorrect(?:ly)?|invalid|false(?:ly)?|inaccurate|mistaken(?:ly)?|too late|improperly|incomplete|an? (?:mistake|error|typo)|another person['’]s|non-?refundable|the cheapest|not to (?:take|add|buy|read)|against our)\b[^.!?;\n]{0,40}/i,
  },
  {
    saw: 'accuses',
    weight: 0.88,
    expression:
      /\byou(?:['’]ve| have|['’]d| had)? (?:clearly |evidently |obviously |apparently |simply |again |repeatedly |knowingly |also |unfortunately |probably )?(?:ignored|disregarded|overlooked|violated|breached|broke (?:our|the|your) (?:rules?|terms|contract|agreement|policy|conditions|guidelines)|broken (?:our|the) (?:rules?|terms|contract|agreement|policy|conditions)|misread|misunderstood|misused|mishandled|mistyped|misplaced|mislaid|misinterpreted|misreported|damaged|abused|caused (?:this|the|it)|brought (?:this|it) (?:up)?on yourself|let (?:it|your \w+|the \w+) (?:lapse|expire|run out)|waited too long|left it too late|lost track|exceeded|went over your|used up your|locked yourself|confused|mixed up|did(?: it| this)? (?:to )?yourself|did not do your|skipped|misled|lied)\b[^.!?;\n]{0,70}/i,
    unless:
      /\byou(?:['’]ve| have) (?:exceeded|used up) (?:your|the) (?:free|limit|number|daily|monthly|maximum)|\b(?:sorry|apolog)/i,
  },
  {
    saw: 'an adverb that calls it plain carelessness',
    weight: 0.88,
    expression:
      /\b(?:which |that |and )?you(?:['’]ve| have|['’]d| had|['’]re| are| were)? (?:obviously|evidently|clearly|plainly|apparently|simply|manifestly) (?:had|have|did|didn['’]?t|did not|left|not|never|been|switched|turned|forgot|want|think|thought|knew|were|was|changed|missed|failed|don['’]?t|do not|decided|chose|need to learn|weren['’]?t|were not|haven['’]?t|have not|entered|used|put|lost|made|clicked|pressed|removed|deleted|moved|opened)\b[^.!?;\n]{0,70}/i,
    unless:
      /\b(?:clearly|obviously|evidently) (?:had|have|been|were) (?:a |an )?(?:bad|awful|terrible|waiting|patient|upset|frustrat|right|lot|been (?:very )?patient|been waiting)/i,
  },
  {
    saw: 'holds an agreement against the customer',
    weight: 0.8,
    expression:
      /\b(?:by (?:signing|accepting|booking|ordering|ticking|agreeing|purchasing|buying|confirming|clicking|registering|placing|using|paying|creating|joining|checking)[^.!?;\n]{0,60},? you(?:['’]ve| have|['’]d| had)? (?:also |thereby |automatically )?(?:confirm|agree|accept|acknowledge|waive|consent|declare|undert)\w*|you(?:['’]ve| have|['’]d| had)? (?:explicitly |expressly |yourself |also |already |automatically |thereby )?(?:agreed to|accepted|signed|ticked|consented to|acknowledged|waived|confirmed) (?:the |our |these |those |this |that |to |"|“|all |your )?[^.!?;\n]{0,25}\b(?:terms|conditions|contract|agreement|policy|rules|box|waiver|sheet|notice|everything|disclaimer|t&cs?|form|that|when)\b|you (?:chose|picked|opted for|selected|went for|decided on|bought|booked|purchased) (?:an? |the )(?:non-?refundable|cheapest|cheaper|basic|economy|restricted|saver|lowest|inflexible|non-?flexible|final sale)\b|you supplied it (?:that|this) way|you(?:['’]ve| have)? ticked\b)[^.!?;\n]{0,70}/i,
    unless: /\b(?:thank|thanks|great|glad|received|happy)\b/i,
  },
  {
    saw: 'doubts what the customer says',
    weight: 0.66,
    expression:
      /\b(?:(?:what|which|that|as|damage|issue|problem|item|this) you(?:['’]re| are)? (?:claim|claimed|claiming|allege|alleged|alleging|allegedly|supposedly)\b|you (?:claim|claimed|allege|alleged) (?:that|to|you|it|the|your|there)\b|\byou(?:r)? (?:allegedly|supposedly)\b|\byour (?:alleged|supposed|so-called)\b|proof that you (?:\w+ )?(?:presented|were|did|had|paid|sent|arrived|returned|contacted|called|told|checked|packed|bought|were not|didn['’]t|posted)\b|evidence that you (?:\w+ )?(?:did|were|didn['’]t|had|have|sent|returned|paid)\b|you say you\b[^.!?;\n]{0,30}\bbut\b)[^.!?;\n]{0,70}/i,
    unless:
      /\byou (?:claim|claimed) (?:a|an|your|back|for|on|the (?:refund|money|voucher|offer|discount|reward|vat|tax|cost|bonus|prize))\b/i,
  },
  {
    saw: 'asks why the customer did not',
    weight: 0.88,
    alsoAsked: true,
    expression:
      /\b(?:why (?:did(?:n['’]t| not)? you|didn['’]t you|haven['’]t you|have you not|hadn['’]t you|would you|on earth|did you (?:not|wait|leave|ignore))\b|how (?:come|is it that) you (?:didn['’]t|did not|never|haven['’]t|only)\b|did(?:n['’]t)? you (?:even|actually|really|not|bother|at least)\b|have(?:n['’]t)? you (?:even|actually|really|not) (?:read|check|tri|look|follow|contact)|are you (?:sure|certain) (?:that )?you (?:didn['’]t|did not|haven['’]t|did|actually|really))[^.!?;\n]{0,70}/i,
    unless: /\bwhy would you not\b|\bwould you like\b|\b(?:understand|see|wonder|asking|asked|tell|know|told) why\b/i,
  },
  {
    saw: 'should have been done beforehand, so the customer should have',
    weight: 0.76,
    expression:
      /\b(?:should|ought to|needs? to|needed to|must|has to|had to) have been (?:read|checked|reported|moved|cancelled|canceled|backed up|declared|returned|kept|updated|set|saved|noted|recorded|mentioned|raised|requested|changed|removed|transferred|renewed|closed|disclosed|measured|cleaned|charged|stored|done|made|inspected|entered|sent|paid|booked|submitted|disconnected|deactivated|switched off|unlinked|refused|photographed)\b[^.!?;\n]{0,25}\b(?:by you|straight away|right away|immediately|at once|there and then|sooner|weeks ago|days ago|long ago|before(?:hand)?|in advance|earlier|at the time|on arrival|on delivery|on receipt|upon|prior|first|within|when you|yourself|at the (?:counter|desk|time|door|latest))\b[^.!?;\n]{0,50}/i,
    unless: /\b(?:to you|we|us|our|i|my|staff|team|driver|courier|colleague|engineer)\b/i,
  },
  {
    saw: 'a fault of handling',
    weight: 0.72,
    expression:
      /\b(?:user|customer|operator) (?:error|misuse|negligence|mistake)\b[^.!?;\n]{0,40}|\b(?:looks|appears|seems|points?|suggests?|indicates?|consistent|signs?|caused|damaged?|consequence|case) (?:\w+ ){0,4}(?:misuse|mishandling|improper (?:use|handling|care)|incorrect (?:use|handling|installation)|rough handling|careless(?:ness)?|negligence|lack of (?:care|maintenance))\b[^.!?;\n]{0,40}/i,
    unless: /\b(?:our|courier|carrier|driver|transit|warehouse|we)\b/i,
  },
];
