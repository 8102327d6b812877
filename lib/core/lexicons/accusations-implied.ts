/** Blame between the lines: nobody says "you", and still everybody knows who is meant. */
import type { Accusation } from './accusations.ts';

const PEOPLE =
  '(?:(?:many |most |some |our |all |other |the )?(?:customers?|users?|passengers?|guests?|people|buyers?|tenants?|renters?|drivers?|travell?ers?|patients?|players?|parents?|owners?|members?|shoppers?|visitors?|clients?|students?|someone|folks|(?<=(?:^|[,;:(–-] ?|\\b(?:if|when|that|because|as|and|but|where|once|how|what) ))one))';
const SLIPS =
  "(?:forget|forgets|forgot|overlook|overlooks|miss|misses|confuse|confuses|ignore|ignores|skip|skips|mix|mixes|neglect|neglects|fail|fails|leave|leaves|mistype|mistypes|misread|misreads|underestimate|underestimates|(?:do|does|did)(?:n['’]t| not)|don['’]t|doesn['’]t|enter the wrong|use the wrong|choose the wrong|pick the wrong|order the wrong|put the wrong|type the wrong|wait too long|lose|loses|drop|drops|press|overload|overfill|overtighten)";
const HANDLED =
  '(?:stored|used|handled|washed|cleaned|assembled|installed|mounted|connected|maintained|measured|filled in|filled out|entered|opened|charged|watered|fitted|set up|typed|inserted|closed|shut|locked|switched off|activated|registered|declared|packed|transported|dried|ironed|treated|operated|plugged in|tightened|placed|positioned|kept|sealed|stated|spelt|spelled|ordered|selected|looked after)';

