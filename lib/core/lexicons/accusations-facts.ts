/** Blame by bare facts: what the records show, what things never do by themselves, what was there to be read. */
import type { Accusation } from './accusations.ts';

const OURS =
  /\b(?:sorry|apolog\w*|our (?:fault|mistake|error|side|system|team|driver|courier|warehouse)|by (?:us|our|my)|my (?:fault|mistake|error)|by mistake|not yours|refund\w*|replac\w*|free of charge|so (?:i|we)(?:['’]ve|['’]ll| have| am| are| will)|i(?:['’]ll| will|['’]ve| have| am|['’]m)|we(?:['’]ll| will|['’]re| are)|wrong(?:ly)?\b(?! way)|thank\w*|covered)\b/i;
const HARM =
  '(?:break|crack|tear|open|fall|burst|snap|bend|scratch|unlock|disappear|vanish|move|delete|change|leak|shrink|order|subscribe|cancel|burn|melt|come (?:off|loose|undone)|get (?:in|into|wet|lost|there|hot)|happen|switch itself|turn itself)';
const WHO =
  '(?:customers?|users?|guests?|passengers?|members?|owners?|tenants?|parents?|drivers?|patients?|players?|learners?|students?|buyers?|riders?|residents?|candidates?|travell?ers?|people|staff|children)';

export const FACTS: readonly Accusation[] = [
  {
    saw: 'holds the records against the customer',
    weight: 0.76,
    expression:
      /\b(?:our|the|my|according to (?:our|the)) (?:\w+ )?(?:records?|system|logs?|tracking|gps|courier|carrier|driver|meter|sensors?|cctv|photos?|history|app)(?:['’]s \w+)?,? (?:clearly |also |does |do )*(?:shows?|confirms?|indicates?|says?|states?|the|your|it) [^.!?;\n]{0,50}\b(?:signed for|opened|read|left (?:running|open|unlocked)|used|redeemed|accessed|accepted|switched (?:on|off)|dropped)\b[^.!?;\n]{0,40}/i,
    unless: OURS,
  },
  {
    saw: 'says that it left us in order',
    weight: 0.8,
    expression:
      /\b(?:left|leaves?|leaving) (?:us|here|our (?:hands|house|care))\b(?: (?:in|intact|undamaged|complete|fine|sealed|healthy|working|fully))[^.!?;\n]{0,50}|\b(?:was|were) (?:\w+ )?(?:in (?:perfect|good|full|working|excellent|proper) (?:condition|order)|fine|intact|perfect|undamaged|working|complete|healthy|clean|fresh)\b[^.!?;,\n]{0,24}\bwhen (?:it|they|you|the \w+) (?:left|took|collected|picked|were handed|was handed|drove|checked out|received)\b[^.!?;\n]{0,40}/i,
    unless: OURS,
  },
  {
    saw: 'says that it works for everybody else',
    weight: 0.78,
    expression:
      /\b(?:it|this|that|the \w+) (?:must|can only|has to) (?:therefore |then |surely |probably )?be (?:something )?(?:to do )?(?:with|on|at) your (?:own |side|end|\w+)[^.!?;\n]{0,30}/i,
    unless:
      /\b(?:sorry|apolog\w*|again|now|since|so (?:i|we)|i(?:['’]ll| will)|we(?:['’]ll| will)|frustrat\w+|horrible|worrying|annoying|upset\w*)\b/i,
  },
  {
    saw: 'says that it does not happen by itself',
    weight: 0.84,
    expression: new RegExp(
      `\\b(?:do|does|did|will|can|would|could)(?: not|n['’]t|not| hardly| rarely| never) (?:just |simply |normally |usually |suddenly )?${HARM}(?: \\w+){0,4}? (?:by (?:itself|themselves|accident|magic|chance)|(?:all )?(?:on|of) (?:its|their) own(?: accord)?|for no reason|without (?:a reason|any reason|reason|help|force|somebody|someone|being|outside))\\b`,
      'i',
    ),
    unless: new RegExp(`${OURS.source}|\\b(?:press|please|hold|turn|you (?:can|need|have)|pull|push)\\b`, 'i'),
  },
  {
    saw: 'says what it takes, as a reminder',
    weight: 0.82,
    expression:
      /\b(?:remember|note|bear in mind|keep in mind|be (?:aware|mindful|advised))(?: that)? [^.!?;\n]{3,50} only [^.!?;\n]{2,30} (?:if|when|as long as|once|provided|where) [^.!?;\n]{3,50}/i,
    unless: OURS,
  },
  {
    saw: 'says that it is there to be used',
    weight: 0.84,
    expression:
      /\b(?:are|is|was|were|put|printed|written|sent|asked|told|have|publish|send|ask|says?)\b[^.!?;\n]{0,60} for (?:a|good|that|this|exactly that|exactly this|precisely this|that very|this very) reason[.!]*$/i,
    unless: /\b(?:sorry|apolog\w*|upset|annoyed|angry|worried|so (?:i|we)|i(?:['’]ll| will)|we(?:['’]ll| will))\b/i,
  },
  {
    saw: 'finds it no surprise',
    weight: 0.84,
    besideOurs: true,
    expression:
      /\byou (?:cannot|can['’]t|can not|can hardly|should not|shouldn['’]t|must not|need not) (?:really |then |exactly )?be (?:too |so )?surprised\b[^.!?;\n]{0,60}|\b(?:it|that|this|which)(?:['’]s| is| was| comes as| can be)? (?:hardly|scarcely|little) (?:a )?surpris\w+\b(?! (?:that )?you(?:['’]re| are| feel))[^.!?;\n]{0,60}/i,
    unless: /\b(?:sorry|apolog\w*|upset|annoyed|angry|worried|frustrated|cross)\b/i,
  },
  {
    saw: 'leaves nobody but the customer',
    weight: 0.86,
    expression:
      /\b(?:nobody|no one|no-one|none|who) (?:else )?(?:but|except|other than|besides|apart from) (?:you|yourself|the (?:account ?holder|card ?holder|owner|tenant|guest|driver|customer|user))\b[^.!?;\n]{0,50}/i,
    unless:
      /\b(?:sorry|apolog\w*|e-?mail|message|text|call|phish\w*|scam\w*|letter|link|can see|sees|read|worry|safe|nobody else|no one else)\b/i,
  },
  {
    saw: 'says that nobody was there',
    weight: 0.78,
    expression:
      /\b(?:engineer|driver|courier|technician|colleague|surveyor|crew|rider|nurse|carer|instructor|guide|fitter|plumber|postman|guard|bus|taxi|we)\b[^.!?;\n]{0,60}\b(?:(?:and|but) (?:got|had|received|heard|met|found) (?:no|nobody|nothing|a closed)\b|(?:without|no) (?:an? |any |getting )?(?:answer|reply|response)\b|(?:and|but|however) (?:there was |found )?(?:nobody|no one|no-one) (?:was (?:in|home|there|at)|answered|came to|opened|responded|at|in)\b|(?:and|but) you (?:were|did)(?: not|n['’]t) (?:answer|there|in|at|home|respond|open|pick|come))[^.!?;\n]{0,40}/i,
    unless: OURS,
  },
  {
    saw: 'says what such damage comes from',
    weight: 0.8,
    expression:
      /\b(?:scratch(?:es)?|cracks?|marks?|stains?|dents?|damage|tears?|holes?|faults?|errors?|leaks?|wear|rust|mould|limescale|failures?|readings?|noises?|cuts|burns|breaks|fading|blockages?) (?:like|such as|of) (?:these|this|that|the one|the kind|the type|yours)\b[^.!?;,\n]{0,24}\b(?:come|comes|result|results|arise|arises|stem|stems|happens?|appears?|occurs?|(?:is|are) (?:\w+ )?(?:caused|due|typical|a sign|the result|down to|what)|point)\b[^.!?;\n]{0,60}|\b(?:usually|commonly|normally|generally|typically|mostly|nearly always|almost always|invariably) (?:follows?|brought in|comes? in|introduced|(?:caused|triggered|brought about) by|happens?|goes? back to|traces? back to|comes? from)\b[^.!?;\n]{0,40}\b(?:an? (?:incorrect|wrong|mistyped|late|missing|incomplete|forgotten)|(?:guest|customer|user|owner|tenant|passenger|driver|your)s?['’]?s?|not (?:being |been )?\w+ed|too \w+|cheap|unsuitable|kitchen|household|rough|over\w+)\b[^.!?;\n]{0,50}|\bhappens when (?:the|a|an|your|people|customers|users)\b[^.!?;\n]{0,40}\b(?:not|n['’]t|wrong|too|without|over\w+)\b[^.!?;\n]{0,40}/i,
    unless: OURS,
  },
  {
    saw: 'says that it was not done',
    weight: 0.78,
    expression:
      /\b(?:which|this|that|and (?:this|that|it)|it) (?:was|has|had|is) (?:(?:evidently|apparently|clearly|obviously|plainly|unfortunately|sadly|regrettably|presumably) )+(?:not|n['’]t|never) (?:been )?(?:\w+ed|done|the case|met|kept|read|given|taken|followed)\b[^.!?;\n]{0,50}|\b(?:has|have|had|was|were|is|are|got) (?:(?:evidently|apparently|clearly|obviously|plainly|presumably|again|then) )*(?:been )?(?:\w+ )?(?:over(?:load|fill|stretch|tighten|heat|feed|fed|water|bent|work)\w*|mishandled|misused|tampered with|forced(?: open)?|kicked|thrown (?:around|about)|submerged|soaked|poked|pulled too|stored (?:wrongly|incorrectly|damp|wet|outside))\b[^.!?;\n]{0,50}/i,
    unless: OURS,
  },
  {
    saw: 'says that the customer must have seen it',
    weight: 0.82,
    expression:
      /\byou(?: will|['’]ll| must| would| should| can hardly)(?: surely| certainly| no doubt| of course)? (?:not )?have (?:noticed|seen|read|missed|passed|been aware of|received and read)\b[^.!?;\n]{0,24}\b(?:signs?|notices?|warnings?|terms|label|posters?|e-?mails?|reminders?|boards?|instructions|conditions|small print|banner|tick ?box)\b[^.!?;\n]{0,50}/i,
    unless: OURS,
  },
  {
    saw: 'points out that it was written there',
    weight: 0.66,
    expression:
      /\b(?:care |washing |wash |warning |safety )?(?:label|sign|manual|instructions|leaflet|packaging|sticker|small print|user guide|handbook|tag|lid)(?: \w+){0,3}? (?:says?|states?|reads?|asks?|warns?|advises?|forbids?|does say|tells? you)\b[^.!?;\n]{0,30}\b(?:\d+|not|never|only|no|n['’]t|before|hand|cold|avoid|against|keep|must)\b[^.!?;\n]{0,40}/i,
    unless: OURS,
  },
  {
    saw: 'says that the customer did it',
    weight: 0.82,
    expression:
      /\b(?:was|were|been|both|all|had been)(?: of them)?\b[^.!?;,\n]{0,30}\bby (?:yourself|yourselves)\b[^.!?;\n]{0,30}|\byou (?!(?:did|have done|put)\b[^.!?;\n]{0,16}(?:well|right))(?:\w+ed|set|put|gave|chose|made|took|wrote) (?:[\w'’-]+ ){0,6}?(?:yourself|with your own)\b[^.!?;\n]{0,30}|\b(?:it|that) (?:would|does|will|always|really|might) (?:really |also |always |actually )?(?:help|pay|be (?:helpful|wise|sensible)) (?:if (?:owners|customers|guests|users|tenants|parents|people|drivers|passengers|members|patients|students|players)|to (?:read|measure|check|look|try|listen|arrive|plan|think|test|ask)\b[^.!?;\n]{0,40}\b(?:before|first|beforehand|rather than|properly|in advance|carefully))\b[^.!?;\n]{0,60}/i,
    unless:
      /\b(?:sorry|apolog\w*|proud|well done|help yourself|thank\w*|fixed|found|our (?:fault|mistake)|great|glad|right\b|worked out|solved|you can|if you)\b/i,
  },
  {
    saw: 'asks whether the customer is sure',
    weight: 0.8,
    alsoAsked: true,
    expression:
      /\bare you (?:quite |absolutely |really |completely |100% |very )?(?:sure|certain|positive) (?:that )?you(?:['’]ve| have| did|['’]d)? ?(?!(?:want|would|need|like|prefer|wish)\b)(?:not )?(?:\w+ed|looked|read|put|set|sent|took|taken|kept|chose|gave|done|tried|typed|entered)\b[^.!?;\n]{0,60}/i,
  },
  {
    saw: 'tells the customer what to do better next time',
    weight: 0.76,
    alsoAsked: true,
    expression: new RegExp(
      `^(?:and |so |but )?(?:perhaps|maybe|may i suggest that|might i suggest that|a (?:small |little )?tip for) (?:next time|in future|another time|the future)[,:]? (?!(?:we|i|it|they|our|ask|call|ring|tell|let|use)\\b)\\w+[^.!?;\\n]{0,70}|\\b(?:please|kindly) (?:ensure|make sure|see to it|take care)(?: that)? (?:\\w+ ){0,3}(?:${WHO}) (?:do not|don['’]t|does not|doesn['’]t|never|are not|always|know|read)\\b[^.!?;\\n]{0,50}|\\bhave a think about (?:how|what|whether|why) you\\b[^.!?;\\n]{0,50}`,
      'i',
    ),
    unless: /\b(?:sorry|apolog\w*|discount|code|free|on us|quicker|easier|saves?)\b/i,
  },
  {
    saw: 'tells what would have been',
    weight: 0.78,
    besideOurs: true,
    expression:
      /\b(?:would|could|might) (?:have|['’]ve) (?:been (?:able|valid|fine|in time|accepted|covered|free|honou?red|refunded|no problem|spared|possible|quicker|easier|avoided|faster|processed|sent|dealt)|helped|gone|got|worked|come|arrived|taken|reached|spared|caught|held|kept|lasted|survived)\b[^.!?;\n]{0,50}\bif (?:the|this|that|it|a|an|your|all|any) (?:[\w-]+ ){0,4}had (?:not |only )?(?:been|come|arrived|reached|gone)\b[^.!?;\n]{0,60}/i,
    unless: /\b(?:sorry|apolog\w*|by (?:us|our)|our|if (?:we|i)|my)\b/i,
  },
  {
    saw: 'tells the customer what to do so that it does not happen again',
    weight: 0.86,
    expression:
      /\b(?:please|kindly|pls|do|always|you (?:should|need to|must|have to)|we (?:advise|recommend|suggest|request|ask)(?: that)?(?: you)?(?: to)?) (?!(?:accept|find|let)\b)[^.!?;\n]{4,70}\b(?:to|so as to|in order to|and) (?:avoid|prevent) (?:such|further|future|any (?:more|further|such|future)|similar|this|these|a repeat|it (?:happening|again)|another)\b[^.!?;\n]{0,40}/i,
    unless: /\b(?:sorry|apolog\w*|we(?:['’]ll| will)|i(?:['’]ll| will)|our (?:fault|mistake|side))\b/i,
  },
  {
    saw: 'calls what the customer gave wrong',
    weight: 0.82,
    expression:
      /\b(?:shared|provided|given|submitted|entered|uploaded|sent|supplied|furnished|filled(?: in| out)?|attached|chosen|selected|typed|quoted|registered|stated|declared) by (?:you|yourself|the (?:customer|applicant|tenant|account ?holder|user))\b[^.!?;,\n]{0,24}\b(?:not|n['’]t|wrong|incorrect|invalid|incomplete|unclear|blurred|illegible|mismatch\w*|expired|rejected|different|outdated|insufficient|improper)\b[^.!?;\n]{0,40}/i,
    unless: OURS,
  },
  {
    saw: 'gives what was done there as the cause',
    weight: 0.76,
    expression:
      /\b(?:left|been left|forgotten|kept) (?:unlocked|open|unattended|running|switched on|unsecured|outside|in the (?:sun|rain|car|lock|door|wet))\b[^.!?;\n]{0,20}(?:, so|, therefore|, hence|, which is why|, and so|, meaning)\b[^.!?;\n]{0,60}|\b(?:turns?|goes|breaks?|cracks?|fades?|shrinks?|rusts?|warps?|melts?|peels?|leaks?|dies|wilts?|spoils?|stops? \w+ing|comes? off|loses? \w+|wears? out) [^.!?;\n]{0,24}\b(?:when|if|because|where) (?:it|they|the \w+) (?:is|are|gets?|get|has been|have been|was|were) (?:\w+ )?(?:worn (?:in|on|while|with|for)|washed|left|exposed|kept|over\w+|put (?:in|on|near)|stored|dropped|used (?:for|with|too|on|in)|charged|watered|forced|touched|opened)\b[^.!?;\n]{0,40}/i,
    unless: new RegExp(`${OURS.source}|\\b(?:storm|weather|strike|carrier|manufacturer|supplier|if you)\\b`, 'i'),
  },
  {
    saw: 'says how well others manage',
    weight: 0.8,
    expression: new RegExp(
      `\\b(?:other|\\d+|two|three|four|five|six|ten|twelve|twenty|fifty|a hundred|dozens of|hundreds of|thousands of|all|most|many)(?: (?:of )?(?:our |the )?(?:other )?)? ?${WHO}\\b[^.!?;\\n]{0,40}\\b(?:without (?:any |the (?:least|slightest) |a )?(?:difficult\\w+|trouble|problems?|help|fuss|hitch)|with no (?:difficult\\w+|trouble|problems?)|found (?:it|the|their) |(?:had|have) no (?:difficult\\w+|trouble|problems?)|managed?(?: to| it| fine| perfectly)?)\\b[^.!?;\\n]{0,40}`,
      'i',
    ),
    unless:
      /\b(?:sorry|apolog\w*|so (?:your|i|we)|helps?|same (?:problem|trouble)|easiest|best|like you|i(?:['’]ll| will)|we(?:['’]ll| will))\b/i,
  },
  {
    saw: 'sets what was done against what was due',
    weight: 0.76,
    expression:
      /\byou (?!(?:asked|called|wrote|rang|told|need\w*|contacted)\b)(?:\w+ed|left|took|sent|put|gave|began|went|paid|bought|chose|set|drove) (?:[\w'’-]+ ){1,8}?(?:before|without|prior to) (?:first |even |you )?(?:ending|closing|checking|reading|saving|logging|asking|telling|cancelling|confirming|measuring|cleaning|waiting|paying|stopping|returning|informing|testing|looking|finishing|backing|signing|registering)\b[^.!?;\n]{0,40}/i,
    alsoAsked: true,
    unless:
      /\b(?:sorry|apolog\w*|our|us|from our|call\w*|contact|speak|explain\w*|thank\w*|charge|cost|fee|refund\w*)\b/i,
  },
];
