import type { Written } from '../text/late.ts';

/** How a reply plays a matter down, brushes it off or closes the door. `weight` as in accusations.ts. */
export interface Dismissal {
  readonly saw: string;
  readonly weight: number;
  readonly expression: Written;
  readonly unless?: Written;
}

export const DISMISSALS: readonly Dismissal[] = [
  {
    saw: 'reminds that it was said before',
    weight: 0.86,
    expression:
      /\b(?:as|like) (?:i|we)(?:['’]ve| have)? (?:already |previously |clearly |just |now |also |repeatedly |explicitly )*(?:said|told|mentioned|explained|stated|informed|advised|pointed out|indicated|communicated|outlined|written|made clear)\b[^.!?;\n]{0,60}|\bas (?:already |previously |clearly |repeatedly )+(?:said|told|mentioned|explained|stated|informed|advised|communicated|discussed|outlined)\b[^.!?;\n]{0,60}|\b(?:as )?per my (?:last|previous|earlier) (?:e-?mail|message|reply|mail)\b|\b(?:i|we)(?:['’]ve| have)? (?:already |repeatedly )+(?:told|explained|answered|said|informed|advised|addressed|replied|been over)\b[^.!?;\n]{0,50}|\b(?:once again,? (?:i|we|as|please)|(?:i|we) repeat|for the last time|how many times|to repeat myself|let me (?:repeat|say (?:it|this) again))\b/i,
    unless:
      /\b(?:as (?:i|we) (?:mentioned|said|promised)[^.!?]{0,40}(?:i|we)(?:['’]ve| have|['’]ll| will) (?:now|called|call|sent|checked|send|look))\b|\bonce again,? (?:i|we)(?:['’]m| am|['’]re| are)? (?:so |very |truly |really )?(?:sorry|apolog)/i,
  },
  {
    saw: 'tells the customer how to feel',
    weight: 0.88,
    expression:
      /\b(?:calm down|chill(?: out)?|relax\b(?! and enjoy)|cool (?:down|off|it)|settle down|take it easy|get over it|deal with it|grow up|lighten up|don['’]?t be (?:so |too )?(?:upset|angry|dramatic|silly|impatient|rude|ridiculous|sensitive|difficult)|(?:no|not any|is no|isn['’]t any) (?:need|reason|cause|point|use) (?:to (?:be|get|feel|become|shout|raise|panic|swear|overreact|make a (?:fuss|scene))|for (?:that|this|such) (?:tone|language|drama)|in (?:shouting|complaining))\b|you(?:['’]re| are) (?:over-?reacting|exaggerating|being (?:unreasonable|dramatic|difficult|rude|too)|too sensitive|mistaken|imagining|wrong about|making a (?:fuss|mountain))|watch your (?:tone|language)|mind your (?:tone|language)|have (?:a (?:little|bit)(?: of)?|some|a bit more|more) patience|be (?:a (?:little|bit) )?(?:more )?patient\b|learn to be patient|patience is)\b[^.!?;\n]{0,50}/i,
    unless:
      /\b(?:bear with|thank(?:s| you) for (?:being|your) |so patient|been patient|sorry)\b|\bno need to (?:worry|return|send|reply|do|call|contact|apolog|be sorry|bring|print)/i,
  },
  {
    saw: 'plays it down',
    weight: 0.8,
    expression:
      /\b(?:(?:it(?:['’]s| is| was)|this is|that(?:['’]s| is| was)|this was|there(?:['’]s| is| was)) (?:really |just |only |merely |simply |but )+(?:a |an |some |the )?(?:\w+ ){0,3}(?:glitch|hiccup|bug|issue|problem|delay|matter|thing|detail|inconvenience|scratch|mark|formality|misunderstanding|display|cosmetic|minutes?|hours?|days?|euros?|pounds?|dollars?|cents?|pence|item|mistake|typo|error|game|hotel|parcel)\b|(?:a |such a |just a |only a )(?:minor|small|tiny|trivial|slight|negligible|cosmetic|mere) (?:\w+ )?(?:issue|problem|glitch|bug|delay|hiccup|matter|thing|detail|inconvenience|scratch|amount|mistake|error|mark|defect|flaw|blemish)\b|(?:not|n['’]t|hardly|no) (?:really |exactly |such )?(?:a |that |the )?(?:big deal|end of the world|catastrophe|drama|tragedy|bad|serious|rocket science|so bad)\b|(?:could|might) (?:be|have been) worse|nobody (?:has been|was|got|is) (?:harmed|hurt|died)|no one (?:has been|was|got|is) (?:harmed|hurt|died)|it(?:['’]s| is) (?:all )?(?:just |only )?in your (?:head|mind)|nothing (?:serious|dramatic|major|to get excited about)|went away (?:by itself|on its own)|(?:will )?(?:sort|fix|resolve)s? itself)\b[^.!?;\n]{0,50}/i,
    unless:
      /\b(?:glad|relieved|relief|stops? (?:from|away)|from the|sorry|apolog|we(?:['’]ve| have) (?:fixed|corrected|refunded)|good news|our (?:fault|mistake))\b|\bnot (?:just|only|merely)\b|\b(?:just|only) (?:a )?(?:\d+ |one |two |a few )?(?:minutes?|hours?|days?|seconds?) (?:away|left|to go|until|later|for|before|ago|from)\b/i,
  },
  {
    saw: 'shrugs',
    weight: 0.86,
    expression:
      /\b(?:(?:these|such) things (?:do )?happen|that(?:['’]s| is) (?:just )?(?:how|the way) (?:it|things|life|the system|this|that) (?:is|are|goes|works?)|it is what it is|[\w-]+ is what it is|that(?:['’]s| is) life|such is life|c['’]est la vie|can['’]?t be helped|cannot be helped|nothing (?:more |else |further )?(?:we|i|anyone) can do|nothing (?:more |else |further )?(?:to be done|to (?:claim|discuss|add|say)\b)|not much (?:we|i) can do|(?:our|my) hands are tied|too bad|tough luck|bad luck\b|hard luck|oh well|so be it|whatever\.|take it or leave it|like it or not|you win some|what (?:did|do) you expect|what else do you (?:want|expect)|so what|happens to everyone|everyone (?:makes|has)|(?:you(?:['’]ll| will)? (?:just |simply )?(?:have to|need to|must) (?:accept|live with|put up with|get used to|deal with|make do|cope|wait and see))|live with it|make the best of it)\b[^.!?;\n]{0,40}/i,
    unless:
      /\bthat(?:['’]s| is) (?:just )?how (?:it|this) (?:works: |works, step)|\bhappen to (?:all of us|us all|the best)|\beas(?:y|ily) (?:to (?:put right|fix|mend)|mended|fixed|put right)/i,
  },
  {
    saw: 'closes the matter',
    weight: 0.87,
    expression:
      /\b(?:(?:this|the|your) (?:case|matter|ticket|complaint|issue|claim|discussion|topic|conversation) is (?:now |hereby |therefore |thus )?(?:closed|settled|finished|over|concluded|done)|(?:we|i) (?:now |hereby |therefore )?(?:consider|regard|deem|view|treat) (?:this|the|your) (?:case|matter|ticket|complaint|issue|claim)? ?(?:as )?(?:to be )?(?:closed|resolved|settled|done|finished|concluded)|case closed|end of (?:story|discussion|the matter)|full stop\b|(?:our|the|this|that|my) (?:decision|ruling|verdict|answer|position) (?:is|remains) (?:final|unchanged|the same|binding)|(?:the|your) (?:fine|fee|charge|decision|amount|bill|invoice|ban|penalty|suspension|price|block|deduction) (?:stands|remains(?: payable| due| in place)?|is (?:therefore |thus )?(?:owed|due|payable|final|correct|justified|valid|legitimate))|(?:is|are) (?:therefore|thus|hence) (?:owed|payable|due|justified)|(?:will|shall|do|can) not (?:enter into|engage in|discuss) (?:any )?(?:further|more) (?:correspondence|discussions?|communication)|no further (?:correspondence|discussion|replies|action will be)|(?:we )?trust (?:that )?(?:this|the above|that)(?: now)? (?:clarifies|settles|resolves|answers|explains|concludes|closes|is (?:now )?clear|helps to clarify)|(?:i|we) (?:hope|think|believe) (?:that )?(?:this|that) (?:settles|closes|ends|concludes|puts) (?:the|this|an)|there(?:['’]s| is) nothing (?:more|else|further|left) (?:to|that|we|i)\b|i(?:['’]ve| have) nothing (?:more|else|further) to|that(?:['’]s| is) (?:all|everything) (?:i|we) (?:can|have|know|will)\b|not (?:up for|open to) (?:debate|discussion|negotiation)|non-negotiable)\b[^.!?;\n]{0,40}/i,
    unless: /\b(?:refunded|fixed|now works|resolved for you|reopen|if (?:you|it))\b/i,
  },
  {
    saw: 'files it away',
    weight: 0.74,
    expression:
      /\b(?:your|the|these|this) (?:\w+ )?(?:remarks?|comments?|feedback|complaints?|concerns?|message|input|opinion|dissatisfaction|displeasure|frustration|disappointment|annoyance|grievance|objections?|observations?|points?|criticism|e-?mail) (?:has|have|had|is|are|was|were|will be) (?:been )?(?:duly |now |internally |hereby )*(?:noted|logged|recorded|registered|taken note of|filed|acknowledged|taken on board|passed (?:on|along)|forwarded|shared|archived)\b[^.!?;\n]{0,60}|\b(?:duly noted|point taken|we take note|taken note of your|we note your (?:comments?|concerns?|remarks?|dissatisfaction|complaint)|your opinion is noted)\b[^.!?;\n]{0,30}|(?:^|[,.] ?)noted\.?$|^(?:hi|hello|hey|dear)[^,.!]{0,30},\s*noted\b/i,
    unless:
      /\b(?:team|colleagues?|engineers?|developers?|manager|who will|and (?:i|we|they)(?:['’]ll| will|['’]ve| have)|so (?:that )?(?:we|they|it|this)|because|which)\b/i,
  },
  {
    saw: 'nobody else complains',
    weight: 0.87,
    expression:
      /\b(?:no ?(?:body|one)(?: else)?|no other (?:customers?|users?|guests?|players?|passengers?|clients?|members?|tenants?)|none of our (?:other )?(?:customers?|users?|guests?)|not (?:a single|one) (?:other )?(?:customer|guest|user)|(?:all|most|many|thousands of|millions of) (?:of )?(?:our )?(?:other )?(?:customers?|users?|guests?|people|players?|passengers?|clients?|members?)) (?:else )?(?:has|have|had|is|are|seems?|manage|find|like|love|get|do|did|use|were|was)\b(?=[^.!?]{0,60}(?:report|complain|mention|same|problem|issue|trouble|happy|satisfied|fine|without|reaction|experienc|manage|love|raised|noticed|had (?:this|any|such)|ever))[^.!?;\n]{0,60}|\byou(?:['’]re| are) the (?:first|only) (?:one|person|customer|guest|user|passenger)\b[^.!?;\n]{0,40}|\bwe(?:['’]ve| have) never (?:had|heard|received|seen) (?:\w+ )?(?:complaints?|problems?|issues?|anything|this|such|that)\b[^.!?;\n]{0,40}|\byou(?:['’]re| are) not the only (?:one|customer|person)\b[^.!?;\n]{0,30}/i,
    unless:
      /\b(?:sorry|apolog|thank you for (?:telling|letting|pointing)|glad you|same (?:thing|problem|issue|fault|error) (?:today|this)|most (?:customers|people|users) (?:choose|pick|prefer|start|find the))\b|\bnot the only one[^.]{0,20}(?:affected|this (?:week|morning))/i,
  },
  {
    saw: 'sends the customer away',
    weight: 0.84,
    expression:
      /\b(?:(?:this|that|it) (?:is|was)(?: simply| really)? (?:not|n['’]t) (?:our|my) (?:problem|concern|fault|job|department|business|responsibility|issue|area)|(?:this|that|it)(?:['’]s| is) (?:none of our|outside (?:of )?our (?:responsibility|remit|hands)|not something we (?:do|handle|deal with|can discuss))|(?:isn['’]t|wasn['’]t) (?:our|my) (?:problem|concern|fault|job|department|business|responsibility|issue|area)|not (?:our|my) (?:problem|department|job|concern)\b|nothing to do with (?:us|me|our)|(?:we|i)(?:['’]re| are| am|['’]m)? (?:not|n['’]t) (?:responsible|liable|to blame|in charge)|(?:we|i) (?:cannot|can['’]?t|do not|don['’]t|can not) (?:accept|take|assume|be held) (?:any )?(?:responsib|liab)\w*|(?:is|are|was|were) (?:provided|operated|handled|run|done|managed|delivered|sold|made) by [\w ]{2,30} and not (?:by )?(?:us|the)\b|(?:arrange|sort|settle|agree|clear|work) (?:it|this|that) (?:out )?(?:among|amongst|between) yourselves|(?<!\b(?:i|we|will|['’]ll|to|me|can|and|let['’]s) )(?:take|bring) (?:it|this|that) up with (?!our|me|us|the team)|(?:feel free|you(?:['’]re| are) (?:free|welcome)) to (?:go|shop|look|try|take your business|switch|leave|cancel|find|order) (?:somewhere |anywhere )?(?:elsewhere|else|to another|another|if)|if you(?:['’]re| are)? (?:not happy|unhappy|don['’]t like (?:it|that|this)|do not like (?:it|that|this))|(?<!\b(?:i|we|will|['’]ll|to|me|can|could|and|let['’]s) )(?:google|look) it up|just google|read the (?:faq|manual|instructions|terms|e-?mail|description|small print)(?: again| first| properly| carefully)?[.!]?$)\b[^.!?;\n]{0,50}/i,
    unless:
      /\b(?:you(?:['’]re| are) not (?:responsible|liable)|but (?:i|we)(?:['’]ve| have|['’]ll| will)|i(?:['’]ve| have) (?:asked|called|written|contacted)|we(?:['’]ve| have) (?:asked|called|written|contacted)|so i|so we|sorry)\b/i,
  },
  {
    saw: 'others are no better',
    weight: 0.83,
    expression:
      /\b(?:(?:prices|costs|fees|rates|delays|tariffs|queues|everything) (?:have|has|are|is) (?:gone up|risen|increased|gone|higher|up|worse|the same|long) (?:everywhere|for everyone|all over|across the (?:board|industry))|(?:other|all|most|every) (?:suppliers?|companies|company|airlines?|banks?|shops?|providers?|operators?|hotels?|competitors?|stores?|carriers?) (?:also |too |even )?(?:do|does|has|have|charge|charges|are|is|put|take|takes|raised)\b|we(?:['’]re| are) (?:not|hardly) the only (?:ones|company|airline|bank|shop|provider)|(?:everyone|everybody) (?:else )?(?:does|has|is|pays|knows|waits)|(?:as )?(?:everyone|everybody|anyone|any \w+) (?:knows|would know|should know|can see|can tell|with common sense)|common sense|that(?:['’]s| is) (?:perfectly |completely |totally |quite |absolutely )?(?:normal|standard|usual|common) (?:practice|procedure|for|in)\b|be (?:glad|happy|grateful|thankful) (?:that|it|you)|consider yourself lucky|at least (?:you|it|nobody|your))\b[^.!?;\n]{0,60}/i,
    unless: /\b(?:at least (?:you(?:['’]ll| can| will)|\d|your (?:card|money|data) (?:is|are) safe))\b/i,
  },
  {
    saw: 'insists that all was right on our side',
    weight: 0.78,
    expression:
      /\b(?:(?:everything|all) (?:is|was|looks|seems|worked|works) (?:\w+ )?(?:fine|ok|okay|correct(?:ly)?|in order|normal(?:ly)?|right|as it should) (?:on|at|from) our (?:end|side|part)|(?:was|is|were) (?:successful|delivered|correct|fine|in order|completed|processed correctly) (?:on|at|from) our (?:end|side)|(?:on|at|from) our (?:end|side),? (?:everything|all|it) (?:is|was|looks|seems|works)|(?:this|it|these|they|our [\w ]{2,20}) (?:is|are|normally|usually|always|generally) (?:normally |usually |always |generally )(?:\w+ )?(?:correctly|properly|fine|well|without (?:any )?(?:problem|issue)s?)|(?:left|leaves) our (?:warehouse|shop|store|kitchen|factory|premises|depot) (?:in )?(?:perfect|good|full|undamaged|intact|complete|excellent|working)|(?:nothing|no fault|no error|no problem|no mistake) (?:is |was )?(?:wrong |found )?(?:on|at|with|from) our (?:end|side|part|product|system|service)|(?:strictly|technically|formally|legally) speaking|our (?:system|detection|records?|software|data|logs?|team|staff) (?:is|are|does|do|never|cannot|can['’]t|don['’]t|doesn['’]t) (?:never |always |not )?(?:wrong|make (?:mistakes|errors)|lie|gets? it wrong|right|correct|err)|there(?:['’]s| is| must be| will be) (?:surely |certainly |probably |no doubt )?(?:a |some )?(?:simple|perfectly good|logical|good|innocent) explanation|(?:i['’]m|we['’]re|i am|we are) sure (?:it|this|that|there)(?:['’]s| is| was) (?:just|only|a simple|nothing|not))\b[^.!?;\n]{0,50}/i,
    unless: /\b(?:sorry|apolog)\b/i,
  },
  {
    saw: 'makes it sound too easy',
    weight: 0.76,
    expression:
      /\b(?:(?:it(?:['’]s| is)|that(?:['’]s| is)) (?:super|really|very|so|quite|pretty|extremely|ridiculously|actually|not that|dead) (?:easy|simple|straightforward|obvious|hard|difficult|complicated) (?:to|really)?|(?:it(?:['’]s| is)|that(?:['’]s| is)) (?:obvious|self-explanatory|not (?:that )?(?:hard|difficult|complicated)|child['’]s play|easy enough|clear enough|all there)|self-explanatory|any child|even (?:a child|my (?:gran|grandmother|mother))|(?:all )?you (?:just |simply |only |really just )(?:need|have|had|got) to\b|all you (?:need|have|had) to do (?:is|was)|(?:simply|just) (?:read|follow|look at|check|try) (?:the|our|your) [\w ]{2,24}(?:properly|carefully|again|first)|(?<!you(?:['’]ve|['’]re| have| are) )obviously(?! (?:had|have|been|left|not))|surely you (?:can|know|understand|must|could|realise|realize)|with all due respect|i (?:don['’]t|do not|fail to) (?:see|understand) (?:why|what|how) (?:you|the (?:problem|issue|fuss)|this is)|(?:i['’]m|we['’]re) sure you (?:can|could|will|would) (?:manage|understand|figure|appreciate|find))\b[^.!?;\n]{0,40}/i,
    unless:
      /\b(?:you (?:just|only) need to (?:reply|let (?:me|us)|say|tell|show|bring|sign)|good news|no cost|quick way|obviously (?:not|our|we))\b/i,
  },
  {
    saw: 'points at how busy we are',
    weight: 0.76,
    expression:
      /\b(?:we(?:['’]re| are) (?:very |extremely |quite |really )?busy\b|we (?:have|get|receive) (?:many|thousands|hundreds|lots|a lot|so many) (?:of )?(?:other )?(?:customers|requests|cases|messages|e-?mails|orders|tickets)|you(?:['’]re| are) not (?:our|the) only (?:customer|one|guest)|we have other (?:customers|cases|things)|wait (?:your|for your) turn|we can['’]?t please everyone|we (?:do|did|are doing|tried) (?:all|everything|the best|our best) we can\b(?![^.]*\bfor you\b))[^.!?;\n]{0,50}/i,
    unless: /\b(?:sorry|apolog|but (?:i|we)|so (?:i|we))\b/i,
  },
];