export const IMPLIED: readonly Accusation[] = [
  {
    saw: 'says what would have helped',
    weight: 0.84,
    inCondition: true,
    expression:
      /\b(?:(?:a|one) (?:quick |short |closer |simple |single |careful |second )*(?:look|glance|read|check|call|phone call|test|question|visit|e-?mail)[^.!?\n]{0,50}|(?:reading|checking|following|ordering|booking|testing|measuring|asking|calling|keeping|cleaning|saving|backing|telling|informing|arriving|leaving|cancelling|reporting|looking|having|taking|using|choosing|waiting|insuring)\b[^.!?\n]{0,60}) (?:would|could|might) (?:easily |probably |also |simply |certainly )?have (?:helped|told|shown|avoided|prevented|saved|answered|spared|revealed|been|solved|sufficed|made|given|cleared|flagged|stopped)\b[^.!?\n]{0,50}/i,
    unless: /\b(?:we|us|our|my|me|(?:telling|informing|warning|letting|asking) (?:you|them|customers))\b/i,
  },
  {
    saw: 'tells what would have been, had it been done in time',
    weight: 0.82,
    inCondition: true,
    expression:
      /\b(?:(?:had|if) (?:we|this|it|the [\w ]{2,30}?|your [\w ]{2,20}?|anyone|somebody|someone) (?:only )?(?:had )?(?:been )?(?:told|informed|notified|made aware|reported|checked|cancelled|returned|cleaned|mentioned|declared|insured|measured|registered|backed up|locked|closed|kept|stored|known|heard|received (?:your|the|it|this)|raised|requested|asked|contacted|read|followed|updated|saved)\b[^.!?\n]{0,60}\b(?:would|could|might)\b[^.!?\n]{0,60}|(?:would|could)(?:n['’]t| not)? have (?:\w+ )?[^.!?\n]{0,40}\b(?:had|if) (?:we|this|it|the [\w ]{2,30}?) (?:only )?(?:had )?been (?:told|informed|notified|reported|checked|cancelled|returned|mentioned|made aware)\b[^.!?\n]{0,50})/i,
    unless: /\b(?:our (?:fault|mistake)|sorry|apolog)/i,
  },
  {
    saw: 'says nobody told us',
    weight: 0.72,
    expression:
      /\b(?:nobody|no one|you never|you only) (?:told|informed|let|notified|contacted|called|wrote to|warned|mentioned (?:this|it) to) (?:us|the (?:desk|office|kitchen|crew|clinic|surgery|reception|front desk|ward|school|nursery|garage|shop|counter|hotel|airline|landlord))\b[^.!?\n]{0,60}|\bwe (?:were|have|had|weren['’]t|haven['’]t|hadn['’]t)(?: not| never)? (?:been )?(?:not |never )?(?:told|informed|notified|made aware|given (?:the|any|your)|contacted) (?:of|about|that|in time|until|before|by you)[^.!?\n]{0,50}|\bwithout (?:the |your |a )?(?:correct|complete|right|valid|timely|proper) [\w ]{2,24},? (?:we|it|our)\b[^.!?\n]{0,50}/i,
    unless: /\b(?:sorry|apolog|we have (?:told|informed|notified)|we were (?:told|informed) by (?:the|our))\b/i,
  },
  {
    saw: 'supposes that the customer did it',
    weight: 0.76,
    expression:
      /\b(?:you (?:seem|appear) to (?:have|be)|(?:it )?(?:seems|appears|looks) (?:like |that |as if |as though )?you(?:['’]ve| have|['’]re| are| did| were| may have| might have| must have)?|(?:we|i) (?:can only |must |have to )?(?:assume|suspect|presume|conclude|gather|believe|think) (?:that )?(?:you|it was you)(?:['’]ve| have| may have| must have)?) (?:\w+ly )?(?:forgotten|forgot|skipped|missed|misread|misunderstood|entered|typed|mistyped|used|pressed|clicked|deleted|removed|changed|switched|turned|set|chosen|chose|selected|ordered|booked|left|let|put|ignored|overlooked|mixed|confused|not|didn['’]t|did not|haven['’]t|have not|lost|dropped|damaged|tried to|sent it|given|gave|waited|failed|done|did|opened|cancelled|been using|using|confus\w+|unaware|mistaken)\b[^.!?;\n]{0,80}/i,
    unless:
      /\b(?:right|waiting|been waiting|sorry|patient|looking for|not (?:getting|receiving|able)|not (?:been )?(?:received|charged|refunded|given|told)|have not (?:received|had|been))\b/i,
  },
  {
    saw: 'says what people like this customer get wrong',
    weight: 0.8,
    inCondition: true,
    expression: new RegExp(
      `\\b(?<!your )${PEOPLE} (?:who )?(?:often|sometimes|frequently|regularly|usually|commonly|always|simply|tend to|easily|too often|generally|repeatedly|keep)? ?(?:who )?${SLIPS}\\b[^.!?;\\n]{0,80}|\\b(?:common|typical|frequent|classic|usual|popular|beginner['’]?s?|easy) (?:user |customer |beginner )?(?:mistake|error|slip|oversight|misunderstanding|cause is)\\b[^.!?;\\n]{0,60}|\\b(?:happens?|occurs?|arises?|comes up|is caused|that['’]s what happens|is what happens|what you get) (?:\\w+ )?(?:when|if|because) (?:${PEOPLE}|you) (?:\\w+ )?${SLIPS}\\b[^.!?;\\n]{0,70}`,
      'i',
    ),
    unless:
      /\b(?:our|my) (?:\w+ )?(?:drivers?|owners?|students?|members?)\b|\b(?:our|we) (?:\w+ )?(?:mistake|error|fault|slip)\b|\b(?:do not|don['’]t) (?:need|have to)\b|\bthis one\b|\b(?:most|many|some) (?:people|customers|users|guests) (?:do not|don['’]t|did not|didn['’]t) (?:notice|know|need|mind|see|realise|realize|like|get|have|receive)\b/i,
  },
  {
    saw: 'says the customer came too late',
    weight: 0.8,
    expression:
      /\byou(?:['’]ve| have| had)? (?:only |just |unfortunately |already )?(?:contacted|told|informed|cancelled|canceled|arrived|checked in|came|reported|wrote|called|replied|responded|notified|paid|returned|sent|ordered|booked|applied|raised|requested|asked|got in touch|let us know|mentioned|submitted|turned up|showed up|presented)\b(?![^.!?;,\n]{0,40} (?:was|were|is|are|came|comes|arrived|has been|had been|runs|ran) (?:\w+ )?(?:too )?late\b)[^.!?;,\n]{0,40}\b(?:too late|late\b|at the last (?:minute|moment)|last[- ]minute|only (?:today|yesterday|now|after|on|when|this)|after (?:the|our) (?:deadline|cut-?off|gate|period|window|closing)|outside (?:of )?(?:the|our)|at (?:such )?short notice|weeks? (?:after|later)|days? (?:after|later)|months? (?:after|later))[^.!?;\n]{0,50}|\byour (?:late|delayed|belated|last-minute|missing|incomplete|incorrect|wrong|slow|overdue|repeated|multiple|insufficient) (?:cancellation|arrival|payments?|reply|response|notice|return|report|request|order|booking|entry|entries|details|information|input|attempts?|delivery|answers?|documents?|address|registration|check-in|form)\b[^.!?;\n]{0,50}/i,
    unless: /\b(?:sorry|apolog|no problem|not too late|never too late)\b/i,
  },
  {
    saw: 'calls it the customer’s own doing',
    weight: 0.82,
    expression:
      /\b(?:your own (?:choice|decision|doing|risk|account|initiative|wish|request|actions?|settings?|hands|making)|(?:was|is|it['’]s|that['’]s|that was|this was) (?:entirely |ultimately |simply )?(?:your|the (?:customer|user|guest|passenger|tenant)['’]s) (?:choice|decision|call|doing|own|wish)|self-inflicted|that(?:['’]s| is|['’]s one| one['’]s) on you\b|down to you\b|you (?:have )?(?:only )?yourself to (?:blame|thank)|only (?:have )?yourself to blame|on your (?:own )?head|you(?:['’]ve| have)? (?:\w+ed|set|put|chose|made|took|gave|wrote|did|built|cut|left|got|let|sent|chosen|written) [^.!?;,\n]{0,30}\byourself\b|you yourself (?:\w+ed|set|put|chose|made|took|gave|wrote|did|said|asked|told|sent|have)|with your (?:own )?(?:signature|consent|agreement|approval|click))\b[^.!?;\n]{0,60}/i,
    unless:
      /\b(?:you can|you could|if you|(?:enjoy|treat|let|make) yourself|yourself a|sorry you had)\b|\b(?:in|from|for|of|at|to|with|about|on) your own (?:account|expense|interest|initiative)\b(?=[^.]*\b(?:safe|view|see|settings))/i,
  },
  {
    saw: 'says it must have been somebody at the customer’s',
    weight: 0.8,
    expression:
      /\b(?:(?:must|can only|could only|will|probably|presumably|likely|may well) (?:\w+ )?have (?:been|happened|come|gone|got|occurred) (?:\w+ )?(?:you|someone (?:in|from|at|of) your|a member of your|after (?:delivery|you|it (?:left|reached|was delivered))|during (?:use|your)|while you|at your (?:end|home|place|side)|in your (?:home|house|care|possession|hands)|by you)|(?:someone|somebody|a person|anyone|others) (?:in|at|from|with) (?:your )?(?:household|family|office|team|home|company|access to your)[^.!?;\n]{0,30}(?:must|may|probably|will|has|have|did)|(?:cannot|can['’]t|could not|couldn['’]t) have (?:been (?:closed|locked|packed|sealed|connected|stored|charged|cleaned|followed|set|entered|turned|switched|fitted)|happened (?:on our|here|with us|during)))\b[^.!?;\n]{0,60}/i,
    unless: /\b(?:sorry|hacked|fraud)/i,
  },
  {
    saw: 'says it was handled wrongly, without a doer',
    weight: 0.6,
    expression: new RegExp(
      `\\b(?:was|were|wasn['’]t|weren['’]t|has been|have been|had been|is|are|being|been)(?: \\w+ly)?(?: not)? (?:\\w+ly )?${HANDLED}(?: (?:in|with|on|at|by|too|up)\\b[^.!?;,\\n]{0,24})? (?:incorrectly|wrongly|improperly|properly|correctly|carelessly|inadequately|insufficiently|contrary to|against (?:the|our)|without (?:the|reading|following|due|checking)|as (?:instructed|described|recommended|required|stated)|too (?:hot|late|tightly|hard|long|often|early|roughly|fast))\\b[^.!?;\\n]{0,50}|\\b(?:incorrectly|wrongly|improperly|carelessly|mistakenly|inadequately) ${HANDLED}\\b[^.!?;\\n]{0,40}|\\b(?:signs?|evidence|traces|marks|indications?|consistent|pattern) (?:of|with|for|that|point|suggest)\\w* [^.!?;\\n]{0,20}\\b(?:use|misuse|wear|drop|dropped|impact|moisture|liquid|water|tampering|opened|washing|worn|force|fall|handling|overheating|bending|contact with)\\b[^.!?;\\n]{0,40}`,
      'i',
    ),
    unless:
      /\b(?:by (?:us|our|the (?:courier|carrier|manufacturer|factory|driver|engineer|fitter))|we|our|my|i|sorry|normally|usually|this is normally)\b/i,
  },
  {
    saw: 'points out that it was written there',
    weight: 0.62,
    expression:
      /\b(?:(?:clearly|plainly|expressly|explicitly|specifically|prominently|unambiguously|distinctly) (?:stated|marked|shown|visible|indicated|mentioned|written|displayed|described|signposted|communicated|printed|explained|labelled|labeled|advertised|says?|states?|explains?|noted|outlined|pointed out|warns?)|(?:it )?(?:says|states) so (?:on|in|right|clearly)|it (?:says|states|is stated|is written|is printed|is mentioned) (?:right |clearly |quite )?(?:there|on (?:the|your) (?:box|label|ticket|packaging|product|page)|in (?:the|your) (?:manual|contract|confirmation|leaflet|small print|description))|is (?:stated|written|printed|shown|explained|mentioned) (?:in|on) (?:the|your|our|every|each) (?:manual|instructions?|leaflet|box|label|packaging|ticket|terms|contract|offer|description|listing|sign|small print|booking confirmation|order page|product page)|(?:if|had) (?:one|anyone) (?:reads?|had read|looks?|checks?)|the (?:manual|instructions?|leaflet|label|terms|contract|description|listing|sign|small print|conditions) (?:clearly |explicitly |expressly )?(?:states?|says?|tells?|warns?|explains?|makes? (?:it )?clear|does say|do say))\b[^.!?;\n]{0,70}/i,
    unless:
      /\b(?:sorry|apolog|we (?:should|could) have|not (?:clearly|plainly)|n['’]t (?:clearly|plainly)|isn['’]t (?:clear|written)|misleading|our mistake|wrong there|more clearly)\b/i,
  },
  {
    saw: 'says the customer knew, or cannot expect otherwise',
    weight: 0.8,
    expression:
      /\b(?:you (?:knew|were (?:well |fully |surely )?aware|should (?:really |surely )?(?:know|be aware)|ought to (?:know|be aware)|would (?:surely )?have (?:known|noticed)|would surely have (?:seen|read|found)|must (?:surely )?have (?:known|seen|noticed|read|realised|realized)|(?:cannot|can['’]t|can hardly|should(?: not|n['’]t)|could hardly|couldn['’]t) (?:really |seriously |reasonably )?(?:expect|be surprised|complain|blame)|(?:will|['’]ll) (?:surely )?(?:agree|admit|appreciate) that you)|it (?:cannot|can['’]t|should not|shouldn['’]t) (?:come as|be) a surprise|(?:one|customers|users|people|nobody|no one) (?:cannot|can['’]t|can) (?:really )?expect|what (?:did|do) you expect|surely (?:you|one|it)|hopefully you(?:['’]ll| will|['’]ve| have)? (?:know|remember|learn|check|be more careful|think))\b[^.!?;\n]{0,70}/i,
    alsoAsked: true,
    unless: /\b(?:can expect (?:it|the|a|an|your|us|delivery|to)|you can expect|sorry)\b/i,
  },
  {
    saw: 'sends the customer to read properly',
    weight: 0.66,
    expression:
      /\b(?:please |kindly |do |just |simply |we (?:suggest|recommend|advise|ask) (?:that )?you |you (?:may|might|should|need to|must) (?:want to )?)(?:re-?read|read|check|review|study|look at|consult|familiari[sz]e yourself with|go through|take (?:the |some )?time to read)\b[^.!?;\n]{0,60}\b(?:carefully|properly|thoroughly|closely|attentively|in detail|again|before (?:you )?(?:order|book|buy|contact|writ|complain|travel|us|ask|purchas|sign|pay|using|open|return)\w*|first,? before|beforehand|in advance|prior to (?:order|book|purchas|contact)\w*)\b[^.!?;\n]{0,40}|\b(?:please |kindly )(?:refrain from|desist from)\b(?! (?:from )?(?:contact|writ|call|further|chas|send|e-?mail))[^.!?;\n]{0,60}|\b(?:please |kindly )?(?:remember|bear in mind|keep in mind|be reminded|note) that (?:you (?:must|need|are (?:required|obliged|responsible|expected)|should|have to)|it(?:['’]s| is) (?:your|the \w+['’]s|important (?:that you|to)|essential))\b[^.!?;\n]{0,60}/i,
    unless:
      /\b(?:so (?:that )?(?:we|i) (?:can|could)|to (?:make sure|help)|let (?:us|me) know|and sign|sign(?:ing)? it|enclosed|attached|link below|read it again|safety)\b/i,
  },
  {
    saw: '“because you …”',
    weight: 0.68,
    expression:
      /\b(?:because|as|since|given that|now that|seeing that) you(?:['’]ve| have|['’]d| had)? (?:\w+ly )?(?:did not|didn['’]t|never|haven['’]t|have not|hadn['’]t|changed|entered|typed|used|moved|left|deleted|removed|pressed|clicked|closed|opened|cancelled|canceled|chose|selected|picked|exceeded|missed|lost|dropped|broke|washed|cut|stopped|forgot|let|ignored|switched|turned|disabled|uninstalled|unplugged|disconnected|arrived|came|waited|tried|put|gave|supplied|shared|wrote|signed|ticked|skipped|disputed|reversed|blocked)\b[^.!?;\n]{0,70}/i,
    unless:
      /\b(?:refund(?:ed)? in full|free|good news|(?:no|without (?:an?|any)(?: extra)?) (?:charge|fee|cost|penalty)|waived?|entitled|qualify|we can (?:end|offer|send|refund|give|make|move|still)|full refund|you get|you(?:['’]ll| will) (?:get|receive)|sorry|apolog|you can|our fault|(?:didn['’]t|did not|never|haven['’]t|have not) (?:receive|get|hear|need|order|ask|use))\b/i,
  },
  {
    saw: 'tells what the customer did, as the cause',
    weight: 0.55,
    expression:
      /(?:^|[,;:–—-] ?|\b(?:and|but|because|so|that|as|since|records show|logs show|tracking shows|system shows|see|is) )you(?:['’]ve| have|['’]d| had)? (?:\w+ly |also |then |still |even |just )?(?:left|let|opened|closed|dropped|put|turned|switched|moved|deleted|removed|changed|entered|typed|gave|given|used|wore|worn|washed|forgot|forgotten|missed|ignored|lost|cut|overfilled|overloaded|kept|pressed|clicked|plugged|unplugged|assembled|ticked|unticked|accepted|declined|rejected|refused|skipped|waited|came|arrived|parked|drove|driven|exceeded|spilt|spilled|scratched|bent|stored|fed|watered|overwatered|mixed|swapped|shared|posted|broke|broken|tore|torn|stayed|disabled|blocked|uninstalled|overlooked|tampered|modified|picked|selected|chose|chosen|set|reset|repeated|tried|insisted|disputed|walked|threw|thrown|ran|booked|ordered|signed|confirmed|agreed|allowed|approved|filled|wrote down|measured|connected|installed|logged|registered|returned|packed|sent it|sent them|took|taken|charged it|ate|drank|applied|ran out|failed|made) (?!(?:you|to us|us to|time to|nothing|no)\b)[^.!?;\n]{1,80}/i,
    unless:
      /\b(?:so you|(?:on|in good) time and|(?:it|that|this)(?:['’]s| is) (?:now |all )?(?:confirmed|reserved|saved|set|ready|yours|safe)|(?:no|without (?:an?|any)(?: extra)?) (?:charge|fee|cost|penalty)|waived?|entitled|qualify|that you (?:came|waited|took|booked|opened)|waited|made (?:your|a (?:good )?)|took good care|and we|[a-z0-9], we|we['’]d|because (?:our|the)|you agreed (?:to|a) (?:price|[€£$])|thank|thanks|glad|great|right\b|well done|good (?:news|catch|choice)|sorry|kind|no problem|no worries|don['’]t worry|happy|lovely|correctly\b|as (?:you )?(?:asked|agreed|promised)|understand|patient|loyal|i (?:can )?see (?:that )?you(?:['’]ve| have)? (?:ordered|booked|chose|chosen|registered|returned|paid|signed)|you (?:chose|picked|selected|ordered|booked|confirmed|signed|registered|took|made|set) (?:the |a |an |your |our )?(?:\w+ ){0,3}(?:on|for|from|at|in|and|with|this|last|yesterday|today|\d)|mentioned|refund(?:ed)?|welcome|(?:so|and) (?:we|i)(?:['’]ve| have|['’]ll| will))\b/i,
  },
  {
    saw: 'the customer was not there, or not ready',
    weight: 0.5,
    expression:
      /\b(?:you|the (?:customer|recipient|addressee|tenant|passenger)) (?:were|was|are|is|weren['’]t|wasn['’]t|aren['’]t|had|have|hadn['’]t)(?: \w+ly)? ?(?:not|n['’]t|no|nobody)? ?(?:at home|home|there|in|reachable|available|present|on time|ready|able to (?:show|prove|present|provide)|late|too (?:late|slow|early|heavy|big)|using (?:an? )?(?:old|outdated|unsupported|wrong|incorrect|different)|prepared|at the (?:gate|address|door|stop|meeting point|agreed)|behind with|aware|logged in|valid)\b[^.!?;\n]{0,60}|\b(?:nobody|no one|no-one) (?:was|answered|opened|came|could be|responded|picked up)\b[^.!?;\n]{0,50}(?:home|door|in\b|reached|there|phone|bell|address)[^.!?;\n]{0,20}/i,
    unless:
      /\b(?:sorry|apolog|you were right|available (?:on|at|from|for|to)|you (?:are|have) (?:in|there)|you are (?:not )?(?:aware|able|available|prepared|ready|late)|no problem)\b/i,
  },
];
