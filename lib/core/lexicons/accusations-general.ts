/** Blame as general truth: what people do, what things need, what those who take care never see. */
import type { Accusation } from './accusations.ts';

const PEOPLE =
  '(?:(?:the |our |all |some |most |many |those |other )?(?:customers?|users?|passengers?|guests?|people|buyers?|tenants?|renters?|drivers?|travell?ers?|patients?|players?|parents?|owners?|members?|shoppers?|visitors?|clients?|students?|gamers?|riders?|hosts?|gardeners?|anyone|anybody|everyone|everybody|those|someone|somebody|(?<=(?:^|[,;:(–-] ?|\\b(?:if|when|that|because|as|and|but|where|once|how|what) ))one))';
const CAREFUL =
  '(?:follow|read|pay|respect|stick|play fair|play by|arrive|book|plan|look after|take care|take the time|check|use|treat|handle|store|clean|maintain|update|measure|keep|know|listen|abide|obey|behave|come prepared|back up|insure|report|tell|bother|pack|cancel|order|install|charge|water|count|look)';

export const GENERAL: readonly Accusation[] = [
  {
    saw: 'says that careful people have no such problem',
    weight: 0.84,
    expression: new RegExp(
      `\\b${PEOPLE} (?:who|that) (?:actually |really |simply |always |carefully |properly |regularly |do |just )?${CAREFUL}\\w*\\b[^.!?;\\n]{0,60}\\b(?:do not|don['’]t|does not|doesn['’]t|never|rarely|seldom|have no|has no|will not|won['’]t|are not|aren['’]t|are fine|have nothing)\\b[^.!?;\\n]{0,50}`,
      'i',
    ),
    unless:
      /\b(?:you don['’]t have|(?:do not|don['’]t|does not|doesn['’]t) (?:need|have to|pay)|sorry|free of charge)\b/i,
  },
  {
    saw: 'says that anybody would have seen it',
    weight: 0.84,
    besideOurs: true,
    expression:
      /\b(?:as |which )?(?:any|every)(?:one|body| \w+)?(?: else)? (?:who|with|that)\b[^.!?;\n]{0,50}\b(?:could|can|would|should|will|knows?|sees?|understands?|might|must) (?:have |easily |surely |well |immediately |at once )?(?:tell|see|seen|know|known|notice|noticed|read|understand|work out|spot|spotted|realise|realize|told|guess|expect)\b[^.!?;\n]{0,30}|\b(?:as|which|something|that) (?:any|every|a good|an? (?:experienced|careful|responsible|seasoned))(?:one|body| \w+){1,2} (?:can|could|will|would|should|must|ought to|is expected to) (?:have |surely |well |easily )?(?:see|seen|tell|know|known|read|understand|notice|expect|be aware)\b[^.!?;\n]{0,30}/i,
  },
  {
    saw: 'says what happens when it is not done right',
    weight: 0.74,
    inCondition: true,
    expression:
      /\b(?:often|usually|normally|generally|typically|tends? to|can|may|will|always|only|almost always|mostly|quickly|easily|inevitably|naturally) (?:\w+ )?(?:suffer|break|breaks|fail|fails|fade|fades|crack|cracks|leak|leaks|shrink|shrinks|die|wilt|spoil|spoils|go off|rust|warp|warps|happen|happens|occur|occurs|discolou?rs?|tear|tears|arise|arises|loosen|loosens|dry out|drop|drops|overheat|overheats|come loose|wear out|go wrong|goes wrong|get lost|gets lost|get (?:blocked|locked|damaged)|jam|jams|swell|swells|bleed|bleeds|peel|peels|appear|appears)\b[^.!?;\n]{0,30}\b(?:if|when|where|unless|because)\b[^.!?;\n]{0,30}\b(?:not|n['’]t|too|wrong|incorrect\w*|without|never|ignored?|left|overloaded|exceeds?|insufficient\w*|forgotten|over\w{3,}ed|skipped|late)\b[^.!?;\n]{0,60}/i,
    unless:
      /\b(?:sorry|apolog\w*|you can|we (?:will|['’]ll|have|can|should)|our (?:fault|mistake|warehouse|driver)|courier|carrier|let (?:us|me) know|refund)\b/i,
  },
  {
    saw: 'gives poor care as the cause',
    weight: 0.84,
    expression:
      /\b(?:down to|due to|because of|caused by|comes? from|results? (?:of|from)|sign of|symptom of|indicates?|points? to|suggests?|explained by|consequence of|caused through|owing to) (?:an? |the |some |simply |usually |often |possible |probable |either )*(?:insufficient|inadequate|improper|incorrect|excessive|wrong|poor|careless|irregular|infrequent|inappropriate|rough|faulty|lack of|too (?:much|little|many|few)|not enough|over-?|under-?) ?(?:regular |proper |your |frequent |correct )?(?:\w+ing|use|usage|care|maintenance|ventilation|storage|hygiene|preparation|research|attention|treatment|force|weight|pressure|heat|moisture|knowledge|experience)\b[^.!?;\n]{0,50}|\b(?:on the part of|by) the (?:customer|user|owner|buyer|guest|tenant|driver|passenger|player|patient|account ?holder|recipient)(?: (?:him|her|them)sel(?:f|ves))?(?=[,.;]|$)/i,
    unless:
      /\b(?:sorry|apolog\w*|(?<!\bnot (?:of|from|by|in|to|on) )our|we|staff|courier|carrier|manufacturer|factory|(?:chosen|requested|selected|reported|provided|paid|borne|set|changed|cancelled|accepted) by the)\b/i,
  },
  {
    saw: 'says where it is written, as a reproach',
    weight: 0.82,
    expression:
      /\b(?:card|manual|instructions?|leaflet|label|box|ticket|terms|contract|description|listing|sign|website|site|page|e-?mail|confirmation|documentation|guide|faq|notice|packaging|policy|itinerary|brochure|booking|invoice|app|screen)s? (?:does |do |did )?(?:explain|state|say|show|mention|warn|note|tell|indicate|describe|specif)\w*(?: (?:this|it|that|so|you|which))?(?: (?:quite|very|perfectly|all too|more than))? (?:clear|plain|explicit|express|specific|repeated|in bold|in capital|in red|in big|in large|on (?:the )?(?:first|front)|right at the top|at the (?:very )?top|in black and white|in no uncertain)\w*\b[^.!?;\n]{0,40}|\bin (?:bold|capital|block|big|large|red|clear) (?:letters|type|print|capitals|font)\b[^.!?;\n]{0,40}/i,
    unless: /\b(?:sorry|apolog\w*|should have|wrong|misleading|our mistake|not)\b|n['’]t\b/i,
  },
  {
    saw: 'reminds of a warning',
    weight: 0.76,
    expression:
      /\b(?:we|i|our (?:team|staff|driver|e-?mails?|app|crew))(?: had| have|['’]ve|['’]d)? (?:did |clearly |already |specifically |repeatedly |explicitly |even |previously )*(?:warn(?:ed)? you|remind(?:ed)? you|(?:told|tell|asked|ask|advised|advise|informed|inform|notified|notify|instructed) you (?:not to|several|twice|repeatedly|clearly|before|in advance|at the time|in writing))\b[^.!?;\n]{0,70}/i,
    unless:
      /\b(?:sorry|apolog\w*|wrong(?:ly)?|incorrect\w*|(?:will|can|['’]ll|to|should have|ought to have|could have|have i|have we) (?:\w+ )?(?:warn|remind|tell|ask|advise|inform|notify)\w*|twice for|again for the same)\b/i,
  },
  {
    saw: 'puts it down to the customer’s decision',
    weight: 0.8,
    expression:
      /\b(?:it(?: is| was|['’]s) (?:you|your (?:side|end|own \w+)) (?:who|that|which) (?!matter|count|decide|choose|we\b|i\b)|(?:because|since|as|for) (?:that|this|it)(?:['’]s| is| was) (?:what |how |where |when |the (?:[\w-]+ ){1,2})(?:that )?you (?:wrote|gave|put|typed|entered|told us|chose|picked|selected|sent|ordered|booked|signed|set|ticked|stated|quoted|left|filled|supplied|provided)|you were the one who|you(?:['’]ve| have| had)? (?:chose|chosen|elected|opted|preferred|decided) (?:to|not to) (?:go|book|order|use|wait|buy|travel|ignore|leave|pay|take|cancel|send|install|keep|open|skip|decline|disregard|stay|drive|return|rely|proceed|continue|change|share|click|turn|self)|you (?:waited|left it)(?: [\w-]+){0,3} (?:until|before|to (?:tell|report|contact|inform|write|complain|raise))|you took (?:\w+ ){0,3}(?:days|weeks|months) to)\b[^.!?;\n]{0,60}/i,
    unless: /\b(?:sorry|apolog\w*|thank|glad|great|happy|free to)\b/i,
  },
  {
    saw: 'sets what was done against what was due',
    weight: 0.74,
    expression:
      /\byou(?:r)?\b[^.!?;\n]{0,80}\b(?:without (?:first |even |ever )?(?:telling|informing|checking|reading|asking|letting|contacting|notifying|consulting|following|confirming|looking|measuring|testing|backing)|(?:instead of|rather than) (?:first )?(?:contacting|reading|following|asking|calling|checking|waiting|telling|informing|reporting|using|cancelling|looking))\b[^.!?;\n]{0,50}/i,
    unless:
      /\b(?:sorry|apolog\w*|you can|you may|you could|you don['’]t|without asking (?:you|for)|we|i(?:['’]ll| will|['’]ve| have)|refund|feel free)\b/i,
  },
  {
    saw: 'supposes a slip of the customer',
    weight: 0.76,
    expression:
      /\b(?:perhaps|maybe|possibly|presumably|probably|most likely|i guess|i suppose|my guess is(?: that)?|chances are(?: that)?|i suspect|no doubt) you(?:['’]ve| have|['’]d| had|['’]re| are| were)? (?:just |simply |accidentally |also )?(?:confusing|mixing|mistaking|mistaken|misremembering|thinking of|looking at the wrong|using the wrong|didn['’]t|did not|haven['’]t|have not|overlooked|misread|missed|forgot|forgotten|mistyped|typed|entered|put|used|clicked|pressed|deleted|dropped|washed|left|let|misunderstood|mixed|confused|ordered|chose|picked|overwatered|overloaded|weren['’]t|were not|ignored|skipped|lost|spilt|spilled|broke|turned|switched|gave|set)\b[^.!?;\n]{0,60}/i,
    unless: /\b(?:sorry|apolog\w*)\b/i,
  },
];
